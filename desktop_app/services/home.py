"""What the secretary sees first: the next meeting, what waits, and which seasons are covered."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Attendance, Reply
from desktop_app.domain.committees import Committee, Frequency
from desktop_app.domain.meetings import Meeting, MeetingKind, Stage, stage_reached
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus
from desktop_app.persian.jalali import JalaliDate, Season, season_bounds, season_of, year_bounds
from desktop_app.services.attendance import roll_of
from desktop_app.services.committees import ordered
from desktop_app.services.meetings import MeetingView, meeting_view
from desktop_app.services.requests import Requests, living
from desktop_app.services.resolution_conditions import LIVING, OF_LIVING_MEETING, OPEN, overdue
from desktop_app.services.resolutions import ResolutionRow, resolution_rows
from desktop_app.services.unsigned_minutes import UnsignedRow, unsigned_minutes
from desktop_app.services.waiting_exchange import WaitingExchange, waiting_exchange

SOON = 3
"""Days within which a deadline counts as near."""
LISTED = 12
"""How many rows of a kind are read: the first look shows fewer, and the tray all of them."""


class SeasonState(enum.StrEnum):
    HELD = "held"
    TODAY = "today"
    PLANNED = "planned"
    UNSCHEDULED = "unscheduled"
    MISSED = "missed"
    AHEAD = "ahead"


@dataclass(frozen=True)
class SeasonCell:
    season: Season
    state: SeasonState
    date: datetime.date | None
    days_left: int
    """Days to the end of the season, for the current one."""
    meeting_id: str | None


@dataclass(frozen=True)
class CoverageRow:
    committee_id: str
    committee: str
    order: int
    cells: tuple[SeasonCell, ...]


@dataclass(frozen=True)
class Readiness:
    """How ready the next meeting is."""

    items: int
    minutes_planned: int
    invited: bool
    summoned: int
    confirmed: int
    quorum_needed: int
    awaited: int
    """Papers promised and not here."""


@dataclass(frozen=True)
class HomeView:
    today: datetime.date
    next_meeting: MeetingView | None
    readiness: Readiness | None
    overdue: tuple[ResolutionRow, ...]
    """The latest of them, `LISTED` at most."""
    overdue_count: int
    unsigned: tuple[UnsignedRow, ...]
    unnotified: tuple[ResolutionRow, ...]
    unnotified_count: int
    unfinished: tuple[MeetingView, ...]
    """Sessions held whose minutes are still a draft."""
    exchange: WaitingExchange
    coverage: tuple[CoverageRow, ...]
    year: int
    days_to_season_end: int
    unscheduled: int
    """Committees whose meeting of this season is not scheduled."""
    committees: int
    has_meetings: bool

    @property
    def matters(self) -> int:
        """How many things wait."""
        of_meetings = len(self.unsigned) + len(self.unfinished)
        return self.overdue_count + of_meetings + self.unnotified_count + self.exchange.matters


class Home(Requests):
    """One look at the office."""

    def look(self) -> HomeView:
        today = self._clock.today()
        with self._file.reading() as session:
            upcoming = self._next(session, today)
            coverage = coverage_of(session, today)
            year, season = season_of(today)
            last = season_bounds(year, season)[1]
            current = [cell for row in coverage for cell in row.cells if cell.season is season]
            drafted = living(session, Meeting, Meeting.stage == Stage.DRAFTED, Meeting.brought_in.is_(False))
            due, waits = DEADLINE, Resolution.status == ResolutionStatus.NOT_NOTIFIED
            late = _Waiting(session, today, OPEN, overdue(today))
            unnotified = _Waiting(session, today, waits, or_(due.is_(None), due >= today))
            return HomeView(
                today=today,
                next_meeting=meeting_view(session, upcoming) if upcoming else None,
                readiness=self._readiness(session, upcoming) if upcoming else None,
                overdue=late.first(),
                overdue_count=late.count(),
                unsigned=tuple(unsigned_minutes(session)),
                unnotified=unnotified.first(),
                unnotified_count=unnotified.count(),
                unfinished=tuple(meeting_view(session, m) for m in drafted),
                exchange=waiting_exchange(session),
                coverage=tuple(coverage),
                year=year,
                days_to_season_end=(last - today).days,
                unscheduled=sum(1 for c in current if c.state is SeasonState.UNSCHEDULED),
                committees=len(ordered(session)),
                has_meetings=session.scalar(select(Meeting.id).where(Meeting.removed.is_(False)).limit(1)) is not None,
            )

    def coverage(self, year: int) -> list[CoverageRow]:
        with self._file.reading() as session:
            return coverage_of(session, self._clock.today(), year)

    def _next(self, session: Session, today: datetime.date) -> Meeting | None:
        open_to_come = [stage for stage in Stage if stage.rank < Stage.DRAFTED.rank]
        running = living(session, Meeting, Meeting.stage == Stage.IN_SESSION)
        ahead = running or living(session, Meeting, Meeting.date >= today, Meeting.stage.in_(open_to_come))
        return min(ahead, key=lambda m: (m.date, m.starts or datetime.time()), default=None)

    def _readiness(self, session: Session, meeting: Meeting) -> Readiness:
        items = living(session, AgendaItem, AgendaItem.meeting_id == meeting.id)
        people = [a for a in living(session, Attendance, Attendance.meeting_id == meeting.id) if a.capacity.sits]
        subjects = {i.id for i in items} | {meeting.id}
        roll = roll_of(session, meeting, self._clock.time())
        return Readiness(
            items=len(items),
            minutes_planned=sum(i.minutes for i in items),
            invited=stage_reached(meeting, Stage.INVITED),
            summoned=len(people),
            confirmed=sum(1 for a in people if a.reply is Reply.COMING),
            quorum_needed=roll.quorum.needed if roll.needs_quorum else 0,
            awaited=sum(1 for a in living(session, Attachment, Attachment.subject_id.in_(subjects)) if not a.sha256),
        )


def coverage_of(session: Session, today: datetime.date, year: int | None = None) -> list[CoverageRow]:
    """Which season each seasonal committee has met in, will meet in, or missed."""
    year = year or JalaliDate.from_date(today).year
    first, last = year_bounds(year)
    meetings = living(session, Meeting, Meeting.date.between(first, last), Meeting.kind == MeetingKind.ORDINARY)
    rows = []
    for order, committee in enumerate(ordered(session)):
        if not committee.active or committee.frequency is not Frequency.SEASONAL:
            continue
        mine = [m for m in meetings if m.committee_id == committee.id]
        cells = tuple(_cell(committee, mine, year, season, today) for season in Season)
        rows.append(CoverageRow(committee.id, committee.short_name or committee.name, order, cells))
    return rows


def _cell(committee: Committee, meetings: list[Meeting], year: int, season: Season, today: datetime.date) -> SeasonCell:
    first, last = season_bounds(year, season)
    inside = sorted((m for m in meetings if first <= m.date <= last), key=lambda m: m.date)
    held = [m for m in inside if stage_reached(m, Stage.DRAFTED)]
    ahead = [m for m in inside if not stage_reached(m, Stage.DRAFTED) and m.date >= today]
    left = (last - today).days
    if held:
        return SeasonCell(season, SeasonState.HELD, held[-1].date, left, held[-1].id)
    if ahead:
        state = SeasonState.TODAY if ahead[0].date == today else SeasonState.PLANNED
        return SeasonCell(season, state, ahead[0].date, left, ahead[0].id)
    if committee.formed_on is not None and last < committee.formed_on:
        return SeasonCell(season, SeasonState.AHEAD, None, left, None)
    if last < today:
        return SeasonCell(season, SeasonState.MISSED, None, 0, None)
    if first <= today:
        return SeasonCell(season, SeasonState.UNSCHEDULED, None, left, None)
    return SeasonCell(season, SeasonState.AHEAD, None, left, None)


class _Waiting:
    """Resolutions that something is still to be done with: how many, and the first of them by deadline."""

    def __init__(self, session: Session, today: datetime.date, *conditions: ColumnElement[bool]) -> None:
        self._session, self._today, self._conditions = session, today, conditions

    def count(self) -> int:
        asked = select(func.count()).select_from(Resolution).where(LIVING, OF_LIVING_MEETING, *self._conditions)
        return self._session.scalar(asked) or 0

    def first(self) -> tuple[ResolutionRow, ...]:
        asked = select(Resolution.id).where(LIVING, OF_LIVING_MEETING, *self._conditions)
        ids = self._session.scalars(asked.order_by(DEADLINE.is_(None), DEADLINE, Resolution.id).limit(LISTED)).all()
        rows = {row.id: row for row in resolution_rows(self._session, self._today, Resolution.id.in_(ids))}
        return tuple(rows[one] for one in ids)
