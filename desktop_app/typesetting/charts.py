"""Charts of our own ink, read from right to left and without colour: bars, parts of bars, columns, a grid of shades."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.typesetting.blocks import Column, Galley, Measure, Slot, Solid
from desktop_app.typesetting.ink import INK, Ink, Panel, Stroke, Tiles
from desktop_app.typesetting.paragraphs import Align, Style, text
from desktop_app.typesetting.tagged import Figure

LABEL = Style(size=9.8, leading=15.0)
_FRAME = "#55585F"
_WHITE = "#FFFFFF"
_BAR = 13.0
_GAP = 4.0
_LEGEND = 10.0


class Value(NamedTuple):
    """A quantity, and how it is written."""

    amount: float
    said: str


class Shade(NamedTuple):
    """What a part is filled with, so that it is told from its neighbours on a black-and-white print too."""

    fill: str
    hatch: float = 0.0
    """The step of upright lines over the fill, in points; 0 draws none."""
    type: str = INK


SHADES = (
    Shade("#31415F", type=_WHITE),
    Shade("#A9B4C6"),
    Shade(_WHITE),
    Shade(_WHITE, 3.0),
    Shade("#6F7E97", type=_WHITE),
    Shade("#DDE2EA", 5.0),
    Shade("#E9ECF1"),
)


def _words(said: str, measure: Measure, width: float, align: Align = "start", colour: str = INK) -> Galley:
    return text(said, LABEL.but(align=align, colour=colour)).set(measure.narrowed(max(width, 1.0)))


def _filled(shade: Shade, x: float, top: float, width: float, height: float) -> Iterable[Ink]:
    yield Panel(x, top, width, height, fill=shade.fill)
    if shade.hatch:
        count = int(width / shade.hatch)
        yield Tiles(tuple((x + (n + 0.5) * shade.hatch, top, 0.6, height) for n in range(count)), _FRAME)
    yield Panel(x, top, width, height, frame=_FRAME, line=0.6)


class _Part(NamedTuple):
    """A stretch of a bar, `width` points of it, and what is written in it."""

    width: float
    shade: Shade
    said: Galley | None


class _SetBar(Solid):
    """A label at the right, the bar growing to the left, its total at the end."""

    def __init__(self, label: Galley, parts: Sequence[_Part], total: Galley, width: float, room: float) -> None:
        self._label = label
        self._parts = tuple(parts)
        self._total = total
        self._width = width
        self._room = room
        self.height = max(label.height, _BAR + 2.0, total.height)

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        yield from self._label.ink(x + self._width - self._room, top + (self.height - self._label.height) / 2)
        right = x + self._width - self._room - _GAP
        bar_top = top + (self.height - _BAR) / 2
        for width, shade, said in self._parts:
            if width <= 0:
                continue
            yield from _filled(shade, right - width, bar_top, width, _BAR)
            if said is not None:
                yield from said.ink(right - width, bar_top + (_BAR - said.height) / 2)
            right -= width
        yield from self._total.ink(x, top + (self.height - self._total.height) / 2)


class _TotalAt(Solid):
    """What is written at the end of a bar: its right edge stands `right` points from the left of the column."""

    def __init__(self, inside: Galley, width: float, right: float) -> None:
        self._inside = inside
        self._shift = right - width
        self.height = inside.height

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        return self._inside.ink(x + self._shift, top)


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows of a label with its values, drawn as one bar of parts; `parts` names them in a legend, if there are many."""

    title: str
    rows: tuple[tuple[str, tuple[Value, ...]], ...]
    parts: tuple[str, ...] = ()
    label_share: float = 0.3

    @property
    def alt(self) -> str:
        """The chart in words."""
        told = []
        for label, values in self.rows:
            named = self.parts or ("",) * len(values)
            counts = "، ".join(f"{name} {value.said}".strip() for name, value in zip(named, values, strict=True))
            told.append(f"{label}: {counts}")
        return f"{self.title}. {'؛ '.join(told)}."

    def set(self, measure: Measure) -> Galley:
        return Figure(_BarRows(self), self.alt).set(measure)


