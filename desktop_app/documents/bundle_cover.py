"""The cover of an archive bundle: whose papers of which year, a list of what lies inside, the highest class."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.bundle_cover_view import BundleCover, BundlePart
from desktop_app.documents.house_style import Sections, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, about, close, counted, day, facts, ledger, nothing, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.official_parts import Signer
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page

NAME = "پرونده بایگانی"
_NOBODY = Signer()
_COLUMNS = (
    Column("ردیف", 0.72, "center"),
    Column("عنوان برگ", 4.2),
    Column("شماره", 1.3, "center"),
    Column("تاریخ", 1.2, "center"),
    Column("صفحه", 0.75, "center"),
    Column("برگ", 0.7, "center"),
    Column("طبقه‌بندی", 1.0, "center"),
)


def title_of(cover: BundleCover) -> str:
    return f"{NAME} {cover.committee}"


def _row(place: int, part: BundlePart) -> tuple[str | Block | None, ...]:
    return (
        counted(place),
        part.title,
        part.number,
        day(part.date),
        to_persian(part.pages) if part.pages is not None else "",
        to_persian(part.sheets) if part.sheets is not None else "",
        wording.word(wording.CLASSIFICATIONS, part.classification),
    )


def _span(cover: BundleCover) -> str:
    if cover.first_day is None or cover.last_day is None:
        return ""
    if cover.first_day == cover.last_day:
        return day(cover.first_day)
    return f"از {day(cover.first_day)} تا {day(cover.last_day)}"


def _pages(cover: BundleCover) -> str:
    counted_parts = [part.pages for part in cover.parts if part.pages is not None]
    if not counted_parts:
        return ""
    left = len(cover.parts) - len(counted_parts)
    rest = f"بدون {to_persian(left)} مورد شمارش‌نشده" if left else ""
    return wording.in_parentheses(f"{to_persian(sum(counted_parts))} صفحه", rest)


def composed(cover: BundleCover) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(title_of(cover), f"سال {to_persian(cover.year)}"))
    told = facts(
        (
            ("تعداد موارد", f"{to_persian(len(cover.parts))} مورد"),
            ("جمع صفحه‌ها", _pages(cover)),
            ("بازه تاریخ", _span(cover)),
            ("جمع برگ‌ها", "……………"),
            ("بالاترین طبقه‌بندی", wording.word(wording.CLASSIFICATIONS, cover.letterhead.classification)),
            ("محل نگهداری", cover.kept_at),
            ("شماره قفسه / پوشه", "…………… / ……………"),
            ("مدت نگهداری", "……………"),
        )
    )
    parts.add_plain(*told, before=8.0)
    rows = [_row(place, part) for place, part in enumerate(cover.parts, start=1)]
    parts.add("فهرست محتوا", [ledger(_COLUMNS, rows)] if rows else nothing("در این سال برگی ثبت نشده است."))
    count = f"این پرونده با {to_persian(len(cover.parts))} مورد به بایگانی تحویل شد."
    close(parts, [plain(count)], (("تحویل‌دهنده (دبیر)", cover.secretary), ("مسئول بایگانی", _NOBODY)))
    return parts.blocks


def laid_out(cover: BundleCover, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    furniture = OfficialSheet(cover.letterhead, NAME, title_of(cover), stationery=stationery, in_middle=False)
    return fitted(composed(cover), stationery.form, furniture, stationery.family)


def print_bundle_cover(cover: BundleCover, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(cover, stationery), stationery.form, about("bundle_cover", title_of(cover), cover.letterhead, cover)
    )


def listings(cover: BundleCover) -> list[Listing]:
    columns = ("ردیف", "عنوان برگ", "شماره", "تاریخ", "صفحه", "برگ", "طبقه‌بندی")
    rows = tuple(
        (
            place,
            part.title,
            part.number,
            part.date,
            part.pages,
            part.sheets,
            wording.word(wording.CLASSIFICATIONS, part.classification),
        )
        for place, part in enumerate(cover.parts, start=1)
    )
    return [Listing(title_of(cover), columns, rows)]
