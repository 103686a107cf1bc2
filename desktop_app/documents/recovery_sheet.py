"""The sheet with the recovery code of an encrypted office file: to be kept locked away, never to be filed."""

from __future__ import annotations

from desktop_app.documents.house_style import BODY, facts_table, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import title
from desktop_app.documents.recovery_sheet_view import RecoverySheet
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian import jalali
from desktop_app.persian.bidi import isolate
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.about import About
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.fill_in import Blank
from desktop_app.typesetting.pages import Page, made_up
from desktop_app.typesetting.paragraphs import Style
from desktop_app.typesetting.tables import Table, TableStyle

NAME = "برگه بازیابی"
_PER_ROW = 4
_DIGITS = Style(size=17.0, leading=30.0, weight="bold", align="center")
_NUMBERS = Style(size=8.6, leading=13.0, align="center", colour="#50545E")
_PARTS = (
    "با این رمز، کسی که گذرواژه‌اش را فراموش کرده است پرونده اداره را باز می‌کند و گذرواژه تازه می‌گذارد.",
    (
        "هر کس این برگه و نسخه‌ای از پرونده را داشته باشد، همه آن را می‌خواند. برگه را در گاوصندوق یا پاکت مهرشده، "
        "جدا از رایانه و نسخه‌های پشتیبان، نگه دارید و از آن عکس یا رونوشت نگیرید."
    ),
    (
        "دسته‌ها به ترتیب شماره از راست به چپ وارد می‌شود؛ فاصله و خط تیره اهمیتی ندارد. "
        "با ساختن رمز تازه، این برگه از اعتبار می‌افتد."
    ),
)


def composed(sheet: RecoverySheet) -> list[Block]:
    """Whose file, the code in numbered groups, and how the sheet is to be kept."""
    day = sheet.letterhead.date
    which = facts_table(
        (("پرونده", isolate(sheet.file)), ("تاریخ ساخت رمز", jalali.official(day) if day is not None else "—"))
    )
    rows: list[tuple[Block | None, ...]] = []
    for at in range(0, len(sheet.groups), _PER_ROW):
        row = sheet.groups[at : at + _PER_ROW]
        rows.append(tuple(plain(f"دسته {to_persian(at + place)}", _NUMBERS) for place in range(1, len(row) + 1)))
        rows.append(tuple(plain(to_persian(group), _DIGITS) for group in row))
    return [
        *title("رمز بازیابی پرونده اداره"),
        *([Spaced(which, 8.0)] if which is not None else []),
        Spaced(Table((1.0,) * _PER_ROW, tuple(rows), style=TableStyle(header_fill=None)), 12.0),
        *(Spaced(plain(text, BODY), 8.0) for text in _PARTS),
        Spaced(Blank("محل نگهداری و نام نگهدارنده", BODY), 16.0),
    ]


def laid_out(sheet: RecoverySheet, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    furniture = OfficialSheet(sheet.letterhead, NAME, NAME, stationery=stationery)
    return made_up(composed(sheet), stationery.form, furniture, stationery.family)


def print_recovery_sheet(sheet: RecoverySheet, stationery: Stationery = PLAIN) -> bytes:
    """The PDF for the printer; nothing of it goes along as data."""
    about = About(NAME, author=sheet.letterhead.organisation, day=sheet.letterhead.date)
    return pdf.written(laid_out(sheet, stationery), stationery.form, about)
