"""The sign of the program: a reed pen over a baseline. `resources/icons/dabir.svg` has the same strokes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app import paths
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted

_PEN: Final = ((23.6, 9.0), (27.3, 12.3), (16.9, 22.9), (12.8, 23.7), (13.3, 19.5))
_SLIT: Final = ((15.9, 20.4), (20.0, 16.2))
_BASELINE: Final = ((9.6, 26.5), (22.0, 26.5))


def draw_logo(painter: QPainter, rect: QRectF, fill: QColor) -> None:
    """The sign in `rect`, a square."""
    unit = rect.width() / 36
    painting.box(painter, rect, fill=fill, radius=8 * unit)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    pen = QPen(QColor(255, 255, 255), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _PEN]))
    for stroke in (_SLIT, _BASELINE):
        painter.drawLine(QPointF(*stroke[0]), QPointF(*stroke[1]))
    painter.restore()


def application_icon(fill: QColor) -> QIcon:
    """The window's icon, drawn at the sizes that desktops ask for."""
    icon = QIcon(str(paths.resources() / "icons" / "dabir.png"))
    for side in (16, 24, 32, 48, 64):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_logo(painter, QRectF(0, 0, side, side), fill)
        painter.end()
        icon.addPixmap(picture)
    return icon


class Logo(Painted):
    """The sign on the window."""

    def __init__(self, theme: Theme, *, side: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._side = side

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        draw_logo(painter, rect, self.theme.colour("lajvard-fill"))
