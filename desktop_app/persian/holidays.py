"""Official holidays of Iran, the office's own additions and exceptions, and counting in working days."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import LAST_YEAR, moved, year_bounds
from desktop_app.persian.spelling import clean_line
from desktop_app.sentences import Refused, sentence

THURSDAY, FRIDAY, SATURDAY = 3, 4, 5
WEEKEND = frozenset({THURSDAY, FRIDAY})
"""What most offices keep; Friday is a holiday by law, Thursday (here and there Saturday) is the office's setting."""

_JOINTS = re.compile(r"\s*[;؛]\s*")


def official_holidays(jalali_year: int) -> dict[datetime.date, str]:
    """The holidays of one Jalali year with their Persian names, Fridays not counted.

    Lunar holidays of years to come are astronomical estimates and say so («تخمینی»). Before 1358 and after 1478
    nothing is known and the answer is empty.
    """
    if not 1 <= jalali_year <= LAST_YEAR:
        return {}
    first, last = year_bounds(jalali_year)
    known = {**_in_gregorian_year(first.year), **_in_gregorian_year(last.year)}
    return {day: known[day] for day in sorted(known) if first <= day <= last}


@lru_cache(maxsize=256)
def _in_gregorian_year(year: int) -> Mapping[datetime.date, str]:
    # Loading the library takes a quarter of a second, which the first window does not wait for.
    import holidays  # noqa: PLC0415

    listed = holidays.country_holidays("IR", years=year, language="fa_IR")
    return MappingProxyType({day: _name(name) for day, name in listed.items() if day.year == year})


def _name(name: str) -> str:
    return to_persian(clean_line(_JOINTS.sub("؛ ", name).replace("عیدنوروز", "عید نوروز")))


@dataclass(frozen=True)
class WorkCalendar:
    """Which days an office works: its weekend, and the official holidays plus `added` days minus `dropped` ones.

    `weekend` holds numbers of `datetime.date.weekday()`. A day in `dropped` is a working day whatever else says not;
    a day in `added` is a holiday unless it is dropped.
    """

    weekend: frozenset[int] = WEEKEND
    added: Mapping[datetime.date, str] = field(default_factory=dict)
    dropped: frozenset[datetime.date] = frozenset()

    def __post_init__(self) -> None:
        if len(self.weekend & set(range(7))) == 7:
            raise Refused(
                sentence("Rules", "A week without a working day has no deadlines."),
                sentence("Rules", "At least one day of the week needs to be a working day."),
            )

    def holiday_name(self, day: datetime.date) -> str | None:
        """The name of the holiday, None on every other day, weekend or not."""
        if day in self.dropped:
            return None
        return self.added.get(day) or _in_gregorian_year(day.year).get(day)

    def is_working_day(self, day: datetime.date) -> bool:
        if day in self.dropped:
            return True
        return day.weekday() not in self.weekend and self.holiday_name(day) is None

    def next_working_day(self, day: datetime.date) -> datetime.date:
        """`day` itself where it is one."""
        return day if self.is_working_day(day) else self.add_working_days(day, 1)

    def add_working_days(self, start: datetime.date, days: int) -> datetime.date:
        """The last of `days` working days after `start`, which itself is not counted; before it where negative."""
        step = 1 if days > 0 else -1
        day = start
        for _ in range(abs(days)):
            day = moved(day, step)
            while not self.is_working_day(day):
                day = moved(day, step)
        return day

    def working_days_between(self, start: datetime.date, end: datetime.date) -> int:
        """How many working days lie after `start` up to and with `end`; negative where `end` is before `start`.

        The inverse of `add_working_days`.
        """
        step = 1 if end >= start else -1
        days = (start + datetime.timedelta(step * count) for count in range(1, abs((end - start).days) + 1))
        return step * sum(self.is_working_day(day) for day in days)
