"""One act notifies the units of all meetings whose resolutions wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.letters import Urgency
from desktop_app.sentences import Refused, sentence
from desktop_app.services.letter_facts import Terms
from desktop_app.services.notices_waiting import WaitingMeeting
from desktop_app.ui import terms as words_of
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.letter_options import urgency_options
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.toggles import CheckRow, Segmented
from desktop_app.ui.wording import date_short, number

_SHOWN = 6


class NotifyWaitingDialog(FormDialog):
    """Space leaves a meeting out; `letters` are the ids of the notices."""

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        title, act = self.tr("Notify the units"), self.tr("Number the notices")
        super().__init__(frame, title, act, width=620, parent=parent)
        self.letters: list[str] = []
        self._waiting = list(self.desk.notices.waiting())
        self._chosen = {row.id for row in self._waiting}
        columns = [Column(0, self.tr("Meeting"), share=3), Column(88, self.tr("Date")), Column(150, self.tr("Waiting"))]
        self.list = RowList(
            self.theme, columns, row_height=40, padding=8, checks=True, header=True, name=self.tr("Meetings that wait")
        )
        self.list.setFixedHeight(self.theme.px(40) * min(_SHOWN, max(2, len(self._waiting))) + self.theme.px(38))
        self.list.ticked.connect(self._tick)
        self.content.addWidget(self.list)
        today = self.desk.clock.today
        self.date = DateField(
            self.theme, today(), today=today, calendar=self.desk.offices.work_calendar(), may_be_empty=False
        )
        self.urgency = Segmented(self.theme, urgency_options(), name=self.tr("Urgency"))
        ways = [(False, self.tr("One for each unit")), (True, self.tr("One for each resolution"))]
        self.way = Segmented(self.theme, ways, name=self.tr("Letters"))
        self.report = LineEdit(self.theme, placeholder=self.tr("Monthly, in writing"))
        self.place(
            self.field("date", self.tr("Date"), self.date), self.field("urgency", self.tr("Urgency"), self.urgency)
        )
        self.place(
            self.field("way", self.tr("Letters"), self.way), self.field("report", self.tr("How to report"), self.report)
        )
        self.files = CheckRow(self.theme, self.tr("Also a follow-up file for each unit, to be answered by file"))
        self.content.addWidget(self.files)
        self.files.setVisible(bool(self._waiting))
        self._show()
        self.act.setEnabled(bool(self._waiting))
        self.list.setVisible(bool(self._waiting))
        (self.list if self._waiting else self.keep).setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        self.list.show_rows([self._row(row) for row in self._waiting])
        chosen = [row for row in self._waiting if row.id in self._chosen]
        words = self.tr("{n} resolutions of {m} meetings are notified.")
        if not self._waiting:
            words = self.tr("No resolution of final minutes waits for its notice.")
        self._body.say(words.format(n=number(sum(row.resolutions for row in chosen)), m=number(len(chosen))))
        self._body.show()

    def _row(self, row: WaitingMeeting) -> Row:
        name = f"{row.committee}/{number(row.number)}" if row.number is not None else row.committee
        waits = self.tr("{n} resolutions, {m} units").format(n=number(row.resolutions), m=number(row.units))
        day = date_short(row.date, self.desk.clock.today())
        cells = (Cell(name, tile=words_of.tile(row.committee, row.order)), Cell(day, ink="ink-2"), Cell(waits))
        return Row(row.id, cells, checked=row.id in self._chosen, tip=row.title)

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        (self._chosen.add if on else self._chosen.discard)(str(key))
        self._show()

    def submit(self) -> None:
        chosen = [row.id for row in self._waiting if row.id in self._chosen]
        if not chosen:
            raise Refused(sentence("Rules", "No meeting was chosen."), sentence("Rules", "Tick at least one meeting."))
        terms = Terms(date=self.date.value, urgency=Urgency(str(self.urgency.value)), report=self.report.text())
        self.letters = self.desk.notices.issue_all(chosen, terms, each=bool(self.way.value))
