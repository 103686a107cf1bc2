"""What the values of the query line mean: amounts, days and official numbers."""

from __future__ import annotations

import datetime
import re
from typing import Final, NamedTuple

from desktop_app.persian.digits import to_latin
from desktop_app.persian.jalali import (
    JalaliDate,
    month_bounds,
    moved,
    season_bounds,
    season_of,
    year_bounds,
)
from desktop_app.persian.reading import read_date
from desktop_app.persian.spelling import compact_key
from desktop_app.sentences import Refused
from desktop_app.services.resolution_query import Term, no_value

YEARS: Final = range(1300, 1500)
"""Jalali years in which an office's meetings can lie."""
_AMOUNT: Final = re.compile(r"(\d{1,4})(?:\s*(?:\.\.|-|تا)\s*(\d{1,4}))?\s*(?:٪|%|روز|days?)?")
_YEAR: Final = re.compile(r"(\d{4})")
_MONTH: Final = re.compile(r"(\d{4})[/\-](\d{1,2})")
_FRIDAY: Final = 4
_PERIODS: Final = {
    "امروز": "today",
    "today": "today",
    "اینهفته": "week",
    "هفته": "week",
    "week": "week",
    "اینماه": "month",
    "ماه": "month",
    "month": "month",
    "اینفصل": "season",
    "فصل": "season",
    "season": "season",
    "امسال": "year",
    "thisyear": "year",
}


class Span(NamedTuple):
    """From the first to the last, both included; None is open."""

    first: int | None
    last: int | None


class DaySpan(NamedTuple):
    """From the first to the last day, both included; None is open."""

    first: datetime.date | None
    last: datetime.date | None


def week_end(today: datetime.date) -> datetime.date:
    """The Friday of the office's week."""
    return today + datetime.timedelta((_FRIDAY - today.weekday()) % 7)


def is_amount(term: Term) -> bool:
    """Whether the value is a plain number, as days or per cent are."""
    found = _AMOUNT.fullmatch(to_latin(term.value))
    return found is not None and (len(found[1]) < 4 or int(found[1]) < YEARS.start)


def amount(term: Term) -> Span:
    """«<۵۰», «۲۰-۴۰», «۷۵»: which numbers fit."""
    found = _AMOUNT.fullmatch(to_latin(term.value))
    if found is None:
        raise no_value(term)
    low, high = int(found[1]), int(found[2] or found[1])
    match term.operator:
        case "<":
            return Span(None, low - 1)
        case "<=":
            return Span(None, low)
        case ">":
            return Span(high + 1, None)
        case ">=":
            return Span(high, None)
    return Span(min(low, high), max(low, high))


def days(term: Term, today: datetime.date) -> DaySpan:
    """«۱۴۰۴/۱۰», «<۱۴۰۴/۱۰/۰۱», «این‌هفته», «<۳۰» as days from today on: between which days it lies."""
    if is_amount(term):
        return _ahead(amount(term), today)
    first, last = _named(term, today)
    match term.operator:
        case "<":
            return DaySpan(None, first - datetime.timedelta(1))
        case "<=":
            return DaySpan(None, last)
        case ">":
            return DaySpan(last + datetime.timedelta(1), None)
        case ">=":
            return DaySpan(first, None)
    return DaySpan(first, last)


def _ahead(span: Span, today: datetime.date) -> DaySpan:
    first, last = span
    return DaySpan(moved(today, first or 0), None if last is None else moved(today, last))


def _named(term: Term, today: datetime.date) -> tuple[datetime.date, datetime.date]:
    text = to_latin(term.value)
    period = _PERIODS.get(compact_key(term.value), "")
    here = JalaliDate.from_date(today)
    try:
        if year := _YEAR.fullmatch(text):
            return year_bounds(int(year[1]))
        if month := _MONTH.fullmatch(text):
            return month_bounds(int(month[1]), int(month[2]))
        match period:
            case "today":
                return today, today
            case "week":
                return week_end(today) - datetime.timedelta(6), week_end(today)
            case "month":
                return month_bounds(here.year, here.month)
            case "season":
                return season_bounds(*season_of(today))
            case "year":
                return year_bounds(here.year)
        day = read_date(term.value, today)
    except Refused as refusal:
        raise no_value(term) from refusal
    return day, day


def year_span(term: Term) -> Span:
    """Jalali years; two digits are of the century that the office lives in."""
    text = to_latin(term.value)
    if re.fullmatch(r"\d{2}", text):
        text = f"14{text}" if int(text) < 50 else f"13{text}"
    span = amount(Term(term.field, text, term.operator, name=term.name))
    if any(end is not None and not YEARS.start - 1 <= end <= YEARS.stop for end in span):
        raise no_value(term)
    return span


def parts(term: Term) -> tuple[int, ...]:
    """The parts of an official number, as typed."""
    text = to_latin(term.value)
    found = re.findall(r"\d{1,9}", text)
    if not found or re.sub(r"[\d\s/\\⁄∕\-‐-―−_\u200c\u200e\u200f\u2066-\u2069]", "", text) or len(found) > 3:
        raise no_value(term)
    return tuple(int(part) for part in found)
