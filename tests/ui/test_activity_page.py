from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.ui import history_fields, history_words
from desktop_app.ui.dialogs.history import HistoryDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.activity import AT_ONCE, ActivityPage
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import DeskFrame, open_desk, shown, type_in
from tests.ui.sample_office import sample_desk


def page_on(qtbot: QtBot, theme: Theme, desk: Desk) -> tuple[ActivityPage, DeskFrame]:
    frame = DeskFrame(desk, theme)
    page = ActivityPage(frame)
    shown(qtbot, page, Place("activity"))
    return page, frame


def stamps(page: ActivityPage) -> list[object]:
    return [row.key for row in page.list.rows_model.rows if not row.is_group]


def test_that_earlier_acts_are_read_on_until_there_are_none(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    assert len(stamps(page)) == AT_ONCE
    while page.more.isVisible():
        QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)

    assert stamps(page) == [row.stamp for row in desk.activity.recent(100_000)]
    desk.file.close()


def test_that_a_new_act_comes_in_front(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    desk.people.add(post="شهردار")
    qtbot.waitUntil(lambda: len(stamps(page)) == 1)
    desk.committees.found("کمیته سلامت اداری")
    qtbot.waitUntil(lambda: len(stamps(page)) == 2)
    first = next(row for row in page.list.rows_model.rows if not row.is_group)

    assert "کمیته سلامت اداری" in first.cells[1].text
    desk.file.close()


def test_that_enter_goes_there_and_ctrl_enter_tells_the_history(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    committee = desk.committees.found("کمیته سلامت اداری")
    desk.committees.describe(committee, mission="پیشگیری")
    page, frame = page_on(qtbot, theme, desk)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert frame.went == [Place("committee", committee)]
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    newest = " ".join(dialog.events[0].details)
    dialog.close()

    assert "پیشگیری" in newest
    desk.file.close()


def test_that_words_narrow_the_list(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    page.start_find()
    type_in(page.words, "زمان‌بندی")
    everything = len(stamps(page))

    assert 0 <= everything < AT_ONCE
    desk.file.close()


def test_that_the_history_of_every_record_of_the_sample_can_be_told(theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    names = history_words.names_of(desk)
    told = [
        line
        for row in desk.activity.recent(100_000)
        for change in desk.activity.history(row.kind, row.row_id)
        for line in history_words.changes_in(change, names)
    ]
    desk.file.close()

    assert told
    assert not [line for line in told if line.count("-") >= 4], "an id is shown"


def test_that_every_field_of_the_log_has_a_name(theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    fields: set[str] = set()
    for row in desk.activity.recent(100_000):
        for change in desk.activity.history(row.kind, row.row_id):
            fields |= set(change.value) if isinstance(change.value, dict) else {change.register}
    desk.file.close()

    assert {field for field in fields - history_fields.HIDDEN if history_words.field_name(field) == field} == set()
