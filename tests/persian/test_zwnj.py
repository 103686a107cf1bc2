"""Half-space repair."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian import spelling
from desktop_app.persian.zwnj import applied, finished, suggestions
from tests.persian.texts import persian_texts

OFFICE_WORDS = """
می نمی رود شود میشود میگیرد کتاب برنامه نامه خانه کمیته ها های هایی ای اند ام شده گرفته مهم بزرگ تر ترین برنامههای
شهرداریها ریزی گیری صورت جلسه جلسات آیین بخش پیش نویس بینی سی ، . و به در که میز میدان میان همه سه راه
"""
sentences = st.lists(st.sampled_from(OFFICE_WORDS.split()), max_size=10).map(" ".join)


@pytest.mark.parametrize(
    ("typed", "repaired"),
    [
        ("می رود", "می‌رود"),
        ("میرود", "می‌رود"),
        ("نمیشود", "نمی‌شود"),
        ("می توان", "می‌توان"),
        ("می‌گردد و می باشد", "می‌گردد و می‌باشد"),
        ("کتاب ها", "کتاب‌ها"),
        ("برنامههای", "برنامه‌های"),
        ("شهرداریها و دهیاریها", "شهرداری‌ها و دهیاری‌ها"),
        ("نامه ها", "نامه‌ها"),
        ("پیشنهاد ها", "پیشنهاد‌ها"),
        ("کتابهای", "کتاب‌های"),
        ("قانونها", "قانون‌ها"),
        ("خطهای", "خط‌های"),
        ("خانه ای", "خانه‌ای"),
        ("گرفته شده اند", "گرفته شده‌اند"),
        ("مهم ترین", "مهم‌ترین"),
        ("بزرگ تر", "بزرگ‌تر"),
        ("سی ام", "سی‌ام"),
        ("برنامه ریزی ها", "برنامه‌ریزی‌ها"),
        ("تصمیمگیری", "تصمیم‌گیری"),
        ("آییننامه ها", "آیین‌نامه‌ها"),
        ("پیش نویس صورت جلسه ها", "پیش‌نویس صورتجلسه‌ها"),
        ("مي رود", "مي‌رود"),
    ],
)
def test_that_a_missing_half_space_is_offered(typed: str, repaired: str) -> None:
    offered = suggestions(typed)
    assert applied(typed, offered) == repaired
    assert all(suggestion.reason for suggestion in offered)


@pytest.mark.parametrize(
    "text",
    [
        "میز میدان میان میل میوه میراث میهن میزان میلاد میانگین میعاد میثاق میسر میلیون میلیارد میهمان میکروفن",
        "نظارت میدانی بر پروژه",
        "ها",
        "و ها",
        "تنها و انتهای این راه، بهای آن، منتها نهایی",
        "بی‌نهایت، اشتها، رهایی و تنهایی",
        "سلام الله علیها",
        "آنها و اینها",
        "همه ای مردم",
        "می‌رود، کتاب‌ها، برنامه‌ریزی، خانه‌ای",
        "نمایش گزارش همایش و گنجایش سالن",
        "صورتجلسه و بخشنامه",
        "کارها و پیشنهادها",
        "نمونهای، دادهای، دورهای، نامهای",
        "در بندی از این ماده",
        "تر و خشک",
        "",
    ],
)
def test_that_ordinary_words_raise_no_alarm(text: str) -> None:
    assert suggestions(text) == []


@given(sentences)
def test_that_a_repaired_text_needs_no_repair(text: str) -> None:
    once = applied(text, suggestions(text))
    assert suggestions(once) == []


@given(sentences | persian_texts)
def test_that_a_repair_changes_nothing_but_spaces(text: str) -> None:
    offered = suggestions(text)
    assert spelling.compact_key(applied(text, offered)) == spelling.compact_key(text)
    edges = [edge for suggestion in offered for edge in (suggestion.start, suggestion.end)]
    assert edges == sorted(edges)
    for suggestion in offered:
        assert text[suggestion.start : suggestion.end] != suggestion.replacement


@given(sentences, st.data())
def test_that_each_suggestion_can_be_taken_alone(text: str, data: st.DataObject) -> None:
    offered = suggestions(text)
    chosen = [suggestion for suggestion in offered if data.draw(st.booleans())]
    left = suggestions(applied(text, chosen))
    assert len(left) == len(offered) - len(chosen)


@pytest.mark.parametrize(
    ("before", "repaired"),
    [
        ("او می رود", "می‌رود"),
        ("که نمی تواند", "نمی‌تواند"),
        ("میشود", "می‌شود"),
        ("مي رود", "مي‌رود"),
        ("این کتاب ها", "کتاب‌ها"),
        ("برنامه های", "برنامه‌های"),
        ("گرفته شده اند", "شده‌اند"),
        ("حرفه ای", "حرفه‌ای"),
        ("مهم ترین", "مهم‌ترین"),
        ("برنامه ریزی", "برنامه‌ریزی"),
        ("تصمیمگیری", "تصمیم‌گیری"),
        ("برنامه‌ریزی ها", "برنامه‌ریزی‌ها"),
    ],
)
def test_that_what_is_certain_is_repaired_as_soon_as_the_word_is_finished(before: str, repaired: str) -> None:
    found = finished(before)
    assert found is not None
    assert found.replacement == repaired
    assert found.end == len(before)


@pytest.mark.parametrize(
    "before",
    [
        "در این صورت جلسه",
        "در پایان نامه",
        "پس از تصویب نامه",
        "آن هم زمانی",
        "در آن زمان بندی",
        "از این راه حل",
        "هر بخش نامه",
        "توجیها",
        "شهرداریها",
        "می رود ",
        "می رود و",
        "می  رود",
        "می",
        "ها",
        "",
        "نظارت میدانی",
    ],
)
def test_that_what_may_mean_something_else_is_left_to_the_person(before: str) -> None:
    assert finished(before) is None


@given(sentences)
def test_that_only_the_last_two_words_are_ever_repaired_unasked(text: str) -> None:
    found = finished(text)
    if found is not None:
        assert found.end == len(text)
        assert text[found.start : found.end].count(" ") <= 1
        assert finished(applied(text, [found])) is None
        assert spelling.compact_key(found.replacement) == spelling.compact_key(text[found.start : found.end])
