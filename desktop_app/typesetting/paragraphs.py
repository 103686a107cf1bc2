"""Paragraphs: spans in a style, broken to a width, aligned, with a marker for lists, and never leaving a line alone."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from desktop_app.typesetting.blocks import EDGE, Measure, Split, last_chance
from desktop_app.typesetting.fonts import Family
from desktop_app.typesetting.ink import INK, Ink, TypeLine, within
from desktop_app.typesetting.kashida import lengthened
from desktop_app.typesetting.levels import Base, base_of
from desktop_app.typesetting.lines import Line, Span, broken, measured
from desktop_app.typesetting.structure import Element, ListItem, Role, list_item

NARROWEST_JUSTIFIED = 226.0
"""80 mm. In narrower columns every tenth line would have spaces of more than 2.5 times their width."""
WIDEST_SPACE = 2.5

Align = Literal["start", "justify", "center", "end"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks; sizes in points, `lone` the fewest lines that may stand apart on a page.

    `base` auto reads from the left what is Latin in the main. `kashida` is for running text alone: justified
    lines that spaces would tear apart are lengthened at the joins of their letters.
    """

    size: float = 11.6
    leading: float = 21.0
    align: Align = "start"
    colour: str = INK
    weight: str = "regular"
    base: Base | Literal["auto"] = "R"
    lone: int = 2
    kashida: bool = False

    def but(self, **changes: object) -> Style:
        return _changed(self, tuple(changes.items()))


@functools.lru_cache(maxsize=512)
def _changed(style: Style, changes: tuple[tuple[str, object], ...]) -> Style:
    """The lines that stand on every page ask for the same style again and again."""
    return replace(style, **dict(changes))  # type: ignore[arg-type]


@functools.lru_cache(maxsize=1024)
def _lines(
    spans: tuple[Span, ...], size: float, colour: str, base: Base, family: Family, width: float
) -> tuple[Line, ...]:
    """What stands on every page or in many rows, or is laid out again after an edit elsewhere, is broken once."""
    return tuple(broken(measured(spans, size, colour, base, family), width))


class SetParagraph:
    """A paragraph's lines, or some of them."""

    def __init__(
        self,
        lines: tuple[Line, ...],
        width: float,
        style: Style,
        indent: float,
        marker: Line | None,
        part: Element | ListItem,
    ) -> None:
        self._lines = lines
        self._width = width
        self._style = style
        self._indent = indent
        self._marker = marker
        self._part = part
        self.height = len(self._lines) * style.leading

    def split(self, room: float, full: float) -> Split:
        if self.height <= room + EDGE:
            return self, None
        count = len(self._lines)
        fitting = int((room + EDGE) / self._style.leading)
        forced = last_chance(room, full)
        lone = 1 if forced and fitting < 2 * self._style.lone else self._style.lone
        fitting = min(fitting, count - lone)
        if fitting < lone:
            if not forced:
                return None, self
            fitting = max(1, fitting)
        if fitting >= count:
            return self, None
        return self._piece(0, fitting, self._marker), self._piece(fitting, count, None)

    def _piece(self, start: int, end: int, marker: Line | None) -> SetParagraph:
        return SetParagraph(self._lines[start:end], self._width, self._style, self._indent, marker, self._part)

    def _placed(self, line: Line, x: float, baseline: float) -> TypeLine:
        style = self._style
        rtl = style.base == "R"
        room = self._width - self._indent
        left = x if rtl else x + self._indent
        spare = room - line.width
        if (
            style.align == "justify"
            and not line.last
            and self._width >= NARROWEST_JUSTIFIED
            and (spaces := line.spaces)
        ):
            longer = lengthened(line, room) if style.kashida and rtl else line
            stretch = (room - longer.width) / spaces
            if stretch <= (WIDEST_SPACE - 1) * line.space:
                return TypeLine(left, baseline, longer, stretch, rtl)
        if style.align == "center":
            return TypeLine(left + spare / 2, baseline, line, rtl=rtl)
        to_right = rtl != (style.align == "end")
        return TypeLine(left + spare if to_right else left, baseline, line, rtl=rtl)

    def _baseline(self, y: float) -> float:
        """The x-height zone of the letters in the middle of the line's height."""
        return y + self._style.leading / 2 + self._style.size * 0.27

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        if not isinstance(self._part, ListItem):
            return within(self._part, self._lines_at(x, top))
        return self._entry(self._part, x, top)

    def _entry(self, part: ListItem, x: float, top: float) -> Iterable[Ink]:
        label: list[Ink] = []
        if self._marker is not None:
            rtl = self._style.base == "R"
            at = x + self._width - self._marker.width if rtl else x
            label = within(part.label, (TypeLine(at, self._baseline(top), self._marker, rtl=rtl),))
        return within(part.item, [*label, *within(part.body, self._lines_at(x, top))])

    def _lines_at(self, x: float, top: float) -> list[Ink]:
        leading = self._style.leading
        return [
            self._placed(line, x, self._baseline(top + place * leading))
            for place, line in enumerate(self._lines)
            if line.words
        ]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text in a style. A `marker` («۱)», «•») hangs in the `indent` before the first line and makes it a list entry.

    `role` says what the text is to those who do not see it: a heading is H1, H2 or H3.
    """

    spans: tuple[Span, ...]
    style: Style = Style()
    marker: Span | None = None
    indent: float = 0.0
    role: Role = "P"
    entry: ListItem | None = None
    """The list entry that this is the text of, where other blocks stand under it."""

    def set(self, measure: Measure) -> SetParagraph:
        style, width, family = self.style, measure.width, measure.family
        base = base_of("".join(span.text for span in self.spans)) if style.base == "auto" else style.base
        style = style if style.base == base else style.but(base=base)
        marker = None
        indent = self.indent
        if self.marker is not None:
            marker = _lines((self.marker,), style.size, style.colour, base, family, width)[0]
            indent = max(indent, marker.width + 0.35 * style.size)
        lines = _lines(self.spans, style.size, style.colour, base, family, width - indent)
        return SetParagraph(lines, width, style, indent, marker, self._part(base))

    def _part(self, base: Base) -> Element | ListItem:
        if self.marker is not None:
            return self.entry or list_item(self.marker.text)
        return Element(self.role, language="en" if base == "L" else "")


def text(content: str, style: Style | None = None) -> Paragraph:
    """A paragraph in one look, the style's."""
    style = style or Style()
    return Paragraph((Span(content, style.weight),), style)
