"""The hybrid clock: stamps of 48 bits of milliseconds and 16 bits of counter that never go back."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable

COUNTER_BITS = 16
FURTHEST_AHEAD = datetime.timedelta(hours=24)
"""How far a stamp from elsewhere may pull this clock: one machine set to 2035 must not poison all."""


def wall_milliseconds() -> int:
    return time.time_ns() // 1_000_000


def instant(stamp: int) -> datetime.datetime:
    """The moment in UTC that `stamp` tells."""
    return datetime.datetime.fromtimestamp((stamp >> COUNTER_BITS) / 1000, tz=datetime.UTC)


class HybridClock:
    """Gives stamps greater than every stamp already written here, near to the wall's time where that allows."""

    def __init__(self, wall: Callable[[], int] = wall_milliseconds) -> None:
        self.wall = wall
        self._heard = 0

    def tick(self, last: int) -> int:
        """The next stamp after `last`, the greatest one this replica has written."""
        return max(self.wall() << COUNTER_BITS, last + 1, self._heard + 1)

    def hear(self, stamp: int) -> None:
        """Takes note of a stamp from another office, but never more than 24 hours ahead of the wall."""
        limit = (self.wall() + int(FURTHEST_AHEAD.total_seconds() * 1000)) << COUNTER_BITS
        self._heard = max(self._heard, min(stamp, limit))
