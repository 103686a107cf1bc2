"""Indexes over what lists ask of many rows: which resolutions stand where, by deadline, meeting and unit."""

from __future__ import annotations

from typing import Final

from sqlalchemy import DDL, Column, Index, MetaData, Table, event, text

DEADLINE: Final = "coalesce(clause_due, extended_to, due)"
OPEN: Final = "status IN ('not_notified', 'notified', 'in_progress', 'reported_done', 'on_hold')"
ENDED: Final = "(status IN ('closed', 'void')) = 1"
"""An index is found by these very words. As a comparison no other index answers it, and the one in order is taken."""
LIVING: Final = "removed IS 0"

BY_DEADLINE: Final = tuple(
    f"CREATE INDEX ix_resolution_{name} ON resolution ({columns}) WHERE {part}"
    for name, columns, part in (
        ("standing", f"status, {DEADLINE}, meeting_id, responsible_unit_id, progress", LIVING),
        ("open", f"{DEADLINE}, status, meeting_id, responsible_unit_id, progress", f"{LIVING} AND {OPEN}"),
        ("in_meeting", f"meeting_id, number, status, {DEADLINE}, responsible_unit_id, progress", LIVING),
        ("of_unit", f"responsible_unit_id, status, {DEADLINE}, meeting_id, progress", LIVING),
    )
)
"""Over an expression, which the mapping tools cannot read back from a file: they are made by these statements."""


def add_indexes(whole: MetaData) -> None:
    """Adds to copied tables what their nouns do not say."""
    resolution, meeting, follow_up = (whole.tables.get(name) for name in ("resolution", "meeting", "follow_up"))
    if resolution is None or meeting is None or follow_up is None:
        return
    for statement in BY_DEADLINE:
        event.listen(resolution, "after_create", DDL(statement))  # type: ignore[no-untyped-call]
    ended = ("closed_on", "status", "meeting_id", "responsible_unit_id", "progress")
    _partial("ix_resolution_ended", resolution, f"{LIVING} AND {ENDED}", *ended)
    _partial("ix_resolution_note", resolution, f"{LIVING} AND responsible_note <> ''", "responsible_note")
    _partial("ix_meeting_gone", meeting, "removed IS NOT 0", "id")
    _partial("ix_meeting_of_committee", meeting, LIVING, "committee_id", "date")
    _partial("ix_follow_up_obstacle", follow_up, f"{LIVING} AND obstacles <> ''", "resolution_id")
    Index("ix_meeting_date", meeting.c.date)


def _partial(name: str, table: Table, part: str, *columns: str) -> None:
    """An index on those rows of which `part` is true."""
    of: list[Column[object]] = [table.c[column] for column in columns]
    Index(name, *of, sqlite_where=text(part))
