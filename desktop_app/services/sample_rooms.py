"""What the rooms of the secretariat tell of the sample office, one after the other."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_app.paths import resources
from desktop_app.services.desk import Desk

TOLD_AT: Final = "1404/09/15 10:00"
"""When the secretary of the story has entered all this: before the last days, so that their acts stay the latest."""


@dataclass
class SampleIds:
    """The ids behind the story's keys."""

    people: Mapping[str, str]
    units: Mapping[str, str]
    committees: Mapping[str, str]
    acts: Mapping[str, str]
    meetings: dict[str, str] = field(default_factory=dict)
    """By committee and day, as «integrity 1404/06/22»."""
    resolutions: dict[str, str] = field(default_factory=dict)
    """By committee, day and number, as «integrity 1404/06/22 3»."""
    items: dict[str, str] = field(default_factory=dict)
    """Agenda items, by committee, day and place from 1, as «integrity 1404/06/22 2»."""


Room = Callable[[Desk, SampleIds], None]


def content(room: str) -> Any:
    """The content of `resources/sample/<room>.json`."""
    return json.loads((resources() / "sample" / f"{room}.json").read_text(encoding="utf-8"))


def day(text: str) -> datetime.date:
    """A Jalali day as `1404/09/17`."""
    from desktop_app.services.sample import date  # noqa: PLC0415 - start-up

    return date(text)


def tell_rooms(desk: Desk, ids: SampleIds) -> None:
    """Every room in turn; a later one may build on what an earlier one has told."""
    from desktop_app.services import sample_declarations, sample_programmes, sample_vulnerabilities  # noqa: PLC0415 - start-up

    rooms: tuple[Room, ...] = (sample_programmes.tell, sample_declarations.tell, sample_vulnerabilities.tell)
    for tell in rooms:
        tell(desk, ids)
