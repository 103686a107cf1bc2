"""What the views of the reports share: a resolution's standing, figures of many, and lines of plans."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowedResolution:
    """One resolution as its follow-up stands."""

    number: str
    text: str
    meeting: str = ""
    """«جلسه ۳»."""
    meeting_date: datetime.date | None = None
    responsible: str = ""
    deadline: datetime.date | None = None
    extended_to: datetime.date | None = None
    progress: int = 0
    """Percent."""
    status: str = ""
    """A code of `wording.STATES`."""
    days_late: int = 0
    last_action: str = ""
    last_action_on: datetime.date | None = None
    evidence: str = ""
    obstacles: str = ""
    next_step: str = ""
    closed_on: datetime.date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ResolutionFigures:
    """How many resolutions stand where. `realised` are verified and closed; void ones are left out of `percent`."""

    total: int = 0
    by_status: tuple[tuple[str, int], ...] = ()
    """Status code and count, in the order of a resolution's life, without empty ones."""
    overdue: int = 0
    realised: int = 0
    percent: int | None = None
    """Of those that count, the share realised; None where none counts."""


@dataclass(frozen=True, kw_only=True, slots=True)
class UnitFigures:
    """One unit's resolutions; `mean_delay` in days over those overdue, None where none is."""

    unit: str
    total: int = 0
    realised: int = 0
    open: int = 0
    overdue: int = 0
    mean_delay: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedStep:
    """A line of a plan: what, by whom, by when, and by which sign it will be known to be done."""

    title: str
    unit: str = ""
    time: str = ""
    """A date or words: «تیر تا شهریور ۱۴۰۵»."""
    indicator: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Approval:
    """The minutes by which the committee approved the paper."""

    number: str = ""
    date: datetime.date | None = None
    meeting: str = ""
