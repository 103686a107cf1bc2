"""The dialog that convenes a meeting: of a committee, or hosted without one."""

from __future__ import annotations

import datetime
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.meetings import MeetingKind
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused, sentence
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.meeting_day import distance, kinds, read_number, warnings
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField, TimeField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

OF_COMMITTEE, HOSTED = "committee", "hosted"


class NewMeetingDialog(FormDialog):
    """Proposes number, place and times from the committee; warns of a day that is not a good one."""

    blames: ClassVar[dict[str, str]] = {
        "A meeting without a committee needs a title.": "title",
        "The end ({ends}) is not after the start ({starts}).": "ends",
        "Meeting number {number} of {year} exists already.": "number",
        "A meeting's number starts at 1.": "number",
        "A meeting's number is a whole number.": "number",
        "No committee is chosen.": "committee",
        "The meeting has no date.": "date",
    }

    def __init__(
        self,
        frame: Frame,
        *,
        committee_id: str | None = None,
        date: datetime.date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame, self.tr("New meeting"), self.tr("Convene the meeting"), width=520, parent=parent)
        self.meeting_id = ""
        self._calendar = self.desk.offices.work_calendar()
        self._proposed = ""
        self._make_controls(date)
        self._place_fields()
        self.committee.choose(committee_id)
        self._follow_kind(self.sort.value)
        self._follow_committee(committee_id)
        self._judge_day()
        (self.committee.edit if committee_id is None else self.date.edit).setFocus()

    def _make_controls(self, date: datetime.date | None) -> None:
        theme = self.theme
        self.sort = Segmented(
            theme, [(OF_COMMITTEE, self.tr("Meeting of a committee")), (HOSTED, self.tr("Session without a committee"))]
        )
        committees = [Option(c.id, c.name) for c in self.desk.committees.all()]
        self.committee = Choice(theme, committees, placeholder=self.tr("Two letters find a committee"))
        self.title = LineEdit(theme)
        self.host = LineEdit(theme)
        marked = self.desk.meetings.days()
        self.date = DateField(theme, date, today=self.desk.clock.today, calendar=self._calendar, marked=marked)
        self.starts, self.ends = TimeField(theme), TimeField(theme)
        self.place_edit = LineEdit(theme)
        self.kind = Segmented(theme, kinds())
        self.number = LineEdit(theme)
        self._warning = Label(theme, "", role="meta", ink="zar", wrap=True)
        self.sort.chosen.connect(self._follow_kind)
        self.committee.chosen.connect(self._follow_committee)
        self.date.chosen.connect(self._follow_date)

    def _place_fields(self) -> None:
        self.content.addWidget(self.sort, 0, Qt.AlignmentFlag.AlignLeading)
        self.place(self.field("committee", self.tr("Committee"), self.committee))
        self.place(self.field("title", self.tr("Subject"), self.title), self.field("host", self.tr("Host"), self.host))
        self.place(self.field("date", self.tr("Date"), self.date))
        self.content.addWidget(self._warning)
        self.place(self.field("starts", self.tr("Start"), self.starts), self.field("ends", self.tr("End"), self.ends))
        self.place(self.field("place", self.tr("Place"), self.place_edit))
        self.place(self.field("kind", self.tr("Kind"), self.kind), self.field("number", self.tr("Number"), self.number))

    # What follows from what

    @Slot(object)
    def _follow_kind(self, sort: object) -> None:
        hosted = sort == HOSTED
        self.fields["committee"].setVisible(not hosted)
        self.fields["number"].setVisible(not hosted)
        for key in ("title", "host"):
            self.fields[key].setVisible(hosted)
        self._propose_number()
        self.adjustSize()

    @Slot(object)
    def _follow_committee(self, committee_id: object) -> None:
        """The committee's usual place, and the hours of its last meeting."""
        if committee_id is not None:
            committee = self.desk.committees.get(str(committee_id))
            last = next(iter(self.desk.meetings.all(committee_id=str(committee_id), newest=1)), None)
            if not self.place_edit.text():
                self.place_edit.setText(last.place if last and last.place else committee.default_place)
            if self.starts.value is None and last is not None and last.starts is not None:
                self.starts.show_time(last.starts)
                self.ends.show_time(last.ends)
        self._propose_number()

    @Slot(object)
    def _follow_date(self, day: object) -> None:
        del day
        self._judge_day()
        self._propose_number()

    def _propose_number(self) -> None:
        """The next number of the committee's year, unless another one has been typed."""
        if self.number.text() != self._proposed:
            return
        day = self.date.value or self.desk.clock.today()
        year, committee_id = JalaliDate.from_date(day).year, self.committee.value
        self._proposed = ""
        if committee_id is not None:
            taken = [m.number or 0 for m in self.desk.meetings.all(committee_id=str(committee_id), year=year)]
            self._proposed = number(max(taken, default=0) + 1)
        self.number.setText(self._proposed)

    def _judge_day(self) -> None:
        day = self.date.value
        said = [] if day is None else warnings(day, self._calendar, self.desk.meetings.all(on=day))
        calm = "" if day is None else distance(day, self.desk.clock.today(), self._calendar)
        if day is not None and day < self.desk.clock.today():
            calm = self.tr("This day has passed; the meeting is entered afterwards.")
        self._warning.set_ink("zar" if said else "ink-3")
        self._warning.say(" ".join(said) or calm)
        self._warning.setVisible(bool(said or calm))
        self.adjustSize()

    def submit(self) -> None:
        hosted = self.sort.value == HOSTED
        committee_id = None if hosted else self.committee.value
        if not hosted and committee_id is None:
            raise Refused(
                sentence("Rules", "No committee is chosen."),
                sentence("Rules", "Choose one, or convene a session without a committee."),
            )
        if self.date.value is None:
            raise Refused(
                sentence("Rules", "The meeting has no date."),
                sentence("Rules", "Type a day, or pick it in the calendar."),
            )
        kind = self.kind.value
        assert isinstance(kind, MeetingKind)
        self.meeting_id = self.desk.meetings.convene(
            None if committee_id is None else str(committee_id),
            self.date.value,
            starts=self.starts.value,
            ends=self.ends.value,
            kind=kind,
            place=self.place_edit.text(),
            title=self.title.text() if hosted else "",
            host=self.host.text() if hosted else "",
            number=None if hosted else read_number(self.number.text()),
        )
