"""The quorum engine: compound rules, and from which minute to which a session was official."""

from __future__ import annotations

import datetime
import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import (
    MAJORITY_PRESENT,
    NONE_NEEDED,
    TWO_THIRDS,
    QuorumRule,
    Seat,
    official_spans,
    state_at,
)
from desktop_app.domain.votes import MajorityOf, MajorityRule, Tally, decide
from desktop_app.sentences import Refused


def at(text: str) -> datetime.time:
    return datetime.time.fromisoformat(text)


def seat(*times: str, role: Role = Role.MEMBER) -> Seat:
    moments = [at(t) for t in times]
    spans = tuple((moments[i], moments[i + 1] if i + 1 < len(moments) else None) for i in range(0, len(moments), 2))
    return Seat(role, spans)


@pytest.mark.parametrize(
    ("rule", "members", "needed"),
    [
        (TWO_THIRDS, 5, 4),  # city councils: a body of five needs four
        (TWO_THIRDS, 7, 5),
        (TWO_THIRDS, 9, 6),
        (MAJORITY_PRESENT, 8, 5),
        (MAJORITY_PRESENT, 9, 5),
        (QuorumRule(at_least=7), 11, 7),  # a fixed number, as in labour councils
        (QuorumRule(share=Fraction(1, 2), more_than=True, at_least=8), 9, 8),  # the majority, and at least eight
        (NONE_NEEDED, 9, 0),  # advisory meetings need none
    ],
)
def test_that_rules_seen_in_practice_need_the_members_their_statutes_say(
    rule: QuorumRule, members: int, needed: int
) -> None:
    assert rule.needed(members) == needed


BODIES: list[tuple[str, QuorumRule, MajorityRule, int, int, int]] = [
    # name, quorum, majority, members, present needed, votes needed with just those present
    ("a council of five", TWO_THIRDS, MajorityRule(), 5, 4, 3),
    ("a council of seven", TWO_THIRDS, MajorityRule(), 7, 5, 3),
    ("at least eight votes", MAJORITY_PRESENT, MajorityRule(at_least=8), 15, 8, 8),
    ("at least eight votes of thirty", MAJORITY_PRESENT, MajorityRule(at_least=8), 30, 16, 9),
    ("seven present", QuorumRule(at_least=7), MajorityRule(), 11, 7, 4),
    ("five of seven, four votes", QuorumRule(at_least=5), MajorityRule(at_least=4), 7, 5, 4),
    (
        "two thirds with the chair, half plus one of all",
        QuorumRule(share=Fraction(2, 3), roles=frozenset({Role.CHAIR})),
        MajorityRule(base=MajorityOf.ALL_MEMBERS),
        9,
        6,
        5,
    ),
    (
        "two thirds of an even body, half plus one of all",
        QuorumRule(share=Fraction(2, 3), roles=frozenset({Role.CHAIR})),
        MajorityRule(base=MajorityOf.ALL_MEMBERS),
        12,
        8,
        7,
    ),
    ("an advisory meeting", NONE_NEEDED, MajorityRule(base=MajorityOf.CAST), 9, 0, 1),
]


@pytest.mark.parametrize(
    ("quorum", "majority", "members", "present", "votes"),
    [body[1:] for body in BODIES],
    ids=[body[0] for body in BODIES],
)
def test_that_bodies_seen_in_practice_sit_and_decide_as_their_statutes_say(
    quorum: QuorumRule, majority: MajorityRule, members: int, present: int, votes: int
) -> None:
    seats = [seat("14:00", role=Role.CHAIR), *(seat("14:00") for _ in range(present - 1))][:present]
    seats += [seat() for _ in range(members - present)]
    assert state_at(at("14:00"), seats, quorum).official
    if present:
        one_fewer = [*seats[: present - 1], seat(), *seats[present:]]
        assert not state_at(at("14:00"), one_fewer, quorum).official
    if quorum.roles:
        without_chair = [seat(role=Role.CHAIR), *(seat("14:00") for _ in range(members - 1))]
        assert not state_at(at("14:00"), without_chair, quorum).official
    assert decide(Tally(votes, 0, 0, members), majority, present=present, members=members).carried
    assert not decide(Tally(votes - 1, 0, 0, members), majority, present=present, members=members).carried


