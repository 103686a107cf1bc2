"""The contract between the rooms of papers and whoever lists, previews, prints or saves papers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from desktop_app.progress import Progress


class Offer(NamedTuple):
    """A paper that can be made now.

    `kind` is the code of the paper («minutes», «invitation», «notice» …), `subject` the id of the record it is about,
    `part` what tells papers of one kind and subject apart: a person, a unit, «blank», a season as `1404-2`.
    `title` is Persian and whole, for the file's name; `short` is what it is called among the papers of its meeting or
    year («دعوتنامه شهردار»), the title if empty. `formats`: pdf, docx, xlsx, ics; the usual one first.
    """

    kind: str
    subject: str
    title: str
    part: str = ""
    formats: tuple[str, ...] = ("pdf",)
    short: str = ""


class PaperSource(Protocol):
    """A room that makes papers of some kinds: of meetings, of a committee's year, or of both."""

    @property
    def kinds(self) -> tuple[str, ...]: ...

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        """The papers that this room can make of a meeting in its present stage."""
        del meeting_id
        return ()

    def for_committee(self, committee_id: str, year: int) -> Sequence[Offer]:
        """The papers that this room can make of a committee's Jalali year."""
        del committee_id, year
        return ()

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        """The file's bytes in one of the offer's formats."""
        ...
