"""What waits for the secretariat."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.violations import ViolationSource
from desktop_app.services.work_tray import Matter, TrayRow
from tests.offices import DAY, Office, at, empty_desk, office
from tests.services.frozen_minutes import frozen_meeting
from tests.services.test_follow_ups import DUE, WEEK, told


@pytest.fixture
def notified(tmp_path: Path) -> tuple[Office, list[str]]:
    return told(tmp_path)


def waiting(made: Office) -> dict[Matter, list[TrayRow]]:
    return {group.matter: list(group.rows) for group in made.desk.work_tray.look().groups}


def group_of(made: Office, resolution_id: str) -> list[Matter]:
    return [matter for matter, rows in waiting(made).items() if any(row.id == resolution_id for row in rows)]


@pytest.mark.parametrize(
    ("days", "matter"),
    [
        (-8, []),
        (-2, [Matter.THIS_WEEK]),
        (0, [Matter.TODAY]),
        (1, [Matter.LATE_WEEK]),
        (7, [Matter.LATE_WEEK]),
        (8, [Matter.LATE_MONTH]),
        (30, [Matter.LATE_MONTH]),
        (31, [Matter.LATE_LONG]),
    ],
)
def test_that_a_deadline_stands_in_the_group_of_its_age(
    notified: tuple[Office, list[str]], days: int, matter: list[Matter]
) -> None:
    made, (first, *_) = notified
    made.hands.set("09:00", DUE + datetime.timedelta(days=days))
    assert group_of(made, first) == matter


def test_that_what_was_reported_waits_for_us_and_no_longer_for_the_unit(notified: tuple[Office, list[str]]) -> None:
    made, (first, second, _) = notified
    made.hands.set("09:00", DUE + WEEK)
    made.desk.follow_ups.record(first, FollowUpKind.REPORTED_DONE)
    assert group_of(made, first) == [Matter.TO_VERIFY]
    made.desk.follow_ups.hold([second], "بودجه")
    assert group_of(made, second) == []
    made.desk.follow_ups.verify([first])
    assert group_of(made, first) == []


def test_that_an_appointment_is_told_a_month_before_it_ends(tmp_path: Path) -> None:
    made = office(tmp_path)
    person = made.desk.people.add(post="مدیر فناوری")
    end = DAY + datetime.timedelta(days=30)
    made.desk.committees.appoint(made.committee, person, starts=DAY - WEEK, ends=end)
    (row,) = waiting(made)[Matter.APPOINTMENTS]
    assert (row.person_id, row.day) == (person, end)
    made.hands.set("09:00", DAY - datetime.timedelta(days=1))
    assert Matter.APPOINTMENTS not in waiting(made)


def test_that_a_member_away_too_often_is_told_until_the_letter_has_gone_out(tmp_path: Path) -> None:
    made = office(tmp_path)
    away = made.people["مدیر حقوقی"]
    for week in range(3):
        day = DAY - (3 - week) * WEEK
        meeting = made.meeting("موضوع", day=day)
        made.hands.set("14:00", day)
        made.desk.meetings.open(meeting)
        for name, person in made.people.items():
            if person != away:
                made.desk.attendance.arrive(meeting, made.people[name], at("14:00"))
        made.desk.meetings.close(meeting, at("15:00"))
    made.hands.set("09:00", DAY)
    (row,) = waiting(made)[Matter.ABSENCES]
    assert (row.person_id, row.count) == (away, 3)
    made.desk.absences.issue(row.meeting_id or "", away)
    assert Matter.ABSENCES not in waiting(made)


def test_that_a_confidential_case_is_told_by_its_mark_alone(tmp_path: Path) -> None:
    made = office(tmp_path)
    case = made.desk.violations.receive(
        made.committee, "دریافت وجه از مراجع", source=ViolationSource.COMPLAINT, received_on=DAY
    )
    assert Matter.CASES not in waiting(made)
    made.desk.violations.refer(case, "هیئت رسیدگی", on=DAY, due=DAY + datetime.timedelta(days=3))
    (row,) = waiting(made)[Matter.CASES]
    assert "وجه" not in f"{row.text}{row.who}{row.number}"


def test_that_an_office_with_nothing_to_do_has_an_empty_tray(tmp_path: Path) -> None:
    assert empty_desk(tmp_path).work_tray.look().groups == ()


def test_that_home_and_tray_name_the_same_signatures_that_lack(tmp_path: Path) -> None:
    made = office(tmp_path)
    meeting = frozen_meeting(made)
    first, *others = made.desk.minutes.get(meeting).signers
    made.desk.minutes.sign(first.signature_id)
    (at_home,) = made.desk.home.look().unsigned
    (in_tray,) = waiting(made)[Matter.UNSIGNED]
    assert others
    assert (at_home.meeting_id, at_home.signed, at_home.signers) == (meeting, 1, 1 + len(others))
    assert sorted(at_home.missing) == sorted(signer.name for signer in others)
    assert (in_tray.id, in_tray.count, in_tray.who) == (meeting, len(others), "، ".join(at_home.missing))
    for signer in others:
        made.desk.minutes.sign(signer.signature_id)
    made.desk.minutes.finalise(meeting, keep_backup=False)
    assert not made.desk.home.look().unsigned
    assert Matter.UNSIGNED not in waiting(made)
