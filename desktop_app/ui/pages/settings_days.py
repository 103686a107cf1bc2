"""On which days the office works: its weekend, the official holidays of a year, and its own corrections to them."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.offices import HolidayView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.settings_section import Section
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import date_long, line, number

_DROP, _RESTORE = "drop", "restore"


class DaysSection(Section):
    """Deadlines in working days and the calendar follow at once."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.year = JalaliDate.from_date(self.desk.clock.today()).year
        self._days: dict[datetime.date, HolidayView] = {}
        week = self.inside(self.card(self.tr("Week")))
        self.thursday = CheckRow(self.theme, self.tr("Thursdays are days off"))
        self.thursday.clicked.connect(
            lambda checked: self.frame.asked(lambda: self.desk.offices.describe(thursday_off=checked))
        )
        week.addWidget(self.thursday)
        week.addWidget(Label(self.theme, self.tr("Fridays always are."), role="meta", ink="ink-3"))
        self._add_holidays()

    def _add_holidays(self) -> None:
        card = self.card(self.tr("Holidays"), self.tr("Lunar holidays to come are estimates until announced"))
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 10)
        bar.setSpacing(6)
        self._title = Label(self.theme, "", role="h3")
        earlier = IconButton(self.theme, "ph.caret-right", self.tr("The year before"))
        later = IconButton(self.theme, "ph.caret-left", self.tr("The year after"))
        earlier.clicked.connect(lambda: self.go_to_year(self.year - 1))
        later.clicked.connect(lambda: self.go_to_year(self.year + 1))
        for widget in (earlier, self._title, later):
            bar.addWidget(widget)
        bar.addStretch()
        card.body.addLayout(bar)
        card.body.addWidget(Rule(self.theme))
        card.body.addLayout(self._adding())
        card.body.addWidget(Rule(self.theme))
        columns = (Column(200), Column(0), Column(140))
        self.list = RowList(self.theme, columns, row_height=40, grows=True, name=self.tr("Holidays"))
        self.list.acted.connect(self._act)
        self.list.removal_wanted.connect(lambda day: self._act(day, _DROP))
        card.body.addWidget(self.list)
        card.body.setContentsMargins(1, 1, 1, 1)

    def _adding(self) -> QHBoxLayout:
        self.day = DateField(self.theme, today=self.desk.clock.today, name=self.tr("Day"))
        self.title = LineEdit(
            self.theme, name=self.tr("Occasion"), placeholder=self.tr("For instance: day of the city")
        )
        self.title.returnPressed.connect(self._add)
        self._day_field = Field(self.theme, self.tr("A day of this office"), self.day)
        self._title_field = Field(self.theme, self.tr("Occasion"), self.title)
        self.add = Button(self.theme, self.tr("Add"), icon="ph.plus")
        self.add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._day_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def show_state(self) -> None:
        office = self.frame.asked(self.desk.offices.own)
        if office is not None:
            self.thursday.setChecked(office.thursday_off)
        self.go_to_year(self.year)

    def go_to_year(self, year: int) -> None:
        """Shows the holidays of another Jalali year."""
        days: list[HolidayView] = self.frame.asked(lambda: self.desk.offices.holidays(year)) or []
        self.year = year
        self._title.say(self.tr("Year {year}").format(year=number(year)))
        self._days = {day.day: day for day in days}
        self.list.show_rows([self._row(day) for day in days])

    def _row(self, day: HolidayView) -> Row:
        marks: tuple[Mark, ...] = ()
        act = self.tr("Work on this day"), _DROP
        if day.dropped:
            marks, act = (Mark(self.tr("Works on this day"), "zar"),), (self.tr("A holiday again"), _RESTORE)
        elif not day.official:
            marks, act = (Mark(self.tr("Of this office"), "lajvard"),), (self.tr("Remove"), _DROP)
        cells = (
            Cell(date_long(day.day), ink="ink-3" if day.dropped else "ink"),
            Cell(day.title, ink="ink-3" if day.dropped else "ink", tags=marks),
            Cell(act[0], ink="lajvard", action=act[1]),
        )
        return Row(day.day, cells, muted=day.dropped)

    def _add(self) -> None:
        day, title = self.day.value, self.title.text()
        if day is None:
            self._day_field.complain(line(self.tr("The day is empty.")))
            self.day.setFocus()
            return
        self._day_field.be_content()
        if self.accepted(self._title_field, lambda: self.desk.offices.add_holiday(day, title)):
            self.day.show_date(None)
            self.title.show_text("")
            self.title.clear()
            self.go_to_year(JalaliDate.from_date(day).year)
            self.list.choose(day)

    def _act(self, key: object, action: str) -> None:
        day = self._days.get(key) if isinstance(key, datetime.date) else None
        if day is None:
            return
        if action == _RESTORE:
            self.frame.asked(lambda: self.desk.offices.restore_holiday(day.day))
        elif not day.dropped:
            self.frame.asked(lambda: self.desk.offices.drop_holiday(day.day))
            self.frame.toast(
                self.tr("{day} is a working day now").format(day=date_long(day.day)), undo=lambda: self._take_back(day)
            )
        self.go_to_year(self.year)

    def _take_back(self, day: HolidayView) -> None:
        if day.official:
            self.desk.offices.restore_holiday(day.day)
        else:
            self.desk.offices.add_holiday(day.day, day.title)
        self.go_to_year(self.year)
