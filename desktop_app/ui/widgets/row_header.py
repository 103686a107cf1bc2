"""The titles over the columns of a list."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.row_layout import RowLayout
from desktop_app.ui.wording import line


class RowHeader(QWidget):
    """Stands where the list leaves room over its rows."""

    HEIGHT: ClassVar[int] = 32
    tick_pressed = Signal()
    """The box over the boxes of the rows."""

    def __init__(self, theme: Theme, layout: RowLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, layout
        self._ticked: bool | None = None

    def show_tick(self, *, ticked: bool) -> None:
        """Show a box over the boxes of the rows."""
        self._ticked = ticked
        self.update()

    def _box(self) -> QRectF:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._rows.check(QRectF(self.rect()), rtl=rtl)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._ticked is not None and self._box().adjusted(-6, -8, 6, 8).contains(event.position()):
            self.tick_pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme, rect = self._theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), theme.colour("line"))
        for column, place in zip(self._rows.columns, self._rows.cells(rect, rtl=rtl), strict=True):
            if place is not None:
                painting.write(
                    painter,
                    place,
                    line(column.title),
                    theme.font("meta-strong"),
                    theme.colour("ink-3"),
                    rtl=rtl,
                    align=column.align,
                )
        if self._ticked is not None:
            painting.check_box(painter, theme, self._box(), checked=self._ticked)
        painter.end()
