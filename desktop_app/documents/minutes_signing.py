"""The end of the minutes: places to sign, copies, where the original is kept, the stamp."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.house_style import (
    CENTRED,
    GREY,
    IN_TABLE,
    LAPIS,
    NOTE,
    heads,
    labelled,
    middle,
    plain,
    say,
)
from desktop_app.documents.minutes_view import MinutesPaper
from desktop_app.documents.official_parts import CopyTo, Signer
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Box, Space, Spaced, Stack, Together
from desktop_app.typesetting.form_fields import SignatureField
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import MM
from desktop_app.typesetting.paragraphs import Paragraph
from desktop_app.typesetting.tables import Table, TableStyle, side_by_side

SIGNATURE_ROW = 17.5 * MM
_ON_ONE_PAGE = 4
"""Rows of signers, two a row."""
_PEN = 9 * MM
_SHORT_RESERVATION = 90
_BY_COLUMN = 20
"""Up to so many signers are counted down the right half and then the left; more would tear the order across pages."""


def _person(signer: Signer) -> Block:
    first = signer.name or signer.post
    second = signer.post if signer.name and signer.post != signer.name else ""
    capacity = "" if signer.capacity in {"", "member"} else wording.word(wording.ROLES, signer.capacity)
    lines: list[Block] = [Paragraph((Span(say(first), "medium" if second else "regular"),), IN_TABLE)]
    lines += [plain(text, NOTE) for text in (second, capacity) if text]
    return Stack(tuple(lines))


def _reserved(signer: Signer, paper: MinutesPaper) -> str:
    """The reservation of `signer` as it stands beside the signature: in full if it is short."""
    texts = [row.text for row in paper.reservations if row.person in {signer.name, signer.post} and row.person]
    if not signer.reservation and not (texts and signer.signed_on is None):
        return ""
    told = order_of_reservations(paper)
    if len(texts) == 1 and (len(texts[0]) <= _SHORT_RESERVATION or not told):
        return f"نظر مشروط: {texts[0]}"
    return "با نظر مشروط" if not texts or not told else "با نظر مشروط، به شرح متن"


def order_of_reservations(paper: MinutesPaper) -> bool:
    """Whether the reservations have a part of their own in the paper."""
    return not paper.blocks or "reservations" in paper.blocks


def _mark(signer: Signer, number: int, reserved: str) -> Block | None:
    """Empty for the pen; where a signature is on record, its day; a field where a digital one is awaited."""
    if signer.signed_on is None and signer.means == "digital":
        told = f"جای امضای دیجیتال {signer.name or signer.post}"
        return SignatureField(f"signer-{number}", SIGNATURE_ROW - 4.0 * MM, told)
    if signer.signed_on is None:
        return Stack((Space(_PEN), plain(reserved, NOTE.but(align="center")))) if reserved else None
    day = jalali.official(signer.signed_on)
    note = NOTE.but(align="center")
    lines = ["امضای دیجیتال معتبر" if signer.means == "digital" else "امضا شده", day]
    if reserved:
        lines.append(reserved)
    colour = LAPIS if signer.means == "digital" else GREY
    words = Stack(tuple(plain(line, note.but(colour=colour)) for line in lines))
    return Box(words, 2.5, frame=LAPIS, line=0.7, radius=2.5) if signer.means == "digital" else words


def signatures(paper: MinutesPaper) -> list[Block]:
    if not paper.signers:
        return []
    places = [
        (middle(to_persian(n)), _person(signer), _mark(signer, n, _reserved(signer, paper)))
        for n, signer in enumerate(paper.signers, start=1)
    ]
    style = TableStyle(least_row=SIGNATURE_ROW)
    titles = heads("ردیف", "نام و سمت", "امضا")
    if len(places) == 1:
        return [_kept(Table((0.36, 2.0, 1.6), tuple(places), titles, style))]
    empty: tuple[Block | None, ...] = (None, None, None)
    half = (len(places) + 1) // 2
    if len(places) <= _BY_COLUMN:
        pairs = [(places[n], places[n + half] if n + half < len(places) else empty) for n in range(half)]
    else:
        pairs = [(places[n], places[n + 1] if n + 1 < len(places) else empty) for n in range(0, len(places), 2)]
    rows = tuple((*right, *left) for right, left in pairs)
    return [_kept(Table((0.36, 1.2, 1.0) * 2, rows, titles * 2, style))]


def _kept(table: Table) -> Block:
    """A few signers stay on one page, with the last of the text; many go on to the next."""
    return Spaced(Together(table) if len(table.rows) <= _ON_ONE_PAGE else table, 2.5)


def _copy(copy: CopyTo) -> str:
    return wording.listed_by_comma(copy.recipient, wording.word(wording.PURPOSES, copy.purpose))


def ending(paper: MinutesPaper) -> list[Block]:
    """Copies and the original's place at the right, the stamp's place at the left; never torn apart."""
    lines: list[Block] = []
    if paper.copies:
        lines.append(labelled("رونوشت", f"{'؛ '.join(_copy(copy) for copy in paper.copies)}.", IN_TABLE))
    if paper.original_kept_at:
        lines.append(labelled("محل نگهداری نسخه اصلی", paper.original_kept_at, IN_TABLE))
    if paper.replaces:
        lines.append(labelled("جایگزین نسخه پیشین", paper.replaces, IN_TABLE))
    stamp = None
    if paper.stamp_box:
        words = plain("محل مهر دبیرخانه", CENTRED.but(colour="#8A8D94", size=9.6))
        stamp = Box(words, frame="#9A9DA5", line=0.8, radius=3.0, dash=(3, 2.2), least_height=20 * MM)
    if not lines and stamp is None:
        return []
    return [Together(side_by_side((1, 0.05, 0.28), (Stack(tuple(lines)) if lines else None, None, stamp)))]
