"""Icon names to glyphs: Phosphor and Material Design, drawn as text so that they are sharp at any resolution."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

# qtawesome is used as the carrier of its two fonts; importing it would load ten more and cost start-up time.
_FONTS: Final = {
    "ph": ("phosphor-[0-9]*.ttf", "phosphor-charmap-*.json"),
    "mdi6": ("materialdesignicons6-webfont-[0-9]*.ttf", "materialdesignicons6-webfont-charmap-*.json"),
}
MIRRORED: Final = {
    "ph.caret-left": "ph.caret-right",
    "ph.caret-right": "ph.caret-left",
    "ph.sign-in": "ph.sign-out",
}
"""Names here are meant for right-to-left; in a left-to-right window the partner is drawn."""

Ink = Callable[[str], QColor]


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("qtawesome carries the icon fonts and is not installed")
    return Path(spec.submodule_search_locations[0]) / "fonts"


@cache
def _shelf(prefix: str) -> tuple[str, dict[str, str]]:
    """Family and character of every name, loaded once per process like any application font."""
    ttf, charmap = _FONTS[prefix]
    number = QFontDatabase.addApplicationFont(str(next(_folder().glob(ttf))))
    names = json.loads(next(_folder().glob(charmap)).read_text(encoding="utf-8"))
    return QFontDatabase.applicationFontFamilies(number)[0], names


@cache
def glyph(name: str) -> tuple[str, str]:
    """Font family and character of `name`, for instance `ph.house-fill`. KeyError for an unknown name."""
    prefix, _, short = name.partition(".")
    family, names = _shelf(prefix)
    return family, chr(int(names[short], 16))


def draw(painter: QPainter, box: QRectF, name: str, colour: QColor, *, mirrored: bool = False) -> None:
    """Draw `name` into the square in the middle of `box`."""
    family, character = glyph(MIRRORED.get(name, name) if mirrored else name)
    side = min(box.width(), box.height())
    font = QFont(family)
    font.setPixelSize(max(1, round(side)))
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), character)
    painter.restore()


class _GlyphEngine(QIconEngine):
    """Paints one glyph in whatever colour its token has at that moment: a new theme needs no new icon."""

    def __init__(self, name: str, token: str, ink: Ink) -> None:
        super().__init__()
        self._name, self._token, self._ink = name, token, ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        token = "ink-4" if mode == QIcon.Mode.Disabled else self._token
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.LeftToRight and self._name in MIRRORED
        draw(painter, QRectF(rect), self._name, self._ink(token), mirrored=mirrored)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._token, self._ink)


class Icons:
    """QIcons by name and colour token, each made once."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._made: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, ink: str = "ink-2") -> QIcon:
        key = (name, ink)
        if key not in self._made:
            glyph(name)
            self._made[key] = QIcon(_GlyphEngine(name, ink, self._ink))
        return self._made[key]
