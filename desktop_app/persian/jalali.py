"""Jalali days, weekdays, months, years and seasons, and how a date is written."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from persiantools.jdatetime import JalaliDate as Converter

from desktop_app.persian.digits import to_persian
from desktop_app.sentences import Refused, sentence

MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
WEEKDAYS = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
"""In the order of `datetime.date.weekday()`, which starts on Monday."""

FIRST_YEAR = 1
LAST_YEAR = 9377

YEAR_RANGE = sentence("Rules", "Year is between {first} and {last}.")
YEAR_STEP = sentence("Rules", "The year needs a correction.")


@dataclass(frozen=True, order=True, slots=True)
class JalaliDate:
    """One day of the Solar Hijri calendar; a day that does not exist is refused."""

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        days = days_in_month(self.year, self.month)
        if not 1 <= self.day <= days:
            raise Refused(
                sentence("Rules", "{month} {year} has {days} days."),
                sentence("Rules", "The day {day} needs a correction."),
                month=MONTHS[self.month - 1],
                year=self.year,
                days=days,
                day=self.day,
            )

    @classmethod
    def from_date(cls, date: datetime.date) -> JalaliDate:
        year, month, day = _converted(date.toordinal())
        return cls(year, month, day)

    def to_date(self) -> datetime.date:
        converted: datetime.date = Converter(self.year, self.month, self.day).to_gregorian()
        return converted

    def __str__(self) -> str:
        return to_persian(f"{self.year:04}/{self.month:02}/{self.day:02}")

    @property
    def weekday_name(self) -> str:
        return WEEKDAYS[self.to_date().weekday()]

    @property
    def month_name(self) -> str:
        return MONTHS[self.month - 1]

    @property
    def season(self) -> Season:
        return Season((self.month + 2) // 3)

    @property
    def days_in_month(self) -> int:
        return days_in_month(self.year, self.month)

    @property
    def day_of_year(self) -> int:
        return (self.month - 1) * 30 + min(self.month - 1, 6) + self.day

    def plus_days(self, days: int) -> JalaliDate:
        return JalaliDate.from_date(moved(self.to_date(), days))

    def plus_months(self, months: int) -> JalaliDate:
        """The same day `months` later, or the last day of that month where it has no such day."""
        count = self.year * 12 + self.month - 1 + months
        year, month = count // 12, count % 12 + 1
        return JalaliDate(year, month, min(self.day, days_in_month(year, month)))

    def plus_years(self, years: int) -> JalaliDate:
        """The same day `years` later; 30 Esfand becomes 29 Esfand in a common year."""
        return self.plus_months(12 * years)


class Season(enum.IntEnum):
    """The four seasons of the Jalali year, each of three months; the value is the number, 1 to 4."""

    SPRING = 1
    SUMMER = 2
    AUTUMN = 3
    WINTER = 4

    @property
    def persian(self) -> str:
        return ("بهار", "تابستان", "پاییز", "زمستان")[self - 1]

    @property
    def number(self) -> int:
        return int(self)

    @property
    def months(self) -> tuple[int, int, int]:
        first = 3 * self - 2
        return first, first + 1, first + 2

    @classmethod
    def of(cls, date: datetime.date) -> Season:
        return JalaliDate.from_date(date).season


@lru_cache(maxsize=4096)
def _converted(ordinal: int) -> tuple[int, int, int]:
    date = datetime.date.fromordinal(ordinal)
    if date < _EARLIEST:
        raise Refused(YEAR_RANGE, YEAR_STEP, first=FIRST_YEAR, last=LAST_YEAR)
    converted = Converter(date)
    return converted.year, converted.month, converted.day


_EARLIEST: datetime.date = Converter(FIRST_YEAR, 1, 1).to_gregorian()
_LATEST: datetime.date = Converter(LAST_YEAR, 12, 29).to_gregorian()


def is_leap(year: int) -> bool:
    """Whether Esfand of `year` has 30 days."""
    return bool(Converter.is_leap(year))


def days_in_month(year: int, month: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(YEAR_RANGE, YEAR_STEP, first=FIRST_YEAR, last=LAST_YEAR)
    if not 1 <= month <= 12:
        raise Refused(
            sentence("Rules", "Month is between 1 and 12."),
            sentence("Rules", "The month {month} needs a correction."),
            month=month,
        )
    if month <= 6:
        return 31
    return 30 if month < 12 or is_leap(year) else 29


def days_in_year(year: int) -> int:
    return 366 if is_leap(year) else 365


def moved(date: datetime.date, days: int) -> datetime.date:
    """`days` later, or earlier where negative; a day that no calendar here can name is refused."""
    ordinal = date.toordinal() + days
    if not _EARLIEST.toordinal() <= ordinal <= _LATEST.toordinal():
        raise Refused(
            sentence("Rules", "This many days lead out of the calendar."),
            sentence("Rules", "A smaller number of days is needed."),
        )
    return datetime.date.fromordinal(ordinal)


def month_bounds(year: int, month: int) -> tuple[datetime.date, datetime.date]:
    """The first and the last day."""
    return JalaliDate(year, month, 1).to_date(), JalaliDate(year, month, days_in_month(year, month)).to_date()


def season_bounds(year: int, season: Season) -> tuple[datetime.date, datetime.date]:
    """The first and the last day."""
    first, _, last = season.months
    return month_bounds(year, first)[0], month_bounds(year, last)[1]


def year_bounds(year: int) -> tuple[datetime.date, datetime.date]:
    """The first and the last day."""
    return month_bounds(year, 1)[0], month_bounds(year, 12)[1]


def season_of(date: datetime.date) -> tuple[int, Season]:
    """The Jalali year and the season in which `date` lies."""
    jalali = JalaliDate.from_date(date)
    return jalali.year, jalali.season


def season_after(year: int, season: Season, count: int = 1) -> tuple[int, Season]:
    """`count` seasons later, or earlier where negative."""
    index = year * 4 + season - 1 + count
    return index // 4, Season(index % 4 + 1)


def seasons_between(first: datetime.date, last: datetime.date) -> Iterator[tuple[int, Season]]:
    """Every season that has a day in `first` to `last`, both included, in order."""
    if first > last:
        return
    year, season = season_of(first)
    end = season_of(last)
    while (year, season) <= end:
        yield year, season
        year, season = season_after(year, season)


def long(date: datetime.date) -> str:
    """«دوشنبه ۱۷ آذر ۱۴۰۴»."""
    jalali = JalaliDate.from_date(date)
    return f"{WEEKDAYS[date.weekday()]} {to_persian(jalali.day)} {jalali.month_name} {to_persian(jalali.year)}"


def short(date: datetime.date, today: datetime.date) -> str:
    """«۱۷ آذر», with the year only where it is not the Jalali year of `today`."""
    jalali = JalaliDate.from_date(date)
    year = "" if jalali.year == JalaliDate.from_date(today).year else f" {to_persian(jalali.year)}"
    return f"{to_persian(jalali.day)} {jalali.month_name}{year}"


def official(date: datetime.date) -> str:
    """«۱۴۰۴/۰۹/۱۷», as papers write it."""
    return str(JalaliDate.from_date(date))


def month_title(year: int, month: int) -> str:
    """«آذر ۱۴۰۴»."""
    return f"{MONTHS[JalaliDate(year, month, 1).month - 1]} {to_persian(year)}"


def season_title(year: int, season: Season) -> str:
    """«پاییز ۱۴۰۴»."""
    return f"{season.persian} {to_persian(year)}"


def relative(date: datetime.date, today: datetime.date) -> str:
    """«امروز», «فردا», «دیروز», «۲ روز دیگر», «۲۳ روز پیش»."""
    days = (date - today).days
    near = {0: "امروز", 1: "فردا", -1: "دیروز"}.get(days)
    if near is not None:
        return near
    return to_persian(f"{abs(days)} روز {'دیگر' if days > 0 else 'پیش'}")
