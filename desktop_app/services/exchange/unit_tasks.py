"""What a unit has to carry out, as a follow-up file tells it: its notified resolutions with clauses and steps."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeVar

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.clauses import Clause
from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.records import Record
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, days_late, label
from desktop_app.exchange.follow_up_tasks import ClauseTask, KnownStep, Task
from desktop_app.services.requests import living
from desktop_app.services.resolution_conditions import LIVING, OPEN
from desktop_app.services.resolutions import committee_names, unit_names
from desktop_app.store.change_log import batched

TOLD: Final = frozenset(
    {
        ResolutionStatus.NOTIFIED,
        ResolutionStatus.IN_PROGRESS,
        ResolutionStatus.REPORTED_DONE,
        ResolutionStatus.ON_HOLD,
    }
)
"""What has been notified and is still open; a unit learns nothing by file before its notice."""
_MOST_STEPS: Final = 30

R = TypeVar("R", bound=Record)


class UnitCounts(NamedTuple):
    """Open resolutions of a unit; confidential ones, and those without a notice, stand apart."""

    open: int = 0
    late: int = 0
    confidential: int = 0
    unnotified: int = 0


@dataclass(frozen=True)
class Charged:
    """A resolution that a unit carries out, with its meeting and its clauses."""

    row: Resolution
    meeting: Meeting
    clauses: tuple[Clause, ...]

    @property
    def is_confidential(self) -> bool:
        return self.meeting.classification is not Classification.ORDINARY

    @property
    def is_told(self) -> bool:
        return self.row.status in TOLD

    def counted(self, today: datetime.date) -> UnitCounts:
        if not self.is_told:
            return UnitCounts(unnotified=1)
        if self.is_confidential:
            return UnitCounts(confidential=1)
        return UnitCounts(open=1, late=int(days_late(self.row, today) > 0))

    def units(self) -> frozenset[str]:
        """Who carries it out, wholly or in a clause."""
        whom = {self.row.responsible_unit_id, *(clause.responsible_unit_id for clause in self.clauses)}
        return frozenset(unit for unit in whom if unit)

    def owns(self, clause: Clause, unit_id: str) -> bool:
        """Whether the clause is the unit's: its own, or of nobody else where the unit answers for the whole."""
        if clause.responsible_unit_id or clause.responsible_note.strip():
            return clause.responsible_unit_id == unit_id
        return self.row.responsible_unit_id == unit_id


def charged(session: Session, unit_id: str) -> list[Charged]:
    """Every open resolution that the unit carries out; by number."""
    of_clause = select(Clause.resolution_id).where(Clause.removed.is_(False), Clause.responsible_unit_id == unit_id)
    mine = (Resolution.responsible_unit_id == unit_id) | Resolution.id.in_(of_clause)
    return _with_clauses(session, living(session, Resolution, OPEN, mine))


def charged_with(session: Session, resolution_ids: Sequence[str]) -> list[Charged]:
    """Those of these that are open; by number."""
    rows = by_id(session, Resolution, resolution_ids).values()
    return _with_clauses(session, [row for row in rows if row.status.open])


def _with_clauses(session: Session, rows: Sequence[Resolution]) -> list[Charged]:
    meetings = by_id(session, Meeting, (row.meeting_id for row in rows))
    clauses = clauses_by_resolution(session, [row.id for row in rows])
    found = [
        Charged(row, meetings[row.meeting_id], tuple(clauses.get(row.id, ())))
        for row in rows
        if row.meeting_id in meetings
    ]
    return sorted(found, key=lambda one: (one.meeting.date, one.meeting.number or 0, one.row.number, one.row.id))


