"""What a committee's report of a season says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.documents.report_parts import FollowedResolution, PlannedStep, ResolutionFigures, UnitFigures


@dataclass(frozen=True, kw_only=True, slots=True)
class CommitteeMember:
    name: str
    post: str = ""
    unit: str = ""
    role: str = "member"


@dataclass(frozen=True, kw_only=True, slots=True)
class MemberChange:
    """Somebody who came to a seat or left it in the period."""

    name: str
    joined: bool
    date: datetime.date
    letter: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldMeeting:
    number: str
    date: datetime.date
    kind: str = "ordinary"
    title: str = ""
    present: int = 0
    members: int = 0
    minutes: int | None = None
    """How long it lasted."""
    resolutions: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class MemberAttendance:
    """One member over the meetings of the period, those to which the member was called."""

    name: str
    post: str = ""
    called: int = 0
    present: int = 0
    represented: int = 0
    excused: int = 0
    unexcused: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Programme:
    """A training or awareness programme: what was planned and what was done."""

    title: str
    kind: str = ""
    unit: str = ""
    planned: str = ""
    done: str = ""
    participants: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Vulnerability:
    """A vulnerable point and what became of it; `area`: finance, human_resources, permits, field_supervision, words.

    `severity` and `likelihood`: low, medium, high, or empty where they were not judged.
    """

    area: str
    title: str
    solution: str = ""
    status: str = ""
    effect: str = ""
    severity: str = ""
    likelihood: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseCount:
    """Reports and complaints of a kind, as numbers only."""

    kind: str
    received: int = 0
    handled: int = 0
    referred: int = 0
    open: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Correspondence:
    """Letters of the secretariat to one recipient, or of one kind, in the period."""

    recipient: str
    sent: int = 0
    delivered: int = 0
    subject: str = ""
    answered: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class SeasonalReport:
    """The paper E6; `season`: spring, summer, autumn, winter."""

    letterhead: Letterhead
    committee: str
    year: int
    season: str
    legal_basis: tuple[str, ...] = ()
    mission: str = ""
    goals: str = ""
    members: tuple[CommitteeMember, ...] = ()
    changes: tuple[MemberChange, ...] = ()
    meetings: tuple[HeldMeeting, ...] = ()
    attendance: tuple[MemberAttendance, ...] = ()
    compared: tuple[tuple[str, str, str, str], ...] = ()
    """Each figure in this season, in the one before, and in the same one of the year before; a dash where unknown."""
    figures: ResolutionFigures = field(default_factory=ResolutionFigures)
    units: tuple[UnitFigures, ...] = ()
    resolutions: tuple[FollowedResolution, ...] = ()
    programmes: tuple[Programme, ...] = ()
    vulnerabilities: tuple[Vulnerability, ...] = ()
    cases: tuple[CaseCount, ...] = ()
    correspondence: tuple[Correspondence, ...] = ()
    obstacles: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    plan: tuple[PlannedStep, ...] = ()
    signers: tuple[Signer, ...] = ()
    annexes: tuple[str, ...] = ()
