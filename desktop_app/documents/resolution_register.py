"""The register of a year's resolutions on paper, with an index by subject, unit and keyword that names the pages."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop_app.documents import wording
from desktop_app.documents.house_style import LISTED, NOTE, Sections, plain, say
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import SMALL_CELL, Column, Said, about, close, day, ledger, nothing, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.resolution_register_view import RegisteredResolution, ResolutionRegister
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.persian.sorting import sort_key
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Spaced, Stack
from desktop_app.typesetting.contents import Contents, Entry, Numbered
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, turned
from desktop_app.typesetting.tables import side_by_side

NAME = "دفتر ثبت مصوبات"
_INDEX = LISTED.but(size=10.2, leading=16.5)
_ACROSS = 3
_LINES = 14
"""Of a column of the index, so that a row of columns finds its place on a page."""


def title_of(register: ResolutionRegister) -> str:
    return f"{NAME} {register.committee} در سال {to_persian(register.year)}"


def _key(place: int) -> str:
    return f"resolution-{place}"


def _vote(row: RegisteredResolution) -> str:
    below = "زیر حد نصاب" if row.below_quorum else ""
    return wording.in_parentheses(wording.word(wording.VOTE_RESULTS, row.vote), below)


def _text(place: int, row: RegisteredResolution) -> Block:
    """The text, which the index refers to by the page on which it begins."""
    subject = [plain(row.subject, NOTE.but(size=8.8))] if row.subject else []
    return Numbered(Stack((*subject, plain(row.text, SMALL_CELL.but(size=9.8, leading=16.4)))), _key(place))


def _table(rows: Sequence[RegisteredResolution]) -> Block:
    running = any(row.running is not None for row in rows)
    columns = [
        Column("ردیف", 0.55, "center"),
        Column("شماره", 0.9, "center"),
        *([Column("شماره پیاپی", 0.8, "center")] if running else []),
        Column("جلسه و تاریخ", 1.1, "center"),
        Column("موضوع و متن مصوبه", 4.2),
        Column("واحد مسئول و همکار", 2.1),
        Column("مهلت", 1.0, "center"),
        Column("نتیجه رأی", 1.0, "center"),
        Column("وضعیت", 1.1, "center"),
    ]
    body: list[list[Said]] = []
    for place, row in enumerate(rows, start=1):
        centred = SMALL_CELL.but(align="center")
        units = [plain(row.unit, SMALL_CELL)] if row.unit else []
        units += [plain(f"همکار: {'، '.join(row.cooperating)}", NOTE.but(size=8.6))] if row.cooperating else []
        meeting = [plain(text, centred) for text in (row.meeting, day(row.date)) if text]
        body.append(
            [
                to_persian(place),
                row.number,
                *([to_persian(row.running) if row.running is not None else ""] if running else []),
                Stack(tuple(meeting)) if meeting else None,
                _text(place, row),
                Stack(tuple(units)) if units else None,
                day(row.deadline),
                _vote(row),
                wording.word(wording.STATES, row.status),
            ]
        )
    return ledger(columns, body, small=True)


Terms = Callable[[RegisteredResolution], Iterable[str]]


def indexed(rows: Sequence[RegisteredResolution], terms: Terms) -> Mapping[str, tuple[int, ...]]:
    """Each term with the places of its resolutions from 1, in the order of the Persian alphabet."""
    found: dict[str, list[int]] = {}
    for place, row in enumerate(rows, start=1):
        for term in terms(row):
            if term and place not in found.setdefault(term, []):
                found[term].append(place)
    return {term: tuple(found[term]) for term in sorted(found, key=sort_key)}


def _index(rows: Sequence[RegisteredResolution], terms: Terms) -> list[Block]:
    """One term a line where it has one resolution, else the term with its resolutions under it."""
    entries: list[tuple[int, Block]] = []
    for term, places in indexed(rows, terms).items():
        numbers = [(_key(place), rows[place - 1].number) for place in places]
        if len(numbers) == 1:
            single = Entry(numbers[0][0], say(f"{term}، {numbers[0][1]}"))
            entries.append((1, Contents((single,), _INDEX, to_persian)))
            continue
        lines = tuple(Entry(key, say(number), 2) for key, number in numbers)
        entries.append((1 + len(lines), Stack((plain(term, _INDEX, "medium"), Contents(lines, _INDEX, to_persian)))))
    return _in_columns(entries)


def _in_columns(entries: Sequence[tuple[int, Block]]) -> list[Block]:
    """Rows of columns, each read from its top; `entries` with their lines, columns of a row as even as they can be."""
    most = min(_LINES, math.ceil(sum(lines for lines, _ in entries) / _ACROSS))
    columns: list[list[Block]] = []
    filled = most
    for lines, block in entries:
        if filled + lines / 2 > most:
            columns.append([])
            filled = 0
        columns[-1].append(block)
        filled += lines
    rows = [columns[start : start + _ACROSS] for start in range(0, len(columns), _ACROSS)]
    return [Spaced(_row_of([Stack(tuple(column)) for column in row]), 3.0) for row in rows]


def _row_of(columns: Sequence[Block]) -> Block:
    """Columns from the right, with gaps between them."""
    shares: list[float] = []
    cells: list[Block | None] = []
    for place in range(_ACROSS):
        shares += [1.0, 0.07]
        cells += [columns[place] if place < len(columns) else None, None]
    return side_by_side(tuple(shares[:-1]), tuple(cells[:-1]))


def _units(row: RegisteredResolution) -> Iterable[str]:
    return (row.unit, *row.cooperating)


def composed(register: ResolutionRegister) -> list[Block]:
    rows = register.resolutions
    parts = Sections()
    parts.add_plain(*title(f"{NAME} {register.committee}", f"سال {to_persian(register.year)}"))
    body = [_table(rows)] if rows else nothing("در این سال مصوبه‌ای ثبت نشده است.")
    parts.add_plain(*body, before=8.0)
    parts.add("نمایه موضوعی", _index(rows, lambda row: (row.subject,)))
    parts.add("نمایه واحدها", _index(rows, _units))
    parts.add("نمایه کلیدواژه‌ها", _index(rows, lambda row: row.keywords))
    count = f"این دفتر {to_persian(len(rows))} مصوبه را در بر دارد."
    close(parts, [plain(count)], (("دبیر", register.secretary),))
    return parts.blocks


def laid_out(register: ResolutionRegister, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(register.letterhead, NAME, title_of(register), stationery=stationery, in_middle=False)
    return fitted(composed(register), turned(stationery.form), furniture, stationery.family)


def print_resolution_register(register: ResolutionRegister, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(register, stationery),
        turned(stationery.form),
        about("resolution_register", title_of(register), register.letterhead, register),
    )


def listings(register: ResolutionRegister) -> list[Listing]:
    columns = (
        "ردیف",
        "شماره",
        "شماره پیاپی",
        "جلسه",
        "تاریخ",
        "موضوع",
        "متن مصوبه",
        "واحد مسئول",
        "واحدهای همکار",
        "مهلت",
        "نتیجه رأی",
        "وضعیت",
    )
    rows = tuple(
        (
            place,
            row.number,
            row.running,
            row.meeting,
            row.date,
            row.subject,
            row.text,
            row.unit,
            "، ".join(row.cooperating),
            row.deadline,
            _vote(row),
            wording.word(wording.STATES, row.status),
        )
        for place, row in enumerate(register.resolutions, start=1)
    )
    return [Listing(title_of(register), columns, rows)]
