"""What screens and papers are shown of programmes: each with its sessions counted and its unit, committee and
resolution named."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.programmes import Priority, Programme, ProgrammeKind, ProgrammeSession, ProgrammeStatus
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.services.committees import ordered
from desktop_app.services.requests import living, living_of


@dataclass(frozen=True)
class ProgrammeView:
    """A programme of a year and what has come of it."""

    id: str
    committee_id: str
    committee: str
    """The committee's short name."""
    order: int
    """The committee's place in the order of creation, from 0: gives its tile the colour."""
    year: int
    title: str
    kind: ProgrammeKind
    priority: Priority
    status: ProgrammeStatus
    unit_id: str | None
    unit: str
    starts: datetime.date | None
    ends: datetime.date | None
    goal: str
    audience: str
    sessions_planned: int | None
    indicator: str
    unit_of_measure: str
    target: float | None
    reached: float | None
    budget: int | None
    effect: str
    resolution_id: str | None
    resolution: str
    """The number of the resolution that asked for it, as 1404/3/2."""
    resolution_text: str
    sessions_held: int
    participants: int
    """Of all sessions together."""
    hours: float

    @property
    def share(self) -> float | None:
        """The indicator's share of its target, 1 where it is reached; None without a target or a figure."""
        return self.reached / self.target if self.target and self.reached is not None else None

    @property
    def lacks_effect(self) -> bool:
        """Carried out, and nothing is written of what it brought."""
        return self.status is ProgrammeStatus.DONE and not self.effect

    def is_late(self, today: datetime.date) -> bool:
        """Its period is over and it is neither carried out nor dropped."""
        open_still = self.status in {ProgrammeStatus.PLANNED, ProgrammeStatus.RUNNING}
        return open_still and self.ends is not None and self.ends < today


@dataclass(frozen=True)
class SessionView:
    """One time that a programme was held."""

    id: str
    programme_id: str
    date: datetime.date
    subject: str
    teacher: str
    place: str
    participants: int
    hours: float | None
    note: str
    outside: bool
    """Held before the programme's period or after it."""


@dataclass(frozen=True)
class AskingResolution:
    """A resolution that may have asked for a programme."""

    id: str
    label: str
    text: str
    meeting_id: str


def shown(session: Session, rows: Sequence[Programme]) -> tuple[ProgrammeView, ...]:
    """The views of `rows`, in their order."""
    if not rows:
        return ()
    counts = _counts(session, [row.id for row in rows])
    units = {u.id: u.name for u in living_of(session, Unit, {row.unit_id for row in rows if row.unit_id})}
    committees = {c.id: (c.short_name or c.name, place) for place, c in enumerate(ordered(session))}
    asking = {r.id: r for r in resolutions(session, {row.resolution_id for row in rows if row.resolution_id})}
    views = []
    for row in rows:
        held, participants, hours = counts.get(row.id, (0, 0, 0.0))
        committee, order = committees.get(row.committee_id, ("", 0))
        asked = asking.get(row.resolution_id or "")
        views.append(
            ProgrammeView(
                id=row.id,
                committee_id=row.committee_id,
                committee=committee,
                order=order,
                year=row.year,
                title=row.title,
                kind=row.kind,
                priority=row.priority,
                status=row.status,
                unit_id=row.unit_id if row.unit_id in units else None,
                unit=units.get(row.unit_id or "", ""),
                starts=row.starts,
                ends=row.ends,
                goal=row.goal,
                audience=row.audience,
                sessions_planned=row.sessions_planned,
                indicator=row.indicator,
                unit_of_measure=row.unit_of_measure,
                target=row.target,
                reached=row.reached,
                budget=row.budget,
                effect=row.effect,
                resolution_id=asked.id if asked else None,
                resolution=asked.label if asked else "",
                resolution_text=asked.text if asked else "",
                sessions_held=held,
                participants=participants,
                hours=hours,
            )
        )
    return tuple(views)


def resolutions(session: Session, ids: set[str]) -> list[AskingResolution]:
    """Those resolutions, with their numbers."""
    found = living(session, Resolution, Resolution.id.in_(ids)) if ids else []
    meetings = {m.id: m for m in living(session, Meeting, Meeting.id.in_({r.meeting_id for r in found}))}
    return [asking(row, meetings[row.meeting_id]) for row in found if row.meeting_id in meetings]


def asking(row: Resolution, meeting: Meeting) -> AskingResolution:
    return AskingResolution(row.id, label(meeting.year, meeting.number, row.number), row.text, meeting.id)


def session_views(session: Session, programme: Programme) -> tuple[SessionView, ...]:
    """The sessions of a programme, the earliest first."""
    rows = living(session, ProgrammeSession, ProgrammeSession.programme_id == programme.id)
    return tuple(
        SessionView(
            id=row.id,
            programme_id=row.programme_id,
            date=row.date,
            subject=row.subject,
            teacher=row.teacher,
            place=row.place,
            participants=row.participants,
            hours=row.hours,
            note=row.note,
            outside=is_outside(programme, row.date),
        )
        for row in sorted(rows, key=lambda r: (r.date, r.id))
    )


def is_outside(programme: Programme | ProgrammeView, day: datetime.date) -> bool:
    """Whether a day is not in the programme's period, as far as that is planned."""
    before = programme.starts is not None and day < programme.starts
    return before or (programme.ends is not None and day > programme.ends)


def _counts(session: Session, ids: Sequence[str]) -> dict[str, tuple[int, int, float]]:
    query = (
        select(
            ProgrammeSession.programme_id,
            func.count(),
            func.coalesce(func.sum(ProgrammeSession.participants), 0),
            func.coalesce(func.sum(ProgrammeSession.hours), 0.0),
        )
        .where(ProgrammeSession.removed.is_(False), ProgrammeSession.programme_id.in_(ids))
        .group_by(ProgrammeSession.programme_id)
    )
    return {key: (held, participants, hours or 0.0) for key, held, participants, hours in session.execute(query)}
