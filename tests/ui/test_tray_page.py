"""The work tray on screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.desk import Desk
from desktop_app.services.work_tray import Matter
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.tray import TrayPage
from desktop_app.ui.theme import Theme
from desktop_app.ui.unit_answers import ANSWERS
from desktop_app.ui.widgets.rows import Row
from tests.services.test_unit_work import Pair
from tests.ui.desk_frame import DeskFrame, open_desk, shown, type_in
from tests.ui.sample_office import sample_as_built, sample_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = sample_desk(tmp_path)
    yield made
    made.file.close()


def page_on(qtbot: QtBot, theme: Theme, desk: Desk) -> tuple[TrayPage, DeskFrame]:
    frame = DeskFrame(desk, theme)
    page = TrayPage(frame)
    shown(qtbot, page, Place("tray"))
    return page, frame


def rows(page: TrayPage, matter: Matter) -> list[Row]:
    return [
        row
        for row in page.list.rows_model.rows
        if not row.is_group and isinstance(row.key, tuple) and row.key[0] is matter
    ]


def go_to(page: TrayPage, row: Row) -> None:
    page.list.choose(row.key)
    page.list.setFocus()


def test_that_enter_goes_to_where_each_matter_is_settled(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    page, frame = page_on(qtbot, theme, desk)
    wanted = {
        Matter.LATE_MONTH: "resolutions",
        Matter.UNNOTIFIED: "meeting",
        Matter.UNSIGNED: "meeting",
        Matter.SEASONS: "plan",
    }
    for matter, place in wanted.items():
        go_to(page, rows(page, matter)[0])
        QTest.keyClick(page.list, Qt.Key.Key_Return)
        assert frame.went[-1].page == place, matter


def test_that_ctrl_enter_reminds_the_unit_and_the_toast_takes_the_letter_back(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    page, frame = page_on(qtbot, theme, desk)
    late = rows(page, Matter.LATE_MONTH)[1]
    before = len(desk.letters.all())
    go_to(page, late)
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.letters.all()) == before + 1
    qtbot.waitUntil(lambda: rows(page, Matter.LATE_MONTH)[1].cells[-1] != rows(page, Matter.LATE_MONTH)[0].cells[-1])
    frame.undo_last()
    assert len(desk.letters.all()) == before


def test_that_a_second_reminder_on_one_day_is_asked_about_first(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    page, frame = page_on(qtbot, theme, desk)
    late = str(rows(page, Matter.LATE_MONTH)[1].key[1])  # type: ignore[index]
    desk.reminders.issue(late)
    before = len(desk.letters.all())
    go_to(page, rows(page, Matter.LATE_MONTH)[1])
    frame.confirms = False
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.letters.all()) == before
    assert frame.told == []
    frame.confirms = True
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.letters.all()) == before + 1


def test_that_ctrl_enter_verifies_what_was_reported_and_the_row_goes(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    page, frame = page_on(qtbot, theme, desk)
    (reported,) = rows(page, Matter.TO_VERIFY)
    assert isinstance(reported.key, tuple)
    resolution = reported.key[1]
    go_to(page, reported)
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.follow_ups.course(resolution).status is ResolutionStatus.CLOSED
    qtbot.waitUntil(lambda: not rows(page, Matter.TO_VERIFY))
    frame.undo_last()
    assert desk.follow_ups.course(resolution).status is ResolutionStatus.REPORTED_DONE


def test_that_words_narrow_the_tray_and_empty_groups_go(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    page, _ = page_on(qtbot, theme, desk)
    page.start_find()
    type_in(page.words, "ماموران")
    QApplication.processEvents()
    kept = [row for row in page.list.rows_model.rows if not row.is_group]
    assert len(kept) == 1
    assert sum(row.is_group for row in page.list.rows_model.rows) == 1


def test_that_an_empty_tray_says_that_nothing_is_left(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    assert page._faces.currentIndex() == 1
    assert page._nothing.isVisible()
    desk.file.close()


@pytest.fixture
def exchanging(tmp_path: Path) -> Iterator[Desk]:
    made = sample_as_built(tmp_path, exchanging=True)
    yield made
    made.file.close()


def test_that_enter_goes_to_the_file_the_conflict_and_the_key(qtbot: QtBot, theme: Theme, exchanging: Desk) -> None:
    page, frame = page_on(qtbot, theme, exchanging)
    (file,) = rows(page, Matter.FILES)
    arrival = exchanging.receiving.arrivals()[0]
    assert any(arrival.office in cell.text for cell in file.cells)
    go_to(page, file)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert frame.went[-1] == Place("exchange", arrival.id, "review")
    go_to(page, rows(page, Matter.RECOVERY)[0])
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert frame.went[-1] == Place("exchange")
    exchanging.receiving.apply(arrival.id)
    qtbot.waitUntil(lambda: bool(rows(page, Matter.CONFLICTS)))
    conflict, *_ = exchanging.conflicts.open()
    for row in rows(page, Matter.CONFLICTS):
        go_to(page, row)
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    wanted = Place("exchange", part="conflicts", focus=f"{conflict.entity}/{conflict.row}")
    assert wanted in frame.went


def test_that_enter_on_a_units_reports_goes_to_the_answers(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    pair.work.enter(pair.ids[0], progress=40, text="آغاز شد.")
    pair.send()
    page, frame = page_on(qtbot, theme, pair.office.desk)
    (row,) = rows(page, Matter.REPORTS)
    go_to(page, row)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert frame.went[-1] == Place("letters", part=ANSWERS)
    pair.office.desk.file.close()
