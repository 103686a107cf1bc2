"""The roster of members on paper: who sits in the committee, by which letter and until when, and their duties."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents import wording
from desktop_app.documents.house_style import Sections, cell, in_two_columns, labelled, numbered, plain, short_enough
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, about, close, counted, day, ledger, person_cell, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.roster_view import Roster, RosterRow
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, turned

NAME = "فهرست اعضا"
STANDINGS = {"principal": "اصلی", "alternate": "علی‌البدل"}
KINDS = {"ex_officio": "حقوقی", "personal": "حقیقی"}
_COLUMNS = (
    Column("ردیف", 0.5, "center"),
    Column("نام و سمت", 2.1),
    Column("واحد", 2.1),
    Column("عنوان", 0.85, "center"),
    Column("نوع عضویت", 1.0, "center"),
    Column("شماره حکم", 1.05, "center"),
    Column("تاریخ حکم", 0.95, "center"),
    Column("آغاز", 0.95, "center"),
    Column("پایان", 0.95, "center"),
)


def title_of(roster: Roster) -> str:
    return f"{NAME}ی {roster.committee} در سال {to_persian(roster.year)}"


def _role(row: RosterRow) -> str:
    return "رئیس" if row.role == "chair" else wording.word(wording.ROLES, row.role)


def _row(place: int, row: RosterRow) -> tuple[str | Block | None, ...]:
    vote = "" if row.votes else "بدون حق رأی"
    return (
        counted(place),
        person_cell(row.name, row.post),
        row.unit,
        cell(_role(row), vote) if vote else _role(row),
        wording.listed_by_comma(wording.word(STANDINGS, row.standing), wording.word(KINDS, row.kind)),
        row.letter_number or "—",
        day(row.letter_date) or "—",
        day(row.starts),
        day(row.ends) or "—",
    )


def _table(rows: Sequence[RosterRow]) -> list[Block]:
    return [ledger(_COLUMNS, [_row(place, row) for place, row in enumerate(rows, start=1)])] if rows else []


def _duties(roster: Roster) -> list[Block]:
    lines = [line.strip() for line in roster.duties.splitlines() if line.strip()]
    blocks: list[Block] = [plain(line) for line in lines]
    if len(lines) > 1:
        entries = [numbered(place, line) for place, line in enumerate(lines, start=1)]
        blocks = [in_two_columns(entries)] if len(lines) > 2 and short_enough(lines, 80) else [*entries]
    own = [row for row in roster.members if row.duties]
    return [*blocks, *(labelled(row.name or row.post, row.duties) for row in own)]


def composed(roster: Roster) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(f"{NAME}ی {roster.committee}", f"سال {to_persian(roster.year)}"))
    if roster.legal_basis:
        parts.add_plain(labelled("مستند قانونی", f"{'؛ '.join(roster.legal_basis)}."))
    if roster.structure:
        parts.add_plain(labelled("ترکیب", roster.structure))
    parts.add("اعضا", _table(roster.members) or [plain("هنوز عضوی ثبت نشده است.")])
    parts.add("عضویت‌های پایان‌یافته در این سال", _table(roster.former))
    parts.add("وظایف اعضا", _duties(roster))
    count = f"این فهرست، {to_persian(len(roster.members))} عضو در تاریخ {day(roster.letterhead.date)} را در بر دارد."
    close(parts, [plain(count)], (("دبیر", roster.secretary),))
    return parts.blocks


def laid_out(roster: Roster, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(roster.letterhead, NAME, title_of(roster), stationery=stationery, in_middle=False)
    return fitted(composed(roster), turned(stationery.form), furniture, stationery.family)


def print_roster(roster: Roster, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(roster, stationery),
        turned(stationery.form),
        about("roster", title_of(roster), roster.letterhead, roster),
    )


def listings(roster: Roster) -> list[Listing]:
    columns = (
        "ردیف",
        "نام",
        "سمت",
        "واحد",
        "عنوان",
        "اصلی یا علی‌البدل",
        "حقوقی یا حقیقی",
        "حق رأی",
        "شماره حکم",
        "تاریخ حکم",
        "آغاز",
        "پایان",
    )
    rows = tuple(
        (
            place,
            row.name,
            row.post,
            row.unit,
            _role(row),
            wording.word(STANDINGS, row.standing),
            wording.word(KINDS, row.kind),
            "دارد" if row.votes else "ندارد",
            row.letter_number,
            row.letter_date,
            row.starts,
            row.ends,
        )
        for place, row in enumerate((*roster.members, *roster.former), start=1)
    )
    return [Listing(title_of(roster), columns, rows)]
