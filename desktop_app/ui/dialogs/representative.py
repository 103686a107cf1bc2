"""The dialog that seats a representative by an introduction letter."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.services.attendance import AttendanceRow
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit


class RepresentativeDialog(FormDialog):
    """Name, post, and the letter's number and date; an empty name takes the representative back."""

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
        self.name.setFocus()

    def submit(self) -> None:
        self.desk.attendance.represent(
            self._meeting_id,
            self._person_id,
            self.name.text(),
            post=self.post.text(),
            letter_no=self.letter_no.text(),
            letter_date=self.letter_date.value,
        )
