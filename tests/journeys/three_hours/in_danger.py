"""A program of its own that holds the session and may be killed at any moment; it tells what it has done so far."""

from __future__ import annotations

import datetime
import os
import random
import re
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import qInstallMessageHandler

from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.three_hours.hands import Hands, turn
from tests.journeys.three_hours.hours import Hours
from tests.journeys.three_hours.office import BEGINS, DAY, post_of
from tests.journeys.three_hours.script import Act, Said, Step, script

_A_LETTER_S: Final = 0.035
"""Nobody types much faster; so a line takes the seconds that a draft needs."""
_SLOW_LINES: Final = 0.12
"""The share of lines that is typed at that pace; the others as fast as the window takes them."""


def hold(path: Path, home: Path, meeting: str, seed: int, told: Connection) -> None:
    """Opens the office where it was left and goes on with the script. Tells, each with the time:

    `item` and the title on the screen after opening, `typed` and a step's number and what is typed of it so far,
    `saved` and a step's number once its statement or act is on disk, `over` at the end.
    """
    qInstallMessageHandler(lambda *_: None)
    os.environ["DABIR_HOME"] = str(home)
    program = OfficeAtWork(home)
    steps = script()
    program.clock.set(datetime.datetime.combine(DAY, BEGINS))
    window = program.window_on(path, place=Place("meeting", meeting, "session"))
    program.shown()
    hours = Hours(window, program.clock.set, Hands())
    sitting = hours.part.sitting
    draft = hours.part.record.composer.text()
    told.send(("item", time.monotonic(), sitting.item.title if sitting is not None and sitting.item else "", draft))
    chance = random.Random(seed)  # noqa: S311 - a pace, no secret
    for number in range(_first_undone(window.desk, meeting, steps), len(steps)):
        step = steps[number]
        if isinstance(step, Said):
            _say(hours, number, step, told, slowly=chance.random() < _SLOW_LINES)
        else:
            hours.do(step)
        while not window.settled():
            turn()
        turn()
        told.send(("saved", time.monotonic(), number, ""))
    told.send(("over", time.monotonic(), len(steps), ""))
    time.sleep(60)


def _say(hours: Hours, number: int, step: Said, told: Connection, *, slowly: bool) -> None:
    """Types a line; what stands there from before the crash is typed on, and each letter is told."""

    def tell(typed: str) -> None:
        told.send(("typed", time.monotonic(), number, typed.removeprefix("/").partition(" ")[2] if typed[:1] == "/" else typed))
        if slowly:
            end = time.monotonic() + _A_LETTER_S
            while time.monotonic() < end:
                turn()

    hours.it_is(datetime.datetime.combine(DAY, step.at))
    hours.to_composer()
    hours.hands.press("Ctrl+A", "Delete")  # a draft is looked at by whoever opened, and the line typed anew
    if step.who:
        hours.name_speaker(step.who)
    hours.hands.between = tell
    hours.write_line(step)
    hours.hands.between = None
    hours.hands.press("Return")


def _first_undone(desk: Desk, meeting: str, steps: tuple[Step, ...]) -> int:
    """The step after the last one that is in the file."""
    lines = [plain(s.text) for s in desk.recording.statements(meeting)]
    decided = [r.text for r in desk.deciding.resolutions(meeting)]
    done = 0
    for number, step in enumerate(steps):
        if isinstance(step, Said):
            is_done = plain(step.text) in lines
        elif step.is_adopted:
            is_done = step.fields["متن"] in decided
        else:
            is_done = done == number and _is_act_done(desk, meeting, step)
        if is_done:
            done = number + 1
    return done


def _is_act_done(desk: Desk, meeting: str, act: Act) -> bool:
    """Whether the act after the last line that was recorded has been done too."""
    view, items = desk.meetings.get(meeting), desk.agenda.items(meeting)
    if act.verb == "آغاز":
        return view.opened_at is not None
    if act.verb in {"ورود", "خروج"}:
        rows = {row.post: row for row in desk.attendance.roll(meeting).rows}
        return all(rows[post_of(key)].in_room == (act.verb == "ورود") for key in act.who)
    if act.verb == "تعارض":
        return any(post_of(act.words) in item.recused for item in items)
    if act.verb == "خارج":
        return any(item.off_agenda for item in items)
    return False


def plain(text: str) -> str:
    """A text without what the program mends while it is typed."""
    return re.sub(r"[\s\u200c]", "", text).translate(str.maketrans("كي", "کی"))
