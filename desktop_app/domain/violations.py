"""Violations: confidential cases that reach the committee, where they were referred, and how they ended."""

from __future__ import annotations

import datetime
import enum
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.meetings import Classification
from desktop_app.domain.records import Record, Registers, enum_column


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
