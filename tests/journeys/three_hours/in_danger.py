"""A program of its own that holds the session and may be killed at any moment; it tells what it has done so far."""

from __future__ import annotations

import datetime
import os
import random
import re
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.services.desk import Desk
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.frame import Place
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.three_hours.hands import Hands, turn
from tests.journeys.three_hours.hours import Hours
from tests.journeys.three_hours.office import DAY, ITEMS, post_of
from tests.journeys.three_hours.script import Act, Said, Step, script

_A_LETTER_S: Final = 0.035
"""Nobody types much faster; so a line takes the seconds that a draft needs."""
_SLOW_LINES: Final = 0.12
"""The share of lines that is typed at that pace; the others as fast as the window takes them."""


def hold(path: Path, home: Path, meeting: str, seed: int, told: Connection, *, slow_line: bool) -> None:
    """Opens the office where it was left and goes on with the script; `slow_line` types its first line slowly.

    Tells, each with the time: `opened` with the item on the screen and what stands in the composer and in the
    decision box; `typed` with the number of a step and what is typed of it so far; `saved` with the number of a step
    that the footer calls saved.
    """
    qInstallMessageHandler(lambda *_: None)
    os.environ["DABIR_HOME"] = str(home)
    program = OfficeAtWork(home)
    steps = script()
    next_step = _first_undone_in(path, home, meeting)
    program.clock.set(datetime.datetime.combine(DAY, steps[min(next_step, len(steps) - 1)].at))
    # Only before the session has begun is it gone to; afterwards the program has to open there by itself.
    window = program.window_on(path, place=Place("meeting", meeting, "session") if next_step == 0 else None)
    assert (window.place.page, window.place.id) == ("meeting", meeting), window.place
    program.shown()
    hours = Hours(window, program.clock.set, Hands())
    record, sitting = hours.part.record, hours.part.sitting
    title = sitting.item.title if sitting is not None and sitting.item is not None else ""
    told.send(("opened", time.monotonic(), title, (record.composer.text(), record.decision.text.toPlainText())))
    chance = random.Random(seed)
    for number in range(next_step, len(steps)):
        is_slow = slow_line if number == next_step else chance.random() < _SLOW_LINES
        _Witness(hours, number, told, is_slow=is_slow).do(steps[number])
        assert window.settled()
        turn()
        _see(hours, steps[number])
        told.send(("saved", time.monotonic(), number, None))
    told.send(("over", time.monotonic(), len(steps), None))
    time.sleep(60)


class _Witness:
    """Does a step and tells every letter of it that is typed."""

    def __init__(self, hours: Hours, number: int, told: Connection, *, is_slow: bool) -> None:
        self._hours, self._number, self._told, self._is_slow = hours, number, told, is_slow
        self._text = ""

    def do(self, step: Step) -> None:
        hours = self._hours
        self._text = step.text if isinstance(step, Said) else step.fields.get("متن", "")
        hours.it_is(datetime.datetime.combine(DAY, step.at))
        if isinstance(step, Said):
            _clear(hours)
        elif step.verb in {"ورود", "خروج"}:
            step = _still_to_do(hours, step)
        elif step.verb == "مصوبه":
            _clear(hours)
            hours.hands.press("F6", "Ctrl+A", "Delete")
        hours.hands.between = self._tell
        hours.do(step)
        hours.hands.between = None

    def _tell(self, typed: str) -> None:
        said = typed.partition(" ")[2] if typed.startswith("/") else typed
        if not said or not self._text.startswith(said):
            return
        self._told.send(("typed", time.monotonic(), self._number, said))
        end = time.monotonic() + (_A_LETTER_S if self._is_slow else 0.0)
        while time.monotonic() < end:
            turn()


def _see(hours: Hours, step: Step) -> None:
    """The line stands in the list on the screen, or the keys went astray."""
    if isinstance(step, Said):
        shown = {plain(entry.text) for entry in hours.part.record.list.entries.entries}
        assert plain(step.text) in shown, (step, QApplication.focusWidget())


def _clear(hours: Hours) -> None:
    """What stood in the composer from before the crash has been looked at; the line is typed anew."""
    hours.to_composer()
    hours.hands.press("Ctrl+A", "Delete")


def _still_to_do(hours: Hours, act: Act) -> Act:
    """Of those who come or go, the ones who have not yet."""
    roll = hours.window.desk.attendance.roll(hours.window.place.id)
    in_room = {row.post: row.in_room for row in roll.rows}
    late = [key for key in act.who if in_room[post_of(key)] != (act.verb == "ورود")]
    return replace(act, words="، ".join(late))


def _first_undone_in(path: Path, home: Path, meeting: str) -> int:
    with OfficeFile.open(path, home=home) as file:
        return first_undone(Desk(file), meeting)


def first_undone(desk: Desk, meeting: str) -> int:
    """The number of the step after the last one that is in the file."""
    lines = {plain(s.text) for s in desk.recording.statements(meeting)}
    decided = {r.text for r in desk.deciding.resolutions(meeting)}
    done = 0
    for number, step in enumerate(script()):
        if isinstance(step, Said):
            is_done = plain(step.text) in lines
        elif step.verb == "مصوبه":
            is_done = step.fields["متن"] in decided or any(x.startswith(plain(step.fields["متن"])) for x in lines)
        else:
            is_done = done == number and _is_done(desk, meeting, number, step)
        if is_done:
            done = number + 1
    return done


def _is_done(desk: Desk, meeting: str, number: int, act: Act) -> bool:
    """Whether the act after the last line that was recorded has been done too."""
    view, course = desk.meetings.get(meeting), desk.course.of(meeting)
    items = desk.agenda.items(meeting)
    posts = {row.post: row.in_room for row in desk.attendance.roll(meeting).rows}
    match act.verb:
        case "آغاز":
            return view.opened_at is not None
        case "ورود" | "خروج":
            return all(posts[post_of(key)] == (act.verb == "ورود") for key in act.who)
        case "تعارض":
            return any(post_of(act.words) in item.recused for item in items)
        case "بعدی" | "خارج":
            return title_at(number + 1) == next((i.title for i in items if i.id == course.item_id), "")
        case "تنفس":
            return course.break_since is not None or course.recess > 0
        case "ادامه":
            return course.break_since is None and course.recess > 0
        case "پایان":
            return view.closed_at is not None
    return False


def title_at(number: int) -> str:
    """The item on the table once so many steps are done; empty before the first."""
    place, title = 0, ""
    for step in script()[:number]:
        if isinstance(step, Act):
            place += step.verb == "بعدی"
            title = step.words if step.verb == "خارج" else title
    return title or ITEMS[place].title


def plain(text: str) -> str:
    """A text without what the program mends while it is typed."""
    return re.sub(r"[\s\u200c\u200e\u200f\u2066-\u2069]", "", text).translate(str.maketrans("كي", "کی"))