@dataclass(frozen=True, slots=True)
class _BarRows:
    chart: Bars

    def set(self, measure: Measure) -> Column:
        rows = self.chart.rows
        room = measure.width * self.chart.label_share
        free = measure.width - room - _GAP - 40.0
        most = max((sum(value.amount for value in values) for _, values in rows), default=0.0) or 1.0
        slots = [Slot(self._bar(label, values, measure, room, free / most), 3.0) for label, values in rows]
        if len(self.chart.parts) > 1:
            slots.append(Slot(_SetLegend(self.chart.parts, measure), 7.0))
        return Column(slots)

    def _bar(self, label: str, values: Sequence[Value], measure: Measure, room: float, scale: float) -> _SetBar:
        parts = []
        for place, value in enumerate(values):
            shade = SHADES[place % len(SHADES)]
            width = value.amount * scale
            fits = len(self.chart.parts) > 1 and width > 6.0 * len(value.said) + 4.0 and not shade.hatch
            said = _words(value.said, measure, width, "center", shade.type) if fits and value.amount else None
            parts.append(_Part(width, shade, said))
        end = measure.width - room - 2 * _GAP - sum(part.width for part in parts)
        total = " + ".join(value.said for value in values) if len(values) == 1 else _sum(values)
        told = _TotalAt(_words(total, measure, 36.0), 36.0, end)
        return _SetBar(_words(label, measure, room), parts, told, measure.width, room)


def _sum(values: Sequence[Value]) -> str:
    """Of whole numbers alone, in the digits that the parts are written in."""
    zero = "۰" if any("۰" <= sign <= "۹" for value in values for sign in value.said) else "0"
    total = f"{round(sum(value.amount for value in values))}"
    return "".join(chr(ord(zero) + int(digit)) for digit in total)


class _SetLegend(Solid):
    """The shades with their names, from right to left, as many in a row as fit."""

    def __init__(self, names: Sequence[str], measure: Measure) -> None:
        across = max(1, min(len(names), int(measure.width / 92.0)))
        self._cell = measure.width / across
        self._across = across
        self._names = [_words(name, measure, self._cell - _LEGEND - 2 * _GAP) for name in names]
        rows = [self._names[start : start + across] for start in range(0, len(names), across)]
        self._heights = [max(name.height for name in row) for row in rows]
        self.height = sum(self._heights)
        self._width = measure.width

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        for place, name in enumerate(self._names):
            row, column = divmod(place, self._across)
            right = x + self._width - column * self._cell
            y = top + sum(self._heights[:row])
            down = (LABEL.leading - _LEGEND) / 2
            yield from _filled(SHADES[place % len(SHADES)], right - _LEGEND, y + down, _LEGEND, _LEGEND)
            yield from name.ink(right - self._cell + _GAP, y)


class _SetColumns(Solid):
    def __init__(self, chart: Columns, measure: Measure) -> None:
        count = max(len(chart.entries), 1)
        self._cell = measure.width / count
        self._chart = chart
        self._labels = [_words(label, measure, self._cell - _GAP, "center") for label, _ in chart.entries]
        self._said = [_words(value.said, measure, self._cell - _GAP, "center") for _, value in chart.entries]
        self._feet = max((label.height for label in self._labels), default=0.0)
        self._width = measure.width
        self.height = LABEL.leading + chart.height + 3.0 + self._feet

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        base = top + LABEL.leading + self._chart.height
        most = max((value.amount for _, value in self._chart.entries), default=0.0) or 1.0
        for place, (_, value) in enumerate(self._chart.entries):
            left = x + self._width - (place + 1) * self._cell
            up = self._chart.height * value.amount / most
            wide = min(self._cell * 0.55, 46.0)
            if up > 0:
                yield from _filled(SHADES[1], left + (self._cell - wide) / 2, base - up, wide, up)
            yield from self._said[place].ink(left + _GAP / 2, base - up - LABEL.leading)
            yield from self._labels[place].ink(left + _GAP / 2, base + 3.0)
        yield Stroke(x, base, x + self._width, base, 0.8, INK)


