"""How large a text may be set so that all of it stands in a box.

Type grows evenly, so words are measured once, at one size: to fit a text anew at each key press costs next to nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFontMetricsF

from desktop_app.ui.fonts import vazirmatn
from desktop_app.ui.widgets.painting import closed

_MEASURED_AT: Final = 100
_SLACK: Final = 0.985
"""Of the width: so much is left for what rounding takes when the lines are really broken."""


@dataclass(frozen=True)
class Fit:
    """A size of type in pixels, the text that stands in it, and how high it stands."""

    pixels: int
    text: str
    height: float


@lru_cache(maxsize=64)
def fitted(text: str, width: int, height: int, most: int, least: int, weight: int) -> Fit:
    """The largest type between `least` and `most`; where even the smallest overflows, the beginning of the text."""

    def fits(words: str, pixels: int) -> bool:
        return _height(words, width, pixels, weight) <= height

    pixels, shown = most, text
    if not fits(text, most):
        pixels = _largest(least, most, lambda size: fits(text, size))
        if pixels == least and not fits(text, least):
            words = text.split(" ")
            kept = _largest(1, len(words), lambda count: fits(closed(" ".join(words[:count])), least))
            shown = closed(" ".join(words[:kept]))
    return Fit(pixels, shown, min(height, _height(shown, width, pixels, weight)))


def _largest(low: int, high: int, holds: Callable[[int], bool]) -> int:
    """The largest number from `low` to below `high` for which it holds; `low` where it holds for none."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def _height(text: str, width: int, pixels: int, weight: int) -> float:
    """How high the lines of `text` stand; without end where a word is wider than a line."""
    room = width * _SLACK * _MEASURED_AT / pixels
    lines = sum(_lines(part, room, weight) for part in text.split("\n"))
    return lines * math.ceil(_line_height(weight) * pixels / _MEASURED_AT)


def _lines(paragraph: str, room: float, weight: int) -> float:
    lines, filled, space = 1, 0.0, _advance(" ", weight)
    for word in paragraph.split():
        wide = _advance(word, weight)
        if wide > room:
            return math.inf
        if filled and filled + space + wide > room:
            lines, filled = lines + 1, wide
        else:
            filled += wide + (space if filled else 0)
    return lines


@lru_cache(maxsize=4096)
def _advance(word: str, weight: int) -> float:
    return QFontMetricsF(vazirmatn(_MEASURED_AT, weight)).horizontalAdvance(word)


@lru_cache
def _line_height(weight: int) -> float:
    return QFontMetricsF(vazirmatn(_MEASURED_AT, weight)).height()
