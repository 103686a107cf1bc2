"""The plan of the year on screen."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.planned_meeting import PlannedMeetingDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.plan import PlanPage
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import DeskFrame, complaint, open_desk, shown, when_asked
from tests.ui.sample_office import sample_desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = sample_desk(tmp_path)
    yield made
    made.file.close()


def page_on(qtbot: QtBot, theme: Theme, desk: Desk, place: Place | None = None) -> tuple[PlanPage, DeskFrame]:
    frame = DeskFrame(desk, theme)
    page = PlanPage(frame)
    shown(qtbot, page, place or Place("plan"))
    return page, frame


def ticked(page: PlanPage) -> list[bool]:
    return [row.checked for row in page.list.rows_model.rows if row.checked is not None]


def test_that_what_is_ticked_is_convened_and_what_is_left_out_stays_a_proposal(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    page, frame = page_on(qtbot, theme, desk)
    before = len(desk.meetings.all())
    assert ticked(page) == [True, True, True]
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert ticked(page) == [False, True, True]
    page.convene.click()
    assert len(desk.meetings.all()) == before + 2
    qtbot.waitUntil(lambda: ticked(page) == [False])
    frame.undo_last()
    assert len(desk.meetings.all()) == before


def test_that_a_proposal_moved_to_another_day_is_convened_on_that_day(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    page, _ = page_on(qtbot, theme, desk)
    first = desk.year_plan.of(page.year).proposed[0]
    assert first.date is not None
    other = first.date + datetime.timedelta(days=1)

    def move(dialog: PlannedMeetingDialog) -> None:
        dialog.date.show_date(other)
        dialog.accept()

    when_asked(move)
    page.list.choose(first.key)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    page.convene.click()
    assert other in {m.date for m in desk.meetings.all() if m.committee_id == first.committee_id}


def test_that_a_day_that_is_over_is_told_under_its_field(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    page, _ = page_on(qtbot, theme, desk)
    said: list[str] = []

    def move(dialog: PlannedMeetingDialog) -> None:
        dialog.date.show_date(desk.clock.today() - datetime.timedelta(days=1))
        dialog.accept()
        said.append(complaint(dialog.fields["date"]))

    when_asked(move)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert said
    assert said[0]


def test_that_a_season_of_the_tray_leads_to_its_committee(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    wanted = desk.year_plan.of(1404).proposed[1]
    page, _ = page_on(qtbot, theme, desk, Place("plan", wanted.committee_id))
    assert page.list.current_key() == wanted.key


def test_that_an_office_without_committees_says_where_the_plan_comes_from(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path)
    page, _ = page_on(qtbot, theme, desk)
    assert page._nothing.isVisible()
    assert not page.convene.isEnabled()
    desk.file.close()
