"""The code on a page comes back as it was written, holds only under its key, and refuses everything else."""

from __future__ import annotations

import contextlib
import datetime
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.proof import base45
from desktop_app.proof.office_key import OfficeKey
from desktop_app.proof.page_code import (
    PREFIX,
    PageCode,
    PaperFacts,
    PaperKind,
    Unreadable,
    from_text,
    on_pages,
    sealed,
    to_text,
)
from tests.proof import makers

ALPHANUMERIC = set(string.digits + string.ascii_uppercase + " $%*+-./:")

facts = st.builds(
    PaperFacts,
    kind=st.sampled_from(PaperKind),
    sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
    number=st.text(st.characters(codec="utf-8"), max_size=60),
    date=st.none() | st.dates(),
    version=st.integers(1, 65535),
)


@given(facts, st.integers(1, 65535), st.integers(1, 65535))
def test_that_a_code_comes_back_as_it_was_written(told: PaperFacts, page: int, total: int) -> None:
    text = on_pages(sealed(told, makers.key()))(page, total)
    code = from_text(text)

    assert set(text) <= ALPHANUMERIC
    assert len(text) <= 222
    assert (code.facts.kind, code.facts.sha256, code.facts.date, code.facts.version) == (
        told.kind,
        told.sha256,
        told.date,
        told.version,
    )
    assert code.facts.number == told.number or code.facts.number.endswith("…")
    assert (code.page, code.total) == (page, total)
    assert code.signed_by(makers.key().public)
    assert to_text(code) == text


@given(facts, st.data())
def test_that_a_code_with_another_fact_is_not_signed(told: PaperFacts, data: st.DataObject) -> None:
    code = sealed(told, makers.key())
    other = data.draw(facts)
    forged = PageCode(other, code.key_id, code.signature)

    assert forged.signed_by(makers.key().public) is (forged.same_paper == code.same_paper)


def test_that_another_office_cannot_sign_for_this_one() -> None:
    stranger = OfficeKey.fresh()
    theirs = sealed(makers.FACTS, stranger)

    assert not PageCode(theirs.facts, makers.key().id, theirs.signature).signed_by(makers.key().public)


@given(st.integers(0, 10_000), st.sampled_from(sorted(ALPHANUMERIC)))
def test_that_one_wrong_sign_is_refused_or_not_signed(place: int, sign: str) -> None:
    text = on_pages(sealed(makers.FACTS, makers.key()))(1, 4)
    place %= len(text)
    wrong = text[:place] + sign + text[place + 1 :]
    try:
        code = from_text(wrong)
    except Unreadable:
        return

    right = from_text(text)
    assert code.same_paper == right.same_paper or not code.signed_by(makers.key().public)


@given(st.text(max_size=300) | st.text(sorted(ALPHANUMERIC), max_size=300).map(PREFIX.__add__))
def test_that_anything_else_is_refused_in_words(text: str) -> None:
    with pytest.raises(Unreadable) as told:
        from_text(text)

    assert told.value.next_step


@given(st.binary(max_size=200).map(lambda rest: b"\x01" + rest))
def test_that_no_content_breaks_the_reading(content: bytes) -> None:
    with contextlib.suppress(Unreadable):
        from_text(PREFIX + base45.encoded(content))


def test_that_a_newer_form_is_told_as_newer() -> None:
    with pytest.raises(Unreadable, match="newer version"):
        from_text(PREFIX + base45.encoded(b"\x02" + bytes(100)))


def test_that_the_document_describes_a_code_byte_by_byte() -> None:
    """`docs/page-code.md` tells other programs how to read it: the offsets it names."""
    code = sealed(makers.FACTS, makers.key())
    content = base45.decoded(to_text(PageCode(code.facts, code.key_id, code.signature, 2, 5)).removeprefix("DABIR:"))

    assert content[0:2] == bytes((1, 1))
    assert content[2:10] == makers.key().id
    assert content[10:42].hex() == makers.FACTS.sha256
    assert int.from_bytes(content[42:45], "big") == datetime.date(2025, 12, 8).toordinal()
    assert int.from_bytes(content[45:47], "big") == 1
    assert content[48 : 48 + content[47]].decode() == "1404/س/12"
    assert content[-68:-4] == code.signature
    assert content[-4:] == bytes((0, 2, 0, 5))


@given(st.binary(max_size=300))
def test_that_base45_comes_back(content: bytes) -> None:
    assert base45.decoded(base45.encoded(content)) == content


def test_that_base45_is_the_one_of_the_standard() -> None:
    """The examples of RFC 9285, section 4.3."""
    assert base45.encoded(b"AB") == "BB8"
    assert base45.encoded(b"Hello!!") == "%69 VD92EX0"
    assert base45.decoded("QED8WEX0") == b"ietf!"


@pytest.mark.parametrize("text", ["A", "GGW", "::", "ab", "BB8:"])
def test_that_base45_refuses_what_no_encoder_writes(text: str) -> None:
    with pytest.raises(ValueError, match=r"sign|group"):
        base45.decoded(text)
