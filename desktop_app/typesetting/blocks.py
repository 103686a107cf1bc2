"""What a paper is composed of: blocks that set themselves to a width, and galleys that a page can take a piece of."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from desktop_app.typesetting.fonts import Family, house_family
from desktop_app.typesetting.ink import INK, Ink, Panel, Stroke

Split = tuple["Galley | None", "Galley | None"]
EDGE = 0.05
"""What two sums of heights may differ by, in points, and still be the same place."""


class Measure(NamedTuple):
    """What a block is set to: the width of its column in points, and the typeface of the paper."""

    width: float
    family: Family

    def narrowed(self, width: float) -> Measure:
        """The same typeface in a column of `width` points."""
        return Measure(width, self.family)


def measure_of(width: float, family: Family | None = None) -> Measure:
    """A column of `width` points in `family`, or in the house's own typeface."""
    return Measure(width, family or house_family())


class Galley(Protocol):
    """Set type of a fixed width that is not on a page yet."""

    @property
    def height(self) -> float: ...

    def split(self, room: float, full: float) -> Split:
        """What goes into `room` points here, and the rest; nothing first if it had better wait for the next page.

        `full` is what the next page offers. Where `room` is no less, waiting gains nothing, and something is given.
        """
        ...

    def ink(self, x: float, top: float) -> Iterable[Ink]: ...


class Block(Protocol):
    """A part of a paper before its measure is known."""

    def set(self, measure: Measure) -> Galley: ...


def last_chance(room: float, full: float) -> bool:
    return room >= full - EDGE


class Slot(NamedTuple):
    galley: Galley
    before: float = 0.0
    with_next: bool = False


class Column:
    """Galleys one under the other; the space before the first of a piece falls away."""

    def __init__(self, slots: Sequence[Slot], height: float | None = None) -> None:
        self.slots = tuple(slots)
        # Pieces are told their height: to add up what is left on every page of a long paper takes long.
        self.height = self._before(len(self.slots)) if height is None else height

    def _before(self, end: int) -> float:
        """The height of the slots up to `end`."""
        return sum(slot.galley.height + (slot.before if place else 0) for place, slot in enumerate(self.slots[:end]))

    def split(self, room: float, full: float) -> Split:
        if self.height <= room + EDGE:
            return self, None
        used = 0.0
        for place, slot in enumerate(self.slots):
            start = used + (slot.before if place else 0.0)
            used = start + slot.galley.height
            if used <= room + EDGE:
                continue
            head, rest = slot.galley.split(room - start, full)
            if head is not None:
                return self._cut(place, start, head, rest)
            return self._parted(place, start, room, full)
        return self, None

    def _cut(self, place: int, start: float, head: Galley, rest: Galley | None) -> Split:
        """Through the slot at `place`, whose top is at `start`."""
        slot = self.slots[place]
        tail = self.slots[place + 1 :]
        left = self.height - start - slot.galley.height
        if rest is not None:
            tail, left = (slot._replace(galley=rest), *tail), left + rest.height
        elif tail:
            left -= tail[0].before
        first = Column((*self.slots[:place], slot._replace(galley=head)), start + head.height)
        return first, Column(tail, left) if tail else None

    def _begun(self, place: int, start: float, room: float) -> Split | None:
        """Headings fill the page so far that what they stand over must begin in the `room` beneath them, if it can."""
        head, rest = self.slots[place].galley.split(room, room)
        if head is None or rest is None or head.height > room + EDGE:
            return None
        return self._cut(place, start, head, rest)

    def _parted(self, place: int, start: float, room: float, full: float) -> Split:
        """Before the slot at `place`, or before what must stay with it: headings, or the last lines of a text."""
        forced = last_chance(room, full)
        earlier, top = place, start
        while earlier and self.slots[earlier - 1].with_next:
            above = top - self.slots[earlier].before - self.slots[earlier - 1].galley.height
            cut = self._shortened(earlier - 1, above, place, start, full, forced=forced)
            if cut is not None:
                return cut
            earlier, top = earlier - 1, above
        if earlier == 0:
            if not forced or place == 0:
                return None, self
            begun = self._begun(place, start, room - start)
            if begun is not None:
                return begun
            earlier, top = place, start
        head = Column(self.slots[:earlier], top - self.slots[earlier].before)
        return head, Column(self.slots[earlier:], self.height - top)

    def _shortened(
        self, place: int, top: float, wanted: int, start: float, full: float, *, forced: bool
    ) -> Split | None:
        """The slot at `place` gives its end to the next page, where the slot `wanted` goes; None if that is no help.

        `top` and `start` are where the two begin.
        """
        galley = self.slots[place].galley
        head, rest = galley.split(galley.height - 2 * EDGE, math.inf)
        if head is None or rest is None:
            return None
        needed = rest.height + start - top - galley.height + self.slots[wanted].galley.height
        if forced and needed > full + EDGE:
            return None
        return self._cut(place, top, head, rest)

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        ink: list[Ink] = []
        y = top
        for place, slot in enumerate(self.slots):
            y += slot.before if place else 0.0
            ink += slot.galley.ink(x, y)
            y += slot.galley.height
        return ink


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks one under the other, `gap` points apart."""

    blocks: tuple[Block, ...]
    gap: float = 0.0

    def set(self, measure: Measure) -> Column:
        return Column([_slot(block, measure, self.gap) for block in self.blocks])


@dataclass(frozen=True, slots=True)
class Spaced:
    """A block with its own space before it; `with_next` keeps it on the page of what follows."""

    block: Block
    before: float = 0.0
    with_next: bool = False

    def set(self, measure: Measure) -> Galley:
        return self.block.set(measure)


def _slot(block: Block, measure: Measure, gap: float) -> Slot:
    if isinstance(block, Spaced):
        return Slot(block.set(measure), block.before, block.with_next)
    return Slot(block.set(measure), gap)


class Solid:
    """A galley that cannot be split."""

    height: float

    def split(self, room: float, full: float) -> Split:
        if self.height <= room + EDGE or last_chance(room, full):
            return self, None
        return None, self

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        raise NotImplementedError


class Whole(Solid):
    """A galley kept on one page, if a page can hold it."""

    def __init__(self, galley: Galley) -> None:
        self._galley = galley
        self.height = galley.height

    def split(self, room: float, full: float) -> Split:
        if self.height > full + EDGE:
            return self._galley.split(room, full)
        return Solid.split(self, room, full)

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        return self._galley.ink(x, top)


@dataclass(frozen=True, slots=True)
class Together:
    """Keeps its block on one page, if a page can hold it."""

    block: Block

    def set(self, measure: Measure) -> Whole:
        return Whole(self.block.set(measure))


class _SetRule(Solid):
    def __init__(self, width: float, rule: Rule) -> None:
        self._width = width
        self._rule = rule
        self.height = rule.thickness

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        y = top + self.height / 2
        yield Stroke(x, y, x + self._width, y, self._rule.thickness, self._rule.colour)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the column."""

    thickness: float = 0.5
    colour: str = INK

    def set(self, measure: Measure) -> _SetRule:
        return _SetRule(measure.width, self)


