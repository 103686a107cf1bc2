"""Invitation and attendance on the screen: replies, comings and goings, excuses, representatives, guests."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.attendance import Capacity, Excuse, Reply
from desktop_app.domain.committees import Role, Standing
from desktop_app.domain.meetings import Stage
from desktop_app.persian.digits import to_persian
from desktop_app.services.attendance import AttendanceRow
from desktop_app.services.desk import Desk
from desktop_app.ui.pages.meeting.attendance_times import read_times
from tests.ui.desk_frame import NEW_YEAR, complaint, type_in, when_asked
from tests.ui.meetings_at_hand import (
    FAR,
    HALF_PAST_THREE,
    TWO,
    WalkingFrame,
    at_row,
    click_cell,
    committee,
    held,
    meeting,
    press,
    workspace,
)

TEN_TO_NOON = datetime.time(11, 50)


def people(desk: Desk, meeting_id: str) -> tuple[AttendanceRow, ...]:
    return desk.attendance.roll(meeting_id).rows


BETWEEN = (" - ", "-", "، ", " – ", ", ", " تا ")


@given(st.lists(st.times().map(lambda t: t.replace(second=0, microsecond=0)), max_size=6), st.sampled_from(BETWEEN))
def test_that_times_are_read_whatever_stands_between_them(times: list[datetime.time], between: str) -> None:
    typed = between.join(to_persian(f"{time:%H:%M}") for time in times)
    assert read_times(typed) == times


def test_that_before_the_day_space_records_who_is_coming(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, ("گزارش",), day=FAR)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_Space)
    assert people(desk, meeting_id)[0].reply is Reply.COMING
    assert part.rows.rows_model.rows[0].checked
    press(part.rows, Qt.Key.Key_Space)
    assert people(desk, meeting_id)[0].reply is Reply.NONE
    assert not people(desk, meeting_id)[0].came


def test_that_the_reply_is_changed_by_a_press_on_it(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, day=FAR)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    seen = []
    for _ in range(3):
        click_cell(part.rows, 1, 2)
        seen.append(people(desk, meeting_id)[1].reply)
    assert seen == [Reply.COMING, Reply.NOT_COMING, Reply.NONE]


def test_that_replies_are_held_against_the_quorum(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk, day=FAR)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    before = part.quorum.sentence.text()
    for row in people(desk, meeting_id)[:3]:
        desk.attendance.reply(meeting_id, row.person_id, Reply.COMING)
    part.refresh(frozenset())
    assert part.quorum.sentence.text() != before
    assert part.quorum.sentence._ink == "zangar"


def test_that_sending_the_invitations_is_recorded_once_the_agenda_has_an_item(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk, day=FAR)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    part.without_button.click()
    assert len(frame.told) == 1
    desk.agenda.add(meeting_id, "گزارش")
    part.without_button.click()
    QApplication.processEvents()
    assert desk.meetings.get(meeting_id).stage is Stage.INVITED
    qtbot.waitUntil(lambda: not part.invite_button.isVisible())


def test_that_on_the_day_space_records_arrival_and_a_second_one_takes_a_slip_back(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 1)
    press(part.rows, Qt.Key.Key_Space)
    assert people(desk, meeting_id)[1].times == (TEN_TO_NOON,)
    press(part.rows, Qt.Key.Key_Space)
    assert people(desk, meeting_id)[1].times == ()


def test_that_comings_and_goings_are_typed_in_the_list(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    held(desk, meeting_id, closed=False)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 2)
    press(part.rows, Qt.Key.Key_F2)
    part.times.selectAll()
    type_in(part.times, "۱۴:۰۰ - ۱۴:۲۰ - ۱۴:۳۵")
    press(part.times, Qt.Key.Key_Return)
    assert people(desk, meeting_id)[2].times == (TWO, datetime.time(14, 20), datetime.time(14, 35))
    assert people(desk, meeting_id)[2].in_room


@pytest.mark.parametrize("typed", ["۱۴:۶۰", "۱۵:۰۰ - ۱۴:۰۰", "فردا"])
def test_that_impossible_times_keep_the_cell_open_and_say_why(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk, typed: str
) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 0)
    part.times.open()
    part.times.setText(typed)
    press(part.times, Qt.Key.Key_Return)
    assert part.times.isVisible()
    assert part.times.toolTip()
    assert people(desk, meeting_id)[0].times == ()


def test_that_impossible_times_in_the_panel_are_told_under_the_field(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 0)
    press(part.rows, Qt.Key.Key_Return)
    assert part.panel.times.hasFocus()
    type_in(part.panel.times, "۱۵:۰۰ - ۱۴:۰۰")
    press(part.panel.times, Qt.Key.Key_Return)
    assert complaint(part.panel._times)
    assert part.panel.times.text() == "۱۵:۰۰ - ۱۴:۰۰"


def test_that_all_present_passes_over_who_has_declined_or_is_excused(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    rows = people(desk, meeting_id)
    desk.attendance.reply(meeting_id, rows[0].person_id, Reply.NOT_COMING)
    desk.attendance.excuse(meeting_id, rows[1].person_id, Excuse.LEAVE)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    part.all_button.click()
    assert [row.came for row in people(desk, meeting_id)] == [False, False, True, True, True]


def test_that_a_session_below_its_quorum_says_so(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    held(desk, meeting_id, closed=False)
    for row in people(desk, meeting_id)[:3]:
        desk.attendance.set_times(meeting_id, row.person_id, [datetime.time(10), datetime.time(11)])
    part = workspace(qtbot, frame, meeting_id, "attendance")
    assert part.quorum.sentence._ink in {"zar", "shangarf"}
    assert not desk.attendance.roll(meeting_id).quorum.official


def test_that_an_absence_is_excused_with_its_reason(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 1)

    def excuse(dialog: Any) -> None:
        dialog.kind.choose(Excuse.MISSION)
        dialog.note.setText("مأموریت استانی")
        dialog.accept()

    when_asked(excuse)
    part.panel.absence.act.click()
    row = people(desk, meeting_id)[1]
    assert (row.excuse, row.excuse_note) == (Excuse.MISSION, "مأموریت استانی")
    assert "مأموریت استانی" in part.rows.rows_model.rows[1].cells[4].second


def test_that_a_representative_needs_an_introduction_letter(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 1)
    complaints = []

    def seat(dialog: Any) -> None:
        dialog.name.setText("کارشناس حقوقی")
        dialog.accept()
        complaints.append(complaint(dialog.fields["letter_no"]))
        dialog.letter_no.setText("۱۱۸/۹۳")
        dialog.accept()

    when_asked(seat)
    part.panel.representative.act.click()
    assert complaints[0]
    assert people(desk, meeting_id)[1].representative == "کارشناس حقوقی"


def test_that_a_guest_from_outside_and_a_known_person_come_on_the_list(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    known = desk.people.add(post="مشاور")
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")

    def outside(dialog: Any) -> None:
        dialog.capacity.choose(Capacity.SPEAKER)
        dialog.post.setText("استاد دانشگاه")
        dialog.accept()

    def inside(dialog: Any) -> None:
        dialog.person.choose(known)
        dialog.accept()

    for act in (outside, inside):
        when_asked(act)
        part.start_new()
    added = {row.name: row.capacity for row in people(desk, meeting_id) if not row.capacity.sits}
    assert added == {"استاد دانشگاه": Capacity.SPEAKER, "مشاور": Capacity.GUEST}
    assert len(part.rows.rows_model.rows) == 7


def test_that_a_guest_without_a_name_or_post_is_refused_under_the_field(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    said = []

    def nobody(dialog: Any) -> None:
        dialog.accept()
        said.append(complaint(dialog.fields["post"]))

    when_asked(nobody)
    part.start_new()
    assert said[0]
    assert len(people(desk, meeting_id)) == 5


def test_that_delete_strikes_off_and_undo_puts_back(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 4)
    press(part.rows, Qt.Key.Key_Delete)
    assert len(people(desk, meeting_id)) == 4
    frame.undo_last()
    assert len(people(desk, meeting_id)) == 5


def test_that_somebody_who_was_there_is_not_struck_off(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    held(desk, meeting_id, closed=False)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 4)
    press(part.rows, Qt.Key.Key_Delete)
    assert len(people(desk, meeting_id)) == 5
    assert len(frame.told) == 1
    assert frame.toasts == []


def test_that_an_alternate_takes_the_seat_of_an_absent_member(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    alternate = desk.people.add(post="عضو علی‌البدل")
    desk.committees.appoint(committee_id, alternate, starts=NEW_YEAR, role=Role.MEMBER, standing=Standing.ALTERNATE)
    meeting_id = meeting(desk, committee_id=committee_id)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    assert part.rows.choose(alternate)
    assert part.panel.seat.isVisible()
    principal = people(desk, meeting_id)[2].person_id
    option = next(o for o in part.panel.seat._options if o.value == principal)
    part.panel.seat._take(option)
    row = next(r for r in people(desk, meeting_id) if r.person_id == alternate)
    assert (row.in_place_of_id, row.votes) == (principal, True)


def test_that_f9_answers_where_a_narrow_window_hides_the_panel(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 0)
    part.panel.hide()
    press(part.rows, Qt.Key.Key_F9)
    assert people(desk, meeting_id)[0].in_room
    press(part.rows, Qt.Key.Key_F9)
    assert not people(desk, meeting_id)[0].in_room


def test_that_a_frozen_attendance_is_only_read(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    held(desk, meeting_id)
    desk.recording.state(meeting_id, desk.agenda.items(meeting_id)[0].id, "گفته شد")
    desk.minutes.freeze(meeting_id)
    before = people(desk, meeting_id)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    at_row(part, 0)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_F9):
        press(part.rows, key)
    assert people(desk, meeting_id) == before
    assert not part.times.isVisible()
    assert not part.add_button.isVisible()
    assert frame.told == []


def test_that_the_closed_session_tells_when_it_was_official(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    held(desk, meeting_id)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    assert desk.attendance.roll(meeting_id).official == ((TWO, HALF_PAST_THREE),)
    assert "۱۵:۳۰" in part.quorum.numbers.text()


def test_that_everybody_is_counted_where_nobody_holds_a_seat(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = desk.meetings.convene(None, FAR, starts=TWO, title="نشست")
    guests = [desk.attendance.add_guest(meeting_id, f"مهمان {n}") for n in range(3)]
    desk.attendance.reply(meeting_id, guests[0], Reply.COMING)
    part = workspace(qtbot, frame, meeting_id, "attendance")
    assert [count in part.quorum.numbers.text() for count in ("۱", "۲", "۰")] == [True, True, True]
    assert not part.quorum.bar.isVisible()
    assert "۳" in part._count.text()
