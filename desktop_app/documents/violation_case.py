"""The form of one confidential case on paper, its class at head and foot of every page."""

from __future__ import annotations

from typing import Final

from desktop_app.documents.house_style import BODY, Sections, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, about, close, day, facts, ledger, nothing, title
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.documents.violation_case_view import ViolationCase
from desktop_app.persian.bidi import isolate
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page

NAME: Final = "فرم پرونده"
SOURCES: Final = {
    "report": "گزارش همکاران",
    "complaint": "شکایت",
    "inspection": "بازرسی",
    "audit": "حسابرسی",
    "other": "سایر منابع",
}
STANDINGS: Final = {
    "received": "دریافت‌شده",
    "referred": "ارجاع‌شده",
    "in_inquiry": "در حال رسیدگی",
    "confirmed": "تأیید و مختومه",
    "unfounded": "بی‌اساس و مختومه",
}


def title_of(case: ViolationCase) -> str:
    """Tells the number only: the name of a file is read by everybody."""
    return f"{NAME} {to_persian(case.number)}"


def composed(case: ViolationCase) -> list[Block]:
    number = isolate(to_persian(case.number))
    parts = Sections()
    parts.add_plain(*title(f"{NAME} شماره {number}", case.committee))
    told = facts(
        (
            ("شماره پرونده", to_persian(case.number)),
            ("تاریخ دریافت", day(case.received_on)),
            ("منبع", SOURCES.get(case.source, case.source)),
            ("وضعیت", STANDINGS.get(case.status, case.status)),
            ("حوزه", case.area),
            ("واحد", case.unit),
        )
    )
    parts.add_plain(*told, before=8.0)
    parts.add("موضوع", [plain(case.subject)])
    parts.add("خلاصه", [plain(case.summary)] if case.summary else [])
    referral = facts(
        (
            ("ارجاع به", case.referred_to),
            ("تاریخ ارجاع", day(case.referred_on)),
            ("شماره نامه", to_persian(case.referral_letter)),
            ("مهلت پاسخ", day(case.due)),
        )
    )
    parts.add("ارجاع", referral or nothing("این پرونده ارجاع نشده است."))
    columns = (Column("ردیف", 0.6, "center"), Column("تاریخ", 1.4, "center"), Column("اقدام", 8.0))
    steps = [
        (to_persian(place), day(step.date), plain(step.text, BODY.but(size=10.6, leading=18.2, kashida=False)))
        for place, step in enumerate(case.steps, start=1)
    ]
    parts.add("پیگیری", [ledger(columns, steps)] if steps else nothing("اقدامی ثبت نشده است."))
    closing = [plain(case.result)] if case.result else nothing("پرونده هنوز نتیجه‌ای ندارد.")
    ended = [plain(f"تاریخ مختومه‌شدن: {day(case.closed_on)}")] if case.closed_on is not None else []
    parts.add("نتیجه", [*closing, *ended])
    close(parts, [], (("دبیر", case.secretary),))
    return parts.blocks


def laid_out(case: ViolationCase, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    furniture = OfficialSheet(case.letterhead, NAME, title_of(case), stationery=stationery)
    return fitted(composed(case), stationery.form, furniture, stationery.family)


def print_violation_case(case: ViolationCase, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(case, stationery),
        stationery.form,
        about("violation_case", title_of(case), case.letterhead, case),
    )
