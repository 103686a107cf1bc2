"""Vulnerable points: the steps of a process where corruption may occur, and what was done against them."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping
from typing import ClassVar, Final

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.sentences import Refused, sentence

MOST: Final = 5
"""Severity and likelihood are judged from 1 to 5."""


class Area(Record, kw_only=True):
    """A field of the office's work: finance, human resources, permits, field supervision, or one of its own."""

    __tablename__ = "area"

    name: Mapped[str]
    code: Mapped[str] = mapped_column(default="")
    """finance, human_resources, permits, field_supervision for those that the program brings; empty for own ones."""
    position: Mapped[str] = mapped_column(default="")


class VulnerabilityStatus(enum.StrEnum):
    FOUND = "found"
    STUDIED = "studied"
    """Cause and effect are written down, solutions are being weighed."""
    SOLUTION_APPROVED = "solution_approved"
    IN_CORRECTION = "in_correction"
    CORRECTED = "corrected"
    ACCEPTED = "accepted"
    """The committee has decided to live with it."""

    @property
    def open(self) -> bool:
        return self not in {VulnerabilityStatus.CORRECTED, VulnerabilityStatus.ACCEPTED}


class Vulnerability(Record, kw_only=True):
    """One vulnerable point. Its corrective resolutions are named by id; the measured effect is what they came to."""

    __tablename__ = "vulnerability"
    registers: ClassVar[Registers] = {
        "risk": ("severity", "likelihood"),
        "risk_after": ("severity_after", "likelihood_after", "measured_effect", "measured_on"),
        "standing": ("status", "closed_on"),
    }

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    area_id: Mapped[str | None] = mapped_column(ForeignKey("area.id"), default=None, index=True)
    title: Mapped[str]
    process: Mapped[str] = mapped_column(default="")
    cause: Mapped[str] = mapped_column(default="")
    effect: Mapped[str] = mapped_column(default="")
    found_on: Mapped[datetime.date]
    item_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"), default=None, index=True)
    """The agenda item in which it came up."""
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None)
    severity: Mapped[int | None] = mapped_column(default=None)
    likelihood: Mapped[int | None] = mapped_column(default=None)
    solutions: Mapped[str] = mapped_column(default="")
    """Those that were weighed, one a line."""
    solution: Mapped[str] = mapped_column(default="")
    """The chosen one."""
    reason: Mapped[str] = mapped_column(default="")
    """Why it was chosen."""
    resolution_ids: Mapped[list[str]] = mapped_column(default_factory=list)
    """Corrective resolutions."""
    status: Mapped[VulnerabilityStatus] = enum_column(VulnerabilityStatus, default=VulnerabilityStatus.FOUND)
    closed_on: Mapped[datetime.date | None] = mapped_column(default=None)
    severity_after: Mapped[int | None] = mapped_column(default=None)
    likelihood_after: Mapped[int | None] = mapped_column(default=None)
    measured_effect: Mapped[str] = mapped_column(default="")
    measured_on: Mapped[datetime.date | None] = mapped_column(default=None)
    position: Mapped[str] = mapped_column(default="")


def risk(severity: int | None, likelihood: int | None) -> int | None:
    """Severity × likelihood, from 1 to 25; None where either was not judged."""
    return None if severity is None or likelihood is None else severity * likelihood


def judged(value: int | None) -> None:
    """Refuses a severity or likelihood outside the scale."""
    if value is not None and not 1 <= value <= MOST:
        raise Refused(
            sentence("Rules", "Severity and likelihood are between 1 and {most}."),
            sentence("Rules", "Correct the figure, or leave it empty."),
            most=MOST,
        )


STEPS: Final[Mapping[VulnerabilityStatus, frozenset[VulnerabilityStatus]]] = {
    VulnerabilityStatus.FOUND: frozenset(
        {VulnerabilityStatus.STUDIED, VulnerabilityStatus.SOLUTION_APPROVED, VulnerabilityStatus.ACCEPTED}
    ),
    VulnerabilityStatus.STUDIED: frozenset(
        {VulnerabilityStatus.FOUND, VulnerabilityStatus.SOLUTION_APPROVED, VulnerabilityStatus.ACCEPTED}
    ),
    VulnerabilityStatus.SOLUTION_APPROVED: frozenset(
        {
            VulnerabilityStatus.STUDIED,
            VulnerabilityStatus.IN_CORRECTION,
            VulnerabilityStatus.CORRECTED,
            VulnerabilityStatus.ACCEPTED,
        }
    ),
    VulnerabilityStatus.IN_CORRECTION: frozenset(
        {VulnerabilityStatus.SOLUTION_APPROVED, VulnerabilityStatus.CORRECTED, VulnerabilityStatus.ACCEPTED}
    ),
    VulnerabilityStatus.CORRECTED: frozenset({VulnerabilityStatus.IN_CORRECTION}),
    VulnerabilityStatus.ACCEPTED: frozenset({VulnerabilityStatus.STUDIED}),
}
"""Where a point can go from where it stands: on, a step back, or accepted as it is."""
_WANT_A_SOLUTION: Final = frozenset({VulnerabilityStatus.SOLUTION_APPROVED, VulnerabilityStatus.IN_CORRECTION})


def step(row: Vulnerability, status: VulnerabilityStatus) -> None:
    """Refuses a step that leaves something out."""
    if status not in STEPS[row.status]:
        raise Refused(
            sentence("Rules", "A vulnerable point does not come to this standing from where it is."),
            sentence("Rules", "The steps are: found, studied, solution approved, in correction, corrected."),
        )
    if status in _WANT_A_SOLUTION and not row.solution:
        raise Refused(
            sentence("Rules", "No solution has been chosen yet."),
            sentence("Rules", "Write down the chosen solution, then it can be approved."),
        )
    if status is VulnerabilityStatus.CORRECTED and not row.measured_effect:
        raise Refused(
            sentence("Rules", "The measured effect is missing."),
            sentence("Rules", "Write what was measured after the correction, then the point is corrected."),
        )


def course(row: Vulnerability, today: datetime.date) -> None:
    """Refuses days that cannot be: found in the future, closed or measured before the point was found."""
    if row.found_on > today:
        raise Refused(
            sentence("Rules", "The point cannot have been found on {found}: that day has not come yet."),
            sentence("Rules", "Correct the day, or leave it as today."),
            found=row.found_on,
        )
    if row.closed_on is not None and row.closed_on < row.found_on:
        raise Refused(
            sentence("Rules", "The point was closed on {closed}, before it was found on {found}."),
            sentence("Rules", "Correct one of the two days."),
            closed=row.closed_on,
            found=row.found_on,
        )
    if row.measured_on is not None and row.measured_on < row.found_on:
        raise Refused(
            sentence("Rules", "The effect was measured on {measured}, before the point was found on {found}."),
            sentence("Rules", "Correct one of the two days."),
            measured=row.measured_on,
            found=row.found_on,
        )
