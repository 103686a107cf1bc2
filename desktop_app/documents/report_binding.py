"""How a report is bound: its cover without a letterhead, the contents after it, the body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents import wording
from desktop_app.documents.covers import BareSheet
from desktop_app.documents.house_style import FAINT, contents
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.stationery import Stationery
from desktop_app.documents.word import About, written
from desktop_app.typesetting.blocks import Block, Rule, Spaced
from desktop_app.typesetting.contents import entries_of
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, Part


@dataclass(frozen=True, slots=True)
class CoveredSheet:
    """The furniture of a report: the cover shows its class alone, every other page head and foot."""

    sheet: OfficialSheet

    def head(self, number: int, total: int) -> Block:
        if number == 1:
            return BareSheet(self.sheet.letterhead.classification).head(number, total)
        return self.sheet.head(number, total)

    def foot(self, number: int, total: int) -> Block:
        return self.sheet.foot(number, total)


_ALONE = 16
"""Contents of more entries have a page of their own."""


def bound_report(sheet: OfficialSheet, cover: Block, body: Sequence[Block], stationery: Stationery) -> tuple[Page, ...]:
    """Cover, contents of the numbered headings with their pages, body; short contents stand over the body."""
    form = stationery.form
    front = [Part((cover,), form)]
    listed = contents(body)
    if len(entries_of(body)) > _ALONE:
        front.append(Part(listed, form))
    else:
        body = [*listed, Spaced(Rule(0.5, FAINT), 12.0), *body]
    return fitted(body, form, CoveredSheet(sheet), stationery.family, front)


def report_docx(title: str, sheet: OfficialSheet, cover: Block, body: Sequence[Block], stationery: Stationery) -> bytes:
    """The report as a Word document: the cover on a page of its own, then the body with tables for the charts."""
    head = sheet.letterhead
    author = wording.listed_by_comma(head.organisation, head.unit)
    about = About(title=title, subject=wording.dated(head.number, head.date), author=author, date=head.date)
    return written(body, CoveredSheet(sheet), stationery, about, cover=(cover,))
