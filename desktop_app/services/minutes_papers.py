"""The minutes as a paper that can be made: offered for every meeting that has been held."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.progress import Progress
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Clock, Requests, found
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile


class MinutesPapers(Requests, PaperSource):
    """The minutes of one meeting."""

    kinds = ("minutes",)

    def __init__(self, file: OfficeFile, clock: Clock, minutes: MinutesDesk) -> None:
        super().__init__(file, clock)
        self._minutes = minutes

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            if not stage_reached(meeting, Stage.IN_SESSION):
                return ()
            title = meeting_name(session, meeting)
        return (Offer("minutes", meeting_id, f"صورتجلسه {title}", formats=("pdf", "docx"), short="صورتجلسه"),)

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        if form == "docx":
            return self._docx(offer, progress)
        return self._minutes.pdf(offer.subject, progress)

    def _docx(self, offer: Offer, progress: Progress) -> bytes:
        from desktop_app.documents.word_minutes import minutes_docx  # noqa: PLC0415 - start-up

        progress.step(0, 2, offer.title)
        paper = self._minutes.paper(offer.subject)
        progress.step(1, 2, offer.title)
        return minutes_docx(paper, stationery_of(self._file))
