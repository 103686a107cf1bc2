"""Violations: confidential cases that reach the committee, where they were referred, and how they ended."""

from __future__ import annotations

import datetime
import enum
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.meetings import Classification
from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.sentences import Refused, sentence


class ViolationSource(enum.StrEnum):
    """How the case became known."""

    REPORT = "report"
    COMPLAINT = "complaint"
    INSPECTION = "inspection"
    AUDIT = "audit"
    OTHER = "other"


class ViolationStatus(enum.StrEnum):
    RECEIVED = "received"
    REFERRED = "referred"
    IN_INQUIRY = "in_inquiry"
    CONFIRMED = "confirmed"
    UNFOUNDED = "unfounded"

    @property
    def open(self) -> bool:
        return self not in {ViolationStatus.CONFIRMED, ViolationStatus.UNFOUNDED}


class Violation(Record, kw_only=True):
    """One case. Reports and papers tell only how many there are of a kind."""

    __tablename__ = "violation"
    registers: ClassVar[Registers] = {
        "referral": ("referred_to", "referred_on", "referral_letter"),
        "result": ("status", "result", "closed_on"),
    }

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    number: Mapped[str]
    """The office's own mark of the case."""
    received_on: Mapped[datetime.date]
    source: Mapped[ViolationSource] = enum_column(ViolationSource, default=ViolationSource.REPORT)
    classification: Mapped[Classification] = enum_column(Classification, default=Classification.CONFIDENTIAL)
    subject: Mapped[str]
    summary: Mapped[str] = mapped_column(default="")
    area_id: Mapped[str | None] = mapped_column(ForeignKey("area.id"), default=None)
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None)
    referred_to: Mapped[str] = mapped_column(default="")
    referred_on: Mapped[datetime.date | None] = mapped_column(default=None)
    referral_letter: Mapped[str] = mapped_column(default="")
    due: Mapped[datetime.date | None] = mapped_column(default=None)
    """By when an answer is expected."""
    status: Mapped[ViolationStatus] = enum_column(ViolationStatus, default=ViolationStatus.RECEIVED)
    result: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[datetime.date | None] = mapped_column(default=None)


class ViolationStep(Record, kw_only=True):
    """One step of a case's follow-up."""

    __tablename__ = "violation_step"

    violation_id: Mapped[str] = mapped_column(ForeignKey("violation.id"), index=True)
    date: Mapped[datetime.date]
    text: Mapped[str]


def open_case(row: Violation) -> None:
    """Refuses to go on with a case that is closed."""
    if not row.status.open:
        raise Refused(
            sentence("Rules", "This case is closed; it stays as it is."),
            sentence("Rules", "Reopen it first."),
        )


def confidential(classification: Classification) -> None:
    """Refuses to make a case an ordinary paper."""
    if classification is Classification.ORDINARY:
        raise Refused(
            sentence("Rules", "A case is at least confidential."),
            sentence("Rules", "Choose confidential or a higher class."),
        )


def course(row: Violation, today: datetime.date) -> None:
    """Refuses days that cannot follow on each other."""
    if row.received_on > today:
        raise Refused(
            sentence("Rules", "The case cannot have come in on {received}: that day has not come yet."),
            sentence("Rules", "Correct the day, or leave it as today."),
            received=row.received_on,
        )
    if row.referred_on is not None and row.referred_on < row.received_on:
        raise Refused(
            sentence("Rules", "The case was referred on {referred}, before it came in on {received}."),
            sentence("Rules", "Correct one of the two days."),
            referred=row.referred_on,
            received=row.received_on,
        )
    begun = row.referred_on or row.received_on
    if row.due is not None and row.due < begun:
        raise Refused(
            sentence("Rules", "The answer is expected by {due}, before the case was handed on or came in ({begun})."),
            sentence("Rules", "Choose a later day."),
            due=row.due,
            begun=begun,
        )
    if row.closed_on is not None and row.closed_on < row.received_on:
        raise Refused(
            sentence("Rules", "The case was closed on {closed}, before it came in on {received}."),
            sentence("Rules", "Correct one of the two days."),
            closed=row.closed_on,
            received=row.received_on,
        )


def step_day(day: datetime.date, row: Violation, today: datetime.date) -> None:
    """Refuses a step before the case came in, or one that has not come yet."""
    if not row.received_on <= day <= today:
        raise Refused(
            sentence("Rules", "A step of {day} lies outside the time of this case, from {received} until today."),
            sentence("Rules", "Correct the day of the step."),
            day=day,
            received=row.received_on,
        )


def days_late(row: Violation, today: datetime.date) -> int:
    """Days since an answer was due to an open case; 0 where none is late."""
    if row.due is None or not row.status.open:
        return 0
    return max(0, (today - row.due).days)
