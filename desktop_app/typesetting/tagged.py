"""Blocks that say what their content is for a reader who does not see it: a figure told in words, or mere décor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.typesetting.blocks import Block, Galley, Measure, Split
from desktop_app.typesetting.ink import Ink, within
from desktop_app.typesetting.structure import REPEATED, Artifact, Element, Role


class SetPart:
    """A galley as the content of `part`, or as more of it if some stands elsewhere."""

    def __init__(self, inside: Galley, part: Element | Artifact) -> None:
        self._inside = inside
        self._part = part
        self.height = inside.height

    def split(self, room: float, full: float) -> Split:
        head, rest = self._inside.split(room, full)
        return None if head is None else SetPart(head, self._part), None if rest is None else SetPart(rest, self._part)

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        return within(self._part, self._inside.ink(x, top))


@dataclass(frozen=True, slots=True)
class Tagged:
    """A block as one element of the paper's structure: a caption, a part of a table of contents."""

    block: Block
    role: Role

    def set(self, measure: Measure) -> Galley:
        return SetPart(self.block.set(measure), Element(self.role))


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing, a code or a picture with its lines and tints; `alt` tells what it shows."""

    block: Block
    alt: str

    def set(self, measure: Measure) -> Galley:
        return SetPart(self.block.set(measure), Element("Figure", alt=self.alt))


@dataclass(frozen=True, slots=True)
class Unread:
    """A block that is seen and not read, for what it says is told elsewhere."""

    block: Block

    def set(self, measure: Measure) -> Galley:
        return SetPart(self.block.set(measure), REPEATED)
