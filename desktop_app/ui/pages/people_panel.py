"""The side panel of the directory: one person or one unit, edited in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot

from desktop_app.services.people import PersonView, SeatView, UnitView
from desktop_app.ui.committee_words import word
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.record_panel import RecordPanel
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import date_short


class DirectoryRecord(RecordPanel):
    """What people and units have in common: they are of this office, or from outside."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.outside = CheckRow(self.theme, self.tr("From outside this office"))
        self.outside.clicked.connect(self._store_outside)

    def show_entry(self, record: PersonView | UnitView, name: str) -> None:
        self.show_fields(record, name)
        self.outside.setChecked(record.outside)

    @Slot()
    def _store_outside(self) -> None:
        outside = self.outside.isChecked()
        self.frame.asked(lambda: self.edit(outside=outside))


class DirectoryPerson(DirectoryRecord):
    """A person, and the committees where this person sits."""

    kind = "person"

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self.unit = Choice(theme, allow_new=True, placeholder=self.tr("Two letters find a unit"))
        self.unit.named.connect(self._new_unit)
        hint = self.tr("Papers name a person by post where no name is entered.")
        self.field("post", self.tr("Post"), LineEdit(theme), hint=hint)
        self.field("first_name", self.tr("First name"), LineEdit(theme))
        self.field("last_name", self.tr("Last name"), LineEdit(theme))
        self.field("unit_id", self.tr("Unit"), self.unit)
        self.field("phone", self.tr("Telephone"), LineEdit(theme))
        self.column.addWidget(self.outside)
        self.column.addWidget(Rule(theme))
        self._title = Label(theme, self.tr("Committees"), role="h3")
        self.seats = RowList(
            theme, [Column(share=3), Column(share=2)], row_height=44, padding=4, grows=True, name=self.tr("Committees")
        )
        self.seats.opened.connect(lambda key: self.frame.go(Place("committee", id=str(key))))
        self.nowhere = Label(theme, self.tr("Sits on no committee."), role="meta", ink="ink-3")
        for widget in (self._title, self.seats, self.nowhere):
            self.column.addWidget(widget)
        self.end_with_deeds()

    def edit(self, **values: Any) -> None:
        self.desk.people.edit(self.record_id, **values)

    def remove(self, record_id: str) -> None:
        self.desk.people.remove(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.people.restore(record_id)

    def show_person(self, person: PersonView, units: list[UnitView]) -> None:
        self.unit.offer([Option(unit.id, unit.name, unit.head_post) for unit in units])
        self.show_entry(person, person.shown_name)
        seats = self.desk.people.seats(person.id)
        self.seats.show_rows([self._seat(seat) for seat in seats])
        self.seats.setVisible(bool(seats))
        self.nowhere.setVisible(not seats)

    def _seat(self, seat: SeatView) -> Row:
        today = self.desk.clock.today()
        if seat.ends is None:
            period = self.tr("from {day}").format(day=date_short(seat.starts, today))
        else:
            period = self.tr("until {day}").format(day=date_short(seat.ends, today))
        cells = (Cell(text=seat.committee, weight=500), Cell(text=word(seat.role), second=period, ink="ink-2"))
        return Row(key=seat.committee_id, cells=cells, muted=not seat.in_office)

    @Slot(str)
    def _new_unit(self, name: str) -> None:
        """Words that no unit has become a unit, and the person's."""
        unit_id = self.frame.asked(lambda: self.desk.people.add_unit(name))
        if unit_id is not None:
            self.frame.asked(lambda: self.edit(unit_id=unit_id))


class DirectoryUnit(DirectoryRecord):
    """A unit or an outside body, and who belongs to it."""

    kind = "unit"

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.field("name", self.tr("Name"), LineEdit(self.theme))
        self.field("head_post", self.tr("Post of its head"), LineEdit(self.theme))
        self.outside.set_words(self.tr("Outside this office"))
        self.column.addWidget(self.outside)
        self.column.addWidget(Rule(self.theme))
        self.column.addWidget(Label(self.theme, self.tr("People of this unit"), role="h3"))
        self.people = RowList(self.theme, [Column()], row_height=40, padding=4, grows=True, name=self.tr("People"))
        self.nobody = Label(self.theme, self.tr("Nobody is entered for this unit."), role="meta", ink="ink-3")
        self.people.opened.connect(lambda key: self.frame.go(Place("people", focus=str(key))))
        self.column.addWidget(self.people)
        self.column.addWidget(self.nobody)
        self.end_with_deeds()

    def edit(self, **values: Any) -> None:
        self.desk.people.edit_unit(self.record_id, **values)

    def remove(self, record_id: str) -> None:
        self.desk.people.remove_unit(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.people.restore_unit(record_id)

    def show_unit(self, unit: UnitView, people: list[PersonView]) -> None:
        self.show_entry(unit, unit.name)
        self.people.show_rows([Row(key=person.id, cells=(Cell(text=person.shown_name),)) for person in people])
        self.people.setVisible(bool(people))
        self.nobody.setVisible(not people)