class _SetBox:
    def __init__(self, inside: Galley, width: float, box: Box) -> None:
        self._inside = inside
        self._width = width
        self._box = box
        self.height = max(inside.height + 2 * box.padding, box.least_height)

    def split(self, room: float, full: float) -> Split:
        if self.height <= room + EDGE:
            return self, None
        pad = 2 * self._box.padding
        head, rest = self._inside.split(room - pad, full - pad)
        if rest is None:
            return (self, None) if last_chance(room, full) else (None, self)
        return None if head is None else _SetBox(head, self._width, self._box), _SetBox(rest, self._width, self._box)

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        box = self._box
        yield Panel(x, top, self._width, self.height, box.fill, box.frame, box.line, box.radius, box.dash)
        spare = (self.height - 2 * box.padding - self._inside.height) / 2
        yield from self._inside.ink(x + box.padding, top + box.padding + spare)


@dataclass(frozen=True, slots=True)
class Box:
    """A frame or tint around a block, its content in the middle of the height."""

    block: Block
    padding: float = 4.0
    fill: str | None = None
    frame: str | None = INK
    line: float = 0.5
    radius: float = 0.0
    dash: tuple[float, float] | None = None
    least_height: float = 0.0

    def set(self, measure: Measure) -> _SetBox:
        inside = measure.narrowed(measure.width - 2 * self.padding)
        return _SetBox(self.block.set(inside), measure.width, self)


class _SetSpace(Solid):
    def __init__(self, height: float) -> None:
        self.height = height

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        del x, top
        return ()


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height."""

    height: float

    def set(self, measure: Measure) -> _SetSpace:
        del measure
        return _SetSpace(self.height)
