"""An office with notified resolutions, and the panel that follows one of them up, on the screen."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.ui.pages.resolution.panel import ResolutionPanel
from desktop_app.ui.theme import Theme
from tests.offices import DAY, Office, at, office
from tests.ui.meetings_at_hand import WalkingFrame

WEEK = datetime.timedelta(days=7)
DUE = DAY + 3 * WEEK


def adopted(made: Office, *texts: str, day: datetime.date = DAY, due: datetime.date | None = DUE) -> list[str]:
    """Resolutions of a meeting that is over, its minutes final; nobody has been notified yet."""
    meeting = made.session("گلوگاه‌ها", day=day)
    ids = [
        made.desk.deciding.resolve(
            meeting,
            made.item(meeting),
            text,
            responsible_unit_id=made.unit,
            due=due,
            ballot=Ballot(VoteMethod.UNANIMOUS),
        )
        for text in texts
    ]
    made.hands.set("15:30", day)
    made.desk.meetings.close(meeting, at("15:30"))
    made.desk.minutes.freeze(meeting)
    for signer in made.desk.minutes.get(meeting).signers:
        made.desk.minutes.sign(signer.signature_id)
    made.desk.minutes.finalise(meeting, keep_backup=False)
    return ids


def notified(folder: Path, *texts: str) -> tuple[Office, list[str]]:
    """The same, notified by letter."""
    made = office(folder)
    ids = adopted(made, *(texts or ("فهرست گلوگاه‌ها تهیه شود.", "دوره آموزشی برگزار شود.")))
    made.desk.notices.issue(made.desk.follow_ups.course(ids[0]).meeting_id)
    return made, ids


def panel_on(qtbot: QtBot, theme: Theme, made: Office, resolution_id: str) -> tuple[ResolutionPanel, WalkingFrame]:
    frame = WalkingFrame(made.desk, theme)
    panel = ResolutionPanel(frame)
    qtbot.addWidget(panel)
    panel.resize(404, 848)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    panel.show_resolution(resolution_id)
    QApplication.processEvents()
    return panel, frame
