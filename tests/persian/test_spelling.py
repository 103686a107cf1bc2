"""What is stored, and the one spelling for comparison."""

from __future__ import annotations

import unicodedata

import arabic_reshaper
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import spelling
from tests.persian.texts import persian_texts, words


@given(persian_texts)
def test_that_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert spelling.clean_line(spelling.clean_line(text)) == spelling.clean_line(text)
    assert spelling.clean_text(spelling.clean_text(text)) == spelling.clean_text(text)


@given(persian_texts)
def test_that_what_is_stored_is_sound(text: str) -> None:
    stored = spelling.clean_text(text)
    stored.encode("utf-8")
    assert unicodedata.is_normalized("NFC", stored)
    assert not any(
        unicodedata.category(c) in {"Cc", "Cs"} or c in "\u202a\u202b\u202c\u202d\u202e"
        for c in stored.replace("\n", "")
    )
    assert "  " not in stored
    assert "\u200c\u200c" not in stored
    assert "\n" not in spelling.clean_line(text)


@given(persian_texts)
def test_that_cleaning_never_changes_what_a_search_sees(text: str) -> None:
    assert spelling.compact_key(spelling.clean_text(text)) == spelling.compact_key(text)


@given(persian_texts)
def test_that_the_key_of_a_key_is_itself(text: str) -> None:
    key = spelling.search_key(text)
    assert spelling.search_key(key) == key
    assert spelling.compact_key(key) == spelling.compact_key(text)


@given(st.lists(words, min_size=1, max_size=5))
def test_that_presentation_forms_equal_plain_letters(parts: list[str]) -> None:
    plain = " ".join(parts)
    reshaped = arabic_reshaper.reshape(plain)
    assert spelling.search_key(reshaped) == spelling.search_key(plain)
    assert spelling.search_key(spelling.clean_line(reshaped)) == spelling.search_key(plain)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("كميته‌ي  سلامت", "کمیته‌ی سلامت"),
        ("مي\u200c\u200cشود", "می‌شود"),
        ("مي¬شود", "می‌شود"),
        ("می\u200c شود\u200c", "می شود"),
        ("\u200cجلسه‌ها\u200c،", "جلسه‌ها،"),
        ("متن\u202eبرگشته\u202c\x00\x07", "متنبرگشته"),
        ("۱۳۹2/12/28", "۱۳۹۲/12/28"),
        ("١٤٠٤", "۱۴۰۴"),
        ("ﺟﻠﺴﻪ ﻻزم", "جلسه لازم"),
        ("الف\r\nب\tپ", "الف ب پ"),
        ("شماره \u2066۱/۲\u2069 و \u2069ب\u2067", "شماره \u2066۱/۲\u2069 و ب"),
        ("V6.1.18 Word", "V6.1.18 Word"),
        ("\ud800سند", "سند"),
        ("", ""),
    ],
)
def test_that_a_line_is_stored_clean(typed: str, stored: str) -> None:
    assert spelling.clean_line(typed) == stored


def test_that_lines_stay_apart_in_a_text_and_blank_lines_do_not_pile_up() -> None:
    assert spelling.clean_text(" \r\n الف \r\n\r\n\r\n\r\n ب\u2028پ\n\n") == "الف\n\nب\nپ"


@pytest.mark.parametrize(
    "alike",
    [
        ("صورتجلسه", "صورت‌جلسه", "صورتجلسة", "صورتـــجلسه", "صُورتجَلسه"),
        ("کمیته", "كميته", "کميته", "كمیته"),
        ("مسئول", "مسؤول", "مسئُول"),
        ("هیئت مدیره", "هيأت مديره", "هیات مدیره"),
        ("امضاء", "امضا"),
        ("آئین‌نامه", "آئيننامه"),
        ("خانۀ", "خانهٔ", "خانه"),
        ("قرآن", "قران"),
        ("رأی", "راي", "رای"),
        ("مؤثر", "موثر"),
        ("۱۴۰۴", "1404", "١٤٠٤"),
        ("Word ABC", "word abc", "ＷＯＲＤ ＡＢＣ"),
        ("الف  ب", "الف\u00a0ب", " الف ب "),
    ],
)
def test_that_spellings_of_one_word_have_one_key(alike: tuple[str, ...]) -> None:
    assert len({spelling.search_key(text) for text in alike}) == 1


def test_that_different_words_keep_different_keys() -> None:
    different = ["الهیات", "هیئت", "کار", "گار", "پدر", "بدر", "سال", "صال", "چپ", "جب", "ژاله", "زاله"]
    assert len({spelling.search_key(text) for text in different}) == len(different)


def test_that_a_space_inside_a_word_does_not_count_in_the_compact_key() -> None:
    assert spelling.compact_key("صورت جلسه") == spelling.compact_key("صورت‌جلسه") == spelling.compact_key("صورتجلسه")


def test_that_an_index_gets_words_and_joined_neighbours() -> None:
    assert spelling.search_words("صورت جلسهٔ کمیته، ۱۱۸۵۲/۹۳") == ["صورت", "جلسه", "کمیته", "11852", "93"]
    assert "صورتجلسه" in spelling.joined_words("صورت جلسهٔ کمیته")
    assert spelling.search_words("—") == []
