"""The days of one Jalali month as a grid that mouse and keyboard move through."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.persian.jalali import WEEKDAYS, JalaliDate
from desktop_app.sentences import Refused
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import date_long, number, plain

_COLUMN: Final = 40
_ROW: Final = 36
_HEAD: Final = 26
_DAY: Final = 32
_ONE: Final = datetime.timedelta(days=1)
DayTest = Callable[[datetime.date], bool]


def _is_friday(day: datetime.date) -> bool:
    return day.weekday() == 4


class MonthGrid(Painted):
    """Shows the month of its current day; `picked` comes with Enter or a press."""

    picked = Signal(object)
    moved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        today: datetime.date,
        *,
        selected: datetime.date | None = None,
        is_off: DayTest = _is_friday,
        name_of: Callable[[datetime.date], str | None] | None = None,
        marked: Collection[datetime.date] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.today, self.selected = today, selected
        self.current = selected or today
        self._is_off, self._name_of, self._marked = is_off, name_of, marked
        self._hovered: datetime.date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._announce()

    @property
    def month(self) -> tuple[int, int]:
        """Year and month shown."""
        day = JalaliDate.from_date(self.current)
        return day.year, day.month

    def go_to(self, day: datetime.date) -> None:
        """Make `day` the current one."""
        changes_month = self._first_of(day) != self._first_of(self.current)
        self.current = day
        if changes_month:
            self.remeasure()
        self._announce()
        self.moved.emit(day)

    def go_by_months(self, months: int) -> None:
        try:
            self.go_to(JalaliDate.from_date(self.current).plus_months(months).to_date())
        except Refused:
            return  # the end of the calendar

    def _announce(self) -> None:
        self.setAccessibleName(plain(date_long(self.current)))
        self.update()

    @staticmethod
    def _first_of(day: datetime.date) -> datetime.date:
        jalali = JalaliDate.from_date(day)
        return day - datetime.timedelta(days=jalali.day - 1)

    def _first_shown(self) -> datetime.date:
        first = self._first_of(self.current)
        return first - datetime.timedelta(days=(first.weekday() + 2) % 7)

    def _weeks(self) -> int:
        first = self._first_of(self.current)
        days = JalaliDate.from_date(first).days_in_month + (first - self._first_shown()).days
        return -(-days // 7)

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(7 * px(_COLUMN), px(_HEAD) + self._weeks() * px(_ROW))

    def _cell(self, place: int) -> QRectF:
        px, rect = self.theme.px, QRectF(self.rect())
        column, row = place % 7, place // 7
        cell = QRectF(column * px(_COLUMN), px(_HEAD) + row * px(_ROW), px(_COLUMN), px(_ROW))
        return painting.placed(cell, rect, rtl=self.rtl)

    def _day_at(self, position: QPointF) -> datetime.date | None:
        for place in range(self._weeks() * 7):
            if self._cell(place).contains(position):
                return self._first_shown() + place * _ONE
        return None

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        for column in range(7):
            name = WEEKDAYS[(column + 5) % 7]
            head = painting.placed(QRectF(column * px(_COLUMN), 0, px(_COLUMN), px(_HEAD)), rect, rtl=self.rtl)
            ink = colour("shangarf" if column == 6 else "ink-3")
            painting.write(painter, head, name[0], self.theme.font("meta"), ink, align="center")
        first, month = self._first_shown(), self.month[1]
        for place in range(self._weeks() * 7):
            self._paint_day(painter, self._cell(place), first + place * _ONE, month)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: datetime.date, month: int) -> None:
        px, colour = self.theme.px, self.theme.colour
        side = px(_DAY)
        square = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
        jalali = JalaliDate.from_date(day)
        chosen, weight = day == self.selected, 500
        other = jalali.month != month
        ink = colour("shangarf") if self._is_off(day) else colour("ink")
        if chosen:
            painting.box(painter, square, fill=colour("lajvard-fill"))
            ink, weight = colour("on-fill"), 700
        elif day == self._hovered:
            painting.box(painter, square, fill=colour("hover-raised"))
        if day == self.today and not chosen:
            painting.box(painter, square, border=colour("lajvard"), width=1.5)
            ink, weight = colour("lajvard"), 700
        if other and not chosen:
            off = self._is_off(day)
            ink = colour("shangarf" if off else "ink-4")
            painter.setOpacity(0.6 if off else 1.0)
            weight = 400
        if day == self.current and not chosen and self.hasFocus():
            painting.box(painter, square, border=colour("lajvard"), width=2)
        painting.write(painter, square, number(jalali.day), self.theme.font("body", weight), ink, align="center")
        painter.setOpacity(1.0)
        if day in self._marked:
            dot = QRectF(square.center().x() - 2, square.bottom() - 6, 4, 4)
            painting.box(painter, dot, fill=colour("on-fill" if chosen else "lajvard"), radius=2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        next_day = Qt.Key.Key_Left if self.rtl else Qt.Key.Key_Right
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key, months = event.key(), 12 if control else 1
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7} | {next_day: 1}
        if key in days:
            self.go_to(self.current + days[Qt.Key(key)] * _ONE)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.go_by_months(months if key == Qt.Key.Key_PageDown else -months)
        elif key == Qt.Key.Key_Home:
            self.go_to(self.today)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day != self._hovered:
            self._hovered = day
            name = self._name_of(day) if day is not None and self._name_of is not None else None
            self.setToolTip(name or "")
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(day)
