"""The story of the sample office: what is told, the clock it is told by, and its days and hours."""

from __future__ import annotations

import datetime
import time
from collections.abc import Mapping
from typing import Any, Final

from desktop_app.services.requests import Clock
from desktop_app.services.sample_rooms import content
from desktop_app.services.sample_rooms import day as date

STAGES: Final = ("prepared", "invited", "in_session", "drafted", "frozen", "signed", "final")
Story = Mapping[str, Any]


class StoryClock:
    """A clock that stands where the story is, and goes on by a second with each look."""

    def __init__(self, start: datetime.datetime) -> None:
        self._now = start

    def set(self, moment: datetime.datetime) -> None:
        self._now = max(self._now, moment)

    def now(self) -> datetime.datetime:
        return self._now

    def milliseconds(self) -> int:
        """What the change log stamps with; each stamp is a second later, so that acts keep their order."""
        self._now += datetime.timedelta(seconds=1)
        return int(self._now.astimezone().timestamp() * 1000)


def story() -> Story:
    told: Story = content("office")
    return told


def story_day() -> datetime.datetime:
    """The moment at which the sample office is looked at."""
    return moment(story()["today"])


def story_clock(*, running: bool = False) -> Clock:
    """A clock at the story's moment: standing still for pictures, going on from there for a demo."""
    at = story_day()
    begun = time.monotonic()
    return Clock(lambda: at + datetime.timedelta(seconds=time.monotonic() - begun) if running else at)


def moment(text: str) -> datetime.datetime:
    """A Jalali day and a time of day, as `1404/09/17 11:50`."""
    day, _, hour = text.partition(" ")
    return datetime.datetime.combine(date(day), datetime.time.fromisoformat(hour or "08:00"))


def time_of(text: str) -> datetime.time:
    """A time of day as `11:50`."""
    return datetime.time.fromisoformat(text)
