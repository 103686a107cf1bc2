"""A letter was handed over: when, to whom, and under which number the unit entered it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.services.letters import LetterView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.wording import in_digits, joined


class DeliveryDialog(FormDialog):
    """What stands on the receipt slip that came back."""

    def __init__(self, frame: Frame, letter: LetterView, parent: QWidget) -> None:
        body = joined([in_digits(letter.number), letter.recipient])
        super().__init__(
            frame, self.tr("The letter was received"), self.tr("Note the receipt"), body=body, parent=parent
        )
        self._letter = letter.id
        self.date = DateField(
            self.theme,
            letter.delivered_on or self.desk.clock.today(),
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
            may_be_empty=False,
        )
        self.by = LineEdit(self.theme, letter.received_by, name=self.tr("Received by"))
        self.receipt_no = LineEdit(self.theme, in_digits(letter.receipt_no), name=self.tr("Number in their register"))
        self.place(self.field("date", self.tr("Day"), self.date))
        self.place(
            self.field("by", self.tr("Received by"), self.by),
            self.field("receipt_no", self.tr("Number in their register"), self.receipt_no),
        )
        self.by.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        self.desk.letters.delivered(self._letter, self.date.value, by=self.by.text(), receipt_no=self.receipt_no.text())
