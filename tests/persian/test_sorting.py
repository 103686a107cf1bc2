"""Alphabetical order."""

from __future__ import annotations

import functools
import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import spelling
from desktop_app.persian.sorting import ALPHABET, sort_key
from tests.persian.texts import persian_texts

letters = st.text(st.sampled_from(ALPHABET), max_size=8)


def test_that_the_alphabet_has_its_own_order() -> None:
    assert len(ALPHABET) == 33
    assert sorted(ALPHABET, key=sort_key) == list(ALPHABET)


def test_that_a_list_reads_as_a_person_expects() -> None:
    expected = [
        "۲ ماده",
        "۱۰ ماده",
        "آب",
        "ابر",
        "بهار",
        "بهار آزادی",
        "بهاران",
        "پارسا",
        "چاپ",
        "ژاله",
        "كارگروه",
        "کمیته",
        "گروه",
        "می‌رود",
        "میز",
        "واحد ۹",
        "واحد ۱۲",
        "هیئت",
        "یک",
        "alpha",
        "Zed",
    ]
    assert sorted(set(expected), key=sort_key) == expected


def test_that_a_half_space_arabic_letters_and_marks_leave_a_word_in_its_place() -> None:
    keys = {sort_key(text).partition("\t")[0] for text in ("کتاب‌ها", "کتابها", "كتابها", "کِتابها", "«کتابها»")}
    assert len(keys) == 1


@given(letters, letters)
def test_that_words_are_ordered_letter_by_letter(first: str, second: str) -> None:
    by_alphabet = [ALPHABET.index(letter) for letter in first] < [ALPHABET.index(letter) for letter in second]
    assert (sort_key(first) < sort_key(second)) == by_alphabet


@given(st.integers(min_value=0), st.integers(min_value=0))
def test_that_numbers_are_ordered_by_value(first: int, second: int) -> None:
    assert (sort_key(f"بند {first}") < sort_key(f"بند {second}")) == (first < second)


@given(persian_texts, persian_texts)
def test_that_the_order_is_total_and_the_same_in_bytes(first: str, second: str) -> None:
    one, two = sort_key(first), sort_key(second)
    assert (one < two) == (one.encode() < two.encode())
    assert (one == two) == (spelling.clean_line(first) == spelling.clean_line(second))


@given(st.lists(persian_texts, max_size=8))
def test_that_sqlite_orders_the_keys_as_python_does(texts: list[str]) -> None:
    keys = [sort_key(text) for text in texts]
    with _memory() as connection:
        connection.execute("DELETE FROM names")
        connection.executemany("INSERT INTO names VALUES (?)", [(key,) for key in keys])
        stored = [row[0] for row in connection.execute("SELECT key FROM names ORDER BY key")]
    assert stored == sorted(keys)


@functools.cache
def _memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE names (key TEXT) STRICT")
    return connection
