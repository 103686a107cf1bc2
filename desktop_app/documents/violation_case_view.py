"""What the form of one confidential case says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseStep:
    date: datetime.date
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ViolationCase:
    """One case; `source` and `status` are codes of the form's own words. The letterhead carries the class."""

    letterhead: Letterhead
    committee: str
    number: str
    received_on: datetime.date
    source: str
    subject: str
    summary: str = ""
    area: str = ""
    unit: str = ""
    referred_to: str = ""
    referred_on: datetime.date | None = None
    referral_letter: str = ""
    due: datetime.date | None = None
    steps: tuple[CaseStep, ...] = ()
    status: str = ""
    result: str = ""
    closed_on: datetime.date | None = None
    secretary: Signer = field(default_factory=Signer)
