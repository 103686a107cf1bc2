"""How Persian words name a day: «فردا», «۲۶ آذر», «دوشنبه», «۱۰ روز دیگر», «پایان فصل»."""

from __future__ import annotations

import datetime
import re
from functools import cache

from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import JalaliDate, Season
from desktop_app.persian.numbers import in_words, ordinal
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused, sentence

FIRST_YEAR, LAST_YEAR = 1200, 1500
"""The Jalali years that a person may type; a year outside is a slip of the hand."""

_DAYS = {"پریروز": -2, "دیروز": -1, "امروز": 0, "فردا": 1, "پس فردا": 2, "پسفردا": 2}
_UNITS = {"روز": "day", "هفته": "week", "ماه": "month", "فصل": "season", "سال": "year"}
_LATER = "دیگر|بعد|اینده"
_BEFORE = "پیش|قبل|گذشته"
_ENDS = "پایان|اخر|انتهای|اخرین روز"
_STARTS = "اول|ابتدای|اغاز|شروع|اولین روز|نخستین روز"
_OTHER_YEARS = {"بعد": 1, "اینده": 1, "دیگر": 1, "گذشته": -1, "قبل": -1, "پیش": -1, "جاری": 0, "": 0}


def day_named(key: str, today: datetime.date) -> datetime.date | None:
    """The day that the words of `key` (a `search_key`) name, None where they name no day."""
    for read in (_relative_day, _with_month, _weekday, _edge, _distance):
        date = read(key, today)
        if date is not None:
            return date
    return None


def year_typed(digits: str) -> int:
    """A Jalali year of four digits, or of two where these can be no day; everything else is refused."""
    if len(digits) == 2 and int(digits) > 31:
        digits = f"13{digits}"
    elif len(digits) != 4:
        raise Refused(
            sentence("Rules", "The year “{text}” is unclear."),
            sentence("Rules", "The year is written with four digits."),
            text=to_persian(digits[:60]),
        )
    year = int(digits)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(jalali.YEAR_RANGE, jalali.YEAR_STEP, first=FIRST_YEAR, last=LAST_YEAR)
    return year


def _relative_day(key: str, today: datetime.date) -> datetime.date | None:
    days = _DAYS.get(key)
    return None if days is None else jalali.moved(today, days)


@cache
def _names() -> dict[str, int]:
    """Months by their folded names."""
    names = {search_key(name): number for number, name in enumerate(jalali.MONTHS, 1)}
    return names | {"امرداد": 5}


@cache
def _weekdays() -> dict[str, int]:
    names = {search_key(name): number for number, name in enumerate(jalali.WEEKDAYS)}
    spaced = {"سه شنبه": 1, "چهار شنبه": 2, "پنج شنبه": 3, "پنجشنبه": 3, "یک شنبه": 6, "دو شنبه": 0, "ادینه": 4}
    return names | spaced


@cache
def _cardinals() -> dict[str, int]:
    """Small numbers by their folded words."""
    return {search_key(in_words(number)): number for number in range(1, 100)}


@cache
def _ordinals() -> dict[str, int]:
    return {search_key(ordinal(number)): number for number in range(1, 32)} | {"یکم": 1, "سی ام": 30}


def _count(words: str) -> int | None:
    return int(words) if re.fullmatch(r"\d{1,5}", words) else _cardinals().get(words)


def _day(words: str) -> int | None:
    return _ordinals().get(words) or _count(re.sub(r"(?<=\d) ?(?:ام|م)$", "", words))


def _alternatives(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


@cache
def _month_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<weekday>{_alternatives(_weekdays())}) )?(?P<day>.+?) ?(?P<month>{_alternatives(_names())})"
        rf"(?: ?ماه)?(?: (?:سال )?(?P<year>\d+|{'|'.join(filter(None, _OTHER_YEARS))}))?"
    )


def _with_month(key: str, today: datetime.date) -> datetime.date | None:
    parts = _month_pattern().fullmatch(key)
    day = _day(parts["day"]) if parts else None
    if parts is None or day is None:
        return None
    date = JalaliDate(_year(parts["year"], today), _names()[parts["month"]], day).to_date()
    if parts["weekday"] and _weekdays()[parts["weekday"]] != date.weekday():
        raise Refused(
            sentence("Rules", "{date} is a {weekday}."),
            sentence("Rules", "The weekday or the day needs a correction."),
            date=to_persian(f"{day} {jalali.MONTHS[_names()[parts['month']] - 1]}"),
            weekday=jalali.WEEKDAYS[date.weekday()],
        )
    return date


