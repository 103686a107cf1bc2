"""The months of a year side by side, and under them what lasts from one day to another, row by row."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.persian.jalali import MONTHS, days_in_month, year_bounds
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.pressable import KEYBOARD
from desktop_app.ui.wording import line, plain

_HEAD: Final = 30
_ROW: Final = 36
_LABEL: Final = 252
_LABEL_SHARE: Final = 0.3
_PAD: Final = 24


@dataclass(frozen=True)
class Stretch:
    """One row: its name, from when to when (None is open), its colour, and days that are marked on it."""

    key: object
    title: str
    starts: datetime.date | None
    ends: datetime.date | None
    fill: str = "lajvard-fill"
    days: tuple[datetime.date, ...] = ()
    tip: str = ""


class YearBand(Painted):
    """A row is chosen with the mouse or the arrows, and opened by Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent, wide=True)
        self._rows: tuple[Stretch, ...] = ()
        self._first, self._last = year_bounds(1400)
        self._lengths: list[int] = []
        self._today: datetime.date | None = None
        self._current: object = None
        self._ringed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_year(self, year: int, rows: Sequence[Stretch], today: datetime.date, current: object = None) -> None:
        """The Jalali year; `today` is marked where it lies in it."""
        self._first, self._last = year_bounds(year)
        self._lengths = [days_in_month(year, month) for month in range(1, 13)]
        self._rows, self._today = tuple(rows), today
        self._current = current
        self._speak()
        self.remeasure()

    def choose(self, key: object) -> None:
        """Without a signal."""
        self._current = key
        self._speak()
        self.update()

    def middle_of(self, key: object) -> QPoint:
        """The middle of a row, so that it can be scrolled to."""
        place = next((place for place, row in enumerate(self._rows) if row.key == key), 0)
        return QPoint(self.width() // 2, self.theme.px(_HEAD + _ROW * place + _ROW // 2))

    def _speak(self) -> None:
        row = next((row for row in self._rows if row.key == self._current), None)
        self.setAccessibleDescription(plain(row.tip or row.title) if row else "")

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.theme.px(_HEAD + _ROW * len(self._rows)))

    # Painting

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        months = self._months(rect)
        self._paint_head(painter, rect, months)
        for place, row in enumerate(self._rows):
            top = self.theme.px(_HEAD + _ROW * place)
            self._paint_row(painter, QRectF(rect.left(), top, rect.width(), self.theme.px(_ROW)), months, row)
        if self._today is not None and self._first <= self._today <= self._last:
            x = self._at(months, self._today)
            mark = QRectF(x, self.theme.px(_HEAD), 1, rect.height() - self.theme.px(_HEAD))
            painter.fillRect(painting.placed(mark, rect, rtl=self.rtl), self.theme.colour("lajvard"))

    def _months(self, rect: QRectF) -> QRectF:
        """Where the months lie, measured from the start edge."""
        pad = self.theme.px(_PAD)
        label = min(self.theme.px(_LABEL), rect.width() * _LABEL_SHARE)
        return QRectF(pad + label, 0, max(1.0, rect.width() - 2 * pad - label), rect.height())

    def _at(self, months: QRectF, day: datetime.date) -> float:
        """How far from the start edge a day of the year begins."""
        days = (self._last - self._first).days + 1
        gone = min(days, max(0, (day - self._first).days))
        return months.left() + months.width() * gone / days

    def _paint_head(self, painter: QPainter, rect: QRectF, months: QRectF) -> None:
        colour, x, days = self.theme.colour, months.left(), sum(self._lengths) or 1
        for name, length in zip(MONTHS, self._lengths, strict=False):
            width = months.width() * length / days
            place = painting.placed(QRectF(x, 0, width, self.theme.px(_HEAD)), rect, rtl=self.rtl)
            painting.write(painter, place, line(name), self.theme.font("meta"), colour("ink-3"), align="center")
            edge = painting.placed(QRectF(x, 0, 1, rect.height()), rect, rtl=self.rtl)
            painter.fillRect(edge, colour("line"))
            x += width
        painter.fillRect(QRectF(rect.left(), self.theme.px(_HEAD) - 1, rect.width(), 1), colour("line"))

    def _paint_row(self, painter: QPainter, area: QRectF, months: QRectF, row: Stretch) -> None:
        colour, px, on = self.theme.colour, self.theme.px, row.key == self._current
        if on:
            painter.fillRect(area.adjusted(0, 0, 0, -1), colour("lajvard-tint"))
        label = QRectF(px(_PAD), area.top(), months.left() - px(_PAD) - px(12), area.height())
        font = self.theme.font("body", 500 if on else 400)
        painting.write(
            painter, painting.placed(label, area, rtl=self.rtl), line(row.title), font, colour("ink"), rtl=self.rtl
        )
        self._paint_stretch(painter, area, months, row)
        for day in row.days:
            if self._first <= day <= self._last:
                side = px(8)
                x = self._at(months, day) - side / 2
                spot = painting.placed(QRectF(x, area.center().y() - side / 2, side, side), area, rtl=self.rtl)
                painting.box(painter, spot, fill=colour("surface"), border=colour("ink-2"), width=2, radius=side / 2)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), colour("line"))
        if on and self._ringed and self.hasFocus():
            ring = area.adjusted(0, 0, 0, -1)
            painting.box(painter, ring, border=colour("lajvard"), width=1.5, radius=0)

    def _paint_stretch(self, painter: QPainter, area: QRectF, months: QRectF, row: Stretch) -> None:
        if row.starts is None and row.ends is None:
            return
        first, last = row.starts or self._first, row.ends or self._last
        if last < self._first or first > self._last:
            return
        start = self._at(months, first)
        end = self._at(months, min(last, self._last) + datetime.timedelta(days=1))
        height = self.theme.px(10)
        bar = QRectF(start, area.center().y() - height / 2, max(height, end - start), height)
        painting.box(
            painter, painting.placed(bar, area, rtl=self.rtl), fill=self.theme.colour(row.fill), radius=height / 2
        )

    # Mouse and keyboard

    def _row_at(self, position: QPointF) -> Stretch | None:
        place = (position.y() - self.theme.px(_HEAD)) / max(1, self.theme.px(_ROW))
        return self._rows[int(place)] if 0 <= place < len(self._rows) else None

    def _choose_row(self, row: Stretch | None) -> None:
        if row is not None and row.key != self._current:
            self.choose(row.key)
            self.chosen.emit(row.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ringed = False
        self._choose_row(self._row_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        if row is not None:
            self.opened.emit(row.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        self.setToolTip(line(row.tip or row.title) if row else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        keys = [row.key for row in self._rows]
        if step and keys:
            self._ringed = True
            at = keys.index(self._current) + step if self._current in keys else 0
            self._choose_row(self._rows[min(len(keys) - 1, max(0, at))])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current in keys:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)
