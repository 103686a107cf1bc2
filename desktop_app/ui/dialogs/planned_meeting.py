"""The dialog that moves a proposed meeting to another day, time or room before it is convened."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.fields import order
from desktop_app.sentences import Refused, sentence
from desktop_app.services.year_plan import Chosen, PlannedMeeting
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.meeting_day import distance, warnings
from desktop_app.ui.frame import Frame
from desktop_app.ui.plan_words import period_word, warned
from desktop_app.ui.widgets.dates import DateField, TimeField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import joined


class PlannedMeetingDialog(FormDialog):
    """After it was accepted, `planned` is the proposal as it was changed; nothing is written yet."""

    blames: ClassVar[dict[str, str]] = {
        sentence("Rules", "The end ({ends}) is not after the start ({starts})."): "ends",
        sentence("Rules", "The day {day} is over."): "date",
        sentence("Rules", "The meeting has no date."): "date",
    }

    def __init__(self, frame: Frame, planned: PlannedMeeting, year: int, *, parent: QWidget | None = None) -> None:
        title = joined([planned.committee, period_word(planned)])
        super().__init__(frame, title, self.tr("Take over"), width=560, parent=parent)
        self.planned, self._year = planned, year
        self._calendar = self.desk.offices.work_calendar()
        self.date = DateField(self.theme, planned.date, today=self.desk.clock.today, calendar=self._calendar)
        self.starts, self.ends = TimeField(self.theme, planned.starts), TimeField(self.theme, planned.ends)
        self.place_edit = LineEdit(self.theme, planned.place)
        self._warning = Label(self.theme, "", role="meta", ink="zar", wrap=True)
        self.place(
            self.field("date", self.tr("Date"), self.date), self.field("place", self.tr("Place"), self.place_edit)
        )
        self.content.addWidget(self._warning)
        self.place(self.field("starts", self.tr("Start"), self.starts), self.field("ends", self.tr("End"), self.ends))
        for control in (self.date, self.starts, self.ends):
            control.chosen.connect(self.judge)
        self.place_edit.committed.connect(self.judge)
        self.judge()
        self.date.edit.setFocus()

    @Slot()
    def judge(self) -> None:
        """Says what stands in the way of this day, or how far it is."""
        day = self.date.value
        said: list[str] = []
        if day is not None:
            said = warnings(day, self._calendar, ())
            said += warned(self.desk.year_plan.warnings(self._year, self._chosen()))
        calm = "" if day is None else distance(day, self.desk.clock.today(), self._calendar)
        self._warning.set_ink("zar" if said else "ink-3")
        self._warning.say(" ".join(said) or calm)
        self._warning.setVisible(bool(said or calm))
        self.adjustSize()

    def _chosen(self) -> Chosen:
        if self.date.value is None:
            raise Refused(
                sentence("Rules", "The meeting has no date."),
                sentence("Rules", "Type a day, or pick it in the calendar."),
            )
        return Chosen(
            self.planned.committee_id, self.date.value, self.starts.value, self.ends.value, self.place_edit.text()
        )

    def submit(self) -> None:
        chosen = self._chosen()
        order(chosen.starts, chosen.ends)
        if chosen.date < self.desk.clock.today():
            raise Refused(
                sentence("Rules", "The day {day} is over."),
                sentence("Rules", "Choose a day from today on."),
                day=chosen.date,
            )
        warned_now = self.desk.year_plan.warnings(self._year, chosen)
        self.planned = dataclasses.replace(
            self.planned,
            date=chosen.date,
            starts=chosen.starts,
            ends=chosen.ends,
            place=chosen.place,
            warnings=warned_now,
        )
