"""Marks of a day and of its signers: the calendar leaf and the signature dots."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import line, plain


class CalendarLeaf(Painted):
    """A leaf of the wall calendar: a word or weekday on top, the day, the month."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._top, self._day, self._month, self._fill = "", "", "", "lajvard-fill"

    def show_day(self, top: str, day: str, month: str, *, urgent: bool = True) -> None:
        """`top` is «امروز», «فردا» or the weekday; `urgent` fills its band."""
        self._top, self._day, self._month = line(top), line(day), line(month)
        self._fill = "lajvard-fill" if urgent else "sunken"
        self.setAccessibleName(plain(f"{top} {day} {month}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(72), self.theme.px(90))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        painting.box(painter, rect, fill=colour("surface"), radius=8)
        band = QPainterPath()
        band.addRoundedRect(rect, 8, 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0, 0, rect.width(), px(23)))
        painter.fillPath(band, colour(self._fill))
        painter.restore()
        painting.box(painter, rect, border=colour("line-strong"), radius=8)
        top = QRectF(0, 0, rect.width(), px(23))
        ink = colour("on-fill" if self._fill == "lajvard-fill" else "ink-2")
        painting.write(painter, top, self._top, self.theme.font("micro", 600), ink, align="center")
        day = QRectF(0, px(23), rect.width(), px(40))
        painting.write(painter, day, self._day, self.theme.font("display"), colour("ink"), align="center")
        month = QRectF(0, px(62), rect.width(), px(20))
        painting.write(painter, month, self._month, self.theme.font("micro", 400), colour("ink-2"), align="center")
