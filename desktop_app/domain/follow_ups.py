"""Follow-up: what became of a resolution after its notice, step by step, until the secretariat closes it."""

from __future__ import annotations

import datetime
import enum
from typing import ClassVar, Final

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.sentences import Refused, sentence


class FollowUpKind(enum.StrEnum):
    """What a step of the follow-up was."""

    PROGRESS = "progress"
    """The unit, or the secretariat's own look, says how far it is."""
    REPORTED_DONE = "reported_done"
    VERIFIED = "verified"
    RETURNED = "returned"
    """The secretariat did not find it done and gave it back."""
    HELD = "held"
    RESUMED = "resumed"
    REOPENED = "reopened"
    VOIDED = "voided"
    """Given up, or replaced by a later resolution."""
    NOTE = "note"
    """A call, a visit: nothing that moves the resolution."""


class FollowUp(Record, kw_only=True):
    """One step of a resolution's follow-up, or of one of its clauses. Evidence is attached to it."""

    __tablename__ = "follow_up"
    __table_args__ = (  # type: ignore[assignment]  # the mapper takes either
        Index("ix_follow_up_reports", "unit_id", "removed", "date"),
        {"sqlite_strict": True},
    )
    registers: ClassVar[Registers] = {
        "report": ("kind", "date", "progress", "text", "obstacles", "unit_id", "standing_before")
    }

    resolution_id: Mapped[str] = mapped_column(ForeignKey("resolution.id"), index=True)
    clause_id: Mapped[str | None] = mapped_column(ForeignKey("clause.id"), default=None)
    kind: Mapped[FollowUpKind] = enum_column(FollowUpKind, default=FollowUpKind.PROGRESS)
    date: Mapped[datetime.date]
    progress: Mapped[int | None] = mapped_column(default=None)
    """In per cent, as reported in this step."""
    text: Mapped[str] = mapped_column(default="")
    obstacles: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None)
    """Who reported; None is the secretariat itself."""
    letter_id: Mapped[str | None] = mapped_column(ForeignKey("letter.id"), default=None)
    """The incoming letter by which it was reported."""
    standing_before: Mapped[ResolutionStatus] = enum_column(ResolutionStatus, default=ResolutionStatus.NOTIFIED)
    """Where the resolution stood when the step was taken: from there its standing is told again after a correction."""
    position: Mapped[str] = mapped_column(default="")
    """Among the steps of one day."""


class Extension(Record, kw_only=True):
    """A later deadline, why, and which body granted it."""

    __tablename__ = "extension"
    registers: ClassVar[Registers] = {"grant": ("before", "until", "date", "reason", "granted_by", "meeting_id")}

    resolution_id: Mapped[str] = mapped_column(ForeignKey("resolution.id"), index=True)
    clause_id: Mapped[str | None] = mapped_column(ForeignKey("clause.id"), default=None)
    date: Mapped[datetime.date]
    """The day it was granted."""
    before: Mapped[datetime.date | None] = mapped_column(default=None)
    until: Mapped[datetime.date]
    reason: Mapped[str]
    granted_by: Mapped[str]
    """The body that granted it, in words: the committee, its chair …"""
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"), default=None)
    """The meeting that granted it, where one did."""


_S: Final = ResolutionStatus
STEPS: Final[dict[FollowUpKind, frozenset[ResolutionStatus]]] = {
    FollowUpKind.PROGRESS: frozenset({_S.NOTIFIED, _S.IN_PROGRESS, _S.REPORTED_DONE}),
    FollowUpKind.REPORTED_DONE: frozenset({_S.NOTIFIED, _S.IN_PROGRESS}),
    FollowUpKind.VERIFIED: frozenset({_S.REPORTED_DONE}),
    FollowUpKind.RETURNED: frozenset({_S.REPORTED_DONE}),
    FollowUpKind.HELD: frozenset({_S.NOT_NOTIFIED, _S.NOTIFIED, _S.IN_PROGRESS, _S.REPORTED_DONE}),
    FollowUpKind.RESUMED: frozenset({_S.ON_HOLD}),
    FollowUpKind.REOPENED: frozenset({_S.CLOSED, _S.VOID}),
    FollowUpKind.VOIDED: frozenset(_S) - {_S.DRAFT, _S.VOID},
    FollowUpKind.NOTE: frozenset(_S) - {_S.DRAFT},
}
"""From which standing a step can be taken."""

