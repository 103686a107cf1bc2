"""The comings and goings of one person at a session, written anew."""

from __future__ import annotations

import datetime
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.attendance import AttendanceRow, Consequences
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dates import TimeField
from desktop_app.ui.widgets.inputs import Field

_LONELY = sentence("Rules", "A departure without an arrival cannot be kept.")


class AttendanceTimesDialog(FormDialog):
    """One line for each stay; an empty line is left out, no line at all means absent."""

    blames: ClassVar[dict[str, str]] = {}

    def __init__(self, frame: Frame, meeting_id: str, row: AttendanceRow, parent: QWidget | None = None) -> None:
        super().__init__(
            frame, self.tr("Arrival and departure of {name}").format(name=row.name), self.tr("Record"), parent=parent
        )
        self._meeting_id, self._person_id = meeting_id, row.person_id
        self.consequences = Consequences()
        self.stays: list[tuple[TimeField, TimeField]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self.content.addLayout(self._grid)
        more = Button(self.theme, self.tr("Another stay"), kind="link", icon="ph.plus")
        more.clicked.connect(self._add)
        self.buttons.insertWidget(0, more)
        times = list(row.times)
        for place in range(0, max(1, len(times)), 2):
            self._add_stay(times[place] if times else None, times[place + 1] if place + 1 < len(times) else None)

    def _add_stay(self, arrived: datetime.time | None, left: datetime.time | None) -> None:
        came, went = TimeField(self.theme, arrived), TimeField(self.theme, left)
        place = len(self.stays)
        arrival = self.field(f"came{place}", self.tr("Arrival"), came)
        departure = self.field(f"went{place}", self.tr("Departure"), went, hint="")
        self.stays.append((came, went))
        for column, field in enumerate[Field]((arrival, departure)):
            self._grid.addWidget(field, place, column)

    @Slot()
    def _add(self) -> None:
        self._add_stay(None, None)
        self.stays[-1][0].setFocus()
        self.adjustSize()

    def submit(self) -> None:
        times: list[datetime.time] = []
        for came, went in self.stays:
            if came.value is None and went.value is not None:
                raise Refused(_LONELY, sentence("Rules", "Type the arrival too."))
            times += [moment for moment in (came.value, went.value) if moment is not None]
        self.consequences = self.desk.attendance.set_times(self._meeting_id, self._person_id, times)
