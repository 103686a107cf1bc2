"""Makers of meetings for the tests of the meeting workspace, and a frame that moves within one page."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role
from desktop_app.progress import Progress
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.meeting import MeetingPage
from desktop_app.ui.pages.meeting.part import Part
from desktop_app.ui.widgets.row_list import RowList
from tests.ui.desk_frame import NEW_YEAR, TODAY, DeskFrame, shown

TWO, HALF_PAST_THREE = datetime.time(14), datetime.time(15, 30)
FAR = TODAY + datetime.timedelta(days=30)


class NoStep:
    """A job that nobody watches."""

    def step(self, done: int, total: int, what: str = "") -> None:
        del done, total, what


@dataclass
class WalkingFrame(DeskFrame):
    """Shows the places of the page under test, as the window would; jobs are done at once."""

    page: MeetingPage | None = field(default=None)

    def go(self, place: Place) -> None:
        super().go(place)
        if self.page is not None and place.page == "meeting" and self.page.leave():
            self.page.arrive(place)

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        value = self.asked(lambda: work(NoStep()))
        if done is not None:
            done(value)


def committee(desk: Desk, members: int = 5, name: str = "کمیته سلامت اداری") -> str:
    """A committee of `members`: a chair, a secretary and plain members."""
    committee_id = desk.committees.found(name, short_name=name.removeprefix("کمیته "), letter_code=name[-1])
    roles = [Role.CHAIR, Role.SECRETARY, *[Role.MEMBER] * members][:members]
    for number, role in enumerate(roles, 1):
        person_id = desk.people.add(post=f"مدیر {name} {number}")
        desk.committees.appoint(committee_id, person_id, starts=NEW_YEAR, role=role)
    return committee_id


def meeting(
    desk: Desk, titles: tuple[str, ...] = (), day: datetime.date = TODAY, committee_id: str | None = None
) -> str:
    """A meeting from two to half past three, its items ten minutes each."""
    meeting_id = desk.meetings.convene(committee_id or committee(desk), day, starts=TWO, ends=HALF_PAST_THREE)
    for title in titles:
        desk.agenda.add(meeting_id, title, minutes=10)
    return meeting_id


def held(desk: Desk, meeting_id: str, *, closed: bool = True) -> None:
    """Invites, opens with everyone present, and closes."""
    if not desk.agenda.items(meeting_id):
        desk.agenda.add(meeting_id, "گزارش")
    desk.meetings.invite(meeting_id)
    desk.meetings.open(meeting_id, TWO)
    desk.attendance.all_present(meeting_id, TWO)
    if closed:
        desk.meetings.close(meeting_id, HALF_PAST_THREE)


def workspace(qtbot: QtBot, frame: WalkingFrame, meeting_id: str, part: str) -> Any:
    """The page on the screen at one part, and that part."""
    page = MeetingPage(frame)
    frame.page = page
    shown(qtbot, page, Place("meeting", meeting_id, part))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert isinstance(page.part, Part)
    return page.part


def press(widget: Any, key: Qt.Key, *with_keys: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for modifier in with_keys:
        modifiers |= modifier
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def at_row(part: Any, row: int) -> None:
    """The keyboard at one row."""
    part.rows.setFocus(Qt.FocusReason.TabFocusReason)
    part.rows.setCurrentIndex(part.rows.rows_model.index(row))
    QApplication.processEvents()


def click_cell(rows: RowList, row: int, column: int) -> None:
    """Presses the middle of one cell."""
    rect = QRectF(rows.visualRect(rows.rows_model.index(row)))
    cell = rows.geometry_of_rows.cells(rect, rtl=True)[column]
    assert cell is not None
    point = QPoint(round(cell.center().x()), round(cell.center().y()))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QApplication.processEvents()
