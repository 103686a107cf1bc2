"""Places in a paper that other places name by page: numbered headings, the table of contents, references in a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop_app.typesetting.blocks import Block, Column, Galley, Measure, Slot, Solid, Spaced, Split
from desktop_app.typesetting.ink import INK, Ink, Landmark, PageReference, Tiles, TypeLine, within
from desktop_app.typesetting.lines import Line, Span, broken, measured
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.structure import Element
from desktop_app.typesetting.tagged import SetPart

_WIDEST = 888
_DOT = 0.6
_STEP = 3.4
_GAP = 6.0
_LEVEL_INDENT = 16.0
_PLAIN = Style()

Said = Callable[[int], str]
"""A page number as the paper writes it."""


class _SetNumbered:
    def __init__(self, inside: Galley, numbered: Numbered, width: float, *, first: bool = True) -> None:
        self._inside = inside
        self._numbered = numbered
        self._width = width
        self._first = first
        self.height = inside.height

    def split(self, room: float, full: float) -> Split:
        head, rest = self._inside.split(room, full)
        if rest is None:
            return self, None
        if head is None:
            return None, self
        later = _SetNumbered(rest, self._numbered, self._width, first=False)
        return _SetNumbered(head, self._numbered, self._width, first=self._first), later

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        if self._first:
            numbered = self._numbered
            yield Landmark(x + self._width, top, numbered.key, numbered.title, numbered.level)
        yield from self._inside.ink(x, top)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A block that can be referred to by `key`; `title` is what contents and outline call it."""

    block: Block
    key: str
    title: str = ""
    level: int = 1

    def set(self, measure: Measure) -> _SetNumbered:
        return _SetNumbered(self.block.set(measure), self, measure.width)


def _line(text: str, style: Style, weight: str, measure: Measure) -> Line:
    return broken(measured((Span(text, weight),), style.size, style.colour, "R", measure.family), measure.width)[0]


class _Numbers:
    """Page numbers as lines of type."""

    def __init__(self, said: Said, style: Style, weight: str, measure: Measure) -> None:
        self._said = said
        self._style = style
        self._weight = weight
        self._measure = measure

    def __call__(self, number: int) -> Line:
        return _line(self._said(number), self._style, self._weight, self._measure)


def _baseline(style: Style) -> float:
    return style.leading / 2 + style.size * 0.27


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    key: str
    title: str
    level: int = 1


class _SetEntry(Solid):
    def __init__(self, entry: Entry, contents: Contents, measure: Measure) -> None:
        style, weight = contents.style, "semibold" if entry.level == 1 else "regular"
        self._numbers = _Numbers(contents.said, style, weight, measure)
        self._room = self._numbers(_WIDEST).width
        indent = _LEVEL_INDENT * (entry.level - 1)
        width = measure.width - indent - self._room - 2 * _GAP
        self._title = Paragraph((Span(entry.title, weight),), style).set(measure.narrowed(width))
        spans = (Span(entry.title, weight),)
        self._last = broken(measured(spans, style.size, style.colour, "R", measure.family), width)[-1].width
        self._key = entry.key
        self._left = self._room + 2 * _GAP
        self._reach = measure.width - indent - self._last - _GAP
        self._style = style
        self._element = Element("TOCI")
        self.height = self._title.height

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        return within(self._element, self._line(x, top))

    def _line(self, x: float, top: float) -> Iterable[Ink]:
        yield from self._title.ink(x + self._left, top)
        baseline = top + self.height - self._style.leading + _baseline(self._style)
        start = x + self._room + _GAP
        # The dots of all entries stand under one another.
        count = max(int((x + self._reach - start) / _STEP), 0)
        if count > 1:
            yield Tiles(tuple((start + n * _STEP, baseline - _DOT, _DOT, _DOT) for n in range(count)), INK)
        yield PageReference(x, baseline, self._key, self._numbers, self._room)


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: titles, dots, and the pages on which the landmarks have come to stand."""

    entries: tuple[Entry, ...]
    style: Style
    said: Said

    def set(self, measure: Measure) -> Galley:
        lines = Column([Slot(_SetEntry(entry, self, measure), 2.0) for entry in self.entries])
        return SetPart(lines, Element("TOC"))


class _SetReference(Solid):
    def __init__(self, reference: Reference, measure: Measure) -> None:
        style = reference.style
        self._key = reference.key
        self._before = _line(f"{reference.before} ", style, style.weight, measure)
        self._after = _line(reference.after, style, style.weight, measure)
        self._numbers = _Numbers(reference.said, style, style.weight, measure)
        self._space = style.size * 0.3
        self._width = measure.width
        self._baseline = _baseline(style)
        self._element = Element("P")
        self.height = style.leading

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        return within(self._element, self._line(x, top))

    def _line(self, x: float, top: float) -> Iterable[Ink]:
        baseline = top + self._baseline
        right = x + self._width
        for line in (self._before, None, self._after):
            wide = self._numbers(_WIDEST // 10).width if line is None else line.width
            if line is None:
                yield PageReference(right - wide, baseline, self._key, self._numbers, wide, 1.0)
            elif line.words:
                yield TypeLine(right - wide, baseline, line)
            right -= wide + self._space


@dataclass(frozen=True, slots=True)
class Reference:
    """A short line that names the page of a landmark: «جدول ۳ در صفحه» 5 «آمده است»."""

    key: str
    before: str
    said: Said
    after: str = ""
    style: Style = _PLAIN

    def set(self, measure: Measure) -> _SetReference:
        return _SetReference(self, measure)


def entries_of(blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """The contents of `blocks`, of what stands at their first level and has a title."""
    found = []
    for block in blocks:
        inner = block.block if isinstance(block, Spaced) else block
        if isinstance(inner, Numbered) and inner.title:
            found.append(Entry(inner.key, inner.title, inner.level))
    return tuple(found)
