"""How a paragraph of the reading is set: its size, its measure, and its lines, laid out once and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.persian import bidi
from desktop_app.services.passages import Passage, PassageKind
from desktop_app.ui.theme import Theme

MEASURE: Final = 720
"""Lines longer than this tire the eye of who reads aloud."""
_BREAK: Final = "\u2028"


@dataclass(frozen=True)
class Look:
    """Sizes in pixels at text size 1.0."""

    role: str = "aloud"
    weight: int = 400
    leading: int = 33
    above: int = 9
    below: int = 9
    ink: str = "ink"


_LOOKS: Final = {
    PassageKind.TITLE: Look("h1", 700, 38, 26, 10),
    PassageKind.FACTS: Look("title-small", 400, 29, 2, 12, ink="ink-2"),
    PassageKind.LEGAL_BASIS: Look("title-small", 400, 29, ink="ink-2"),
    PassageKind.ITEM: Look("aloud", 700, 34, 26, 8),
    PassageKind.RESOLUTION: Look(above=14, below=6),
    PassageKind.CHARGE: Look("title-small", 400, 28, 0, 4, ink="ink-2"),
    PassageKind.VOTE: Look("title-small", 400, 28, 0, 14, ink="ink-2"),
    PassageKind.DRAFT: Look(above=42, below=20),
}
_PLAIN: Final = Look()


def look_of(passage: Passage) -> Look:
    return _LOOKS.get(passage.kind, _PLAIN)


@dataclass(frozen=True)
class SetText:
    """A paragraph in lines, and the height that they take."""

    layout: QTextLayout
    height: int


class Setter:
    """Keeps what it has set: only a changed paragraph, another width or another size is set again."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[str, tuple[tuple[object, ...], SetText]] = {}

    def forget(self) -> None:
        self._kept.clear()

    def set(self, passage: Passage, width: int) -> SetText:
        mark = self._mark(passage, width)
        kept = self._kept.get(passage.key)
        if kept is None or kept[0] != mark:
            kept = (mark, self._laid_out(passage, width))
            self._kept[passage.key] = kept
        return kept[1]

    def _mark(self, passage: Passage, width: int) -> tuple[object, ...]:
        return passage.lead, passage.text, width, self._theme.scale

    def _laid_out(self, passage: Passage, width: int) -> SetText:
        look = look_of(passage)
        font = self._theme.font(look.role, look.weight)
        lead, text = _safe(passage.lead), _safe(passage.text)
        layout = QTextLayout(bidi.rlm(f"{lead} {text}" if lead else text), font)
        layout.setTextOption(_from_the_right())
        layout.setCacheEnabled(True)
        if lead:
            layout.setFormats([self._in_bold(len(lead) + 1, look)])
        leading = self._theme.px(look.leading)
        layout.beginLayout()
        height = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += leading
        layout.endLayout()
        return SetText(layout, height)

    def _in_bold(self, length: int, look: Look) -> QTextLayout.FormatRange:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length = 0, length
        bold = QTextCharFormat()
        bold.setFont(self._theme.font(look.role, 600))
        stretch.format = bold
        return stretch

    def rise(self, look: Look) -> float:
        """How far below the top of its line the type begins."""
        font = self._theme.font(look.role, look.weight)
        return (self._theme.px(look.leading) - QFontMetricsF(font).height()) / 2


def _from_the_right() -> QTextOption:
    """The text of an official paper reads from the right, whatever the language of the window."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _safe(text: str) -> str:
    return _BREAK.join(bidi.isolate_numbers(line) for line in text.split("\n"))
