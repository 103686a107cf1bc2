"""How large a text may be set so that all of it stands in a box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextOption

from desktop_app.ui.fonts import vazirmatn
from desktop_app.ui.widgets.painting import closed


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
        wanted_width, wanted_height = _wanted(words, width, pixels, weight)
        return wanted_width <= width + 0.5 and wanted_height <= height

    pixels, shown = most, text
    if not fits(text, most):
        pixels = _largest(least, most, lambda size: fits(text, size))
        if pixels == least and not fits(text, least):
            words = text.split(" ")
            kept = _largest(1, len(words), lambda count: fits(closed(" ".join(words[:count])), least))
            shown = closed(" ".join(words[:kept]))
    return Fit(pixels, shown, min(height, _wanted(shown, width, pixels, weight)[1]))


def _largest(low: int, high: int, holds: Callable[[int], bool]) -> int:
    """The largest number from `low` to below `high` for which it holds; `low` where it holds for none."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def _wanted(text: str, width: int, pixels: int, weight: int) -> tuple[float, float]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(vazirmatn(pixels, weight))
    document.setDefaultTextOption(option)
    document.setPlainText(text)
    document.setTextWidth(width)
    return document.idealWidth(), document.size().height()