@dataclass(frozen=True, slots=True)
class Columns:
    """One column an entry, time running from right to left: seasons, months, years."""

    title: str
    entries: tuple[tuple[str, Value], ...]
    height: float = 90.0

    @property
    def alt(self) -> str:
        return f"{self.title}. {'؛ '.join(f'{label}: {value.said}' for label, value in self.entries)}."

    def set(self, measure: Measure) -> Galley:
        return Figure(_Drawn(_SetColumns(self, measure)), self.alt).set(measure)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is set already, as a block."""

    galley: Galley

    def set(self, measure: Measure) -> Galley:
        del measure
        return self.galley


_HEAT = ("#FFFFFF", "#E4E7EC", "#BFC7D4", "#8593AB", "#3C4C6B")
_DARK_FROM = 3


_LEAST_MOST = 4
"""A highest count below this does not make the darkest cell."""


class _SetGrid(Solid):
    def __init__(self, grid: HeatGrid, measure: Measure) -> None:
        self._grid = grid
        self._label = measure.width * 0.2
        self._cell = (measure.width - self._label) / max(len(grid.across), 1)
        self._width = measure.width
        self._across = [_words(name, measure, self._cell - _GAP, "center") for name in grid.across]
        self._down = [_words(name, measure, self._label - _GAP) for name in grid.down]
        self._corner = _words(grid.corner, measure, self._label - _GAP, "start")
        tops = [galley.height for galley in (*self._across, self._corner)]
        self._head = max(tops, default=0.0) + 3.0
        self._row = max([grid.row, *(galley.height + 4.0 for galley in self._down)])
        self._said = [
            [_words(value.said, measure, self._cell, "center", self._type(r, c)) for c, value in enumerate(row)]
            for r, row in enumerate(grid.values)
        ]
        self.height = self._head + self._row * len(grid.down)

    def _heat(self, row: int, column: int) -> int:
        """How grave a cell is: by its count, or by its place, the last row and the last column being the gravest."""
        if self._grid.by_amount:
            amount = self._grid.values[row][column].amount
            highest = max([_LEAST_MOST, *(value.amount for line in self._grid.values for value in line)])
            return round(amount / highest * (len(_HEAT) - 1))
        most = max(len(self._grid.down) + len(self._grid.across) - 2, 1)
        return round((row + column) / most * (len(_HEAT) - 1))

    def _type(self, row: int, column: int) -> str:
        return _WHITE if self._heat(row, column) >= _DARK_FROM else INK

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        right = x + self._width
        yield from self._corner.ink(right - self._label + _GAP, top)
        for column, name in enumerate(self._across):
            yield from name.ink(right - self._label - (column + 1) * self._cell + _GAP / 2, top)
        for row, name in enumerate(self._down):
            y = top + self._head + row * self._row
            yield from name.ink(right - self._label + _GAP, y + (self._row - name.height) / 2)
            for column, said in enumerate(self._said[row]):
                left = right - self._label - (column + 1) * self._cell
                fill = _HEAT[self._heat(row, column)]
                yield Panel(left, y, self._cell, self._row, fill=fill, frame=_FRAME, line=0.6)
                yield from said.ink(left, y + (self._row - said.height) / 2)


@dataclass(frozen=True, slots=True)
class HeatGrid:
    """How many of what falls where: `down` names the rows and `across` the columns, the gravest of both last.

    With `by_amount` the rows and columns have no order of gravity: the shade follows the count.
    """

    title: str
    down: tuple[str, ...]
    across: tuple[str, ...]
    values: tuple[tuple[Value, ...], ...]
    corner: str = ""
    row: float = 24.0
    by_amount: bool = False

    @property
    def alt(self) -> str:
        told = [
            f"{self.down[r]}، {self.across[c]}: {value.said}"
            for r, row in enumerate(self.values)
            for c, value in enumerate(row)
            if value.amount
        ]
        return f"{self.title}. {'؛ '.join(told)}."

    def set(self, measure: Measure) -> Galley:
        return Figure(_Drawn(_SetGrid(self, measure)), self.alt).set(measure)
