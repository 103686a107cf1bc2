"""Tables across pages: columns from right to left, the header on every page, rows kept whole where a page can."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, NamedTuple

from desktop_app.typesetting.blocks import EDGE, Block, Galley, Measure, Split, last_chance
from desktop_app.typesetting.column_widths import edges_of
from desktop_app.typesetting.ink import CLOSED, Ink, Opened, Panel, Stroke, within
from desktop_app.typesetting.structure import REPEATED, Element

GRID = "#55585F"
HEADER = "#F0F0EE"

Across = Literal["middle", "top", "bottom"]
_TALL = 110.0
"""Rows that take so much of a page, in points, look like no remnant, and to move them would leave a hole."""
_SHARE_ABOVE = {"top": 0.0, "middle": 0.5, "bottom": 1.0}


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Lines and room of a table; `inner` is the colour of the lines inside, None leaves a kind of line out.

    `downwards`: a table of layout is read column by column, and not row by row. `lone` is the fewest rows that may
    stand apart on a page, unless they are tall.
    """

    grid: str | None = GRID
    inner: str | None = GRID
    line: float = 0.6
    pad_x: float = 5.0
    pad_y: float = 4.0
    header_fill: str | None = HEADER
    least_row: float = 0.0
    valign: Across = "middle"
    downwards: bool = False
    lone: int = 2


class RowTags(NamedTuple):
    """What a row and its cells are in the paper's structure."""

    row: Element
    cells: tuple[Element, ...]


class SetRow:
    """The cells of one row, or of a piece of one; `edges` are the x of the column borders, from right to left."""

    def __init__(
        self,
        cells: Sequence[Galley | None],
        edges: Sequence[float],
        style: TableStyle,
        tags: RowTags | None,
        *,
        header: bool,
        piece: bool,
    ) -> None:
        self._cells = tuple(cells)
        self.edges = edges
        self._style = style
        self._tags = tags
        self._header = header
        self._piece = piece
        tallest = max((cell.height for cell in self._cells if cell is not None), default=0.0)
        self.height = max(tallest + 2 * style.pad_y, 0.0 if piece or header else style.least_row)

    def split(self, room: float, full: float) -> Split:
        if self.height <= room + EDGE:
            return self, None
        if self.height <= full + EDGE:
            return None, self
        pad = 2 * self._style.pad_y
        halves = [(None, None) if cell is None else cell.split(room - pad, full - pad) for cell in self._cells]
        heads, rests = [head for head, _ in halves], [rest for _, rest in halves]
        if not any(rests):
            return (self, None) if last_chance(room, full) else (None, self)
        if not all(head is not None or rest is None or self._is_small(rest) for head, rest in halves) or not any(heads):
            return None, self
        return self._again(heads), self._again(rests)

    def _is_small(self, rest: Galley) -> bool:
        return rest.height < self.height / 4

    def _again(self, cells: Sequence[Galley | None]) -> SetRow:
        return SetRow(cells, self.edges, self._style, self._tags, header=self._header, piece=True)

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        style = self._style
        ink: list[Ink] = []
        if self._header and style.header_fill:
            ink.append(Panel(x, top, self.edges[0], self.height, fill=style.header_fill))
        if style.inner:
            end = top + self.height
            ink += [Stroke(x + edge, top, x + edge, end, style.line, style.inner) for edge in self.edges[1:-1]]
        tags = self._tags
        if tags is None:
            for place in range(len(self._cells)):
                ink += self.cell(place, x, top)
            return ink
        ink.append(Opened(tags.row))
        for place, element in enumerate(tags.cells):
            ink += within(element, self.cell(place, x, top))
        ink.append(CLOSED)
        return ink

    def cell(self, place: int, x: float, top: float) -> Iterable[Ink]:
        """The content of one cell; `x` and `top` are the row's."""
        style, cell = self._style, self._cells[place]
        right, left = self.edges[place], self.edges[place + 1]
        if cell is not None and right - left > 0:
            spare = self.height - 2 * style.pad_y - cell.height
            down = 0.0 if self._piece else spare * _SHARE_ABOVE[style.valign]
            return cell.ink(x + left + style.pad_x, top + style.pad_y + down)
        return ()


