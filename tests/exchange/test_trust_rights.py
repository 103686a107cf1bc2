"""Tests of rights: by the trust list, after revocation and withdrawal, and by direct grants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.rights import Rights
from desktop_app.exchange.streams import DIRECTORY, OWN, of_committee
from desktop_app.exchange.trust import EVERY_COMMITTEE, Annex, KeyStatus, Right, TrustedOffice
from tests.exchange.trusted import id_of, key, listed, office, taken, trusted_key

INTEGRITY, TRAINING = of_committee("c1"), of_committee("c2")
SECRET = of_committee("c1", confidential=True)
STREAMS = (INTEGRITY, TRAINING, SECRET, DIRECTORY, OWN, "future")


def by_list(*offices: TrustedOffice, annexes: tuple[Annex, ...] = (), own: str = "الف") -> Rights:
    return Rights.of_list(id_of(own), taken(listed(offices, annexes=annexes).content()))


def may(rights: Rights, name: str, stream: str) -> tuple[bool, bool, bool]:
    one = id_of(name)
    return (
        rights.may_read(one, stream),
        rights.may_write(one, stream, "r", 1),
        rights.may_finalise(one, stream),
    )


@given(right=st.sampled_from(Right), everywhere=st.sampled_from(Right))
def test_that_a_right_holds_those_before_it_and_a_named_stream_outdoes_all(right: Right, everywhere: Right) -> None:
    rights = by_list(office("ب", {INTEGRITY: right or Right.READ, EVERY_COMMITTEE: everywhere}))
    named = right or Right.READ

    assert may(rights, "ب", INTEGRITY) == (True, named >= Right.WRITE, named >= Right.FINALISE)
    expected = (everywhere >= Right.READ, everywhere >= Right.WRITE, everywhere >= Right.FINALISE)
    assert may(rights, "ب", TRAINING) == expected
    assert may(rights, "ب", SECRET) == (False, False, False)
    assert may(rights, "ب", OWN) == (False, False, False)
    assert may(rights, "ب", "future") == (False, False, False)


def test_that_the_directory_goes_along_with_any_right() -> None:
    rights = by_list(office("ب", {INTEGRITY: Right.READ}), office("پ", {TRAINING: Right.FINALISE}), office("ت"))

    assert may(rights, "ب", DIRECTORY) == (True, False, False)
    assert may(rights, "پ", DIRECTORY) == (True, True, False)
    assert may(rights, "ت", DIRECTORY) == (False, False, False)


def test_that_headquarters_may_everything_and_a_stranger_nothing() -> None:
    rights = by_list(office("ب"))

    for stream in (INTEGRITY, SECRET, DIRECTORY):
        assert may(rights, "مرکز", stream) == (True, True, True)
        assert may(rights, "ناشناس", stream) == (False, False, False)
    assert rights.office_of(id_of("ناشناس")) is None
    assert rights.public_of(id_of("ب")) == key("ب").public
    assert rights.recipient_of(id_of("ب")) == key("ب").recipient


def test_that_confidential_rights_stand_in_the_annex_alone() -> None:
    annex = Annex(SECRET, "00", {id_of("ب"): Right.WRITE, id_of("پ"): Right.READ})
    rights = by_list(office("ب"), office("پ"), office("ت", {EVERY_COMMITTEE: Right.FINALISE}), annexes=(annex,))

    assert may(rights, "ب", SECRET) == (True, True, False)
    assert may(rights, "پ", SECRET) == (True, False, False)
    assert may(rights, "ت", SECRET) == (False, False, False)


def revoked(until: int) -> TrustedOffice:
    keys = (trusted_key("ب", KeyStatus.REVOKED, {"r": {INTEGRITY: (until, f"h{until}")}}),)
    return TrustedOffice(id_of("ب"), "ب", keys, {INTEGRITY: Right.WRITE, TRAINING: Right.WRITE})


@given(until=st.integers(1, 50), n=st.integers(1, 60))
def test_that_what_a_revoked_office_wrote_counts_up_to_the_segment_that_is_named(until: int, n: int) -> None:
    rights = by_list(revoked(until))
    one = id_of("ب")

    assert rights.may_write(one, INTEGRITY, "r", n) == (n <= until)
    assert rights.may_write(one, INTEGRITY, "r", n, f"h{n}") == (n <= until)
    assert not rights.may_write(one, INTEGRITY, "r", until, "another")
    assert not rights.may_write(one, INTEGRITY, "another copy", n)
    assert not rights.may_write(one, TRAINING, "r", n)
    assert rights.is_revoked(one)
    assert not rights.may_read(one, INTEGRITY)
    assert not rights.may_finalise(one, INTEGRITY)
    assert rights.recipient_of(one) is None
    assert not rights.is_valid_sender(one)


def test_that_an_office_goes_on_with_a_new_key_after_the_old_one_was_stolen() -> None:
    keys = (trusted_key("ب", KeyStatus.REVOKED, {"r": {INTEGRITY: (3, "h3")}}), trusted_key("ب تازه"))
    rights = by_list(TrustedOffice(id_of("ب"), "ب", keys, {INTEGRITY: Right.WRITE}))

    assert rights.may_write(id_of("ب"), INTEGRITY, "r", 3, "h3")
    assert not rights.may_write(id_of("ب"), INTEGRITY, "r", 4)
    assert rights.may_write(id_of("ب تازه"), INTEGRITY, "r", 4)
    assert rights.office_of(id_of("ب تازه")) == id_of("ب")
    assert rights.recipient_of(id_of("ب")) == key("ب تازه").recipient
    assert (rights.is_valid_sender(id_of("ب")), rights.is_valid_sender(id_of("ب تازه"))) == (False, True)


def test_that_older_history_of_a_renewed_key_stays_valid() -> None:
    keys = (trusted_key("ب", KeyStatus.FORMER, to="ب تازه"), trusted_key("ب تازه"))
    rights = by_list(TrustedOffice(id_of("ب"), "ب", keys, {INTEGRITY: Right.WRITE}))

    assert rights.may_write(id_of("ب"), INTEGRITY, "r", 1)
    assert not rights.is_valid_sender(id_of("ب"))


def test_that_what_was_written_before_a_right_was_withdrawn_stays() -> None:
    one = replace(office("ب", {INTEGRITY: Right.READ}), until={"r": {INTEGRITY: (7, "h7")}})
    annex = Annex(SECRET, "00", {}, until={id_of("ب"): {"r": (2, "s2")}})
    rights = by_list(one, annexes=(annex,))

    assert rights.may_write(one.id, INTEGRITY, "r", 7, "h7")
    assert not rights.may_write(one.id, INTEGRITY, "r", 8)
    assert not rights.may_write(one.id, INTEGRITY, "r2", 1)
    assert rights.may_write(one.id, SECRET, "r", 2, "s2")
    assert not rights.may_write(one.id, SECRET, "r", 3)


def test_that_the_end_of_a_revoked_key_in_a_confidential_stream_stands_in_the_annex() -> None:
    keys = (trusted_key("ب", KeyStatus.REVOKED),)
    annex = Annex(SECRET, "00", {id_of("ب"): Right.WRITE}, {id_of("ب"): {"r": (2, "s2")}})
    rights = by_list(TrustedOffice(id_of("ب"), "ب", keys), annexes=(annex,))

    assert rights.may_write(id_of("ب"), SECRET, "r", 2, "s2")
    assert not rights.may_write(id_of("ب"), SECRET, "r", 3)


def direct(homes: dict[str, str], *offices: TrustedOffice) -> Rights:
    return Rights.direct(id_of("الف"), (office("الف"), *offices), homes)


def test_that_without_headquarters_each_office_grants_what_is_its_own() -> None:
    homes = {"c1": "", "c2": id_of("ب")}
    rights = direct(homes, office("ب", {INTEGRITY: Right.READ, SECRET: Right.READ}), office("پ"))

    assert may(rights, "ب", INTEGRITY) == (True, False, False)
    assert may(rights, "ب", SECRET) == (True, False, False)
    assert may(rights, "ب", TRAINING) == (True, True, True), "it began this committee"
    assert not rights.may_read(id_of("ب"), of_committee("c2", confidential=True)), "nobody granted that here"
    assert rights.may_read(id_of("ب"), DIRECTORY)
    assert may(rights, "پ", TRAINING) == (False, False, False)
    assert may(rights, "پ", of_committee("c9")) == (False, True, True), "nobody here knows this committee yet"
    assert rights.may_write(id_of("پ"), DIRECTORY, "r", 1)
    assert not rights.may_read(id_of("پ"), DIRECTORY)


def test_that_an_office_may_what_it_likes_with_its_own() -> None:
    rights = direct({"c1": ""}, office("ب"))

    for stream in (INTEGRITY, SECRET, DIRECTORY):
        assert may(rights, "الف", stream) == (True, True, True)
    assert rights.streams_of(id_of("ب"), STREAMS) == []
    assert not rights.may_write(id_of("الف"), OWN, "r", 1), "it is never sealed"


def test_that_an_office_revoked_without_headquarters_is_shut_out_too() -> None:
    rights = direct({"c1": "", "c2": id_of("ب")}, revoked(5))

    assert rights.may_write(id_of("ب"), INTEGRITY, "r", 5, "h5")
    assert not rights.may_write(id_of("ب"), TRAINING, "r", 1)
    assert not rights.may_write(id_of("ب"), DIRECTORY, "r", 1)
    assert not rights.may_finalise(id_of("ب"), TRAINING)


@pytest.mark.parametrize("stream", STREAMS)
def test_that_nobody_has_a_right_through_an_empty_name(stream: str) -> None:
    for rights in (direct({}, office("ب")), by_list(office("ب"))):
        assert rights.right("", stream) is Right.NONE
        assert not rights.may_read("", stream)
        assert not rights.may_write("", stream, "r", 1)
