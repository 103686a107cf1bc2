"""Clauses: the parts of a resolution that bind several units, each with its own deadline."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.domain.resolutions import ResolutionStatus


class Clause(Record, kw_only=True):
    """One clause of a resolution. While a resolution has clauses, its standing follows from theirs."""

    __tablename__ = "clause"
    registers: ClassVar[Registers] = {
        "charge": ("responsible_unit_id", "responsible_note"),
        "term": ("due", "due_days", "extended_to"),
        "standing": ("status", "progress", "closed_on"),
    }

    resolution_id: Mapped[str] = mapped_column(ForeignKey("resolution.id"), index=True)
    text: Mapped[str]
    responsible_unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None, index=True)
    responsible_note: Mapped[str] = mapped_column(default="")
    due: Mapped[datetime.date | None] = mapped_column(default=None)
    due_days: Mapped[int | None] = mapped_column(default=None)
    extended_to: Mapped[datetime.date | None] = mapped_column(default=None)
    status: Mapped[ResolutionStatus] = enum_column(ResolutionStatus, default=ResolutionStatus.DRAFT)
    progress: Mapped[int] = mapped_column(default=0)
    closed_on: Mapped[datetime.date | None] = mapped_column(default=None)
    position: Mapped[str] = mapped_column(default="")

    @property
    def deadline(self) -> datetime.date | None:
        """The day that counts now."""
        return self.extended_to or self.due


_ORDER = (
    ResolutionStatus.DRAFT,
    ResolutionStatus.NOT_NOTIFIED,
    ResolutionStatus.NOTIFIED,
    ResolutionStatus.IN_PROGRESS,
    ResolutionStatus.ON_HOLD,
    ResolutionStatus.REPORTED_DONE,
    ResolutionStatus.CLOSED,
)


def standing_of(clauses: Sequence[Clause]) -> ResolutionStatus | None:
    """Where a resolution stands by its clauses: as far as the one that is farthest behind; begun where one has begun.

    Void clauses count only when all are. None without clauses.
    """
    if not clauses:
        return None
    counted = [c.status for c in clauses if c.status is not ResolutionStatus.VOID]
    if not counted:
        return ResolutionStatus.VOID
    behind = min(counted, key=_ORDER.index)
    ahead = max(counted, key=_ORDER.index)
    if behind is ResolutionStatus.NOTIFIED and _ORDER.index(ahead) >= _ORDER.index(ResolutionStatus.IN_PROGRESS):
        return ResolutionStatus.IN_PROGRESS
    return behind


def progress_of(clauses: Sequence[Clause]) -> int:
    """The mean of the clauses that count, in whole per cent; 100 only when all are done."""
    counted = [c.progress for c in clauses if c.status is not ResolutionStatus.VOID]
    return sum(counted) // len(counted) if counted else 0


def next_deadline(clauses: Sequence[Clause]) -> datetime.date | None:
    """The earliest deadline of an open clause; of any clause, where none is open."""
    days = [c.deadline for c in clauses if c.status.open and c.deadline is not None]
    return min(days or [c.deadline for c in clauses if c.deadline is not None], default=None)
