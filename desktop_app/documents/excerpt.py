"""The certified excerpt of the minutes on paper: identity, the resolution, presence and vote, the secretary's word."""

from __future__ import annotations

from desktop_app.documents import canonical, wording
from desktop_app.documents.excerpt_view import ExcerptPaper
from desktop_app.documents.house_style import (
    BODY,
    FAINT,
    IN_TABLE,
    ended_by,
    facts_table,
    labelled,
    plain,
    say,
    signature,
)
from desktop_app.documents.letterhead import Code, OfficialSheet, letter_sheet
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.about import About
from desktop_app.typesetting.blocks import Block, Box, Spaced, Stack
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import MM, Page
from desktop_app.typesetting.paragraphs import Paragraph, Style

_TITLE = Style(size=13.8, leading=25.0, align="center")
_CERTIFIED = Style(size=12.0, leading=24.0, align="center")


def composed(paper: ExcerptPaper) -> list[Block]:
    """All but what stands on every page."""
    blocks: list[Block] = [Spaced(Paragraph((Span(say(paper.title), "bold"),), _TITLE), 6.0)]
    identity = facts_table((fact.label, fact.value) for fact in paper.facts)
    if identity is not None:
        blocks.append(Spaced(identity, 7.0))
    if paper.legal_basis:
        blocks.append(Spaced(labelled("مستند قانونی", f"{'؛ '.join(paper.legal_basis)}.", BODY), 8.0))
    if paper.item:
        blocks.append(Spaced(labelled("دستور جلسه", paper.item, BODY.but(align="start")), 8.0, with_next=True))
    blocks.append(Spaced(_resolution(paper), 5.0))
    judged = facts_table((("حاضران", paper.presence), ("نتیجه رأی‌گیری", paper.vote)))
    if judged is not None:
        blocks.append(Spaced(judged, 6.0))
    if paper.below_quorum:
        blocks.append(Spaced(labelled("حد نصاب", paper.below_quorum, BODY), 5.0))
    stamp = [Spaced(plain("«رونوشت برابر اصل است»", _CERTIFIED, "bold"), 14.0, with_next=True)]
    words = [Spaced(plain(text, BODY), 3.0) for text in paper.certificate]
    ending = [signature(paper.signer.name, paper.signer.post, room=26 * MM)] if paper.signer is not None else []
    return ended_by([*blocks, *stamp, *words], *ending)


def _resolution(paper: ExcerptPaper) -> Block:
    kind = wording.word(wording.RESOLUTION_KINDS, paper.kind) if paper.kind else ""
    lead = wording.in_parentheses(f"مصوبه شماره {say(to_persian(paper.number))}", kind)
    text = Paragraph((Span(f"{lead}: ", "bold"), Span(say(paper.text))), BODY)
    asked = [labelled(fact.label, fact.value, IN_TABLE) for fact in paper.asked if fact.value]
    return Box(Stack((text, *asked)), 8.0, frame=FAINT, line=0.9, radius=2.5, fill="#FAFAF8")


def _sheet(paper: ExcerptPaper, stationery: Stationery, code: Code | None) -> OfficialSheet:
    return letter_sheet(
        paper.letterhead,
        paper.title,
        stationery,
        code,
        version=paper.version,
        is_draft=paper.is_draft,
        fingerprint=paper.fingerprint,
    )


def laid_out(paper: ExcerptPaper, stationery: Stationery = PLAIN, code: Code | None = None) -> tuple[Page, ...]:
    """The pages before they are written; `code` gives the text of each page's QR code, as on the minutes."""
    return fitted(composed(paper), stationery.form, _sheet(paper, stationery, code), stationery.family)


def print_excerpt(paper: ExcerptPaper, stationery: Stationery = PLAIN, code: Code | None = None) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    head = paper.letterhead
    about = About(
        paper.title,
        wording.listed_by_comma(f"مصوبه {paper.number}", wording.dated(head.number, head.date)),
        wording.listed_by_comma(head.organisation, head.unit),
        attached=(canonical.attached("excerpt", paper),),
        day=head.date,
    )
    return pdf.written(laid_out(paper, stationery, code), stationery.form, about)
