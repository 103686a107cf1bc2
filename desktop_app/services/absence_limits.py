"""Who has been away without excuse more often than the committee allows."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Text, and_, or_, select, type_coerce
from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Capacity, Excuse
from desktop_app.domain.committees import Committee, Membership
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.people import Person
from desktop_app.persian.jalali import JalaliDate, year_bounds
from desktop_app.services.committees import ordered
from desktop_app.services.requests import living_of

_HELD = tuple(stage for stage in Stage if stage.rank >= Stage.DRAFTED.rank)
_SITS = tuple(capacity for capacity in Capacity if capacity.sits)
_AWAY = and_(
    type_coerce(Attendance.timeline, Text) == "[]",
    Attendance.excuse == Excuse.NONE,
    Attendance.representative == "",
)


@dataclass(frozen=True)
class OverLimit:
    """A member whose absences that count reach what the committee sets."""

    committee_id: str
    committee: str
    order: int
    person_id: str
    person: str
    post: str
    in_a_row: int
    in_year: int
    meeting_id: str
    """The last meeting missed, about which the letter is written."""
    meeting_date: datetime.date
    letter_id: str | None
    """The letter about that absence, where it has gone out."""


class _Called(NamedTuple):
    meeting_id: str
    date: datetime.date
    year: int
    away: bool


class _Held(NamedTuple):
    id: str
    date: datetime.date
    year: int
    committee_id: str | None


@dataclass(frozen=True)
class _Missed:
    """A member over the limit, before it is known who that is."""

    committee: Committee
    order: int
    person_id: str
    in_a_row: int
    in_year: int
    last: _Called


def over_limit(session: Session, today: datetime.date) -> tuple[OverLimit, ...]:
    """Rows by committee and name. A representative or an excuse counts as no absence, and ends a row of them."""
    limited = {
        committee.id: (order, committee)
        for order, committee in enumerate(ordered(session))
        if committee.active and (committee.absences_in_a_row or committee.absences_in_a_year)
    }
    year = JalaliDate.from_date(today).year
    calls = _calls(session, [committee for _, committee in limited.values()], year, today)
    missed = []
    for committee_id, person_id in _seats(session, limited, today):
        order, committee = limited[committee_id]
        one = _too_often(committee, order, person_id, calls.get((committee_id, person_id), ()), year)
        missed += [one] if one is not None else []
    return _named(session, missed)


def _too_often(
    committee: Committee, order: int, person_id: str, called: Sequence[_Called], year: int
) -> _Missed | None:
    away = [call for call in called if call.away]
    if not away:
        return None
    in_year = sum(call.year == year for call in away)
    row = _in_a_row(called)
    over_row = committee.absences_in_a_row is not None and row >= committee.absences_in_a_row
    over_year = committee.absences_in_a_year is not None and in_year >= committee.absences_in_a_year
    return _Missed(committee, order, person_id, row, in_year, away[0]) if over_row or over_year else None


def _seats(session: Session, committees: Collection[str], today: datetime.date) -> list[tuple[str, str]]:
    """Committee and person of every seat that is held now."""
    asked = select(Membership.committee_id, Membership.person_id).where(
        Membership.committee_id.in_(committees),
        Membership.removed.is_(False),
        Membership.starts <= today,
        or_(Membership.ends.is_(None), Membership.ends >= today),
    )
    return [(committee_id, person_id) for committee_id, person_id in session.execute(asked)]


def _calls(
    session: Session, committees: Sequence[Committee], year: int, today: datetime.date
) -> dict[tuple[str | None, str], list[_Called]]:
    """Sessions of this year and those before it that a row of absences may reach into, the latest first, by committee
    and person."""
    meetings = {one.id: one for one in _held(session, committees, year, today)}
    asked = select(Attendance.person_id, Attendance.meeting_id, _AWAY).where(
        Attendance.meeting_id.in_(meetings),
        Attendance.removed.is_(False),
        Attendance.votes.is_(True),
        Attendance.capacity.in_(_SITS),
    )
    calls: dict[tuple[str | None, str], list[_Called]] = {}
    for person_id, meeting_id, away in session.execute(asked):
        meeting = meetings[meeting_id]
        call = _Called(meeting_id, meeting.date, meeting.year, bool(away))
        calls.setdefault((meeting.committee_id, person_id), []).append(call)
    for mine in calls.values():
        mine.sort(key=lambda call: call.date, reverse=True)
    return calls


def _held(session: Session, committees: Sequence[Committee], year: int, today: datetime.date) -> Iterator[_Held]:
    """All of this year by one query; only a committee with too few of them is asked what it held before."""
    fields = select(Meeting.id, Meeting.date, Meeting.year, Meeting.committee_id)
    held = fields.where(Meeting.removed.is_(False), Meeting.stage.in_(_HELD), Meeting.date <= today)
    first, _ = year_bounds(year)
    recent: dict[str | None, int] = {}
    wanted = Meeting.committee_id.in_([committee.id for committee in committees])
    for row in session.execute(held.where(wanted, or_(Meeting.year == year, Meeting.date >= first))):
        one = _Held(*row)
        recent[one.committee_id] = recent.get(one.committee_id, 0) + (one.date >= first)
        yield one
    for committee in committees:
        needed = committee.absences_in_a_row or 1
        if recent.get(committee.id, 0) < needed:
            of_body = held.where(Meeting.committee_id == committee.id)
            yield from (_Held(*row) for row in session.execute(of_body.order_by(Meeting.date.desc()).limit(needed)))


def _in_a_row(called: Sequence[_Called]) -> int:
    """Absences from the last session back to the last one that counts as none."""
    for place, call in enumerate(called):
        if not call.away:
            return place
    return len(called)


def _named(session: Session, missed: Sequence[_Missed]) -> tuple[OverLimit, ...]:
    people = {p.id: p for p in living_of(session, Person, {one.person_id for one in missed})}
    letters = _letters(session, {one.last.meeting_id for one in missed})
    found = [
        OverLimit(
            committee_id=one.committee.id,
            committee=one.committee.short_name or one.committee.name,
            order=one.order,
            person_id=one.person_id,
            person=people[one.person_id].shown_name,
            post=people[one.person_id].post,
            in_a_row=one.in_a_row,
            in_year=one.in_year,
            meeting_id=one.last.meeting_id,
            meeting_date=one.last.date,
            letter_id=letters.get((one.last.meeting_id, one.person_id)),
        )
        for one in missed
        if one.person_id in people
    ]
    return tuple(sorted(found, key=lambda one: (one.order, one.person, one.person_id)))


def _letters(session: Session, meetings: Collection[str]) -> dict[tuple[str | None, str | None], str]:
    """The letters about absences from these meetings, by meeting and person."""
    asked = select(Letter.meeting_id, Letter.person_id, Letter.id).where(
        Letter.meeting_id.in_(meetings), Letter.kind == LetterKind.ABSENCE, Letter.removed.is_(False)
    )
    return {(meeting_id, person_id): one for meeting_id, person_id, one in session.execute(asked)}
