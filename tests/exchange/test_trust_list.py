"""Tests of the trust list: what is believed, and which list may follow which."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.exchange.streams import of_committee
from desktop_app.exchange.trust import (
    SIGNED_AS,
    Annex,
    ForkedError,
    KeyStatus,
    Right,
    TrustedOffice,
    TrustList,
    accepted,
    canonical,
)
from desktop_app.sentences import Refused
from tests.exchange.trusted import id_of, key, listed, office, taken, trusted_key

INTEGRITY, TRAINING = of_committee("c1"), of_committee("c2")
SECRET = of_committee("c1", confidential=True)
A = office("الف", {INTEGRITY: Right.WRITE})


def secret(rights: dict[str, Right]) -> Annex:
    return Annex(SECRET, "ab" * 16, rights, {"k": {"r": (2, "h")}}, {id_of("الف"): {"r": (1, "g")}})


def test_that_a_list_comes_back_as_it_was_signed() -> None:
    first = listed([A])
    second = listed(
        [
            replace(A, until={"r1": {TRAINING: (4, "ff")}}),
            office("ب", {INTEGRITY: Right.READ, "committee/*": Right.FINALISE}),
        ],
        first,
        [secret({id_of("الف"): Right.READ})],
    )

    assert taken(first.content()) == first
    assert taken(second.content()) == second
    assert (second.number, second.previous, second.history) == (2, first.hash, (first.hash,))


@settings(max_examples=300)
@given(st.data())
def test_that_no_other_byte_is_believed(data: st.DataObject) -> None:
    content = bytearray(listed([A], annexes=[secret({id_of("الف"): Right.READ})]).content())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] = data.draw(st.integers(0, 255).filter(lambda value: value != content[place]))

    try:
        again = taken(bytes(content))
    except Refused:
        return
    assert again.core == listed_core(bytes(content)), "only how the bytes are put may differ"


def listed_core(content: bytes) -> bytes:
    core: str = json.loads(content)["core"]
    return core.encode()


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_that_no_content_breaks_the_reading(content: bytes) -> None:
    with pytest.raises(Refused, match="not a trust list"):
        taken(content)


@pytest.mark.parametrize(
    "core",
    [
        "[" * 5000,
        "{}",
        '{"format":["dabir-trust-list",1]}',
        '{"format":["another",1]}',
        '{"format":["dabir-trust-list",1],"number":-1,"history":[],"made":"","headquarters":"","signer":"","offices":[],"annexes":[]}',
        '{"format":["dabir-trust-list",1],"number":3,"history":[],"made":"","headquarters":"","signer":"","offices":[],"annexes":[]}',
    ],
)
def test_that_a_core_of_another_form_is_refused(core: str) -> None:
    with pytest.raises(Refused, match="not a trust list"):
        taken(json.dumps({"core": core, "signature": "", "annexes": []}).encode())


def test_that_a_list_of_a_later_program_says_so() -> None:
    core = json.loads(listed([A]).core)
    core["format"][1] = 2

    with pytest.raises(Refused, match="newer version"):
        taken(json.dumps({"core": json.dumps(core), "signature": "", "annexes": []}).encode())


def test_that_a_stranger_cannot_sign_for_headquarters() -> None:
    with pytest.raises(Refused, match="not signed by the headquarters"):
        taken(listed([A], headquarters=office("دزد"), signer="دزد").content())
    with pytest.raises(Refused, match="not signed by the headquarters"):
        taken(listed([A], signer="دزد").content())
    claimed = replace(listed([A], signer="دزد"), signer=id_of("مرکز"))
    own = listed([A])
    with pytest.raises(Refused, match="altered"):
        taken(replace(own, signature=claimed.signature).content())
    with pytest.raises(Refused, match="altered"):
        taken(replace(own, signature=key("مرکز").sign(own.core)).content())


def test_that_an_office_of_the_list_cannot_sign_the_next_one() -> None:
    with pytest.raises(Refused, match="altered"):
        taken(listed([office("مرکز")], headquarters=A, signer="مرکز").content(), "مرکز", "الف")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["next", "again", "old", "skip", "fork", "foreign"]), min_size=1, max_size=12))
def test_that_only_the_lists_of_one_chain_are_taken_and_never_an_older_one(acts: list[str]) -> None:
    chain: list[TrustList] = [listed([A])]
    holds = chain[0]
    for act in acts:
        match act:
            case "next" | "skip":
                for _ in range(1 if act == "next" else 3):
                    chain.append(listed([A], chain[-1]))
                holds = accepted(holds, taken(chain[-1].content()))
                assert holds.hash == chain[-1].hash
            case "again":
                assert accepted(holds, taken(holds.content())) == holds
            case "old" if holds.number > 1:
                for older in chain[: holds.number - 1]:
                    with pytest.raises(Refused, match="already here") as told:
                        accepted(holds, older)
                    assert not isinstance(told.value, ForkedError)
            case "fork":
                # As a headquarters would that was brought back from a safety copy, or a thief of its key.
                for place in range(len(chain)):
                    other = listed([office("ب")], chain[place - 1] if place else None)
                    after = listed([A], other)
                    for wrong in (other, after, listed([A], after)):
                        with pytest.raises(ForkedError):
                            accepted(holds, wrong)
            case "foreign":
                with pytest.raises(Refused, match="headquarters"):
                    taken(listed([A], holds, headquarters=office("دزد"), signer="دزد").content())
        assert holds.hash == chain[holds.number - 1].hash


def test_that_headquarters_renews_its_key_and_the_next_lists_are_believed() -> None:
    own = TrustedOffice(
        id_of("مرکز"), "مرکز", (trusted_key("مرکز", KeyStatus.FORMER, to="مرکز تازه"), trusted_key("مرکز تازه"))
    )
    first = listed([A])
    second = listed([A], first, headquarters=own, signer="مرکز تازه")
    third = listed([A], second, headquarters=own, signer="مرکز تازه")

    for later in (second, third):
        assert accepted(first, taken(later.content())).number == later.number
    assert taken(third.content(), "مرکز تازه").number == 3


def test_that_a_key_that_headquarters_did_not_name_is_no_follower() -> None:
    forged = replace(trusted_key("مرکز", KeyStatus.FORMER), succession=key("دزد").sign(b"x"))
    other = trusted_key("مرکز", KeyStatus.FORMER, to="الف")
    for first in (forged, other, trusted_key("مرکز", KeyStatus.FORMER)):
        own = TrustedOffice(id_of("مرکز"), "مرکز", (first, trusted_key("دزد")))
        with pytest.raises(Refused, match="not signed by the headquarters"):
            taken(listed([A], headquarters=own, signer="دزد").content())


def test_that_a_revoked_key_of_headquarters_signs_nothing() -> None:
    own = TrustedOffice(id_of("مرکز"), "مرکز", (trusted_key("مرکز", KeyStatus.REVOKED), trusted_key("تازه")))

    with pytest.raises(Refused, match="altered"):
        taken(listed([A], headquarters=own).content())


def test_that_an_office_id_belongs_to_its_first_key() -> None:
    wrong = replace(A, id=id_of("ب"))

    with pytest.raises(Refused, match="not a trust list"):
        taken(listed([wrong]).content())
    with pytest.raises(Refused, match="not a trust list"):
        taken(listed([A, A]).content())


def test_that_an_annex_goes_only_to_those_who_may_read_it() -> None:
    whole = listed([A, office("ب")], annexes=[secret({id_of("الف"): Right.READ, id_of("ب"): Right.NONE})])

    for name, sees in (("الف", True), ("ب", False), ("مرکز", True)):
        content = whole.for_office(id_of(name)).content()
        assert (SECRET.encode() in content) == sees
        assert taken(content).hash == whole.hash
    assert b"confidential" not in whole.core


@given(count=st.integers(0, 20))
def test_that_the_list_does_not_tell_how_many_annexes_there_are(count: int) -> None:
    annexes = [replace(secret({}), stream=of_committee(str(n), confidential=True)) for n in range(count)]
    sealed = listed([A], annexes=annexes).sealed

    assert len(sealed) % 8 == 0
    assert len(sealed) > count


def test_that_an_annex_of_another_list_is_refused() -> None:
    whole = listed([A])
    foreign = replace(whole, annexes=(secret({id_of("دزد"): Right.WRITE}),))

    with pytest.raises(Refused, match="altered"):
        taken(foreign.content())


def test_that_the_same_list_with_more_annexes_completes_the_one_here() -> None:
    whole = listed([A], annexes=[secret({id_of("الف"): Right.READ})])
    bare = whole.for_office(id_of("ب"))

    assert bare.annexes == ()
    assert accepted(bare, whole).annexes == whole.annexes
    assert accepted(whole, bare).annexes == whole.annexes


def test_that_a_confidential_stream_is_never_named_in_the_list_itself() -> None:
    for wrong in (
        office("الف", {SECRET: Right.READ}),
        office("الف", until={"r": {SECRET: (1, "h")}}),
        TrustedOffice(id_of("الف"), "الف", (trusted_key("الف", KeyStatus.REVOKED, {"r": {SECRET: (1, "h")}}),)),
    ):
        with pytest.raises(ValueError, match="annex"):
            listed([wrong])


def test_that_what_is_signed_is_what_is_hashed() -> None:
    first = listed([A])

    assert key("مرکز").public
    assert first.core == canonical(json.loads(first.core))
    assert first.signature == key("مرکز").sign(SIGNED_AS + first.core)
