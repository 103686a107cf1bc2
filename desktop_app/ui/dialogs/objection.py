"""Until when a review board may object to a resolution."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.services.follow_up_course import CourseOf
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.wording import in_digits


class ObjectionDialog(FormDialog):
    """An empty day says that nobody may object."""

    blames: ClassVar[dict[str, str]] = {"The term for objections ends before the notice of {since}.": "day"}

    def __init__(self, frame: Frame, course: CourseOf, parent: QWidget | None = None) -> None:
        title = self.tr("Objections to resolution {label}").format(label=in_digits(course.label))
        body = self.tr("Until that day a review board may object; afterwards the resolution binds.")
        super().__init__(frame, title, self.tr("Record"), body=body, parent=parent)
        self._resolution_id = course.resolution_id
        self.day = DateField(
            self.theme,
            course.objection_until,
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
        )
        hint = self.tr("Empty: nobody may object.")
        self.place(self.field("day", self.tr("Objections until"), self.day, hint=hint))
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        self.desk.follow_ups.object_until(self._resolution_id, self.day.value)
