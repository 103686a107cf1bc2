"""Formal phrases."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.persian import phrases


@pytest.mark.parametrize(
    ("items", "said"),
    [([], ""), (["الف"], "الف"), (["الف", "ب"], "الف و ب"), (["الف", "ب", "ج"], "الف، ب و ج")],
)
def test_that_a_list_is_joined_as_a_sentence(items: list[str], said: str) -> None:
    assert phrases.listed(items) == said


def test_that_times_are_written_in_24_hours_with_an_open_end() -> None:
    start, end = datetime.time(9, 5), datetime.time(15, 30)
    assert phrases.time_range(start, end) == "۰۹:۰۵ تا ۱۵:۳۰"
    assert phrases.time_range(start, None) == "از ۰۹:۰۵"


@pytest.mark.parametrize(
    ("count", "digits", "words"),
    [
        (0, "۰ دقیقه", "صفر دقیقه"),
        (45, "۴۵ دقیقه", "چهل و پنج دقیقه"),
        (60, "۱ ساعت", "یک ساعت"),
        (90, "۱ ساعت و ۳۰ دقیقه", "یک ساعت و سی دقیقه"),
    ],
)
def test_that_a_duration_is_told_in_hours_and_minutes(count: int, digits: str, words: str) -> None:
    assert phrases.duration(count) == digits
    assert phrases.duration_in_words(count) == words


def test_that_counts_carry_their_noun() -> None:
    assert phrases.counted(7, "نفر") == "۷ نفر"
    assert phrases.minutes(90) == "۹۰ دقیقه"


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "۰ بایت"),
        (1023, "۱٬۰۲۳ بایت"),
        (1024, "۱ کیلوبایت"),
        (1258291, "۱٫۲ مگابایت"),
        (2**20 - 1, "۱ مگابایت"),
        (2 * 2**30, "۲ گیگابایت"),
        (3000 * 2**40, "۳٬۰۰۰ ترابایت"),
    ],
)
def test_that_a_file_size_is_told_in_the_largest_fitting_unit(size: int, said: str) -> None:
    assert phrases.file_size(size) == said
