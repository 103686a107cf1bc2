"""The register of letters on paper: outgoing and incoming of a year in the order of their numbers."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.house_style import NOTE, Sections, plain
from desktop_app.documents.letter_register_view import LetterBook, RegisteredLetter
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import SMALL_CELL, Column, about, counted, day, ledger, nothing, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Stack
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, turned

NAME = "دفتر اندیکاتور"
_COLUMNS = (
    Column("ردیف", 0.5, "center"),
    Column("شماره ثبت", 1.0, "center"),
    Column("تاریخ", 0.9, "center"),
    Column("نوع", 0.65, "center"),
    Column("فرستنده / گیرنده", 2.0),
    Column("موضوع", 3.6),
    Column("شماره و تاریخ نامه وارده", 1.3, "center"),
    Column("عطف / پیرو", 1.0, "center"),
    Column("پیوست", 1.1, "center"),
    Column("تاریخ تحویل", 0.95, "center"),
)


def title_of(book: LetterBook) -> str:
    return f"{NAME} {book.scope} در سال {to_persian(book.year)}"


def _subject(row: RegisteredLetter) -> str | Block:
    notes = []
    if row.classification != "ordinary":
        notes.append(wording.word(wording.CLASSIFICATIONS, row.classification))
    if row.answer_by is not None:
        notes.append(f"مهلت پاسخ {day(row.answer_by)}")
    note = wording.listed_by_comma(*notes)
    return Stack((plain(row.subject, SMALL_CELL), plain(note, NOTE.but(size=8.6)))) if note else row.subject


def _row(place: int, row: RegisteredLetter) -> tuple[str | Block | None, ...]:
    return (
        counted(place),
        row.number,
        day(row.date),
        "وارده" if row.incoming else "صادره",
        row.other,
        _subject(row),
        row.theirs,
        row.refers_to,
        row.attachment or "ندارد",
        "—" if row.incoming else day(row.delivered_on),
    )


def composed(book: LetterBook) -> list[Block]:
    parts = Sections()
    sent = sum(not row.incoming for row in book.letters)
    counts = f"{to_persian(sent)} نامه صادره و {to_persian(len(book.letters) - sent)} نامه وارده"
    parts.add_plain(*title(f"{NAME} {book.scope}", f"سال {to_persian(book.year)}", counts if book.letters else ""))
    rows = [_row(place, row) for place, row in enumerate(book.letters, start=1)]
    body = [ledger(_COLUMNS, rows, small=True)] if rows else nothing("در این سال نامه‌ای ثبت نشده است.")
    parts.add_plain(*body, before=9.0)
    return parts.blocks


def laid_out(book: LetterBook, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(book.letterhead, NAME, title_of(book), stationery=stationery, in_middle=False)
    return fitted(composed(book), turned(stationery.form), furniture, stationery.family)


def print_letter_register(book: LetterBook, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    said = about("letter_register", title_of(book), book.letterhead, book)
    return pdf.written(laid_out(book, stationery), turned(stationery.form), said)


def listings(book: LetterBook) -> list[Listing]:
    columns = (
        "ردیف",
        "شماره ثبت",
        "تاریخ",
        "نوع",
        "فرستنده / گیرنده",
        "موضوع",
        "شماره و تاریخ نامه وارده",
        "عطف / پیرو",
        "پیوست",
        "طبقه‌بندی",
        "مهلت پاسخ",
        "تاریخ تحویل",
    )
    rows = tuple(
        (
            place,
            row.number,
            row.date,
            "وارده" if row.incoming else "صادره",
            row.other,
            row.subject,
            row.theirs,
            row.refers_to,
            row.attachment,
            wording.word(wording.CLASSIFICATIONS, row.classification),
            row.answer_by,
            row.delivered_on,
        )
        for place, row in enumerate(book.letters, start=1)
    )
    return [Listing(title_of(book), columns, rows)]
