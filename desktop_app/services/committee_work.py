"""What a committee did beside its meetings in some days: programmes, vulnerable points and cases, in counts."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Integer, exists, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.programmes import Programme, ProgrammeSession, ProgrammeStatus
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus
from desktop_app.domain.violations import Violation, ViolationSource
from desktop_app.domain.vulnerabilities import Area, Vulnerability, VulnerabilityStatus, risk
from desktop_app.persian.jalali import JalaliDate, Season
from desktop_app.services.committee_years import Days
from desktop_app.services.requests import living
from desktop_app.services.resolution_rates import FOLLOWED

SILENT_AFTER: Final = 60
"""Days without a word about an open resolution after which its report is missing."""
SOLVED: Final = frozenset(
    {VulnerabilityStatus.SOLUTION_APPROVED, VulnerabilityStatus.IN_CORRECTION, VulnerabilityStatus.CORRECTED}
)


@dataclass(frozen=True)
class ProgrammeRow:
    """A programme of the year, with what was held of it in the days."""

    id: str
    title: str
    kind: str
    unit: str
    status: ProgrammeStatus
    planned: int | None
    held: int
    participants: int
    effect: str


@dataclass(frozen=True)
class AreaRow:
    """Vulnerable points of one area that were found in the days, by season; how many have a solution, or are gone."""

    area_id: str
    name: str
    code: str
    by_season: tuple[int, ...]
    solved: int
    corrected: int

    @property
    def found(self) -> int:
        return sum(self.by_season)


@dataclass(frozen=True)
class CaseRow:
    """Cases of one source, as numbers only."""

    source: ViolationSource
    received: int
    referred: int
    closed: int


@dataclass(frozen=True)
class Work:
    """All of it. `effect` is by how much the risk fell, in per cent, where it was measured; None where nowhere."""

    programmes: tuple[ProgrammeRow, ...] = ()
    areas: tuple[AreaRow, ...] = ()
    cases: tuple[CaseRow, ...] = ()
    effect: float | None = None
    silent: int = 0
    """Open resolutions of which nothing was heard for long."""

    @property
    def found(self) -> int:
        return sum(area.found for area in self.areas)

    @property
    def solved(self) -> int:
        return sum(area.solved for area in self.areas)

    @property
    def corrected(self) -> int:
        return sum(area.corrected for area in self.areas)

    @property
    def received(self) -> int:
        return sum(row.received for row in self.cases)

    @property
    def closed(self) -> int:
        return sum(row.closed for row in self.cases)

    @property
    def participants(self) -> int:
        return sum(row.participants for row in self.programmes)

    @property
    def programmes_done(self) -> int:
        return sum(1 for row in self.programmes if row.status is ProgrammeStatus.DONE)

    @property
    def programmes_planned(self) -> int:
        """Those that were not dropped."""
        return sum(1 for row in self.programmes if row.status is not ProgrammeStatus.DROPPED)


def read(session: Session, committee_id: str, days: Days, day: datetime.date) -> Work:
    """The work of these days, as it stood on `day`."""
    points = living(
        session,
        Vulnerability,
        Vulnerability.committee_id == committee_id,
        Vulnerability.found_on.between(days.first, days.last),
    )
    return Work(
        programmes=_programmes(session, committee_id, days),
        areas=_areas(session, points, day),
        cases=_cases(session, committee_id, days, day),
        effect=_effect(session, committee_id, days),
        silent=_silent(session, committee_id, day),
    )


def _programmes(session: Session, committee_id: str, days: Days) -> tuple[ProgrammeRow, ...]:
    year = JalaliDate.from_date(days.first).year
    rows = living(session, Programme, Programme.committee_id == committee_id, Programme.year == year)
    held = living(
        session,
        ProgrammeSession,
        ProgrammeSession.programme_id.in_([row.id for row in rows]),
        ProgrammeSession.date.between(days.first, days.last),
    )
    units = {unit.id: unit.name for unit in living(session, Unit, Unit.id.in_({row.unit_id for row in rows}))}
    return tuple(
        ProgrammeRow(
            id=row.id,
            title=row.title,
            kind=row.kind.value,
            unit=units.get(row.unit_id or "", ""),
            status=row.status,
            planned=row.sessions_planned,
            held=sum(1 for one in held if one.programme_id == row.id),
            participants=sum(one.participants for one in held if one.programme_id == row.id),
            effect=row.effect,
        )
        for row in sorted(rows, key=lambda row: (row.position, row.id))
    )


def _areas(session: Session, points: Sequence[Vulnerability], day: datetime.date) -> tuple[AreaRow, ...]:
    """Areas in their order; points without one come last, under an empty name."""
    known = sorted(
        living(session, Area, Area.id.in_({point.area_id for point in points})), key=lambda a: (a.position, a.id)
    )
    rows = []
    for key, name, code in [*((area.id, area.name, area.code) for area in known), ("", "", "")]:
        mine = [p for p in points if (p.area_id or "") == key or (not key and p.area_id not in {a.id for a in known})]
        if mine:
            counts = Counter(Season.of(point.found_on) for point in mine)
            gone = sum(1 for p in mine if p.status is VulnerabilityStatus.CORRECTED and _by(p.closed_on, day))
            rows.append(
                AreaRow(
                    area_id=key,
                    name=name,
                    code=code,
                    by_season=tuple(counts[season] for season in Season),
                    solved=sum(1 for point in mine if point.status in SOLVED),
                    corrected=gone,
                )
            )
    return tuple(rows)


def _by(closed_on: datetime.date | None, day: datetime.date) -> bool:
    return closed_on is None or closed_on <= day


def _effect(session: Session, committee_id: str, days: Days) -> float | None:
    """By how much the risk of the points measured in these days fell, on the average."""
    measured = living(
        session,
        Vulnerability,
        Vulnerability.committee_id == committee_id,
        Vulnerability.measured_on.between(days.first, days.last),
    )
    pairs = [(risk(p.severity, p.likelihood), risk(p.severity_after, p.likelihood_after)) for p in measured]
    falls = [100 * (before - after) / before for before, after in pairs if before and after is not None]
    return max(0.0, sum(falls) / len(falls)) if falls else None


def _cases(session: Session, committee_id: str, days: Days, day: datetime.date) -> tuple[CaseRow, ...]:
    """Counts alone: nothing else of a case is read."""
    query = select(
        Violation.source,
        func.count(),
        func.sum(Violation.referred_on.is_not(None), type_=Integer),
        func.sum(Violation.closed_on <= day, type_=Integer),
    ).where(
        Violation.removed.is_(False),
        Violation.committee_id == committee_id,
        Violation.received_on.between(days.first, days.last),
    )
    found = {
        source: CaseRow(source, received, int(referred or 0), int(closed or 0))
        for source, received, referred, closed in session.execute(query.group_by(Violation.source))
    }
    return tuple(found[source] for source in ViolationSource if source in found)


def _silent(session: Session, committee_id: str, day: datetime.date) -> int:
    """Resolutions open and late of which the follow-up has told nothing for long."""
    since = day - datetime.timedelta(days=SILENT_AFTER)
    heard = exists().where(
        FollowUp.resolution_id == Resolution.id, FollowUp.removed.is_(False), FollowUp.date.between(since, day)
    )
    query = (
        select(func.count())
        .select_from(Meeting)
        .join(Resolution, Resolution.meeting_id == Meeting.id)
        .where(
            *FOLLOWED,
            Meeting.removed.is_(False),
            Meeting.committee_id == committee_id,
            Meeting.date < since,
            Resolution.status.not_in((ResolutionStatus.CLOSED, ResolutionStatus.VOID, ResolutionStatus.ON_HOLD)),
            day > DEADLINE,
            ~heard,
        )
    )
    return session.scalar(query) or 0
