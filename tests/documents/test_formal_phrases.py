"""The wording of formal sentences: fields in braces, optional parts in brackets, and what cannot be said."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.documents.braces import DOTS
from desktop_app.documents.formal_phrases import Phrasebook, checked, counts, named, sample, told
from desktop_app.documents.phrase_fields import FIELDS
from desktop_app.documents.phrase_wordings import OWN
from desktop_app.domain.phrases import PhraseKey
from desktop_app.persian.bidi import strip_isolates
from desktop_app.sentences import Refused


@pytest.mark.parametrize("key", list(PhraseKey))
def test_that_the_programs_own_sentence_can_be_said_with_and_without_everything(key: PhraseKey) -> None:
    full, bare = sample(key, OWN[key]), told(key, OWN[key], {})
    for words in (full, bare):
        assert not set(words) & set("{}[]0123456789")
        assert "  " not in words
        assert " ،" not in words
        assert " ." not in words
    assert DOTS not in full
    assert checked(key, OWN[key]) == OWN[key]


def test_that_every_field_of_a_sentence_has_a_name_of_its_own() -> None:
    for fields in FIELDS.values():
        assert len({field.name for field in fields}) == len(fields) == len({field.code for field in fields})


def test_that_numbers_and_times_are_put_in_persian() -> None:
    book = Phrasebook({PhraseKey.ARRIVAL: "{نام}، {ساعت}[، {شمار حاضران}]"})
    assert book.say(PhraseKey.ARRIVAL, name="الف", time=datetime.time(9, 5), present=12) == "الف، ۰۹:۰۵، ۱۲"
    assert book.say(PhraseKey.ARRIVAL, name="الف", time=datetime.time(9, 5), present=None) == "الف، ۰۹:۰۵"


def test_that_a_kept_wording_that_cannot_stand_gives_way_to_the_programs() -> None:
    book = Phrasebook({PhraseKey.RECESS: "تنفس {ناشناس}"})
    assert book.say(PhraseKey.RECESS, time=datetime.time(15)) == "در ساعت ۱۵:۰۰ تنفس اعلام شد."


def test_that_votes_are_counted_in_words() -> None:
    assert counts(5, 1, 1) == "۵ رأی موافق، ۱ رأی مخالف و ۱ رأی ممتنع"
    assert counts(0, 5, 0) == "۵ رأی مخالف"
    assert counts(0, 0, 0) == "۰ رأی موافق"


def test_that_resolutions_decided_alike_are_named_together_each_number_isolated() -> None:
    words = named(["1404/3/1", "1404/3/2", "1404/3/3"])
    assert strip_isolates(words) == "مصوبات شماره ۱۴۰۴/۳/۱، ۱۴۰۴/۳/۲ و ۱۴۰۴/۳/۳"
    assert words.count("\u2066") == 3


@given(st.sampled_from(PhraseKey), st.text(alphabet="اب {}[]\n", max_size=30))
def test_that_any_wording_is_either_refused_or_said_without_marks_of_fields(key: PhraseKey, wording: str) -> None:
    try:
        line = checked(key, wording)
    except Refused:
        return
    assert "\n" not in told(key, line, {})
    assert told(key, line, {}).strip()
