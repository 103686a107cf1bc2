"""What list papers are built of: ruled tables of words, facts side by side, places to sign in a row, empty sections."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop_app.documents import canonical, wording
from desktop_app.documents.house_style import (
    BODY,
    CENTRED,
    GREY,
    IN_TABLE,
    NOTE,
    Sections,
    cell,
    facts_table,
    middle,
    plain,
    say,
)
from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.about import About
from desktop_app.typesetting.blocks import Block, Space, Spaced, Stack, Together
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import MM
from desktop_app.typesetting.paragraphs import Align, Paragraph, Style
from desktop_app.typesetting.tables import BARE, Table, TableStyle, side_by_side

NOTHING_RECORDED = "در این دوره موردی ثبت نشده است."
_TITLE = Style(size=14.4, leading=25.0, align="center")
_UNDER = Style(size=11.0, leading=19.0, align="center", colour=GREY)
_DENSE = TableStyle(pad_x=3.5, pad_y=3.0)
SMALL_CELL = Style(size=9.4, leading=15.6)
_PEN_ROOM = 14 * MM
_SIGNERS_IN_ROW = 3


class Column(NamedTuple):
    """One column of a ledger; `share` among shares of about ten, `align` of what stands in it."""

    title: str
    share: float
    align: Align = "start"


Said = str | Block | None


def ledger(
    columns: Sequence[Column],
    rows: Iterable[Sequence[Said]],
    *,
    small: bool = False,
    least_row: float = 0.0,
) -> Table:
    """A ruled table with a repeated header; strings are what people wrote. `small` is for many columns."""
    base = SMALL_CELL if small else IN_TABLE
    style = _DENSE if small else TableStyle()
    body = [
        tuple(
            plain(said, base.but(align=column.align)) if isinstance(said, str) and said else said or None
            for said, column in zip(row, columns, strict=True)
        )
        for row in rows
    ]
    titles = tuple(Paragraph((Span(column.title, "semibold"),), base.but(align="center")) for column in columns)
    shares = tuple(column.share for column in columns)
    return Table(shares, tuple(body), titles, replace(style, least_row=least_row))


def about(kind: str, words: str, letterhead: Letterhead, view: object) -> About:
    """What the file says of itself; `view` goes along as data, in a file called after the code of the paper."""
    return About(
        words,
        wording.dated(letterhead.number, letterhead.date),
        letterhead.organisation,
        attached=(canonical.attached(kind, view),),
        day=letterhead.date,
    )


def title(words: str, *under: str) -> list[Block]:
    """The title line, with smaller lines under it."""
    lines: list[Block] = [Paragraph((Span(say(words), "bold"),), _TITLE, role="H1")]
    return [*lines, *(plain(line, _UNDER) for line in under if line)]


def facts(pairs: Iterable[tuple[str, str]]) -> list[Block]:
    """Labelled facts in a box of two columns; those without a value fall away."""
    table = facts_table(pairs)
    return [Together(table)] if table is not None else []


def nothing(words: str = NOTHING_RECORDED) -> list[Block]:
    """What a section says that the form demands and the records leave empty."""
    return [plain(words, BODY.but(colour=GREY))]


def counted(place: int) -> Block:
    return middle(to_persian(place))


def day(date: datetime.date | None) -> str:
    """«۱۴۰۴/۰۹/۱۷»; empty for None."""
    return "" if date is None else jalali.official(date)


def person_cell(name: str, post: str, unit: str = "") -> Block:
    """The name with the post under it; the post alone where no name is recorded."""
    if not name or name == post:
        return cell(post or name, unit)
    return cell(name, wording.listed_by_comma(post, unit))


def hours(minutes: int) -> str:
    """«۱:۳۰», as columns of times have it; a dash for none."""
    return to_persian(f"{minutes // 60}:{minutes % 60:02}") if minutes else "—"


def unit_beside(post: str, unit: str) -> str:
    """The unit, or nothing where the post names it («مدیر حراست» of «مدیریت حراست»)."""
    named = unit.partition(" ")[2] or unit
    return "" if named and named in post else unit


def close(
    parts: Sections, lines: Sequence[Block], signers: Sequence[tuple[str, Signer]], *, before: float = 9.0
) -> None:
    """The last lines of a list and the places to sign under them, never on a page without the end of the list."""
    last = parts.blocks.pop()
    if not isinstance(last, Spaced):
        last = Spaced(last)
    parts.blocks.append(replace(last, with_next=bool(lines or signers)))
    parts.blocks += [Spaced(line, before if n == 0 else 2.0, with_next=bool(signers)) for n, line in enumerate(lines)]
    if signers:
        parts.blocks.append(Spaced(signing(signers), 10.0))


def signing(signers: Sequence[tuple[str, Signer]]) -> Block:
    """Places to sign side by side, the first at the right: what for, name, post, and room for the pen."""
    rows = [_signing_row(signers[start : start + _SIGNERS_IN_ROW]) for start in range(0, len(signers), _SIGNERS_IN_ROW)]
    return Together(Stack(tuple(rows), gap=6.0))


def _signing_row(places: Sequence[tuple[str, Signer]]) -> Block:
    blocks: list[Block | None] = [_place(purpose, signer) for purpose, signer in places]
    if len(blocks) == 1:  # an Iranian letter is signed on the left half
        return side_by_side((1, 1), (None, blocks[0]))
    return Table((1.0,) * len(blocks), (tuple(blocks),), style=BARE)


def _place(purpose: str, signer: Signer) -> Block:
    role = wording.word(wording.ROLES, signer.capacity) if signer.capacity else ""
    named = [text for text in dict.fromkeys((signer.name, signer.post)) if text]
    told = named and (purpose or role) in named[0]  # «دبیر» over «دبیر کمیته» says nothing
    lines: list[Block] = [] if told else [plain(purpose or role, CENTRED, "semibold")]
    for place, text in enumerate(named):
        style = NOTE.but(align="center") if place else CENTRED
        lines.append(plain(text, style, "semibold" if told and not place else None))
    if not named:
        lines.append(plain("نام و امضا", NOTE.but(align="center")))
    return Stack((*lines, Space(_PEN_ROOM)))
