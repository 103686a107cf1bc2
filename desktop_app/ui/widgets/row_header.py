"""The titles over the columns of a list."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.row_layout import RowLayout
from desktop_app.ui.wording import line


class RowHeader(QWidget):
    """Stands where the list leaves room over its rows."""

    HEIGHT: ClassVar[int] = 32

    def __init__(self, theme: Theme, layout: RowLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, layout

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
        painter.end()
