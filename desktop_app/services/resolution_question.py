"""A question about resolutions, and the SQL conditions that its parts come to."""

from __future__ import annotations

import datetime
import enum
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus
from desktop_app.services import query_values as values
from desktop_app.services.resolution_conditions import OPEN, Condition
from desktop_app.services.resolution_query import Standing
from desktop_app.store import indexes

ENDED: Final[Condition] = literal_column(indexes.ENDED.replace("status", "resolution.status"))
_CLOSED: Final[Condition] = literal_column("(resolution.status = 'closed') = 1")
"""No index answers this: the one of what has ended is in the order of the list."""
_ROWID: Final[ColumnElement[int]] = literal_column("resolution.rowid")
_MANY: Final = 2000
_OPEN_ONES: Final = frozenset(status for status in ResolutionStatus if status.open)


class Grouping(enum.StrEnum):
    DEADLINE = "deadline"
    UNIT = "unit"
    COMMITTEE = "committee"
    STATUS = "status"
    MEETING = "meeting"
    NONE = "none"


class Sorting(enum.StrEnum):
    DEADLINE = "deadline"
    MEETING = "meeting"
    """The latest meeting first, in the order of its numbers."""
    PROGRESS = "progress"
    """The least first."""


@dataclass(frozen=True)
class Question:
    """Which resolutions, in which groups and in which order. `line` is the query line as typed."""

    line: str = ""
    standing: Standing = Standing.OPEN
    committee_id: str | None = None
    unit_id: str | None = None
    grouping: Grouping = Grouping.DEADLINE
    sorting: Sorting = Sorting.DEADLINE

    @property
    def is_narrowed(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.line.strip() or self.committee_id or self.unit_id or self.standing is not Standing.ALL)


def within(column: InstrumentedAttribute[Any] | ColumnElement[Any], span: values.DaySpan) -> Condition:
    """A day from the first to the last."""
    first, last = span
    parts = [column >= first] if first is not None else []
    parts += [column <= last] if last is not None else []
    return and_(*parts) if parts else column.is_not(None)


def late(today: datetime.date) -> Condition:
    """The deadline has passed; whether anybody still has to do something is another condition."""
    return within(DEADLINE, values.DaySpan(None, today - datetime.timedelta(1)))


def this_week(today: datetime.date) -> Condition:
    """The deadline is still to come in the office's week."""
    return within(DEADLINE, values.DaySpan(today, values.week_end(today)))


def after_this_week(today: datetime.date) -> Condition:
    """The deadline lies in a later week."""
    return within(DEADLINE, values.DaySpan(values.week_end(today) + datetime.timedelta(1), None))


def of_standing(standing: Standing, today: datetime.date) -> Condition | None:
    """What a chip asks for; None where it asks for nothing."""
    match standing:
        case Standing.OPEN:
            return OPEN
        case Standing.LATE:
            return and_(OPEN, late(today))
        case Standing.WEEK:
            return and_(OPEN, this_week(today))
        case Standing.UNNOTIFIED:
            return Resolution.status == ResolutionStatus.NOT_NOTIFIED
        case Standing.AWAITING:
            return Resolution.status == ResolutionStatus.REPORTED_DONE
        case Standing.CLOSED:
            return and_(ENDED, _CLOSED)
        case Standing.ALL:
            return None


def statuses_of(standing: Standing) -> frozenset[ResolutionStatus]:
    """Which statuses can answer a chip."""
    match standing:
        case Standing.OPEN | Standing.LATE | Standing.WEEK:
            return _OPEN_ONES
        case Standing.UNNOTIFIED:
            return frozenset({ResolutionStatus.NOT_NOTIFIED})
        case Standing.AWAITING:
            return frozenset({ResolutionStatus.REPORTED_DONE})
        case Standing.CLOSED:
            return frozenset({ResolutionStatus.CLOSED})
        case Standing.ALL:
            return frozenset(ResolutionStatus)


def of_committee(committee_id: str | None) -> Condition:
    """Decided by that committee; None: in a session without one."""
    same = Meeting.committee_id.is_(None) if committee_id is None else Meeting.committee_id == committee_id
    return Resolution.meeting_id.in_(select(Meeting.id).where(same, Meeting.removed.is_(False)))


def of_unit(unit_id: str | None) -> Condition:
    """In the charge of that unit; None: of no unit."""
    unit = Resolution.responsible_unit_id
    return unit.is_(None) if unit_id is None else unit == unit_id


def among(places: Sequence[int]) -> Condition:
    """One of these rows of the table. Where they are many, the rows are gone through in the order of the list."""
    told = func.json_each(json.dumps(list(places))).table_valued("value")
    row: ColumnElement[int] = literal_column("+resolution.rowid" if len(places) > _MANY else "resolution.rowid")
    return row.in_(select(told.c.value))
