"""Who comes and goes in a session, by keys: a name found by two letters, a menu, and what becomes of the quorum."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import QuorumRule
from desktop_app.services.attendance import AttendanceRow
from desktop_app.services.desk import Desk
from desktop_app.ui.wording import plain, told
from tests.ui.desk_frame import TODAY, type_in, when_asked
from tests.ui.meetings_at_hand import TWO, WalkingFrame, committee, meeting, press, workspace
from tests.ui.sessions_at_hand import WallClock

POSTS = ("شهردار", "دبیر کمیته", "معاون مالی", "مدیر حراست", "رئیس حقوقی")


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


@pytest.fixture
def session(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> tuple[Any, str]:
    """A session of five in which three are needed; the mayor, the secretary and finance are there since two."""
    committee_id = committee(desk, 0)
    for post, role in zip(POSTS, (Role.CHAIR, Role.SECRETARY, *[Role.MEMBER] * 3), strict=True):
        desk.committees.appoint(committee_id, desk.people.add(post=post), starts=datetime.date(2025, 3, 21), role=role)
    desk.committees.set_rules(committee_id, quorum=QuorumRule(at_least=3))
    meeting_id = meeting(desk, ("آسیب‌پذیری‌ها", "برنامه"), TODAY, committee_id)
    desk.meetings.invite(meeting_id)
    desk.meetings.open(meeting_id, TWO)
    for row in desk.attendance.roll(meeting_id).rows[:3]:
        desk.attendance.arrive(meeting_id, row.person_id, TWO)
    part = workspace(qtbot, frame, meeting_id, "session")
    part.record.composer.write()
    return part, meeting_id


def row_of(desk: Desk, meeting_id: str, post: str) -> AttendanceRow:
    return next(r for r in desk.attendance.roll(meeting_id).rows if r.name == post)


def times(desk: Desk, meeting_id: str, post: str) -> list[str]:
    return [f"{t:%H:%M}" for t in row_of(desk, meeting_id, post).times]


def by_f9(part: Any, letters: str) -> None:
    """F9, some letters of the name, Enter."""
    press(part, Qt.Key.Key_F9)
    finder = part.attendance.finder
    assert finder.edit.hasFocus()
    type_in(finder.edit, letters)
    press(finder.edit, Qt.Key.Key_Return)


def in_menu(act: Callable[[QMenu], None]) -> None:
    """Does `act` with the menu that the next key opens."""

    def answer() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu was opened"
        try:
            act(menu)
        finally:
            menu.close()

    QTimer.singleShot(0, answer)


def pick(menu: QMenu, name: str, answer: Callable[[Any], None]) -> None:
    """Moves down to a line of the menu and takes it, by keys; then answers the dialog that this opens."""
    lines = [a for a in menu.actions() if not a.isSeparator()]
    wanted = next(n for n, a in enumerate(lines) if a.data() == name)
    for _ in range(wanted - lines.index(menu.activeAction())):
        press(menu, Qt.Key.Key_Down)
    when_asked(answer)
    press(menu, Qt.Key.Key_Return)


def at_row_of(part: Any, post: str) -> None:
    """The keyboard on a row of the list."""
    part.attendance.list.setFocus(Qt.FocusReason.TabFocusReason)
    row = next(r for r in part.sitting.roll.rows if r.name == post)
    part.attendance.list.choose(row.person_id)


def test_that_f9_two_letters_and_enter_record_an_arrival_and_the_writing_goes_on(
    session: tuple[Any, str], desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = session
    wall.at(14, 12)
    by_f9(part, "حر")
    assert times(desk, meeting_id, "مدیر حراست") == ["14:12"]
    assert part.record.composer.lines.hasFocus()
    assert not part.attendance.finder.is_open
    assert part.attendance.list.current_key() is None


def test_that_a_name_is_found_however_it_is_spelt(session: tuple[Any, str], desk: Desk, wall: WallClock) -> None:
    part, meeting_id = session
    wall.at(14, 12)
    by_f9(part, "رئيس")  # an Arabic yeh
    assert times(desk, meeting_id, "رئیس حقوقی") == ["14:12"]


def test_that_whose_name_begins_so_is_meant_first(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    desk.attendance.add_guest(meeting_id, "مالک ملک")
    QApplication.processEvents()
    press(part, Qt.Key.Key_F9)
    type_in(part.attendance.finder.edit, "مال")
    rows = [part.sitting.row(r.key).name for r in part.attendance.list.rows_model.rows]
    assert rows == ["مالک ملک", "معاون مالی"]


def test_that_a_name_nobody_has_is_said_and_records_nothing(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    by_f9(part, "ژژ")
    assert part.attendance.finder._nobody.isVisible()
    press(part.attendance.finder.edit, Qt.Key.Key_Escape)
    assert part.record.composer.lines.hasFocus()
    assert len(part.attendance.list.rows_model.rows) == 5
    assert sum(r.in_room for r in desk.attendance.roll(meeting_id).rows) == 3


def test_that_letters_typed_in_the_list_look_for_a_name_too(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    part.attendance.list.setFocus(Qt.FocusReason.TabFocusReason)
    type_in(part.attendance.list, "ح")
    finder = part.attendance.finder
    assert finder.edit.hasFocus()
    type_in(finder.edit, "ر")
    press(finder.edit, Qt.Key.Key_Return)
    assert row_of(desk, meeting_id, "مدیر حراست").in_room


def test_that_who_writes_on_has_chosen_nobody_any_more(session: tuple[Any, str], desk: Desk, wall: WallClock) -> None:
    part, meeting_id = session
    at_row_of(part, "معاون مالی")
    part.record.composer.write()
    wall.at(14, 30)
    press(part, Qt.Key.Key_F9)
    assert part.attendance.finder.is_open
    assert times(desk, meeting_id, "معاون مالی") == ["14:00"]


def test_that_f9_twice_in_a_minute_was_a_slip(
    session: tuple[Any, str], desk: Desk, frame: WalkingFrame, wall: WallClock
) -> None:
    part, meeting_id = session
    wall.at(14, 20)
    at_row_of(part, "معاون مالی")
    press(part, Qt.Key.Key_F9)
    assert times(desk, meeting_id, "معاون مالی") == ["14:00", "14:20"]
    press(part, Qt.Key.Key_F9)
    assert times(desk, meeting_id, "معاون مالی") == ["14:00"]
    assert "معاون مالی" in plain(frame.toasts[-1][0])
    assert frame.told == []


def test_that_a_clock_set_back_is_told_and_the_times_can_be_typed(
    session: tuple[Any, str], desk: Desk, frame: WalkingFrame, wall: WallClock
) -> None:
    part, meeting_id = session
    wall.at(13, 10)
    by_f9(part, "مال")
    assert times(desk, meeting_id, "معاون مالی") == ["14:00"]
    (error,) = frame.told
    assert "{" not in told(error).title  # type: ignore[arg-type]

    def typed(dialog: Any) -> None:
        dialog.moment.show_time(datetime.time(14, 40))
        dialog.accept()

    at_row_of(part, "معاون مالی")
    in_menu(lambda menu: pick(menu, "moment", typed))
    press(part.attendance.list, Qt.Key.Key_Return)
    assert times(desk, meeting_id, "معاون مالی") == ["14:00", "14:40"]


def test_that_a_representative_takes_the_seat_by_letter_during_the_session(
    session: tuple[Any, str], desk: Desk, wall: WallClock
) -> None:
    part, meeting_id = session
    wall.at(14, 25)
    acts = len(desk.activity.recent())

    def answer(dialog: Any) -> None:
        dialog.name.setText("مدیر امور مالی")
        dialog.letter_no.setText("۲/۱۱۸")
        dialog.excuse.choose(Excuse.MISSION)
        assert dialog.arrives.isVisible()
        dialog.accept()

    at_row_of(part, "مدیر حراست")
    in_menu(lambda menu: pick(menu, "represent", answer))
    press(part.attendance.list, Qt.Key.Key_Return)
    row = row_of(desk, meeting_id, "مدیر حراست")
    assert (row.representative, row.letter_no, row.excuse) == ("مدیر امور مالی", "۲/۱۱۸", Excuse.MISSION)
    assert times(desk, meeting_id, "مدیر حراست") == ["14:25"]
    assert len(desk.activity.recent()) == acts + 1
    assert part.sitting.roll.quorum.present == 4


def test_that_an_absence_gets_its_reason_during_the_session(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session

    def answer(dialog: Any) -> None:
        dialog.kind.choose(Excuse.ILLNESS)
        dialog.accept()

    at_row_of(part, "رئیس حقوقی")
    in_menu(lambda menu: pick(menu, "excuse", answer))
    press(part.attendance.list, Qt.Key.Key_Return)
    assert row_of(desk, meeting_id, "رئیس حقوقی").excuse is Excuse.ILLNESS


def test_that_an_alternate_takes_an_empty_seat_from_the_menu(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    alternate = desk.people.add(post="جانشین حراست")
    desk.attendance.summon(meeting_id, alternate, Capacity.ALTERNATE)
    desk.attendance.arrive(meeting_id, alternate, datetime.time(14, 5))
    QApplication.processEvents()
    guard = row_of(desk, meeting_id, "مدیر حراست").person_id
    part.attendance.seat_wanted.emit(alternate, guard)
    assert row_of(desk, meeting_id, "جانشین حراست").in_place_of == "مدیر حراست"
    assert len(part.sitting.electorate.eligible) == 4


def test_that_f10_from_the_composer_finds_who_does_not_vote(session: tuple[Any, str]) -> None:
    part, _ = session
    press(part, Qt.Key.Key_F10)
    finder = part.attendance.finder
    assert finder.edit.hasFocus()
    type_in(finder.edit, "مال")
    press(finder.edit, Qt.Key.Key_Return)
    assert part.sitting.item.recused == ("معاون مالی",)
    assert part.sitting.electorate.recused[0][1] == "معاون مالی"
    assert part.record.composer.lines.hasFocus()


def test_that_the_fall_of_the_quorum_is_said_at_once_with_who_left_and_what_is_missing(
    session: tuple[Any, str], wall: WallClock
) -> None:
    part, _ = session
    notice = part.record.quorum
    assert not notice.isVisible()
    wall.at(14, 40)
    by_f9(part, "مال")
    assert notice.isVisible()
    assert "۱۴:۴۰" in plain(notice.words)
    assert "معاون مالی" in plain(notice.words)
    assert not part.record.decision.record.isEnabled()
    wall.at(14, 44)
    by_f9(part, "مال")
    assert "۱۴:۴۴" in plain(notice.words)
    assert part.record.decision.record.isEnabled()


def test_that_a_missing_role_is_named(session: tuple[Any, str], desk: Desk, wall: WallClock) -> None:
    part, _ = session
    committee_id = part.sitting.meeting.committee_id
    desk.committees.set_rules(committee_id, quorum=QuorumRule(at_least=2, roles=frozenset({Role.CHAIR})))
    wall.at(14, 40)
    by_f9(part, "شه")
    assert "رئیس" in plain(part.record.quorum.words)


def test_that_at_the_limit_one_more_departure_is_warned_of_mildly(session: tuple[Any, str], desk: Desk) -> None:
    part, meeting_id = session
    assert part.sitting.roll.quorum.is_at_limit
    before = part.attendance._quorum.detail.text()
    desk.attendance.arrive(meeting_id, row_of(desk, meeting_id, "مدیر حراست").person_id)
    QApplication.processEvents()
    assert part.attendance._quorum.detail.text() != before
    assert not part.record.quorum.isVisible()


def test_that_a_guest_comes_in_by_one_act(session: tuple[Any, str], desk: Desk, wall: WallClock) -> None:
    part, meeting_id = session
    wall.at(14, 33)

    def answer(dialog: Any) -> None:
        type_in(dialog.who.edit, "نماینده رسانه‌ها")
        dialog.capacity.choose(Capacity.SPEAKER)
        dialog.accept()

    acts = len(desk.activity.recent())
    when_asked(answer)
    part.attendance.guest.click()
    row = row_of(desk, meeting_id, "نماینده رسانه‌ها")
    assert (row.capacity, [f"{t:%H:%M}" for t in row.times]) == (Capacity.SPEAKER, ["14:33"])
    assert len(desk.activity.recent()) == acts + 1
