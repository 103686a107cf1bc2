"""The wording of letters: fields in braces, optional parts in brackets, and what cannot be printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.documents.braces import DOTS
from desktop_app.documents.letter_fields import FIELDS, KINDS, TemplateKind
from desktop_app.documents.letter_templates import checked, filled, sample_values, wording_of
from desktop_app.documents.letter_view import BodyPart
from desktop_app.documents.letter_wordings import Wording
from desktop_app.sentences import Refused

ALL = frozenset(field.code for fields in FIELDS.values() for field in fields if field.block)


def said(body: str, blocks: frozenset[str] = frozenset(), kind: TemplateKind = "notice", **values: str) -> list[str]:
    letter = filled(kind, Wording("موضوع", body), values, blocks)
    return [part.text or f"<{part.block}>" for part in letter.body]


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_programs_own_wording_can_be_filled_with_and_without_everything(kind: TemplateKind) -> None:
    own = checked(kind, wording_of(kind))
    full = filled(kind, own, sample_values(kind), ALL)
    bare = filled(kind, own, {}, frozenset())
    for letter in (full, bare):
        text = "\n".join([letter.subject, *(part.text for part in letter.body)])
        assert not set(text) & set("{}[]")
        assert "  " not in text
        assert " ،" not in text
        assert " ." not in text
    assert DOTS not in "".join(part.text for part in full.body)
    assert all(part.text for part in bare.body)


def test_that_every_field_of_a_letter_has_a_name_of_its_own() -> None:
    for fields in FIELDS.values():
        assert len({field.name for field in fields}) == len(fields) == len({field.code for field in fields})


def test_that_a_field_is_known_however_its_letters_are_typed() -> None:
    assert said("به {شماره صورت جلسه}", minutes_number="۷") == ["به ۷"]
    assert said("به { نام  گيرنده }", recipient_name="الف") == ["به الف"]


def test_that_braces_in_a_value_are_not_filled_again() -> None:
    assert said("به {نام گیرنده}", recipient_name="{شماره جلسه} [و]") == ["به {شماره جلسه} [و]"]


@given(st.text(alphabet="اب {}[]\n", max_size=20))
def test_that_a_value_is_printed_as_it_was_typed(value: str) -> None:
    expected = " ".join(value.split()) or DOTS
    assert said("«{نام گیرنده}»", recipient_name=value) == [f"«{expected}»"]


def test_that_an_empty_field_takes_its_optional_part_with_it() -> None:
    wording = "خواهشمند است[ به {نحوه گزارش}] گزارش شود.[ رابط: {رابط دبیرخانه}.]"
    assert said(wording) == ["خواهشمند است گزارش شود."]
    assert said(wording, report="ماهانه") == ["خواهشمند است به ماهانه گزارش شود."]


def test_that_an_empty_field_outside_an_optional_part_prints_dots() -> None:
    assert said("در مهلت {مهلت اجرا}.") == [f"در مهلت {DOTS}."]


def test_that_brackets_without_a_field_are_words() -> None:
    assert said("به [آن واحد] ابلاغ شد.") == ["به [آن واحد] ابلاغ شد."]


def test_that_a_block_stands_alone_and_goes_when_it_is_empty() -> None:
    assert said("الف\n{متن مصوبات}\nب", frozenset({"resolutions"})) == ["الف", "<resolutions>", "ب"]
    assert said("الف\n{متن مصوبات}\nب") == ["الف", "ب"]
    assert said("الف\n[به این شرح:\n{متن مصوبات}]\nب") == ["الف", "ب"]
    assert said("الف\n[به این شرح:\n{متن مصوبات}]", frozenset({"resolutions"})) == [
        "الف",
        "به این شرح:",
        "<resolutions>",
    ]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("به {نام گیرند}", "نام گیرنده"),
        ("به {شماره صورت}", "شماره صورتجلسه"),
        ("به {نام گیرنده", "{"),
        ("به نام} گیرنده", "}"),
        ("به [نام {نام گیرنده}", "["),
        ("به [نام [{نام گیرنده}]]", "inside another"),
        ("متن: {متن مصوبات}", "متن مصوبات"),
        ("{متن مصوبات}{مهلت اجرا}", "متن مصوبات"),
        (" \n ", "no text"),
    ],
)
def test_that_a_wording_that_cannot_be_printed_is_refused_with_the_reason(body: str, told: str) -> None:
    with pytest.raises(Refused) as refusal:
        checked("notice", Wording("موضوع", body))
    assert told in str(refusal.value)


@pytest.mark.parametrize("subject", ["", "  ", "ابلاغ {متن مصوبات}", "{نام}"])
def test_that_a_subject_is_words_and_fields(subject: str) -> None:
    with pytest.raises(Refused):
        checked("notice", Wording(subject, "متن"))


@given(st.text(alphabet="اب {}[]\n", max_size=30))
def test_that_any_wording_is_either_refused_or_printed_without_marks_of_fields(body: str) -> None:
    try:
        checked("notice", Wording("موضوع", body))
    except Refused:
        return
    assert all(part == BodyPart(text=part.text) for part in filled("notice", Wording("موضوع", body), {}).body)
