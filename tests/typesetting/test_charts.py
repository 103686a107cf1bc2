"""Charts: lengths in proportion, shades that grey print keeps apart, numbers, and all of it told in words."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.charts import _HEAT, SHADES, Bars, Columns, HeatGrid, Value
from desktop_app.typesetting.ink import Opened, Panel
from desktop_app.typesetting.pages import Page
from desktop_app.typesetting.structure import Element
from tests.typesetting.reading import FORM, outside, pages_of, type_lines, written_in


def value(amount: float) -> Value:
    return Value(amount, f"{amount:g}")


def shown(page: Page) -> list[str]:
    return [written_in(item) for item in type_lines(page)]


def framed(page: Page) -> list[Panel]:
    return [item for item in page.ink if isinstance(item, Panel) and item.frame]


def alts(page: Page) -> list[str]:
    return [
        item.part.alt
        for item in page.ink
        if isinstance(item, Opened) and isinstance(item.part, Element) and item.part.role == "Figure"
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 500), min_size=1, max_size=60))
def test_that_bars_are_as_long_as_their_values_and_begin_at_the_right(amounts: list[int]) -> None:
    rows = tuple((f"واحد{place}", (value(amount),)) for place, amount in enumerate(amounts))
    pages = pages_of([Bars("عنوان", rows)])
    bars = [bar for page in pages for bar in framed(page)]
    drawn = [amount for amount in amounts if amount]

    assert len(bars) == len(drawn)
    assert len({round(bar.x + bar.width, 3) for bar in bars}) <= 1
    for bar, amount in zip(bars, drawn, strict=True):
        assert bar.width / max(b.width for b in bars) == pytest.approx(amount / max(drawn))
    assert [line for page in pages for line in shown(page) if line.isdigit()] == [str(amount) for amount in amounts]
    assert [outside(page, FORM) for page in pages] == [[]] * len(pages)


def test_that_the_parts_of_a_bar_join_and_their_sum_stands_at_its_end() -> None:
    chart = Bars("وضعیت", (("واحد", (value(40), value(25), value(0), value(5))),), ("یک", "دو", "سه", "چهار"))
    page = pages_of([chart])[0]
    bar = [panel for panel in framed(page) if panel.height > 11]

    assert [round(left.x, 3) for left in bar[:-1]] == [round(right.x + right.width, 3) for right in bar[1:]]
    assert "70" in shown(page)
    assert {"یک", "دو", "سه", "چهار"} <= set(shown(page))


def test_that_sums_are_in_the_digits_of_their_parts() -> None:
    chart = Bars("وضعیت", (("واحد", (Value(40, "۴۰"), Value(25, "۲۵"))),), ("یک", "دو"))

    assert "۶۵" in shown(pages_of([chart])[0])


def test_that_time_runs_from_right_to_left_and_columns_stand_on_one_line() -> None:
    entries = tuple((name, value(amount)) for name, amount in (("بهار", 3), ("تابستان", 6), ("پاییز", 0)))
    page = pages_of([Columns("جلسات", entries)])[0]
    places = {written_in(item): item.x for item in type_lines(page)}
    columns = framed(page)

    assert places["بهار"] > places["تابستان"] > places["پاییز"]
    assert columns[1].height == pytest.approx(2 * columns[0].height)
    assert columns[0].y + columns[0].height == pytest.approx(columns[1].y + columns[1].height)


def test_that_the_gravest_field_of_the_grid_is_the_darkest() -> None:
    values = tuple(tuple(value(1) for _ in range(4)) for _ in range(3))
    grid = HeatGrid("خطر", ("کم", "متوسط", "زیاد"), ("نادر", "گاهی", "اغلب", "همیشه"), values)
    cells = [panel for panel in framed(pages_of([grid])[0]) if panel.fill]

    darkness = [[_luminance(cell.fill or "") for cell in cells[row * 4 : row * 4 + 4]] for row in range(3)]
    assert darkness[0][0] > darkness[2][3]
    assert all(left >= right for row in darkness for left, right in itertools.pairwise(row))


CHARTS: tuple[Block, ...] = (
    Bars("مصوبات", (("شهرسازی", (Value(12, "۱۲"),)), ("حراست", (Value(0, "۰"),)))),
    Columns("جلسات", (("بهار", Value(3, "۳")),)),
    HeatGrid("خطر", ("کم",), ("نادر",), ((Value(2, "۲"),),)),
)


@pytest.mark.parametrize(
    ("chart", "words"), list(zip(CHARTS, ("شهرسازی: ۱۲؛ حراست: ۰", "بهار: ۳", "کم، نادر: ۲"), strict=True))
)
def test_that_a_chart_tells_its_data_in_words(chart: Block, words: str) -> None:
    told = alts(pages_of([chart])[0])

    assert len(told) == 1
    assert words in told[0]


def test_that_an_empty_chart_is_no_fault() -> None:
    for chart in (Bars("خالی", ()), Columns("خالی", ()), HeatGrid("خالی", (), (), ())):
        assert len(pages_of([chart])) == 1


def _luminance(fill: str) -> float:
    red, green, blue = (int(fill[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_that_neighbouring_shades_differ_in_grey() -> None:
    for left, right in itertools.pairwise(SHADES[:5]):
        apart = abs(_luminance(left.fill) - _luminance(right.fill))
        assert apart > 0.2 or bool(left.hatch) != bool(right.hatch)
    for pale, dark in itertools.pairwise(_HEAT):
        assert _luminance(pale) - _luminance(dark) > 0.08
