"""What a certified excerpt of the minutes says: one resolution, from the frozen text alone."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents.canonical import later
from desktop_app.documents.letter_view import Fact
from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class ExcerptPaper:
    """One resolution as the minutes have it, with what is needed to judge it, and the secretary's word for it."""

    letterhead: Letterhead
    """Number and date of the minutes, and their class."""
    title: str
    facts: tuple[Fact, ...] = ()
    legal_basis: tuple[str, ...] = ()
    item: str = ""
    """The agenda item under which it was decided, where the minutes tell it."""
    number: str
    text: str
    kind: str = ""
    asked: tuple[Fact, ...] = ()
    presence: str = ""
    vote: str = ""
    below_quorum: str = later("")
    """The sentence that it was recorded although the session was below its quorum."""
    certificate: tuple[str, ...] = ()
    """The secretary's word, a paragraph each."""
    signer: Signer | None = None
    version: int = 1
    fingerprint: str | None = None
    """Of the minutes that it is taken from."""
    is_draft: bool = False
