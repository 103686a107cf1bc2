"""The dialog that records why somebody was not there."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.domain.attendance import Excuse
from desktop_app.services.attendance import AttendanceRow
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import Segmented

KINDS = (Excuse.LEAVE, Excuse.MISSION, Excuse.ILLNESS, Excuse.OTHER, Excuse.NONE)


class ExcuseDialog(FormDialog):
    """A kind and a reason; «without excuse» takes an excuse back."""

    blames: ClassVar[dict[str, str]] = {"This person was there.": "kind"}

    def __init__(self, frame: Frame, meeting_id: str, row: AttendanceRow, *, parent: QWidget | None = None) -> None:
        super().__init__(
            frame,
            self.tr("Absence of {name}").format(name=row.name),
            self.tr("Record the absence"),
            body=self.tr("The minutes name the excuse beside the absence."),
            parent=parent,
        )
        self._meeting_id, self._person_id = meeting_id, row.person_id
        chosen = row.excuse if row.excuse is not Excuse.NONE else Excuse.LEAVE
        self.kind = Segmented(self.theme, [(kind, terms.excuse(kind)) for kind in KINDS], value=chosen)
        self.note = LineEdit(self.theme, row.excuse_note, placeholder=self.tr("For instance: mission to the province"))
        self.place(self.field("kind", self.tr("Kind"), self.kind))
        self.place(self.field("excuse_note", self.tr("Reason"), self.note))
        self.note.setFocus()

    def submit(self) -> None:
        kind = self.kind.value
        assert isinstance(kind, Excuse)
        note = self.note.text() if kind is not Excuse.NONE else ""
        self.desk.attendance.excuse(self._meeting_id, self._person_id, kind, note)
