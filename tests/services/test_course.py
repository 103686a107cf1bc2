"""The course of a session is kept step by step, so that a restart finds it where it was."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.domain.meetings import Stage
from desktop_app.sentences import Refused
from desktop_app.services.course import CourseView
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from tests.offices import DAY, Office, at

NEXT_DAY = DAY + datetime.timedelta(days=1)


def spent(made: Office, meeting: str) -> list[int]:
    course = made.desk.course.of(meeting)
    return [course.spent[item.id] for item in made.desk.agenda.items(meeting)]


def begun(made: Office) -> str:
    """A session of three items, opened now at two."""
    return made.session("یک", "دو", "سه")


def test_that_beginning_a_session_puts_the_first_item_on_the_table_in_the_same_act(sepidar: Office) -> None:
    meeting = sepidar.meeting("یک", "دو")
    sepidar.hands.set("14:00")
    sepidar.desk.meetings.open(meeting)
    course = sepidar.desk.course.of(meeting)
    assert (course.item_id, course.is_running, course.is_live) == (sepidar.item(meeting), True, True)
    assert sepidar.desk.activity.recent(limit=1)[0].verb == "meeting.opened"


def test_that_a_session_written_from_notes_has_no_timers(sepidar: Office) -> None:
    meeting = sepidar.meeting("یک")
    sepidar.hands.set("09:00", NEXT_DAY)
    sepidar.desk.meetings.open(meeting, at("14:00"))
    course = sepidar.desk.course.of(meeting)
    assert (course.item_id, course.is_running, course.is_live, sum(course.spent.values())) == (None, False, False, 0)
    with pytest.raises(Refused):
        sepidar.desk.course.take_up(sepidar.item(meeting))


def test_that_each_item_has_the_time_it_was_on_the_table_without_the_break(sepidar: Office) -> None:
    meeting, course = begun(sepidar), sepidar.desk.course
    sepidar.hands.set("14:10")
    course.take_up(sepidar.item(meeting, 1))
    sepidar.hands.set("14:20")
    course.break_off(meeting)
    sepidar.hands.set("14:35")
    assert course.of(meeting).break_since == at("14:20")
    assert course.of(meeting).break_spent == 15 * 60
    course.resume(meeting)
    sepidar.hands.set("14:40")
    assert spent(sepidar, meeting) == [600, 900, 0]
    assert course.of(meeting).recess == 15 * 60
    course.put_down(meeting)
    sepidar.hands.set("14:50")
    assert spent(sepidar, meeting) == [600, 900, 0]
    assert (course.of(meeting).item_id, course.of(meeting).is_running) == (sepidar.item(meeting, 1), False)


def test_that_between_two_reads_the_time_goes_on_by_the_clock() -> None:
    now = datetime.datetime.combine(DAY, at("14:10"))
    course = CourseView("a", True, {"a": 60, "b": 5}, None, 0, 0, True, now)
    later = now + datetime.timedelta(seconds=30)
    assert (course.spent_on("a", later), course.spent_on("b", later), course.spent_on("c", later)) == (90, 5, 0)
    assert course.spent_on("a", now - datetime.timedelta(hours=1)) == 60
    assert course.break_lasts(later) == 0


def test_that_a_restart_finds_the_item_the_time_and_the_break(sepidar: Office) -> None:
    meeting = begun(sepidar)
    sepidar.hands.set("14:10")
    second = sepidar.item(meeting, 1)
    sepidar.desk.course.take_up(second)
    sepidar.hands.set("14:20")
    sepidar.desk.course.break_off(meeting)
    sepidar.hands.set("14:30")
    with OfficeFile.open(sepidar.desk.file.path, home=sepidar.desk.file.path.parent) as file:
        course = Desk(file, Clock(sepidar.hands.now)).course.of(meeting)
    assert (course.item_id, course.break_since, course.spent[second]) == (second, at("14:20"), 600)


def test_that_ending_the_session_in_a_break_ends_the_break_and_the_time_of_the_item(sepidar: Office) -> None:
    meeting = begun(sepidar)
    sepidar.hands.set("14:20")
    sepidar.desk.course.break_off(meeting)
    sepidar.hands.set("14:30")
    sepidar.desk.meetings.close(meeting)
    sepidar.hands.set("16:00")
    course = sepidar.desk.course.of(meeting)
    assert (course.is_running, course.is_break, course.is_live, course.recess) == (False, False, False, 600)
    assert spent(sepidar, meeting) == [1200, 0, 0]


def test_that_a_session_taken_up_again_goes_on_where_its_time_stood(sepidar: Office) -> None:
    meeting = begun(sepidar)
    sepidar.hands.set("14:20")
    sepidar.desk.meetings.close(meeting)
    sepidar.hands.set("14:50")
    sepidar.desk.meetings.reopen(meeting)
    assert not sepidar.desk.course.of(meeting).is_running
    sepidar.desk.course.take_up(sepidar.item(meeting))
    sepidar.hands.set("15:00")
    assert spent(sepidar, meeting) == [1800, 0, 0]


@pytest.mark.parametrize(("was", "now"), [("14:30", "13:30"), ("14:30", "15:30")])
def test_that_a_clock_set_by_an_hour_is_not_counted(sepidar: Office, was: str, now: str) -> None:
    meeting = begun(sepidar)
    sepidar.hands.set("14:30")
    before = sepidar.hands.now()
    sepidar.hands.set(now)
    sepidar.desk.course.follow_clock(meeting, before, sepidar.hands.now())
    sepidar.hands.moment += datetime.timedelta(minutes=5)
    assert spent(sepidar, meeting) == [35 * 60, 0, 0]
    sepidar.desk.course.take_up(sepidar.item(meeting, 1))
    sepidar.hands.moment += datetime.timedelta(minutes=5)
    assert spent(sepidar, meeting) == [35 * 60, 300, 0]


def test_that_statements_keep_their_order_and_nothing_is_refused_after_the_clock_was_set_back(sepidar: Office) -> None:
    meeting = begun(sepidar)
    item = sepidar.item(meeting)
    sepidar.hands.set("14:30")
    sepidar.desk.recording.state(meeting, item, "پیش")
    sepidar.hands.set("13:30")
    sepidar.desk.recording.state(meeting, item, "پس")
    sepidar.desk.course.take_up(sepidar.item(meeting, 1))
    sepidar.desk.course.break_off(meeting)
    sepidar.desk.course.resume(meeting)
    sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting, 1), "مقرر شد.", at=at("14:30"))
    assert [s.text for s in sepidar.desk.recording.statements(meeting)] == ["پیش", "پس"]


def test_that_a_session_past_midnight_stays_official_and_writable(sepidar: Office) -> None:
    meeting = sepidar.meeting("یک", "دو")
    sepidar.hands.set("22:30")
    sepidar.desk.meetings.open(meeting)
    sepidar.desk.attendance.all_present(meeting)
    sepidar.hands.set("00:20", NEXT_DAY)
    course = sepidar.desk.course.of(meeting)
    assert (course.is_live, course.spent[sepidar.item(meeting)]) == (True, 110 * 60)
    sepidar.desk.course.take_up(sepidar.item(meeting, 1))
    sepidar.hands.set("00:30", NEXT_DAY)
    assert spent(sepidar, meeting) == [110 * 60, 600]
    assert sepidar.desk.attendance.roll(meeting).quorum.official
    sepidar.desk.recording.state(meeting, sepidar.item(meeting, 1), "پس از نیمه‌شب")
    sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting, 1), "مقرر شد.")
    sepidar.desk.meetings.close(meeting)
    closed = sepidar.desk.meetings.get(meeting)
    assert (closed.stage, closed.closed_at) == (Stage.DRAFTED, at("23:59"))


def test_that_attendance_past_midnight_is_kept_within_its_day_and_says_so(sepidar: Office) -> None:
    meeting = sepidar.meeting("یک")
    sepidar.hands.set("22:30")
    sepidar.desk.meetings.open(meeting)
    somebody = sepidar.people["معاون مالی"]
    sepidar.desk.attendance.arrive(meeting, somebody)
    sepidar.hands.set("00:20", NEXT_DAY)
    sepidar.desk.attendance.leave(meeting, somebody)
    with pytest.raises(Refused) as refused:
        sepidar.desk.attendance.arrive(meeting, somebody)
    assert refused.value.values["later"] == at("23:59")


def test_that_a_second_break_and_an_end_without_a_break_are_refused(sepidar: Office) -> None:
    meeting = begun(sepidar)
    with pytest.raises(Refused):
        sepidar.desk.course.resume(meeting)
    sepidar.desk.course.break_off(meeting)
    with pytest.raises(Refused):
        sepidar.desk.course.break_off(meeting)
