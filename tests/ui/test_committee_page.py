"""One committee edited in place: what is typed is stored on leaving, and what is refused is told where it happened."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.new_meeting import NewMeetingDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.wording import plain
from tests.ui.committee_room import Opened, committee_of_nine
from tests.ui.desk_frame import TODAY, complaint, retype, type_in, when_asked


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    with committee_of_nine(tmp_path, theme, qtbot) as made:
        yield made


def test_that_a_field_is_stored_when_it_is_left(opened: Opened) -> None:
    retype(opened.field("identity", "name").control, "کمیته سلامت")

    QApplication.processEvents()
    assert opened.view.name == "کمیته سلامت"
    assert plain(opened.page._name.text()) == "کمیته سلامت"


def test_that_an_emptied_name_is_told_and_the_stored_one_stays(opened: Opened) -> None:
    name = opened.field("identity", "name")

    retype(name.control, "")
    opened.page.refresh(frozenset())

    assert complaint(name)
    assert name.control.text() == ""
    assert opened.view.name == "کمیته سلامت اداری"


def test_that_a_very_long_name_is_told_and_not_lost(opened: Opened) -> None:
    name = opened.field("identity", "name")
    name.control.setText("ن" * 10_000)

    QTest.keyClick(name.control, Qt.Key.Key_Return)

    assert "۳۰۰" in complaint(name)
    assert len(name.control.text()) == 10_000


def test_that_a_long_text_is_stored_when_the_page_is_left(opened: Opened) -> None:
    mission: TextArea = opened.field("mandate", "mission").control
    opened.page.activateWindow()
    mission.setFocus()
    type_in(mission, "پیشگیری از فساد")

    mission.commit_now()
    assert opened.page.leave()

    assert opened.view.mission == "پیشگیری از فساد"


def test_that_numbers_of_the_work_are_stepped_by_keys(opened: Opened) -> None:
    length = opened.field("work", "default_minutes").control

    QTest.keyClick(length, Qt.Key.Key_Up)

    assert opened.view.default_minutes == 105


def test_that_the_day_of_formation_is_typed_in_any_way(opened: Opened) -> None:
    formed = opened.field("identity", "formed_on").control

    retype(formed.edit, "۱۴۰۴/۳/۱۹")

    assert opened.view.formed_on == datetime.date(2025, 6, 9)


def test_that_meetings_open_their_workspace(opened: Opened) -> None:
    meeting = opened.frame.desk.meetings.convene(opened.committee, TODAY)
    QApplication.processEvents()
    opened.page.meetings.list.choose(meeting)

    QTest.keyClick(opened.page.meetings.list, Qt.Key.Key_Return)

    assert opened.frame.went == [Place("meeting", id=meeting)]


def test_that_a_new_meeting_is_of_this_committee(opened: Opened) -> None:
    def answer(dialog: NewMeetingDialog) -> None:
        dialog.date.show_date(TODAY + datetime.timedelta(days=2))
        dialog.accept()

    when_asked(answer)
    opened.page.start_new()

    meeting = opened.frame.desk.meetings.all()[0]
    assert meeting.committee_id == opened.committee
    assert opened.frame.went == [Place("meeting", id=meeting.id)]


def test_that_the_history_of_the_committee_is_told(opened: Opened) -> None:
    retype(opened.field("identity", "name").control, "کمیته سلامت")
    seen: list[int] = []

    when_asked(lambda dialog: seen.append(len(dialog.events)))
    opened.page.history.click()

    assert seen == [2]


def test_that_the_work_of_a_committee_ends_only_after_a_question(opened: Opened) -> None:
    opened.frame.confirms = False
    opened.page.dissolve.click()
    still_at_work = opened.view.active

    opened.frame.confirms = True
    opened.page.dissolve.click()
    QApplication.processEvents()

    assert still_at_work
    assert not opened.view.active
    assert not opened.page.new_meeting.isVisible()
