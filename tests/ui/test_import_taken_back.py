"""What the page of imports says of a list that was brought in and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.frame import Place
from desktop_app.ui.pages.imports import ImportPage
from desktop_app.ui.theme import Theme
from tests.services.lists_at_hand import PEOPLE, workbook
from tests.ui.window_at_hand import new_office, window_on

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_that_of_a_list_taken_back_the_page_does_not_go_on_saying_that_it_came_in(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = new_office(tmp_path)
    path = workbook(tmp_path / "p.xlsx", [PEOPLE[:2], ["الف ب", "مدیر"], ["پ ت", "کارشناس"]])
    with window_on(qtbot, theme, desk, None) as window:
        window.go(Place("imports", part="people"))
        page = window.page
        assert isinstance(page, ImportPage)
        page.open_file(path)
        qtbot.waitUntil(lambda: page.plan is not None and page.plan.bringing == 2)
        QTest.keyClick(page, Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: page.stack.currentWidget() is page.done and not window.jobs.is_busy)
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: desk.people.all() == [] and not window.jobs.is_busy)

        qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)
