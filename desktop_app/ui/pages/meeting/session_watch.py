"""Whether the clock on the wall was set while a session runs, or the computer slept."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from desktop_app.services.requests import Clock

MOST: Final = 120.0
"""Seconds by which two clocks may part between two looks before it is told."""


@dataclass(frozen=True)
class Jump:
    """The wall went from `was` to `now` at once: it was set, or nobody was awake to look at it."""

    was: datetime.datetime
    now: datetime.datetime
    is_sleep: bool


class ClockWatch:
    """Compares the clock on the wall with one that nobody can set. It is to be looked at every second or so."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall, self._steady = clock.now(), clock.steady()

    def look(self) -> Jump | None:
        """What happened since the last look; None where time simply went by."""
        was, before = self._wall, self._steady
        self._wall, self._steady = self._clock.now(), self._clock.steady()
        if before is None or self._steady is None:
            return None
        gone = self._steady - before
        drift = (self._wall - was).total_seconds() - gone
        if abs(drift) > MOST:
            return Jump(was + datetime.timedelta(seconds=gone), self._wall, is_sleep=False)
        return Jump(was, self._wall, is_sleep=True) if gone > MOST else None
