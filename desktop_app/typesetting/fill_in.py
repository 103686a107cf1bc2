"""What a pen fills in: boxes to tick, dotted lines after a label, and the line where a slip is cut off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.typesetting.blocks import Block, Galley, Measure, Solid, Split
from desktop_app.typesetting.ink import INK, Ink, Panel, Tiles, TypeLine
from desktop_app.typesetting.lines import Span, broken, measured
from desktop_app.typesetting.paragraphs import Style

_DOT = 0.6
_DOT_STEP = 2.6
_DASH = 4.5
_DASH_STEP = 8.0
_GAP = 5.0
_PLAIN = Style()


def _row(x: float, y: float, width: float, dash: float, step: float) -> Tiles:
    count = max(int((width + step - dash) / step), 0)
    return Tiles(tuple((x + place * step, y, dash, _DOT) for place in range(count)), INK)


class _SetCut(Solid):
    height = 10.0

    def __init__(self, width: float) -> None:
        self._width = width

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        yield _row(x, top + self.height / 2, self._width, _DASH, _DASH_STEP)


@dataclass(frozen=True, slots=True)
class CutLine:
    """A dashed line across the column."""

    def set(self, measure: Measure) -> _SetCut:
        return _SetCut(measure.width)


class _SetBlank(Solid):
    def __init__(self, blank: Blank, measure: Measure) -> None:
        style = blank.style
        spans = (Span(f"{blank.label}:" if blank.label else ""),)
        self._line = broken(measured(spans, style.size, style.colour, "R", measure.family), measure.width)[0]
        self._width = measure.width
        self._baseline = style.leading / 2 + style.size * 0.27
        self.height = style.leading

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        baseline = top + self._baseline
        if self._line.words:
            yield TypeLine(x + self._width - self._line.width, baseline, self._line)
        yield _row(x, baseline, max(self._width - self._line.width - _GAP, 0.0), _DOT, _DOT_STEP)


@dataclass(frozen=True, slots=True)
class Blank:
    """A short label, and dots from it to the end of the column."""

    label: str
    style: Style = _PLAIN

    def set(self, measure: Measure) -> _SetBlank:
        return _SetBlank(self, measure)


class _SetChoice:
    def __init__(self, inside: Galley, width: float, choice: Choice, *, ticked: bool) -> None:
        self._inside = inside
        self._width = width
        self._choice = choice
        self._ticked = ticked
        self.height = max(inside.height, choice.size)

    def split(self, room: float, full: float) -> Split:
        head, rest = self._inside.split(room, full)
        if rest is None:
            return self, None
        later = _SetChoice(rest, self._width, self._choice, ticked=False)
        if head is None:
            return None, self
        return _SetChoice(head, self._width, self._choice, ticked=self._ticked), later

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        size = self._choice.size
        if self._ticked:
            down = (self._choice.leading - size) / 2
            yield Panel(x + self._width - size, top + down, size, size, frame=INK, line=0.7)
        yield from self._inside.ink(x, top)


@dataclass(frozen=True, slots=True)
class Choice:
    """A box to tick before a block; `leading` is that of the block's first line."""

    block: Block
    size: float = 9.0
    leading: float = 20.0

    def set(self, measure: Measure) -> _SetChoice:
        inside = self.block.set(measure.narrowed(measure.width - self.size - _GAP - 1.0))
        return _SetChoice(inside, measure.width, self, ticked=True)
