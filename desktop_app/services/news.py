"""The news report of a meeting, drafted from its minutes; nothing confidential goes into it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Classification, Meeting, Stage, stage_reached
from desktop_app.domain.violations import Violation
from desktop_app.persian.spelling import search_key
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Clock, Requests, found
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile

if TYPE_CHECKING:
    from desktop_app.documents.minutes_view import MinutesPaper
    from desktop_app.documents.news_view import NewsReport

_TELLING: Final = 3
"""A mark shorter than this is found in any text, and tells of no case."""


class News(Requests, PaperSource):
    """News reports for public relations."""

    kinds = ("news",)

    def __init__(self, file: OfficeFile, clock: Clock, minutes: MinutesDesk) -> None:
        super().__init__(file, clock)
        self._minutes = minutes

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        """Offered once the session has been held, unless it is classified."""
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            if not stage_reached(meeting, Stage.DRAFTED) or meeting.classification is not Classification.ORDINARY:
                return ()
            title = f"گزارش خبری {meeting_name(session, meeting)}"
        return (Offer("news", meeting_id, title, formats=("pdf", "docx"), short="گزارش خبری"),)

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        from desktop_app.documents.news_report import news_docx, print_news_report  # noqa: PLC0415 - start-up

        progress.step(0, 2, offer.title)
        report = self.draft(offer.subject)
        progress.step(1, 2, offer.title)
        stationery = stationery_of(self._file)
        return news_docx(report, stationery) if form == "docx" else print_news_report(report, stationery)

    def draft(self, meeting_id: str) -> NewsReport:
        """The report as drafted from the frozen text, or from the draft of the minutes. Refused if classified."""
        from desktop_app.documents.news_wording import draft  # noqa: PLC0415 - start-up

        paper = self._minutes.paper(meeting_id)
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            classes = {meeting.classification.value, paper.letterhead.classification}
            if classes != {Classification.ORDINARY.value}:
                raise Refused(
                    sentence("Rules", "This meeting is classified; no news is made of it."),
                    sentence("Rules", "If it may be published, set its classification to ordinary first."),
                )
            cases = _cases(session)
        return draft(_without(paper, cases))


def _cases(session: Session) -> tuple[str, ...]:
    """By what confidential cases can be known: their marks and their subjects, as the search compares them."""
    found = session.execute(select(Violation.number, Violation.subject).where(Violation.removed.is_(False)))
    words = {search_key(text) for row in found for text in row}
    return tuple(text for text in words if len(text) >= _TELLING)


def _without(paper: MinutesPaper, cases: Sequence[str]) -> MinutesPaper:
    """The minutes without what speaks of a confidential case, whatever it was said on."""
    if not cases:
        return paper

    known = re.compile("|".join(rf"(?<![\w/-]){re.escape(case)}(?![\w/-])" for case in cases))

    def public(text: str) -> bool:
        return known.search(search_key(text)) is None

    return dataclasses.replace(
        paper,
        agenda=tuple(row for row in paper.agenda if public(row.title)),
        discussions=tuple(
            dataclasses.replace(
                item,
                statements=tuple(said for said in item.statements if public(said.text)),
                conclusion=item.conclusion if public(item.conclusion) else "",
            )
            for item in paper.discussions
            if public(item.title)
        ),
        resolutions=tuple(row for row in paper.resolutions if public(row.text)),
    )
