"""What an invitation shows between its sentences: the meeting's facts, the agenda, open resolutions, the reply slip."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.addressing import unit_told
from desktop_app.documents.house_style import (
    CENTRED,
    IN_TABLE,
    checkboxes,
    facts_table,
    in_two_columns,
    number_share,
    numbered,
    plain,
    short_enough,
)
from desktop_app.documents.letter_view import LetterPaper, Recipient
from desktop_app.documents.list_parts import Column, ledger
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Box, Spaced, Stack, Together
from desktop_app.typesetting.fill_in import Blank, CutLine
from desktop_app.typesetting.tables import side_by_side

_CAPTION = IN_TABLE.but(leading=19.0)


def _captioned(caption: str, *blocks: Block) -> list[Block]:
    return [Spaced(plain(caption, _CAPTION, "bold"), 6.0, with_next=True), *(Spaced(block, 1.5) for block in blocks)]


def facts(paper: LetterPaper) -> list[Block]:
    table = facts_table((fact.label, fact.value) for fact in paper.facts)
    return [Spaced(table, 5.0)] if table is not None else []


def agenda(paper: LetterPaper) -> list[Block]:
    """Columns that no item fills are left out."""
    rows = paper.agenda
    with_presenter = any(row.presenter for row in rows)
    with_minutes = any(row.minutes for row in rows)
    with_papers = any(row.papers for row in rows)
    columns = [Column("ردیف", 0.54, "center"), Column("موضوع", 2.9 if with_papers else 3.3)]
    columns += [Column("ارائه‌دهنده", 1.75)] if with_presenter else []
    columns += [Column("دقیقه", 0.58, "center")] if with_minutes else []
    columns += [Column("سند پیوست", 1.6)] if with_papers else []
    columns += [Column("هدف", 0.72, "center")]
    lines: list[list[str | Block | None]] = []
    for row in rows:
        line: list[str | Block | None] = [to_persian(row.number), row.title]
        line += [row.presenter] if with_presenter else []
        line += [to_persian(row.minutes) if row.minutes else ""] if with_minutes else []
        line += (
            [Stack(tuple(plain(name, IN_TABLE.but(size=9.6, leading=15.5)) for name in row.papers)) or None]
            if (with_papers)
            else []
        )
        line += [wording.word(wording.ITEM_KINDS, row.kind)]
        lines.append(line)
    return _captioned("دستور جلسه", ledger(columns, lines))


def open_resolutions(paper: LetterPaper) -> list[Block]:
    """What the addressee's unit still works on, the most pressing first."""
    rows: list[list[str | Block | None]] = []
    for row in paper.open_resolutions:
        late = f"{to_persian(row.days_late)} روز تأخیر" if row.days_late else ""
        rows.append(
            [
                to_persian(row.number),
                row.text,
                jalali.official(row.due) if row.due else "—",
                _standing(wording.word(wording.STATES, row.status), late),
            ]
        )
    share = number_share(row.number for row in paper.open_resolutions)
    columns = (
        Column("شماره", share, "center"),
        Column("موضوع", 3.6),
        Column("مهلت", 0.95, "center"),
        Column("وضعیت", 1.15, "center"),
    )
    return _captioned("مصوبات پیشین در دست اقدام آن واحد", ledger(columns, rows))


def _standing(status: str, late: str) -> Block:
    lines = [plain(status, CENTRED)] + ([plain(late, CENTRED.but(size=9.4, leading=15.0), "semibold")] if late else [])
    return Stack(tuple(lines))


def person_words(person: Recipient) -> str:
    """«نام، سمت، واحد», each told once."""
    return wording.in_parentheses(
        wording.listed_by_comma(person.name, person.post, unit_told(person.post, person.unit)), person.note
    )


def people(paper: LetterPaper) -> list[Block]:
    """All who are invited by this letter."""
    words = [person_words(person) for person in paper.people]
    entries = [numbered(place, text, IN_TABLE) for place, text in enumerate(words, start=1)]
    columned: list[Block] = [in_two_columns(entries)] if len(entries) > 3 and short_enough(words, 52) else list(entries)
    return _captioned("مدعوان", *columned)


def reply_slip(paper: LetterPaper) -> Block:
    """What comes back: coming, not coming and why, or who comes instead."""
    style = IN_TABLE.but(leading=19.5)
    number = f" (دعوتنامه شماره {to_persian(paper.letterhead.number)})" if paper.letterhead.number else ""
    first = checkboxes(("در جلسه حضور می‌یابم.", "در جلسه حضور نمی‌یابم."), ("دلیل",))
    second = checkboxes(("نماینده تام‌الاختیار معرفی می‌شود.",), ("نام و سمت", "شماره و تاریخ معرفی‌نامه"))
    inside = Stack(
        (
            plain(f"پاسخ دعوت به {paper.meeting}{number}", CENTRED, "bold"),
            plain(f"از: {who}", style) if (who := person_words(paper.recipient)) else Blank("از", style),
            side_by_side((1, 0.06, 1), (first, None, second)),
            side_by_side((1, 0.06, 1), (Blank("تاریخ", style), None, Blank("امضا", style))),
        )
    )
    return Together(Stack((CutLine(), Spaced(Box(inside, 6.0, frame="#9A9DA5", line=0.8), 3.0))))
