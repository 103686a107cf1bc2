"""Rates of the attendance allowance, and the list of what a month or a season comes to."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.domain.attendance import Excuse
from desktop_app.sentences import Refused
from desktop_app.services.allowances import RateTerms
from tests.offices import DAY, Office, at

SPRING = datetime.date(2025, 3, 21)


def _held(office: Office, day: datetime.date = DAY, closed: str = "15:30") -> str:
    """A session from 14:00 to `closed` with all five seats."""
    meeting = office.session(day=day)
    office.desk.meetings.close(meeting, at(closed))
    return meeting


def test_that_minutes_count_from_officialness_and_without_those_spent_outside(sepidar: Office) -> None:
    desk = sepidar.desk
    desk.allowances.set_rate(SPRING, 600_000)
    meeting = sepidar.meeting("الف")
    sepidar.hands.set("14:00")
    desk.meetings.open(meeting, at("14:00"))
    ids = sepidar.people
    desk.attendance.set_times(meeting, ids["شهردار"], [at("14:00")])
    desk.attendance.set_times(meeting, ids["معاون مالی"], [at("14:00"), at("14:40"), at("15:00")])
    desk.attendance.set_times(meeting, ids["مدیر حراست"], [at("14:10")])
    desk.attendance.excuse(meeting, ids["مدیر حقوقی"], Excuse.LEAVE)
    desk.attendance.set_times(meeting, ids["دبیر کمیته"], [at("14:10")])
    desk.meetings.close(meeting, at("15:30"))

    paper = desk.allowances.allowance_list(sepidar.committee, "1404-09")

    minutes = {person.post: person.payable for person in paper.months[0].people}
    assert minutes == {"شهردار": 80, "دبیر کمیته": 80, "معاون مالی": 60, "مدیر حراست": 80}
    assert paper.months[0].meetings[0].official_from == at("14:10")
    assert paper.months[0].meetings[0].minutes == 80
    assert paper.rials == 3_000_000
    assert paper.totals == ()


def test_that_a_representative_is_paid_in_the_members_place(sepidar: Office) -> None:
    sepidar.desk.allowances.set_rate(SPRING, 600_000)
    meeting = sepidar.session()
    sepidar.desk.attendance.represent(meeting, sepidar.people["معاون مالی"], "مدیر امور مالی", letter_no="12")
    sepidar.desk.meetings.close(meeting, at("15:00"))
    people = sepidar.desk.allowances.allowance_list(sepidar.committee, "1404-09").months[0].people
    assert [(p.name, p.post) for p in people if p.name] == [("مدیر امور مالی", "نماینده معاون مالی")]


def test_that_guests_and_observers_are_not_paid(sepidar: Office) -> None:
    sepidar.desk.allowances.set_rate(SPRING, 600_000)
    meeting = sepidar.session()
    guest = sepidar.desk.attendance.add_guest(meeting, "سخنران")
    sepidar.desk.attendance.arrive(meeting, guest, at("14:05"))
    sepidar.desk.meetings.close(meeting, at("15:00"))
    people = sepidar.desk.allowances.allowance_list(sepidar.committee, "1404-09").months[0].people
    assert "سخنران" not in [p.post for p in people]
    assert len(people) == 5


def test_that_a_season_adds_its_months_up_and_the_limit_of_a_month_holds_in_each(sepidar: Office) -> None:
    sepidar.desk.allowances.set_rate(SPRING, 600_000, most_monthly_minutes=100)
    for day in (datetime.date(2025, 10, 4), DAY - datetime.timedelta(days=7), DAY):
        _held(sepidar, day)
    paper = sepidar.desk.allowances.allowance_list(sepidar.committee, "1404-3")
    assert [month.title for month in paper.months] == ["مهر ۱۴۰۴", "آذر ۱۴۰۴"]
    assert [month.people[0].payable for month in paper.months] == [90, 100]
    assert paper.totals[0].payable == 190
    assert paper.totals[0].meetings == 3
    assert paper.rials == 5 * 1_900_000


def test_that_lists_are_offered_for_the_months_that_a_rate_holds_for(sepidar: Office) -> None:
    _held(sepidar, datetime.date(2025, 10, 4))
    _held(sepidar)
    offers = sepidar.desk.allowances.for_committee
    assert offers(sepidar.committee, 1404) == []
    sepidar.desk.allowances.set_rate(datetime.date(2025, 12, 1), 600_000)
    assert [offer.part for offer in offers(sepidar.committee, 1404)] == ["1404-09"]
    sepidar.desk.allowances.set_rate(SPRING, 500_000)
    assert [offer.part for offer in offers(sepidar.committee, 1404)] == ["1404-07", "1404-09", "1404-3"]
    assert offers(sepidar.committee, 1403) == []


def test_that_rates_keep_their_history_and_the_one_in_force_is_marked(sepidar: Office) -> None:
    allowances = sepidar.desk.allowances
    allowances.set_rate(SPRING, 500_000)
    allowances.set_rate(DAY, 600_000)
    allowances.set_rate(DAY + datetime.timedelta(days=1), 700_000)
    allowances.set_rate(SPRING, 900_000, committee_id=sepidar.committee)
    assert [(r.committee, r.hourly, r.in_force) for r in allowances.rates()] == [
        ("", 700_000, False),
        ("", 600_000, True),
        ("", 500_000, False),
        ("سلامت اداری", 900_000, True),
    ]


def test_that_setting_a_rate_again_for_the_same_day_corrects_it(sepidar: Office) -> None:
    allowances = sepidar.desk.allowances
    first = allowances.set_rate(SPRING, 500_000)
    assert allowances.set_rate(SPRING, 550_000, least_minutes=60) == first
    assert [(r.hourly, r.least_minutes) for r in allowances.rates()] == [(550_000, 60)]


def test_that_a_rate_that_cannot_be_is_refused_and_nothing_is_kept(sepidar: Office) -> None:
    allowances = sepidar.desk.allowances
    allowances.set_rate(SPRING, 500_000)
    with pytest.raises(Refused):
        allowances.set_rate(DAY, 0)
    with pytest.raises(Refused):
        allowances.set_rate(SPRING, 500_000, least_minutes=120, most_minutes=60)
    assert [(r.hourly, r.most_minutes) for r in allowances.rates()] == [(500_000, 0)]


def test_that_a_rate_taken_away_comes_back_unless_its_day_is_taken(sepidar: Office) -> None:
    allowances = sepidar.desk.allowances
    first = allowances.set_rate(SPRING, 500_000)
    allowances.remove_rate(first)
    assert allowances.rates() == []
    allowances.restore_rate(first)
    assert [r.id for r in allowances.rates()] == [first]
    allowances.remove_rate(first)
    allowances.set_rate(SPRING, 600_000)
    with pytest.raises(Refused):
        allowances.restore_rate(first)


def test_that_a_second_rate_from_the_same_day_is_refused(sepidar: Office) -> None:
    allowances = sepidar.desk.allowances
    allowances.add_rate(RateTerms(SPRING, 500_000))
    allowances.add_rate(RateTerms(SPRING, 700_000, committee_id=sepidar.committee))
    with pytest.raises(Refused):
        allowances.add_rate(RateTerms(SPRING, 600_000))
    assert [r.hourly for r in allowances.rates()] == [500_000, 700_000]


def test_that_a_rate_is_put_right_with_its_day_and_never_onto_a_taken_one(sepidar: Office) -> None:
    allowances = sepidar.desk.allowances
    first = allowances.add_rate(RateTerms(SPRING, 500_000))
    allowances.add_rate(RateTerms(DAY, 600_000))
    allowances.correct_rate(first, RateTerms(SPRING + datetime.timedelta(days=1), 550_000, note="بخشنامه"))
    assert [(r.starts, r.hourly, r.note) for r in allowances.rates()][1] == (
        SPRING + datetime.timedelta(days=1),
        550_000,
        "بخشنامه",
    )
    with pytest.raises(Refused):
        allowances.correct_rate(first, RateTerms(DAY, 550_000))
    assert [r.starts for r in allowances.rates()] == [DAY, SPRING + datetime.timedelta(days=1)]
