"""A phrase is found from the beginnings of its words, however it and the letters typed are spelt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian.completion import LONGEST, MOST, Found, PhraseIndex, last_word, letters_of
from desktop_app.persian.spelling import compact_key, search_words

LETTERS = st.text(alphabet="اآأبكکيیهةۀ \u200c/-۱1٢ئؤوA_ـًٔ", max_size=14)
PHRASES = st.lists(LETTERS, max_size=12)


def naively(phrases: list[str], typed: str) -> list[int]:
    """Phrases with a word from which on the letters are those of `typed`: first those whose first word it is."""
    key = compact_key(typed)
    if not key or len(key) > LONGEST:
        return []
    found = []
    for place, phrase in enumerate(phrases):
        words = search_words(phrase)
        begins = [first for first in range(len(words)) if "".join(words[first:])[:LONGEST].startswith(key)]
        if begins:
            found.append((min(begins) > 0, place))
    return [place for _, place in sorted(found)][:MOST]


@given(phrases=PHRASES, typed=LETTERS)
def test_that_the_index_finds_what_a_search_of_every_phrase_finds(phrases: list[str], typed: str) -> None:
    assert PhraseIndex((phrase,) for phrase in phrases).starting(typed) == naively(phrases, typed)


@given(data=st.data(), phrases=st.lists(LETTERS, min_size=1, max_size=12))
def test_that_every_phrase_is_found_from_what_it_begins_with(data: st.DataObject, phrases: list[str]) -> None:
    phrase = data.draw(st.sampled_from(phrases))
    typed = phrase[: data.draw(st.integers(0, len(phrase)))]
    assert PhraseIndex((each,) for each in phrases).starting(typed) == naively(phrases, typed)


@given(LETTERS)
def test_that_the_letters_compared_are_those_of_the_search(text: str) -> None:
    assert letters_of(text) == compact_key(text)


def test_that_many_phrases_are_ranked_as_few_are() -> None:
    phrases = [f"{'کمیته ' if place % 3 else ''}شهر {place}" for place in range(3000)]
    assert PhraseIndex((phrase,) for phrase in phrases).starting("شه") == naively(phrases, "شه")


def test_that_one_phrase_with_many_spellings_is_given_once() -> None:
    index = PhraseIndex([[f"شهر {n}" for n in range(500)], ["شهردار"]])
    assert index.starting("شه") == [0, 1]


def test_that_the_earlier_of_equals_comes_first() -> None:
    assert PhraseIndex([["نو شهرداری"], ["شهردار"], ["شهرستان"]]).starting("شهر") == [1, 2, 0]


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("در شه", "شه"),
        ("می\u200cرو", "می\u200cرو"),
        ("مصوبه ۱۴۰۴/۲/۳", "۱۴۰۴/۲/۳"),
        ("مصوبه 1404/", "1404/"),
        ("گفت ", ""),
        ("گفت:", ""),
        ("(شه", "شه"),
        ("", ""),
    ],
)
def test_that_the_last_word_of_a_line_is_known(before: str, word: str) -> None:
    assert last_word(before) == word


def test_that_words_before_the_last_one_count_where_they_agree() -> None:
    index = PhraseIndex([["معاونت شهرسازی"], ["شهردار"]])
    assert index.going_on("نظر معاونت شهر") == [Found(0, len("معاونت شهر")), Found(1, len("شهر"))]
    assert index.going_on("معاونت. شهر") == [Found(1, 3), Found(0, 3)]
    assert index.going_on("معاونت شهر ") == []
