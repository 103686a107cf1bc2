"""The official minutes on paper: which parts of the view are printed where, in the order of the official form."""

from __future__ import annotations

from desktop_app.documents import canonical, wording
from desktop_app.documents.house_style import Sections, say
from desktop_app.documents.letterhead import Code, OfficialSheet
from desktop_app.documents.minutes_identity import NAME, identity, title_of
from desktop_app.documents.minutes_parts import add_part, order_of
from desktop_app.documents.minutes_view import MinutesPaper
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Spaced, Stack
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import Page
from desktop_app.typesetting.paragraphs import Paragraph, Style

_TITLE = Style(size=13.4, leading=23.0, align="center")


def to_json(paper: MinutesPaper) -> str:
    """The canonical text of `paper`: equal papers give equal text."""
    return canonical.to_json(paper)


def from_json(text: str) -> MinutesPaper:
    return canonical.from_json(MinutesPaper, text)


def composed(paper: MinutesPaper) -> list[Block]:
    """The body: everything but what stands on every page."""
    title = Paragraph((Span(say(title_of(paper)), "bold"),), _TITLE, role="H1")
    parts = Sections()
    parts.add_plain(title)
    parts.blocks.append(Spaced(Stack(tuple(identity(paper))), 6.0))
    for code in order_of(paper):
        add_part(code, paper, parts)
    return parts.blocks


def _initials(paper: MinutesPaper) -> tuple[str, ...]:
    return tuple(signer.name or signer.post for signer in paper.signers) if paper.initials else ()


def laid_out(paper: MinutesPaper, stationery: Stationery = PLAIN, code: Code | None = None) -> tuple[Page, ...]:
    """The pages before they are written: nothing is drawn yet, and all that can be refused has been."""
    sheet = OfficialSheet(
        paper.letterhead,
        NAME,
        title_of(paper),
        paper.version,
        paper.is_draft,
        paper.fingerprint,
        stationery,
        code,
        _initials(paper),
    )
    return fitted(composed(paper), stationery.form, sheet, stationery.family)


def print_minutes(
    paper: MinutesPaper, stationery: Stationery = PLAIN, data: str | None = None, code: Code | None = None
) -> bytes:
    """The PDF, with its data attached: `data`, the very text that was frozen, or else the canonical text of `paper`.

    `code` gives the text of the code on every page; a draft has none.
    Raises `Refused` where a character cannot be printed or the logo is no picture.
    """
    head = paper.letterhead
    about = pdf.About(
        title_of(paper),
        wording.dated(head.number, head.date),
        head.organisation,
        attached=(canonical.attached("minutes", paper, data),),
        day=head.date,
    )
    return pdf.written(laid_out(paper, stationery, code), stationery.form, about)
