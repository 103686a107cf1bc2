"""The list of a year's declarations of interest on paper, and the recusals of its meetings."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.declaration_list_view import DeclarationList, DeclaredRow
from desktop_app.documents.house_style import Sections, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import (
    Column,
    about,
    close,
    counted,
    day,
    ledger,
    nothing,
    person_cell,
    title,
    unit_beside,
)
from desktop_app.documents.listing import Listing
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, turned

NAME = "فهرست تعارض منافع"
_MEMBERS = (
    Column("ردیف", 0.5, "center"),
    Column("نام و سمت", 2.4),
    Column("عنوان", 0.9, "center"),
    Column("اظهار", 1.2, "center"),
    Column("تاریخ", 1.0, "center"),
    Column("شرح", 4.0),
)
_RECUSALS = (
    Column("ردیف", 0.5, "center"),
    Column("جلسه", 1.2, "center"),
    Column("تاریخ", 1.0, "center"),
    Column("بند دستور جلسه", 3.2),
    Column("عضو", 2.0),
    Column("دلیل", 2.6),
)


def title_of(listed: DeclarationList) -> str:
    return f"{NAME} {listed.committee} در سال {to_persian(listed.year)}"


def _answer(row: DeclaredRow) -> str:
    if row.declared_on is None:
        return "اعلام نشده"
    return "دارد" if row.has_interest else "ندارد"


def _role(row: DeclaredRow) -> str:
    return "رئیس" if row.role == "chair" else wording.word(wording.ROLES, row.role)


def _members(listed: DeclarationList) -> list[Block]:
    if not listed.members:
        return nothing("در این سال عضوی ثبت نشده است.")
    rows = [
        (
            counted(place),
            person_cell(row.name, row.post, unit_beside(row.post, row.unit)),
            _role(row),
            _answer(row),
            day(row.declared_on) or "—",
            row.text or "—",
        )
        for place, row in enumerate(listed.members, start=1)
    ]
    return [ledger(_MEMBERS, rows)]


def _recusals(listed: DeclarationList) -> list[Block]:
    if not listed.recusals:
        return nothing("در این سال کسی از رأی دادن کنار نرفته است.")
    rows = [
        (
            counted(place),
            row.meeting,
            day(row.date),
            row.item,
            person_cell(row.name, row.post),
            row.reason or "—",
        )
        for place, row in enumerate(listed.recusals, start=1)
    ]
    return [ledger(_RECUSALS, rows)]


def composed(listed: DeclarationList) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(f"{NAME} {listed.committee}", f"سال {to_persian(listed.year)}"))
    parts.add("اظهارنامه‌های اعضا", _members(listed))
    parts.add("کنار رفتن از رأی در جلسه‌های سال", _recusals(listed))
    given = sum(row.declared_on is not None for row in listed.members)
    every, until = to_persian(len(listed.members)), day(listed.letterhead.date)
    count = f"تا {until}، {to_persian(given)} نفر از {every} عضو اعلام کرده‌اند."
    close(parts, [plain(count)] if listed.members else [], (("دبیر", listed.secretary),))
    return parts.blocks


def laid_out(listed: DeclarationList, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(listed.letterhead, NAME, title_of(listed), stationery=stationery, in_middle=False)
    return fitted(composed(listed), turned(stationery.form), furniture, stationery.family)


def print_declaration_list(listed: DeclarationList, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(listed, stationery),
        turned(stationery.form),
        about("declaration_list", title_of(listed), listed.letterhead, listed),
    )


def listings(listed: DeclarationList) -> list[Listing]:
    members = tuple(
        (place, row.name, row.post, row.unit, _role(row), _answer(row), row.declared_on, row.text)
        for place, row in enumerate(listed.members, start=1)
    )
    recusals = tuple(
        (place, row.meeting, row.date, row.item, row.name, row.post, row.reason)
        for place, row in enumerate(listed.recusals, start=1)
    )
    return [
        Listing(title_of(listed), ("ردیف", "نام", "سمت", "واحد", "عنوان", "تعارض منافع", "تاریخ", "شرح"), members),
        Listing("کنار رفتن از رأی", ("ردیف", "جلسه", "تاریخ", "بند", "عضو", "سمت", "دلیل"), recusals),
    ]
