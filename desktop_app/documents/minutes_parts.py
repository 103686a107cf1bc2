"""Which parts the minutes have and in what order: that of the official form, or as a committee has arranged them."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.documents import wording
from desktop_app.documents.house_style import Sections, in_two_columns, labelled, numbered, plain, short_enough
from desktop_app.documents.minutes_attendance import attendance, guests, heading
from desktop_app.documents.minutes_decisions import earlier, off_agenda, recusals, reservations, resolutions, votes
from desktop_app.documents.minutes_discussions import discussions
from desktop_app.documents.minutes_signing import ending, signatures
from desktop_app.documents.minutes_view import MinutesPaper, NextMeeting
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block

OFFICIAL_ORDER = (
    "legal_basis",
    "opening",
    "attendance",
    "guests",
    "agenda",
    "earlier",
    "discussions",
    "resolutions",
    "votes",
    "off_agenda",
    "reservations",
    "recusals",
    "next_meeting",
    "closing",
    "signatures",
    "copies",
)
"""The parts of the form E1 after the title and the box of the session, which every paper has."""
_ALWAYS = "signatures"


def order_of(paper: MinutesPaper) -> tuple[str, ...]:
    """The codes of the parts of `paper`: no unknown one, none twice, and always the places to sign."""
    chosen = tuple(dict.fromkeys(code for code in paper.blocks if code in OFFICIAL_ORDER))
    if not chosen:
        return OFFICIAL_ORDER
    if _ALWAYS in chosen:
        return chosen
    body = tuple(code for code in chosen if code != "copies")
    return (*body, _ALWAYS, *(code for code in chosen if code == "copies"))


def _agenda(paper: MinutesPaper) -> list[Block]:
    texts = []
    for row in paper.agenda:
        minutes = f"{to_persian(row.minutes)} دقیقه" if row.minutes else ""
        presenter = f"ارائه: {row.presenter}" if row.presenter else ""
        carried = "از جلسه پیش" if row.carried_over else ""
        texts.append(
            wording.in_parentheses(row.title, wording.word(wording.ITEM_KINDS, row.kind), presenter, minutes, carried)
        )
    entries = [numbered(row.number, text) for row, text in zip(paper.agenda, texts, strict=True)]
    return [in_two_columns(entries)] if short_enough(texts) and len(entries) > 2 else list(entries)


def _next(meeting: NextMeeting) -> list[Block]:
    told = wording.listed_by_comma(wording.when(meeting.date, meeting.time, None), meeting.words, meeting.place)
    blocks: list[Block] = (
        [labelled("جلسه بعدی", f"{told}." if told and told[-1] not in ".؟!" else told)] if told else []
    )
    if meeting.agenda:
        blocks.append(labelled("دستور پیشنهادی جلسه بعدی", f"{'؛ '.join(meeting.agenda)}."))
    return blocks


def _nobody_objected(paper: MinutesPaper) -> bool:
    """Only when the last has signed is it known."""
    signed = bool(paper.signers) and all(signer.signed_on is not None for signer in paper.signers)
    objected = paper.reservations or any(signer.reservation for signer in paper.signers)
    return bool(paper.resolutions) and signed and not objected


def _legal_basis(paper: MinutesPaper, parts: Sections) -> None:
    if paper.legal_basis:
        parts.add_plain(labelled("مستند قانونی", f"{'؛ '.join(paper.legal_basis)}."), before=9.0)


def _opening(paper: MinutesPaper, parts: Sections) -> None:
    if paper.opening:
        parts.add_plain(plain(paper.opening), before=7.0)


def _objections(paper: MinutesPaper, parts: Sections) -> None:
    parts.add("نظر مخالف یا مشروط", reservations(paper))
    if _nobody_objected(paper):
        parts.add_plain(labelled("نظر مخالف یا مشروط", "ندارد."), before=6.0)


def _next_meeting(paper: MinutesPaper, parts: Sections) -> None:
    if paper.next_meeting is not None:
        parts.add_plain(*_next(paper.next_meeting))


def _closing(paper: MinutesPaper, parts: Sections) -> None:
    if paper.closing:
        parts.add_plain(plain(paper.closing))


def _signatures(paper: MinutesPaper, parts: Sections) -> None:
    # The last lines before it go along, for a page of signatures alone could be put to any text.
    blocks = signatures(paper)
    if blocks:
        parts.keep_last()
        parts.add("امضای حاضران", blocks)


def _copies(paper: MinutesPaper, parts: Sections) -> None:
    blocks = ending(paper)
    if blocks:
        parts.keep_last()
        parts.add_plain(*blocks, before=12.0)


_PARTS: dict[str, Callable[[MinutesPaper, Sections], None]] = {
    "legal_basis": _legal_basis,
    "opening": _opening,
    "attendance": lambda paper, parts: parts.add(heading(paper), attendance(paper)),
    "guests": lambda paper, parts: parts.add("مدعوان و مهمانان", guests(paper)),
    "agenda": lambda paper, parts: parts.add("دستور جلسه", _agenda(paper)),
    "earlier": lambda paper, parts: parts.add("پیگیری مصوبات پیشین", earlier(paper)),
    "discussions": lambda paper, parts: parts.add(
        wording.word(wording.DISCUSSION_TITLES, paper.kind), discussions(paper)
    ),
    "resolutions": lambda paper, parts: parts.add("مصوبات", resolutions(paper)),
    "votes": lambda paper, parts: parts.add("نتیجه رأی‌گیری", votes(paper)),
    "off_agenda": lambda paper, parts: parts.add("خارج از دستور", off_agenda(paper)),
    "reservations": _objections,
    "recusals": lambda paper, parts: parts.add("تعارض منافع", recusals(paper)),
    "next_meeting": _next_meeting,
    "closing": _closing,
    "signatures": _signatures,
    "copies": _copies,
}


def add_part(code: str, paper: MinutesPaper, parts: Sections) -> None:
    """The part `code` of `paper` at the end of `parts`, if there is anything in it."""
    _PARTS[code](paper, parts)
