"""Lists: markers, nesting, and what goes with what over pages."""

from __future__ import annotations

import itertools

from desktop_app.typesetting.blocks import Block, Space
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.lists import Entry, Listed, bullets, dashes, digits, letters
from desktop_app.typesetting.pages import PageForm
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.tables import Table
from tests.typesetting.reading import outside, pages_of, type_lines, written_in

STYLE = Style(size=10, leading=18)


def entry(words: str, *below: Block) -> Entry:
    return Entry((Span(words),), below)


def nested() -> Listed:
    inner = Listed((entry("ریزبند یک"), entry("ریزبند دو")), letters, STYLE)
    table = Table((1, 2), ((text("در خانه", STYLE), Listed((entry("در فهرست"),), dashes, STYLE)),))
    return Listed((entry("بند یک", inner), entry("بند دو", table), entry("بند سه")), digits, STYLE)


def test_that_markers_are_persian_and_go_on_after_the_last_letter() -> None:
    assert [digits(number) for number in (1, 9, 10, 123)] == ["۱)", "۹)", "۱۰)", "۱۲۳)"]
    assert [letters(number) for number in (1, 2, 3, 32, 33, 34)] == ["الف)", "ب)", "پ)", "ی)", "الف الف)", "الف ب)"]
    assert len({letters(number) for number in range(1, 1000)}) == 999


def test_that_a_nested_list_stands_further_in_with_every_word_in_order() -> None:
    page = pages_of([nested()])[0]
    lines = type_lines(page)
    right = {written_in(item): item.x + item.line.width for item in lines}

    assert [written_in(item) for item in lines] == [
        *("۱)", "بند یک", "الف)", "ریزبند یک", "ب)", "ریزبند دو"),
        *("۲)", "بند دو", "در خانه", "–", "در فهرست", "۳)", "بند سه"),
    ]
    assert right["بند یک"] - right["ریزبند یک"] >= 20.0
    assert right["ریزبند یک"] == right["ریزبند دو"]
    assert right["الف)"] <= right["بند یک"] + 0.01
    assert right["۱)"] > right["بند یک"] > right["ریزبند یک"]


def test_that_an_entry_stays_with_the_first_that_is_under_it() -> None:
    form = PageForm(height=200, top=20, bottom=20, left=30, right=30)
    for before in range(60, 150, 6):
        pages = pages_of([Space(before), nested()], form)
        shown = [[written_in(item) for item in type_lines(page)] for page in pages]

        assert all("بند یک" not in page or "ریزبند یک" in page for page in shown)
        assert "بند سه" in list(itertools.chain.from_iterable(shown))
        assert [outside(page, form) for page in pages] == [[]] * len(pages)


def test_that_bullets_are_all_alike_and_numbers_may_go_on() -> None:
    page = pages_of(
        [Listed((entry("الف"), entry("ب")), bullets, STYLE), Listed((entry("پ"),), digits, STYLE, first=8)]
    )[0]

    assert [written_in(item) for item in type_lines(page)] == ["•", "الف", "•", "ب", "۸)", "پ"]
