"""The title line of the minutes and the box under it: time, place, chair, quorum, the session before."""

from __future__ import annotations

import re

from desktop_app.documents import wording
from desktop_app.documents.house_style import IN_TABLE, labelled
from desktop_app.documents.minutes_view import MinutesPaper
from desktop_app.persian.digits import to_persian
from desktop_app.persian.numbers import ordinal, ordinal_before_noun
from desktop_app.persian.phrases import clock
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.tables import Table, TableStyle

NAME = "صورتجلسه"
_NAMED = re.compile("صورت[\u200c ]?جلسه")
_IDENTITY = TableStyle(inner="#B9BABC", pad_x=7.0, pad_y=3.2, header_fill=None)


def title_of(paper: MinutesPaper) -> str:
    """«صورتجلسه سومین جلسه فوق‌العاده کمیته … در سال ۱۴۰۴»; the subject names a session without a committee."""
    head = paper.heading
    if head.title:
        return head.title if _NAMED.match(head.title) else f"{NAME} {head.title}"
    if not head.body and head.number is None:
        return f"{NAME} {paper.identity.subject or 'جلسه'}"
    kind = "" if head.kind == "ordinary" else wording.word(wording.MEETING_KINDS, head.kind)
    count = ordinal_before_noun(head.number) if head.number is not None else ""
    term = f"دوره {ordinal(head.term)}" if head.term is not None else ""
    year = f"در سال {to_persian(head.year)}" if head.year is not None else ""
    return " ".join(part for part in (NAME, count, "جلسه", kind, head.body, term, year) if part)


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


def identity(paper: MinutesPaper) -> list[Block]:
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
