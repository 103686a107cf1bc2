"""The dialog that seats a representative by an introduction letter."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.domain.attendance import Excuse
from desktop_app.services.attendance import AttendanceRow
from desktop_app.ui import terms
from desktop_app.ui.dialogs.excuse import KINDS
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import CheckRow, Segmented


class RepresentativeDialog(FormDialog):
    """Name, post, letter, and why the member stays away; an empty name takes the representative back."""

    blames: ClassVar[dict[str, str]] = {"A representative sits by an introduction letter.": "letter_no"}

    def __init__(self, frame: Frame, meeting_id: str, row: AttendanceRow, *, parent: QWidget | None = None) -> None:
        super().__init__(
            frame,
            self.tr("Representative of {name}").format(name=row.name),
            self.tr("Seat the representative"),
            body=self.tr("The representative fills the member's seat and counts for the quorum."),
            parent=parent,
        )
        self._meeting_id, self._person_id = meeting_id, row.person_id
        self.name = LineEdit(self.theme, row.representative)
        self.post = LineEdit(self.theme, row.representative_post)
        self.letter_no = LineEdit(self.theme, row.letter_no)
        self.letter_date = DateField(
            self.theme, row.letter_date, today=self.desk.clock.today, calendar=self.desk.offices.work_calendar()
        )
        hint = self.tr("Empty takes the representative back.") if row.representative else ""
        self.place(self.field("representative", self.tr("Name of the representative"), self.name, hint=hint))
        self.place(self.field("post", self.tr("Post"), self.post))
        self.place(
            self.field("letter_no", self.tr("Number of the letter"), self.letter_no),
            self.field("letter_date", self.tr("Date of the letter"), self.letter_date),
        )
        reasons = [(kind, terms.excuse(kind)) for kind in KINDS if kind is not Excuse.NONE]
        self.excuse = Segmented(self.theme, [*reasons, (Excuse.NONE, self.tr("Not said"))], value=row.excuse)
        self.note = LineEdit(self.theme, row.excuse_note, placeholder=self.tr("For instance: mission to the province"))
        self.place(self.field("excuse", self.tr("Why the member does not come"), self.excuse))
        self.place(self.field("excuse_note", self.tr("Reason"), self.note))
        self.arrives = CheckRow(self.theme, self.tr("Comes in now"), checked=True)
        self.arrives.setVisible(not row.in_room and self.desk.course.of(meeting_id).is_live)
        self.content.addWidget(self.arrives)
        self.name.setFocus()

    def submit(self) -> None:
        excuse = self.excuse.value
        assert isinstance(excuse, Excuse)
        self.desk.attendance.represent(
            self._meeting_id,
            self._person_id,
            self.name.text(),
            post=self.post.text(),
            letter_no=self.letter_no.text(),
            letter_date=self.letter_date.value,
            excuse=excuse,
            note=self.note.text() if excuse is not Excuse.NONE else "",
            arrives=self.arrives.isVisibleTo(self) and self.arrives.isChecked(),
        )
