"""Resolutions: what a meeting decided, who carries it out and by when."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from typing import Any, ClassVar, Final

from sqlalchemy import ForeignKey, func
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.domain.votes import VoteMethod
from desktop_app.sentences import Refused, sentence


class ResolutionKind(enum.StrEnum):
    BINDING = "binding"
    RECOMMENDATION = "recommendation"
    INFORMATION = "information"


class ResolutionStatus(enum.StrEnum):
    """Where a resolution stands. Lateness is no status: it follows from the deadline."""

    DRAFT = "draft"
    NOT_NOTIFIED = "not_notified"
    NOTIFIED = "notified"
    IN_PROGRESS = "in_progress"
    REPORTED_DONE = "reported_done"
    CLOSED = "closed"
    ON_HOLD = "on_hold"
    VOID = "void"

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something."""
        return self not in _NOT_OPEN


_NOT_OPEN: Final = (ResolutionStatus.DRAFT, ResolutionStatus.CLOSED, ResolutionStatus.VOID)
"""A tuple: lists ask this of every row, and to look among a set costs ten times as much."""


class Resolution(Record, kw_only=True):
    """One decision of a meeting."""

    __tablename__ = "resolution"
    registers: ClassVar[Registers] = {
        "vote": (
            "vote_method",
            "votes_for",
            "votes_against",
            "votes_abstained",
            "votes_by_name",
            "eligible",
            "present",
            "chair_decided",
        ),
        "charge": ("responsible_unit_id", "responsible_note", "cooperating_unit_ids"),
        "numbers": ("number", "running_number"),
        "term": ("due", "due_days", "extended_to", "clause_due"),
        "standing": ("status", "progress", "closed_on", "notified_on", "standing_reason", "replaced_by_id"),
    }

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"), default=None, index=True)
    kind: Mapped[ResolutionKind] = enum_column(ResolutionKind, default=ResolutionKind.BINDING)
    number: Mapped[int]
    running_number: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str]
    responsible_unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None, index=True)
    responsible_note: Mapped[str] = mapped_column(default="")
    cooperating_unit_ids: Mapped[list[str]] = mapped_column(default_factory=list)
    due: Mapped[datetime.date | None] = mapped_column(default=None)
    """As decided; where `due_days` is given, the day follows from the notice and is empty before it."""
    due_days: Mapped[int | None] = mapped_column(default=None)
    """Working days from the notice."""
    extended_to: Mapped[datetime.date | None] = mapped_column(default=None)
    """The last deadline that was granted later."""
    clause_due: Mapped[datetime.date | None] = mapped_column(default=None)
    """The earliest deadline of an open clause, where clauses have deadlines of their own."""
    objection_until: Mapped[datetime.date | None] = mapped_column(default=None)
    """Until when a review board may object; binding after that day."""
    deliverable: Mapped[str] = mapped_column(default="")
    status: Mapped[ResolutionStatus] = enum_column(ResolutionStatus, default=ResolutionStatus.DRAFT)
    adopted_at: Mapped[datetime.time | None] = mapped_column(default=None)
    vote_method: Mapped[VoteMethod] = enum_column(VoteMethod, default=VoteMethod.UNTAKEN)
    votes_for: Mapped[int] = mapped_column(default=0)
    votes_against: Mapped[int] = mapped_column(default=0)
    votes_abstained: Mapped[int] = mapped_column(default=0)
    votes_by_name: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    eligible: Mapped[int] = mapped_column(default=0)
    present: Mapped[list[str]] = mapped_column(default_factory=list)
    chair_decided: Mapped[bool] = mapped_column(default=False)
    below_quorum: Mapped[bool] = mapped_column(default=False)
    """Recorded while the session was below its quorum, as the committee's rule allows; the minutes say so."""
    notified_on: Mapped[datetime.date | None] = mapped_column(default=None)
    closed_on: Mapped[datetime.date | None] = mapped_column(default=None)
    standing_reason: Mapped[str] = mapped_column(default="")
    """Why it is on hold or void."""
    replaced_by_id: Mapped[str | None] = mapped_column(ForeignKey("resolution.id"), default=None, index=True)
    """The later resolution that took its place."""
    progress: Mapped[int] = mapped_column(default=0)
    position: Mapped[str] = mapped_column(default="")

    @property
    def deadline(self) -> datetime.date | None:
        """The day that counts now: of its clauses, as extended, or as decided."""
        return self.clause_due or self.extended_to or self.due


DEADLINE = func.coalesce(Resolution.clause_due, Resolution.extended_to, Resolution.due)
"""`Resolution.deadline`, as a query asks for it."""


def days_late(resolution: Resolution, today: datetime.date) -> int:
    """Days past the deadline of an open resolution; 0 when it is not late."""
    if resolution.deadline is None or not resolution.status.open:
        return 0
    return max(0, (today - resolution.deadline).days)


def deadline(due: datetime.date | None, adopted: datetime.date) -> None:
    """Refuses a deadline before the day of the decision."""
    if due is not None and due < adopted:
        raise Refused(
            sentence("Rules", "The deadline {due} lies before the meeting of {adopted}."),
            sentence("Rules", "Choose a day after the meeting."),
            due=due,
            adopted=adopted,
        )


MOST_WORKING_DAYS = 1000


def working_days(count: int | None) -> None:
    """Refuses a deadline of no working days, or of so many that it can only be a slip."""
    if count is not None and not 1 <= count <= MOST_WORKING_DAYS:
        raise Refused(
            sentence("Rules", "A deadline of {count} working days cannot be."),
            sentence("Rules", "Give 1 to {most} working days, or choose a day."),
            count=count,
            most=MOST_WORKING_DAYS,
        )


def number_is_free(resolution: Resolution, others: Iterable[Resolution]) -> None:
    """Refuses a number that another resolution of the same meeting has."""
    for other in others:
        if other.id != resolution.id and not other.removed and other.number == resolution.number:
            raise Refused(
                sentence("Rules", "Resolution number {number} exists already in this meeting."),
                sentence("Rules", "Choose another number."),
                number=resolution.number,
            )


def label(year: int, meeting_number: int | None, number: int) -> str:
    """The number a resolution is known by: year, meeting, resolution, as in 1404/3/2."""
    return f"{year}/{meeting_number}/{number}" if meeting_number else f"{year}/{number}"
