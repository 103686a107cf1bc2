"""When, and in which meeting, the committee approved the evaluation of a year."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.services.evaluation_views import EvaluationView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.wording import date_long, number


class ApproveEvaluationDialog(FormDialog):
    """The day follows from the meeting; where it was approved without one, it is typed."""

    blames: ClassVar[dict[str, str]] = {
        "The day of the approval, {day}, is still ahead.": "on",
        "The day of the approval, {day}, lies before the year {year}.": "on",
        "This meeting is not one of the committee.": "meeting",
    }

    def __init__(self, frame: Frame, view: EvaluationView, parent: QWidget | None = None) -> None:
        title = self.tr("Approval of the evaluation of {year}").format(year=number(view.year))
        body = self.tr("From then on the text of the evaluation stands; the approval can be taken back.")
        super().__init__(frame, title, self.tr("Record the approval"), body=body, width=560, parent=parent)
        self._view = view
        asked = frame.asked(lambda: self.desk.evaluations.meetings(view.committee_id, view.year))
        self._meetings = {meeting.id: meeting for meeting in asked or ()}
        first = next(iter(self._meetings.values()), None)
        today = self.desk.clock.today
        options = [Option(m.id, m.name, date_long(m.date)) for m in self._meetings.values()]
        self.meeting = Choice(
            self.theme,
            options,
            value=first.id if first is not None else None,
            placeholder=self.tr("Without a meeting of its own"),
        )
        day = first.date if first is not None else today()
        self.on = DateField(self.theme, day, today=today, may_be_empty=False, tells_distance=False)
        self.place(self.field("meeting", self.tr("In the meeting"), self.meeting))
        self.place(self.field("on", self.tr("On the day"), self.on))
        self.meeting.chosen.connect(self._follow)

    @Slot(object)
    def _follow(self, meeting_id: object) -> None:
        meeting = self._meetings.get(str(meeting_id))
        if meeting is not None:
            self.on.show_date(meeting.date)

    def submit(self) -> None:
        day = self.on.value
        assert day is not None
        meeting = self.meeting.value
        self.desk.evaluations.approve(
            self._view.committee_id, self._view.year, day, str(meeting) if meeting is not None else None
        )
