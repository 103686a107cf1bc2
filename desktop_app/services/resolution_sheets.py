"""One resolution as the panel beside the list shows it, and a few of many found by number or words."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from desktop_app.domain.clauses import Clause
from desktop_app.domain.committees import Committee
from desktop_app.domain.letters import Direction, Letter
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.offices import OWN, Office
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, days_late, label
from desktop_app.domain.votes import VoteMethod
from desktop_app.persian.digits import to_latin
from desktop_app.services.committees import ordered
from desktop_app.services.follow_up_course import CourseOf, course_of
from desktop_app.services.requests import Clock, Requests, found, kept, living, living_of
from desktop_app.services.search import HitKind, Search
from desktop_app.store.office_file import OfficeFile

_FIRST_YEAR: Final = 1300
_MEETINGS: Final = 400
"""More than an office holds in a year, with one number."""


@dataclass(frozen=True)
class Adoption:
    """By which vote it was adopted."""

    method: VoteMethod
    in_favour: int
    eligible: int


@dataclass(frozen=True)
class ResolutionSheet:
    id: str
    meeting_id: str
    meeting_number: int | None
    meeting_title: str
    meeting_date: datetime.date
    stage: Stage
    label: str
    committee: str
    """The short name of the committee; the title of a meeting without one."""
    committee_id: str | None
    order: int
    kind: ResolutionKind
    text: str
    unit: str
    """The responsible unit's name, or the words written instead of one."""
    unit_id: str | None
    cooperating: tuple[str, ...]
    deliverable: str
    status: ResolutionStatus
    progress: int
    days_late: int
    deadline: datetime.date | None
    vote: Adoption
    bodies: Mapping[Body, str]
    """Who may grant a later deadline, as papers call them."""


class Body(enum.StrEnum):
    """A body that grants a later deadline."""

    COMMITTEE = "committee"
    CHAIR = "chair"
    HEAD = "head"


@dataclass(frozen=True)
class LetterIn:
    """A letter that came in, by which a unit may have reported."""

    id: str
    number: str
    their_number: str
    date: datetime.date | None
    subject: str


@dataclass(frozen=True)
class SinceThen:
    """A meeting after the one that adopted a resolution; it may have granted something."""

    id: str
    number: int | None
    title: str
    committee: str
    date: datetime.date


@dataclass(frozen=True)
class FoundResolution:
    id: str
    label: str
    committee: str
    text: str


class ResolutionSheets(Requests):
    """Reads single resolutions, however many there are."""

    def __init__(self, file: OfficeFile, clock: Clock, search: Search) -> None:
        super().__init__(file, clock)
        self._search = search

    def of(self, resolution_id: str) -> ResolutionSheet:
        """Refused when it has been removed meanwhile."""
        with self._file.reading() as session:
            return _sheet(session, found(session, Resolution, resolution_id), self._clock.today())

    def with_course(self, resolution_id: str) -> tuple[ResolutionSheet, CourseOf]:
        """The same and its course, of one moment of the file."""
        today = self._clock.today()
        with self._file.reading() as session:
            row = found(session, Resolution, resolution_id)
            return _sheet(session, row, today), course_of(session, row, today)

    def letters_in(self, resolution_id: str, *, most: int = 40) -> tuple[LetterIn, ...]:
        """What came in about a resolution or from its units since it was adopted, the newest first."""
        with self._file.reading() as session:
            row = found(session, Resolution, resolution_id)
            adopted = found(session, Meeting, row.meeting_id).date
            clauses = living(session, Clause, Clause.resolution_id == row.id)
            charged = [row.responsible_unit_id, *(c.responsible_unit_id for c in clauses)]
            units = [one for one in (*charged, *row.cooperating_unit_ids) if one]
            about = type_coerce(Letter.resolution_ids, Text).contains(row.id)
            asked = (
                select(Letter)
                .where(Letter.removed.is_(False), Letter.direction == Direction.INCOMING, Letter.date >= adopted)
                .where(about | Letter.unit_id.in_(units))
                .order_by(Letter.date.desc(), Letter.number.desc())
                .limit(most)
            )
            return tuple(
                LetterIn(one.id, one.number, one.their_number, one.date, one.subject) for one in session.scalars(asked)
            )

    def found(self, words: str, *, but: str = "", most: int = 30) -> tuple[FoundResolution, ...]:
        """Those whose number, text or unit has the words, however spelt, the newest first; never the one of `but`."""
        numbers = _numbers_in(words)
        if numbers is not None:
            with self._file.reading() as session:
                return tuple(one for one in _numbered(session, *numbers, most + 1) if one.id != but)[:most]
        hits = [hit for hit in self._search.find(words, most + 1, (HitKind.RESOLUTION,)) if hit.id != but]
        return tuple(FoundResolution(hit.id, hit.detail, hit.body, hit.text) for hit in hits[:most])

    def later_than(self, resolution_id: str, *, most: int = 30) -> tuple[FoundResolution, ...]:
        """Resolutions of the same committee that were adopted after one, the newest first."""
        with self._file.reading() as session:
            row = found(session, Resolution, resolution_id)
            meeting = found(session, Meeting, row.meeting_id)
            meetings = {m.id: m for m in _meetings_since(session, meeting, most)}
            rows = living(session, Resolution, Resolution.meeting_id.in_(meetings))
            order = {key: place for place, key in enumerate(meetings)}
            name, _ = _committee(session, meeting)
            kept_ones = [r for r in rows if r.meeting_id != row.meeting_id or r.number > row.number]
            newest = sorted(kept_ones, key=lambda r: (order[r.meeting_id], r.number))[:most]
            return tuple(FoundResolution(r.id, _label(meetings[r.meeting_id], r), name, r.text) for r in newest)

    def meetings_since(self, resolution_id: str, *, most: int = 40) -> tuple[SinceThen, ...]:
        """The committee's meetings from the one that adopted a resolution on, the newest first."""
        with self._file.reading() as session:
            meeting = found(session, Meeting, found(session, Resolution, resolution_id).meeting_id)
            name, _ = _committee(session, meeting)
            rows = _meetings_since(session, meeting, most)
            return tuple(SinceThen(m.id, m.number, m.title, name if m.committee_id else "", m.date) for m in rows)


