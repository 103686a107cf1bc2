"""A record whose value two offices wrote differently says so in every list, and one press leads to the decision."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.services.exchange.views import ConflictView
from desktop_app.ui.conflict_marks import ConflictMark, place_of_conflict
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.meeting import MeetingPage
from desktop_app.ui.pages.meetings import MeetingsPage
from desktop_app.ui.pages.people import PeoplePage
from desktop_app.ui.pages.resolutions import ResolutionsPage
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.cell_painter import CellPainter
from desktop_app.ui.widgets.row_list import RowList
from tests.ui.desk_frame import DeskFrame, shown
from tests.ui.exchange_rooms import Conflicts
from tests.ui.exchange_story import field
from tests.ui.sample_office import sample_desk


class Disputed(Conflicts):
    """One record in conflict, and the meeting that it belongs to."""

    meeting = ""

    def in_meeting(self, meeting_id: str) -> tuple[ConflictView, ...]:
        return self.views if meeting_id == self.meeting else ()


@pytest.fixture
def frame(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    desk = sample_desk(tmp_path)
    yield DeskFrame(desk, theme)
    desk.file.close()


def dispute(frame: DeskFrame, entity: str, row: str, meeting: str = "") -> Disputed:
    view = ConflictView(entity, row, "عنوان", "", (field("title", "الف", "ب", "پ"),), {})
    rooms = Disputed((view,))
    rooms.meeting = meeting
    setattr(frame.desk, "conflicts", rooms)  # noqa: B010 - in place of the desk's own
    return rooms


def press_mark(rows: RowList, key: object, cell: int) -> None:
    """Presses the tag of a row where it is painted."""
    rows.choose(key)
    index = rows.currentIndex()
    row = rows.current_row()
    assert row is not None
    area = rows.geometry_of_rows.cells(rows.visualRect(index).toRectF(), rtl=True)[cell]
    assert area is not None
    (_, place), *_ = CellPainter(rows.theme, QPainter(), rtl=True).places_of_tags(row.cells[cell], area)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())


def test_that_a_meeting_in_conflict_is_marked_in_the_list_and_the_mark_leads_there(
    qtbot: QtBot, frame: DeskFrame
) -> None:
    meeting = frame.desk.meetings.all()[0]
    dispute(frame, "meeting", meeting.id)
    page = MeetingsPage(frame)
    shown(qtbot, page, Place("meetings"))
    page.rows.choose(meeting.id)
    row = page.rows.current_row()
    assert row is not None
    assert "تعارض" in row.spoken()
    press_mark(page.rows, meeting.id, 0)
    assert frame.went[-1] == place_of_conflict("meeting", meeting.id)


def test_that_a_resolution_in_conflict_is_marked_in_the_list_and_in_its_panel(qtbot: QtBot, frame: DeskFrame) -> None:
    page = ResolutionsPage(frame)
    shown(qtbot, page, Place("resolutions"))
    first = str(page.list.current_key())
    dispute(frame, "resolution", first)
    page.refresh(frozenset({"contested"}))
    row = page.list.current_row()
    assert row is not None
    assert "تعارض" in row.spoken()
    page.panel.show_resolution(first)
    page.panel.conflict.click()
    assert frame.went[-1] == place_of_conflict("resolution", first)


def test_that_the_head_of_a_meeting_counts_what_stands_in_the_way_of_its_minutes(
    qtbot: QtBot, frame: DeskFrame
) -> None:
    meeting = next(one for one in frame.desk.meetings.all() if one.committee_id)
    dispute(frame, "agenda_item", "i-1", meeting.id)
    page = MeetingPage(frame)
    shown(qtbot, page, Place("meeting", meeting.id, "agenda"))
    page.header.conflict.click()
    assert frame.went[-1] == place_of_conflict("agenda_item", "i-1")


def test_that_a_person_in_conflict_is_marked_in_the_directory_and_beside_it(qtbot: QtBot, frame: DeskFrame) -> None:
    person = frame.desk.people.all()[0]
    dispute(frame, "person", person.id)
    page = PeoplePage(frame)
    shown(qtbot, page, Place("people", person.id))
    assert page.person.conflict.isVisible()
    press_mark(page.list, person.id, 0)
    assert frame.went[-1] == place_of_conflict("person", person.id)


def test_that_nothing_is_marked_where_nothing_is_in_conflict(qtbot: QtBot, frame: DeskFrame) -> None:
    page = PeoplePage(frame)
    shown(qtbot, page, Place("people"))
    assert not page.person.conflict.isVisible()
    assert not any("تعارض" in row.spoken() for row in page.list.rows_model.rows)
    mark = ConflictMark(frame)
    qtbot.addWidget(mark)
    mark.look("person", "none")
    assert mark.isHidden()
