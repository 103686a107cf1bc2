"""What a screen or a paper is told of a committee's year and of its seasons."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.committees import Committee, Frequency
from desktop_app.domain.evaluations import (
    Evaluation,
    Finding,
    FindingKind,
    Indicator,
    IndicatorGroup,
    Total,
    evaluation_id,
    total,
)
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.people import Unit
from desktop_app.domain.programmes import Programme
from desktop_app.persian.jalali import Season, season_bounds
from desktop_app.services import committee_work, evaluation_figures
from desktop_app.services.committee_work import Work
from desktop_app.services.committee_years import days_of_season, days_of_year
from desktop_app.services.evaluation_figures import Figures
from desktop_app.services.findings import YearFacts, proposed
from desktop_app.services.indicators import actual_of, mark_of, scored
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.report_lists import (
    AT_ONCE,
    ObstacleRow,
    RealisedRow,
    RecipientRow,
    obstacles,
    realised,
    recipients,
)
from desktop_app.services.requests import found, kept, living

PROPOSED: Final = "proposed:"
"""Before the code of a rule in the key of a finding that is no record yet."""


@dataclass(frozen=True)
class FindingView:
    """One strength, weakness or proposal; `key` is its id, or says which rule proposes it."""

    key: str
    kind: FindingKind
    text: str
    unit_id: str | None = None
    unit: str = ""
    time: str = ""
    indicator: str = ""
    programme_id: str | None = None
    """The next year's programme that it became."""
    item_id: str | None = None
    item_meeting_id: str | None = None
    item_meeting: str = ""
    """The meeting whose agenda it is on."""

    @property
    def proposed(self) -> bool:
        """Whether it only follows from the figures yet."""
        return self.key.startswith(PROPOSED)

    @property
    def taken(self) -> bool:
        return self.programme_id is not None or self.item_id is not None


@dataclass(frozen=True)
class IndicatorView:
    id: str
    group: IndicatorGroup
    title: str
    annex: str
    unit_of_measure: str
    standard: float
    ceiling: float
    lower_is_better: bool
    source: str
    actual: float | None
    score: float | None


@dataclass(frozen=True)
class ApprovalView:
    """When and by which meeting the committee approved it."""

    on: datetime.date
    meeting_id: str | None
    meeting: str


@dataclass(frozen=True)
class NextMeeting:
    id: str
    name: str
    date: datetime.date


@dataclass(frozen=True)
class EvaluationView:
    """Everything about one committee's year."""

    committee_id: str
    committee: str
    year: int
    facts: YearFacts
    findings: tuple[FindingView, ...]
    indicators: tuple[IndicatorView, ...]
    causes: str
    lessons: str
    approval: ApprovalView | None
    next_meeting: NextMeeting | None
    """The meeting to whose agenda a proposal can be added."""
    earlier_indicators: bool
    """Whether the year before has indicators to copy."""
    realised: tuple[RealisedRow, ...] = ()
    """The latest few."""
    recipients: tuple[RecipientRow, ...] = ()

    @property
    def figures(self) -> Figures:
        return self.facts.figures

    @property
    def before(self) -> Figures | None:
        return self.facts.before

    @property
    def work(self) -> Work:
        return self.facts.work

    def of_kind(self, kind: FindingKind) -> tuple[FindingView, ...]:
        return tuple(finding for finding in self.findings if finding.kind is kind)

    def total(self, group: IndicatorGroup | None = None) -> Total:
        """The scores of a group, or of all."""
        rows = [row for row in self.indicators if group is None or row.group is group]
        scores = [(row.score, row.ceiling) for row in rows if row.score is not None]
        return Total(sum(score for score, _ in scores), sum(ceiling for _, ceiling in scores))


@dataclass(frozen=True)
class SeasonView:
    """One season of a committee, beside the one before and the same season of the year before."""

    committee_id: str
    committee: str
    year: int
    season: Season
    figures: Figures
    before: Figures | None
    last_year: Figures | None
    work: Work
    target: int
    realised: tuple[RealisedRow, ...] = ()
    """The latest few."""
    obstacles: tuple[ObstacleRow, ...] = ()
    recipients: tuple[RecipientRow, ...] = ()


def year_facts(session: Session, committee: Committee, year: int, today: datetime.date) -> YearFacts:
    """What the rules and the indicators of a year go by."""
    days, last = days_of_year(year), days_of_year(year - 1)
    figures = evaluation_figures.read(session, committee.id, days, today)
    before = evaluation_figures.read(session, committee.id, last, today)
    formed = committee.formed_on or datetime.date.min
    over = (season for season in Season if season_bounds(year, season)[1] < today)
    return YearFacts(
        year=year,
        figures=figures,
        before=before if before.meetings else None,
        work=committee_work.read(session, committee.id, days, figures.day),
        target=committee.on_time_target,
        seasonal=committee.frequency is Frequency.SEASONAL,
        ended=tuple(season for season in over if season_bounds(year, season)[1] >= formed),
        over=days.last < today,
    )


def evaluation_of(session: Session, committee_id: str, year: int, today: datetime.date) -> EvaluationView:
    committee = found(session, Committee, committee_id)
    facts = year_facts(session, committee, year, today)
    record = kept(session, Evaluation, evaluation_id(committee_id, year))
    rows = indicators_in(session, committee_id, year)
    return EvaluationView(
        committee_id=committee_id,
        committee=committee.name,
        year=year,
        facts=facts,
        findings=findings_of(session, committee_id, facts, suggest=record is None or record.approved_on is None),
        indicators=tuple(_indicator(row, facts) for row in rows),
        causes=record.causes if record else "",
        lessons=record.lessons if record else "",
        approval=_approval(session, record),
        next_meeting=next_meeting(session, committee_id, today),
        earlier_indicators=bool(indicators_in(session, committee_id, year - 1)),
        realised=realised(session, committee_id, facts.figures.days, limit=AT_ONCE),
        recipients=recipients(session, committee_id, facts.figures.days),
    )


