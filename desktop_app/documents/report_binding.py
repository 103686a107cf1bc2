"""How a report is bound: its cover without a letterhead, the contents on a page of their own, the body after them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents.covers import BareSheet
from desktop_app.documents.house_style import contents
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.stationery import Stationery
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.pages import Page, Part, bound


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


def bound_report(sheet: OfficialSheet, cover: Block, body: Sequence[Block], stationery: Stationery) -> tuple[Page, ...]:
    """Cover, contents of the numbered headings with their pages, body."""
    form = stationery.form
    parts = (Part((cover,), form), Part(contents(body), form), Part(body, form))
    return bound(parts, CoveredSheet(sheet), stationery.family)
