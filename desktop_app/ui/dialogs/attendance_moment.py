"""The dialog that records an arrival, a departure or a return at a time that is typed."""

from __future__ import annotations

import datetime
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.attendance import AttendanceRow, Consequences
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import TimeField


class AttendanceMomentDialog(FormDialog):
    """What comes next for the person: in the room the departure, else an arrival or the return."""

    blames: ClassVar[dict[str, str]] = {
        "{later} is not after {earlier}.": "moment",
        "The session was closed at {closed}.": "moment",
        "The time is missing.": "moment",
    }

    def __init__(
        self,
        frame: Frame,
        meeting_id: str,
        row: AttendanceRow,
        suggested: datetime.time | None = None,
        parent: QWidget | None = None,
    ) -> None:
        name = row.representative or row.name
        if row.in_room:
            title, label = self.tr("Departure of {name}"), self.tr("Left at")
        elif row.came:
            title, label = self.tr("Return of {name}"), self.tr("Came back at")
        else:
            title, label = self.tr("Arrival of {name}"), self.tr("Came at")
        super().__init__(frame, title.format(name=name), self.tr("Record"), width=440, parent=parent)
        self._meeting_id, self._row = meeting_id, row
        self.consequences = Consequences()
        self.moment = TimeField(self.theme, suggested, may_be_empty=False)
        self.place(self.field("moment", label, self.moment))
        self.moment.edit.selectAll()
        self.moment.setFocus()

    def submit(self) -> None:
        attendance = self.desk.attendance
        deed = attendance.leave if self._row.in_room else attendance.arrive
        moment = self.moment.value
        if moment is None:
            raise Refused(sentence("Rules", "The time is missing."), sentence("Rules", "Type it, such as 14:20."))
        self.consequences = deed(self._meeting_id, self._row.person_id, moment)
