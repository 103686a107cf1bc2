"""The minutes as a Word document: the parts of the printed paper, to be worked on before the text is frozen."""

from __future__ import annotations

import dataclasses

from desktop_app.documents import wording
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.minutes import composed
from desktop_app.documents.minutes_identity import title_of
from desktop_app.documents.minutes_view import MinutesPaper
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.documents.word import About, written


def minutes_docx(paper: MinutesPaper, stationery: Stationery = PLAIN) -> bytes:
    """The DOCX, without the fingerprint: what can be edited proves nothing. Raises `Refused` as `print_minutes`."""
    paper = dataclasses.replace(paper, fingerprint=None)
    head = paper.letterhead
    sheet = OfficialSheet(
        head, "صورتجلسه", title_of(paper), version=paper.version, is_draft=paper.is_draft, stationery=stationery
    )
    about = About(
        title=title_of(paper),
        subject=wording.dated(head.number, head.date),
        author=wording.listed_by_comma(head.organisation, head.unit),
        date=head.date or paper.identity.date,
    )
    return written(composed(paper), sheet, stationery, about)
