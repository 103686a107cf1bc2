"""Arrivals and departures as they are typed and shown: «۱۴:۰۰ – ۱۴:۲۰ – ۱۴:۳۵», arrived, left, returned."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.persian.reading import read_time
from desktop_app.services.attendance import Span
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.wording import clock, joined

translate = QCoreApplication.translate
_BETWEEN: Final = re.compile(r"\s*(?:[-–—−،,؛;]|\bتا\b|\bto\b)\s*")
_ONLY_SPACE: Final = re.compile(r"(?:[\d۰-۹٠-٩]{1,2}[:.٫][\d۰-۹٠-٩]{2}\s+)+[\d۰-۹٠-٩]{1,2}[:.٫][\d۰-۹٠-٩]{2}")
DASH: Final = " – "


def shown(times: Sequence[datetime.time]) -> str:
    return DASH.join(clock(time) for time in times)


def read_times(text: str) -> list[datetime.time]:
    """The times in `text`, apart by dashes, commas or spaces; none for an empty text. Refuses what is no time."""
    text = text.strip()
    if not text:
        return []
    parts = text.split() if _ONLY_SPACE.fullmatch(text) else _BETWEEN.split(text)
    return [read_time(part) for part in parts if part.strip()]


def usual_moment(meeting: MeetingView, now: datetime.datetime, *, arriving: bool) -> datetime.time:
    """When somebody comes or goes if nothing else is said: now while the meeting goes on, else with the meeting."""
    present = now.time().replace(second=0, microsecond=0)
    if meeting.date == now.date() and meeting.closed_at is None:
        return present
    if arriving:
        return meeting.opened_at or meeting.starts or present
    return meeting.closed_at or meeting.ends or present


def official_in_words(spans: Sequence[Span]) -> str:
    """«رسمی از ۱۴:۰۲ تا ۱۴:۴۱، از ۱۴:۵۰»: empty where the session never was official."""
    parts = []
    for start, end in spans:
        if end is None:
            parts.append(translate("Attendance", "from {start}").format(start=clock(start)))
        else:
            words = translate("Attendance", "from {start} to {end}")
            parts.append(words.format(start=clock(start), end=clock(end)))
    return translate("Attendance", "official {spans}").format(spans=joined(parts)) if parts else ""
