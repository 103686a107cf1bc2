"""What comes from one meeting to the next: what was left, the approval of the minutes, and the meeting itself."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.agenda import ItemKind, LeftReason, Outcome
from desktop_app.domain.attendance import Capacity
from desktop_app.domain.committees import Frequency
from desktop_app.domain.meetings import MeetingKind, proposed_day
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.persian.jalali import JalaliDate, season_after, season_of
from desktop_app.sentences import Refused
from tests.offices import DAY, Office, at

LATER = DAY + datetime.timedelta(days=91)
"""In the next season."""


def titles(sepidar: Office, meeting: str) -> list[str]:
    return [item.title for item in sepidar.desk.agenda.items(meeting)]


def closed(sepidar: Office, *items: str, day: datetime.date = DAY, **settled: Outcome) -> str:
    """A meeting that was held; each item was discussed unless another outcome is given for its title."""
    meeting = sepidar.session(*items, day=day)
    for item in sepidar.desk.agenda.items(meeting):
        sepidar.desk.agenda.settle(item.id, settled.get(item.title, Outcome.DISCUSSED))
    sepidar.desk.meetings.close(meeting, at("15:00"))
    return meeting


def resolved(sepidar: Office, meeting: str, index: int, due: datetime.date | None = None) -> str:
    """A resolution on an item; it is open once the text is frozen."""
    resolution: str = sepidar.desk.deciding.resolve(
        meeting,
        sepidar.item(meeting, index),
        "مقرر شد گزارش ارائه شود.",
        responsible_unit_id=sepidar.unit,
        due=due,
        ballot=Ballot(VoteMethod.UNANIMOUS),
    )
    return resolution


def frozen(sepidar: Office, meeting: str) -> None:
    sepidar.desk.meetings.close(meeting, at("15:00"))
    sepidar.desk.minutes.freeze(meeting)


# What was left


def test_that_each_left_over_says_why_it_comes_back(sepidar: Office) -> None:
    first = sepidar.session("الف", "ب", "ج", "د", "ه")
    agenda = sepidar.desk.agenda
    resolved(sepidar, first, 2, DAY + datetime.timedelta(days=10))
    for index, outcome in enumerate((Outcome.OPEN, Outcome.POSTPONED, None, Outcome.DISCUSSED, Outcome.WITHDRAWN)):
        if outcome is not None:
            agenda.settle(sepidar.item(first, index), outcome)
    frozen(sepidar, first)
    second = sepidar.meeting(day=LATER)
    sepidar.hands.set("09:00", DAY + datetime.timedelta(days=27))
    left = [(row.title, row.reason, row.open_resolutions, row.days_late) for row in agenda.left_over(second)]
    assert left == [
        ("الف", LeftReason.NOT_REACHED, 0, 0),
        ("ب", LeftReason.POSTPONED, 0, 0),
        ("ج", LeftReason.OPEN_RESOLUTIONS, 1, 17),
    ]


def test_that_a_resolution_that_is_settled_brings_nothing_back(sepidar: Office) -> None:
    first = sepidar.session("الف")
    resolution = resolved(sepidar, first, 0)
    frozen(sepidar, first)
    second = sepidar.meeting(day=LATER)
    assert len(sepidar.desk.agenda.left_over(second)) == 1
    sepidar.desk.follow_ups.void([resolution], "موضوع منتفی شد.")
    assert sepidar.desk.agenda.left_over(second) == []


def test_that_an_open_resolution_comes_back_through_the_item_that_went_on_from_it(sepidar: Office) -> None:
    first = sepidar.session("الف")
    resolved(sepidar, first, 0)
    frozen(sepidar, first)
    second = sepidar.session("دیگر", day=LATER)
    went_on = sepidar.desk.agenda.carry_over(sepidar.item(first), second)
    for item in sepidar.desk.agenda.items(second):
        sepidar.desk.agenda.settle(item.id, Outcome.DISCUSSED)
    sepidar.desk.meetings.close(second, at("15:00"))
    third = sepidar.meeting(day=LATER + datetime.timedelta(days=91))
    left = sepidar.desk.agenda.left_over(third)
    assert [(row.id, row.reason, row.open_resolutions) for row in left] == [(went_on, LeftReason.OPEN_RESOLUTIONS, 1)]


def test_that_what_was_decided_comes_back_as_a_report(sepidar: Office) -> None:
    first = sepidar.session("الف")
    sepidar.desk.agenda.edit(sepidar.item(first), proposal="تصویب شود")
    resolved(sepidar, first, 0)
    frozen(sepidar, first)
    second = sepidar.meeting(day=LATER)
    sepidar.desk.agenda.carry_over(sepidar.item(first), second)
    item = sepidar.desk.agenda.items(second)[0]
    assert (item.kind, item.proposal, item.carried_from) == (ItemKind.REPORT, "", "1/1")


def test_that_everything_left_is_taken_over_and_given_up_in_one_act_each(sepidar: Office) -> None:
    closed(sepidar, "الف", "ب", الف=Outcome.OPEN, ب=Outcome.POSTPONED)
    second = sepidar.meeting(day=LATER)
    agenda = sepidar.desk.agenda
    acts = len(sepidar.desk.activity.recent(1000))
    made = agenda.carry_over_all(second, [row.id for row in agenda.left_over(second)])
    assert titles(sepidar, second) == ["الف", "ب"]
    assert len(sepidar.desk.activity.recent(1000)) == acts + 1
    agenda.remove_all(second, made)
    assert titles(sepidar, second) == []
    assert len(agenda.left_over(second)) == 2


def test_that_what_is_put_aside_does_not_come_back_even_under_a_frozen_text(sepidar: Office) -> None:
    first = closed(sepidar, "الف", "ب", الف=Outcome.DISCUSSED, ب=Outcome.POSTPONED)
    sepidar.desk.minutes.freeze(first)
    second = sepidar.meeting(day=LATER)
    agenda = sepidar.desk.agenda
    left = agenda.left_over(second)
    before = agenda.put_aside(left[0].id)
    assert agenda.left_over(second) == []
    agenda.propose_again(left[0].id, before)
    assert agenda.left_over(second) == left


def test_that_an_agenda_that_was_called_off_has_taken_nothing_up(sepidar: Office) -> None:
    closed(sepidar, "الف", الف=Outcome.OPEN)
    second, third = sepidar.meeting(day=LATER), sepidar.meeting(day=LATER + datetime.timedelta(days=1))
    agenda = sepidar.desk.agenda
    agenda.carry_over_all(second, [row.id for row in agenda.left_over(second)])
    assert agenda.left_over(third) == []
    sepidar.desk.meetings.call_off(second)
    assert [row.title for row in agenda.left_over(third)] == ["الف"]


# The minutes of the last meeting


def test_that_the_approval_of_the_last_minutes_stands_at_the_top_once(sepidar: Office) -> None:
    first = closed(sepidar, "الف")
    second = sepidar.meeting("ب", day=LATER)
    agenda = sepidar.desk.agenda
    item_id = agenda.approve_last(second)
    item = agenda.items(second)[0]
    assert (item.id, item.number, item.kind, item.approves_id) == (item_id, 1, ItemKind.DECISION, first)
    assert item.title == "تأیید و تصویب صورتجلسه جلسه اول مورخ ۱۷ آذر ۱۴۰۴"
    assert agenda.last_minutes(second) is None
    with pytest.raises(Refused):
        agenda.approve_last(second)
    agenda.remove(item_id)
    assert agenda.last_minutes(second) is not None


def test_that_there_is_nothing_to_approve_before_a_meeting_was_held(sepidar: Office) -> None:
    first = sepidar.meeting("الف")
    second = sepidar.meeting("ب", day=LATER)
    assert sepidar.desk.agenda.last_minutes(first) is None
    assert sepidar.desk.agenda.last_minutes(second) is None
    hosted = sepidar.desk.meetings.convene(None, LATER, title="نشست", starts=at("10:00"))
    assert sepidar.desk.agenda.last_minutes(hosted) is None


def test_that_the_item_leads_to_the_minutes_it_approves(sepidar: Office) -> None:
    first = closed(sepidar, "الف")
    second = sepidar.meeting(day=LATER)
    item_id = sepidar.desk.agenda.approve_last(second)
    approved = sepidar.desk.agenda.approved(item_id)
    assert approved is not None
    assert (approved.meeting_id, approved.number, approved.is_final) == (first, 1, False)
    assert approved.signed_sha256 == ""
    assert approved.scans == ()
    assert sepidar.desk.agenda.approved(sepidar.item(first)) is None


# The next meeting


def test_that_the_next_meeting_takes_over_what_belongs_to_it_in_one_act(sepidar: Office) -> None:
    first = closed(sepidar, "الف", "ب", "ج", ب=Outcome.POSTPONED, ج=Outcome.OPEN)
    meetings = sepidar.desk.meetings
    proposal = meetings.next_proposal(first)
    assert JalaliDate.from_date(proposal.date) == JalaliDate(1404, 12, 18)
    assert (proposal.starts, proposal.ends) == (at("14:00"), at("15:30"))
    assert [row.title for row in proposal.left] == ["ب", "ج"]
    acts = len(sepidar.desk.activity.recent(1000))
    second = meetings.convene_next(
        first, proposal.date, starts=at("14:00"), ends=at("15:30"), place="سالن شورا", carried=[proposal.left[1].id]
    )
    assert len(sepidar.desk.activity.recent(1000)) == acts + 1
    assert titles(sepidar, second) == [proposal.approves, "ج"]
    view = meetings.get(second)
    assert (view.number, view.place, view.kind) == (2, "سالن شورا", MeetingKind.ORDINARY)
    assert meetings.get(first).next_meeting == "دوشنبه ۱۸ اسفند ۱۴۰۴، ساعت ۱۴:۰۰، سالن شورا"
    assert len(sepidar.desk.attendance.roll(second).rows) == 5
    meetings.call_off(second, first)
    assert meetings.get(first).next_meeting == ""
    assert [m.id for m in meetings.all()] == [first]
    assert meetings.next_proposal(first) == proposal


def test_that_words_about_the_next_meeting_that_a_person_wrote_stay(sepidar: Office) -> None:
    first = closed(sepidar, "الف")
    sepidar.desk.minutes.write(first, next_meeting="به دعوت دبیرخانه")
    second = sepidar.desk.meetings.convene_next(first, LATER)
    assert sepidar.desk.meetings.get(first).next_meeting == "به دعوت دبیرخانه"
    sepidar.desk.meetings.call_off(second, first)
    assert sepidar.desk.meetings.get(first).next_meeting == "به دعوت دبیرخانه"


def test_that_the_next_meeting_of_a_frozen_one_leaves_its_text_alone(sepidar: Office) -> None:
    first = closed(sepidar, "الف")
    sepidar.desk.minutes.freeze(first)
    second = sepidar.desk.meetings.convene_next(first, LATER)
    assert sepidar.desk.meetings.get(first).next_meeting == ""
    assert sepidar.desk.agenda.items(second)[0].approves_id == first


def test_that_a_hosted_session_goes_on_without_a_committee(sepidar: Office) -> None:
    first = sepidar.desk.meetings.convene(None, DAY, title="نشست", host="شهردار", starts=at("10:00"))
    second = sepidar.desk.meetings.convene_next(first, LATER, starts=at("10:00"))
    view = sepidar.desk.meetings.get(second)
    assert (view.title, view.host, view.number) == ("نشست", "شهردار", None)
    assert titles(sepidar, second) == []


def test_that_a_meeting_that_was_held_is_not_called_off(sepidar: Office) -> None:
    first = closed(sepidar, "الف")
    with pytest.raises(Refused):
        sepidar.desk.meetings.call_off(first)


# A meeting like another


def test_that_a_duplicate_has_the_agenda_and_the_guests_but_nothing_of_what_happened(sepidar: Office) -> None:
    source = sepidar.session("الف", "ب")
    desk = sepidar.desk
    desk.agenda.edit(sepidar.item(source), minutes=25, proposal="تصویب شود", confidential=True)
    desk.recording.state(source, sepidar.item(source), "سخن")
    resolved(sepidar, source, 0)
    desk.agenda.add(source, "بیرون", off_agenda=True)
    guest = desk.attendance.add_guest(source, "نماینده شورا", capacity=Capacity.INVITEE)
    copy = desk.meetings.duplicate(source, LATER, starts=at("09:00"), ends=at("10:00"))
    items = desk.agenda.items(copy)
    assert [(i.title, i.minutes, i.proposal, i.confidential) for i in items] == [
        ("الف", 25, "تصویب شود", True),
        ("ب", 10, "", False),
    ]
    assert all(i.outcome is Outcome.OPEN and not i.statements and not i.resolutions for i in items)
    rows = desk.attendance.roll(copy).rows
    assert (guest, Capacity.INVITEE) in [(row.person_id, row.capacity) for row in rows]
    assert len(rows) == 6
    assert not any(row.came for row in rows)
    view = desk.meetings.get(copy)
    assert (view.number, view.starts, view.opened_at) == (2, at("09:00"), None)


def test_that_a_duplicate_of_a_hosted_session_calls_the_same_people(sepidar: Office) -> None:
    desk = sepidar.desk
    source = desk.meetings.convene(None, DAY, title="نشست", host="شهردار", starts=at("10:00"))
    speaker = desk.attendance.add_guest(source, "سخنران", capacity=Capacity.SPEAKER)
    desk.attendance.summon(source, sepidar.people["شهردار"], Capacity.CHAIR)
    copy = desk.meetings.duplicate(source, LATER, starts=at("10:00"))
    assert {row.person_id for row in desk.attendance.roll(copy).rows} == {speaker, sepidar.people["شهردار"]}
    assert desk.meetings.get(copy).title == "نشست"


# An item that goes to another meeting


def test_that_an_item_moves_to_another_meeting_and_back(sepidar: Office) -> None:
    first, second = sepidar.meeting("الف", "ب", "ج"), sepidar.meeting("د", day=LATER)
    item = sepidar.item(first, 1)
    agenda = sepidar.desk.agenda
    agenda.move_to(item, second)
    assert (titles(sepidar, first), titles(sepidar, second)) == (["الف", "ج"], ["د", "ب"])
    agenda.move_to(item, first, 1)
    assert (titles(sepidar, first), titles(sepidar, second)) == (["الف", "ب", "ج"], ["د"])


def test_that_an_item_on_which_something_was_said_stays_and_can_be_carried_over(sepidar: Office) -> None:
    first, second = sepidar.session("الف"), sepidar.meeting(day=LATER)
    sepidar.desk.recording.state(first, sepidar.item(first), "سخن")
    with pytest.raises(Refused) as refusal:
        sepidar.desk.agenda.move_to(sepidar.item(first), second)
    assert "carried over" in refusal.value.next_step
    sepidar.desk.agenda.carry_over(sepidar.item(first), second)
    assert (titles(sepidar, first), titles(sepidar, second)) == (["الف"], ["الف"])


def test_that_a_frozen_meeting_gives_and_takes_no_item(sepidar: Office) -> None:
    first = closed(sepidar, "الف")
    second = sepidar.meeting("ب", day=LATER)
    sepidar.desk.minutes.freeze(first)
    for item, target in ((sepidar.item(first), second), (sepidar.item(second), first)):
        with pytest.raises(Refused):
            sepidar.desk.agenda.move_to(item, target)


# The day

CALENDAR = WorkCalendar()
DAYS = st.dates(datetime.date(2020, 3, 21), datetime.date(2032, 3, 19))


@given(after=DAYS, wait=st.integers(0, 800), frequency=st.sampled_from(Frequency))
def test_that_the_next_day_proposed_is_a_working_day_still_to_come(
    after: datetime.date, wait: int, frequency: Frequency
) -> None:
    today = after + datetime.timedelta(days=wait)
    day = proposed_day(after, frequency, today, CALENDAR)
    assert day > today
    assert CALENDAR.is_working_day(day)
    if wait < 20 and frequency is Frequency.SEASONAL:
        assert day - after < datetime.timedelta(days=120)


@given(after=DAYS.filter(CALENDAR.is_working_day))
def test_that_a_seasonal_committee_meets_on_the_same_weekday_of_the_next_season(after: datetime.date) -> None:
    day = proposed_day(after, Frequency.SEASONAL, after, CALENDAR)
    expected: Any = season_after(*season_of(after))
    if day.weekday() == after.weekday():
        assert season_of(day) == expected


# Taken back by the key


def test_that_each_act_between_meetings_is_one_step_back_and_one_forth(sepidar: Office) -> None:
    first = closed(sepidar, "الف", "ب", ب=Outcome.POSTPONED)
    second = sepidar.meeting("ج", "د", day=LATER)
    desk = sepidar.desk
    template = desk.agenda_templates.create(sepidar.committee, "هر جلسه")
    desk.agenda_templates.add_item(template, "گزارش پیگیری")
    left = [row.id for row in desk.agenda.left_over(second)]
    third = sepidar.meeting(day=LATER + datetime.timedelta(days=7))
    acts: tuple[Callable[[], object], ...] = (
        lambda: desk.agenda.carry_over_all(second, left),
        lambda: desk.agenda.approve_last(second),
        lambda: desk.agenda.put_aside(sepidar.item(first, 1)),
        lambda: desk.agenda_templates.apply(template, second),
        lambda: desk.agenda_templates.keep(second, "جلسه فصل"),
        lambda: desk.agenda.move_to(sepidar.item(second, 1), third),
        lambda: desk.agenda.duplicate(sepidar.item(second)),
        lambda: desk.meetings.convene_next(first, LATER + datetime.timedelta(days=20), starts=at("10:00")),
        lambda: desk.meetings.duplicate(second, LATER + datetime.timedelta(days=30), starts=at("10:00")),
    )
    for act in acts:
        before = seen(sepidar)
        act()
        after = seen(sepidar)
        assert after != before
        assert desk.undo.undo() is not None
        assert seen(sepidar) == before
        assert desk.undo.redo() is not None
        assert seen(sepidar) == after


def seen(sepidar: Office) -> object:
    """What the screens show of the meetings, their agendas and the templates."""
    desk = sepidar.desk
    meetings = [desk.meetings.get(row.id) for row in desk.meetings.all()]
    agendas = [desk.agenda.items(m.id) for m in meetings]
    rolls = [desk.attendance.roll(m.id).rows for m in meetings]
    left = [desk.agenda.left_over(m.id) for m in meetings]
    return meetings, agendas, rolls, left, desk.agenda_templates.all(sepidar.committee)
