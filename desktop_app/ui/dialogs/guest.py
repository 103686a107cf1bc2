"""The dialog that puts somebody on a meeting's list: a known person or a new one, as guest, speaker or invitee."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attendance import Capacity
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import Segmented

_CAPACITIES = (Capacity.GUEST, Capacity.SPEAKER, Capacity.INVITEE, Capacity.OBSERVER, Capacity.MEMBER)


class GuestDialog(FormDialog):
    """Whoever is in the directory is found by two letters; anybody else is entered by name or post."""

    blames: ClassVar[dict[str, str]] = {
        "A person needs a name or a post.": "post",
        "This person is on the list already.": "person",
    }

    def __init__(self, frame: Frame, meeting_id: str, *, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("Somebody else at the meeting"), self.tr("Put on the list"), parent=parent)
        self._meeting_id = meeting_id
        self.capacity = Segmented(self.theme, [(c, terms.capacity(c)) for c in _CAPACITIES])
        self.person = Choice(
            self.theme, self._known(), allow_new=True, placeholder=self.tr("Two letters find a person of the directory")
        )
        self.post = LineEdit(self.theme, placeholder=self.tr("For instance: representative of the governor's office"))
        self.name = LineEdit(self.theme)
        self.person.named.connect(self._take_name)
        self.person.chosen.connect(self._follow_choice)
        self.place(self.field("capacity", self.tr("As"), self.capacity))
        self.place(self.field("person", self.tr("Person of the directory"), self.person))
        self.place(
            self.field("post", self.tr("Or a new one: post"), self.post),
            self.field("name", self.tr("Name"), self.name),
        )
        self.person.edit.setFocus()

    def _known(self) -> list[Option]:
        here = {row.person_id for row in self.desk.attendance.roll(self._meeting_id).rows}
        return [
            Option(person.id, person.shown_name, person.unit if person.unit != person.shown_name else person.post)
            for person in self.desk.people.all()
            if person.id not in here
        ]

    @Slot(str)
    def _take_name(self, words: str) -> None:
        """Words that name nobody known are the name of somebody new."""
        self.name.setText(words)

    @Slot(object)
    def _follow_choice(self, person_id: object) -> None:
        for edit in (self.post, self.name):
            edit.setEnabled(person_id is None)

    def submit(self) -> None:
        capacity = self.capacity.value
        assert isinstance(capacity, Capacity)
        person_id = self.person.value
        if person_id is not None:
            self.desk.attendance.summon(self._meeting_id, str(person_id), capacity)
        else:
            self.desk.attendance.add_guest(self._meeting_id, self.post.text(), name=self.name.text(), capacity=capacity)
