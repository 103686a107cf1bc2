"""The receipt of a letter on a sheet of its own, half a page high, blank or filled with what is known."""

from __future__ import annotations

from desktop_app.documents import canonical, wording
from desktop_app.documents.house_style import BODY, IN_TABLE, facts_table, plain, subject_line
from desktop_app.documents.letter import addressed
from desktop_app.documents.letter_view import ReceiptPaper
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.about import About
from desktop_app.typesetting.blocks import Block, Box, Space, Spaced, Stack
from desktop_app.typesetting.fill_in import Blank
from desktop_app.typesetting.pages import A5, MM, Page, PageForm, made_up
from desktop_app.typesetting.tables import side_by_side

_NAME = "رسید نامه"
FORM = PageForm(width=A5.height, height=A5.width, top=A5.top, bottom=A5.bottom, left=A5.left, right=A5.right)
"""A5 lying: two slips to a sheet of A4."""


def composed(paper: ReceiptPaper) -> list[Block]:
    """Which letter, to whom, and who took it when."""
    head = paper.letterhead
    which = facts_table(
        (
            ("شماره نامه", to_persian(head.number) or "—"),
            ("تاریخ نامه", jalali.official(head.date) if head.date else "—"),
            ("گیرنده", "، ".join(addressed(paper.recipient))),
            ("پیوست", head.attachment or "ندارد"),
        )
    )
    style = IN_TABLE.but(leading=26.0)
    taken = [
        _filled("نام و سمت تحویل‌گیرنده", paper.received_by),
        _filled("تاریخ دریافت", jalali.official(paper.received_on) if paper.received_on else ""),
        _filled("شماره ثبت در دبیرخانه واحد", to_persian(paper.receipt_no)),
        Blank("امضا و مهر", style),
    ]
    rows = [side_by_side((1, 0.06, 1), (taken[n], None, taken[n + 1])) for n in (0, 2)]
    with_it = " با پیوست‌های آن" if head.attachment not in {"", "ندارد"} else ""
    words = plain(f"نامه یادشده{with_it} دریافت شد.", BODY.but(align="start"))
    return [
        Spaced(subject_line(paper.subject), 4.0),
        *([Spaced(which, 5.0)] if which is not None else []),
        Spaced(words, 8.0),
        Spaced(Box(Stack((*rows, Space(14 * MM))), 9.0, frame="#9A9DA5", line=0.8), 5.0),
    ]


def _filled(label: str, value: str) -> Block:
    style = IN_TABLE.but(leading=26.0)
    return plain(f"{label}: {value}", style) if value else Blank(label, style)


def laid_out(paper: ReceiptPaper, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    sheet = OfficialSheet(paper.letterhead, _NAME, paper.subject, stationery=stationery)
    return made_up(composed(paper), FORM, sheet, stationery.family)


def print_receipt(paper: ReceiptPaper, stationery: Stationery = PLAIN) -> bytes:
    """The PDF, on A5."""
    head = paper.letterhead
    title = f"{_NAME} {wording.dated(head.number, head.date)}".strip()
    office = wording.listed_by_comma(head.organisation, head.unit)
    data = canonical.attached("receipt", paper)
    about = About(title, paper.subject, office, attached=(data,), day=head.date)
    return pdf.written(laid_out(paper, stationery), FORM, about)
