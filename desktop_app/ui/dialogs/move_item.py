"""The dialog that gives an agenda item to another meeting: moved, or carried over where something was said on it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.meetings import Stage
from desktop_app.sentences import Refused, sentence
from desktop_app.services.agenda import ItemView
from desktop_app.services.meetings import MeetingRow, MeetingView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.wording import date_short

translate = QCoreApplication.translate


class MoveItemDialog(FormDialog):
    """After it was accepted, `target` is the other meeting, and `copy_id` the new item where it was carried over."""

    blames: ClassVar[dict[str, str]] = {"No meeting is chosen.": "meeting"}

    def __init__(self, frame: Frame, meeting: MeetingView, item: ItemView, *, parent: QWidget | None = None) -> None:
        self.stays = bool(item.statements or item.resolutions)
        title, act, body = _words(item, stays=self.stays)
        super().__init__(frame, title, act, body=body, parent=parent)
        self._item_id = item.id
        self.target: MeetingRow | None = None
        self.copy_id = ""
        self._open = [m for m in reversed(self.desk.meetings.all(before=Stage.FROZEN)) if m.id != meeting.id]
        # The committee's own meetings first: that is where an item usually goes.
        self._open.sort(key=lambda m: (m.committee_id != meeting.committee_id, m.date < meeting.date))
        today = self.desk.clock.today()
        options = [Option(m.id, terms.meeting_title(m), date_short(m.date, today)) for m in self._open]
        self.meeting = Choice(self.theme, options, placeholder=self.tr("Two letters find a meeting"))
        hint = "" if options else self.tr("No other meeting is open to changes; one can be convened first.")
        self.place(self.field("meeting", self.tr("Meeting"), self.meeting, hint=hint))
        if options:
            self.meeting.choose(options[0].value)
        else:
            self.act.refuse(hint)
        self.meeting.edit.setFocus()

    def submit(self) -> None:
        self.target = next((m for m in self._open if m.id == self.meeting.value), None)
        target = self.target
        if target is None:
            raise Refused(sentence("Rules", "No meeting is chosen."), sentence("Rules", "Choose one of the list."))
        if self.stays:
            self.copy_id = self.desk.agenda.carry_over(self._item_id, target.id)
        else:
            self.desk.agenda.move_to(self._item_id, target.id)


def _words(item: ItemView, *, stays: bool) -> tuple[str, str, str]:
    """Title, act and body of the dialog."""
    if stays:
        return (
            translate("MoveItemDialog", "Carry “{title}” over to another meeting").format(title=item.title),
            translate("MoveItemDialog", "Carry over"),
            translate(
                "MoveItemDialog",
                "Something has been said or decided on this item, so it stays with its meeting. "
                "The other meeting gets an item that names where it comes from.",
            ),
        )
    return (
        translate("MoveItemDialog", "Move “{title}” to another meeting").format(title=item.title),
        translate("MoveItemDialog", "Move the item"),
        translate("MoveItemDialog", "Its papers go with it; here it is taken off the agenda."),
    )
