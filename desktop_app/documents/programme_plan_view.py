"""What the plan of a year's programmes says, with what was held and what it brought."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldSession:
    """One time that a programme was held."""

    date: datetime.date
    subject: str = ""
    teacher: str = ""
    place: str = ""
    participants: int = 0
    hours: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedProgramme:
    """`kind`: training, awareness, other; `priority`: high, medium, low; `status`: planned, running, done, dropped."""

    title: str
    kind: str = "training"
    priority: str = "medium"
    status: str = "planned"
    unit: str = ""
    starts: datetime.date | None = None
    ends: datetime.date | None = None
    goal: str = ""
    audience: str = ""
    sessions_planned: int | None = None
    indicator: str = ""
    unit_of_measure: str = ""
    target: float | None = None
    reached: float | None = None
    budget: int | None = None
    """In rials."""
    effect: str = ""
    resolution: str = ""
    sessions: tuple[HeldSession, ...] = ()

    @property
    def participants(self) -> int:
        return sum(session.participants for session in self.sessions)

    @property
    def hours(self) -> float:
        return sum(session.hours or 0.0 for session in self.sessions)


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgrammePlan:
    letterhead: Letterhead
    committee: str
    year: int
    programmes: tuple[PlannedProgramme, ...] = ()
    secretary: Signer = field(default_factory=Signer)
    chair: Signer = field(default_factory=Signer)
