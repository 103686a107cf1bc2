"""The time of a session on its page: timers that survive, breaks, overruns told calmly, and a clock that jumps."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.pages.meeting.session_agenda_rows import CurrentItem, ItemRow
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import TODAY, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, held, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock
from tests.ui.test_session import say

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ITEMS = ("آسیب‌پذیری‌ها", "برنامه آموزشی", "گردش مأموران")
TOMORROW = TODAY + datetime.timedelta(days=1)


class TwoClocks(WallClock):
    """A wall that can be set, and seconds that cannot."""

    def __init__(self) -> None:
        super().__init__()
        self.gone = 0.0

    def steady(self) -> float:
        return self.gone

    def go(self, *, minutes: float) -> None:
        """Time goes by."""
        self.moment += datetime.timedelta(minutes=minutes)
        self.gone += minutes * 60


@pytest.fixture
def wall() -> TwoClocks:
    clocks = TwoClocks()
    clocks.at(14, 0)
    return clocks


@pytest.fixture
def desk(tmp_path: Path, wall: TwoClocks) -> Iterator[Desk]:
    file = OfficeFile.create(tmp_path / "office.dabir", office_name="شهرداری سپیدار", home=tmp_path)
    desk = Desk(file, Clock(wall.now, wall.steady))
    yield desk
    desk.file.close()


def begun(qtbot: QtBot, frame: WalkingFrame, day: datetime.date = TODAY) -> tuple[Any, str]:
    """A session of three items begun by its button, with everyone present."""
    meeting_id = meeting(frame.desk, ITEMS, day)
    frame.desk.meetings.invite(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    part.begin_session()
    frame.desk.attendance.all_present(meeting_id)
    QApplication.processEvents()
    return part, meeting_id


def by_minutes(part: Any, wall: TwoClocks, minutes: int) -> None:
    """Time goes by with the page on the screen: a look at the clock each second, of which one a minute is enough."""
    for _ in range(minutes):
        wall.go(minutes=1)
        part._tick()


def words(widget: Any) -> str:
    """All that labels within a widget say."""
    return " | ".join(plain(label.text()) for label in widget.findChildren(Label) if label.isVisibleTo(widget))


def current(part: Any) -> CurrentItem:
    item = part.agenda._current
    assert isinstance(item, CurrentItem)
    return item


def spent(desk: Desk, meeting_id: str) -> list[int]:
    course = desk.course.of(meeting_id)
    return [course.spent[i.id] // 60 for i in desk.agenda.items(meeting_id)]


def test_that_the_session_begins_with_its_first_item_and_f8_puts_the_next_on_the_table(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    part, meeting_id = begun(qtbot, frame)
    by_minutes(part, wall, 4)
    assert "۰۴:۰۰" in words(current(part))
    press(part, Qt.Key.Key_F8)
    by_minutes(part, wall, 6)
    assert spent(desk, meeting_id) == [4, 6, 0]
    assert "۰۶:۰۰" in words(current(part))
    assert any("۴:۰۰" in plain(row._amount) for row in part.agenda.findChildren(ItemRow))


def test_that_after_a_crash_the_session_opens_at_the_item_that_was_on_the_table_with_its_time(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    part, meeting_id = begun(qtbot, frame)
    press(part, Qt.Key.Key_F8)
    press(part, Qt.Key.Key_F8)
    press(part, Qt.Key.Key_F7)
    wall.go(minutes=7)
    again = workspace(qtbot, WalkingFrame(desk, frame.theme), meeting_id, "session")
    assert again.sitting.item.title == ITEMS[1]
    assert "۰۷:۰۰" in words(current(again))


def test_that_looking_at_an_item_of_a_session_that_is_over_takes_nothing_up(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, ITEMS)
    held(desk, meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    before = len(desk.activity.recent(limit=100))
    press(part, Qt.Key.Key_F8)
    assert part.sitting.item.title == ITEMS[1]
    assert len(desk.activity.recent(limit=100)) == before


def test_that_the_item_s_time_is_stopped_and_goes_on(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    part, meeting_id = begun(qtbot, frame)
    by_minutes(part, wall, 3)
    current(part).pause.click()
    by_minutes(part, wall, 5)
    assert spent(desk, meeting_id) == [3, 0, 0]
    current(part).pause.click()
    by_minutes(part, wall, 2)
    assert spent(desk, meeting_id) == [5, 0, 0]
    assert frame.told == []


def test_that_an_undo_of_the_next_item_shows_the_item_that_is_on_the_table_again(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    part, meeting_id = begun(qtbot, frame)
    press(part, Qt.Key.Key_F8)
    desk.course.take_up(desk.agenda.items(meeting_id)[0].id)  # as the undo or another window does
    qtbot.waitUntil(lambda: part.sitting.item.title == ITEMS[0])


def test_that_a_break_stands_in_the_head_and_stops_the_item_but_not_the_writing(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    part, meeting_id = begun(qtbot, frame)
    by_minutes(part, wall, 3)
    press(part, Qt.Key.Key_B, CONTROL, SHIFT)
    by_minutes(part, wall, 12)
    assert desk.course.of(meeting_id).is_break
    assert "۱۲:۰۰" in words(part.clock)
    assert "14:03" in words(part.clock) or "۱۴:۰۳" in words(part.clock)
    assert "۰۳:۰۰" in words(current(part))
    say(part, "در تنفس")
    qtbot.waitUntil(lambda: [s.text for s in desk.recording.statements(meeting_id)] == ["در تنفس"])
    press(part, Qt.Key.Key_B, CONTROL, SHIFT)
    by_minutes(part, wall, 1)
    assert spent(desk, meeting_id) == [4, 0, 0]
    assert "۱۶:۰۰" in words(part.clock)


def test_that_a_session_may_end_in_a_break(qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks) -> None:
    part, meeting_id = begun(qtbot, frame)
    part.time.toggle_break()
    by_minutes(part, wall, 5)
    when_asked(lambda dialog: dialog.act.click())
    part.end_session()
    assert desk.meetings.get(meeting_id).closed_at == datetime.time(14, 5)
    assert not desk.course.of(meeting_id).is_break
    assert not part.time.pause.isVisibleTo(part.time.pause.parentWidget())


def test_that_the_time_of_an_item_turns_gold_then_vermilion_and_five_minutes_more_help(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    part, meeting_id = begun(qtbot, frame)
    inks = []
    for minutes in (7, 2, 3):
        by_minutes(part, wall, minutes)
        inks.append(current(part)._timer._ink)
    assert inks == ["ink", "zar", "shangarf"]
    current(part).more.click()
    assert desk.agenda.items(meeting_id)[0].minutes == 15
    assert current(part)._timer._ink == "zar"


def test_that_what_is_left_of_the_meeting_stands_against_what_is_planned_and_the_end_is_told_when_it_is_past(
    qtbot: QtBot, frame: WalkingFrame, wall: TwoClocks
) -> None:
    part, _ = begun(qtbot, frame)
    left = part.agenda._left
    by_minutes(part, wall, 4)
    assert "۸۶" in words(left)
    assert "۲۶" in words(left)
    by_minutes(part, wall, 76)
    assert "۱۰" in words(left)
    assert "۱۵:۴۰" in words(left)
    by_minutes(part, wall, 22)
    assert "۱۲" in words(left)
    assert "۱۲" in words(part.clock)
    assert part.time.notices.words == []


@pytest.mark.parametrize(("hour", "was", "now"), [(13, "۱۴:۳۰", "۱۳:۳۰"), (15, "۱۴:۳۰", "۱۵:۳۰")])
def test_that_a_clock_set_by_an_hour_is_told_once_and_changes_no_timer(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks, hour: int, was: str, now: str
) -> None:
    part, meeting_id = begun(qtbot, frame)
    by_minutes(part, wall, 30)
    wall.at(hour, 30)
    part._tick()
    (told,) = part.time.notices.words
    assert was in told
    assert now in told
    by_minutes(part, wall, 5)
    assert spent(desk, meeting_id) == [35, 0, 0]
    assert "۳۵:۰۰" in words(part.clock)
    say(part, "پس از تغییر ساعت")
    press(part, Qt.Key.Key_F8)
    by_minutes(part, wall, 1)
    assert spent(desk, meeting_id) == [35, 1, 0]
    assert frame.told == []
    part.time.notices.put_away()
    part._tick()
    assert part.time.notices.words == []


def test_that_a_sleep_of_the_computer_is_told_as_such_and_counted(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    part, meeting_id = begun(qtbot, frame)
    wall.go(minutes=20)
    part._tick()
    (told,) = part.time.notices.words
    assert "۱۴:۰۰" in told
    assert "۱۴:۲۰" in told
    assert spent(desk, meeting_id) == [20, 0, 0]


def test_that_time_that_simply_goes_by_is_not_told(qtbot: QtBot, frame: WalkingFrame, wall: TwoClocks) -> None:
    part, _ = begun(qtbot, frame)
    by_minutes(part, wall, 10)
    assert part.time.notices.words == []


def test_that_a_session_past_midnight_stays_writable_and_says_so(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    wall.at(23, 0)
    meeting_id = desk.meetings.convene(None, TODAY, title="جلسه شب", starts=datetime.time(22))
    for title in ITEMS:
        desk.agenda.add(meeting_id, title)
    desk.meetings.invite(meeting_id)
    part = workspace(qtbot, frame, meeting_id, "session")
    part.begin_session()
    by_minutes(part, wall, 80)
    assert part.sitting.is_live
    assert len(part.time.notices.words) == 1
    assert "۱:۲۰:۰۰" in words(part.clock)
    say(part, "پس از نیمه‌شب")
    press(part, Qt.Key.Key_F8)
    by_minutes(part, wall, 1)
    assert spent(desk, meeting_id) == [80, 1, 0]
    when_asked(lambda dialog: dialog.act.click())
    part.end_session()
    assert desk.meetings.get(meeting_id).closed_at == datetime.time(23, 59)
    assert part.time.notices.words == []
    assert frame.told == []


def test_that_a_session_forgotten_yesterday_is_written_from_notes(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, wall: TwoClocks
) -> None:
    _, meeting_id = begun(qtbot, frame)
    wall.at(9, 0, TOMORROW)
    part = workspace(qtbot, WalkingFrame(desk, frame.theme), meeting_id, "session")
    assert (part.sitting.is_live, part.sitting.may_write) == (False, True)
    assert not part.time.pause.isVisibleTo(part.time.pause.parentWidget())
