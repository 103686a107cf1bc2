"""The theme object: what every widget asks for colours, fonts, sizes and icons.

One `Theme` is made with the application and handed through constructors, always as the first argument. Widgets read
it while painting and never keep a colour; when it changes, it repaints the application and emits `changed`.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from desktop_app import paths
from desktop_app.ui import fonts, icons
from desktop_app.ui.theme.colours import DARK, LIGHT
from desktop_app.ui.theme.sizes import ROLES
from desktop_app.ui.typing_habits import TypingHabits

_PLACE: Final = re.compile(r"@([a-z0-9-]+)@")
_PALETTE: Final = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on-fill",
    QPalette.ColorRole.PlaceholderText: "ink-3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Highlight: "lajvard-fill",
    QPalette.ColorRole.HighlightedText: "on-fill",
    QPalette.ColorRole.Accent: "lajvard-fill",
    QPalette.ColorRole.Link: "lajvard",
    QPalette.ColorRole.LinkVisited: "lajvard",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast-ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line-strong",
    QPalette.ColorRole.Shadow: "line-strong",
}
_DIMMED: Final = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """Light or dark, at one text size."""

    changed = Signal()

    def __init__(self, app: QApplication, *, dark: bool = False, scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._dark = dark
        self._scale = scale
        self.typing = TypingHabits(self)
        """Every field has the theme, and through it what this person wants while typing."""
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int | None], QFont] = {}
        self._icons = icons.Icons(self.colour)
        self._template = (paths.resources() / "styles" / "app.qss").read_text(encoding="utf-8")
        fonts.load()
        app.setStyle(QStyleFactory.create("Fusion"))
        self._put_on()

    @property
    def is_dark(self) -> bool:
        return self._dark

    @property
    def scale(self) -> float:
        return self._scale

    def wear(self, *, dark: bool | None = None, scale: float | None = None) -> None:
        """Change what is given; everything on the screen follows at once."""
        before = self._dark, self._scale
        self._dark = self._dark if dark is None else dark
        self._scale = self._scale if scale is None else scale
        if before != (self._dark, self._scale):
            self._put_on()
            self.changed.emit()

    def toggle(self) -> None:
        self.wear(dark=not self._dark)

    def colour(self, token: str) -> QColor:
        """The colour of `token` now. KeyError for a token that the table does not have."""
        known = self._colours.get(token)
        if known is None:
            known = QColor((DARK if self._dark else LIGHT)[token])
            self._colours[token] = known
        return known

    def px(self, size: float) -> int:
        """`size` of the specification at the chosen text size."""
        return round(size * self._scale)

    def font(self, role: str, weight: int | None = None) -> QFont:
        """A copy of the font of `role`, in `weight` where the place asks for another."""
        key = (role, weight)
        if key not in self._fonts:
            kind = ROLES[role]
            self._fonts[key] = fonts.vazirmatn(self.px(kind.pixels), weight or kind.weight, tabular=kind.tabular)
        return QFont(self._fonts[key])

    def icon(self, name: str, ink: str = "ink-2") -> QIcon:
        return self._icons.icon(name, ink)

    def draw_icon(self, painter: QPainter, box: QRectF, name: str, ink: str = "ink-2") -> None:
        """Draw an icon; carets named for right-to-left turn with the window."""
        left_to_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        icons.draw(painter, box, name, self.colour(ink), mirrored=left_to_right)

    def style_sheet(self) -> str:
        """`app.qss` with every `@token@` and `@12px@` filled in."""

        def fill(match: re.Match[str]) -> str:
            word = match[1]
            if word.endswith("px") and word[:-2].isdigit():
                return f"{self.px(int(word[:-2]))}px"
            return self.colour(word).name()

        return _PLACE.sub(fill, self._template)

    def _put_on(self) -> None:
        self._colours.clear()
        self._fonts.clear()
        hints = QGuiApplication.styleHints()
        hints.setColorScheme(Qt.ColorScheme.Dark if self._dark else Qt.ColorScheme.Light)
        self._app.setFont(self.font("body"))
        palette = self._palette()
        self._app.setPalette(palette)
        QToolTip.setPalette(palette)
        QToolTip.setFont(self.font("meta"))
        self._app.setStyleSheet(self.style_sheet())

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in _DIMMED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("ink-4"))
        return palette
