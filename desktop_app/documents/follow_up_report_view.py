"""What the follow-up report of resolutions says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.documents.report_parts import FollowedResolution, ResolutionFigures, UnitFigures


@dataclass(frozen=True, kw_only=True, slots=True)
class NeededDecision:
    """A resolution that the committee has to decide on again."""

    number: str
    text: str
    unit: str = ""
    wanted: str = ""
    """extend, change, void, or words."""
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowUpReport:
    """The paper E5. `filter` says in words which resolutions are in it; empty means all of the period."""

    letterhead: Letterhead
    committee: str
    period: str = ""
    reported_on: datetime.date | None = None
    filter: str = ""
    figures: ResolutionFigures = field(default_factory=ResolutionFigures)
    units: tuple[UnitFigures, ...] = ()
    resolutions: tuple[FollowedResolution, ...] = ()
    decisions: tuple[NeededDecision, ...] = ()
    prepared_by: Signer = field(default_factory=Signer)
    seen_by: Signer = field(default_factory=Signer)
