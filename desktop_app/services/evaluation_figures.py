"""What a committee's year or season comes to in figures, asked of the office file without loading its records."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import Integer, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.allowances import minutes_of
from desktop_app.domain.attendance import Attendance, Capacity, Excuse
from desktop_app.domain.letters import Letter
from desktop_app.domain.meetings import Meeting, MeetingKind
from desktop_app.domain.people import Person
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian.jalali import Season
from desktop_app.persian.sorting import sort_key
from desktop_app.services.committee_years import Days
from desktop_app.services.resolution_rates import (
    FOLLOWED,
    Split,
    Standing,
    UnitRate,
    delay,
    followed_rows,
    meetings_held,
    sent_by,
    split,
    standing,
    units_of,
)

SITTING: Final = tuple(capacity for capacity in Capacity if capacity.sits)


@dataclass(frozen=True)
class SeasonOfYear:
    """The meetings of one season."""

    season: Season
    ordinary: int
    extraordinary: int
    attendance: float | None
    resolutions: int

    @property
    def meetings(self) -> int:
        return self.ordinary + self.extraordinary


@dataclass(frozen=True)
class AttendedBy:
    """One member over the meetings to which the member was called."""

    name: str
    called: int
    came: int
    excused: int

    @property
    def rate(self) -> float:
        return 100 * self.came / self.called if self.called else 0.0


@dataclass(frozen=True)
class Figures:
    """A year or a season of a committee, as it stood on `day`."""

    days: Days
    day: datetime.date
    seasons: tuple[SeasonOfYear, ...]
    attendance: float | None
    members: tuple[AttendedBy, ...]
    minutes: int
    split: Split
    units: tuple[UnitRate, ...]
    mean_delay: float | None
    letters: int
    late_now: int
    """Those of them that are late today."""

    @property
    def meetings(self) -> int:
        return sum(season.meetings for season in self.seasons)

    @property
    def extraordinary(self) -> int:
        return sum(season.extraordinary for season in self.seasons)

    @property
    def seasons_held(self) -> int:
        return sum(1 for season in self.seasons if season.meetings)


def read(session: Session, committee_id: str, days: Days, today: datetime.date, *, with_open: bool = False) -> Figures:
    """The figures of these days. `with_open` counts the earlier resolutions too that were open in them."""
    day = max(min(days.last, today), days.first)
    held = _held(session, committee_id, days)
    came = _came(session, [meeting.id for meeting in held])
    rows = followed_rows(session, committee_id, days, with_open=with_open)
    late = [gone for gone in (delay(row, day) for row in rows) if gone]
    called = sum(seats for seats, _ in came.values())
    return Figures(
        days=days,
        day=day,
        seasons=_seasons(session, held, came, days),
        attendance=100 * sum(there for _, there in came.values()) / called if called else None,
        members=_members(session, [meeting.id for meeting in held]),
        minutes=sum(_lasted(meeting) for meeting in held),
        split=split(rows, day),
        units=units_of(session, rows, day),
        mean_delay=sum(late) / len(late) if late else None,
        letters=_letters(session, committee_id, days),
        late_now=sum(1 for row in rows if standing(row, today) is Standing.OPEN_LATE),
    )


class _Held(NamedTuple):
    id: str
    date: datetime.date
    kind: MeetingKind
    opened_at: datetime.time | None
    closed_at: datetime.time | None


def _held(session: Session, committee_id: str, days: Days) -> list[_Held]:
    columns = (Meeting.id, Meeting.date, Meeting.kind, Meeting.opened_at, Meeting.closed_at)
    found = session.execute(select(*columns).where(*meetings_held(committee_id, days)))
    return [_Held(*row) for row in found]


def _lasted(meeting: _Held) -> int:
    if meeting.opened_at is None or meeting.closed_at is None:
        return 0
    return max(0, minutes_of(meeting.closed_at) - minutes_of(meeting.opened_at))


_CAME: Final = func.json_array_length(Attendance.timeline, type_=Integer) > 0


def _came(session: Session, meeting_ids: Sequence[str]) -> dict[str, tuple[int, int]]:
    """By meeting: how many had a seat, and how many of them came."""
    query = (
        select(Attendance.meeting_id, func.count(), func.sum(_CAME, type_=Integer))
        .where(Attendance.meeting_id.in_(meeting_ids), Attendance.removed.is_(False), Attendance.capacity.in_(SITTING))
        .group_by(Attendance.meeting_id)
    )
    return {meeting: (seats, int(there or 0)) for meeting, seats, there in session.execute(query)}


def _members(session: Session, meeting_ids: Sequence[str]) -> tuple[AttendedBy, ...]:
    """Those who were there most seldom come first."""
    excused = func.sum(~_CAME & (Attendance.excuse != Excuse.NONE), type_=Integer)
    query = (
        select(Attendance.person_id, func.count(), func.sum(_CAME, type_=Integer), excused)
        .where(Attendance.meeting_id.in_(meeting_ids), Attendance.removed.is_(False), Attendance.capacity.in_(SITTING))
        .group_by(Attendance.person_id)
    )
    counts = {person: (called, int(came or 0), int(away or 0)) for person, called, came, away in session.execute(query)}
    people = session.scalars(select(Person).where(Person.id.in_(counts)))
    rows = [AttendedBy(person.shown_name, *counts[person.id]) for person in people]
    return tuple(sorted(rows, key=lambda row: (row.rate, sort_key(row.name))))


def _seasons(
    session: Session, held: Sequence[_Held], came: dict[str, tuple[int, int]], days: Days
) -> tuple[SeasonOfYear, ...]:
    """The seasons that these days touch, in order."""
    adopted = _adopted(session, [meeting.id for meeting in held])
    first, last = Season.of(days.first), Season.of(days.last)
    found = []
    for season in Season:
        if not first <= season <= last:
            continue
        met = [meeting for meeting in held if Season.of(meeting.date) is season]
        seats = sum(came.get(meeting.id, (0, 0))[0] for meeting in met)
        there = sum(came.get(meeting.id, (0, 0))[1] for meeting in met)
        usual = sum(1 for meeting in met if meeting.kind is MeetingKind.ORDINARY)
        made = sum(adopted.get(meeting.id, 0) for meeting in met)
        found.append(SeasonOfYear(season, usual, len(met) - usual, 100 * there / seats if seats else None, made))
    return tuple(found)


def _adopted(session: Session, meeting_ids: Sequence[str]) -> dict[str, int]:
    query = (
        select(Resolution.meeting_id, func.count())
        .where(Resolution.meeting_id.in_(meeting_ids), *FOLLOWED)
        .group_by(Resolution.meeting_id)
    )
    return {key: value for key, value in session.execute(query)}  # noqa: C416 - rows are no pairs to mypy


def _letters(session: Session, committee_id: str, days: Days) -> int:
    query = select(func.count()).select_from(Letter).where(*sent_by(committee_id, days))
    return session.scalar(query) or 0