def test_that_a_quorum_tells_what_is_missing_of_number_and_of_roles() -> None:
    rule = QuorumRule(at_least=3, roles=frozenset({Role.CHAIR}))
    state = state_at(at("14:00"), [seat(role=Role.CHAIR), seat("14:00"), seat("14:00"), seat()], rule)
    assert (state.missing, state.missing_roles) == (1, frozenset({Role.CHAIR}))
    assert not state.is_at_limit
    at_limit = state_at(at("14:00"), [seat("14:00", role=Role.CHAIR), seat("14:00"), seat("14:00"), seat()], rule)
    assert at_limit.official
    assert at_limit.is_at_limit


def test_that_a_rule_with_a_required_chair_is_not_met_without_the_chair() -> None:
    rule = QuorumRule(share=Fraction(2, 3), roles=frozenset({Role.CHAIR}))
    assert not rule.met(8, 9, [Role.MEMBER] * 8)
    assert rule.met(6, 9, [Role.CHAIR, *[Role.MEMBER] * 5])


def test_that_a_quorum_nobody_can_meet_is_refused_with_both_numbers() -> None:
    with pytest.raises(Refused) as refused:
        QuorumRule(at_least=7).check(5)
    assert refused.value.values == {"needed": 7, "members": 5}


def test_that_a_session_becomes_official_with_the_arrival_that_completes_the_quorum() -> None:
    seats = [seat("14:00", role=Role.CHAIR), seat("14:03"), seat("14:19"), seat()]
    assert official_spans(seats, QuorumRule(at_least=3), at("14:00"), None) == [(at("14:19"), None)]


def test_that_a_session_stops_being_official_when_a_departure_breaks_the_quorum_and_resumes_on_return() -> None:
    seats = [seat("14:00"), seat("14:00"), seat("14:00", "14:40", "15:05")]
    spans = official_spans(seats, QuorumRule(at_least=3), at("14:00"), at("15:30"))
    assert spans == [(at("14:00"), at("14:40")), (at("15:05"), at("15:30"))]


def test_that_those_who_came_before_the_opening_count_from_the_opening() -> None:
    seats = [seat("13:40"), seat("13:55")]
    assert official_spans(seats, QuorumRule(at_least=2), at("14:00"), at("15:00")) == [(at("14:00"), at("15:00"))]


def test_that_a_session_below_its_quorum_throughout_was_never_official() -> None:
    assert official_spans([seat("14:00"), seat()], QuorumRule(at_least=2), at("14:00"), at("15:00")) == []


@given(st.integers(1, 200), st.integers(1, 12), st.integers(1, 12), st.booleans())
def test_that_the_needed_number_is_the_smallest_that_meets_the_share(
    members: int, top: int, bottom: int, more_than: bool
) -> None:
    share = Fraction(min(top, bottom), max(top, bottom))
    needed = QuorumRule(share=share, more_than=more_than).needed(members)

    def reaches(present: int) -> bool:
        return present > share * members if more_than else present >= share * members

    assert reaches(needed)
    assert not reaches(needed - 1)
    assert needed in {math.ceil(share * members), math.floor(share * members) + 1}


minutes = st.lists(st.integers(8 * 60, 18 * 60), min_size=0, max_size=6, unique=True).map(sorted)


@given(st.lists(minutes, min_size=1, max_size=7), st.integers(0, 7))
def test_that_official_spans_agree_with_the_state_of_every_minute(days: list[list[int]], at_least: int) -> None:
    seats = [seat(*(f"{m // 60:02}:{m % 60:02}" for m in day)) for day in days]
    rule = QuorumRule(at_least=at_least)
    opened, closed = at("09:00"), at("17:00")
    spans = official_spans(seats, rule, opened, closed)
    for minute in range(9 * 60, 17 * 60):
        moment = datetime.time(minute // 60, minute % 60)
        inside = any(start <= moment and (end is None or moment < end) for start, end in spans)
        assert inside == state_at(moment, seats, rule).official


@given(st.sampled_from([Fraction(1, 2), Fraction(2, 3), None]), st.booleans(), st.integers(0, 9))
def test_that_a_rule_survives_being_stored(share: Fraction | None, more_than: bool, at_least: int) -> None:
    rule = QuorumRule(share, more_than, at_least, frozenset({Role.CHAIR}))
    assert QuorumRule.from_data(rule.as_data()) == rule


def test_that_a_stored_share_outside_nought_to_one_is_refused() -> None:
    with pytest.raises(Refused):
        QuorumRule.from_data({"share": [3, 2]})
