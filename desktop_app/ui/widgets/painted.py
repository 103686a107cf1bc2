"""A small widget that paints itself from the theme and has one size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain


class Painted(QWidget):
    """Give it `paint` and `sizeHint`; it follows the theme by itself."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self.theme = theme
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(plain(name))
        theme.changed.connect(self.remeasure)

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw everything; `rect` is the whole widget."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()))
        painter.end()

    @Slot()
    def remeasure(self) -> None:
        self.updateGeometry()
        self.update()
