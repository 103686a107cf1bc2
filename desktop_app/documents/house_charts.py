"""The charts of the reports: counts in Persian digits, each chart under its caption."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.house_style import IN_TABLE, plain
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Spaced, Stack, Together
from desktop_app.typesetting.charts import Bars, Columns, HeatGrid, Value


def _value(amount: float) -> Value:
    return Value(amount, to_persian(f"{amount:g}".replace(".", "٫")))


def _under_caption(title: str, chart: Block, *, whole: bool) -> Block:
    caption = plain(title, IN_TABLE, "semibold")
    block = Stack((Spaced(caption, with_next=True), Spaced(chart, 5.0)))
    return Together(block) if whole else block


_MOST_WHOLE = 14
"""A chart of more bars may run on to the next page."""


def bar_chart(title: str, rows: Sequence[tuple[str, float]]) -> Block:
    """One bar for each label, the longest the whole width."""
    chart = Bars(title, tuple((label, (_value(amount),)) for label, amount in rows))
    return _under_caption(title, chart, whole=len(rows) <= _MOST_WHOLE)


def stacked_chart(title: str, parts: Sequence[str], rows: Sequence[tuple[str, Sequence[float]]]) -> Block:
    """One bar for each label, made of as many parts as are named."""
    told = tuple((label, tuple(_value(amount) for amount in amounts)) for label, amounts in rows)
    return _under_caption(title, Bars(title, told, tuple(parts)), whole=len(rows) <= _MOST_WHOLE)


def season_chart(title: str, entries: Sequence[tuple[str, float]]) -> Block:
    """One column for each season or month, the earliest at the right."""
    return _under_caption(
        title, Columns(title, tuple((label, _value(amount)) for label, amount in entries)), whole=True
    )


def heat_map(
    title: str, down: Sequence[str], across: Sequence[str], counts: Sequence[Sequence[int]], corner: str = ""
) -> Block:
    """Counts by two scales, the gravest grade of both last: severity down, likelihood across."""
    values = tuple(tuple(_value(count) if count else Value(0, "") for count in row) for row in counts)
    return _under_caption(title, HeatGrid(title, tuple(down), tuple(across), values, corner), whole=True)


def count_map(title: str, down: Sequence[str], across: Sequence[str], counts: Sequence[Sequence[int]]) -> Block:
    """Counts by two lists without an order of gravity, such as areas and seasons: the higher the darker."""
    values = tuple(tuple(_value(count) for count in row) for row in counts)
    return _under_caption(title, HeatGrid(title, tuple(down), tuple(across), values, by_amount=True), whole=True)