def _sheet(session: Session, row: Resolution, today: datetime.date) -> ResolutionSheet:
    meeting = found(session, Meeting, row.meeting_id)
    charged = [row.responsible_unit_id, *row.cooperating_unit_ids]
    units = {u.id: u.name for u in living_of(session, Unit, [one for one in charged if one])}
    committee, order = _committee(session, meeting)
    return ResolutionSheet(
        id=row.id,
        meeting_id=meeting.id,
        meeting_number=meeting.number,
        meeting_title=meeting.title,
        meeting_date=meeting.date,
        stage=meeting.stage,
        label=_label(meeting, row),
        committee=committee,
        committee_id=meeting.committee_id,
        order=order,
        kind=row.kind,
        text=row.text,
        unit=units.get(row.responsible_unit_id or "", "") or row.responsible_note,
        unit_id=row.responsible_unit_id,
        cooperating=tuple(units[one] for one in row.cooperating_unit_ids if one in units),
        deliverable=row.deliverable,
        status=row.status,
        progress=row.progress,
        days_late=days_late(row, today),
        deadline=row.deadline,
        vote=Adoption(row.vote_method, row.votes_for, max(row.eligible, row.votes_for)),
        bodies=_bodies(session, meeting),
    )


def _meetings_since(session: Session, meeting: Meeting, most: int) -> list[Meeting]:
    asked = (
        select(Meeting)
        .where(Meeting.removed.is_(False), Meeting.committee_id == meeting.committee_id, Meeting.date >= meeting.date)
        .order_by(Meeting.date.desc())
        .limit(most)
    )
    return list(session.scalars(asked))


def _numbers_in(words: str) -> tuple[int, int | None, int | None] | None:
    """Year, meeting and number, where that is what was typed, from either end; None where it is something else."""
    parts = to_latin(words).strip().split("/")
    if not 2 <= len(parts) <= 3 or not all(part.strip().isdigit() or not part.strip() for part in parts):
        return None
    numbers = [int(part) if part.strip() else None for part in parts]
    if (numbers[0] or 0) < _FIRST_YEAR:
        numbers.reverse()
    year, meeting, number = [*numbers, None][:3]
    return None if year is None or year < _FIRST_YEAR else (year, meeting, number)


def _numbered(
    session: Session, year: int, meeting: int | None, number: int | None, most: int
) -> Iterator[FoundResolution]:
    held = select(Meeting).where(Meeting.removed.is_(False), Meeting.year == year)
    if meeting is not None:
        held = held.where(Meeting.number == meeting)
    meetings = {m.id: m for m in session.scalars(held.order_by(Meeting.date.desc()).limit(_MEETINGS))}
    asked = select(Resolution).where(Resolution.removed.is_(False), Resolution.meeting_id.in_(meetings))
    if number is not None:
        asked = asked.where(Resolution.number == number)
    order = {key: place for place, key in enumerate(meetings)}
    rows = sorted(session.scalars(asked.limit(_MEETINGS)), key=lambda r: (order[r.meeting_id], r.number))
    for row in rows[:most]:
        one = meetings[row.meeting_id]
        yield FoundResolution(row.id, _label(one, row), _committee(session, one)[0], row.text)


def _bodies(session: Session, meeting: Meeting) -> dict[Body, str]:
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    office = kept(session, Office, OWN)
    head = {Body.HEAD: f"ریاست {office.name}".strip()} if office is not None else {}
    if committee is None:
        return head
    return {Body.COMMITTEE: committee.name, Body.CHAIR: f"رئیس {committee.name}"} | head


def _label(meeting: Meeting, row: Resolution) -> str:
    return label(meeting.year, meeting.number, row.number)


def _committee(session: Session, meeting: Meeting) -> tuple[str, int]:
    places = {c.id: (c, n) for n, c in enumerate(ordered(session))}
    committee: Committee | None
    committee, order = places.get(meeting.committee_id or "", (None, -1))
    return (meeting.title if committee is None else committee.short_name or committee.name), order
