"""The official minutes on paper: which parts of the view are printed where, in the order of the official form."""

from __future__ import annotations

import re

from desktop_app.documents import canonical, wording
from desktop_app.documents.house_style import (
    IN_TABLE,
    Sections,
    in_two_columns,
    labelled,
    numbered,
    plain,
    say,
    short_enough,
)
from desktop_app.documents.letterhead import Code, OfficialSheet
from desktop_app.documents.minutes_attendance import attendance, guests, heading
from desktop_app.documents.minutes_decisions import (
    discussions,
    earlier,
    off_agenda,
    recusals,
    reservations,
    resolutions,
    votes,
)
from desktop_app.documents.minutes_signing import ending, signatures
from desktop_app.documents.minutes_view import MinutesPaper, NextMeeting
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.persian.numbers import ordinal, ordinal_before_noun
from desktop_app.persian.phrases import clock
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Spaced, Stack
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import Page, made_up
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.tables import Table, TableStyle

_NAME = "صورتجلسه"
_NAMED = re.compile("صورت[\u200c ]?جلسه")
_TITLE = Style(size=13.4, leading=23.0, align="center")
_IDENTITY = TableStyle(inner="#B9BABC", pad_x=7.0, pad_y=3.2, header_fill=None)


def to_json(paper: MinutesPaper) -> str:
    """The canonical text of `paper`: equal papers give equal text."""
    return canonical.to_json(paper)


def from_json(text: str) -> MinutesPaper:
    return canonical.from_json(MinutesPaper, text)


def title_of(paper: MinutesPaper) -> str:
    """«صورتجلسه سومین جلسه فوق‌العاده کمیته … در سال ۱۴۰۴»; the subject names a session without a committee."""
    head = paper.heading
    if head.title:
        return head.title if _NAMED.match(head.title) else f"{_NAME} {head.title}"
    if not head.body and head.number is None:
        return f"{_NAME} {paper.identity.subject or 'جلسه'}"
    kind = "" if head.kind == "ordinary" else wording.word(wording.MEETING_KINDS, head.kind)
    count = ordinal_before_noun(head.number) if head.number is not None else ""
    term = f"دوره {ordinal(head.term)}" if head.term is not None else ""
    year = f"در سال {to_persian(head.year)}" if head.year is not None else ""
    return " ".join(part for part in (_NAME, count, "جلسه", kind, head.body, term, year) if part)


def _quorum(paper: MinutesPaper) -> str:
    facts = paper.quorum
    official = paper.identity.official_at
    needed = facts.rule or (f"{to_persian(facts.needed)} نفر" if facts.needed is not None else "")
    parts = [needed]
    if facts.present:
        of = f" از {to_persian(facts.members)} عضو" if facts.members is not None else ""
        verb = f"، {clock(official)} رسمیت یافت" if needed and official is not None else " برگزار شد"
        parts.append(f"با {to_persian(facts.present)} حاضر{of}{verb}")
    if facts.lost_at is not None:
        parts.append(f"از ساعت {clock(facts.lost_at)} از حد نصاب افتاد")
    return "؛ ".join(part for part in parts if part)


def _identity(paper: MinutesPaper) -> list[Block]:
    own = paper.identity
    # A session without a committee is of no kind: «ordinary» would tell nothing there.
    kind = wording.word(wording.MEETING_KINDS, paper.heading.kind) if paper.heading.body else ""
    season = f"فصلی، {wording.word(wording.SEASONS, own.season)}" if own.season else ""
    told_in_quorum = "رسمیت یافت" in _quorum(paper)
    facts = (
        ("زمان", wording.when(own.date, own.start, own.end)),
        ("مکان", own.place),
        ("رئیس جلسه", own.chair),
        ("دبیر", own.secretary),
        ("نوع جلسه", wording.in_parentheses(kind, season)),
        ("حد نصاب" if paper.quorum.needed is not None or paper.quorum.rule else "حاضران", _quorum(paper)),
        ("اعلام رسمیت", f"ساعت {clock(own.official_at)}" if own.official_at is not None and not told_in_quorum else ""),
        ("میزبان", own.host),
        ("صورتجلسه پیشین", wording.dated(own.previous_number, own.previous_date)),
    )
    cells: list[Block | None] = [labelled(label, value, IN_TABLE) for label, value in facts if value]
    if len(cells) % 2:
        cells.append(None)
    blocks: list[Block] = []
    if own.subject and own.subject not in title_of(paper):
        blocks.append(Table((1,), ((labelled("موضوع", own.subject, IN_TABLE),),), style=_IDENTITY))
    blocks.append(Table((1, 1), tuple(zip(cells[::2], cells[1::2], strict=True)), style=_IDENTITY))
    return blocks


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


def composed(paper: MinutesPaper) -> list[Block]:
    """The body: everything but what stands on every page."""
    title = Paragraph((Span(say(title_of(paper)), "bold"),), _TITLE, role="H1")
    parts = Sections()
    parts.add_plain(title)
    parts.blocks.append(Spaced(Stack(tuple(_identity(paper))), 6.0))
    if paper.legal_basis:
        parts.add_plain(labelled("مستند قانونی", f"{'؛ '.join(paper.legal_basis)}."), before=9.0)
    if paper.opening:
        parts.add_plain(plain(paper.opening), before=7.0)
    parts.add(heading(paper), attendance(paper))
    parts.add("مدعوان و مهمانان", guests(paper))
    parts.add("دستور جلسه", _agenda(paper))
    parts.add("پیگیری مصوبات پیشین", earlier(paper))
    parts.add(wording.word(wording.DISCUSSION_TITLES, paper.kind), discussions(paper))
    parts.add("مصوبات", resolutions(paper))
    parts.add("نتیجه رأی‌گیری", votes(paper))
    parts.add("خارج از دستور", off_agenda(paper))
    parts.add("نظر مخالف یا مشروط", reservations(paper))
    parts.add("تعارض منافع", recusals(paper))
    if _nobody_objected(paper):
        parts.add_plain(labelled("نظر مخالف یا مشروط", "ندارد."), before=6.0)
    if paper.next_meeting is not None:
        parts.add_plain(*_next(paper.next_meeting))
    if paper.closing:
        parts.add_plain(plain(paper.closing))
    parts.add("امضای حاضران", signatures(paper))
    parts.add_plain(*ending(paper), before=12.0)
    return parts.blocks


def laid_out(paper: MinutesPaper, stationery: Stationery = PLAIN, code: Code | None = None) -> tuple[Page, ...]:
    """The pages before they are written: nothing is drawn yet, and all that can be refused has been."""
    sheet = OfficialSheet(
        paper.letterhead, _NAME, title_of(paper), paper.version, paper.is_draft, paper.fingerprint, stationery, code
    )
    return made_up(composed(paper), stationery.form, sheet, stationery.family)


def print_minutes(
    paper: MinutesPaper, stationery: Stationery = PLAIN, data: str | None = None, code: Code | None = None
) -> bytes:
    """The PDF, with its data attached: `data`, the very text that was frozen, or else the canonical text of `paper`.

    `code` gives the text of the code on every page; a draft has none.
    Raises `Refused` where a character cannot be printed or the logo is no picture.
    """
    told = "متن این صورتجلسه به صورت داده، برای خواندن با رایانه"
    content = (to_json(paper) if data is None else data).encode("utf-8")
    head = paper.letterhead
    about = pdf.About(
        title_of(paper),
        wording.dated(head.number, head.date),
        head.organisation,
        attached=(pdf.Attached("minutes.json", content, "application/json", told),),
        day=head.date,
    )
    return pdf.written(laid_out(paper, stationery, code), stationery.form, about)
