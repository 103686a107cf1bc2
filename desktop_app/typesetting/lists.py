"""Lists: entries after bullets, numbers or letters, with lists or any other blocks under an entry."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.typesetting.blocks import Block, Galley, Measure, Spaced, Stack
from desktop_app.typesetting.lines import Span, broken, measured
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.structure import Element, ListItem, list_item
from desktop_app.typesetting.tagged import SetPart

_AFTER_MARKER = 0.35
"""As a share of the size."""

Markers = Callable[[int], str]
"""What stands before the entry of a number, counted from 1."""

_LETTERS = ("الف", *"بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")


def bullets(number: int) -> str:
    del number
    return "•"


def dashes(number: int) -> str:
    del number
    return "–"


def digits(number: int) -> str:
    """«۱)», in Persian digits."""
    return f"{number})".translate({ord("0") + digit: ord("۰") + digit for digit in range(10)})


def letters(number: int) -> str:
    """«الف)», «ب)» …; after the last letter they begin anew in pairs, as sheets are counted."""
    rounds, place = divmod(number - 1, len(_LETTERS))
    before = letters(rounds).removesuffix(")") if rounds else ""
    return f"{before} {_LETTERS[place]})".strip()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its text, and what stands under it."""

    spans: tuple[Span, ...]
    below: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Inset:
    """A block that begins `start` points from the right."""

    block: Block
    start: float

    def set(self, measure: Measure) -> Galley:
        return self.block.set(measure.narrowed(max(measure.width - self.start, 1.0)))


@dataclass(frozen=True, slots=True)
class _Under:
    """A block that belongs to what an entry says."""

    block: Block
    entry: ListItem

    def set(self, measure: Measure) -> Galley:
        return SetPart(SetPart(self.block.set(measure), self.entry.body), self.entry.item)


@dataclass(frozen=True, slots=True)
class Listed:
    """Entries under one another, counted from `first`. An entry's first line stays with what is under it."""

    entries: tuple[Entry, ...]
    markers: Markers
    style: Style
    indent: float = 20.0
    gap: float = 0.0
    first: int = 1

    def set(self, measure: Measure) -> Galley:
        blocks: list[Block] = []
        indent = self._indent(measure)
        for number, entry in enumerate(self.entries, start=self.first):
            marker = Span(self.markers(number))
            item = list_item(marker.text)
            text = Paragraph(entry.spans, self.style, marker=marker, indent=indent, entry=item)
            blocks.append(Spaced(text, self.gap if blocks else 0.0, with_next=bool(entry.below)))
            blocks += [_Under(Inset(block, indent), item) for block in entry.below]
        whole = Element("L", numbering=list_item(self.markers(self.first)).item.numbering)
        return SetPart(Stack(tuple(blocks)).set(measure), whole)

    def _indent(self, measure: Measure) -> float:
        """Room for the widest marker, that all entries begin at one line."""
        style = self.style
        widest = 0.0
        for number in range(self.first, self.first + len(self.entries)):
            marker = measured((Span(self.markers(number)),), style.size, style.colour, "R", measure.family)
            widest = max(widest, broken(marker, math.inf)[0].width)
        return max(self.indent, widest + _AFTER_MARKER * style.size)
