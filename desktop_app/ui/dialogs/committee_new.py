"""The dialog that founds a committee: it asks only what a committee cannot be without."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.domain.committees import CommitteeKind, Frequency
from desktop_app.ui.committee_words import choices
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import Segmented


class CommitteeNewDialog(FormDialog):
    """A new committee; after `asked()` its id is in `committee_id`."""

    blames: ClassVar[dict[str, str]] = {"A committee with the name {name} exists already.": "name"}

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("New committee"), self.tr("Found the committee"), parent=parent)
        self.committee_id = ""
        self._name = LineEdit(self.theme, placeholder=self.tr("As its legal basis calls it"))
        self._short = LineEdit(self.theme)
        self._code = LineEdit(self.theme)
        self._kind = Segmented(self.theme, choices(CommitteeKind), name=self.tr("Kind"))
        self._frequency = Segmented(self.theme, choices(Frequency), name=self.tr("Meets"))
        self._formed = DateField(self.theme, self.desk.clock.today(), today=self.desk.clock.today)
        self.place(self.field("name", self.tr("Name"), self._name))
        self.place(
            self.field("short_name", self.tr("Short name"), self._short, hint=self.tr("For lists and tiles")),
            self.field("letter_code", self.tr("Letter code"), self._code, hint=self.tr("For letter numbers")),
        )
        self.place(self.field("kind", self.tr("Kind"), self._kind))
        self.place(self.field("frequency", self.tr("Meets"), self._frequency))
        self.place(self.field("formed_on", self.tr("Formed on"), self._formed))
        self._name.setFocus()

    def submit(self) -> None:
        self.committee_id = self.desk.committees.found(
            self._name.text(),
            short_name=self._short.text(),
            letter_code=self._code.text(),
            kind=self._kind.value,
            frequency=self._frequency.value,
            formed_on=self._formed.value,
        )
