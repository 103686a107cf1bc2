"""What every room of the sample's story is given: the ids behind its keys, its content, its days.

Which rooms there are, stands in `sample_telling`.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_app.paths import resources
from desktop_app.persian.jalali import JalaliDate

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


def content(room: str) -> Any:
    """The content of `resources/sample/<room>.json`."""
    return json.loads((resources() / "sample" / f"{room}.json").read_text(encoding="utf-8"))


def day(text: str) -> datetime.date:
    """A Jalali day as `1404/09/17`."""
    year, month, number = (int(part) for part in re.split(r"[/-]", text))
    return JalaliDate(year, month, number).to_date()