def unit_counts(session: Session, today: datetime.date) -> dict[str, UnitCounts]:
    """How many open resolutions each unit carries out, counted by the file itself."""
    told = func.sum(case((Resolution.status.in_(TOLD), 1), else_=0))
    classified = Meeting.classification != Classification.ORDINARY
    is_told = Resolution.status.in_(TOLD)
    columns = (
        func.sum(case((is_told & ~classified, 1), else_=0)),
        func.sum(case((is_told & ~classified & (today > DEADLINE), 1), else_=0)),
        func.sum(case((is_told & classified, 1), else_=0)),
        func.count() - told,
    )
    whole = (
        select(Resolution.responsible_unit_id, *columns)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(LIVING, OPEN, Meeting.removed.is_(False), Resolution.responsible_unit_id.is_not(None))
        .group_by(Resolution.responsible_unit_id)
    )
    shares = select(Clause.resolution_id, Clause.responsible_unit_id).distinct()
    shares = shares.where(Clause.removed.is_(False), Clause.responsible_unit_id.is_not(None))
    share = shares.subquery()
    other = func.coalesce(Resolution.responsible_unit_id, "") != share.c.responsible_unit_id
    parts = (
        select(share.c.responsible_unit_id, *columns)
        .select_from(share)
        .join(Resolution, Resolution.id == share.c.resolution_id)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(LIVING, OPEN, Meeting.removed.is_(False), other)
        .group_by(share.c.responsible_unit_id)
    )
    counts: dict[str, UnitCounts] = {}
    for asked in (whole, parts):
        for unit_id, *some in session.execute(asked):
            before = counts.get(unit_id, UnitCounts())
            counts[unit_id] = UnitCounts(*(one + int(more or 0) for one, more in zip(before, some, strict=True)))
    return counts


def tasks_of(session: Session, unit_id: str, every: Sequence[Charged]) -> Iterator[Task]:
    """The resolutions as the unit is told of them."""
    committees, units = committee_names(session), unit_names(session)
    steps = _steps(session, [one.row.id for one in every], units)
    items = by_id(session, AgendaItem, (one.row.item_id for one in every if one.row.item_id))
    for one in every:
        row, meeting = one.row, one.meeting
        item = items.get(row.item_id or "")
        yield Task(
            id=row.id,
            label=label(meeting.year, meeting.number, row.number),
            text=row.text,
            committee=committees.get(meeting.committee_id or "", (meeting.title, -1))[0],
            meeting_number=meeting.number,
            meeting_date=meeting.date,
            item=item.title if item is not None else "",
            deliverable=row.deliverable,
            deadline=row.deadline,
            due=row.due if row.extended_to is not None else None,
            status=row.status.value,
            progress=row.progress,
            own=row.responsible_unit_id == unit_id,
            confidential=one.is_confidential,
            clauses=tuple(_clause(one, clause, unit_id, units) for clause in one.clauses),
            steps=tuple(steps.get(row.id, ())),
        )


def _clause(of: Charged, clause: Clause, unit_id: str, units: Mapping[str, str]) -> ClauseTask:
    return ClauseTask(
        id=clause.id,
        text=clause.text,
        unit=units.get(clause.responsible_unit_id or "", "") or clause.responsible_note,
        own=of.owns(clause, unit_id),
        deadline=clause.deadline,
        status=clause.status.value,
        progress=clause.progress,
    )


def _steps(session: Session, ids: Sequence[str], units: Mapping[str, str]) -> dict[str, list[KnownStep]]:
    """The latest first, and no more of each resolution than anybody reads."""
    told: dict[str, list[KnownStep]] = {}
    for some in batched(ids):
        rows = living(session, FollowUp, FollowUp.resolution_id.in_(some))
        for step in sorted(rows, key=lambda step: (step.date, step.position, step.id), reverse=True):
            of = told.setdefault(step.resolution_id, [])
            if len(of) < _MOST_STEPS:
                of.append(
                    KnownStep(
                        date=step.date,
                        kind=step.kind.value,
                        text=step.text,
                        obstacles=step.obstacles,
                        progress=step.progress,
                        unit=units.get(step.unit_id or "", ""),
                    )
                )
    return told


def clauses_by_resolution(session: Session, ids: Sequence[str]) -> dict[str, list[Clause]]:
    """In their order, by the resolution they are of."""
    found: dict[str, list[Clause]] = {}
    for some in batched(ids):
        rows = living(session, Clause, Clause.resolution_id.in_(some))
        for clause in sorted(rows, key=lambda one: (one.position, one.id)):
            found.setdefault(clause.resolution_id, []).append(clause)
    return found


def by_id(session: Session, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
    """The living rows of these ids."""
    return {row.id: row for some in batched(dict.fromkeys(ids)) for row in living(session, kind, kind.id.in_(some))}
