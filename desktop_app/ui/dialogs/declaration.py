"""The dialog that records an interest which members have declared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.services.declarations import DeclarationView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.wording import joined


class InterestDialog(FormDialog):
    """What the interest is, and when it was declared."""

    blames: ClassVar[dict[str, str]] = {
        "The interest is not named.": "text",
        "{day} is still ahead.": "submitted_on",
        "The day of the declaration is missing.": "submitted_on",
    }

    def __init__(self, frame: Frame, members: Sequence[DeclarationView], parent: QWidget | None = None) -> None:
        names = joined([member.name for member in members])
        super().__init__(frame, self.tr("Interest declared"), self.tr("Record"), body=names, width=520, parent=parent)
        self._members = members
        self._text = TextArea(
            self.theme,
            rows=4,
            placeholder=self.tr("What the interest is, and which matters of the committee it touches"),
        )
        today = self.desk.clock.today
        self._day = DateField(self.theme, today(), today=today, may_be_empty=False, tells_distance=False)
        self.place(self.field("text", self.tr("Interest"), self._text))
        self.place(self.field("submitted_on", self.tr("Declared on"), self._day))
        self._text.setFocus()

    def submit(self) -> None:
        first = self._members[0]
        self.desk.declarations.declare(
            first.committee_id,
            [member.person_id for member in self._members],
            first.year,
            on=self._day.value,
            has_interest=True,
            text=self._text.toPlainText(),
        )
