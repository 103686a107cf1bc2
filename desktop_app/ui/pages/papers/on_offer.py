"""The papers of a committee's year, under the year itself and under each of its meetings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.meetings import MeetingRow
from desktop_app.services.paper_offers import Offer
from desktop_app.ui import terms
from desktop_app.ui.pages.papers.bar import WITHOUT
from desktop_app.ui.wording import date_short, number

AT_ONCE: Final = 6
"""Meetings whose papers are read before the list is shown."""
_NEXT: Final = 2


@dataclass(frozen=True)
class Group:
    """Papers under one header: those of the year, or those of one meeting."""

    title: str
    detail: str
    meeting_id: str
    offers: tuple[Offer, ...]


class YearOfPapers:
    """What is on offer in a year: at once for the first meetings, for the others as they are read."""

    def __init__(self, desk: Desk, committee: str, year: int, first: str = "") -> None:
        """`committee` is an id or `WITHOUT`; the meeting `first` is read at once wherever it stands."""
        self._desk, self._committee, self._year = desk, committee, year
        rows = desk.meetings.all(year=year, committee_id=None if committee == WITHOUT else committee)
        self._meetings = [m for m in rows if (m.committee_id or WITHOUT) == committee]
        self._read: dict[str, Group] = {}
        with desk.file.reading():  # one moment for all rooms: what several of them look at is read once
            if committee != WITHOUT:
                title = QCoreApplication.translate("PapersPage", "The year {year}").format(year=number(year))
                self._read[""] = Group(title, "", "", tuple(papers.for_committee(desk, committee, year)))
            self._take([m for place, m in enumerate(self._meetings) if place < AT_ONCE or m.id == first])

    @property
    def met(self) -> bool:
        """Whether there was a meeting at all."""
        return bool(self._meetings)

    @property
    def groups(self) -> tuple[Group, ...]:
        """What has been read, in order."""
        found = (self._read.get(key) for key in ("", *(m.id for m in self._meetings)))
        return tuple(group for group in found if group is not None and group.offers)

    def go_on(self) -> bool:
        """Reads the next meetings; False where there is none left."""
        left = [m for m in self._meetings if m.id not in self._read]
        with self._desk.file.reading():
            self._take(left[:_NEXT])
        return len(left) > _NEXT

    def _take(self, meetings: Sequence[MeetingRow]) -> None:
        today = self._desk.clock.today()
        for meeting in meetings:
            offers = tuple(papers.for_meeting(self._desk, meeting.id))
            title, day = terms.meeting_title(meeting), date_short(meeting.date, today)
            self._read[meeting.id] = Group(title, day, meeting.id, offers)
