"""How a typed query finds a text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import spelling
from tests.persian.texts import persian_texts, words


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("صورتجلسه", "متن صورت جلسه دوم", ["صورت جلسه"]),
        ("صورت جلسه", "متن صورتجلسه دوم", ["صورتجلسه"]),
        ("صورت‌جلسه", "صورت جلسه", ["صورت جلسه"]),
        ("مصوبه", "مُصَوَّبه‌ها", ["مُصَوَّبه"]),
        ("هيات مديره", "رئیس هیأت‌مدیره", ["هیأت‌مدیره"]),
        ("سلامت کمیته", "کمیته سلامت اداری", ["کمیته", "سلامت"]),
        ("سلامت آبان", "سلامت در ماه آبان", ["سلامت", "آبان"]),
        ("206/93/11852", "طبق مصوبه ۱۱۸۵۲/۹۳/۲۰۶ شورا", ["۱۱۸۵۲/۹۳/۲۰۶"]),
        ("93/206", "طبق مصوبه ۱۱۸۵۲/۹۳/۲۰۶ شورا", ["۱۱۸۵۲/۹۳/۲۰۶"]),
        ("11852", "طبق مصوبه ۱۱۸۵۲/۹۳/۲۰۶ شورا", ["۱۱۸۵۲"]),
        ("مصوبه 206/93/11852", "مصوبه \u2066۱۱۸۵۲/۹۳/۲۰۶\u2069", ["مصوبه", "۱۱۸۵۲/۹۳/۲۰۶"]),
        ("1404/9/17", "مورخ ۱۴۰۴/۰۹/۱۷", ["۱۴۰۴/۰۹/۱۷"]),
        ("50328/192087", "تصویب‌نامه ۱۹۲۰۸۷/ت۵۰۳۲۸هـ", ["۱۹۲۰۸۷/ت۵۰۳۲۸هـ"]),
        ("پیش", "پیش‌نویس", ["پیش"]),
        ("نویس", "پیش‌نویس", ["نویس"]),
        ("درس", "در سال", []),
        ("206/94/11852", "مصوبه ۱۱۸۵۲/۹۳/۲۰۶", []),
        ("کمیته شهر", "کمیته سلامت", []),
        ("", "کمیته", []),
        ("«»", "«کمیته»", []),
    ],
)
def test_that_a_query_finds_what_it_means(query: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in spelling.find(query, text)] == found
    assert spelling.matches(query, text) == bool(found)


@given(persian_texts, persian_texts)
def test_that_spans_are_in_order_apart_and_inside_the_text(query: str, text: str) -> None:
    spans = spelling.find(query, text)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] < second[0] for first, second in itertools.pairwise(spans))


@given(st.lists(words, min_size=1, max_size=5), st.data())
def test_that_a_text_is_found_by_each_of_its_words_and_by_neighbours_joined(
    parts: list[str], data: st.DataObject
) -> None:
    text = " ".join(parts)
    index = data.draw(st.integers(0, len(parts) - 1))
    assert spelling.matches(parts[index], text)
    assert spelling.matches("".join(parts[index : index + 2]), text)
    assert spelling.matches("\u200c".join(parts[index : index + 2]), text)


@given(st.lists(st.integers(1, 99999), min_size=2, max_size=4), st.randoms())
def test_that_the_order_of_the_parts_of_a_number_does_not_matter(parts: list[int], random: object) -> None:
    typed = "/".join(map(str, parts))
    turned = "-".join(map(str, reversed(parts)))
    assert spelling.number_keys(typed) == spelling.number_keys(turned) != []
    assert spelling.matches(turned, f"شماره {typed} شورا")


def test_that_the_numbers_of_an_act_are_taken_from_a_sentence() -> None:
    text = "مصوبه ۱۱۸۵۲/۹۳/۲۰۶ مورخ ۱۳۹۳/۰۹/۰۵ و 206/93/11852 و 50328 ه / 192087 و بند ۴"
    assert spelling.number_keys(text) == ["93/206/11852", "5/9/1393", "50328/192087"]
