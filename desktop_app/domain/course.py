"""The course of a session: how long each item was on the table, which one is now, and when there was a break.

Moments are times of the meeting's day, or seconds since that day began: a session that goes past midnight counts on,
and stores `24:05:00`. Stretches are kept as they were measured; where the clock on the wall was set back, a later one
may begin before an earlier one ended, but none is ever shorter than nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Final, Protocol, TypeVar

Moment = datetime.time | int

DAY: Final = 24 * 3600
LONGEST_NIGHT: Final = 12 * 3600
"""A session that goes past midnight is taken to be running for so long after its beginning; then it was forgotten."""


class Tabled(Protocol):
    """An agenda item as its timer sees it."""

    @property
    def on_table(self) -> Sequence[str]: ...


T = TypeVar("T", bound=Tabled)


def since_midnight(day: datetime.date, now: datetime.datetime) -> int:
    """Seconds since `day` began, more than a day's where it is over; 0 where the clock says that it is yet to come."""
    return max(0, (now.date() - day).days * DAY + _seconds(now.time()))


def runs_on(day: datetime.date, opened: datetime.time | None, now: datetime.datetime) -> bool:
    """Whether a session opened on `day` and not closed goes on now, so that the clock on the wall gives its times."""
    if now.date() == day:
        return True
    is_next_day = now.date() == day + datetime.timedelta(days=1)
    return is_next_day and opened is not None and since_midnight(day, now) - _seconds(opened) <= LONGEST_NIGHT


def is_on(times: Sequence[str]) -> bool:
    """Whether what `times` tell of (begun, ended, begun ...) goes on."""
    return len(times) % 2 == 1


def begun(times: Sequence[str], at: Moment) -> list[str]:
    """`times` with a beginning at `at`; unchanged where it goes on already."""
    return list(times) if is_on(times) else [*times, _stamp(_seconds(at))]


def ended(times: Sequence[str], at: Moment) -> list[str]:
    """`times` with an end at `at`, never before its beginning; unchanged where nothing goes on."""
    return [*times, _stamp(max(_read(times[-1]), _seconds(at)))] if is_on(times) else list(times)


def moved(times: Sequence[str], was: Moment, now: Moment) -> list[str]:
    """`times` going on over a clock that was set from `was` to `now`: neither hour lost nor hour won is counted."""
    return begun(ended(times, was), now) if is_on(times) else list(times)


def seconds_of(on_table: Sequence[str], recesses: Sequence[str] = (), now: Moment | None = None) -> int:
    """Seconds on the table, breaks taken out. `now` ends what goes on; without it, that counts for nothing."""
    breaks = _spans(recesses, now)
    total = 0
    for start, end in _spans(on_table, now):
        total += max(0, end - start - sum(max(0, min(end, b) - max(start, a)) for a, b in breaks))
    return total


def breaks(recesses: Sequence[str]) -> list[tuple[datetime.time, datetime.time | None]]:
    """(from, to) of each break, as clocks show it; `to` is None while it lasts."""
    times = [clock_time(t) for t in recesses]
    return [(times[i], times[i + 1] if i + 1 < len(times) else None) for i in range(0, len(times), 2)]


def clock_time(stamp: str) -> datetime.time:
    """What the clock on the wall showed at a stored moment."""
    minutes, seconds = divmod(_read(stamp) % DAY, 60)
    return datetime.time(minutes // 60, minutes % 60, seconds)


def current(items: Iterable[T]) -> T | None:
    """The item that is on the table, or was there last; None where none was yet."""
    tabled = [item for item in items if item.on_table]
    return max(tabled, key=lambda item: (is_on(item.on_table), _read(item.on_table[-1])), default=None)


def on_table_at(items: Iterable[T], moment: datetime.time) -> T | None:
    """The item that was on the table in that minute; where two were, the later one."""
    minute = moment.hour * 60 + moment.minute
    found = None
    for item in items:
        for start, end in _spans(item.on_table, 2 * DAY):
            within = start // 60 <= minute and (minute < end // 60 or start // 60 == minute)
            if within and (found is None or start >= found[0]):
                found = start, item
    return None if found is None else found[1]


def _spans(times: Sequence[str], now: Moment | None) -> list[tuple[int, int]]:
    """Stretches in seconds; none ends before it begins."""
    seconds = [_read(t) for t in times]
    if len(seconds) % 2:
        seconds.append(seconds[-1] if now is None else _seconds(now))
    return [(seconds[i], max(seconds[i], seconds[i + 1])) for i in range(0, len(seconds), 2)]


def _seconds(moment: Moment) -> int:
    return moment if isinstance(moment, int) else moment.hour * 3600 + moment.minute * 60 + moment.second


def _stamp(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _read(stamp: str) -> int:
    hours, minutes, seconds = (int(part) for part in stamp.split(":"))
    return hours * 3600 + minutes * 60 + seconds
