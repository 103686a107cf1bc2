"""The papers of a committee's year, under the year itself and under each of its meetings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.paper_offers import Offer
from desktop_app.ui import terms
from desktop_app.ui.pages.papers.bar import WITHOUT
from desktop_app.ui.wording import date_short, number


@dataclass(frozen=True)
class Group:
    """Papers under one header: those of the year, or those of one meeting."""

    title: str
    detail: str
    meeting_id: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True)
class YearOfPapers:
    """What is on offer; `met` tells whether there was a meeting at all."""

    groups: tuple[Group, ...] = ()
    met: bool = False


def read(desk: Desk, committee: str, year: int) -> YearOfPapers:
    """`committee` is an id or `WITHOUT`."""
    wanted = [m for m in desk.meetings.all(year=year) if (m.committee_id or WITHOUT) == committee]
    groups = []
    if committee != WITHOUT:
        title = QCoreApplication.translate("PapersPage", "The year {year}").format(year=number(year))
        groups.append(Group(title, "", "", tuple(papers.for_committee(desk, committee, year))))
    today = desk.clock.today()
    for meeting in wanted:
        offers = tuple(papers.for_meeting(desk, meeting.id))
        groups.append(Group(terms.meeting_title(meeting), date_short(meeting.date, today), meeting.id, offers))
    return YearOfPapers(tuple(found for found in groups if found.offers), met=bool(wanted))
