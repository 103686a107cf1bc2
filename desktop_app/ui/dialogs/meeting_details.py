"""The dialog that changes when, where and as what a meeting is held, or takes away one that was not held."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.meetings import Stage
from desktop_app.sentences import EnvironmentFault, Refused, sentence
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.meeting_day import classifications, kinds, people, read_number, warnings
from desktop_app.ui.dialogs.new_meeting import NewMeetingDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.dates import DateField, TimeField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number


class MeetingDetailsDialog(FormDialog):
    """After it was shown, `removed` says whether the meeting was taken away."""

    blames: ClassVar[dict[str, str]] = NewMeetingDialog.blames

    def __init__(self, frame: Frame, meeting: MeetingView, *, parent: QWidget | None = None) -> None:
        super().__init__(frame, terms.meeting_title(meeting), self.tr("Store the details"), width=540, parent=parent)
        self.meeting = meeting
        self.removed = False
        self._calendar = self.desk.offices.work_calendar()
        self._make_controls()
        self._place_fields()
        self.remove_button = Button(self.theme, self.tr("Remove the meeting"), kind="danger", icon="ph.trash")
        self.remove_button.clicked.connect(self._remove)
        self.buttons.insertWidget(0, self.remove_button)
        self._lock()
        self._judge_day()
        self.date.edit.setFocus()

    def _make_controls(self) -> None:
        theme, m = self.theme, self.meeting
        self.title = LineEdit(theme, m.title)
        self.date = DateField(
            theme,
            m.date,
            today=self.desk.clock.today,
            calendar=self._calendar,
            marked=self.desk.meetings.days(),
        )
        self.starts, self.ends = TimeField(theme, m.starts), TimeField(theme, m.ends)
        self.place_edit = LineEdit(theme, m.place)
        self.host = LineEdit(theme, m.host)
        known = people(self.desk)
        self.chair = Choice(theme, known, value=m.chair_id)
        self.secretary = Choice(theme, known, value=m.secretary_id)
        self.kind = Segmented(theme, kinds(), value=m.kind)
        self.number = LineEdit(theme, "" if m.number is None else number(m.number))
        self.classification = Choice(theme, classifications(), value=m.classification)
        self._warning = Label(theme, "", role="meta", ink="zar", wrap=True)
        self.date.chosen.connect(self._judge_day)

    def _place_fields(self) -> None:
        of_committee = self.meeting.committee_id is not None
        title = self.tr("Subject, where the meeting has one") if of_committee else self.tr("Subject")
        self.place(self.field("title", title, self.title))
        number_field = self.field("number", self.tr("Number"), self.number)
        number_field.setVisible(of_committee)
        self.place(self.field("date", self.tr("Date"), self.date), number_field)
        self.content.addWidget(self._warning)
        self.place(self.field("starts", self.tr("Start"), self.starts), self.field("ends", self.tr("End"), self.ends))
        where = [self.field("place", self.tr("Place"), self.place_edit)]
        if not of_committee:
            where.append(self.field("host", self.tr("Host"), self.host))
        self.place(*where)
        self.place(
            self.field("chair", self.tr("Chair"), self.chair),
            self.field("secretary", self.tr("Secretary"), self.secretary),
        )
        self.place(
            self.field("kind", self.tr("Kind"), self.kind),
            self.field("classification", self.tr("Classification"), self.classification),
        )

    def _lock(self) -> None:
        rank = self.meeting.stage.rank
        if rank >= Stage.IN_SESSION.rank:
            self.remove_button.refuse(self.tr("This meeting has been held; it is part of the record."))
        if rank >= Stage.FROZEN.rank:
            self.act.refuse(self.tr("The text of the minutes is frozen; a new version opens it again."))
            for made in self.fields.values():
                made.setEnabled(False)

    @Slot()
    def _judge_day(self) -> None:
        day = self.date.value
        said = [] if day is None else warnings(day, self._calendar, self.desk.meetings.all(on=day), self.meeting.id)
        self._warning.say(" ".join(said))
        self._warning.setVisible(bool(said))
        self.adjustSize()

    @Slot()
    def _remove(self) -> None:
        try:
            self.desk.meetings.remove(self.meeting.id)
        except Refused as error:
            self.refuse(error)
        except EnvironmentFault as error:
            self.frame.tell(error)
        else:
            self.removed = True
            self.reject()

    def submit(self) -> None:
        if self.date.value is None:
            raise Refused(
                sentence("Rules", "The meeting has no date."),
                sentence("Rules", "Type a day, or pick it in the calendar."),
            )
        if self.meeting.committee_id is None and not self.title.text().strip():
            raise Refused(
                sentence("Rules", "A meeting without a committee needs a title."),
                sentence("Rules", "Type the subject of the meeting."),
            )
        numbered = {"number": read_number(self.number.text())} if self.meeting.committee_id is not None else {}
        self.desk.meetings.edit(
            self.meeting.id,
            title=self.title.text(),
            date=self.date.value,
            starts=self.starts.value,
            ends=self.ends.value,
            place=self.place_edit.text(),
            host=self.host.text(),
            chair_id=self.chair.value,
            secretary_id=self.secretary.value,
            kind=self.kind.value,
            classification=self.classification.value or self.meeting.classification,
            **numbered,
        )
