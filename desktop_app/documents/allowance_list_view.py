"""What the list of attendance allowances says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class PaidMeeting:
    """A meeting of the month and its official time."""

    number: str
    date: datetime.date
    official_from: datetime.time | None = None
    official_to: datetime.time | None = None
    minutes: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class PaidPerson:
    """What one person is due: minutes present in official time, minutes that are paid, whole rials."""

    name: str
    post: str = ""
    meetings: int = 0
    present: int = 0
    payable: int = 0
    rials: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class PaidMonth:
    """`title` is «آذر ۱۴۰۴»."""

    title: str
    meetings: tuple[PaidMeeting, ...] = ()
    people: tuple[PaidPerson, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RateLine:
    """A rate that was used; 0 leaves a limit out."""

    starts: datetime.date
    hourly: int
    least_minutes: int = 0
    most_minutes: int = 0
    most_monthly_minutes: int = 0
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class AllowanceList:
    """One month, or the three of a season; `totals` sums them up where there are several."""

    letterhead: Letterhead
    committee: str
    period: str
    months: tuple[PaidMonth, ...] = ()
    totals: tuple[PaidPerson, ...] = ()
    rates: tuple[RateLine, ...] = ()
    rials: int = 0
    signers: tuple[Signer, ...] = ()
