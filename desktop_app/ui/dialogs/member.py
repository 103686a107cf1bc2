"""The dialog of a seat in a committee: who, as what, by which letter, from when to when."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.committees import MemberKind, Role, Standing
from desktop_app.services.committees import MemberView
from desktop_app.ui.committee_words import choices, word
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.person import PersonDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import CheckRow, Segmented
from desktop_app.ui.wording import in_digits


class MemberDialog(FormDialog):
    """A new seat, or the seat of `member`; `wants_removal` tells that it was entered by mistake."""

    blames: ClassVar[dict[str, str]] = {
        "This person is already a member of the committee.": "person",
        "The committee already has a holder of this role in this period.": "role",
        "The period ends on {last}, before it begins on {first}.": "ends",
    }

    def __init__(
        self, frame: Frame, committee_id: str, member: MemberView | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("New member") if member is None else member.name
        act = self.tr("Add the member") if member is None else self.tr("Keep the changes")
        super().__init__(frame, title, act, width=560, parent=parent)
        self._committee_id, self._member = committee_id, member
        self.wants_removal = False
        self._between = False
        self._make_controls()
        self._place_fields()
        if member is not None:
            self._show(member)
            self._offer_endings(member)
        (self._person if member is None else self._role).setFocus()

    def _make_controls(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        self._person = Choice(theme, allow_new=True, placeholder=self.tr("Two letters find a person"))
        self._person.named.connect(self._new_person)
        self._person.chosen.connect(self._follow_person)
        self._role = Choice(theme, [Option(role, word(role)) for role in Role], value=Role.MEMBER)
        self._standing = Segmented(theme, choices(Standing), name=self.tr("Seat"))
        self._kind = Segmented(theme, choices(MemberKind), name=self.tr("In which capacity"))
        self._unit = Choice(theme, allow_new=True, placeholder=self.tr("The unit represented"))
        self._unit.named.connect(self._new_unit)
        self._votes = CheckRow(theme, self.tr("Counts for the quorum and votes"), checked=True)
        self._letter_no = LineEdit(theme)
        self._letter_date = DateField(theme, today=today)
        self._starts = DateField(theme, today(), today=today, may_be_empty=False)
        self._ends = DateField(theme, today=today, placeholder=self.tr("Still in office"))
        self._offer_people()
        self._offer_units()

    def _place_fields(self) -> None:
        if self._member is None:
            self.place(self.field("person", self.tr("Person"), self._person))
        self.place(
            self.field("role", self.tr("Role"), self._role),
            self.field("unit", self.tr("Unit represented"), self._unit),
        )
        self.place(
            self.field("standing", self.tr("Seat"), self._standing),
            self.field("member_kind", self.tr("In which capacity"), self._kind),
        )
        self.place(self._votes)
        self.place(
            self.field("letter_no", self.tr("Appointment letter"), self._letter_no),
            self.field("letter_date", self.tr("Date of the letter"), self._letter_date),
        )
        self.place(
            self.field("starts", self.tr("From"), self._starts),
            self.field("ends", self.tr("Until"), self._ends, hint=self.tr("Empty while in office")),
        )

    def _show(self, member: MemberView) -> None:
        self._role.choose(member.role)
        self._standing.choose(member.standing)
        self._kind.choose(member.member_kind)
        self._unit.choose(member.unit_id)
        self._votes.setChecked(member.votes)
        self._letter_no.show_text(in_digits(member.letter_no))
        self._letter_date.show_date(member.letter_date)
        self._starts.show_date(member.starts)
        self._ends.show_date(member.ends)

    def _offer_endings(self, member: MemberView) -> None:
        """A seat ends on a day; one that was entered by mistake is put aside."""
        mistake = Button(self.theme, self.tr("Entered by mistake"), kind="danger", icon="ph.trash")
        mistake.clicked.connect(self._put_aside)
        self.buttons.insertWidget(0, mistake)
        if member.in_office:
            ends = Button(self.theme, self.tr("Ends today"), icon="ph.clock")
            ends.clicked.connect(lambda: self._ends.show_date(self.desk.clock.today()))
            self.buttons.insertWidget(1, ends)

    def submit(self) -> None:
        values: dict[str, Any] = {
            "role": self._role.value or Role.MEMBER,
            "standing": self._standing.value,
            "votes": self._votes.isChecked(),
            "member_kind": self._kind.value,
            "unit_id": self._unit.value,
            "letter_no": self._letter_no.text(),
            "letter_date": self._letter_date.value,
            "starts": self._starts.value,
            "ends": self._ends.value,
        }
        if self._member is None:
            self.desk.committees.appoint(self._committee_id, str(self._person.value), **values)
        else:
            if self._letter_no.text() == in_digits(self._member.letter_no):
                del values["letter_no"]
            self.desk.committees.edit_membership(self._member.id, **values)

    def accept(self) -> None:
        if self._between:  # the Enter that opened the dialog of a new person is not also this dialog's
            return
        if self._member is None and not self._person.value:
            self.complain("person", self.tr("Nobody is chosen yet."))
            return
        super().accept()

    @Slot()
    def _put_aside(self) -> None:
        self.wants_removal = True
        self.reject()

    def _offer_people(self) -> None:
        self._person.offer(
            [
                Option(p.id, p.shown_name, p.unit if p.post in {"", p.shown_name} else p.post)
                for p in self.desk.people.all()
            ]
        )

    def _offer_units(self) -> None:
        self._unit.offer([Option(unit.id, unit.name) for unit in self.desk.people.units()])

    @Slot(object)
    def _follow_person(self, person_id: object) -> None:
        """The unit of the person is the one represented, until another is chosen."""
        unit = next((p.unit_id for p in self.desk.people.all() if p.id == person_id), None)
        if unit and not self._unit.value:
            self._unit.choose(unit)

    @Slot(str)
    def _new_person(self, words: str) -> None:
        """Words that nobody in the directory has become a person."""
        self._between = True
        dialog = PersonDialog(self.frame, post=words, parent=self)
        chosen = dialog.person_id if dialog.asked() else None
        QTimer.singleShot(0, self, self._go_on)
        self._offer_people()
        self._offer_units()
        self._person.choose(chosen)
        self._follow_person(chosen)

    @Slot()
    def _go_on(self) -> None:
        self._between = False

    @Slot(str)
    def _new_unit(self, name: str) -> None:
        unit_id = self.frame.asked(lambda: self.desk.people.add_unit(name))
        self._offer_units()
        self._unit.choose(unit_id)
