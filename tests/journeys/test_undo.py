"""A secretary who presses Ctrl+Z: in the agenda, in the session, after a restart, and where there is no way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.services.requests import Clock
from desktop_app.ui.pages.meeting.session_list import EntryList
from desktop_app.ui.window import MainWindow
from tests.journeys.a_small_office import TOPIC, an_office
from tests.journeys.acts import open_the_session
from tests.journeys.keyboard import answer, go_to, is_told, press, words_on, write
from tests.journeys.office_at_work import OfficeAtWork, moment

ADDED = "بررسی ساخت‌وساز غیرمجاز"


@pytest.fixture
def window(program: OfficeAtWork, tmp_path: Path) -> MainWindow:
    """The small office, at the agenda of its meeting."""
    program.window_on(an_office(tmp_path), clock=Clock(lambda: moment(9, 26, 14)))
    press("Ctrl+2", "Return", "Ctrl+PgUp", "Ctrl+PgUp")
    return program.shown()


def items(window: MainWindow) -> list[str]:
    return [item.title for item in window.desk.agenda.items(window.place.id)]


def said(window: MainWindow) -> list[str]:
    window.settled()
    return [line.text for line in window.desk.recording.statements(window.place.id)]


def message(window: MainWindow) -> str:
    assert window.voice.toaster.isVisible()
    return " ".join(words_on(window.voice.toaster))


def test_that_what_was_done_to_the_agenda_goes_back_and_forth(window: MainWindow) -> None:
    press("Ctrl+N")
    write(ADDED)
    press("Return", "Esc")
    go_to("دستور جلسه")
    press("Home", "Alt+Down")
    assert items(window) == [ADDED, TOPIC]
    press("Ctrl+Z")
    assert items(window) == [TOPIC, ADDED]
    is_told(message(window))
    press("Ctrl+Z")
    assert items(window) == [TOPIC]
    press("Ctrl+Shift+Z", "Ctrl+Y")
    assert items(window) == [ADDED, TOPIC]
    is_told(message(window))


def test_that_a_line_of_the_session_goes_and_the_words_being_typed_stay(window: MainWindow, qtbot: QtBot) -> None:
    press("Ctrl+PgDown")
    open_the_session()
    write("گزارش شنیده شد")
    press("Return")
    write("پرسش‌ها پاسخ گرفت")
    press("Return", "Ctrl+Z")
    assert said(window) == ["گزارش شنیده شد"]
    is_told(message(window))
    assert "پرسش‌ها پاسخ گرفت" in message(window)
    (shown,) = window.findChildren(EntryList)
    qtbot.waitUntil(lambda: [entry.text for entry in shown.entries.entries] == ["گزارش شنیده شد"])
    write("سخن تازه")
    press("Ctrl+Z")
    assert said(window) == ["گزارش شنیده شد"]
    press("Ctrl+Z")
    assert said(window) == []
    press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert "گزارش شنیده شد" in said(window)


def test_that_a_cell_that_is_being_typed_in_gives_up_its_letter_first(window: MainWindow) -> None:
    def minutes() -> list[int]:
        return [item.minutes for item in window.desk.agenda.items(window.place.id)]

    go_to("دستور جلسه")
    press("Home", "4", "5", "Return")
    assert minutes() == [45]
    press("2", "Ctrl+Z")
    assert minutes() == [45]
    press("2", "0", "Ctrl+Z", "Ctrl+Z", "Return", "Esc")
    assert minutes() == [45]
    go_to("دستور جلسه")
    press("Home", "Ctrl+Z")
    assert minutes() == [30]


def test_that_the_meeting_on_the_screen_can_be_undone_away(window: MainWindow) -> None:
    press("Ctrl+Z", "Ctrl+Z")
    assert window.place.page == "meetings"
    assert QApplication.activeModalWidget() is None
    press("Ctrl+Shift+Z")
    assert len(window.desk.meetings.all()) == 1


def test_that_there_is_a_way_on_where_there_is_no_way_back(window: MainWindow, qtbot: QtBot) -> None:
    meeting = window.place.id
    press("Ctrl+PgDown")
    open_the_session()
    go_to("حضور")
    desk = window.desk
    desk.attendance.all_present(meeting)
    desk.meetings.close(meeting, moment(9, 26, 15).time())
    desk.minutes.freeze(meeting)
    qtbot.wait(1)

    def told() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        is_told(" ".join(words_on(dialog)))

    answer(told, to=lambda: press("Ctrl+Z"), stays_open=True)
    assert desk.meetings.get(meeting).stage is Stage.FROZEN


def test_that_it_is_never_too_late(program: OfficeAtWork, window: MainWindow, tmp_path: Path) -> None:
    go_to("دستور جلسه")
    press("Home", "Delete")
    assert items(window) == []
    meeting = window.place.id
    assert window.dismiss()
    program.window_on(tmp_path / "office.dabir", clock=Clock(lambda: moment(9, 27)))
    again = program.shown()
    press("Ctrl+Z")
    assert [item.title for item in again.desk.agenda.items(meeting)] == [TOPIC]
