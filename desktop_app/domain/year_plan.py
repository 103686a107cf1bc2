"""When committees meet in a year: for each meeting a day that suits the week, the people and the rooms."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.persian.holidays import WorkCalendar


@dataclass(frozen=True)
class Booking:
    """A meeting that has its place already. Without times it takes the whole day."""

    date: datetime.date
    starts: datetime.time | None
    ends: datetime.time | None
    people: frozenset[str]
    place: str = ""
    name: str = ""


@dataclass(frozen=True)
class Wish:
    """A meeting that needs a day between `first` and `last`, best about `about` and on `weekday` (Monday is 0)."""

    key: str
    first: datetime.date
    last: datetime.date
    about: datetime.date
    weekday: int | None
    starts: datetime.time | None
    ends: datetime.time | None
    people: frozenset[str]
    place: str = ""


@dataclass(frozen=True)
class Clash:
    """Why two meetings cannot be at once: `people` who belong to both, or the same `place`."""

    booking: Booking
    people: frozenset[str]
    place: bool


def clashes(booking: Booking, others: Iterable[Booking]) -> list[Clash]:
    """Which of `others` take a person or the room of `booking` at its time."""
    found = []
    for other in others:
        if other.date != booking.date or not _at_once(booking, other):
            continue
        people = booking.people & other.people
        same_place = bool(booking.place) and booking.place.strip() == other.place.strip()
        if people or same_place:
            found.append(Clash(other, people, same_place))
    return found


def _at_once(one: Booking, other: Booking) -> bool:
    if one.starts is None or one.ends is None or other.starts is None or other.ends is None:
        return True
    return one.starts < other.ends and other.starts < one.ends


def day_for(wish: Wish, taken: Sequence[Booking], calendar: WorkCalendar) -> datetime.date | None:
    """The working day that suits best; None where every day of the period is taken.

    First of all no person and no room is asked for twice at once; then the usual day of the week, a day on which the
    same people have no other meeting, and the nearness to `about` decide, in this order.
    """
    free = [day for day in _days(wish, calendar) if not clashes(as_booking(wish, day), taken)]
    return min(free, key=lambda day: _rank(wish, day, taken), default=None)


def plan(wishes: Iterable[Wish], taken: Sequence[Booking], calendar: WorkCalendar) -> dict[str, datetime.date | None]:
    """A day for every wish, none in the way of another: those with the fewest days to choose from come first."""
    held = list(taken)
    days: dict[str, datetime.date | None] = {}
    for wish in sorted(wishes, key=lambda wish: (wish.last - wish.first, wish.first, wish.key)):
        day = day_for(wish, held, calendar)
        days[wish.key] = day
        if day is not None:
            held.append(as_booking(wish, day))
    return days


def as_booking(wish: Wish, day: datetime.date) -> Booking:
    return Booking(day, wish.starts, wish.ends, wish.people, wish.place)


def _days(wish: Wish, calendar: WorkCalendar) -> Iterator[datetime.date]:
    day = wish.first
    while day <= wish.last:
        if calendar.is_working_day(day):
            yield day
        day += datetime.timedelta(days=1)


def _rank(wish: Wish, day: datetime.date, taken: Sequence[Booking]) -> tuple[bool, bool, int, datetime.date]:
    busy = any(other.date == day and other.people & wish.people for other in taken)
    other_weekday = wish.weekday is not None and day.weekday() != wish.weekday
    return other_weekday, busy, abs((day - wish.about).days), day
