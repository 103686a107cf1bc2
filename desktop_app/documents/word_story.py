"""How the blocks of a paper become the elements of a Word document: the same words in the same order and look."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Emu, Pt

from desktop_app.documents import word_elements as xml
from desktop_app.documents import word_styles as named
from desktop_app.documents.word_charts import as_table
from desktop_app.documents.word_elements import Element, Look, element, points
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Box, Rule, Space, Spaced, Stack, Together, measure_of
from desktop_app.typesetting.charts import Bars, Columns, HeatGrid
from desktop_app.typesetting.codes import PageCode
from desktop_app.typesetting.column_widths import edges_of
from desktop_app.typesetting.contents import Numbered
from desktop_app.typesetting.fill_in import Blank, Choice, CutLine
from desktop_app.typesetting.form_fields import SignatureField
from desktop_app.typesetting.images import FittedImage, picture_size
from desktop_app.typesetting.ink import INK
from desktop_app.typesetting.levels import base_of
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.tables import Table, TableStyle
from desktop_app.typesetting.tagged import Figure, Tagged, Unread

PAGE, PAGES = 7_000_001, 7_000_002
"""Page number and page count as the furniture is asked for them; fields of Word take their place."""
_FIELDS = {to_persian(PAGE): ("PAGE", "۲"), to_persian(PAGES): ("NUMPAGES", "۲")}
_WIDER = 1.22
"""How much wider than in the house's typeface words may run in the one that stands in for it."""
_BOLD = {"semibold", "bold"}
# In a paragraph that reads from the right Word takes «left» for its beginning and «right» for its end.
_JUSTIFICATION = {"start": "left", "end": "right", "center": "center", "justify": "both"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block goes: how wide, how far from the one before, and whether it stays with the next."""

    width: float
    before: float = 0.0
    with_next: bool = False
    style: str = ""
    """The named style of text that has no better one."""


@dataclass
class Story:
    """The body, a header or a footer: what a part of the file holds, with the pictures that it shows."""

    part: Any
    style: str = named.NORMAL
    scale: float = 1.0
    """By how much the typeface is set larger or smaller than the house's own."""
    elements: list[Element] = field(default_factory=list)

    def put(self, blocks: Sequence[Block], width: float) -> list[Element]:
        content: list[Element] = []
        for block in blocks:
            self._block(content, block, _Place(width, style=self.style))
        return content

    def _block(self, content: list[Element], block: Block, place: _Place) -> None:
        match block:
            case Spaced():
                spaced = replace(place, before=block.before, with_next=block.with_next or place.with_next)
                self._block(content, block.block, spaced)
            case Stack():
                self._stack(content, block, place)
            case Together():
                start = len(content)
                self._block(content, block.block, replace(place, with_next=True))
                if len(content) > start and not place.with_next:
                    _release(content[-1])
            case Choice(Paragraph() as inside):
                self._block(content, replace(inside, spans=(Span("☐ "), *inside.spans)), place)
            case Tagged() | Figure() | Unread() | Numbered():
                self._block(content, block.block, place)
            case _:
                if isinstance(block, Bars | Columns | HeatGrid):
                    block = as_table(block)
                if isinstance(block, Table | Box):
                    _parted(content, place)
                content += self._leaf(block, place)

    def _leaf(self, block: Block, place: _Place) -> list[Element]:
        match block:
            case Paragraph():
                return [self._paragraph(block, place)]
            case Table():
                return [self._table(block, place)]
            case Box():
                return [self._box(block, place)]
            case Rule():
                return [_rule(block, place)]
            case Space() | SignatureField():
                return [xml.sliver(block.height, with_next=place.with_next)]
            case FittedImage():
                return [self._picture(block, place)]
            case CutLine():
                return [_rule(Rule(0.8), replace(place, with_next=True), "dashed")]
            case Blank():
                return [self._blank(block, place)]
            case PageCode():
                return []  # what can be edited proves nothing
            case _:
                raise TypeError(f"{type(block).__name__} has no counterpart in Word")

    def _stack(self, content: list[Element], stack: Stack, place: _Place) -> None:
        for number, block in enumerate(stack.blocks):
            last = number == len(stack.blocks) - 1
            own = replace(place, before=stack.gap if number else place.before)
            self._block(content, block, own if last else replace(own, with_next=place.with_next))

    def _paragraph(self, block: Paragraph, place: _Place) -> Element:
        style = block.style
        name = named.OF_ROLE.get(block.role) or named.NAMED.get(style) or place.style
        content: list[Element] = []
        if block.marker is not None:
            content += [*self._span(block.marker, style, name), xml.tab()]
        for span in block.spans:
            content += self._span(span, style, name)
        hanging = points(max(block.indent, 16.0))
        return xml.paragraph(
            *content,
            pStyle=element("pStyle", val=name),
            keepNext=element("keepNext") if place.with_next else None,
            tabs=element("tabs", element("tab", val="left", pos=hanging)) if block.marker is not None else None,
            bidi=element("bidi") if _from_the_right(block) else element("bidi", val="0"),
            spacing=element(
                "spacing", before=points(place.before), line=points(style.leading), lineRule="atLeast", after="0"
            ),
            ind=element("ind", left=hanging, hanging=hanging) if block.marker is not None else None,
            jc=element("jc", val=_JUSTIFICATION[style.align]),
        )

    def _span(self, span: Span, style: Style, name: str) -> Iterator[Element]:
        colour = span.colour or style.colour
        size = span.size or style.size
        look = Look(
            bold=span.weight in _BOLD,
            size=None if named.SIZES.get(name) == size else size * self.scale,
            colour=None if colour == INK else colour,
        )
        rest = span.text
        while found := [(rest.index(mark), mark) for mark in _FIELDS if mark in rest]:
            at, mark = min(found)
            yield from xml.runs(rest[:at], look)
            yield from xml.field(*_FIELDS[mark], look)
            rest = rest[at + len(mark) :]
        yield from xml.runs(rest, look)

    def _table(self, block: Table, place: _Place) -> Element:
        style = block.style
        widths = _widths(block, place.width)
        rows = []
        if block.header:
            rows.append(xml.row(self._cells(block.header, widths, style, fill=style.header_fill), header=True))
        for number, cells in enumerate(block.rows):
            keep = place.with_next or (number < len(block.rows) - 1 and style.grid is None)
            made = self._cells(cells, widths, style, with_next=keep)
            rows.append(xml.row(made, least_height=style.least_row))
        sides = [xml.border(side, style.grid, style.line) for side in ("top", "left", "bottom", "right")]
        sides += [xml.border(side, style.inner, style.line) for side in ("insideH", "insideV")]
        return xml.table(rows, widths, sides, named.GRID)

    def _cells(
        self,
        cells: Sequence[Block | None],
        widths: Sequence[float],
        style: TableStyle,
        *,
        fill: str | None = None,
        with_next: bool = False,
    ) -> list[Element]:
        made = []
        for block, width in zip(cells, widths, strict=True):
            content: list[Element] = []
            if block is not None:
                inside = _Place(max(width - 2 * style.pad_x, 1.0), with_next=with_next, style=named.TABLE_TEXT)
                self._block(content, block, inside)
            middle = style.valign == "middle"
            padding = (style.pad_x, style.pad_y)
            made.append(xml.cell(content, width, padding=padding, fill=fill, middle=middle))
        return made

    def _box(self, block: Box, place: _Place) -> Element:
        """A frame is a table of one cell."""
        content: list[Element] = []
        inside = _Place(place.width - 2 * block.padding, style=place.style, with_next=place.with_next)
        self._block(content, block.block, inside)
        made = xml.cell(content, place.width, padding=(block.padding, block.padding), fill=block.fill, middle=True)
        kind = "single" if block.dash is None else "dashed"
        sides = [xml.border(side, block.frame, block.line, kind) for side in ("top", "left", "bottom", "right")]
        return xml.table([xml.row([made], least_height=block.least_height)], [place.width], sides, named.GRID)

    def _blank(self, block: Blank, place: _Place) -> Element:
        """Dots for the pen are the leader of a tab that reaches to the end of the line."""
        label = xml.runs(f"{block.label}: " if block.label else "", Look(size=block.style.size * self.scale))
        return xml.paragraph(
            *label,
            xml.tab(),
            pStyle=element("pStyle", val=place.style),
            keepNext=element("keepNext") if place.with_next else None,
            tabs=element("tabs", element("tab", val="left", leader="dot", pos=points(place.width - 1))),
            bidi=element("bidi"),
            spacing=element(
                "spacing", before=points(place.before), after="0", line=points(block.style.leading), lineRule="atLeast"
            ),
        )

    def _picture(self, block: FittedImage, place: _Place) -> Element:
        across, down = picture_size(block.data)
        scale = min(place.width / across, block.height / down)
        inline = self.part.new_pic_inline(io.BytesIO(block.data), Emu(Pt(across * scale)), Emu(Pt(down * scale)))
        inline.docPr.set("descr", "نشان سازمان")
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")  # some programs take an eighth of an inch where nothing is said
        return xml.paragraph(
            element("r", element("drawing", inline)),
            bidi=element("bidi"),
            spacing=element("spacing", before=points(place.before), after="0"),
            jc=element("jc", val="center"),
        )


def _widths(block: Table, width: float) -> list[float]:
    """By the shares of the columns, with words whole even in a typeface wider than ours, which may be missing there."""
    measure = measure_of(width / _WIDER)
    edges = edges_of(block.columns, (block.header, *block.rows), 2 * block.style.pad_x, measure)
    return [(right - left) * _WIDER for right, left in pairwise(edges)]


def _from_the_right(block: Paragraph) -> bool:
    base = block.style.base
    return (base_of("".join(span.text for span in block.spans)) if base == "auto" else base) == "R"


def _parted(content: list[Element], place: _Place) -> None:
    """Room before a table, which has none of its own; without a line between them Word joins two tables."""
    if content and (place.before or content[-1].tag == qn("w:tbl")):
        content.append(xml.sliver(place.before, with_next=True))


def _release(last: Element) -> None:
    """The end of what stays together is free of what follows: a paragraph, or the last row of a table."""
    end = last.findall(qn("w:tr"))[-1] if last.tag == qn("w:tbl") else last
    for mark in list(end.iter(qn("w:keepNext"))):
        mark.getparent().remove(mark)


def _rule(block: Rule, place: _Place, kind: str = "single") -> Element:
    return xml.paragraph(
        keepNext=element("keepNext") if place.with_next else None,
        pBdr=element("pBdr", xml.border("bottom", block.colour, block.thickness, kind)),
        bidi=element("bidi"),
        spacing=element("spacing", before=points(place.before), after=points(2), line=points(1), lineRule="exact"),
        rPr=element("rPr", element("sz", val="2"), element("szCs", val="2")),
    )
