"""In which order resolutions stand in a list, any window of that order, and the place of one in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Select, and_, case, false, func, literal_column, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import DEADLINE, Resolution
from desktop_app.services.resolution_conditions import Condition
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Question, Sorting

ROWID: Final[ColumnElement[int]] = literal_column("resolution.rowid")
MEETING_ROWID: Final[ColumnElement[int]] = literal_column("meeting.rowid", Integer)
_MEETING_FIRST: Final[ColumnElement[str]] = literal_column("+meeting.id")
"""To be compared with: for the sign no index is taken of meetings, so they are what is gone through."""
Key = tuple[Any, bool]
"""A column, and whether it falls."""


def _order(question: Question, group: str) -> list[Key]:
    """By what the rows of a group stand one after another; the last key tells any two of them apart."""
    if question.sorting is Sorting.MEETING or question.grouping is Grouping.MEETING:
        return [(Meeting.date, True), (MEETING_ROWID, True), (Resolution.number, False), (ROWID, False)]
    if question.sorting is Sorting.PROGRESS:
        return [(Resolution.progress, False), (DEADLINE, False), (ROWID, False)]
    if group == "ended" or question.standing is Standing.CLOSED:
        return [(Resolution.closed_on, True), (ROWID, True)]
    if question.grouping is Grouping.DEADLINE:
        return [(DEADLINE, False), (ROWID, False)]
    return [(case((DEADLINE.is_(None), 1), else_=0), False), (DEADLINE, False), (ROWID, False)]


def _of_rows(keys: Sequence[Key], *wanted: Any) -> Select[Any]:
    """A query over resolutions; with their meetings where the order is theirs: these are gone through in order then,
    so that the first rows need no sorting."""
    asked = select(*wanted)
    if keys[0][0] is Meeting.date:
        joined = asked.select_from(Meeting).join(Resolution, Resolution.meeting_id == _MEETING_FIRST)
        return joined.where(Meeting.removed.is_(False))
    return asked.select_from(Resolution)


def ordered(
    session: Session,
    question: Question,
    group: str,
    conditions: Sequence[Condition],
    window: tuple[int, int],
    count: int | None = None,
) -> list[int]:
    """Rows of the table in the order asked for: how many are skipped, and how many taken.

    Where it is known how many there are in all, rows nearer to the end are counted from there.
    """
    skipped, taken = window
    from_end = count is not None and skipped > count // 2
    if count is not None and from_end:
        taken = max(0, min(taken, count - skipped))
        skipped = max(0, count - skipped - taken)
    keys = _order(question, group)
    by = [column.desc() if falling != from_end else column.asc() for column, falling in keys]
    asked = _of_rows(keys, ROWID).where(*conditions).order_by(*by).limit(taken).offset(skipped)
    found = list(session.scalars(asked))
    return found[::-1] if from_end else found


def rank(session: Session, question: Question, group: str, conditions: Sequence[Condition], wanted: int) -> int:
    """How many rows stand before one of them."""
    keys = _order(question, group)
    values = session.execute(_of_rows(keys, *(column for column, _ in keys)).where(ROWID.in_([wanted]))).one()
    ways: list[Condition] = []
    same: list[Condition] = []
    for (column, falling), value in zip(keys, values, strict=True):
        ways.append(and_(*same, _before(column, value, falling=falling)))
        same.append(column == value)
    return session.scalar(_of_rows(keys, func.count()).where(*conditions, or_(*ways))) or 0


def _before(column: ColumnElement[Any], value: Any, *, falling: bool) -> Condition:
    """What stands before `value`; the file sorts what is empty as less than all else."""
    if value is None:
        return column.is_not(None) if falling else false()
    before: Condition = column > value if falling else or_(column < value, column.is_(None))
    return before
