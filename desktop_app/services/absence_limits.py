"""Who has been away without excuse more often than the committee allows."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Text, and_, select, type_coerce
from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Capacity, Excuse
from desktop_app.domain.committees import Committee, Membership
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.people import Person
from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.committees import ordered
from desktop_app.services.requests import living

_HELD = tuple(stage for stage in Stage if stage.rank >= Stage.DRAFTED.rank)
_SITS = tuple(capacity for capacity in Capacity if capacity.sits)
_AWAY = and_(
    type_coerce(Attendance.timeline, Text) == "[]",
    Attendance.excuse == Excuse.NONE,
    Attendance.representative == "",
)


@dataclass(frozen=True)
class OverLimit:
    """A member and the absences that count, beside what the committee allows."""

    committee_id: str
    committee: str
    order: int
    person_id: str
    person: str
    post: str
    in_a_row: int
    in_year: int
    row_limit: int | None
    year_limit: int | None
    meeting_id: str
    """The last meeting missed, about which the letter is written."""
    meeting_date: datetime.date
    letter_id: str | None
    """The letter about that absence, where it has gone out."""


@dataclass(frozen=True)
class _Called:
    meeting_id: str
    date: datetime.date
    year: int
    away: bool


def over_limit(session: Session, today: datetime.date) -> tuple[OverLimit, ...]:
    """Rows by committee and name. A representative or an excuse counts as no absence, and ends a row of them."""
    found: list[OverLimit] = []
    for order, committee in enumerate(ordered(session)):
        if committee.active and (committee.absences_in_a_row or committee.absences_in_a_year):
            found += _of_committee(session, committee, order, today)
    return tuple(found)


def _of_committee(session: Session, committee: Committee, order: int, today: datetime.date) -> list[OverLimit]:
    year = JalaliDate.from_date(today).year
    calls = _calls(session, committee, year, today)
    seats = [s for s in living(session, Membership, Membership.committee_id == committee.id) if s.in_office(today)]
    people = {p.id: p for p in living(session, Person, Person.id.in_({seat.person_id for seat in seats}))}
    found = []
    for seat in seats:
        called = calls.get(seat.person_id, ())
        person = people.get(seat.person_id)
        missed = [call for call in called if call.away]
        if person is None or not missed:
            continue
        in_year = sum(call.year == year for call in missed)
        row = _in_a_row(called)
        over_row = committee.absences_in_a_row is not None and row >= committee.absences_in_a_row
        over_year = committee.absences_in_a_year is not None and in_year >= committee.absences_in_a_year
        if over_row or over_year:
            found.append(
                OverLimit(
                    committee_id=committee.id,
                    committee=committee.short_name or committee.name,
                    order=order,
                    person_id=person.id,
                    person=person.shown_name,
                    post=person.post,
                    in_a_row=row,
                    in_year=in_year,
                    row_limit=committee.absences_in_a_row,
                    year_limit=committee.absences_in_a_year,
                    meeting_id=missed[0].meeting_id,
                    meeting_date=missed[0].date,
                    letter_id=_letter(session, missed[0].meeting_id, person.id),
                )
            )
    return sorted(found, key=lambda one: (one.person, one.person_id))


def _calls(session: Session, committee: Committee, year: int, today: datetime.date) -> dict[str, list[_Called]]:
    """Sessions of this year and those before it that a row of absences may reach into, the latest first, by person."""
    held = (Meeting.committee_id == committee.id, Meeting.removed.is_(False), Meeting.stage.in_(_HELD))
    asked = select(Meeting.id, Meeting.date, Meeting.year).where(*held, Meeting.date <= today)
    latest = session.execute(asked.order_by(Meeting.date.desc()).limit(committee.absences_in_a_row or 1)).all()
    of_year = session.execute(asked.where(Meeting.year == year)).all()
    meetings = {row.id: row for row in (*latest, *of_year)}
    calls: dict[str, list[_Called]] = {}
    rows = session.execute(
        select(Attendance.person_id, Attendance.meeting_id, _AWAY)
        .where(Attendance.meeting_id.in_(meetings), Attendance.removed.is_(False), Attendance.votes.is_(True))
        .where(Attendance.capacity.in_(_SITS))
    )
    for person_id, meeting_id, away in rows:
        meeting = meetings[meeting_id]
        calls.setdefault(person_id, []).append(_Called(meeting_id, meeting.date, meeting.year, bool(away)))
    return {person: sorted(mine, key=lambda call: call.date, reverse=True) for person, mine in calls.items()}


def _in_a_row(called: Sequence[_Called]) -> int:
    """Absences from the last session back to the last one that counts as none."""
    for place, call in enumerate(called):
        if not call.away:
            return place
    return len(called)


def _letter(session: Session, meeting_id: str, person_id: str) -> str | None:
    asked = select(Letter.id).where(
        Letter.meeting_id == meeting_id,
        Letter.person_id == person_id,
        Letter.kind == LetterKind.ABSENCE,
        Letter.removed.is_(False),
    )
    return session.scalar(asked.limit(1))
