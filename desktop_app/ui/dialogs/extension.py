"""A later deadline: until when, why, and which body granted it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.resolution_sheets import Body
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import date_long, date_short


class ExtensionDialog(FormDialog):
    """Of one resolution, one of its clauses, or several resolutions at once."""

    blames: ClassVar[dict[str, str]] = {
        "The new deadline {until} is not after the present one, {before}.": "until",
        "No day is chosen.": "until",
        "Only the deadline of an open resolution is extended.": "",
    }

    def __init__(
        self,
        frame: Frame,
        resolution_ids: Sequence[str],
        title: str,
        bodies: Mapping[Body, str],
        *,
        deadline: datetime.date | None = None,
        clause_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        words = self.tr("The present deadline is {day}.").format(day=date_long(deadline)) if deadline else ""
        super().__init__(frame, title, self.tr("Extend the deadline"), body=words, width=540, parent=parent)
        self._ids, self._clause_id, self._bodies = list(resolution_ids), clause_id, dict(bodies)
        today = self.desk.clock.today
        calendar = self.desk.offices.work_calendar()
        self.until = DateField(self.theme, None, today=today, calendar=calendar)
        self.on = DateField(self.theme, today(), today=today, calendar=calendar, may_be_empty=False)
        names = {
            Body.COMMITTEE: self.tr("Committee"),
            Body.CHAIR: self.tr("Chair"),
            Body.HEAD: self.tr("Head of the office"),
        }
        choices = [(body, names[body]) for body in Body if body in self._bodies]
        self.body = Segmented(self.theme, [*choices, ("", self.tr("Another body"))])
        self.granted_by = LineEdit(self.theme)
        self._held = self._meetings()
        self.meeting = Choice(self.theme, self._held, placeholder=self.tr("None"))
        self.reason = TextArea(self.theme, rows=2, most_rows=6)
        self.place(
            self.field("until", self.tr("New deadline"), self.until),
            self.field("on", self.tr("Granted on"), self.on),
        )
        self.place(self.field("body", self.tr("Granted by"), self.body))
        self.place(self.field("granted_by", self.tr("As it is called"), self.granted_by))
        self.place(self.field("meeting_id", self.tr("In the meeting"), self.meeting))
        self.place(self.field("reason", self.tr("Reason"), self.reason))
        self.body.chosen.connect(self._name_body)
        self._name_body()
        self.until.setFocus(Qt.FocusReason.OtherFocusReason)

    def _meetings(self) -> list[Option]:
        """Where one resolution is extended, the meetings of its committee that have been held since."""
        if len(self._ids) != 1:
            return []
        today = self.desk.clock.today()
        since = self.desk.resolution_sheets.meetings_since(self._ids[0])
        held = [m for m in since if m.date <= today]
        options = [Option(m.id, terms.meeting_title(m), date_short(m.date, today)) for m in held]
        return [Option(None, ""), *options] if options else []

    @Slot()
    def _name_body(self) -> None:
        body = self.body.value
        is_named = isinstance(body, Body)
        if isinstance(body, Body):
            self.granted_by.setText(self._bodies[body])
        else:
            self.granted_by.clear()
        self.fields["granted_by"].setVisible(not is_named)
        self.fields["meeting_id"].setVisible(body is Body.COMMITTEE and bool(self._held))
        self.fit()

    def submit(self) -> None:
        until = self.until.value
        if until is None:
            raise Refused(sentence("Rules", "No day is chosen."), sentence("Rules", "Type the day, or pick it."))
        in_meeting = self.meeting.value if self.body.value is Body.COMMITTEE else None
        self.desk.follow_ups.extend(
            self._ids,
            until,
            self.reason.toPlainText(),
            self.granted_by.text(),
            meeting_id=str(in_meeting) if in_meeting else None,
            clause_id=self._clause_id,
            on=self.on.value,
        )
