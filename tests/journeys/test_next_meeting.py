from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.agenda import ItemKind
from desktop_app.domain.agenda_templates import Recurrence
from desktop_app.persian.jalali import JalaliDate
from desktop_app.ui.window import MainWindow
from tests.journeys.a_small_office import COMMITTEE, TOPIC, an_office
from tests.journeys.keyboard import answer, fill, go_to, here, press, push, write
from tests.journeys.office_at_work import OfficeAtWork, moment
from tests.typesetting.reading import read

REPORT = "گزارش پیگیری مصوبات"
APPROVAL = "تأیید و تصویب صورتجلسه جلسه اول مورخ ۲۶ آذر ۱۴۰۴"


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The evening after a session whose only item was not reached."""
    path = an_office(tmp_path, held=True)
    program.clock.set(moment(9, 26, 17))
    program.window_on(path)
    return program.shown()


def titles(window: MainWindow, number: int) -> list[str]:
    """The agenda of the committee's meeting of that number."""
    meeting = next(m for m in window.desk.meetings.all() if m.number == number)
    return [item.title for item in window.desk.agenda.items(meeting.id)]


def keep_a_recurring_item() -> None:
    press("Ctrl+5", "Return")
    push("الگوی تازه")
    write("بندهای ثابت")
    press("Return")
    fill("آمدن به دستور جلسه", "هر جلسه")
    press("Return")
    push("بند تازه الگو")
    write(REPORT)
    press("Return", "Esc")


def convene_the_next() -> None:
    """From the minutes of the last one; its approval is left out here, to be called by its own key."""

    def untick_the_approval() -> None:
        go_to("آنچه به دستور جلسه می‌آید")
        press("Home", "Space", "Return")

    press("Ctrl+2", "Return")
    answer(untick_the_approval, to=lambda: press("Ctrl+Shift+N"))


def test_that_the_next_meeting_grows_out_of_the_last_one_by_keys_alone(window: MainWindow) -> None:
    keep_a_recurring_item()
    (template,) = window.desk.agenda_templates.all(window.place.id)
    assert (template.name, template.recurrence) == ("بندهای ثابت", Recurrence.EVERY_MEETING)

    convene_the_next()
    desk, meeting_id = window.desk, window.place.id
    view = desk.meetings.get(meeting_id)
    assert (view.number, JalaliDate.from_date(view.date)) == (2, JalaliDate(1404, 12, 27))
    assert titles(window, 2) == [REPORT, TOPIC]

    press("Ctrl+Shift+T")
    assert titles(window, 2) == [APPROVAL, REPORT, TOPIC]
    first = desk.agenda.items(meeting_id)[0]
    assert (first.kind, first.number) == (ItemKind.DECISION, 1)

    press("End", "Alt+Up")
    assert titles(window, 2) == [APPROVAL, TOPIC, REPORT]


def test_that_what_was_left_is_put_aside_or_taken_up_by_keys(window: MainWindow) -> None:
    convene_the_next()
    press("Delete")
    assert titles(window, 2) == []
    go_to("مانده از جلسه‌های پیش")
    press("Delete")
    assert window.desk.agenda.left_over(window.place.id) == []
    press("Ctrl+Z")
    assert len(window.desk.agenda.left_over(window.place.id)) == 1
    press("Ctrl+Shift+L")
    assert titles(window, 2) == [TOPIC]


def test_that_the_minutes_name_the_meeting_that_follows(window: MainWindow) -> None:
    convene_the_next()
    first = next(m for m in window.desk.meetings.all() if m.number == 1)
    assert window.desk.meetings.get(first.id).next_meeting.startswith("چهارشنبه ۲۷ اسفند ۱۴۰۴، ساعت ۱۴:۰۰")
    assert "۲۷ اسفند ۱۴۰۴" in " ".join(" ".join(read(window.desk.minutes.pdf(first.id))).split())
    assert window.desk.file.verify() == []


def test_that_an_agenda_is_kept_and_a_meeting_duplicated_by_keys(window: MainWindow) -> None:
    def name_it() -> None:
        write("جلسه فصل")
        press("Return")

    def set_the_day() -> None:
        fill("تاریخ", "۵ بهمن")
        press("Return")

    convene_the_next()
    push("الگوها")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    answer(name_it, to=lambda: QTest.keyClick(menu, Qt.Key.Key_Return))
    (kept,) = window.desk.agenda_templates.all(window.desk.committees.all()[0].id)
    assert [item.title for item in kept.items] == [TOPIC]

    press("Ctrl+2", "Home")
    answer(set_the_day, to=lambda: press("Ctrl+D"))
    assert window.desk.meetings.get(window.place.id).committee == COMMITTEE
    assert titles(window, 3) == [TOPIC]
    assert here().isVisible()
