"""The calendar under a date field: a month, its neighbours, and the days that are asked for most."""

from __future__ import annotations

import datetime
from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.persian import jalali
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.persian.jalali import JalaliDate
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.month_grid import MonthGrid
from desktop_app.ui.widgets.popup import Popup
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import in_digits


class JalaliPopup(Popup):
    """Gives a day through `picked`; `typed` gives a key that belongs into the field."""

    picked = Signal(object)
    typed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        today: datetime.date,
        selected: datetime.date | None = None,
        *,
        calendar: WorkCalendar | None = None,
        marked: Collection[datetime.date] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._work = calendar or WorkCalendar(weekend=frozenset({4}))
        self.grid = MonthGrid(
            theme,
            today,
            selected=selected,
            is_off=self._is_off,
            name_of=self._work.holiday_name,
            marked=marked,
            parent=self,
        )
        self._title = Button(theme, "", kind="ghost", icon_after="ph.caret-down", size="small")
        self._title.strong = True
        self._title.clicked.connect(self._offer_months)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(6)
        self._column.addLayout(self._head())
        self._column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(Rule(theme))
        self._column.addSpacing(4)
        self._column.addLayout(self._shortcuts(today))
        self.grid.picked.connect(self._pick)
        self.grid.moved.connect(self._retitle)
        self.setFocusProxy(self.grid)
        self._retitle()

    def _is_off(self, day: datetime.date) -> bool:
        return day.weekday() == 4 or self._work.holiday_name(day) is not None

    def _head(self) -> QHBoxLayout:
        back = IconButton(self.theme, "ph.caret-right", self.tr("Previous month"), side=32)
        forward = IconButton(self.theme, "ph.caret-left", self.tr("Next month"), side=32)
        back.clicked.connect(lambda: self.grid.go_by_months(-1))
        forward.clicked.connect(lambda: self.grid.go_by_months(1))
        row = QHBoxLayout()
        for button in (back, forward, self._title):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(back)
        row.addStretch()
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(forward)
        return row

    def _shortcuts(self, today: datetime.date) -> QHBoxLayout:
        year, season = jalali.season_of(today)
        days = (
            (self.tr("Today"), today),
            (self.tr("One week"), today + datetime.timedelta(days=7)),
            (self.tr("One month"), JalaliDate.from_date(today).plus_months(1).to_date()),
            (self.tr("End of season"), jalali.season_bounds(year, season)[1]),
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, day in days:
            button = Button(self.theme, words, size="small")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, day=day: self._pick(day))
            row.addWidget(button)
        row.addStretch()
        return row

    @Slot()
    def _offer_months(self) -> None:
        year, _ = self.grid.month
        menu = QMenu(self)
        for month, name in enumerate(jalali.MONTHS, start=1):
            action = menu.addAction(name)
            action.triggered.connect(
                lambda _checked=False, month=month: self.grid.go_to(JalaliDate(year, month, 1).to_date())
            )
        menu.popup(self._title.mapToGlobal(self._title.rect().bottomLeft()))

    @Slot()
    def _retitle(self) -> None:
        self._title.set_words(in_digits(jalali.month_title(*self.grid.month)))
        self._column.activate()
        self.adjustSize()

    @Slot(object)
    def _pick(self, day: datetime.date) -> None:
        self.picked.emit(day)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
            self.close()
            return
        super().keyPressEvent(event)
