"""Contact with the units on paper: what went out, what came back, and who is silent."""

from __future__ import annotations

from desktop_app.documents.house_style import Sections
from desktop_app.documents.letter_register_view import ContactLine, ContactList
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, about, counted, day, ledger, nothing, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, turned

NAME = "ارتباط با واحدها"
_COLUMNS = (
    Column("ردیف", 0.5, "center"),
    Column("واحد", 2.6),
    Column("نامه صادره", 0.8, "center"),
    Column("رسید تحویل", 0.8, "center"),
    Column("نامه وارده", 0.8, "center"),
    Column("گزارش پیگیری", 0.9, "center"),
    Column("در انتظار پاسخ", 0.9, "center"),
    Column("مصوبه باز", 0.8, "center"),
    Column("دارای دیرکرد", 0.8, "center"),
    Column("آخرین خبر از واحد", 1.2, "center"),
    Column("روزهای بی‌خبری", 1.0, "center"),
)


def title_of(paper: ContactList) -> str:
    return f"{NAME}، {paper.scope}، از {day(paper.first)} تا {day(paper.last)}"


def _silence(line: ContactLine) -> str:
    if line.days_silent is None:
        return "—"
    days = to_persian(line.days_silent)
    return f"{days} (بی‌خبر)" if line.silent else days


def _row(place: int, line: ContactLine) -> tuple[str | Block | None, ...]:
    counts = (line.sent, line.delivered, line.received, line.reports, line.awaited, line.open, line.late)
    told = tuple(to_persian(count) if count else "—" for count in counts)
    return (counted(place), line.unit, *told, day(line.last_heard) or "—", _silence(line))


def composed(paper: ContactList) -> list[Block]:
    parts = Sections()
    span = f"از {day(paper.first)} تا {day(paper.last)}"
    silent = sum(line.silent for line in paper.units)
    told = f"{to_persian(silent)} واحد بیش از {to_persian(paper.limit)} روز خبری نداده است." if silent else ""
    parts.add_plain(*title(f"{NAME}، {paper.scope}", span, told))
    rows = [_row(place, line) for place, line in enumerate(paper.units, start=1)]
    body = [ledger(_COLUMNS, rows, small=True)] if rows else nothing("در این دوره با واحدی مکاتبه نشده است.")
    parts.add_plain(*body, before=9.0)
    return parts.blocks


def laid_out(paper: ContactList, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(paper.letterhead, NAME, title_of(paper), stationery=stationery, in_middle=False)
    return fitted(composed(paper), turned(stationery.form), furniture, stationery.family)


def print_contact_list(paper: ContactList, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    said = about("contact_list", title_of(paper), paper.letterhead, paper)
    return pdf.written(laid_out(paper, stationery), turned(stationery.form), said)


def listings(paper: ContactList) -> list[Listing]:
    columns = tuple(column.title for column in _COLUMNS)
    rows = tuple(
        (
            place,
            line.unit,
            line.sent,
            line.delivered,
            line.received,
            line.reports,
            line.awaited,
            line.open,
            line.late,
            line.last_heard,
            line.days_silent,
        )
        for place, line in enumerate(paper.units, start=1)
    )
    return [Listing(title_of(paper), columns, rows)]
