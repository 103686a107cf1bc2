"""How far something is, in per cent: pulled on a bar with the mouse, stepped and typed with the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.toggles import Stepper

_WHOLE: Final = 100
_BY: Final = 5
_KNOB: Final = 14


class _Slide(Painted):
    """The bar with its knob; only the mouse comes here, the keyboard has the number."""

    pulled = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent, wide=True)
        self.value = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(32))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        fill = "zangar-fill" if self.value >= _WHOLE else "lajvard-fill"
        half = px(_KNOB) / 2
        track = QRectF(rect.left() + half, rect.center().y() - px(3), rect.width() - 2 * half, px(6))
        painting.bar(painter, self.theme, track, self.value / _WHOLE, fill, rtl=self.rtl)
        at = track.left() + track.width() * self.value / _WHOLE
        knob = QRectF(at - half, rect.center().y() - half, 2 * half, 2 * half)
        knob = painting.placed(knob, rect, rtl=self.rtl)
        painting.box(painter, knob, fill=colour("surface"), border=colour(fill), width=2, radius=half)

    def _pull(self, event: QMouseEvent) -> None:
        half = self.theme.px(_KNOB) / 2
        share = (event.position().x() - half) / max(1.0, self.width() - 2 * half)
        share = 1 - share if self.rtl else share
        self.pulled.emit(min(_WHOLE, max(0, round(share * _WHOLE / _BY) * _BY)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pull(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pull(event)


class PercentField(QWidget):
    """From 0 to 100; the arrow keys go by five, digits say it exactly."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, value: int = 0, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slide = _Slide(theme, self)
        self.number = Stepper(theme, value, most=_WHOLE, step=_BY, unit=self.tr("{n}%"), name=name)
        self.setFocusProxy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slide, 1)
        row.addWidget(self.number)
        self.number.changed.connect(self._take)
        self.slide.pulled.connect(self._take)
        self.set_value(value)

    @property
    def value(self) -> int:
        return self.number.value

    def set_value(self, value: int) -> None:
        """Show `value` without a signal."""
        self.number.set_value(value)
        self.slide.value = value
        self.slide.update()

    def _take(self, value: int) -> None:
        self.set_value(value)
        self.chosen.emit(value)
