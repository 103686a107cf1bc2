"""Absences over a committee's limits: in a row, in a year, and what ends them."""

from __future__ import annotations

import datetime

from desktop_app.domain.attendance import Excuse
from tests.offices import DAY, Office, at

ABSENT = "مدیر حقوقی"


def held(o: Office, day: datetime.date, *, away: bool = True, excuse: Excuse = Excuse.NONE) -> str:
    """A session that has ended, with or without the director of law."""
    meeting = o.meeting("الف", day=day)
    o.hands.set("14:00", day)
    o.desk.meetings.open(meeting)
    o.desk.attendance.all_present(meeting, at("14:00"))
    if away:
        o.desk.attendance.set_times(meeting, o.people[ABSENT], [])
        if excuse is not Excuse.NONE:
            o.desk.attendance.excuse(meeting, o.people[ABSENT], excuse)
    o.desk.meetings.close(meeting, at("15:30"))
    return meeting


def days(count: int) -> list[datetime.date]:
    return [DAY + datetime.timedelta(days=7 * place) for place in range(count)]


def test_that_the_third_absence_in_a_row_is_told_with_the_session_that_was_missed(sepidar: Office) -> None:
    meetings = [held(sepidar, day) for day in days(2)]
    assert sepidar.desk.absences.over_limit() == ()
    meetings.append(held(sepidar, days(3)[2]))
    (row,) = sepidar.desk.absences.over_limit()
    assert (row.person, row.in_a_row, row.in_year, row.meeting_id) == (ABSENT, 3, 3, meetings[2])
    letter = sepidar.desk.absences.issue(row.meeting_id, row.person_id)
    assert sepidar.desk.absences.over_limit()[0].letter_id == letter


def test_that_coming_or_an_excuse_ends_the_row(sepidar: Office) -> None:
    for place, day in enumerate(days(5)):
        held(sepidar, day, away=place != 2, excuse=Excuse.MISSION if place == 3 else Excuse.NONE)
    assert sepidar.desk.absences.over_limit() == ()


def test_that_scattered_absences_of_a_year_add_up_to_the_limit(sepidar: Office) -> None:
    sepidar.desk.committees.describe(sepidar.committee, absences_in_a_row=None, absences_in_a_year=2)
    for place, day in enumerate(days(3)):
        held(sepidar, day, away=place != 1)
    (row,) = sepidar.desk.absences.over_limit()
    assert (row.in_a_row, row.in_year) == (1, 2)


def test_that_a_committee_without_limits_tells_of_nobody(sepidar: Office) -> None:
    sepidar.desk.committees.describe(sepidar.committee, absences_in_a_row=None, absences_in_a_year=None)
    for day in days(6):
        held(sepidar, day)
    assert sepidar.desk.absences.over_limit() == ()
