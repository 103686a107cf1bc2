"""Lines: what fits, what breaks, what is never lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.typesetting.blocks import measure_of
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.intake import DIRECTIONS, taken_in
from desktop_app.typesetting.lines import Line, Span, broken, measured
from desktop_app.typesetting.paragraphs import Paragraph, Style, text
from tests.typesetting.reading import pages_of, type_lines

TYPED = st.text(
    alphabet="ابپکگلمنهی" * 2 + "abcXY" + "۱۲۳456" + "      " + "\n()/-:،.«»٪\u200c\u064e\u2066\u2069", max_size=200
)


def lines_of(content: str, width: float, size: float = 11) -> list[Line]:
    return broken(measured((Span(content),), size, "#000000", "R"), width)


def shown(lines: list[Line]) -> str:
    return "".join(token.text for line in lines for token in line.tokens)


@given(TYPED, st.floats(40, 400))
def test_that_no_line_is_wider_than_its_column(content: str, width: float) -> None:
    assert all(line.width <= width + 0.1 for line in lines_of(content, width))


@given(TYPED, st.floats(20, 400))
def test_that_breaking_loses_nothing_but_spaces(content: str, width: float) -> None:
    kept = [character for character in taken_in(content) if character not in DIRECTIONS and character not in " \n"]

    assert [character for character in shown(lines_of(content, width)) if character != " "] == kept


@given(TYPED)
def test_that_the_tokens_of_a_line_are_reordered_and_none_is_lost(content: str) -> None:
    for line in lines_of(content, 200):
        assert sorted(line.from_left()) == sorted(line.tokens)


def test_that_a_number_broken_off_to_the_next_line_is_not_turned_round() -> None:
    """Levels belong to the paragraph: alone on its line this fraction would be read from the other side."""
    content = "تلفن دبیرخانه برای هماهنگی بیشتر با واحدها عدد ۱۲-۲۸ است"
    widths = [line.width for line in lines_of(content, 1000)]
    for width in range(40, int(widths[0]), 3):
        parts = [
            [token.text for token in line.from_left() if token.text.strip()]
            for line in lines_of(content, width)
            if any("۲۸" in token.text for token in line.tokens)
        ]
        numbers = [[piece for piece in part if set(piece) <= set("۱۲۸-")] for part in parts]
        assert all(part in (["۲۸", "-", "۱۲"], ["۱۲-۲۸"], ["۲۸", "-۱۲"], ["۲۸-", "۱۲"]) for part in numbers), numbers


def test_that_a_word_wider_than_the_column_is_broken() -> None:
    lines = lines_of("ک" * 10_000, 200)

    assert len(lines) > 100
    assert shown(lines) == "ک" * 10_000


def test_that_a_long_address_breaks_after_a_sign() -> None:
    lines = lines_of("https://example.invalid/a/long/path/to/some/page/of/an/office?id=85&part=2", 120)

    assert len(lines) > 3
    assert all(line.tokens[-1].text[-1] in "/-_.&?=" for line in lines[:-1])


def test_that_an_empty_paragraph_is_one_empty_line() -> None:
    assert [line.tokens for line in lines_of("", 100)] == [()]
    assert len(lines_of("الف\n\nب", 100)) == 3


@pytest.mark.parametrize(("align", "edge"), [("start", "right"), ("end", "left"), ("center", "middle")])
def test_that_a_line_stands_where_its_style_says(align: str, edge: str) -> None:
    page = pages_of([text("شماره", Style().but(align=align))])[0]
    item = type_lines(page)[0]
    left, right = item.x - 40, 210 * 72 / 25.4 - 40 - item.x - item.line.width

    assert {"right": abs(right), "left": abs(left), "middle": abs(left - right)}[edge] < 0.01


def test_that_justified_lines_fill_the_column_and_the_last_one_does_not() -> None:
    page = pages_of([text("کمیته در این باره گزارش فصلی واحدها را شنید. " * 6, Style(align="justify"))])[0]
    items = type_lines(page)
    measure = 210 * 72 / 25.4 - 80
    wide = [item.line.width + item.stretch * item.line.spaces for item in items]

    assert all(abs(width - measure) < 0.1 for width in wide[:-1])
    assert items[-1].stretch == 0


def test_that_narrow_columns_are_not_torn_apart_to_be_justified() -> None:
    set_narrow = text("کمیته در این باره گزارش فصلی را شنید. " * 4, Style(align="justify")).set(measure_of(150))

    assert all(item.stretch == 0 for item in set_narrow.ink(0, 0) if isinstance(item, TypeLine))


def test_that_a_marker_hangs_beside_the_first_line() -> None:
    paragraph = Paragraph((Span("متن بند " * 40),), marker=Span("۱)"), indent=20)
    first, *others = [item for item in paragraph.set(measure_of(300)).ink(0, 0) if isinstance(item, TypeLine)]

    assert first.x + first.line.width == pytest.approx(300)
    assert all(item.x + item.line.width + item.stretch * item.line.spaces <= 280.01 for item in others)