def _year(word: str | None, today: datetime.date) -> int:
    shift = _OTHER_YEARS.get(word or "")
    return year_typed(word or "") if shift is None else JalaliDate.from_date(today).year + shift


def _weekday(key: str, today: datetime.date) -> datetime.date | None:
    parts = re.fullmatch(
        rf"(?:روز )?(?P<name>{_alternatives(_weekdays())})(?P<week> هفته)?"
        rf"(?: (?:(?P<later>{_LATER})|(?P<before>{_BEFORE})))?",
        key,
    )
    if parts is None:
        return None
    wanted = _weekdays()[parts["name"]]
    if parts["week"]:
        saturday = today - datetime.timedelta(days=(today.weekday() + 2) % 7)
        weeks = 1 if parts["later"] else -1 if parts["before"] else 0
        return jalali.moved(saturday, 7 * weeks + (wanted + 2) % 7)
    if parts["before"]:
        return jalali.moved(today, -((today.weekday() - wanted - 1) % 7 + 1))
    return jalali.moved(today, (wanted - today.weekday() - 1) % 7 + 1)


def _distance(key: str, today: datetime.date) -> datetime.date | None:
    parts = re.fullmatch(
        rf"(?P<count>.+?) ?(?P<unit>{'|'.join(_UNITS)}) (?:(?P<later>{_LATER})|(?P<before>{_BEFORE}))", key
    )
    count = _count(parts["count"]) if parts else None
    if parts is None or count is None:
        return None
    if parts["before"]:
        count = -count
    unit = _UNITS[parts["unit"]]
    if unit in {"day", "week"}:
        return jalali.moved(today, count * (7 if unit == "week" else 1))
    months = {"month": 1, "season": 3, "year": 12}[unit]
    return JalaliDate.from_date(today).plus_months(count * months).to_date()


def _edge(key: str, today: datetime.date) -> datetime.date | None:
    """«پایان فصل», «اول ماه آینده», «پایان پاییز ۱۴۰۵», «آخر آذر»."""
    parts = re.fullmatch(rf"(?:(?P<end>{_ENDS})|(?:{_STARTS})) (?P<of>.+)", key)
    if parts is None:
        return None
    bounds = _unit_bounds(parts["of"], today) or _named_bounds(parts["of"], today)
    return None if bounds is None else bounds[1 if parts["end"] else 0]


def _unit_bounds(key: str, today: datetime.date) -> tuple[datetime.date, datetime.date] | None:
    parts = re.fullmatch(rf"(?:این )?(ماه|فصل|سال)(?: ({'|'.join(filter(None, _OTHER_YEARS))}))?", key)
    if parts is None:
        return None
    shift = _OTHER_YEARS[parts[2] or ""]
    now = JalaliDate.from_date(today)
    if parts[1] == "سال":
        return jalali.year_bounds(now.year + shift)
    if parts[1] == "فصل":
        return jalali.season_bounds(*jalali.season_after(now.year, now.season, shift))
    month = JalaliDate(now.year, now.month, 1).plus_months(shift)
    return jalali.month_bounds(month.year, month.month)


def _named_bounds(key: str, today: datetime.date) -> tuple[datetime.date, datetime.date] | None:
    seasons = {search_key(season.persian): season for season in Season}
    parts = re.fullmatch(
        rf"(?P<name>{'|'.join(seasons)}|{_alternatives(_names())})(?: ?ماه)?"
        rf"(?: (?:سال )?(?P<year>\d+|{'|'.join(filter(None, _OTHER_YEARS))}))?",
        key,
    )
    if parts is not None:
        year = _year(parts["year"], today)
        if parts["name"] in seasons:
            return jalali.season_bounds(year, seasons[parts["name"]])
        return jalali.month_bounds(year, _names()[parts["name"]])
    year_only = re.fullmatch(r"سال (\d+)", key)
    return jalali.year_bounds(_year(year_only[1], today)) if year_only else None
