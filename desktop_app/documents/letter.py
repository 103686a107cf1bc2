"""An official letter on paper: addressee, subject, text, signature at the left, copies, the slip that comes back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Final

from desktop_app.documents import canonical, invitation, notice, wording
from desktop_app.documents.addressing import honoured, unit_told
from desktop_app.documents.house_style import (
    BODY,
    IN_TABLE,
    addressee,
    copies_block,
    ended_by,
    in_two_columns,
    numbered,
    plain,
    signature,
    subject_line,
)
from desktop_app.documents.letter_view import LetterPaper, Recipient
from desktop_app.documents.letterhead import Code, OfficialSheet, letter_sheet
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.typesetting import pdf
from desktop_app.typesetting.about import About
from desktop_app.typesetting.blocks import Block, Spaced, Stack, Together
from desktop_app.typesetting.copyfitting import closer
from desktop_app.typesetting.pages import A5, MM, Page, made_up
from desktop_app.typesetting.paragraphs import Style

_BLOCKS: Final[dict[str, Callable[[LetterPaper], list[Block]]]] = {
    "facts": invitation.facts,
    "agenda": invitation.agenda,
    "open_resolutions": invitation.open_resolutions,
    "people": invitation.people,
    "resolutions": notice.resolutions,
}


@dataclasses.dataclass(frozen=True, slots=True)
class _Spacing:
    """How open a letter is set; the closer one is for letters that would run over by a few lines."""

    body: Style
    apart: float
    pen: float
    ending: float
    beside: bool = False
    """Whether few copies stand at the right of the signature instead of under it."""
    tables_too: bool = False
    """Whether tables and slips are set closer as well."""


_OPEN = _Spacing(BODY, 5.0, 24 * MM, 16.0)
_CLOSE = _Spacing(BODY.but(size=11.0, leading=19.0), 3.0, 17 * MM, 8.0, beside=True)
_CLOSEST = dataclasses.replace(_CLOSE, tables_too=True)
_SPACINGS = (_OPEN, _CLOSE, _CLOSEST)
_BESIDE = 7


def addressed(recipient: Recipient) -> list[str]:
    """The lines of the addressee: the name, or the post alone; then the unit, where the post does not tell it."""
    unit = unit_told(recipient.post, recipient.unit)
    lines = [recipient.name, honoured(recipient.post), unit]
    return [line for line in lines if line] or ["—"]


def composed(paper: LetterPaper, spacing: _Spacing = _OPEN) -> list[Block]:
    """All but what stands on every page."""
    blocks: list[Block] = [Spaced(addressee(addressed(paper.recipient)), 6.0)]
    if paper.subject:
        blocks.append(Spaced(subject_line(paper.subject), 5.0))
    for place, part in enumerate(paper.body):
        if part.block:
            blocks += _BLOCKS[part.block](paper)
        else:
            blocks.append(Spaced(plain(part.text, spacing.body), 9.0 if not place else spacing.apart))
    blocks = ended_by(blocks, *_ending(paper, spacing), before=spacing.ending)
    slip = _slip(paper)
    return [*blocks, Spaced(slip, 7.0)] if slip is not None else blocks


def _ending(paper: LetterPaper, spacing: _Spacing) -> list[Block]:
    """The copies under the signature, or at the right of it where room is short and they are few."""
    copies = _copies(paper)
    signer = paper.signer
    if signer is None:
        return copies
    if spacing.beside and copies and len(paper.copies) <= _BESIDE:
        return [signature(signer.name, signer.post, room=spacing.pen, beside=copies[0])]
    return [signature(signer.name, signer.post, room=spacing.pen), *copies]


def _copies(paper: LetterPaper) -> list[Block]:
    """In the order of rank; many are set in two columns, which may go on over the page."""
    if len(paper.copies) <= _BESIDE:
        return [Together(copies_block(paper.copies))] if paper.copies else []
    style = IN_TABLE.but(leading=17.0)
    rows = [
        numbered(place, wording.listed_by_comma(copy.recipient, wording.word(wording.PURPOSES, copy.purpose)), style)
        for place, copy in enumerate(paper.copies, start=1)
    ]
    return [Stack((plain("رونوشت:", style, "bold"), in_two_columns(rows)))]


def _slip(paper: LetterPaper) -> Block | None:
    if not paper.with_slip:
        return None
    return invitation.reply_slip(paper) if paper.kind.startswith("invitation") else notice.receipt(paper)


def sheet_of(paper: LetterPaper, stationery: Stationery, code: Code | None = None) -> OfficialSheet:
    """What stands on every page of the letter."""
    return letter_sheet(paper.letterhead, paper.subject, stationery, code, is_draft=paper.is_draft)


def _set(paper: LetterPaper, stationery: Stationery, code: Code | None) -> tuple[Stationery, tuple[Page, ...]]:
    """The sheet and the pages: all on one page if it can be, else the slip alone on a second, else the fewest."""

    def pages(whole: LetterPaper, sheet: Stationery, spacing: _Spacing) -> tuple[Page, ...]:
        blocks = composed(whole, spacing)
        told = [closer(block) for block in blocks] if spacing.tables_too else blocks
        return made_up(told, sheet.form, sheet_of(paper, sheet, code), sheet.family)

    sheets = [dataclasses.replace(stationery, form=A5)] if stationery.short_on_a5 else []
    for sheet in (*sheets, stationery):
        for spacing in _SPACINGS:
            whole = pages(paper, sheet, spacing)
            if len(whole) == 1:
                return sheet, whole
    if paper.with_slip:
        bare = dataclasses.replace(paper, with_slip=False)
        for spacing in _SPACINGS:
            if len(pages(bare, stationery, spacing)) == 1:
                return stationery, pages(paper, stationery, spacing)
    return stationery, min((pages(paper, stationery, spacing) for spacing in _SPACINGS), key=len)


def try_out(paper: LetterPaper, stationery: Stationery = PLAIN) -> None:
    """Sets the letter once and forgets it. Raises `Refused` where it could not be printed."""
    made_up(composed(paper), stationery.form, sheet_of(paper, stationery), stationery.family)


def laid_out(paper: LetterPaper, stationery: Stationery = PLAIN, code: Code | None = None) -> tuple[Page, ...]:
    """The pages before they are written: nothing is drawn yet, and all that can be refused has been.

    `code` gives the text of each page's QR code.
    """
    return _set(paper, stationery, code)[1]


def print_letter(
    paper: LetterPaper, stationery: Stationery = PLAIN, code: Code | None = None, data: str | None = None
) -> bytes:
    """The PDF, with the text's data (`data`, as it was issued) attached.

    Raises `Refused` where a character cannot be printed or the logo is no picture.
    """
    sheet, pages = _set(paper, stationery, code)
    head = paper.letterhead
    about = About(
        paper.subject,
        wording.dated(head.number, head.date),
        wording.listed_by_comma(head.organisation, head.unit),
        attached=(canonical.attached("letter", paper, data),),
        day=head.date,
    )
    return pdf.written(pages, sheet.form, about)
