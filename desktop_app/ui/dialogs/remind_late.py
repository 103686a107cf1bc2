"""Reminders of late resolutions, several at once: which, in how many letters, under what terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.letter_facts import Terms
from desktop_app.services.reminders import ALREADY_TODAY
from desktop_app.services.reminders_due import LateResolution
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.letter_words import said
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import date_short, in_digits, number, told

_SHOWN = 8
_DEGREES = {
    "first": sentence("Letters", "First reminder"),
    "second": sentence("Letters", "Second reminder"),
    "superior": sentence("Letters", "Report of delay"),
}


class RemindLateDialog(FormDialog):
    """Space leaves a resolution out. `chosen` are ids to begin with; without them all late ones not reminded lately."""

    def __init__(self, frame: Frame, parent: QWidget, *, chosen: Sequence[str] = ()) -> None:
        title, act = self.tr("Send reminders"), self.tr("Number the reminders")
        super().__init__(frame, title, act, width=860, parent=parent)
        self.letters: list[str] = []
        self._late = list(self.desk.reminders.late(chosen))
        today = self.desk.clock.today()
        fresh = {row.id for row in self._late if row.last_reminded != today}
        self._chosen = set(chosen) & {row.id for row in self._late} or fresh
        columns = [
            Column(96, self.tr("Number")),
            Column(0, self.tr("Resolution"), share=3),
            Column(0, self.tr("Unit"), share=2),
            Column(92, self.tr("Late")),
            Column(206, self.tr("Next letter")),
        ]
        self.list = RowList(
            self.theme, columns, row_height=44, padding=8, checks=True, header=True, name=self.tr("Late resolutions")
        )
        self.list.setFixedHeight(self.theme.px(44) * min(_SHOWN, max(2, len(self._late))) + self.theme.px(38))
        self.list.ticked.connect(self._tick)
        self.content.addWidget(self.list)
        ways = [(True, self.tr("One for each unit")), (False, self.tr("One for each resolution"))]
        self.way = Segmented(self.theme, ways, name=self.tr("Letters"))
        self.date = DateField(
            self.theme,
            today,
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
            may_be_empty=False,
        )
        self.place(self.field("way", self.tr("Letters"), self.way), self.field("date", self.tr("Date"), self.date))
        self._show()
        self.list.setVisible(bool(self._late))
        self.act.setEnabled(bool(self._late))
        (self.list if self._late else self.keep).setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        self.list.show_rows([self._row(row) for row in self._late])
        words = self.tr("{n} of {m} late resolutions are reminded of.")
        if not self._late:
            words = self.tr("No resolution is late.")
        self._body.say(words.format(n=number(len(self._chosen)), m=number(len(self._late))))
        self._body.show()

    def _row(self, row: LateResolution) -> Row:
        last = ""
        if row.last_reminded is not None:
            day = date_short(row.last_reminded, self.desk.clock.today())
            last = self.tr("reminded on {day}").format(day=day)
        cells = (
            Cell(in_digits(row.label), ink="ink-2"),
            Cell(row.text),
            Cell(row.unit or self.tr("nobody"), ink="ink" if row.unit else "shangarf"),
            Cell(self.tr("{n} days").format(n=number(row.days_late)), ink="shangarf"),
            Cell(said(_DEGREES[row.degree]), second=last),
        )
        return Row(row.id, cells, checked=row.id in self._chosen, tip=row.text)

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        (self._chosen.add if on else self._chosen.discard)(str(key))
        self._show()

    def submit(self) -> None:
        chosen = [row.id for row in self._late if row.id in self._chosen]
        try:
            self._issue(chosen, again=False)
        except Refused as error:
            if error.fact != ALREADY_TODAY:
                raise
            words = told(error)
            sure = self.frame.confirm(
                words.title,
                self.tr("A second letter on one day is seldom meant."),
                self.tr("Write once more"),
                self.tr("Leave it"),
            )
            if not sure:
                raise
            self._issue(chosen, again=True)

    def _issue(self, chosen: Sequence[str], *, again: bool) -> None:
        terms = Terms(date=self.date.value)
        self.letters = self.desk.reminders.issue_many(chosen, terms, per_unit=bool(self.way.value), again=again)
