"""The directory of the office: people and units, found however they are spelled."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot

from desktop_app.persian.spelling import matches
from desktop_app.services.people import PersonView, UnitView
from desktop_app.ui.conflict_marks import SETTLE, all_marked, in_conflict, place_of_conflict
from desktop_app.ui.dialogs.person import PersonDialog
from desktop_app.ui.dialogs.unit import UnitDialog
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.people_panel import DirectoryPerson, DirectoryUnit
from desktop_app.ui.pages.register_page import RegisterPage
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import PageHeader
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import in_digits, number

PEOPLE: Final = "people"
UNITS: Final = "units"
_KINDS: Final = frozenset({"contested", "person", "unit", "membership", "committee"})


def initials(name: str) -> str:
    """Two letters for a person's circle, kept apart so that they do not join."""
    words = [word for word in name.split() if word not in {"و", "of", "the"}]
    if len(words) > 1 and all(word[0] in "سشصض" for word in words[:2]):  # two wide letters leave the circle
        return words[0][0]
    return "\u200c".join(word[0] for word in words[:2])


class PeoplePage(RegisterPage):
    """A list with search, and beside it the record that is chosen."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Edit")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl F", self.tr("Find")),
            ("Ctrl N", self.tr("New entry")),
        )
        self.header = PageHeader(self.theme, self.tr("People and units"), height=60)
        self.kind = Segmented(self.theme, [(PEOPLE, self.tr("People")), (UNITS, self.tr("Units"))])
        self._make_find(self.tr("Name, post, unit or telephone"), self.tr("Find"), widest=320)
        self.new = Button(self.theme, self.tr("New person"), kind="primary", icon="ph.user-plus")
        self.bring = Button(self.theme, self.tr("From Excel…"), icon="ph.download-simple")
        self.bring.clicked.connect(lambda: self.frame.go(Place("imports", part=PEOPLE)))
        self.list = RowList(
            self.theme,
            [Column(share=5), Column(share=4), Column(width=124, hides_below=560)],
            row_height=50,
            padding=24,
            name=self.tr("People and units"),
        )
        self.empty = EmptyState(
            self.theme,
            self.tr("The directory is empty"),
            self.tr("Whoever speaks, signs or is responsible is entered once and chosen from here."),
            icon="ph.user-circle",
        )
        self.nothing = self._nothing_found(self.tr("Nobody with these words"), self.tr("Show all"))
        self.person, self.unit = DirectoryPerson(frame), DirectoryUnit(frame)
        self._people: list[PersonView] = []
        self._units: list[UnitView] = []
        self.kind.chosen.connect(self._turn)
        self.list.removal_wanted.connect(self._put_aside)
        self.list.acted.connect(self._settle)
        self.header.add_action(self.bring)
        self._lay_out(self.person, self.unit, before_find=[self.kind])

    def arrive(self, place: Place) -> None:
        wanted = place.focus or place.id
        self.refresh(frozenset())
        if place.part == UNITS or any(unit.id == wanted for unit in self._units):
            self.kind.choose(UNITS)
        elif wanted:
            self.kind.choose(PEOPLE)
        if wanted:
            self.query.clear()
        self._turn()
        if wanted:
            self.list.choose(wanted)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds and not kinds & _KINDS:
            return
        self._people, self._units = self.desk.people.all(), self.desk.people.units()
        self._show()

    @Slot()
    def start_new(self) -> None:
        words = self.query.text().strip()
        if self.kind.value == UNITS:
            unit = UnitDialog(self.frame, name=words, parent=self)
            made = unit.unit_id if unit.asked() else ""
        else:
            person = PersonDialog(self.frame, post=words, parent=self)
            made = person.person_id if person.asked() else ""
        if made:
            self.query.clear()
            self.refresh(frozenset())
            self.list.choose(made)

    @Slot()
    def _turn(self) -> None:
        """People or units: other rows, another panel, another primary act."""
        units = self.kind.value == UNITS
        self.new.set_words(self.tr("New unit") if units else self.tr("New person"))
        self.new.set_icon("ph.plus" if units else "ph.user-plus")
        self._show()
        if self.list.current_key() is None:
            self.list.choose_first()

    @Slot()
    def _show(self) -> None:
        units, words = self.kind.value == UNITS, self.query.text().strip()
        rows = self._unit_rows(words) if units else self._person_rows(words)
        everything = self._units if units else self._people
        conflicts = in_conflict(self.frame, "unit" if units else "person", [str(row.key) for row in rows])
        self._show_rows(all_marked(rows, conflicts), any_at_all=bool(everything))
        counts = self.tr("{people} people, {units} units")
        self.header.say(
            self.tr("People and units"),
            counts.format(people=number(len(self._people)), units=number(len(self._units))),
        )
        self._show_record()

    def _person_rows(self, words: str) -> list[Row]:
        return [
            Row(
                key=person.id,
                cells=(
                    Cell(
                        text=person.shown_name,
                        second="" if person.post == person.shown_name else person.post,
                        weight=500,
                        avatar=initials(person.shown_name),
                    ),
                    Cell(text=person.unit, ink="ink-2", tags=self._outside(person.outside)),
                    Cell(text=in_digits(person.phone), ink="ink-2"),
                ),
                value=person,
            )
            for person in self._people
            if not words or matches(words, f"{person.shown_name} {person.post} {person.unit} {person.phone}")
        ]

    def _unit_rows(self, words: str) -> list[Row]:
        members: dict[str | None, int] = {}
        for person in self._people:
            members[person.unit_id] = members.get(person.unit_id, 0) + 1
        return [
            Row(
                key=unit.id,
                cells=(
                    Cell(text=unit.name, weight=500, icon="ph.buildings", tags=self._outside(unit.outside)),
                    Cell(text=unit.head_post, ink="ink-2"),
                    Cell(
                        text=self.tr("{count} people").format(count=number(members[unit.id]))
                        if unit.id in members
                        else "—",
                        ink="ink-2",
                    ),
                ),
                value=unit,
            )
            for unit in self._units
            if not words or matches(words, f"{unit.name} {unit.head_post}")
        ]

    def _outside(self, outside: bool) -> tuple[Mark, ...]:  # noqa: FBT001 - the field itself
        return (Mark(self.tr("Outside the office")),) if outside else ()

    @Slot()
    def _show_record(self) -> None:
        row = self.list.current_row()
        record = row.value if row is not None else None
        self.person.setVisible(isinstance(record, PersonView))
        self.unit.setVisible(isinstance(record, UnitView))
        if isinstance(record, PersonView):
            self.person.show_person(record, self._units)
        elif isinstance(record, UnitView):
            self.unit.show_unit(record, [p for p in self._people if p.unit_id == record.id])

    @Slot()
    def _edit(self) -> None:
        first = self.unit.fields["name"] if self.kind.value == UNITS else self.person.fields["post"]
        first.control.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object, str)
    def _settle(self, key: object, act: str) -> None:
        """The mark of a conflict was pressed."""
        if act == SETTLE:
            self.frame.go(place_of_conflict("unit" if self.kind.value == UNITS else "person", str(key)))

    @Slot()
    def _put_aside(self) -> None:
        (self.unit if self.kind.value == UNITS else self.person).put_aside()
