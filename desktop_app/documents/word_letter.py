"""A letter as a Word document, for offices that finish their letters there."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.letter import composed, sheet_of
from desktop_app.documents.letter_view import LetterPaper
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.documents.word import About, written


def letter_docx(paper: LetterPaper, stationery: Stationery = PLAIN) -> bytes:
    """The DOCX. Raises `Refused` as `print_letter`."""
    head = paper.letterhead
    about = About(
        title=paper.subject,
        subject=wording.dated(head.number, head.date),
        author=wording.listed_by_comma(head.organisation, head.unit),
        date=head.date,
    )
    return written(composed(paper), sheet_of(paper, stationery), stationery, about)
