"""The elements of a Word document that read from the right: runs in their direction, paragraphs, fields, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from desktop_app.persian.bidi import LRI, PDI, RLI, isolate_numbers, strip_isolates
from desktop_app.typesetting.intake import taken_in

Element = Any
"""An lxml element in the namespace of Word."""

LRM = "\u200e"
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ISOLATED = re.compile(f"{LRI}([^{LRI}{RLI}{PDI}]*){PDI}")
_TINY = "2"


def points(value: float) -> str:
    """As Word measures lengths, in twentieths of a point."""
    return str(round(value * 20))


def half_points(size: float) -> str:
    """As Word measures type."""
    return str(round(size * 2))


def element(tag: str, *children: Element, **attributes: str) -> Element:
    """`<w:tag w:attribute=…>` around `children`."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(children)
    return made


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks where it differs from its paragraph's style."""

    bold: bool = False
    size: float | None = None
    colour: str | None = None

    def properties(self, *, right_to_left: bool) -> Element:
        # Of each pair Word takes the second for Persian letters, and the first for all others.
        made = element("rPr")
        if self.bold:
            made.extend((element("b"), element("bCs")))
        if self.colour is not None:
            made.append(element("color", val=self.colour.lstrip("#")))
        if self.size is not None:
            size = half_points(self.size)
            made.extend((element("sz", val=size), element("szCs", val=size)))
        if right_to_left:
            made.append(element("rtl"))
        return made


def directed(text: str) -> Iterator[tuple[str, bool]]:
    """Stretches of `text` and whether each reads from the right.

    Word knows no isolates: a number or a Latin word is a run of its own between two left-to-right marks, which hold
    its parts in order under Word's rules and under Unicode's.
    """
    text = isolate_numbers(_NOT_XML.sub("", taken_in(text)))
    at = 0
    for found in _ISOLATED.finditer(text):
        if found.start() > at:
            yield strip_isolates(text[at : found.start()]), True
        inside = found[1]
        yield inside if inside.isascii() and inside.isalpha() else f"{LRM}{inside}{LRM}", False
        at = found.end()
    if at < len(text):
        yield strip_isolates(text[at:]), True


def runs(text: str, look: Look) -> Iterator[Element]:
    """`text` as runs; a line end becomes a line break inside the paragraph."""
    for stretch, right_to_left in directed(text):
        run = element("r", look.properties(right_to_left=right_to_left))
        for place, line in enumerate(stretch.split("\n")):
            if place:
                run.append(element("br"))
            if line:
                content = element("t")
                content.text = line
                content.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                run.append(content)
        yield run


def field(code: str, shown: str, look: Look) -> Iterator[Element]:
    """A field such as PAGE. Word writes its digits as Persian ones in a right-to-left run of Persian text."""
    properties = look.properties
    instruction = element("instrText")
    instruction.text = f" {code} "
    result = element("t")
    result.text = shown
    parts = (
        element("fldChar", fldCharType="begin"),
        instruction,
        element("fldChar", fldCharType="separate"),
        result,
        element("fldChar", fldCharType="end"),
    )
    for part in parts:
        yield element("r", properties(right_to_left=True), part)


def tab() -> Element:
    return element("r", element("tab"))


def paragraph(*content: Element, **properties: Element | None) -> Element:
    """A paragraph with the given properties, in the order that the format prescribes."""
    order = ("pStyle", "keepNext", "keepLines", "pBdr", "tabs", "bidi", "spacing", "ind", "jc", "rPr")
    wanted = [properties[name] for name in order if properties.get(name) is not None]
    return element("p", element("pPr", *wanted), *content)


def page_break() -> Element:
    """What follows begins on a new page."""
    return paragraph(element("r", element("br", type="page")), bidi=element("bidi"))


def sliver(height: float = 1.0, *, with_next: bool = False) -> Element:
    """An empty line of exactly `height` points: Word asks for one after a table in a cell, and between two tables."""
    return paragraph(
        keepNext=element("keepNext") if with_next else None,
        bidi=element("bidi"),
        spacing=element("spacing", before="0", after="0", line=points(max(height, 1.0)), lineRule="exact"),
        rPr=element("rPr", element("sz", val=_TINY), element("szCs", val=_TINY)),
    )


def border(side: str, colour: str | None, line: float, kind: str = "single") -> Element:
    if colour is None:
        return element(side, val="nil")
    return element(side, val=kind, sz=str(max(2, round(line * 8))), space="0", color=colour.lstrip("#"))


def cell(
    content: Sequence[Element], width: float, *, padding: tuple[float, float], fill: str | None, middle: bool
) -> Element:
    """A cell of a table; `padding` is beside and above its content, in points."""
    beside, above = padding
    properties = element("tcPr", element("tcW", w=points(width), type="dxa"))
    if fill is not None:
        properties.append(element("shd", val="clear", color="auto", fill=fill.lstrip("#")))
    margins = (("top", above), ("left", beside), ("bottom", above), ("right", beside))
    properties.append(element("tcMar", *(element(side, w=points(room), type="dxa") for side, room in margins)))
    if middle:
        properties.append(element("vAlign", val="center"))
    closed = content if content and content[-1].tag == qn("w:p") else (*content, sliver())
    return element("tc", properties, *closed)


def row(cells: Sequence[Element], *, header: bool = False, least_height: float = 0.0) -> Element:
    """A row that stays on one page; a header is repeated on every page."""
    properties = element("trPr", element("cantSplit"))
    if least_height:
        properties.append(element("trHeight", val=points(least_height), hRule="atLeast"))
    if header:
        properties.append(element("tblHeader"))
    return element("tr", properties, *cells)


def table(rows: Sequence[Element], widths: Sequence[float], borders: Sequence[Element], style: str) -> Element:
    """A table whose first column stands at the right."""
    properties = element(
        "tblPr",
        element("tblStyle", val=style),
        element("bidiVisual"),
        element("tblW", w=points(sum(widths)), type="dxa"),
        element("tblInd", w="0", type="dxa"),
        element("tblBorders", *borders),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *(element(side, w="0", type="dxa") for side in ("top", "left", "bottom", "right"))),
        element("tblLook", val="0020", firstRow="1", noVBand="1", noHBand="1"),
    )
    return element("tbl", properties, element("tblGrid", *(element("gridCol", w=points(w)) for w in widths)), *rows)
