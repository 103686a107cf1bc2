"""Fixes the text of the minutes: its number and date, and what that means."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.minutes import MinutesView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import in_digits, joined, number


class FreezeDialog(FormDialog):
    """A new version of the minutes keeps the number of the one it replaces, unless another is typed."""

    blames: ClassVar[dict[str, str]] = {"The number {number} has been given to other minutes.": "number"}

    def __init__(
        self,
        frame: Frame,
        meeting_id: str,
        met_on: datetime.date,
        minutes: MinutesView,
        lacking: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        effect = self.tr("From then on the text is changed only by a new version. {n} signatures are asked for.")
        super().__init__(frame, self.tr("Freeze the text of the minutes?"), self.tr("Freeze the text"), parent=parent)
        self._meeting_id = meeting_id
        self._body.say(effect.format(n=number(len(minutes.signers))))
        self._body.show()
        earlier = [v.number for v in minutes.versions if v.number]
        self.number = LineEdit(self.theme, in_digits(earlier[-1] if earlier else minutes.proposed_number))
        self.date = DateField(
            self.theme,
            met_on,
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
            may_be_empty=False,
        )
        self.place(self.field("number", self.tr("Number of the minutes"), self.number))
        self.place(self.field("date", self.tr("Date of the minutes"), self.date))
        if lacking:
            self._warn(self.tr("Still incomplete: {lines}").format(lines=joined(list(lacking))))
        key = self.desk.office_keys.own()
        if key is not None and key.locked:
            self._warn(
                self.tr("The office's key is locked: the pages bear no code until it is unlocked in the settings.")
            )
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self, words: str) -> None:
        note = Card(self.theme, padding=10, tone="zar")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, "ph.warning", "zar"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self.theme, words, role="meta", ink="zar", wrap=True), 1)
        note.body.addLayout(row)
        self.content.addWidget(note)

    def submit(self) -> None:
        self.desk.minutes.freeze(self._meeting_id, number=self.number.text(), date=self.date.value)
