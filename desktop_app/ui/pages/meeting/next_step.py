"""The six stages of a meeting as the workspace names them, how each stands, and the way to the next."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot

from desktop_app.domain.meetings import Stage
from desktop_app.services.desk import Desk
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets import stage_bar
from desktop_app.ui.widgets.buttons import Button

translate = QCoreApplication.translate
PARTS: Final = ("agenda", "attendance", "session", "minutes", "signing", "follow_up")
_DONE_FROM: Final = {
    "agenda": Stage.INVITED,
    "attendance": Stage.IN_SESSION,
    "session": Stage.DRAFTED,
    "minutes": Stage.FROZEN,
    "signing": Stage.SIGNED,
    "follow_up": Stage.NOTIFIED,
}


def part_title(part: str) -> str:
    words = {
        "agenda": translate("MeetingPage", "Agenda"),
        "attendance": translate("MeetingPage", "Invitation and attendance"),
        "session": translate("MeetingPage", "Session"),
        "minutes": translate("MeetingPage", "Minutes"),
        "signing": translate("MeetingPage", "Signing"),
        "follow_up": translate("MeetingPage", "Notice and follow-up"),
    }
    return words[part]


def proper_part(meeting: MeetingView, today: datetime.date) -> str:
    """Where the work on this meeting stands: what is shown when no part is asked for."""
    match meeting.stage:
        case Stage.PREPARED:
            return "agenda"
        case Stage.INVITED:
            return "session" if meeting.date <= today else "attendance"
        case Stage.IN_SESSION:
            return "session"
        case Stage.DRAFTED:
            return "minutes"
        case Stage.FROZEN | Stage.SIGNED:
            return "signing"
        case Stage.FINAL | Stage.NOTIFIED:
            return "follow_up"


def stages(desk: Desk, meeting: MeetingView) -> list[stage_bar.Stage]:
    """The six stages with their state; one that is behind the meeting and lacks something says what."""
    lacking = _lacking(desk, meeting)
    shown = []
    for part in PARTS:
        tip = lacking.get(part, "")
        done = meeting.stage.rank >= _DONE_FROM[part].rank
        state: stage_bar.State = "lacking" if tip else "done" if done else "next"
        shown.append(stage_bar.Stage(part_title(part), state, tip))
    return shown


def _lacking(desk: Desk, meeting: MeetingView) -> dict[str, str]:
    """What a stage that the meeting has passed still lacks, as a sentence."""
    lacks: dict[str, str] = {}
    rank = meeting.stage.rank
    if rank < Stage.INVITED.rank or rank >= Stage.FROZEN.rank:
        return lacks
    if not desk.agenda.items(meeting.id):
        lacks["agenda"] = translate("MeetingPage", "The agenda is empty.")
    if rank >= Stage.IN_SESSION.rank:
        roll = desk.attendance.roll(meeting.id)
        if not any(row.came for row in roll.rows):
            lacks["attendance"] = translate("MeetingPage", "No arrival has been recorded.")
        elif rank >= Stage.DRAFTED.rank and roll.needs_quorum and not roll.official:
            lacks["attendance"] = translate("MeetingPage", "The quorum was not reached.")
    if rank == Stage.DRAFTED.rank and not all(check.done for check in desk.minutes.get(meeting.id).checks):
        lacks["minutes"] = translate("MeetingPage", "The completeness list has open lines.")
    return lacks


class NextStep(Button):
    """The primary button of a stage: «ادامه: دعوت و حضور»."""

    def __init__(self, frame: Frame, part: str) -> None:
        words = translate("MeetingPage", "Continue: {stage}").format(stage=part_title(part))
        super().__init__(frame.theme, words, kind="primary", icon_after="ph.caret-left")
        self._frame, self._part = frame, part
        self._meeting_id = ""
        self.clicked.connect(self._go)

    def show_meeting(self, meeting_id: str) -> None:
        self._meeting_id = meeting_id

    @Slot()
    def _go(self) -> None:
        self._frame.go(Place("meeting", self._meeting_id, self._part))
