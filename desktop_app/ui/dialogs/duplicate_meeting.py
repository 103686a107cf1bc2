"""The dialog that makes another meeting after the pattern of one: the same agenda and guests on another day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.another_meeting import AnotherMeetingDialog
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.inputs import LineEdit

translate = QCoreApplication.translate


class DuplicateMeetingDialog(AnotherMeetingDialog):
    """A session without a committee may get another subject."""

    def __init__(self, frame: Frame, meeting: MeetingView, *, parent: QWidget | None = None) -> None:
        title = translate("DuplicateMeetingDialog", "A meeting like {meeting}")
        super().__init__(
            frame,
            meeting,
            title.format(meeting=terms.meeting_title(meeting)),
            translate("DuplicateMeetingDialog", "Duplicate the meeting"),
            body=translate(
                "DuplicateMeetingDialog",
                "The items of the agenda and the guests come along; what was said and decided does not.",
            ),
            parent=parent,
        )
        self.title = LineEdit(self.theme, meeting.title)
        if meeting.committee_id is None:
            self.place(self.field("title", self.tr("Subject"), self.title))

    def submit(self) -> None:
        self.meeting_id = self.desk.meetings.duplicate(
            self.meeting.id,
            self.day(),
            starts=self.starts.value,
            ends=self.ends.value,
            place=self.place_edit.text(),
            title=self.title.text(),
        )


def duplicate(frame: Frame, meeting: MeetingView, parent: QWidget) -> None:
    """Asks for the day and goes to the new meeting's agenda; the toast takes it back."""
    dialog = DuplicateMeetingDialog(frame, meeting, parent=parent)
    if not dialog.asked():
        return
    new_id, meetings = dialog.meeting_id, frame.desk.meetings

    def take_back() -> None:
        frame.go(Place("meeting", meeting.id))
        meetings.call_off(new_id)

    frame.go(Place("meeting", new_id, "agenda"))
    frame.toast(translate("DuplicateMeetingDialog", "The meeting was duplicated."), undo=take_back)
