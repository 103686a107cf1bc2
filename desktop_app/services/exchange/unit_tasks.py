"""What a unit has to carry out, as a follow-up file tells it: its notified resolutions with clauses and steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.clauses import Clause
from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.records import Record
from desktop_app.domain.resolutions import Resolution, ResolutionStatus, label
from desktop_app.exchange.follow_up_tasks import ClauseTask, KnownStep, Task
from desktop_app.services.requests import living
from desktop_app.services.resolution_conditions import OPEN
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

    def units(self) -> frozenset[str]:
        """Who carries it out, wholly or in a clause."""
        whom = {self.row.responsible_unit_id, *(clause.responsible_unit_id for clause in self.clauses)}
        return frozenset(unit for unit in whom if unit)

    def owns(self, clause: Clause, unit_id: str) -> bool:
        """Whether the clause is the unit's: its own, or of nobody else where the unit answers for the whole."""
        if clause.responsible_unit_id or clause.responsible_note.strip():
            return clause.responsible_unit_id == unit_id
        return self.row.responsible_unit_id == unit_id


def charged(session: Session, unit_ids: Sequence[str] = ()) -> list[Charged]:
    """Every open resolution that these units carry out, or any unit where none is named; by number."""
    if unit_ids:
        of_clause = select(Clause.resolution_id).where(
            Clause.removed.is_(False), Clause.responsible_unit_id.in_(unit_ids)
        )
        wanted = Resolution.responsible_unit_id.in_(unit_ids) | Resolution.id.in_(of_clause)
    else:
        of_clause = select(Clause.resolution_id).where(
            Clause.removed.is_(False), Clause.responsible_unit_id.is_not(None)
        )
        wanted = Resolution.responsible_unit_id.is_not(None) | Resolution.id.in_(of_clause)
    rows = living(session, Resolution, OPEN, wanted)
    meetings = _by_id(session, Meeting, (row.meeting_id for row in rows))
    clauses = _clauses(session, [row.id for row in rows])
    found = [
        Charged(row, meetings[row.meeting_id], tuple(clauses.get(row.id, ())))
        for row in rows
        if row.meeting_id in meetings
    ]
    return sorted(found, key=lambda one: (one.meeting.date, one.meeting.number or 0, one.row.number, one.row.id))


def tasks_of(session: Session, unit_id: str, every: Sequence[Charged]) -> Iterator[Task]:
    """The resolutions as the unit is told of them."""
    committees, units = committee_names(session), unit_names(session)
    steps = _steps(session, [one.row.id for one in every], units)
    items = _by_id(session, AgendaItem, (one.row.item_id for one in every if one.row.item_id))
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


def _clauses(session: Session, ids: Sequence[str]) -> dict[str, list[Clause]]:
    found: dict[str, list[Clause]] = {}
    for some in batched(ids):
        rows = living(session, Clause, Clause.resolution_id.in_(some))
        for clause in sorted(rows, key=lambda one: (one.position, one.id)):
            found.setdefault(clause.resolution_id, []).append(clause)
    return found


def _by_id(session: Session, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
    return {row.id: row for some in batched(dict.fromkeys(ids)) for row in living(session, kind, kind.id.in_(some))}