class SetTable:
    """Rows under a header; every piece of it carries the header, and only the first has it read.

    Without a header a table is layout, and only what stands in it is read.
    """

    def __init__(
        self,
        header: SetRow | None,
        rows: Sequence[SetRow],
        width: float,
        style: TableStyle,
        element: Element | None,
        *,
        begun: bool = False,
        height: float | None = None,
    ) -> None:
        self._header = header
        self._rows = tuple(rows)
        self._width = width
        self._style = style
        self._element = element
        self._begun = begun
        # Pieces are told their height: to add up what is left on every page of a long table takes long.
        self.height = sum(row.height for row in self._all()) if height is None else height

    def _all(self) -> tuple[SetRow, ...]:
        return self._rows if self._header is None else (self._header, *self._rows)

    def split(self, room: float, full: float) -> Split:
        if self.height <= room + EDGE:
            return self, None
        if self._header is not None and self._header.height > full / 2:
            # Too tall to stand on every page.
            rows = (self._header, *self._rows)
            return SetTable(None, rows, self._width, self._style, self._element, begun=self._begun).split(room, full)
        used = 0.0 if self._header is None else self._header.height
        below = full - used
        for place, row in enumerate(self._rows):
            if used + row.height <= room + EDGE:
                used += row.height
                continue
            head, rest = row.split(room - used, below)
            if isinstance(head, SetRow):
                tail = self._rows[place + 1 :]
                left = self.height - used - row.height
                if isinstance(rest, SetRow):
                    tail, left = (rest, *tail), left + rest.height
                return self._part((*self._rows[:place], head), used + head.height), self._rest(tail, left)
            return self._parted(place, used, forced=last_chance(room, full))
        return (self, None) if last_chance(room, full) else (None, self)

    def _parted(self, place: int, used: float, *, forced: bool) -> Split:
        """Between rows: before the one at `place`, or earlier, that no fewer than `lone` stand apart."""
        wanted = min(place, len(self._rows) - self._style.lone)
        given_up = sum(row.height for row in self._rows[max(wanted, 0) : place])
        if wanted < self._style.lone or given_up > _TALL:
            if not forced and (place == 0 or used < _TALL):
                return None, self
            wanted = max(place, 1)
        used += sum(row.height for row in self._rows[place:wanted])
        used -= sum(row.height for row in self._rows[wanted:place])
        return self._part(self._rows[:wanted], used), self._rest(self._rows[wanted:], self.height - used)

    def _part(self, rows: Sequence[SetRow], height: float) -> SetTable:
        return SetTable(self._header, rows, self._width, self._style, self._element, begun=self._begun, height=height)

    def _rest(self, rows: Sequence[SetRow], below: float) -> SetTable | None:
        """The rows that follow, `below` points of them, under the header."""
        if not rows:
            return None
        height = below + (self._header.height if self._header is not None else 0.0)
        return SetTable(self._header, rows, self._width, self._style, self._element, begun=True, height=height)

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        inside = self._downwards(x, top) if self._style.downwards else self._across(x, top)
        return inside if self._element is None else within(self._element, inside)

    def _across(self, x: float, top: float) -> Iterable[Ink]:
        ink: list[Ink] = []
        y = top
        style = self._style
        for place, row in enumerate(self._all()):
            repeated = self._begun and row is self._header
            ink += within(REPEATED, row.ink(x, y)) if repeated else row.ink(x, y)
            if place and style.inner:
                ink.append(Stroke(x, y, x + self._width, y, style.line, style.inner))
            y += row.height
        if style.grid:
            ink.append(Panel(x, top, self._width, self.height, frame=style.grid, line=style.line))
        return ink

    def _downwards(self, x: float, top: float) -> Iterable[Ink]:
        for place in range(len(self._rows[0].edges) - 1):
            y = top
            for row in self._rows:
                yield from row.cell(place, x, y)
                y += row.height


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are shares of the width in reading order, the first at the right; a cell is any block or None."""

    columns: tuple[float, ...]
    rows: tuple[tuple[Block | None, ...], ...]
    header: tuple[Block, ...] = ()
    style: TableStyle = TableStyle()

    def set(self, measure: Measure) -> SetTable:
        width = measure.width
        edges = edges_of(self.columns, (self.header, *self.rows), 2 * self.style.pad_x, measure)
        header = self._row(self.header, edges, measure, header=True) if self.header else None
        rows = [self._row(row, edges, measure, header=False) for row in self.rows]
        return SetTable(header, rows, width, self.style, Element("Table") if self.header else None)

    def _row(self, cells: Sequence[Block | None], edges: Sequence[float], measure: Measure, *, header: bool) -> SetRow:
        inside = [measure.narrowed(max(right - left - 2 * self.style.pad_x, 1.0)) for right, left in pairwise(edges)]
        galleys = [None if cell is None else cell.set(room) for cell, room in zip(cells, inside, strict=True)]
        tags = None
        if self.header:
            tags = RowTags(Element("TR"), tuple(Element("TH" if header else "TD") for _ in cells))
        return SetRow(galleys, edges, self.style, tags, header=header, piece=False)


BARE = TableStyle(grid=None, inner=None, pad_x=0.0, pad_y=0.0, header_fill=None, valign="top")
"""Blocks side by side, without lines."""


def side_by_side(shares: tuple[float, ...], blocks: tuple[Block | None, ...], valign: Across = "top") -> Table:
    """`blocks` from right to left."""
    return Table(shares, (blocks,), style=replace(BARE, valign=valign))
