"""Which minutes are frozen and not final yet, and whose signatures they lack."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes, MinutesState, Signature, outstanding
from desktop_app.domain.people import Person
from desktop_app.services.committees import ordered
from desktop_app.services.requests import living, living_of


@dataclass(frozen=True, kw_only=True)
class UnsignedRow:
    meeting_id: str
    committee: str
    """The title of the meeting, where it is of none."""
    order: int
    number: int | None
    title: str
    date: datetime.date
    signed: int
    missing: tuple[str, ...]
    """The names of those who have not signed."""

    @property
    def signers(self) -> int:
        return self.signed + len(self.missing)


def unsigned_minutes(session: Session) -> list[UnsignedRow]:
    """The oldest first."""
    frozen = living(session, Minutes, Minutes.state == MinutesState.FROZEN)
    meetings = {m.id: m for m in living_of(session, Meeting, {minutes.meeting_id for minutes in frozen})}
    committees = {c.id: (c, place) for place, c in enumerate(ordered(session))}
    places: defaultdict[str, list[Signature]] = defaultdict(list)
    for place in living(session, Signature, Signature.minutes_id.in_([minutes.id for minutes in frozen])):
        places[place.minutes_id].append(place)
    left = {s.person_id for of_one in places.values() for s in outstanding(of_one)}
    people = {p.id: p.shown_name for p in living_of(session, Person, left)}
    rows = []
    for minutes in frozen:
        meeting = meetings.get(minutes.meeting_id)
        if meeting is None:
            continue
        missing = outstanding(places[minutes.id])
        committee, order = committees.get(meeting.committee_id or "", (None, -1))
        rows.append(
            UnsignedRow(
                meeting_id=meeting.id,
                committee=meeting.title if committee is None else committee.short_name or committee.name,
                order=order,
                number=meeting.number,
                title=meeting.title,
                date=meeting.date,
                signed=len(places[minutes.id]) - len(missing),
                missing=tuple(people.get(s.person_id, "") for s in missing),
            )
        )
    return sorted(rows, key=lambda row: row.date)
