"""What the evaluation of a committee's year says."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.documents.report_parts import Approval, FollowedResolution, PlannedStep
from desktop_app.documents.seasonal_report_view import (
    CaseCount,
    Correspondence,
    MemberAttendance,
    Programme,
    Vulnerability,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class YearFigure:
    """One figure of the year and of the year before; None where it is not known."""

    title: str
    this: float | None = None
    before: float | None = None
    percent: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class SeasonFigure:
    """A season of the year; `season`: spring, summer, autumn, winter."""

    season: str
    meetings: int = 0
    resolutions: int = 0
    extraordinary: int = 0
    """How many of the meetings were no ordinary ones."""


@dataclass(frozen=True, kw_only=True, slots=True)
class UnitOnTime:
    """One unit: how many of its resolutions came due, and how many of these were carried out in time."""

    unit: str
    due: int = 0
    in_time: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class AreaCount:
    """Vulnerable points of one area: found in each season, with a solution, gone."""

    name: str
    by_season: tuple[int, ...] = ()
    solved: int = 0
    corrected: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class IndicatorRow:
    """One line of the official form; `score` as `domain.evaluations.score` gives it, None where not measured."""

    title: str
    group: str = ""
    """prevention, oversight, confrontation."""
    annex: str = ""
    unit: str = ""
    standard: float | None = None
    actual: float | None = None
    ceiling: float = 0
    lower_is_better: bool = False
    score: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AnnualEvaluation:
    """The paper E7. What only the committee can say (strengths, causes, lessons ...) is empty until it is written."""

    letterhead: Letterhead
    committee: str
    year: int
    legal_basis: tuple[str, ...] = ()
    figures: tuple[YearFigure, ...] = ()
    seasons: tuple[SeasonFigure, ...] = ()
    standing: tuple[tuple[str, int], ...] = ()
    """How many resolutions of the year stood how, in words."""
    units: tuple[UnitOnTime, ...] = ()
    target: int = 0
    """In per cent: what share is to be carried out in time."""
    attendance: tuple[MemberAttendance, ...] = ()
    realised: tuple[FollowedResolution, ...] = ()
    held_programmes: tuple[Programme, ...] = ()
    """What was planned for this year; `programmes` are proposed for the next."""
    areas: tuple[AreaCount, ...] = ()
    vulnerabilities: tuple[Vulnerability, ...] = ()
    cases: tuple[CaseCount, ...] = ()
    correspondence: tuple[Correspondence, ...] = ()
    indicators: tuple[IndicatorRow, ...] = ()
    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()
    programmes: tuple[PlannedStep, ...] = ()
    carried_over: tuple[FollowedResolution, ...] = ()
    approval: Approval | None = None
    signers: tuple[Signer, ...] = ()
