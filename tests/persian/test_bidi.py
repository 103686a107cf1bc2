"""Isolates."""

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import bidi
from tests.persian.texts import persian_texts


def shown(text: str) -> str:
    return bidi.isolate_numbers(text).replace(bidi.LRI, "[").replace(bidi.PDI, "]")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مصوبه ۱۱۸۵۲/۹۳/۲۰۶ شورا", "مصوبه [۱۱۸۵۲/۹۳/۲۰۶] شورا"),
        ("مورخ ۱۴۰۴-۰۹-۱۷.", "مورخ [۱۴۰۴-۰۹-۱۷]."),
        ("تلفن ۰۲۱-۸۸۸۸ ۱۲۳۴ و", "تلفن [۰۲۱-۸۸۸۸ ۱۲۳۴] و"),
        ("+98 21 8888 1234", "[+98 21 8888 1234]"),
        ("پرونده PDF و ISO 9001:2015، ضمیمه", "پرونده [PDF] و [ISO 9001:2015]، ضمیمه"),
        ("نسخه V6.1.18 (A4)", "نسخه [V6.1.18] ([A4])"),
        ("نشانی dabir@example.ir است.", "نشانی [dabir@example.ir] است."),
        ("ساعت ۱۴:۰۰ تا ۱۵:۳۰", "ساعت [۱۴:۰۰] تا [۱۵:۳۰]"),
        ("۱۹۲۰۸۷/ت۵۰۳۲۸هـ", "۱۹۲۰۸۷/ت۵۰۳۲۸هـ"),
        ("۷ نفر، ۶۰٪", "۷ نفر، ۶۰٪"),
        ("بندهای ۱ ۲ ۳", "بندهای ۱ ۲ ۳"),
        ("کمیته سلامت", "کمیته سلامت"),
    ],
)
def test_that_numbers_and_latin_words_are_isolated_and_nothing_else(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(persian_texts)
def test_that_isolating_twice_is_isolating_once(text: str) -> None:
    once = bidi.isolate_numbers(text)
    assert bidi.isolate_numbers(once) == once


@given(persian_texts)
def test_that_isolating_adds_nothing_but_isolates(text: str) -> None:
    assert bidi.strip_isolates(bidi.isolate_numbers(text)) == bidi.strip_isolates(text)


@given(st.lists(st.integers(0, 99999), min_size=2, max_size=4), st.sampled_from("/-–"))
def test_that_an_isolated_number_is_drawn_in_its_own_order(parts: list[int], separator: str) -> None:
    number = separator.join(f"{part:02}" for part in parts)
    drawn = get_display(bidi.isolate_numbers(f"نامه {number} شورا"), base_dir="R")
    assert number in drawn


def test_that_without_isolates_a_number_with_dashes_is_drawn_in_reverse() -> None:
    assert "۱۴۰۴-۲-۳" not in get_display("نامه ۱۴۰۴-۲-۳ شورا", base_dir="R")


def test_that_what_is_isolated_already_stays_as_it_is() -> None:
    text = f"نامه {bidi.isolate('۱/۲ PDF')} و {bidi.isolate_rtl('ب ۳/۴')}"
    assert bidi.isolate_numbers(text) == text


def test_that_a_label_gets_one_mark_however_often_it_is_asked_for() -> None:
    assert bidi.rlm(bidi.rlm("PDF")) == "\u200fPDF"
    assert bidi.isolate_auto("x") == "\u2068x\u2069"


def test_that_a_number_with_persian_letters_reads_from_the_right_when_it_is_isolated() -> None:
    assert bidi.isolate_number("۱۹۲۰۸۷/ت۵۰۳۲۸هـ") == f"{bidi.RLI}۱۹۲۰۸۷/ت۵۰۳۲۸هـ{bidi.PDI}"
    assert bidi.isolate_number("۱۱۸۵۲/۹۳/۲۰۶") == f"{bidi.LRI}۱۱۸۵۲/۹۳/۲۰۶{bidi.PDI}"
