"""The course of a session: how long each item was on the table, which one is now, and when there was a break."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar


class Tabled(Protocol):
    """An agenda item as its timer sees it."""

    @property
    def on_table(self) -> Sequence[str]: ...


T = TypeVar("T", bound=Tabled)


def is_on(times: Sequence[str]) -> bool:
    """Whether what `times` tell of (begun, ended, begun ...) goes on."""
    return len(times) % 2 == 1


def begun(times: Sequence[str], at: datetime.time) -> list[str]:
    """`times` with a beginning at `at`; unchanged where it goes on already."""
    return list(times) if is_on(times) else _with(times, at)


def ended(times: Sequence[str], at: datetime.time) -> list[str]:
    """`times` with an end at `at`; unchanged where nothing goes on."""
    return _with(times, at) if is_on(times) else list(times)


def seconds_of(on_table: Sequence[str], recesses: Sequence[str] = (), now: datetime.time | None = None) -> int:
    """Seconds on the table, breaks taken out. `now` ends what goes on; without it, that counts for nothing."""
    breaks = _spans(recesses, now)
    total = 0
    for start, end in _spans(on_table, now):
        total += end - start - sum(max(0, min(end, b) - max(start, a)) for a, b in breaks)
    return max(0, total)


def current(items: Iterable[T]) -> T | None:
    """The item that is on the table, or was there last; None where none was yet."""
    tabled = [item for item in items if item.on_table]
    return max(tabled, key=lambda item: (is_on(item.on_table), item.on_table[-1]), default=None)


def on_table_at(items: Iterable[T], moment: datetime.time) -> T | None:
    """The item that was on the table in that minute; where two were, the later one."""
    minute = moment.hour * 60 + moment.minute
    found = None
    for item in items:
        for start, end in _spans(item.on_table, datetime.time(23, 59, 59)):
            within = start // 60 <= minute and (minute < end // 60 or start // 60 == minute)
            if within and (found is None or start >= found[0]):
                found = start, item
    return None if found is None else found[1]


def _with(times: Sequence[str], at: datetime.time) -> list[str]:
    """Never back in time: a clock that was set back counts as standing still."""
    moment = at.strftime("%H:%M:%S")
    return [*times, max(times[-1], moment) if times else moment]


def _spans(times: Sequence[str], now: datetime.time | None) -> list[tuple[int, int]]:
    seconds = [_seconds(datetime.time.fromisoformat(t)) for t in times]
    if len(seconds) % 2:
        seconds.append(seconds[-1] if now is None else max(seconds[-1], _seconds(now)))
    return [(seconds[i], seconds[i + 1]) for i in range(0, len(seconds), 2)]


def _seconds(moment: datetime.time) -> int:
    return moment.hour * 3600 + moment.minute * 60 + moment.second
