"""What happened in a session, minute by minute, as far as formal minutes tell it: who came and went, what that did."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.attendance import Attendance
from desktop_app.domain.course import clock_time, seconds_of
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.phrases import PhraseKey
from desktop_app.domain.quorum import NONE_NEEDED, QuorumRule, official_spans, state_at
from desktop_app.domain.seats import seats_of

BEFORE_WHAT_IS_SAID = frozenset(
    {PhraseKey.OFFICIAL, PhraseKey.ARRIVAL, PhraseKey.RETURN, PhraseKey.QUORUM_REGAINED, PhraseKey.RESUMED}
)
"""What makes speech possible stands before what is said in the same minute; all else stands after it."""


@dataclass(frozen=True)
class Happening:
    """One event. `people` are ids; `present` of `members` is the count of members with a vote after it."""

    key: PhraseKey
    at: datetime.time
    people: tuple[str, ...] = ()
    present: int | None = None
    members: int | None = None
    minutes: int = 0
    """How long a break was."""


@dataclass(frozen=True)
class _Move:
    at: datetime.time
    row: Attendance
    key: PhraseKey

    @property
    def is_in(self) -> bool:
        return self.key is not PhraseKey.DEPARTURE


def happenings(meeting: Meeting, rows: Sequence[Attendance], rule: QuorumRule) -> list[Happening]:
    """All that happened so far, in order of time; nothing before the session is opened.

    Who comes until the session is official is told with the number that made it so. Departures by which the session
    is no longer official, and arrivals by which it is again, are told in that one sentence.
    """
    if meeting.opened_at is None:
        return []
    opened = meeting.opened_at
    told = [*_beginning(meeting, rows, rule), *_movements(meeting, rows, rule), *_breaks(meeting)]
    return sorted(told, key=lambda one: (one.at < opened, one.at))  # past midnight comes last


def _beginning(meeting: Meeting, rows: Sequence[Attendance], rule: QuorumRule) -> Iterator[Happening]:
    opened = meeting.opened_at
    assert opened is not None
    seats = seats_of(rows)
    state = state_at(opened, seats, rule)
    counted = (state.present, state.members) if _counts(meeting, rows) else (None, None)
    yield Happening(PhraseKey.OPENING, opened, (), *counted)
    official = official_spans(seats, rule, opened, meeting.closed_at)
    if rule != NONE_NEEDED and official:
        state = state_at(official[0][0], seats, rule)
        yield Happening(PhraseKey.OFFICIAL, official[0][0], (), state.present, state.members)


def _breaks(meeting: Meeting) -> Iterator[Happening]:
    times = meeting.recesses
    for place in range(0, len(times), 2):
        yield Happening(PhraseKey.RECESS, _minute(times[place]))
        if place + 1 < len(times):
            length = round(seconds_of(times[place : place + 2]) / 60)
            yield Happening(PhraseKey.RESUMED, _minute(times[place + 1]), minutes=length)


def _minute(stamp: str) -> datetime.time:
    return clock_time(stamp).replace(second=0)


def _movements(meeting: Meeting, rows: Sequence[Attendance], rule: QuorumRule) -> Iterator[Happening]:
    opened = meeting.opened_at
    assert opened is not None
    official = [] if rule == NONE_NEEDED else official_spans(seats_of(rows), rule, opened, meeting.closed_at)
    first = official[0][0] if official else opened
    lost = {end for _, end in official if end is not None and end != meeting.closed_at}
    regained = {start for start, _ in official[1:]}
    seats = _seats(rows)
    members = len(set(seats.values()))
    counts = _counts(meeting, rows)
    inside = {row.person_id for row in rows if row.present_at(opened)}
    for at, group in itertools.groupby(_moves(meeting, rows), key=lambda move: move.at):
        together: list[str] = []
        for move in group:
            (inside.add if move.is_in else inside.discard)(move.row.person_id)
            seat = seats.get(move.row.person_id)
            present = len({seats[person] for person in inside if person in seats})
            if seat is not None and at in (regained if move.is_in else lost):
                together.append(move.row.person_id)
            elif seat is None or not move.is_in or at > first:
                counted = (present, members) if seat is not None and counts else (None, None)
                yield Happening(move.key, at, (move.row.person_id,), *counted)
        if at in lost | regained:
            present = len({seats[person] for person in inside if person in seats})
            key = PhraseKey.QUORUM_LOST if at in lost else PhraseKey.QUORUM_REGAINED
            yield Happening(key, at, tuple(together), present, members)


def _counts(meeting: Meeting, rows: Sequence[Attendance]) -> bool:
    """Whether there are members to be counted: a session without a committee has none."""
    return meeting.committee_id is not None and any(row.capacity.sits and row.votes for row in rows)


def _seats(rows: Sequence[Attendance]) -> Mapping[str, str]:
    """Whose seat with a vote each person fills: the own one, or that of a member in whose place an alternate sits."""
    own = {row.person_id: row.person_id for row in rows if row.capacity.sits and row.votes}
    return own | {
        row.person_id: row.in_place_of_id
        for row in rows
        if row.person_id not in own and row.in_place_of_id is not None and row.in_place_of_id in own
    }


def _moves(meeting: Meeting, rows: Sequence[Attendance]) -> list[_Move]:
    """Comings and goings between the opening and the end, departures of a minute first."""
    opened, closed = meeting.opened_at, meeting.closed_at
    assert opened is not None
    moves = []
    for row in rows:
        for place, (start, end) in enumerate(row.spans):
            if opened < start and (closed is None or start < closed):
                moves.append(_Move(start, row, PhraseKey.RETURN if place else PhraseKey.ARRIVAL))
            if end is not None and opened < end and (closed is None or end < closed):
                moves.append(_Move(end, row, PhraseKey.DEPARTURE))
    return sorted(moves, key=lambda move: (move.at, move.is_in))
