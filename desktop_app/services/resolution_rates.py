"""How resolutions stood on a day by their deadlines: one by one, together, and by the unit that carries them out."""

from __future__ import annotations

import datetime
import enum
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.letters import Direction, Letter
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionKind, ResolutionStatus
from desktop_app.persian.sorting import sort_key
from desktop_app.services.committee_years import Days

HELD: Final = tuple(stage for stage in Stage if stage.rank >= Stage.DRAFTED.rank)


class Standing(enum.StrEnum):
    """How a resolution stood on a day, seen from its deadline."""

    IN_TIME = "in_time"
    LATE = "late"
    OPEN = "open"
    OPEN_LATE = "open_late"
    VOID = "void"


class FollowedRow(NamedTuple):
    """What the figures need to know of one resolution; `done_on` is the day the unit reported it done."""

    unit: str
    """The id of the responsible unit, or who carries it out in words."""
    status: ResolutionStatus
    deadline: datetime.date | None
    done_on: datetime.date | None


def standing(row: FollowedRow, day: datetime.date) -> Standing:
    """Where a resolution stood at the end of `day`. What was carried out after it was still open on it."""
    if row.status is ResolutionStatus.VOID:
        return Standing.VOID
    done = row.status is ResolutionStatus.CLOSED and (row.done_on is None or row.done_on <= day)
    if done:
        late = row.done_on is not None and row.deadline is not None and row.done_on > row.deadline
        return Standing.LATE if late else Standing.IN_TIME
    return Standing.OPEN_LATE if row.deadline is not None and row.deadline < day else Standing.OPEN


def delay(row: FollowedRow, day: datetime.date) -> int:
    """Days past the deadline, of what was carried out late and of what is still open and late; 0 for the others."""
    where = standing(row, day)
    if row.deadline is None or where not in {Standing.LATE, Standing.OPEN_LATE}:
        return 0
    return ((row.done_on or day) - row.deadline).days if where is Standing.LATE else (day - row.deadline).days


@dataclass(frozen=True)
class Split:
    """How many resolutions stand where."""

    in_time: int = 0
    late: int = 0
    open: int = 0
    open_late: int = 0
    void: int = 0

    @property
    def total(self) -> int:
        return self.in_time + self.late + self.open + self.open_late + self.void

    @property
    def done(self) -> int:
        return self.in_time + self.late

    @property
    def due(self) -> int:
        """Those whose time had come: carried out, or late."""
        return self.in_time + self.late + self.open_late

    @property
    def on_time(self) -> float | None:
        """Of those whose time had come, the per cent carried out in time; None where none had."""
        return 100 * self.in_time / self.due if self.due else None

    @property
    def realised(self) -> float | None:
        """Of those that count, the per cent carried out."""
        counted = self.total - self.void
        return 100 * self.done / counted if counted else None


def split(rows: Iterable[FollowedRow], day: datetime.date) -> Split:
    counts = Counter(standing(row, day) for row in rows)
    return Split(**{where.value: counts[where] for where in Standing})


@dataclass(frozen=True)
class UnitRate:
    """One unit's resolutions."""

    unit_id: str
    """Empty for what is carried out by somebody who is no unit of the office."""
    name: str
    split: Split


def meetings_held(committee_id: str, days: Days) -> tuple[ColumnElement[bool], ...]:
    """The conditions on a meeting that was held in these days."""
    return (
        Meeting.removed.is_(False),
        Meeting.committee_id == committee_id,
        Meeting.date.between(days.first, days.last),
        Meeting.stage.in_(HELD),
    )


FOLLOWED: Final = (
    Resolution.removed.is_(False),
    Resolution.status != ResolutionStatus.DRAFT,
    Resolution.kind != ResolutionKind.INFORMATION,
)
"""What somebody has to carry out."""


def sent_by(committee_id: str, days: Days) -> tuple[ColumnElement[bool], ...]:
    """The conditions on a numbered letter of these days that went out for the committee or one of its meetings."""
    return (
        Letter.committee_id == committee_id,
        Letter.removed.is_(False),
        Letter.direction == Direction.OUTGOING,
        Letter.date.between(days.first, days.last),
        Letter.number != "",
    )


def concerning(committee_id: str, days: Days, *, with_open: bool) -> list[ColumnElement[bool]]:
    """The conditions on a resolution that these days are told of; the meeting is joined."""
    if not with_open:
        return [*FOLLOWED, *meetings_held(committee_id, days)]
    still_open = (
        Resolution.status.not_in((ResolutionStatus.CLOSED, ResolutionStatus.VOID))
        | (Resolution.closed_on >= days.first)
        | (Meeting.date >= days.first)
    )
    everything = Days(datetime.date.min, days.last)
    return [*FOLLOWED, *meetings_held(committee_id, everything), still_open]


def followed_rows(session: Session, committee_id: str, days: Days, *, with_open: bool = False) -> list[FollowedRow]:
    """A row for each resolution that these days are told of."""
    wanted: list[Any] = concerning(committee_id, days, with_open=with_open)
    columns = (
        Resolution.id,
        Resolution.responsible_unit_id,
        Resolution.responsible_note,
        Resolution.status,
        DEADLINE,
        Resolution.closed_on,
    )
    found = session.execute(select(*columns).join(Meeting, Meeting.id == Resolution.meeting_id).where(*wanted)).all()
    reported = reported_days(session, wanted)
    return [
        FollowedRow(
            unit=unit or note,
            status=status,
            deadline=deadline,
            done_on=first_day(reported.get(id_), closed),
        )
        for id_, unit, note, status, deadline, closed in found
    ]


def first_day(reported: datetime.date | None, closed: datetime.date | None) -> datetime.date | None:
    """The day it was carried out: what the unit reported counts, however long the secretariat took to verify it."""
    return min((day for day in (reported, closed) if day is not None), default=None)


def reported_days(session: Session, wanted: Sequence[Any]) -> dict[str, datetime.date]:
    """By resolution, the day of the report that the secretariat verified: the last one."""
    query = (
        select(FollowUp.resolution_id, func.max(FollowUp.date, type_=FollowUp.date.type))
        .join(Resolution, Resolution.id == FollowUp.resolution_id)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(
            FollowUp.removed.is_(False),
            FollowUp.kind == FollowUpKind.REPORTED_DONE,
            FollowUp.clause_id.is_(None),
            Resolution.status == ResolutionStatus.CLOSED,
            *wanted,
        )
        .group_by(FollowUp.resolution_id)
    )
    return {key: value for key, value in session.execute(query)}  # noqa: C416 - rows are no pairs to mypy


def units_of(session: Session, rows: Sequence[FollowedRow], day: datetime.date) -> tuple[UnitRate, ...]:
    """Each unit, the best first; those of which nothing was due come last."""
    names = {row.id: row.name for row in session.scalars(select(Unit).where(Unit.id.in_({r.unit for r in rows})))}
    by_unit: dict[str, list[FollowedRow]] = {}
    for row in rows:
        if row.unit:
            by_unit.setdefault(row.unit, []).append(row)
    found = [
        UnitRate(unit if unit in names else "", names.get(unit, unit), split(told, day))
        for unit, told in by_unit.items()
    ]
    return tuple(sorted(found, key=_best_first))


def _best_first(rate: UnitRate) -> tuple[bool, float, str]:
    share = rate.split.on_time
    return share is None, -(share or 0), sort_key(rate.name)
