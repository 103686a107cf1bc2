"""The delivery book on paper: each letter with room for the one who takes it over to sign."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.delivery_book_view import DeliveryBook, DeliveryRow
from desktop_app.documents.house_style import NOTE, Sections, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import SMALL_CELL, Column, about, counted, day, ledger, nothing, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Stack
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import MM, Page, turned

NAME = "دفتر تحویل نامه‌ها"
_COLUMNS = (
    Column("ردیف", 0.5, "center"),
    Column("شماره نامه", 1.0, "center"),
    Column("تاریخ", 0.85, "center"),
    Column("گیرنده", 1.9),
    Column("موضوع", 3.5),
    Column("پیوست", 1.25, "center"),
    Column("تاریخ تحویل", 0.95, "center"),
    Column("نام تحویل‌گیرنده", 1.35),
    Column("امضا", 1.2),
)


def title_of(book: DeliveryBook) -> str:
    return f"{NAME}ی {book.scope} در سال {to_persian(book.year)}"


def _noted(text: str, note: str) -> str | Block:
    lines = [plain(text, SMALL_CELL)] if text else []
    return Stack((*lines, plain(note, NOTE.but(size=8.6)))) if note else text


def _row(place: int, row: DeliveryRow) -> tuple[str | Block | None, ...]:
    secret = row.classification != "ordinary"
    return (
        counted(place),
        row.number,
        day(row.date),
        row.recipient,
        _noted(row.subject, wording.word(wording.CLASSIFICATIONS, row.classification) if secret else ""),
        row.attachment or "ندارد",
        day(row.delivered_on),
        _noted(row.received_by, f"رسید {row.receipt_no}" if row.receipt_no else ""),
        None,
    )


def composed(book: DeliveryBook) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(f"{NAME}ی {book.scope}", f"سال {to_persian(book.year)}"))
    rows = [_row(place, row) for place, row in enumerate(book.letters, start=1)]
    body = (
        [ledger(_COLUMNS, rows, small=True, least_row=11 * MM)] if rows else nothing("در این سال نامه‌ای ثبت نشده است.")
    )
    parts.add_plain(*body, before=9.0)
    return parts.blocks


def laid_out(book: DeliveryBook, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(book.letterhead, NAME, title_of(book), stationery=stationery, in_middle=False)
    return fitted(composed(book), turned(stationery.form), furniture, stationery.family)


def print_delivery_book(book: DeliveryBook, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(book, stationery),
        turned(stationery.form),
        about("delivery_book", title_of(book), book.letterhead, book),
    )


def listings(book: DeliveryBook) -> list[Listing]:
    columns = (
        "ردیف",
        "شماره نامه",
        "تاریخ",
        "گیرنده",
        "موضوع",
        "پیوست",
        "طبقه‌بندی",
        "تاریخ تحویل",
        "تحویل‌گیرنده",
        "شماره رسید",
    )
    rows = tuple(
        (
            place,
            row.number,
            row.date,
            row.recipient,
            row.subject,
            row.attachment,
            wording.word(wording.CLASSIFICATIONS, row.classification),
            row.delivered_on,
            row.received_by,
            row.receipt_no,
        )
        for place, row in enumerate(book.letters, start=1)
    )
    return [Listing(title_of(book), columns, rows)]
