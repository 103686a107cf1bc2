"""How a typed date or time of day is understood, and what is said where it is not."""

from __future__ import annotations

import datetime
import re

from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate
from desktop_app.persian.spelling import clean_line, search_key
from desktop_app.persian.worded_dates import FIRST_YEAR, LAST_YEAR, day_named, year_typed
from desktop_app.sentences import Refused, sentence

_NEXT_DATE = sentence("Rules", "A date can be written as 1404/9/26, 26 Azar or tomorrow.")
_NEXT_TIME = sentence("Rules", "A time can be written as 14:30, 1430 or 14.")
_SPACES = re.compile(" +")
_PUNCTUATION = str.maketrans(dict.fromkeys("،,؛;\"'()", " "))
_THREE = re.compile(r"(\d+)(?: ?[/.\-] ?| )(\d+)(?: ?[/.\-] ?| )(\d+)")
_TWO = re.compile(r"(\d+) ?[/.\-] ?(\d+)")
_EIGHT = re.compile(r"(\d{4})(\d\d)(\d\d)")


def read_date(text: str, today: datetime.date) -> datetime.date:
    """The day that `text` names: ۱۴۰۴/۹/۲۶, 26-9-1404, 2025-12-17, ۲۶ آذر, «فردا», «دوشنبه», «پایان فصل».

    A day and month without a year lie in the Jalali year of `today`; a weekday is the next one after `today`.
    Anything else that could mean two days is refused with the sentence that settles it.
    """
    key = _key(text)
    if not key:
        raise Refused(sentence("Rules", "No date is written."), _NEXT_DATE)
    date = _numeric(key, today) or day_named(key, today)
    if date is None:
        raise Refused(
            sentence("Rules", "“{text}” is not understood as a date."), _NEXT_DATE, text=clean_line(text)[:60]
        )
    return _in_range(date)


def _in_range(date: datetime.date) -> datetime.date:
    if not FIRST_YEAR <= JalaliDate.from_date(date).year <= LAST_YEAR:
        raise Refused(jalali.YEAR_RANGE, jalali.YEAR_STEP, first=FIRST_YEAR, last=LAST_YEAR)
    return date


def _key(text: str) -> str:
    return _SPACES.sub(" ", search_key(text).translate(_PUNCTUATION)).strip()


def _numeric(key: str, today: datetime.date) -> datetime.date | None:
    three = _THREE.fullmatch(key) or _EIGHT.fullmatch(key)
    if three is not None:
        return _three_numbers(*three.groups())
    two = _TWO.fullmatch(key)
    if two is None or max(map(len, two.groups())) > 2:
        return None
    month, day = int(two[1]), int(two[2])
    if month > 12 >= day:
        month, day = day, month
    elif day <= 12 and month != day:
        raise Refused(
            sentence("Rules", "“{text}” can mean two days."),
            sentence("Rules", "The name of the month or the year settles it."),
            text=to_persian(key),
        )
    return JalaliDate(JalaliDate.from_date(today).year, month, day).to_date()


def _three_numbers(first: str, second: str, third: str) -> datetime.date:
    if len(first) <= 2 and len(third) == 4:
        first, third = third, first
    if max(len(second), len(third)) > 2:
        raise Refused(jalali.YEAR_RANGE, jalali.YEAR_STEP, first=FIRST_YEAR, last=LAST_YEAR)
    month, day = int(second), int(third)
    if len(first) == 4 and int(first) > 1700:
        return _gregorian(int(first), month, day)
    return JalaliDate(year_typed(first), month, day).to_date()


def _gregorian(year: int, month: int, day: int) -> datetime.date:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        raise Refused(
            sentence("Rules", "The Gregorian calendar has no day {year}-{month}-{day}."),
            _NEXT_DATE,
            year=year,
            month=month,
            day=day,
        ) from None


_PARTS_OF_DAY = {
    "صبح": range(1, 12),
    "بامداد": range(1, 7),
    "ق.ظ": range(1, 12),
    "قبل از ظهر": range(1, 12),
    "am": range(1, 12),
    "ظهر": range(11, 15),
    "بعدازظهر": range(12, 20),
    "بعد از ظهر": range(12, 20),
    "ب.ظ": range(12, 24),
    "عصر": range(15, 20),
    "غروب": range(16, 21),
    "شب": range(18, 24),
    "pm": range(12, 24),
}
"""Which hours of the clock of 24 each word can mean."""

_TIME = re.compile(
    r"(?:ساعت )?(?:(?P<clock>\d{3,4})|(?P<hour>\d{1,2})(?: ?[:.,/] ?(?P<minute>\d+)(?::00)?)?)"
    r"(?: و (?P<more>نیم|ربع|\d{1,2} دقیقه))?"
    rf"(?: ?(?P<part>{'|'.join(sorted(map(re.escape, _PARTS_OF_DAY), key=len, reverse=True))}))?"
)


def read_time(text: str) -> datetime.time:
    """The time of day that `text` names: ۱۴:۰۰, 14.30, 1430, ۱۴, «۲ بعدازظهر», «۸ و نیم صبح», «ظهر»."""
    key = _SPACES.sub(" ", search_key(text)).strip()
    if not key:
        raise Refused(sentence("Rules", "No time is written."), _NEXT_TIME)
    if key == "ظهر":
        return datetime.time(12)
    parts = _TIME.fullmatch(key)
    if parts is None:
        raise Refused(
            sentence("Rules", "“{text}” is not understood as a time."), _NEXT_TIME, text=clean_line(text)[:60]
        )
    hour, minute = _hour_and_minute(parts)
    if hour > 23:
        raise Refused(sentence("Rules", "Hour is between 0 and 23."), _NEXT_TIME)
    if minute > 59:
        raise Refused(sentence("Rules", "Minute is between 0 and 59."), _NEXT_TIME)
    return datetime.time(_in_part_of_day(hour, parts["part"], text), minute)


def _hour_and_minute(parts: re.Match[str]) -> tuple[int, int]:
    if parts["clock"]:
        hour, minute = divmod(int(parts["clock"]), 100)
    else:
        if parts["minute"] and len(parts["minute"]) != 2:
            raise Refused(sentence("Rules", "Minutes are written with two digits."), _NEXT_TIME)
        hour, minute = int(parts["hour"]), int(parts["minute"] or 0)
    more = parts["more"]
    if more:
        minute += {"نیم": 30, "ربع": 15}.get(more) or int(more.split()[0])
    return hour, minute


def _in_part_of_day(hour: int, part: str | None, text: str) -> int:
    if part is None:
        return hour
    meant = [candidate for candidate in (hour, hour + 12) if candidate in _PARTS_OF_DAY[part]]
    if not meant:
        raise Refused(
            sentence("Rules", "“{text}” is not clear as a time."),
            sentence("Rules", "The hour can be written from 0 to 23."),
            text=clean_line(text)[:60],
        )
    return meant[0]
