"""Seats, minute by minute: no order of comings and goings makes a session official without the rule being met."""

from __future__ import annotations

import datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.attendance import Attendance, Capacity
from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import QuorumRule, official_spans
from desktop_app.domain.seats import presides, seats_of, voters_at

FIRST, LAST = 9 * 60, 11 * 60
"""The session goes on from nine to eleven; people come before it and go after it too."""
SEATED = (Capacity.CHAIR, Capacity.VICE_CHAIR, Capacity.SECRETARY, *[Capacity.MEMBER] * 4)
ROLES = {Role.CHAIR: Capacity.CHAIR, Role.VICE_CHAIR: Capacity.VICE_CHAIR, Role.SECRETARY: Capacity.SECRETARY}


def clock(minute: int) -> datetime.time:
    return datetime.time(minute // 60, minute % 60)


def row(
    person: str,
    capacity: Capacity,
    minutes: list[int],
    *,
    votes: bool = True,
    seat: str | None = None,
    representative: str = "",
) -> Attendance:
    return Attendance(
        id=f"a-{person}",
        meeting_id="m",
        person_id=person,
        capacity=capacity,
        votes=votes,
        timeline=[f"{clock(minute):%H:%M}" for minute in minutes],
        in_place_of_id=seat,
        representative=representative,
    )


times = st.lists(st.integers(FIRST - 20, LAST + 10), max_size=6, unique=True).map(sorted)
"""Arrived, left, returned, left ... none at all is absent; an odd number is still there."""


@st.composite
def rooms(draw: st.DrawFn) -> list[Attendance]:
    """Members with and without a vote, some represented, alternates in the seats of some, and guests."""
    rows = []
    for number, capacity in enumerate(SEATED[: draw(st.integers(1, len(SEATED)))]):
        votes = capacity is not Capacity.SECRETARY or draw(st.booleans())
        by_letter = draw(st.sampled_from(["", "", "نماینده"]))
        rows.append(row(f"p{number}", capacity, draw(times), votes=votes, representative=by_letter))
    free = [r.person_id for r in rows if r.votes]
    for number in range(draw(st.integers(0, 2))):
        seat = draw(st.sampled_from([None, *free]))
        rows.append(row(f"alt{number}", Capacity.ALTERNATE, draw(times), votes=seat is not None, seat=seat))
    rows.append(row("guest", Capacity.GUEST, draw(times), votes=False))
    return draw(st.permutations(rows))


rules = st.builds(
    QuorumRule,
    share=st.sampled_from([None, Fraction(1, 2), Fraction(2, 3), Fraction(1)]),
    more_than=st.booleans(),
    at_least=st.integers(0, 8),
    roles=st.frozensets(st.sampled_from([Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY]), max_size=2),
)


def in_room(person: Attendance, minute: int) -> bool:
    """Told from the stored words alone: how many comings and goings there were up to this minute."""
    passed = [t for t in person.timeline if int(t[:2]) * 60 + int(t[3:]) <= minute]
    return len(passed) % 2 == 1


def rule_is_met(rows: list[Attendance], rule: QuorumRule, minute: int) -> bool:
    """An account of its own: seats counted one by one, the share compared without rounding."""
    filled: set[str] = set()
    for person in rows:
        if in_room(person, minute):
            filled |= {person.person_id, person.in_place_of_id or person.person_id}
    seated = [r for r in rows if r.capacity in SEATED]
    members = [r for r in seated if r.votes]
    present = sum(1 for r in members if r.person_id in filled)
    enough = present >= rule.at_least
    if rule.share is not None:
        whole = rule.share * len(members)
        enough = enough and (present > whole if rule.more_than else present >= whole)
    held = {r.capacity for r in seated if r.person_id in filled}
    return enough and all(ROLES[role] in held for role in rule.roles)


@given(rooms(), rules)
def test_that_a_session_is_official_in_exactly_the_minutes_in_which_its_rule_is_met(
    rows: list[Attendance], rule: QuorumRule
) -> None:
    spans = official_spans(seats_of(rows), rule, clock(FIRST), clock(LAST))
    told = {m for m in range(FIRST, LAST) if any(s <= clock(m) and (e is None or clock(m) < e) for s, e in spans)}
    assert told == {m for m in range(FIRST, LAST) if rule_is_met(rows, rule, m)}
    assert all(start < (end or clock(LAST)) for start, end in spans)


@given(rooms(), st.integers(FIRST, LAST))
def test_that_a_seat_never_has_two_votes_and_nobody_without_a_seat_has_one(rows: list[Attendance], minute: int) -> None:
    voters = voters_at(rows, clock(minute))
    seats = [v.in_place_of_id or v.person_id for v in voters]
    assert len(seats) == len(set(seats))
    members = {r.person_id for r in rows if r.capacity in SEATED and r.votes}
    assert set(seats) <= members
    assert all(in_room(v, minute) for v in voters)
    filled = {r.in_place_of_id or r.person_id for r in rows if in_room(r, minute)}
    assert set(seats) == members & filled


def test_that_a_member_who_comes_back_takes_the_vote_from_the_alternate() -> None:
    member = row("p", Capacity.MEMBER, [600])
    alternate = row("alt", Capacity.ALTERNATE, [540], seat="p")
    assert [v.person_id for v in voters_at([member, alternate], clock(599))] == ["alt"]
    assert [v.person_id for v in voters_at([member, alternate], clock(600))] == ["p"]


def test_that_a_secretary_without_a_vote_holds_the_role_but_is_not_counted() -> None:
    rows = [row("s", Capacity.SECRETARY, [540], votes=False), row("p", Capacity.MEMBER, [540])]
    rule = QuorumRule(at_least=1, roles=frozenset({Role.SECRETARY}))
    assert official_spans(seats_of(rows), rule, clock(540), None) == [(clock(540), None)]
    alone = [rows[0], row("p", Capacity.MEMBER, [])]
    assert official_spans(seats_of(alone), rule, clock(540), None) == []


def test_that_the_vice_chair_presides_once_the_chair_has_gone() -> None:
    chair, vice = row("c", Capacity.CHAIR, [540, 560]), row("v", Capacity.VICE_CHAIR, [540])
    rows = [chair, vice, row("p", Capacity.MEMBER, [540])]
    assert presides(rows, clock(550), None) == "c"
    assert presides(rows, clock(570), None) == "v"
    assert presides(rows, clock(550), "p") == "p"
    assert presides(rows[2:], clock(550), None) is None
