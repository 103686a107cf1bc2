"""Attendance through the desk while a session runs: what cannot be is refused, what is corrected is followed."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import Ballot, Choice, MajorityRule, TieRule, VoteMethod
from desktop_app.sentences import Refused
from desktop_app.services.attendance import AttendanceRow, Consequences
from tests.offices import DAY, Office, at

CHAIR, SECRETARY, FINANCE, GUARD, LAW = "شهردار", "دبیر کمیته", "معاون مالی", "مدیر حراست", "مدیر حقوقی"
EVERYBODY = (CHAIR, SECRETARY, FINANCE, GUARD, LAW)


@pytest.fixture
def quorum() -> QuorumRule:
    return QuorumRule(at_least=3)


def row_of(o: Office, meeting: str, post: str) -> AttendanceRow:
    return next(r for r in o.desk.attendance.roll(meeting).rows if r.person_id == o.people[post])


def refusal(request: Callable[[], Any]) -> Refused:
    with pytest.raises(Refused) as refused:
        request()
    return refused.value


def resolved(o: Office, meeting: str, hour: str, ballot: Ballot | None = None) -> str:
    return o.desk.deciding.resolve(meeting, o.item(meeting), f"مقرر شد در {hour}", at=at(hour), ballot=ballot)


def test_that_nobody_arrives_twice(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("14:20")
    error = refusal(lambda: sepidar.desk.attendance.arrive(meeting, sepidar.people[LAW]))
    assert error.values == {"name": LAW, "since": at("14:00")}
    assert row_of(sepidar, meeting, LAW).times == (at("14:00"),)


def test_that_nobody_leaves_before_arriving_or_twice(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.hands.set("14:00")
    sepidar.desk.meetings.open(meeting)
    assert "not come" in refusal(lambda: sepidar.desk.attendance.leave(meeting, sepidar.people[LAW])).fact
    sepidar.desk.attendance.arrive(meeting, sepidar.people[LAW])
    sepidar.hands.set("14:10")
    sepidar.desk.attendance.leave(meeting, sepidar.people[LAW])
    sepidar.hands.set("14:20")
    error = refusal(lambda: sepidar.desk.attendance.leave(meeting, sepidar.people[LAW]))
    assert error.values == {"name": LAW, "since": at("14:10")}
    assert row_of(sepidar, meeting, LAW).times == (at("14:00"), at("14:10"))


def test_that_a_clock_set_back_is_told_with_both_times(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("13:20")
    error = refusal(lambda: sepidar.desk.attendance.leave(meeting, sepidar.people[LAW]))
    assert error.values == {"now": at("13:20"), "last": at("14:00")}
    assert "correct the times" in error.next_step
    assert row_of(sepidar, meeting, LAW).in_room
    sepidar.desk.attendance.leave(meeting, sepidar.people[LAW], at("14:20"))
    assert row_of(sepidar, meeting, LAW).times == (at("14:00"), at("14:20"))


def test_that_a_clock_set_back_neither_empties_the_room_nor_dates_a_resolution_before_the_session(
    sepidar: Office,
) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("13:20")
    assert sepidar.desk.attendance.roll(meeting).quorum.present == 5
    sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد")
    assert sepidar.desk.deciding.resolutions(meeting)[0].adopted_at == at("14:00")


def test_that_an_hour_ahead_changes_nothing_about_who_is_there(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("23:00")
    roll = sepidar.desk.attendance.roll(meeting)
    assert (roll.quorum.present, roll.official) == (5, ((at("14:00"), None),))


def test_that_after_the_end_nobody_comes_until_the_session_is_taken_up_again(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.attendance.set_times(meeting, sepidar.people[LAW], [])
    sepidar.desk.meetings.close(meeting, at("15:00"))
    sepidar.hands.set("15:10")
    attendance, person = sepidar.desk.attendance, sepidar.people[LAW]
    error = refusal(lambda: attendance.arrive(meeting, person))
    assert error.values == {"closed": at("15:00")}
    assert "up again" in error.next_step
    assert refusal(lambda: attendance.arrive(meeting, person, at("15:05"))).values == {"closed": at("15:00")}
    attendance.arrive(meeting, person, at("14:30"))  # forgotten during the session
    attendance.set_times(meeting, person, [])
    sepidar.desk.meetings.reopen(meeting)
    attendance.arrive(meeting, person)
    assert row_of(sepidar, meeting, LAW).times == (at("15:10"),)


def test_that_somebody_struck_off_cannot_come_before_being_listed_again(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    guest = sepidar.desk.attendance.add_guest(meeting, "کارشناس مهمان")
    sepidar.desk.attendance.strike(meeting, guest)
    error = refusal(lambda: sepidar.desk.attendance.arrive(meeting, guest))
    assert error.values == {"name": "کارشناس مهمان"}
    assert "list again" in error.next_step


def test_that_people_come_and_go_in_a_break_too(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("14:30")
    sepidar.desk.course.break_off(meeting)
    sepidar.hands.set("14:35")
    sepidar.desk.attendance.leave(meeting, sepidar.people[LAW])
    assert row_of(sepidar, meeting, LAW).times[-1] == at("14:35")


def test_that_a_guest_who_comes_in_is_one_act(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("14:25")
    before = len(sepidar.desk.activity.recent())
    guest = sepidar.desk.attendance.add_guest(meeting, "نماینده رسانه‌ها", arrives=True)
    assert len(sepidar.desk.activity.recent()) == before + 1
    assert [r.times for r in sepidar.desk.attendance.roll(meeting).rows if r.person_id == guest] == [(at("14:25"),)]


def test_that_a_representative_comes_with_the_letter_and_the_reason_in_one_act(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.hands.set("14:05")
    sepidar.desk.meetings.open(meeting, at("14:00"))
    sepidar.desk.attendance.represent(
        meeting,
        sepidar.people[FINANCE],
        "مدیر امور مالی",
        post="مدیر",
        letter_no="۲/۱۱۸",
        letter_date=DAY,
        excuse=Excuse.MISSION,
        note="مأموریت استان",
        arrives=True,
    )
    row = row_of(sepidar, meeting, FINANCE)
    assert (row.times, row.excuse, row.excuse_note) == ((at("14:05"),), Excuse.MISSION, "مأموریت استان")
    assert sepidar.desk.attendance.roll(meeting).quorum.present == 1
    names = [name for _, name in sepidar.desk.deciding.electorate(meeting, None).eligible]
    assert names == ["مدیر امور مالی"]


def test_that_a_seat_has_one_holder(sepidar: Office) -> None:
    meeting = sepidar.session()
    attendance = sepidar.desk.attendance
    one, two = (sepidar.desk.people.add(post=f"جانشین {n}") for n in (1, 2))
    for alternate in (one, two):
        attendance.summon(meeting, alternate, Capacity.ALTERNATE)
    law = sepidar.people[LAW]
    assert refusal(lambda: attendance.substitute(meeting, one, law)).values == {"name": LAW}
    sepidar.hands.set("14:10")
    attendance.leave(meeting, law)
    attendance.substitute(meeting, one, law)
    assert refusal(lambda: attendance.substitute(meeting, two, law)).values == {"name": "جانشین 1"}
    attendance.arrive(meeting, one)
    assert len(sepidar.desk.deciding.electorate(meeting, None).eligible) == 5
    sepidar.hands.set("14:30")
    attendance.arrive(meeting, law)
    voters = dict(sepidar.desk.deciding.electorate(meeting, None).eligible)
    assert law in voters
    assert one not in voters


def test_that_only_alternates_take_seats_and_only_seats_with_a_vote(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    attendance, law = sepidar.desk.attendance, sepidar.people[LAW]
    guest = attendance.add_guest(meeting, "مهمان")
    alternate = sepidar.desk.people.add(post="جانشین")
    attendance.summon(meeting, alternate, Capacity.ALTERNATE)
    refusal(lambda: attendance.substitute(meeting, guest, law))
    refusal(lambda: attendance.substitute(meeting, alternate, guest))
    attendance.substitute(meeting, alternate, law)


def test_that_who_was_present_follows_a_corrected_arrival_in_the_same_act(sepidar: Office) -> None:
    meeting = sepidar.session()
    resolution = resolved(sepidar, meeting, "14:20", Ballot(VoteMethod.UNANIMOUS))
    before = len(sepidar.desk.activity.recent())
    told = sepidar.desk.attendance.set_times(meeting, sepidar.people[LAW], [at("14:30")])
    (view,) = sepidar.desk.deciding.resolutions(meeting)
    assert told == Consequences(followed=(view.label,))
    assert view.id == resolution
    assert view.present == EVERYBODY[:-1]
    assert (view.vote.eligible, view.vote.in_favour, view.vote.carried) == (4, 4, True)
    assert len(sepidar.desk.activity.recent()) == before + 1


def test_that_a_correction_that_changes_nothing_for_a_resolution_leaves_it_alone(sepidar: Office) -> None:
    meeting = sepidar.session()
    resolved(sepidar, meeting, "14:20", Ballot(VoteMethod.UNANIMOUS))
    told = sepidar.desk.attendance.set_times(meeting, sepidar.people[LAW], [at("14:05"), at("14:40")])
    assert told == Consequences()


def test_that_counted_votes_stay_as_they_were_counted_and_are_named(sepidar: Office) -> None:
    meeting = sepidar.session()
    names = {sepidar.people[post]: Choice.FOR for post in EVERYBODY}
    resolved(sepidar, meeting, "14:20", Ballot(VoteMethod.BY_NAME, by_name=names))
    resolved(sepidar, meeting, "14:25", Ballot(VoteMethod.OPEN, in_favour=3))
    told = sepidar.desk.attendance.set_times(meeting, sepidar.people[LAW], [at("14:30")])
    by_name, by_hands = sepidar.desk.deciding.resolutions(meeting)
    assert told == Consequences(followed=(by_hands.label,), contested=(by_name.label,))
    assert (len(by_name.present), by_name.vote.in_favour) == (5, 5)
    assert (len(by_hands.present), by_hands.vote.in_favour, by_hands.vote.eligible) == (4, 3, 4)
    # The way out: the vote is recorded again, among those who were there.
    del names[sepidar.people[LAW]]
    assert dict(sepidar.desk.deciding.voters(by_name.id).eligible).keys() == names.keys()
    sepidar.desk.deciding.vote(by_name.id, Ballot(VoteMethod.BY_NAME, by_name=names))
    assert sepidar.desk.deciding.resolutions(meeting)[0].present == EVERYBODY[:-1]


def test_that_a_resolution_turns_out_to_stand_in_a_minute_that_was_not_official(sepidar: Office) -> None:
    meeting = sepidar.session()
    resolved(sepidar, meeting, "14:20", Ballot(VoteMethod.UNANIMOUS))
    for post in (LAW, GUARD):
        told = sepidar.desk.attendance.set_times(meeting, sepidar.people[post], [at("14:30")])
    assert told.unofficial == ()
    told = sepidar.desk.attendance.set_times(meeting, sepidar.people[FINANCE], [at("14:30")])
    assert told.unofficial == (sepidar.desk.deciding.resolutions(meeting)[0].label,)


def test_that_who_leaves_in_the_minute_of_the_resolution_was_there(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("14:20")
    resolution = sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد")
    for post in (LAW, GUARD, FINANCE):
        sepidar.desk.attendance.leave(meeting, sepidar.people[post])
    sepidar.desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS))
    (view,) = sepidar.desk.deciding.resolutions(meeting)
    assert (len(view.present), view.vote.in_favour, view.below_quorum) == (5, 5, False)
    told = sepidar.desk.attendance.set_times(meeting, sepidar.people[LAW], [at("14:00"), at("14:19")])
    assert told.followed == (view.label,)
    assert told.unofficial == ()


def test_that_below_the_quorum_a_resolution_needs_a_rule_that_allows_it_and_a_deliberate_act(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("14:30")
    for post in (LAW, GUARD, FINANCE):
        sepidar.desk.attendance.leave(meeting, sepidar.people[post])
    item, deciding = sepidar.item(meeting), sepidar.desk.deciding
    assert not deciding.electorate(meeting, item).may_override
    refusal(lambda: deciding.resolve(meeting, item, "مقرر شد", despite_quorum=True))
    sepidar.desk.committees.set_rules(sepidar.committee, quorum=QuorumRule(at_least=3, may_override=True))
    assert deciding.electorate(meeting, item).may_override
    refusal(lambda: deciding.resolve(meeting, item, "مقرر شد"))
    ballot = Ballot(VoteMethod.UNANIMOUS)
    deciding.resolve(meeting, item, "مقرر شد", despite_quorum=True, ballot=ballot)
    deciding.resolve(meeting, item, "توصیه شد", kind=ResolutionKind.RECOMMENDATION)
    assert [r.below_quorum for r in deciding.resolutions(meeting)] == [True, False]
    recommended = deciding.resolutions(meeting)[1].id
    sepidar.desk.committees.set_rules(sepidar.committee, quorum=QuorumRule(at_least=3))
    refusal(lambda: deciding.edit_resolution(recommended, kind=ResolutionKind.BINDING))
    # It turns out that one of the three had been there: the mark goes.
    sepidar.desk.attendance.set_times(meeting, sepidar.people[LAW], [at("14:00"), at("14:50")])
    assert [r.below_quorum for r in deciding.resolutions(meeting)] == [False, False]


def test_that_the_chairs_vote_decides_a_tie_only_of_somebody_who_presides_and_may_vote(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.committees.set_rules(sepidar.committee, majority=MajorityRule(tie=TieRule.CHAIR_DECIDES))
    item = sepidar.item(meeting)
    tie = Ballot(VoteMethod.OPEN, in_favour=2, against=2, chair_for=True)
    assert desk.deciding.weigh(meeting, item, tie).by_chair
    desk.attendance.recuse(item, sepidar.people[CHAIR])
    voters = desk.deciding.electorate(meeting, item)
    assert voters.chair_id is None
    assert voters.recused == ((sepidar.people[CHAIR], CHAIR),)
    assert not desk.deciding.weigh(meeting, item, tie).carried


def test_that_in_a_vote_by_name_the_chair_has_said_already_how_a_tie_ends(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.committees.set_rules(sepidar.committee, majority=MajorityRule(tie=TieRule.CHAIR_DECIDES))
    said = {CHAIR: Choice.FOR, SECRETARY: Choice.FOR, FINANCE: Choice.AGAINST, GUARD: Choice.AGAINST}

    def ballot(**changes: Choice) -> Ballot:
        names = {sepidar.people[post]: choice for post, choice in (said | changes).items()}
        return Ballot(VoteMethod.BY_NAME, by_name=names, chair_for=True)

    assert desk.deciding.weigh(meeting, sepidar.item(meeting), ballot()).by_chair
    against = ballot(**{CHAIR: Choice.AGAINST, GUARD: Choice.FOR})
    assert not desk.deciding.weigh(meeting, sepidar.item(meeting), against).carried


def test_that_a_session_written_down_on_another_day_counts_those_who_were_there(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.hands.set("08:30", DAY + datetime.timedelta(days=1))
    assert sepidar.desk.attendance.roll(meeting).quorum.official
    assert len(sepidar.desk.deciding.electorate(meeting, None).eligible) == 5