_LEADS_TO: Final[dict[FollowUpKind, ResolutionStatus]] = {
    FollowUpKind.PROGRESS: _S.IN_PROGRESS,
    FollowUpKind.REPORTED_DONE: _S.REPORTED_DONE,
    FollowUpKind.VERIFIED: _S.CLOSED,
    FollowUpKind.RETURNED: _S.IN_PROGRESS,
    FollowUpKind.HELD: _S.ON_HOLD,
    FollowUpKind.VOIDED: _S.VOID,
}
MOVING: Final = frozenset(FollowUpKind) - {FollowUpKind.NOTE}
"""The steps that change where a resolution stands."""


def allowed(kind: FollowUpKind, standing: ResolutionStatus) -> None:
    """Refuses a step that cannot be taken from where the resolution stands."""
    if standing not in STEPS[kind]:
        raise Refused(*_REFUSALS.get((kind, standing), _REFUSALS_OF[standing]))


def leads_to(kind: FollowUpKind, standing: ResolutionStatus, *, notified: bool, begun: bool) -> ResolutionStatus:
    """Where a step leads. What is resumed or reopened stands where its notice and its progress say."""
    if kind in {FollowUpKind.RESUMED, FollowUpKind.REOPENED}:
        if begun:
            return ResolutionStatus.IN_PROGRESS
        return ResolutionStatus.NOTIFIED if notified else ResolutionStatus.NOT_NOTIFIED
    return _LEADS_TO.get(kind, standing)


_REFUSALS_OF: Final[dict[ResolutionStatus, tuple[str, str]]] = {
    _S.DRAFT: (
        sentence("Rules", "This resolution is still part of a draft."),
        sentence("Rules", "Freeze the minutes first."),
    ),
    _S.NOT_NOTIFIED: (
        sentence("Rules", "This resolution has not been notified yet."),
        sentence("Rules", "Notify the responsible unit first."),
    ),
    _S.NOTIFIED: (
        sentence("Rules", "The unit has not reported this resolution as done."),
        sentence("Rules", "Record the unit's report first."),
    ),
    _S.IN_PROGRESS: (
        sentence("Rules", "The unit has not reported this resolution as done."),
        sentence("Rules", "Record the unit's report first."),
    ),
    _S.REPORTED_DONE: (
        sentence("Rules", "The unit has already reported this resolution as done."),
        sentence("Rules", "Verify it, or return it to the unit."),
    ),
    _S.CLOSED: (
        sentence("Rules", "This resolution is closed."),
        sentence("Rules", "Reopen it first, or record a note."),
    ),
    _S.ON_HOLD: (
        sentence("Rules", "This resolution is on hold."),
        sentence("Rules", "Resume it first, or record a note."),
    ),
    _S.VOID: (
        sentence("Rules", "This resolution is void."),
        sentence("Rules", "Reopen it first, or record a note."),
    ),
}
_REFUSALS: Final[dict[tuple[FollowUpKind, ResolutionStatus], tuple[str, str]]] = {
    **{
        (FollowUpKind.RESUMED, standing): (
            sentence("Rules", "This resolution is not on hold."),
            sentence("Rules", "There is nothing to resume."),
        )
        for standing in _S
        if standing is not _S.DRAFT
    },
    **{
        (FollowUpKind.REOPENED, standing): (
            sentence("Rules", "This resolution is still open."),
            sentence("Rules", "There is nothing to reopen."),
        )
        for standing in _S
        if standing.open
    },
}


def step_day(date: datetime.date, adopted: datetime.date, today: datetime.date) -> None:
    """Refuses a step before the decision or after today."""
    if not adopted <= date <= today:
        raise Refused(
            sentence("Rules", "A step of the follow-up lies between the meeting ({adopted}) and today ({today})."),
            sentence("Rules", "Correct the day."),
            adopted=adopted,
            today=today,
        )


def progress_of(value: int) -> int:
    """A percentage, refused where it is none."""
    if not 0 <= value <= 100:
        raise Refused(
            sentence("Rules", "Progress is between 0 and 100 per cent."),
            sentence("Rules", "Correct the progress."),
        )
    return value


def extended(before: datetime.date | None, until: datetime.date) -> None:
    """Refuses an extension that gives no more time."""
    if before is not None and until <= before:
        raise Refused(
            sentence("Rules", "The new deadline {until} is not after the present one, {before}."),
            sentence("Rules", "Choose a later day."),
            until=until,
            before=before,
        )
