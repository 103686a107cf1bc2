"""Meetings and the stages of their life."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.committees import Frequency
from desktop_app.domain.fields import order
from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.persian.jalali import JalaliDate, month_bounds, season_after, season_bounds, season_of, seasons_between
from desktop_app.sentences import Refused, sentence


class MeetingKind(enum.StrEnum):
    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"
    EMERGENCY = "emergency"


class Stage(enum.StrEnum):
    """Where a meeting stands; each stage is reached from the one before."""

    PREPARED = "prepared"
    INVITED = "invited"
    IN_SESSION = "in_session"
    DRAFTED = "drafted"
    FROZEN = "frozen"
    SIGNED = "signed"
    FINAL = "final"
    NOTIFIED = "notified"

    @property
    def rank(self) -> int:
        return list(Stage).index(self)


class Classification(enum.StrEnum):
    """Higher ones come later; a bundle takes the highest class of its parts."""

    ORDINARY = "ordinary"
    CONFIDENTIAL = "confidential"
    HIGHLY_CONFIDENTIAL = "highly_confidential"
    SECRET = "secret"  # noqa: S105 - a class of papers
    TOP_SECRET = "top_secret"  # noqa: S105 - a class of papers


class Meeting(Record, kw_only=True):
    """One session: of a committee, or hosted without one."""

    __tablename__ = "meeting"
    registers: ClassVar[Registers] = {
        "time": ("date", "starts", "ends"),
        "number": ("year", "number"),
        "course": ("stage", "opened_at", "closed_at"),
    }

    committee_id: Mapped[str | None] = mapped_column(ForeignKey("committee.id"), default=None, index=True)
    kind: Mapped[MeetingKind] = enum_column(MeetingKind, default=MeetingKind.ORDINARY)
    title: Mapped[str] = mapped_column(default="")
    number: Mapped[int | None] = mapped_column(default=None)
    year: Mapped[int] = mapped_column(default=0, index=True)
    date: Mapped[datetime.date]
    starts: Mapped[datetime.time | None] = mapped_column(default=None)
    ends: Mapped[datetime.time | None] = mapped_column(default=None)
    place: Mapped[str] = mapped_column(default="")
    host: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    chair_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    secretary_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    classification: Mapped[Classification] = enum_column(Classification, default=Classification.ORDINARY)
    stage: Mapped[Stage] = enum_column(Stage, default=Stage.PREPARED, index=True)
    invited_on: Mapped[datetime.date | None] = mapped_column(default=None)
    opened_at: Mapped[datetime.time | None] = mapped_column(default=None)
    closed_at: Mapped[datetime.time | None] = mapped_column(default=None)
    next_meeting: Mapped[str] = mapped_column(default="")
    recesses: Mapped[list[str]] = mapped_column(default_factory=list)
    """Times `HH:MM:SS` of breaks: begun, ended, begun ... An odd number of them: a break is on."""
    brought_in: Mapped[bool] = mapped_column(default=False)
    """Known from a list that the office kept before: it was held, and its minutes lie elsewhere."""

    def __post_init__(self) -> None:
        if not self.year:
            self.year = JalaliDate.from_date(self.date).year


def schedule(meeting: Meeting) -> None:
    """Refuses a time that cannot be."""
    order(meeting.starts, meeting.ends)
    order(meeting.opened_at, meeting.closed_at)


def number_is_free(meeting: Meeting, others: Iterable[Meeting]) -> None:
    """Refuses a number that another meeting of the same committee and year has."""
    if meeting.number is None:
        return
    if meeting.number < 1:
        raise Refused(
            sentence("Rules", "A meeting's number starts at 1."),
            sentence("Rules", "Type a number from 1 on."),
        )
    for other in others:
        same = other.id != meeting.id and not other.removed and other.committee_id == meeting.committee_id
        if same and (other.year, other.number) == (meeting.year, meeting.number):
            raise Refused(
                sentence("Rules", "Meeting number {number} of {year} exists already."),
                sentence("Rules", "The next free number is {free}."),
                number=meeting.number,
                year=meeting.year,
                free=next_number([m for m in others if m.committee_id == meeting.committee_id], meeting.year),
            )


def next_number(meetings: Iterable[Meeting], year: int) -> int:
    """The number after the highest one given in that Jalali year."""
    return max((m.number or 0 for m in meetings if m.year == year and not m.removed), default=0) + 1


def proposed_day(
    after: datetime.date, frequency: Frequency, today: datetime.date, calendar: WorkCalendar
) -> datetime.date:
    """When a committee meets next: in the next season, or in the next month, on the same weekday and at about the same
    place of it; a working day that lies after `today`.
    """
    day = JalaliDate.from_date(after)
    if frequency is Frequency.SEASONAL:
        turns = max(1, len(list(seasons_between(after, today))) - 1)
        if day.plus_months(3 * turns).to_date() <= today:
            turns += 1
        about = day.plus_months(3 * turns)
        span = season_bounds(*season_after(*season_of(after), turns))
    else:
        months = 1
        while day.plus_months(months).to_date() <= today:
            months += 1
        about = day.plus_months(months)
        span = month_bounds(about.year, about.month)
    return _same_weekday(after.weekday(), about.to_date(), span, today, calendar)


def _same_weekday(
    weekday: int,
    about: datetime.date,
    span: tuple[datetime.date, datetime.date],
    today: datetime.date,
    calendar: WorkCalendar,
) -> datetime.date:
    """The working day of that weekday nearest to `about` within `span`, or else the next working day."""
    first = about + datetime.timedelta((weekday - about.weekday() + 3) % 7 - 3)
    for weeks in (0, 1, -1, 2, -2):
        day = first + datetime.timedelta(weeks=weeks)
        if span[0] <= day <= span[1] and day > today and calendar.is_working_day(day):
            return day
    return calendar.next_working_day(about)


def stage_reached(meeting: Meeting, stage: Stage) -> bool:
    return meeting.stage.rank >= stage.rank


def open_to_edits(meeting: Meeting) -> None:
    """Refuses to change what stands under a frozen text."""
    if stage_reached(meeting, Stage.FROZEN):
        raise Refused(
            sentence("Rules", "The text of these minutes is frozen."),
            sentence("Rules", "Open a new version of the minutes to change it."),
        )