def season_of_committee(
    session: Session, committee_id: str, year: int, season: Season, today: datetime.date
) -> SeasonView:
    committee = found(session, Committee, committee_id)
    earlier = (year, Season(season - 1)) if season > 1 else (year - 1, Season.WINTER)
    days = days_of_season(year, season)
    figures = evaluation_figures.read(session, committee_id, days, today, with_open=True)
    before = evaluation_figures.read(session, committee_id, days_of_season(*earlier), today, with_open=True)
    last = evaluation_figures.read(session, committee_id, days_of_season(year - 1, season), today, with_open=True)
    return SeasonView(
        committee_id=committee_id,
        committee=committee.name,
        year=year,
        season=season,
        figures=figures,
        before=before if before.meetings or before.split.total else None,
        last_year=last if last.meetings or last.split.total else None,
        work=committee_work.read(session, committee_id, days, figures.day),
        target=committee.on_time_target,
        realised=realised(session, committee_id, days, with_open=True, limit=AT_ONCE),
        obstacles=obstacles(session, committee_id, days, limit=AT_ONCE),
        recipients=recipients(session, committee_id, days),
    )


def findings_in(session: Session, committee_id: str, year: int) -> list[Finding]:
    """The records of a year, those put aside too: what was dismissed is not proposed again."""
    rows = living(session, Finding, Finding.committee_id == committee_id, Finding.year == year)
    return sorted(rows, key=lambda row: (row.position, row.id))


def findings_of(
    session: Session, committee_id: str, facts: YearFacts, *, suggest: bool = True
) -> tuple[FindingView, ...]:
    """What people have kept and written, then what the figures still propose, until the committee has approved."""
    rows = findings_in(session, committee_id, facts.year)
    known = {row.source for row in rows}
    units = _units(session, {row.unit_id for row in rows})
    shown = [_finding(session, row, units) for row in rows if not row.dismissed]
    still = [one for one in proposed(facts) if one.source not in known] if suggest else []
    names = _units(session, {one.unit_id for one in still})
    return (
        *shown,
        *(
            FindingView(
                key=f"{PROPOSED}{one.source}",
                kind=one.kind,
                text=one.text,
                unit_id=one.unit_id,
                unit=names.get(one.unit_id or "", ""),
                time=one.time,
                indicator=one.indicator,
            )
            for one in still
        ),
    )


def _units(session: Session, ids: set[str | None]) -> dict[str, str]:
    wanted = {id_ for id_ in ids if id_}
    return {unit.id: unit.name for unit in living(session, Unit, Unit.id.in_(wanted))} if wanted else {}


def _finding(session: Session, row: Finding, units: dict[str, str]) -> FindingView:
    programme = kept(session, Programme, row.programme_id) if row.programme_id else None
    item = kept(session, AgendaItem, row.item_id) if row.item_id else None
    meeting = kept(session, Meeting, item.meeting_id) if item is not None else None
    return FindingView(
        key=row.id,
        kind=row.kind,
        text=row.text,
        unit_id=row.unit_id,
        unit=units.get(row.unit_id or "", ""),
        time=row.time,
        indicator=row.indicator,
        programme_id=programme.id if programme is not None else None,
        item_id=item.id if item is not None and meeting is not None else None,
        item_meeting_id=meeting.id if meeting is not None else None,
        item_meeting=meeting_name(session, meeting) if meeting is not None else "",
    )


def indicators_in(session: Session, committee_id: str, year: int) -> list[Indicator]:
    """By group, and in their order within it."""
    rows = living(session, Indicator, Indicator.committee_id == committee_id, Indicator.year == year)
    order = list(IndicatorGroup)
    return sorted(rows, key=lambda row: (order.index(row.group), row.position, row.id))


def _indicator(row: Indicator, facts: YearFacts) -> IndicatorView:
    return IndicatorView(
        id=row.id,
        group=row.group,
        title=row.title,
        annex=row.annex,
        unit_of_measure=row.unit_of_measure,
        standard=row.standard,
        ceiling=row.ceiling,
        lower_is_better=row.lower_is_better,
        source=row.source,
        actual=actual_of(row, facts),
        score=scored(row, facts),
    )


def totals(rows: Sequence[Indicator], facts: YearFacts) -> Total:
    return total(mark_of(row, facts) for row in rows)


def _approval(session: Session, record: Evaluation | None) -> ApprovalView | None:
    if record is None or record.approved_on is None:
        return None
    meeting = kept(session, Meeting, record.approved_in_id) if record.approved_in_id else None
    name = meeting_name(session, meeting) if meeting is not None else ""
    return ApprovalView(record.approved_on, meeting.id if meeting is not None else None, name)


def next_meeting(session: Session, committee_id: str, today: datetime.date) -> NextMeeting | None:
    """The first meeting from today on whose session has not begun."""
    query = (
        select(Meeting)
        .where(
            Meeting.removed.is_(False),
            Meeting.committee_id == committee_id,
            Meeting.date >= today,
            Meeting.stage.in_((Stage.PREPARED, Stage.INVITED)),
        )
        .order_by(Meeting.date, func.coalesce(Meeting.starts, ""), Meeting.id)
        .limit(1)
    )
    meeting = session.scalars(query).first()
    return NextMeeting(meeting.id, meeting_name(session, meeting), meeting.date) if meeting is not None else None
