"""A session that goes on now: a committee of four of whom three came, three items, and a clock that can be set."""

from __future__ import annotations

import datetime
import functools
import tempfile
from pathlib import Path

from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import QuorumRule
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.pages.meeting import MeetingPage
from desktop_app.ui.pages.meeting.session import SessionPart
from desktop_app.ui.window import MainWindow
from tests.journeys.keyboard import go_to, press, words_on, write
from tests.journeys.office_at_work import OfficeAtWork, moment

CHAIR, SECRETARY, FINANCE, LEGAL = "شهردار", "مدیر دفتر بازرسی", "معاون مالی و اقتصادی", "مدیر امور حقوقی"
ITEMS = ("گزارش سه‌ماهه", "برنامه آموزش", "بودجه کمیته")
NAME = "office.dabir"


class TwoClocks:
    """A wall that can be set, and seconds that cannot."""

    def __init__(self) -> None:
        self.moment = moment(9, 26, 14, 10)
        self._gone = 0.0

    def clock(self) -> Clock:
        return Clock(lambda: self.moment, lambda: self._gone)

    def go(self, *, minutes: float) -> None:
        """Time goes by."""
        self.moment += datetime.timedelta(minutes=minutes)
        self._gone += minutes * 60

    def be_set(self, *, hours: float) -> None:
        """Somebody sets the wall."""
        self.moment += datetime.timedelta(hours=hours)


@functools.cache
def _content() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        wall = TwoClocks()
        wall.moment = moment(9, 26, 14)
        with OfficeFile.create(path, office_name="شهرداری سپیدار", home=Path(folder)) as file:
            desk = Desk(file, wall.clock())
            committee = desk.committees.found("کمیته سلامت اداری")
            people = []
            for post, role in (
                (CHAIR, Role.CHAIR),
                (SECRETARY, Role.SECRETARY),
                (FINANCE, Role.MEMBER),
                (LEGAL, Role.MEMBER),
            ):
                people.append(desk.people.add(post=post))
                desk.committees.appoint(committee, people[-1], role=role, starts=moment(1, 1).date())
            desk.committees.set_rules(committee, quorum=QuorumRule(at_least=3, may_override=True))
            now = wall.moment
            meeting = desk.meetings.convene(committee, now.date(), starts=now.time(), ends=datetime.time(16))
            for title in ITEMS:
                desk.agenda.add(meeting, title, minutes=20)
            desk.meetings.invite(meeting)
            desk.meetings.open(meeting)
            for person in people[:3]:
                desk.attendance.arrive(meeting, person)
        return path.read_bytes()


def session_in(program: OfficeAtWork, folder: Path, wall: TwoClocks) -> MainWindow:
    """The window on the session, ten minutes after its beginning, the keyboard in the line that is written."""
    path = folder / NAME
    path.write_bytes(_content())
    program.window_on(path, clock=wall.clock())
    window = program.shown()
    press("Ctrl+2", "Return")
    go_to("اظهارات")
    return window


def page_of(window: MainWindow) -> SessionPart:
    assert isinstance(window.page, MeetingPage)
    assert isinstance(window.page.part, SessionPart)
    return window.page.part


def said(window: MainWindow) -> list[str]:
    """What is recorded, as it lies in the file."""
    window.settled()
    return [line.text for line in window.desk.recording.statements(window.place.id)]


def listed(window: MainWindow) -> list[str]:
    """What the list in the middle shows."""
    return [entry.text for entry in page_of(window).record.list.entries.entries]


def present(window: MainWindow) -> list[str]:
    return [row.name for row in window.desk.attendance.roll(window.place.id).rows if row.in_room]


def state(text: str) -> None:
    """One line, recorded."""
    write(text)
    press("Return")


def command(words: str) -> None:
    """A `/` command as it is typed: a list that is open takes the first Enter."""
    write(f"/{words}")
    press("Return")


def under_the_line(window: MainWindow) -> str:
    """The sentence that stands under the line in which one writes; "" where there is none."""
    return next((words for words in words_on(page_of(window).record.composer) if len(words.split()) > 3), "")


def toasted(window: MainWindow) -> str:
    """What the passing message says."""
    return " ".join(words_on(window.voice.toaster)) if window.voice.toaster.isVisible() else ""
