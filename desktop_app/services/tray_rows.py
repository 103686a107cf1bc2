"""What the work tray tells: matters in groups, each with the rows that are read of it."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.persian.jalali import Season

MOST: Final = 100
"""How many rows of a group are read; the count tells of all."""


class Matter(enum.StrEnum):
    """What a group of the tray waits for, in the order of the tray."""

    LATE_LONG = "late_long"
    """Late for more than a month."""
    LATE_MONTH = "late_month"
    LATE_WEEK = "late_week"
    TODAY = "today"
    THIS_WEEK = "this_week"
    TO_VERIFY = "to_verify"
    UNNOTIFIED = "unnotified"
    UNSIGNED = "unsigned"
    UNFINISHED = "unfinished"
    SEASONS = "seasons"
    ABSENCES = "absences"
    ANSWERS = "answers"
    CASES = "cases"
    FILES = "files"
    """Of other offices, received and not looked through."""
    CONFLICTS = "conflicts"
    REPORTS = "reports"
    """Of units, by file."""
    APPOINTMENTS = "appointments"
    RECOVERY = "recovery"
    """The key with which files are opened could not be brought back."""


@dataclass(frozen=True, kw_only=True)
class TrayRow:
    """One matter: `id` is of the resolution, meeting, committee, membership or file that it is about, or of the unit.

    Of a conflict it is the record, as «entity/row».
    """

    id: str
    committee: str = ""
    order: int = -1
    number: str = ""
    text: str = ""
    who: str = ""
    day: datetime.date | None = None
    """The deadline, the day of the meeting, the end of the appointment, the arrival."""
    count: int = 0
    """Signatures that lack, days to the end of the season, absences, reports of a unit."""
    reminded: bool = False
    """Whether the unit has been reminded today."""
    season: Season | None = None
    meeting_id: str | None = None
    person_id: str | None = None


@dataclass(frozen=True)
class TrayGroup:
    matter: Matter
    rows: tuple[TrayRow, ...]
    count: int


@dataclass(frozen=True)
class Tray:
    today: datetime.date
    groups: tuple[TrayGroup, ...]

    @property
    def count(self) -> int:
        return sum(group.count for group in self.groups)


def group_of(matter: Matter, rows: Sequence[TrayRow]) -> TrayGroup:
    return TrayGroup(matter, tuple(rows[:MOST]), len(rows))
