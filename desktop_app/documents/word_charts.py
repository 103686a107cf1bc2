"""The charts of a report in Word: as tables with the same words and numbers, which can be edited on."""

from __future__ import annotations

from desktop_app.documents.house_style import IN_TABLE, plain
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.charts import Bars, Columns, HeatGrid
from desktop_app.typesetting.tables import Table

Chart = Bars | Columns | HeatGrid
_CENTRED = IN_TABLE.but(align="center")


def as_table(chart: Chart) -> Table:
    """Names in the first column, a column for each part; seasons and grades stand side by side as in print."""
    match chart:
        case Bars():
            return _bars(chart)
        case Columns():
            header = tuple(plain(label, _CENTRED, "semibold") for label, _ in chart.entries)
            row: tuple[Block | None, ...] = tuple(plain(value.said or "۰", _CENTRED) for _, value in chart.entries)
            return Table((1.0,) * len(chart.entries), (row,), header)
        case HeatGrid():
            return _grid(chart)


def _bars(chart: Bars) -> Table:
    parts = chart.parts if len(chart.parts) > 1 else ()
    width = max((len(values) for _, values in chart.rows), default=1)
    header = (plain("", IN_TABLE), *(plain(part, _CENTRED, "semibold") for part in parts)) if parts else ()
    rows = tuple(
        (plain(label, IN_TABLE), *(plain(value.said or "۰", _CENTRED) for value in values))
        for label, values in chart.rows
    )
    return Table((3.0, *((1.0,) * width)), rows, header)


def _grid(chart: HeatGrid) -> Table:
    header = (plain(chart.corner, IN_TABLE), *(plain(name, _CENTRED, "semibold") for name in chart.across))
    rows = tuple(
        (plain(name, IN_TABLE), *(plain(value.said or "۰", _CENTRED) for value in values))
        for name, values in zip(chart.down, chart.values, strict=True)
    )
    return Table((2.0, *((1.0,) * len(chart.across))), rows, header)
