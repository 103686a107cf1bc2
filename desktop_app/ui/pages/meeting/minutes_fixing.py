"""How the text of minutes becomes fixed: frozen, made final, and opened again as a new version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.services.completeness import CheckCode
from desktop_app.services.meetings import MeetingView
from desktop_app.services.minutes import MinutesView
from desktop_app.ui.dialogs.freeze import FreezeDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.minutes_checks import lacking
from desktop_app.ui.wording import number, plain

translate = QCoreApplication.translate


def freeze(frame: Frame, meeting: MeetingView, minutes: MinutesView, over: QWidget) -> None:
    """Asks for number and date, and names what lacks."""
    open_lines = [plain(lacking(c)) for c in minutes.checks if not c.done and c.code is not CheckCode.NUMBER]
    FreezeDialog(frame, meeting.id, meeting.date, minutes, open_lines, over).exec()


def make_final(frame: Frame, meeting_id: str, done: Callable[[], object]) -> None:
    """Asks, and writes the record that nothing changes any more."""
    agreed = frame.confirm(
        translate("MinutesPart", "Make the minutes final?"),
        translate("MinutesPart", "The text and its signatures become an unchangeable record; a backup is made before."),
        translate("MinutesPart", "Make final"),
        translate("MinutesPart", "Not yet"),
    )
    if agreed:
        minutes = frame.desk.minutes
        title = translate("MinutesPart", "Making the minutes final")
        frame.run(lambda _: minutes.finalise(meeting_id), title, lambda _: done())


def revise(frame: Frame, meeting_id: str, version: int) -> None:
    """Asks, and opens a new version for correction."""
    effect = translate(
        "MinutesPart",
        "Version {n} is kept, and the new one names it. The session can be corrected; everybody signs anew.",
    )
    agreed = frame.confirm(
        translate("MinutesPart", "Open a new version of the minutes?"),
        effect.format(n=number(version)),
        translate("MinutesPart", "New version"),
        translate("MinutesPart", "Keep this version"),
    )
    if agreed:
        frame.asked(lambda: frame.desk.minutes.revise(meeting_id))
