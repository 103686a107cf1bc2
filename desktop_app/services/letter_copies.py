"""A letter of the register as a paper on offer: printed and saved as it went out."""

from __future__ import annotations

from typing import Final

from desktop_app.domain.letters import Letter
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.services.letters import LETTER_FORMATS, LetterRoom
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import found

LETTER: Final = "letter"


class LetterCopies(LetterRoom, PaperSource):
    """`part` of an offer is the letter's id; lists of papers have the letters of a meeting from their own rooms."""

    kinds = (LETTER,)

    def of(self, letter_id: str) -> Offer:
        """The paper of one letter that went out."""
        with self._file.reading() as session:
            row = found(session, Letter, letter_id)
            short = f"نامه شماره {to_persian(row.number)}"
            return Offer(LETTER, row.meeting_id or "", f"{short}، {row.subject}", row.id, LETTER_FORMATS, short)

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        del progress
        with self._file.reading() as session:
            return self._print(session, found(session, Letter, offer.part), form)
