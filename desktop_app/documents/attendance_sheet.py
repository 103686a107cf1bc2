"""The attendance sheet on paper: names to sign beside, or who came when, and whether the session was official."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents import wording
from desktop_app.documents.attendance_sheet_view import AttendanceSheet, SheetCounts, SheetRow
from desktop_app.documents.house_style import NOTE, Sections, cell, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, about, close, counted, facts, ledger, title, unit_beside
from desktop_app.documents.listing import Listing
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.persian.numbers import ordinal_before_noun
from desktop_app.persian.phrases import clock
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Stack, Together
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import MM, Page

NAME = "لیست حضور و غیاب"
_GUEST_LINES = 4
"""Empty lines for guests on a blank sheet."""
_KEPT_WHOLE = 6
"""Shorter tables are not torn by the end of a page."""
_PEN_ROW = 11 * MM
_NAMED = (Column("نام", 1.95), Column("سمت و واحد", 2.5))
_BY_POST = (Column("نام و سمت", 3.3),)
_NUMBER = Column("ردیف", 0.72, "center")
_REST = (
    Column("عنوان", 0.95, "center"),
    Column("ورود", 0.78, "center"),
    Column("خروج", 0.78, "center"),
    Column("امضا", 1.6),
    Column("ملاحظات", 1.6),
)
_ROLES = {"chair": "رئیس", "alternate": "علی‌البدل"}


def title_of(sheet: AttendanceSheet) -> str:
    """«لیست حضور و غیاب سومین جلسه کمیته … در سال ۱۴۰۴»."""
    return f"{NAME} {_meeting(sheet)}"


def _meeting(sheet: AttendanceSheet) -> str:
    head = sheet.heading
    if head.title or not head.body:
        return head.title or sheet.subject or "جلسه"
    kind = "" if head.kind == "ordinary" else wording.word(wording.MEETING_KINDS, head.kind)
    count = ordinal_before_noun(head.number) if head.number is not None else ""
    year = f"در سال {to_persian(head.year)}" if head.year is not None else ""
    return " ".join(part for part in (count, "جلسه", kind, head.body, year) if part)


def _role(code: str) -> str:
    return _ROLES.get(code) or wording.word(wording.ROLES, code)


def _who(row: SheetRow, *, named: bool) -> tuple[str | Block | None, ...]:
    if named:
        post = "" if row.post == row.name else row.post
        return row.name, cell(post, unit_beside(post, row.unit)) if post else row.unit
    return (cell(row.name, unit_beside(row.name, row.unit)),)


def _row(place: int, row: SheetRow, *, blank: bool, named: bool) -> tuple[str | Block | None, ...]:
    status = "" if blank or row.status == "present" else wording.word(wording.PRESENCE, row.status)
    remarks = [plain(text, NOTE) for text in (status, *row.remarks) if text]
    return (
        counted(place),
        *_who(row, named=named),
        _role(row.capacity),
        clock(row.arrival) if row.arrival is not None else "",
        clock(row.departure) if row.departure is not None else "",
        None,
        Stack(tuple(remarks)) if remarks else None,
    )


def _list(rows: Sequence[SheetRow], *, blank: bool, spare: int = 0) -> list[Block]:
    """Name and post apart where persons are named, in one column where they are known by their posts."""
    named = any(row.post and row.name != row.post for row in rows)
    columns = (_NUMBER, *(_NAMED if named else _BY_POST), *_REST)
    told = [_row(place, row, blank=blank, named=named) for place, row in enumerate(rows, start=1)]
    told += [(counted(len(rows) + n + 1), *([None] * (len(columns) - 1))) for n in range(spare)]
    if not told:
        return []
    table = ledger(columns, told, least_row=_PEN_ROW if blank else 8.5 * MM)
    return [Together(table) if len(told) <= _KEPT_WHOLE else table]


def _official(counts: SheetCounts) -> str:
    if counts.needed is None:
        return "حد نصاب لازم ندارد"
    if counts.official_at is None:
        return "خیر"
    lost = f"؛ از ساعت {clock(counts.lost_at)} از حد نصاب افتاد" if counts.lost_at is not None else ""
    return f"بله، از ساعت {clock(counts.official_at)}{lost}"


def _counts(sheet: AttendanceSheet) -> list[Block]:
    counts = sheet.counts
    if counts is None:
        return []
    needed = f"{to_persian(counts.needed)} نفر" if counts.needed is not None else ""
    members = f"{to_persian(counts.members)} نفر"
    if sheet.blank:
        line = "……………"
        return facts(
            (
                ("اعضای دارای حق رأی", members),
                ("حد نصاب", needed),
                ("حاضران", line),
                ("غایبان (موجه / غیرموجه)", f"{line} / {line}"),
                ("رسمیت جلسه", "بله (……)  خیر (……)" if needed else ""),
                ("ساعت رسمیت", line if needed else ""),
            )
        )
    return facts(
        (
            ("اعضای دارای حق رأی", members),
            ("حاضران", f"{to_persian(counts.present)} نفر"),
            ("غیبت موجه", f"{to_persian(counts.excused)} نفر"),
            ("غیبت غیرموجه", f"{to_persian(counts.unexcused)} نفر"),
            ("حد نصاب", needed),
            ("رسمیت جلسه", _official(counts)),
        )
    )


def composed(sheet: AttendanceSheet) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(NAME, _meeting(sheet)))
    subject = sheet.subject if sheet.subject and sheet.subject not in _meeting(sheet) else ""
    time = wording.when(sheet.date, sheet.start, sheet.end)
    parts.add_plain(
        *facts((("موضوع", subject), ("زمان", time), ("مکان", sheet.place), ("رئیس جلسه", sheet.chair))), before=6.0
    )
    parts.add("اعضا", _list(sheet.members, blank=sheet.blank))
    parts.add("مدعوان و مهمانان", _list(sheet.guests, blank=sheet.blank, spare=_GUEST_LINES if sheet.blank else 0))
    close(parts, _counts(sheet), (("دبیر جلسه", sheet.secretary),), before=11.0)
    return parts.blocks


def laid_out(sheet: AttendanceSheet, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    furniture = OfficialSheet(sheet.letterhead, NAME, title_of(sheet), stationery=stationery, in_middle=False)
    return fitted(composed(sheet), stationery.form, furniture, stationery.family)


def print_attendance_sheet(sheet: AttendanceSheet, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(sheet, stationery),
        stationery.form,
        about("attendance_sheet", title_of(sheet), sheet.letterhead, sheet),
    )


def listings(sheet: AttendanceSheet) -> list[Listing]:
    columns = ("ردیف", "نام", "سمت", "واحد", "عنوان", "وضعیت", "ورود", "خروج", "ملاحظات")
    rows = tuple(
        (
            place,
            row.name,
            row.post,
            row.unit,
            _role(row.capacity),
            wording.word(wording.PRESENCE, row.status),
            clock(row.arrival) if row.arrival is not None else None,
            clock(row.departure) if row.departure is not None else None,
            "؛ ".join(row.remarks),
        )
        for place, row in enumerate((*sheet.members, *sheet.guests), start=1)
    )
    return [Listing(title_of(sheet), columns, rows)]
