"""What is asked when a meeting follows from another one: its day, its hours and its place."""

from __future__ import annotations

import datetime
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.meeting_day import distance, warnings
from desktop_app.ui.dialogs.new_meeting import NewMeetingDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField, TimeField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label


class AnotherMeetingDialog(FormDialog):
    """After it was accepted, `meeting_id` is the new meeting."""

    blames: ClassVar[dict[str, str]] = NewMeetingDialog.blames

    def __init__(
        self,
        frame: Frame,
        meeting: MeetingView,
        title: str,
        act: str,
        *,
        body: str = "",
        date: datetime.date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame, title, act, body=body, width=560, parent=parent)
        self.meeting, self.meeting_id = meeting, ""
        self._calendar = self.desk.offices.work_calendar()
        marked = self.desk.meetings.days()
        self.date = DateField(self.theme, date, today=self.desk.clock.today, calendar=self._calendar, marked=marked)
        self.starts, self.ends = TimeField(self.theme, meeting.starts), TimeField(self.theme, meeting.ends)
        self.place_edit = LineEdit(self.theme, meeting.place)
        self._warning = Label(self.theme, "", role="meta", ink="zar", wrap=True)
        self.place(
            self.field("date", self.tr("Date"), self.date), self.field("place", self.tr("Place"), self.place_edit)
        )
        self.content.addWidget(self._warning)
        self.place(self.field("starts", self.tr("Start"), self.starts), self.field("ends", self.tr("End"), self.ends))
        self.date.chosen.connect(self.judge_day)
        self.judge_day()
        self.date.edit.setFocus()

    @Slot()
    def judge_day(self) -> None:
        """Says why another day may be better, or how far this one is."""
        day = self.date.value
        said = [] if day is None else warnings(day, self._calendar, self.desk.meetings.all(on=day))
        calm = "" if day is None else distance(day, self.desk.clock.today(), self._calendar)
        self._warning.set_ink("zar" if said else "ink-3")
        self._warning.say(" ".join(said) or calm)
        self._warning.setVisible(bool(said or calm))
        self.adjustSize()

    def day(self) -> datetime.date:
        if self.date.value is None:
            raise Refused(
                sentence("Rules", "The meeting has no date."),
                sentence("Rules", "Type a day, or pick it in the calendar."),
            )
        return self.date.value
