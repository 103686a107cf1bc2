"""A raised panel over the window: border, soft shadow, closed by Esc or by pressing elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting

SHADOW: Final = 12
"""Room round the panel in which its shadow fades."""


def cast_shadow(painter: QPainter, panel: QRectF, *, dark: bool) -> None:
    """Soft rings round `panel`, a little lower than it."""
    strength = 16 if dark else 4
    for ring in range(SHADOW - 2, 0, -2):
        around = panel.adjusted(-ring, -ring + 3, ring, ring + 2)
        painting.box(painter, around, fill=QColor(0, 0, 0, strength), radius=8 + ring)


class Popup(QFrame):
    """Base of menus and panels that float; layouts get their margins from `inset`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.theme = theme
        # An X server may have no compositor, and then what is translucent is black: there the panel is cut out instead.
        self._is_cut_out = QGuiApplication.platformName() == "xcb"
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not self._is_cut_out)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)

    def open_below(self, anchor: QWidget) -> None:
        """Show the panel under `anchor`, start edges in line, moved so that it stays on the screen."""
        self.open_beside(QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size()))

    def open_beside(self, place: QRect) -> None:
        """Show the panel under `place` of the screen, or over it where there is no room below."""
        self.adjustSize()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = QPoint(place.x() + place.width() if rtl else place.x(), place.y() + place.height())
        x = corner.x() - self.width() + SHADOW if rtl else corner.x() - SHADOW
        y = corner.y() - SHADOW + 6
        screen = QGuiApplication.screenAt(corner) or self.screen()
        room = screen.availableGeometry()
        if y + self.height() > room.bottom():
            y = place.y() - self.height() + SHADOW - 6
        x = max(room.left() - SHADOW, min(x, room.right() + SHADOW - self.width()))
        self.move(x, max(room.top() - SHADOW, y))
        self.show()

    @property
    def panel(self) -> QRectF:
        return QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_cut_out:
            outline = QPainterPath()
            outline.addRoundedRect(self.panel, 8, 8)
            self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        panel = self.panel
        if not self._is_cut_out:
            cast_shadow(painter, panel, dark=self.theme.is_dark)
        painting.box(
            painter, panel, fill=self.theme.colour("raised"), border=self.theme.colour("line-strong"), radius=8
        )
        painter.end()
