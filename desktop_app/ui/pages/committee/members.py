"""The members of a committee: those in office, and those who were."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from desktop_app.domain.committees import Role, Standing
from desktop_app.services.committees import CommitteeView, MemberView
from desktop_app.ui.committee_words import word
from desktop_app.ui.dialogs.member import MemberDialog
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import date_official, date_short, in_digits, joined, number

_TONES: Final = {
    Role.CHAIR: "lajvard",
    Role.VICE_CHAIR: "lajvard",
    Role.SECRETARY: "firouzeh",
    Role.MEMBER: "neutral",
    Role.OBSERVER: "neutral",
}


class MembersPart(Part):
    """The table of seats; Enter edits one, Delete puts one aside that was entered by mistake."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._members: dict[str, MemberView] = {}
        card = Card(self.theme, padding=1, spacing=0)
        self.head = CardHeader(self.theme, self.tr("Members"))
        self.add = Button(self.theme, self.tr("Add a member"), kind="link", icon="ph.user-plus")
        self.bring = Button(self.theme, self.tr("From Excel…"), kind="link", icon="ph.download-simple")
        self.bring.clicked.connect(lambda: self.frame.go(Place("imports", id=self.committee_id, part="people")))
        self.head.add_action(self.bring)
        self.head.add_action(self.add)
        self.list = RowList(
            self.theme,
            [
                Column(title=self.tr("Member"), share=3),
                Column(width=92, title=self.tr("Role")),
                Column(width=112, title=self.tr("Seat"), hides_below=620),
                Column(width=132, title=self.tr("Appointment letter"), hides_below=700),
                Column(width=124, title=self.tr("Period")),
            ],
            row_height=50,
            header=True,
            grows=True,
            name=self.tr("Members"),
        )
        self.empty = EmptyState(
            self.theme,
            self.tr("The committee has no member yet"),
            self.tr("Members are summoned to each meeting and counted for the quorum."),
            icon="ph.user-plus",
        )
        self.rule = Rule(self.theme)
        for part in (self.head, self.rule, self.list, self.empty):
            card.body.addWidget(part)
        self.column.addWidget(card)
        self.add.clicked.connect(self.add_member)
        self.list.opened.connect(self.edit_member)
        self.list.removal_wanted.connect(self.put_aside)
        self.list.menu_wanted.connect(self.offer)

    def show_committee(self, view: CommitteeView) -> None:
        self.committee_id = view.id
        self._members = {member.id: member for member in view.members}
        present = [member for member in view.members if member.in_office]
        others = [member for member in view.members if not member.in_office]
        rows = [self._row(member) for member in present]
        if others:
            rows += [group(self.tr("Not in office"), number(len(others))), *(self._row(member) for member in others)]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        counted = self.tr("{count} in office").format(count=number(len(present))) if present else ""
        self.head.say(self.tr("Members"), counted)

    @Slot()
    def add_member(self) -> None:
        MemberDialog(self.frame, self.committee_id, parent=self).exec()

    @Slot(object)
    def edit_member(self, seat_id: object) -> None:
        dialog = MemberDialog(self.frame, self.committee_id, self._members[str(seat_id)], parent=self)
        dialog.exec()
        if dialog.wants_removal:
            self.put_aside(seat_id)

    @Slot(object)
    def put_aside(self, seat_id: object) -> None:
        """Takes a mistaken entry out; the toast brings it back."""
        seat, committees = str(seat_id), self.desk.committees
        name = self._members[seat].name
        self.frame.asked(lambda: committees.remove_membership(seat))
        self.frame.toast(
            self.tr("The membership of {name} was put aside.").format(name=name),
            undo=lambda: self.frame.asked(lambda: committees.restore_membership(seat)),
        )

    @Slot(object)
    def end_today(self, seat_id: object) -> None:
        """Ends the seat with this day; the toast takes it back."""
        seat, committees = self._members[str(seat_id)], self.desk.committees
        today = self.desk.clock.today()
        self.frame.asked(lambda: committees.end_membership(seat.id, today))
        self.frame.toast(
            self.tr("The term of {name} ends today.").format(name=seat.name),
            undo=lambda: self.frame.asked(lambda: committees.edit_membership(seat.id, ends=seat.ends)),
        )

    @Slot(object, QPoint)
    def offer(self, seat_id: object, where: QPoint) -> None:
        """What can be done with a seat, as a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.theme.icon("ph.pencil-simple"), self.tr("Edit"), lambda: self.edit_member(seat_id))
        if self._members[str(seat_id)].in_office:
            menu.addAction(self.theme.icon("ph.clock"), self.tr("Ends today"), lambda: self.end_today(seat_id))
        menu.addSeparator()
        menu.addAction(self.theme.icon("ph.trash"), self.tr("Entered by mistake"), lambda: self.put_aside(seat_id))
        menu.popup(where)

    def _row(self, member: MemberView) -> Row:
        about = [part for part in (member.post if member.post != member.name else "", member.unit) if part]
        standing = word(member.standing)
        if not member.votes:
            standing = self.tr("Without a vote")
        letter_date = date_official(member.letter_date) if member.letter_date else ""
        return Row(
            key=member.id,
            cells=(
                Cell(text=member.name, second=joined(about), weight=500),
                Cell(tags=(Mark(word(member.role), _TONES[member.role]),)),
                Cell(
                    text=standing,
                    second=word(member.member_kind),
                    ink="zar" if member.standing is Standing.ALTERNATE else "ink-2",
                ),
                Cell(text=in_digits(member.letter_no) or "—", second=letter_date, ink="ink-2"),
                self._period(member),
            ),
            value=member,
            muted=not member.in_office,
            tip=member.name,
        )

    def _period(self, member: MemberView) -> Cell:
        today = self.desk.clock.today()
        start = self.tr("from {day}").format(day=date_short(member.starts, today))
        if member.ends is None:
            return Cell(text=start, ink="ink-2")
        until = self.tr("until {day}").format(day=date_short(member.ends, today))
        near = member.in_office and (member.ends - today).days <= 30
        return Cell(text=start, second=until, ink="ink-2", second_ink="zar" if near else "ink-3")
