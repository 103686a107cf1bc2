from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.persian.bidi import strip_isolates
from desktop_app.services.completeness import CheckCode
from desktop_app.services.desk import Desk
from desktop_app.services.passages import Passage, PassageKind
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.pages.meeting.read_back_list import PassageList
from desktop_app.ui.window import MainWindow
from tests.journeys.a_small_office import POSTS, an_office
from tests.journeys.keyboard import answer, choose, fill, go_to, here, press, write
from tests.journeys.office_at_work import OfficeAtWork, moment
from tests.typesetting.reading import read

MINUTE_MS = 60_000
SAID, MISHEARD, LEFT = "گزارش سه ماه خوانده شد.", "مهلت تا پایان بهمن است.", "پاسخ شاکیان تا پانزده روز داده شود."
DECIDED = "گزارش ماهانه به دبیرخانه داده شود."
HEARD, OPENED = "مهلت تا پایان اسفند است.", "جلسه با تلاوت آیاتی از قرآن کریم آغاز شد."


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """After a session that left a line without its speaker, a resolution without its unit, and words half typed."""
    path = an_office(tmp_path, held=True)
    with OfficeFile.open(path, home=tmp_path / "home") as file:
        desk = Desk(file, Clock(lambda: moment(9, 26, 16, 5)))
        meeting = desk.meetings.all()[0].id
        desk.meetings.reopen(meeting)
        (item,) = (i.id for i in desk.agenda.items(meeting))
        secretary = desk.attendance.roll(meeting).rows[1].person_id
        desk.recording.state(meeting, item, SAID, at=datetime.time(14, 5))
        desk.recording.state(meeting, item, MISHEARD, speaker_id=secretary, at=datetime.time(14, 10))
        resolution = desk.deciding.resolve(meeting, item, DECIDED, at=datetime.time(15))
        desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS))
        desk.recording.keep_draft(meeting, item, LEFT)
        desk.meetings.close(meeting, datetime.time(16))
    program.clock.set(moment(9, 26, 17))
    program.window_on(path)
    return program.shown()


def at_reading() -> Passage:
    """The paragraph that has the keyboard."""
    paragraphs = here()
    assert isinstance(paragraphs, PassageList)
    passage = paragraphs.current()
    assert passage is not None
    return passage


def read_on_to(kind: PassageKind, text: str = "") -> None:
    press("Home")
    for _ in range(40):
        passage = at_reading()
        if passage.kind is kind and text in passage.text:
            return
        press("Space")
    raise AssertionError(f"{kind} is not read")


def back_in_the_text(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(here(), PassageList))


def name_the_speaker(qtbot: QtBot, name: str, *, by: str) -> None:
    """Presses the key that asks for who spoke, and answers."""
    press(by)
    qtbot.waitUntil(lambda: here().accessibleName() == "گوینده")
    write(name)
    press("Return")
    qtbot.waitUntil(lambda: here().accessibleName() != "گوینده")
    press("Return")
    back_in_the_text(qtbot)


def lacking(window: MainWindow) -> set[CheckCode]:
    return {c.code for c in window.desk.minutes.get(window.place.id).checks if not c.done}


def test_that_minutes_are_read_back_completed_and_brought_to_paper_by_keys_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    press("Ctrl+2", "Return")
    desk, meeting = window.desk, window.place.id
    assert lacking(window) == {
        CheckCode.NUMBER,
        CheckCode.SPEAKERS,
        CheckCode.DRAFTS,
        CheckCode.CHARGES,
        CheckCode.DEADLINES,
    }

    read_on_to(PassageKind.OPENING)
    press("Return")
    qtbot.waitUntil(lambda: not isinstance(here(), PassageList))
    press("Ctrl+A")
    write(OPENED)
    press("Return")
    back_in_the_text(qtbot)
    assert desk.minutes.get(meeting).opening == OPENED

    read_on_to(PassageKind.STATEMENT, MISHEARD)
    press("F2")
    qtbot.waitUntil(lambda: not isinstance(here(), PassageList))
    press("Ctrl+A")
    write(HEARD)
    press("Return")
    back_in_the_text(qtbot)

    # The completeness list leads to the line that does not say who spoke, and its field asks for the name.
    go_to("تکمیل متن")
    press("Home")
    press(*["Down"] * [c.code for c in desk.minutes.get(meeting).checks].index(CheckCode.SPEAKERS))
    name_the_speaker(qtbot, POSTS[2], by="Return")
    assert CheckCode.SPEAKERS not in lacking(window)

    read_on_to(PassageKind.RESOLUTION)

    def charge() -> None:
        choose("واحد مسئول", f"دفتر {POSTS[1]}")
        fill("سررسید", "۳۰ دی")
        press("Tab", "Ctrl+Return")

    answer(charge, to=lambda: press("F4"))
    back_in_the_text(qtbot)
    assert lacking(window) == {CheckCode.NUMBER, CheckCode.DRAFTS}

    read_on_to(PassageKind.DRAFT)
    press("Return")
    qtbot.waitUntil(lambda: not isinstance(here(), PassageList))
    press("Return")
    back_in_the_text(qtbot)
    qtbot.waitUntil(lambda: (at_reading().kind, at_reading().text) == (PassageKind.STATEMENT, LEFT))
    name_the_speaker(qtbot, POSTS[3], by="F4")
    assert lacking(window) == {CheckCode.NUMBER}

    press("Ctrl+Return")
    part = window.page.part  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: part.preview.view.page_count > 0, timeout=MINUTE_MS)
    paper = " ".join(strip_isolates(" ".join(read(desk.minutes.pdf(meeting)))).split())
    for words in (OPENED, SAID, HEARD, DECIDED, LEFT, POSTS[2]):
        assert words in paper
    assert MISHEARD not in paper
