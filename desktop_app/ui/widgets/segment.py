"""One choice inside a segmented control."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.pressable import Pressable


class Segment(Pressable):
    """Its words, an icon before them, and whether it is at an end of the control."""

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget) -> None:
        self._icon = icon
        super().__init__(theme, text, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.is_first = self.is_last = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on what is chosen is meant for the window: it saves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = painting.advance(self.theme.font("body", 600), self.words) + self.theme.px(24)
        width += self.theme.px(24) if self._icon else 0
        return QSize(round(width + 0.5), self.theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour, px, on = self.theme.colour, self.theme.px, self.isChecked()
        fill = "lajvard-tint" if on else "line" if self.isDown() else "hover" if self.hovered else None
        if fill:
            # Rounded only where the control itself ends.
            left_open = self.is_last if self.rtl else self.is_first
            right_open = self.is_first if self.rtl else self.is_last
            painter.save()
            painter.setClipRect(rect)
            wider = rect.adjusted(0 if left_open else -8, 0, 0 if right_open else 8, 0)
            painting.box(painter, wider, fill=colour(fill), radius=5)
            painter.restore()
        ink = "ink-4" if not self.isEnabled() else "lajvard" if on else "ink-2"
        font = self.theme.font("body", 600 if on else 400)
        room = painting.advance(font, self.words) + (px(24) if self._icon else 0)
        inner = QRectF(rect.center().x() - room / 2, rect.top(), room, rect.height())
        if self._icon:
            square = QRectF(inner.left(), rect.center().y() - px(8), px(16), px(16))
            self.theme.draw_icon(painter, painting.placed(square, rect, rtl=self.rtl), self._icon, ink)
            inner = painting.placed(inner.adjusted(px(24), 0, 0, 0), rect, rtl=self.rtl)
        painting.write(painter, inner, self.words, font, colour(ink), rtl=self.rtl)
        if self.ringed:
            painting.box(painter, rect, border=colour("lajvard"), width=2)
