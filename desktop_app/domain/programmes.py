"""Programmes: the training, awareness and other work that a committee has planned for a year, and what came of it."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping
from typing import ClassVar, Final

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.sentences import Refused, sentence


class ProgrammeKind(enum.StrEnum):
    TRAINING = "training"
    AWARENESS = "awareness"
    OTHER = "other"


class Priority(enum.StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class ProgrammeStatus(enum.StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


STEPS: Final[Mapping[ProgrammeStatus, tuple[ProgrammeStatus, ...]]] = {
    ProgrammeStatus.PLANNED: (ProgrammeStatus.RUNNING, ProgrammeStatus.DONE, ProgrammeStatus.DROPPED),
    ProgrammeStatus.RUNNING: (ProgrammeStatus.DONE, ProgrammeStatus.PLANNED, ProgrammeStatus.DROPPED),
    ProgrammeStatus.DONE: (ProgrammeStatus.RUNNING,),
    ProgrammeStatus.DROPPED: (ProgrammeStatus.PLANNED,),
}
"""Where a programme may go from where it stands, the usual step first."""


class Programme(Record, kw_only=True):
    """One priority programme of a committee."""

    __tablename__ = "programme"
    registers: ClassVar[Registers] = {
        "period": ("starts", "ends"),
        "measure": ("indicator", "unit_of_measure", "target", "reached"),
    }

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    year: Mapped[int] = mapped_column(index=True)
    """The Jalali year of the plan."""
    title: Mapped[str]
    kind: Mapped[ProgrammeKind] = enum_column(ProgrammeKind, default=ProgrammeKind.TRAINING)
    priority: Mapped[Priority] = enum_column(Priority, default=Priority.MEDIUM)
    status: Mapped[ProgrammeStatus] = enum_column(ProgrammeStatus, default=ProgrammeStatus.PLANNED)
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None, index=True)
    starts: Mapped[datetime.date | None] = mapped_column(default=None)
    ends: Mapped[datetime.date | None] = mapped_column(default=None)
    goal: Mapped[str] = mapped_column(default="")
    audience: Mapped[str] = mapped_column(default="")
    sessions_planned: Mapped[int | None] = mapped_column(default=None)
    indicator: Mapped[str] = mapped_column(default="")
    unit_of_measure: Mapped[str] = mapped_column(default="")
    target: Mapped[float | None] = mapped_column(default=None)
    reached: Mapped[float | None] = mapped_column(default=None)
    budget: Mapped[int | None] = mapped_column(default=None)
    """In rials, where the office plans one."""
    effect: Mapped[str] = mapped_column(default="")
    resolution_id: Mapped[str | None] = mapped_column(ForeignKey("resolution.id"), default=None, index=True)
    """The resolution that asked for it."""
    position: Mapped[str] = mapped_column(default="")


class ProgrammeSession(Record, kw_only=True):
    """One time that a programme was held."""

    __tablename__ = "programme_session"
    registers: ClassVar[Registers] = {"held": ("date", "participants", "hours")}

    programme_id: Mapped[str] = mapped_column(ForeignKey("programme.id"), index=True)
    date: Mapped[datetime.date]
    subject: Mapped[str] = mapped_column(default="")
    teacher: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    participants: Mapped[int] = mapped_column(default=0)
    hours: Mapped[float | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


def stands(programme: Programme, status: ProgrammeStatus) -> None:
    """Sets the standing; refuses a step that is not open to it."""
    if status is programme.status:
        return
    if status not in STEPS[programme.status]:
        raise Refused(
            sentence("Rules", "A programme that has been carried out or dropped does not take this step."),
            sentence("Rules", "Take it up again first, then choose where it stands."),
        )
    programme.status = status
