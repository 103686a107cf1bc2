"""Directions: Latin paragraphs from the left, quotes of one direction in the other, looks that change in between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.persian.bidi import isolate_numbers
from desktop_app.typesetting.blocks import measure_of
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.levels import base_of
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Align, Paragraph, Style, text
from tests.typesetting.reading import pdf_of, read_lines, words

LATIN = Style(base="L", size=10.5, leading=17)
QUOTE = (
    "The standard ISO 9001:2015 says (in clause 4) that the organization shall determine external and internal issues. "
)
SENTENCE = "کمیته گزارش فصلی سامانه را شنید و آن را پذیرفت. "


def placed(block: Paragraph, width: float = 300) -> list[TypeLine]:
    return [item for item in block.set(measure_of(width)).ink(0, 0) if isinstance(item, TypeLine)]


def shown(item: TypeLine) -> str:
    return "".join(token.text for token in item.line.from_left())


@pytest.mark.parametrize(
    ("content", "base"),
    [
        ("ISO 9001:2015", "L"),
        ("Committee on Statistics (UN)", "L"),
        ("The word «کمیته» means committee.", "L"),
        ("GIS سامانه‌ای برای نقشه است", "R"),
        ("کمیته", "R"),
        ("۱۴۰۴/۰۳/۱۹", "R"),
        ("12.5", "R"),
        ("", "R"),
    ],
)
def test_that_a_text_reads_from_the_left_only_when_it_is_latin_in_the_main(content: str, base: str) -> None:
    assert base_of(content) == base
    item = placed(text(content or " ", Style(base="auto")))[:1]
    assert all(one.rtl == (base == "R") for one in item)
    assert all((one.x == 0) == (base == "L") for one in item)


@pytest.mark.parametrize(
    ("align", "edge"), [("start", "left"), ("justify", "left"), ("end", "right"), ("center", "mid")]
)
def test_that_a_latin_line_stands_at_its_own_start(align: Align, edge: str) -> None:
    item = placed(text("Statistics", LATIN.but(align=align)))[0]
    left, right = item.x, 300 - item.x - item.line.width

    assert {"left": abs(left), "right": abs(right), "mid": abs(left - right)}[edge] < 0.01


def test_that_latin_lists_hang_at_the_left_and_persian_ones_at_the_right() -> None:
    latin = placed(Paragraph((Span(QUOTE * 3),), LATIN, marker=Span("1)"), indent=20))
    persian = placed(Paragraph((Span(SENTENCE * 5),), Style(), marker=Span("۱)"), indent=20))

    assert latin[0].x == 0
    assert shown(latin[0]) == "1)"
    assert all(item.x == 20 for item in latin[1:])
    assert persian[0].x + persian[0].line.width == pytest.approx(300)
    assert all(item.x + item.line.width <= 280.01 for item in persian[1:])


def test_that_latin_is_justified_without_kashida() -> None:
    *body, last = placed(text((QUOTE + SENTENCE) * 4, LATIN.but(align="justify", kashida=True)))

    for item in body:
        assert not item.stretch or item.line.width + item.stretch * item.line.spaces == pytest.approx(300, abs=0.1)
        assert all(not token.kashidas for token in item.line.tokens)
    assert last.stretch == 0
    assert any(item.stretch for item in body)


def test_that_a_persian_quote_keeps_its_order_in_a_latin_line() -> None:
    item = placed(text("See «آیین نامه داخلی» of 1404/03/19, page 12.", LATIN), 600)[0]

    assert shown(item) == "See «داخلی نامه آیین» of 1404/03/19, page 12."


def test_that_a_latin_quote_keeps_its_order_in_a_persian_line() -> None:
    item = placed(text("بند (Geographic Information System) نسخه V6.1.18 خوانده شد"), 600)[0]

    assert "Geographic Information System" in shown(item)
    assert "V6.1.18" in shown(item)
    assert shown(item).endswith("بند")


def test_that_the_words_of_latin_lines_are_read_back() -> None:
    """Words, not their order: in a file that declares itself right to left PDFium turns every line."""
    lines = ["The committee met on its day at noon", "Statistics and the numbers of its year"]

    found = read_lines(pdf_of([text(line, LATIN) for line in lines]))
    assert [sorted(words(line)) for line in found] == [sorted(words(line)) for line in lines]


LOOKS = st.sampled_from(
    [Span("", "regular"), Span("", "bold"), Span("", "regular", 14.0), Span("", "semibold", 9.0, "#B0351D")]
)
PIECES = st.sampled_from(
    ["کمیته ", "مصوبهٔ ", "۱۴۰۴/۰۳/۱۹ ", "سامانه ", "و ", "شهرداری\u200cها ", "بررسی ", "گزارش ", "۱۲ "]
)


@given(st.lists(st.tuples(PIECES, LOOKS), min_size=1, max_size=12))
def test_that_looks_may_change_anywhere_and_the_text_is_read_back(parts: list[tuple[str, Span]]) -> None:
    spans = tuple(Span(isolate_numbers(piece), look.weight, look.size, look.colour) for piece, look in parts)
    content = "".join(piece for piece, _ in parts)

    read_back = [word for line in read_lines(pdf_of([Paragraph(spans)])) for word in words(line)]
    assert read_back == words(content)


def test_that_a_number_in_bold_stays_one_number_between_plain_words() -> None:
    spans = (Span("نامه "), Span("۱۱۸۵۲/۹۳/۲۰۶", "bold"), Span(" مورخ "), Span("۱۴۰۴/۰۳/۱۹", "bold"), Span(" رسید"))
    item = placed(Paragraph(spans), 600)[0]

    assert shown(item) == "رسید ۱۴۰۴/۰۳/۱۹ مورخ ۱۱۸۵۲/۹۳/۲۰۶ نامه"


@pytest.mark.parametrize("word", ["الله", "لله", "بالله", "لا", "الآن", "لأنّ"])
def test_that_every_letter_of_a_ligature_comes_back_when_copied(word: str) -> None:
    lines = read_lines(pdf_of([text(f"سخن {word} سخن", Style(size=size)) for size in (9.2, 11.4, 15)]))

    assert lines == [f"سخن {word} سخن"] * 3
