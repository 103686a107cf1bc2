"""A scroll bar over the end edge of its area: it takes no room, so that nothing moves when it comes or goes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from desktop_app.ui.widgets.painting import placed_in_pixels

_ACROSS: Final = 10


class OverBar(QScrollBar):
    """Scrolls `area`, whose own bar stays hidden. It is seen only where there is something to scroll to."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._led = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        self._led.rangeChanged.connect(self._follow)
        self._led.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._led.setValue)
        area.viewport().installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutDirectionChange}:
            self._follow()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        """Lie where the viewport ends, as long as what it shows."""
        port = self._area.viewport().geometry()
        at_end = QRect(port.right() + 1 - _ACROSS, port.top(), _ACROSS, port.height())
        self.setGeometry(placed_in_pixels(at_end, port, self._area.layoutDirection()))
        self.setRange(self._led.minimum(), self._led.maximum())
        self.setPageStep(port.height())
        self.setSingleStep(self._led.singleStep())
        self.setValue(self._led.value())
        self.setVisible(self._led.maximum() > self._led.minimum())
        self.raise_()
