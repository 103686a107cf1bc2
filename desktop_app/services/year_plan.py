"""Requests about the plan of the year: which committee meets in which season or month, and on which day."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee, Frequency, Membership
from desktop_app.domain.fields import order
from desktop_app.domain.meetings import Meeting, MeetingKind, Stage, stage_reached
from desktop_app.domain.people import Person
from desktop_app.domain.records import new_id
from desktop_app.domain.year_plan import Booking, Wish, clashes, plan
from desktop_app.persian.jalali import Season, month_bounds, season_bounds, year_bounds
from desktop_app.sentences import Refused, sentence
from desktop_app.services.committees import ordered
from desktop_app.services.convening import add_recurring, begun
from desktop_app.services.home import CoverageRow, coverage_of
from desktop_app.services.meetings import HELD, KEPT
from desktop_app.services.offices import calendar_of
from desktop_app.services.requests import Requests, found, living

T = TypeVar("T")
MONTHS = 12


@dataclass(frozen=True)
class Warned:
    """What stands in the way of a meeting: the other meeting, and the persons or the room it shares with it."""

    meeting: str
    people: tuple[str, ...]
    place: bool


@dataclass(frozen=True, kw_only=True)
class PlannedMeeting:
    """A meeting of the plan: one that is convened, or one that is proposed (`meeting_id` None)."""

    key: str
    """Committee and period, as «id/season/3» or «id/month/7»."""
    committee_id: str
    committee: str
    order: int
    season: Season | None
    month: int | None
    date: datetime.date | None
    """None where the period has no free day left."""
    starts: datetime.time | None
    ends: datetime.time | None
    place: str
    meeting_id: str | None = None
    holiday: str = ""
    """The name of the holiday on which it lies."""
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True)
class YearPlanView:
    year: int
    coverage: tuple[CoverageRow, ...]
    convened: tuple[PlannedMeeting, ...]
    """What lies ahead already, by day, with what stands in its way."""
    proposed: tuple[PlannedMeeting, ...]
    """One for every season or month still to come that has no meeting."""


@dataclass(frozen=True)
class Chosen:
    """A proposal that is taken, perhaps on another day or at another time."""

    committee_id: str
    date: datetime.date
    starts: datetime.time | None
    ends: datetime.time | None
    place: str = ""


class YearPlan(Requests):
    """The year of all committees together."""

    def of(self, year: int) -> YearPlanView:
        today = self._clock.today()
        with self._file.reading() as session:
            reading = _Reading(session, year, today)
            return YearPlanView(
                year, tuple(coverage_of(session, today, year)), tuple(reading.convened()), tuple(reading.proposed())
            )

    def warnings(self, year: int, chosen: Chosen, but: str = "") -> tuple[Warned, ...]:
        """What would stand in the way of a meeting on that day; `but` is the id of the meeting itself."""
        with self._file.reading() as session:
            return _Reading(session, year, self._clock.today()).warnings(chosen, but)

    def accept(self, chosen: Sequence[Chosen]) -> list[str]:
        """Convenes all of them as one act, the earliest first, so that they are numbered in order. Gives their ids."""
        if not chosen:
            raise Refused(
                sentence("Rules", "No meeting is chosen."), sentence("Rules", "Tick the meetings to be convened.")
            )
        today = self._clock.today()
        with self._file.transaction("plan.accepted") as act:
            made = []
            for one in sorted(chosen, key=lambda one: (one.date, one.starts or datetime.time())):
                _ahead(one, today)
                meeting = Meeting(
                    id=new_id(),
                    committee_id=one.committee_id,
                    date=one.date,
                    starts=one.starts,
                    ends=one.ends,
                    place=one.place,
                )
                act.subject = ("meeting", meeting.id)
                begun(act.session, meeting)
                add_recurring(act.session, meeting)
                made.append(meeting.id)
        return made

    def withdraw(self, meeting_ids: Sequence[str]) -> None:
        """Takes back meetings that were just convened, as one act; refused once one of them has been held."""
        with self._file.transaction("plan.withdrawn", ("meeting", next(iter(meeting_ids), ""))) as act:
            for meeting_id in meeting_ids:
                meeting = found(act.session, Meeting, meeting_id)
                if stage_reached(meeting, Stage.IN_SESSION):
                    raise Refused(HELD, KEPT)
                meeting.removed = True


def _ahead(one: Chosen, today: datetime.date) -> None:
    order(one.starts, one.ends)
    if one.date < today:
        raise Refused(
            sentence("Rules", "The day {day} is over."),
            sentence("Rules", "Choose a day from today on."),
            day=one.date,
        )


class _Reading:
    """The year as the file has it."""

    def __init__(self, session: Session, year: int, today: datetime.date) -> None:
        self.session, self.year, self.today = session, year, today
        self.calendar = calendar_of(session)
        first, last = year_bounds(year)
        meetings = living(session, Meeting, Meeting.date >= first, Meeting.date <= last)
        self.meetings = sorted(meetings, key=lambda m: (m.date, m.starts or datetime.time()))
        self.committees = [(place, c) for place, c in enumerate(ordered(session)) if c.active]
        self.names = {c.id: c.short_name or c.name for _, c in self.committees}
        self.seats: dict[str, list[Membership]] = {}
        for seat in living(session, Membership):
            self.seats.setdefault(seat.committee_id, []).append(seat)

    def people_of(self, committee_id: str | None, day: datetime.date) -> frozenset[str]:
        return frozenset(seat.person_id for seat in self.seats.get(committee_id or "", ()) if seat.in_office(day))

    def bookings(self) -> dict[str, Booking]:
        """What lies ahead, by meeting."""
        return {
            m.id: Booking(m.date, m.starts, m.ends, self.people_of(m.committee_id, m.date), m.place, self._name(m))
            for m in self.meetings
            if m.date >= self.today and not stage_reached(m, Stage.DRAFTED)
        }

    def _name(self, meeting: Meeting) -> str:
        return self.names.get(meeting.committee_id or "", "") or meeting.title

    # What is convened

    def convened(self) -> Iterator[PlannedMeeting]:
        taken = self.bookings()
        places = {c.id: place for place, c in self.committees}
        for m in self.meetings:
            if m.id not in taken:
                continue
            others = [booking for meeting_id, booking in taken.items() if meeting_id != m.id]
            yield PlannedMeeting(
                key=m.id,
                committee_id=m.committee_id or "",
                committee=self._name(m),
                order=places.get(m.committee_id or "", -1),
                season=None,
                month=None,
                date=m.date,
                starts=m.starts,
                ends=m.ends,
                place=m.place,
                meeting_id=m.id,
                holiday=self._holiday(m.date),
                warnings=self._warned(taken[m.id], others),
            )

    def _holiday(self, day: datetime.date) -> str:
        return "" if self.calendar.is_working_day(day) else self.calendar.holiday_name(day) or "تعطیل هفتگی"

    def warnings(self, chosen: Chosen, but: str) -> tuple[Warned, ...]:
        people = self.people_of(chosen.committee_id, chosen.date)
        booking = Booking(chosen.date, chosen.starts, chosen.ends, people, chosen.place)
        return self._warned(booking, [other for key, other in self.bookings().items() if key != but])

    def _warned(self, booking: Booking, others: Sequence[Booking]) -> tuple[Warned, ...]:
        warned = []
        for clash in clashes(booking, others):
            rows = living(self.session, Person, Person.id.in_(clash.people)) if clash.people else []
            names = tuple(sorted(p.shown_name for p in rows))
            warned.append(Warned(clash.booking.name, names, clash.place))
        return tuple(warned)

    # What is proposed

    def proposed(self) -> Iterator[PlannedMeeting]:
        wishes = {wish.key: (wish, place, committee, period) for wish, place, committee, period in self._wishes()}
        taken = list(self.bookings().values())
        days = plan((wish for wish, *_ in wishes.values()), taken, self.calendar)
        for key, (wish, place, committee, (season, month)) in wishes.items():
            yield PlannedMeeting(
                key=key,
                committee_id=committee.id,
                committee=self.names[committee.id],
                order=place,
                season=season,
                month=month,
                date=days[key],
                starts=wish.starts,
                ends=wish.ends,
                place=wish.place,
            )

    def _wishes(self) -> Iterator[tuple[Wish, int, Committee, tuple[Season | None, int | None]]]:
        for place, committee in self.committees:
            for (season, month), first, last in _periods(committee.frequency, self.year):
                earliest = self.today + datetime.timedelta(hours=committee.invitation_hours)
                if last < max(earliest, self.today) or self._has_one(committee, first, last):
                    continue
                if committee.formed_on is not None and last < committee.formed_on:
                    continue
                weekday, starts, ends = self._habit(committee)
                begin = max(first, earliest)
                key = f"{committee.id}/{'season' if season else 'month'}/{season.number if season else month}"
                wish = Wish(
                    key=key,
                    first=begin,
                    last=last,
                    about=max(begin, first + (last - first) / 2),
                    weekday=weekday,
                    starts=starts,
                    ends=ends,
                    people=self.people_of(committee.id, begin),
                    place=committee.default_place,
                )
                yield wish, place, committee, (season, month)

    def _has_one(self, committee: Committee, first: datetime.date, last: datetime.date) -> bool:
        return any(
            m.committee_id == committee.id and first <= m.date <= last and m.kind is MeetingKind.ORDINARY
            for m in self.meetings
        )

    def _habit(self, committee: Committee) -> tuple[int | None, datetime.time | None, datetime.time | None]:
        """On which day of the week and at what time the committee has met most often lately."""
        before = (
            living(
                self.session,
                Meeting,
                Meeting.committee_id == committee.id,
                Meeting.date >= self.today - datetime.timedelta(days=730),
            )
            or ()
        )
        weekday = _most([m.date.weekday() for m in before])
        times = _most([(m.starts, m.ends) for m in before if m.starts is not None and m.ends is not None])
        return weekday, *(times or (None, None))


def _most(values: Sequence[T]) -> T | None:
    return Counter(values).most_common(1)[0][0] if values else None


def _periods(
    frequency: Frequency, year: int
) -> Iterator[tuple[tuple[Season | None, int | None], datetime.date, datetime.date]]:
    """The stretches of the year in each of which the committee is to meet."""
    if frequency is Frequency.SEASONAL:
        for season in Season:
            yield (season, None), *season_bounds(year, season)
    elif frequency is Frequency.MONTHLY:
        for month in range(1, MONTHS + 1):
            yield (None, month), *month_bounds(year, month)
