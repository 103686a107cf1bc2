"""Numbers in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian.numbers import in_words, ordinal, ordinal_before_noun

VALUES = {in_words(n): n for n in (*range(1, 20), *range(20, 100, 10), *range(100, 1000, 100))}
SCALES = {"هزار": 1000, "میلیون": 10**6, "میلیارد": 10**9}


def value(words: str) -> int:
    """Reads the words back by another way than they were made: as a sum of scaled groups below a milliard."""
    total = group = 0
    for word in words.split(" و "):
        number, _, scale = word.partition(" ")
        if number in SCALES:
            number, scale = "یک", number
        group += VALUES[number]
        if scale:
            total += group * SCALES[scale]
            group = 0
    return total + group


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "صفر"),
        (7, "هفت"),
        (21, "بیست و یک"),
        (123, "صد و بیست و سه"),
        (1000, "هزار"),
        (1404, "هزار و چهارصد و چهار"),
        (2_000_000, "دو میلیون"),
        (1_000_001, "یک میلیون و یک"),
        (3_000_050_300, "سه میلیارد و پنجاه هزار و سیصد"),
        (10**12, "هزار میلیارد"),
        (-15, "منفی پانزده"),
    ],
)
def test_that_numbers_are_written_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


@given(st.integers(1, 10**12 - 1))
def test_that_words_say_the_number_they_were_made_of(number: int) -> None:
    assert value(in_words(number)) == number


def test_that_no_two_numbers_share_their_words() -> None:
    assert len({in_words(number) for number in range(-2000, 20000)}) == 22000
    assert len({ordinal(number) for number in range(20000)}) == 20000


@pytest.mark.parametrize(
    ("number", "after", "before"),
    [
        (1, "اول", "نخستین"),
        (2, "دوم", "دومین"),
        (3, "سوم", "سومین"),
        (10, "دهم", "دهمین"),
        (21, "بیست و یکم", "بیست و یکمین"),
        (23, "بیست و سوم", "بیست و سومین"),
        (30, "سی‌ام", "سی‌امین"),
        (33, "سی و سوم", "سی و سومین"),
        (52, "پنجاه و دوم", "پنجاه و دومین"),
        (100, "صدم", "صدمین"),
        (130, "صد و سی‌ام", "صد و سی‌امین"),
    ],
)
def test_that_ordinals_stand_after_and_before_a_noun(number: int, after: str, before: str) -> None:
    assert ordinal(number) == after
    assert ordinal_before_noun(number) == before
