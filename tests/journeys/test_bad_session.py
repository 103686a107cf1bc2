"""What a secretary types wrong in a session: told in a sentence with a way on, and nothing of the session is lost."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.completeness import CheckCode
from desktop_app.ui.window import MainWindow
from tests.journeys.keyboard import answer, go_to, here, is_told, press, push, words_on, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.session_under_way import (
    CHAIR,
    FINANCE,
    ITEMS,
    LEGAL,
    SECRETARY,
    TwoClocks,
    command,
    page_of,
    present,
    said,
    session_in,
    state,
    toasted,
    under_the_line,
)

DECIDED = "گزارش ماهانه به دبیرخانه داده شود."


@pytest.fixture
def wall() -> TwoClocks:
    return TwoClocks()


@pytest.fixture
def window(program: OfficeAtWork, tmp_path: Path, wall: TwoClocks) -> MainWindow:
    return session_in(program, tmp_path, wall)


def typed() -> str:
    return str(here().property("plainText"))


def dialog_is_told() -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    is_told(" ".join(words_on(dialog)[:2]))


@pytest.mark.parametrize(
    ("line", "has"),
    [
        (f"ورود {CHAIR}", "۱۴:۰۰"),  # in the room already
        (f"خروج {LEGAL}", "ورود"),  # has not come
        (f"خروج {CHAIR} ۱۳:۰۰", "۱۳:۰۰"),  # before the arrival
        ("ورود بازرس کل", "بازرس کل"),  # on no list
        (f"خروج {SECRETARY} ۲۵:۰۰", "۱۴:۳۰"),
        ("فرمان ناشناخته", "/"),
        ("   ", "/"),
    ],
)
def test_that_a_command_that_cannot_be_done_is_told_under_its_line_and_the_line_stays(
    window: MainWindow, line: str, has: str
) -> None:
    before = present(window)
    command(line)
    is_told(under_the_line(window).replace("/", ""))
    assert has in under_the_line(window)
    assert typed() == f"/{line}"
    assert present(window) == before
    assert said(window) == []
    press("Esc")
    state("گفته شد")
    assert said(window) == ["گفته شد"]


def test_that_a_name_that_fits_several_is_asked_again(window: MainWindow) -> None:
    write("/خروج م")
    press("Esc", "Return")  # Esc puts the list away
    is_told(under_the_line(window))
    assert "«م»" in under_the_line(window)
    assert typed() == "/خروج م"
    assert len(present(window)) == 3


def test_that_a_line_of_nothing_but_spaces_is_no_statement(window: MainWindow) -> None:
    state("   ")
    assert said(window) == []
    state("گفته شد")
    assert said(window) == ["گفته شد"]


def test_that_more_votes_than_entitled_hold_the_resolution_back_and_its_words_stay(window: MainWindow) -> None:
    press("F6")
    write(DECIDED)
    go_to("مخالف")
    write("۹")
    vote = page_of(window).record.decision.vote
    is_told(vote.outcome())
    press("Ctrl+Return")
    assert window.desk.deciding.resolutions(window.place.id) == []
    assert go_to("متن مصوبه", back=True).property("plainText") == DECIDED
    go_to("مخالف")
    press("Ctrl+A")
    write("۰")
    press("Ctrl+Return")
    assert [r.text for r in window.desk.deciding.resolutions(window.place.id)] == [DECIDED]


def test_that_an_empty_resolution_is_told_where_it_is_typed(window: MainWindow) -> None:
    press("F6", "Ctrl+Return")
    (told,) = (words for words in words_on(page_of(window).record.decision) if words.endswith("."))
    is_told(told)
    assert here().accessibleName() == "متن مصوبه"


def test_that_below_the_quorum_a_resolution_waits_unless_the_rule_is_called_on(window: MainWindow) -> None:
    command(f"خروج {FINANCE}")
    press("F6")
    write(DECIDED)
    press("Ctrl+Return")
    desk, meeting = window.desk, window.place.id
    assert desk.deciding.resolutions(meeting) == []
    decision = page_of(window).record.decision
    assert not decision.record.isEnabled()
    is_told(decision.record.toolTip())
    assert decision.text.toPlainText() == DECIDED
    go_to("ثبت با وجود نرسیدن به حد نصاب")
    press("Space", "Ctrl+Return")
    (resolution,) = desk.deciding.resolutions(meeting)
    assert resolution.below_quorum
    assert any("با وجود نرسیدن به حد نصاب" in p.text for p in desk.read_back.of(meeting).passages)


def test_that_a_session_that_was_ended_too_early_goes_on_with_all_it_had(window: MainWindow, wall: TwoClocks) -> None:
    state("گفته شد")
    press("F8")
    desk, meeting = window.desk, window.place.id
    before, item = desk.attendance.roll(meeting), desk.course.of(meeting).item_id
    wall.go(minutes=5)
    answer(lambda: press("Return"), to=lambda: push("پایان جلسه"))
    wall.go(minutes=20)
    press("Ctrl+PgUp")  # from reading back
    push("از سر گرفتن جلسه")
    assert said(window) == ["گفته شد"]
    assert desk.attendance.roll(meeting).rows == before.rows
    course = desk.course.of(meeting)
    assert (course.item_id, course.spent[item or ""]) == (item, 300)
    go_to("اظهارات")
    state("دنباله")
    answer(lambda: press("Return"), to=lambda: push("پایان جلسه"))
    assert desk.meetings.get(meeting).closed_at == datetime.time(14, 35)
    assert said(window) == ["گفته شد", "دنباله"]


def test_that_frozen_minutes_say_so_and_take_nothing_more(window: MainWindow, qtbot: QtBot) -> None:
    state("گفته شد")
    desk, meeting = window.desk, window.place.id
    window.settled()
    desk.meetings.close(meeting)
    desk.minutes.freeze(meeting)
    before = (said(window), present(window), desk.deciding.resolutions(meeting))
    page = window.page
    assert page is not None
    qtbot.waitUntil(lambda: any("تثبیت" in words for words in words_on(page)))
    is_told(next(words for words in words_on(page) if "تثبیت" in words))
    go_to("حضور")
    press("Home", "Return", "F9", "Delete", "F6", "F8", "F10", "Ctrl+Return")
    go_to("اظهارات و مصوبات")
    press("End", "F2", "Delete", "F6")
    assert QApplication.activeModalWidget() is None
    assert before == (said(window), present(window), desk.deciding.resolutions(meeting))
    answer(dialog_is_told, to=lambda: press("Ctrl+Z"), stays_open=True)
    assert before == (said(window), present(window), desk.deciding.resolutions(meeting))


def test_that_an_item_that_was_spoken_on_stays_on_the_agenda_and_why_is_told(window: MainWindow) -> None:
    state("گفته شد")
    window.settled()
    press("Ctrl+PgUp", "Ctrl+PgUp")
    go_to("دستور جلسه")
    press("Home")
    answer(dialog_is_told, to=lambda: press("Delete"), stays_open=True)
    assert [i.title for i in window.desk.agenda.items(window.place.id)] == list(ITEMS)
    assert said(window) == ["گفته شد"]


def test_that_a_guest_without_a_name_is_asked_for_one(window: MainWindow) -> None:
    def enter() -> None:
        press("Return")
        go_to("سمت")
        is_told(here().accessibleDescription())
        press("Escape")

    answer(enter, to=lambda: push("مهمان"))
    assert len(window.desk.attendance.roll(window.place.id).rows) == 4


def test_that_f8_at_the_last_item_says_so(window: MainWindow) -> None:
    write("نیمه‌کاره")
    press("F8", "F8", "F8")
    is_told(toasted(window))
    assert page_of(window).sitting.item.title == ITEMS[-1]  # type: ignore[union-attr]
    press("F7", "F7", "F7")
    is_told(toasted(window))
    assert typed() == "نیمه‌کاره"


def test_that_ending_in_a_break_with_words_half_typed_keeps_all(window: MainWindow, wall: TwoClocks) -> None:
    press("F6")
    write(DECIDED[:8])
    go_to("اظهارات", back=True)
    write("نیمه‌کاره")
    press("Ctrl+Shift+B")
    wall.go(minutes=5)
    answer(lambda: press("Return"), to=lambda: push("پایان جلسه"))
    desk, meeting = window.desk, window.place.id
    course = desk.course.of(meeting)
    assert (course.is_break, course.recess, course.is_running) == (False, 300, False)
    assert window.settled()
    assert {c.code for c in desk.minutes.get(meeting).checks if not c.done} >= {CheckCode.DRAFTS}
    texts = [p.text for p in desk.read_back.of(meeting).passages]
    assert "نیمه‌کاره" in texts
    assert DECIDED[:8] in texts
