"""The allowance list on paper: official time of the meetings, minutes and rials of each member, the sum in words."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.allowance_list_view import AllowanceList, PaidMeeting, PaidMonth, PaidPerson, RateLine
from desktop_app.documents.house_style import LISTED, NOTE, Sections, labelled, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import (
    Column,
    about,
    close,
    counted,
    day,
    hours,
    ledger,
    nothing,
    person_cell,
    title,
)
from desktop_app.documents.listing import Listing
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import grouped
from desktop_app.persian.numbers import in_words
from desktop_app.persian.phrases import duration, time_range
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import MM, Page

NAME = "لیست حق‌الجلسه"
_MEETINGS = (
    Column("جلسه", 0.8, "center"),
    Column("تاریخ", 1.3, "center"),
    Column("زمان رسمی", 2.0, "center"),
    Column("مدت رسمی", 2.0, "center"),
)
_PEOPLE = (
    Column("ردیف", 0.72, "center"),
    Column("نام و سمت", 3.0),
    Column("جلسات", 0.9, "center"),
    Column("حضور رسمی", 1.2, "center"),
    Column("قابل پرداخت", 1.3, "center"),
    Column("مبلغ (ریال)", 1.6, "center"),
)
_SIGNATURE = Column("امضا", 1.5)
_BASIS = "حضور به ساعت و دقیقه است؛ از اعلام رسمیت تا پایان رسمیت جلسه حساب شده و زمان بیرون از جلسه از آن کسر شده است."
_PURPOSES = ("تنظیم‌کننده", "رسیدگی‌کننده", "تأییدکننده")


def title_of(paper: AllowanceList) -> str:
    return f"{NAME} {paper.committee} – {paper.period}"


def _meetings(meetings: Sequence[PaidMeeting]) -> Block:
    rows = [
        (
            meeting.number or "—",
            day(meeting.date),
            time_range(meeting.official_from, meeting.official_to)
            if meeting.official_from is not None
            else "رسمیت نیافت",
            hours(meeting.minutes),
        )
        for meeting in meetings
    ]
    return ledger(_MEETINGS, rows)


def _people(people: Sequence[PaidPerson], *, signed: bool) -> list[Block]:
    """With room to sign where the amount is final: in a season's list that is the sum."""
    if not people:
        return nothing("در این ماه حضور رسمی ثبت نشده است.")
    rows: list[tuple[str | Block | None, ...]] = [
        (
            counted(place),
            person_cell(person.name, person.post),
            grouped(person.meetings),
            hours(person.present),
            hours(person.payable),
            grouped(person.rials) if person.rials else "—",
            *([None] if signed else []),
        )
        for place, person in enumerate(people, start=1)
    ]
    whole = grouped(sum(person.rials for person in people))
    rows.append(
        (
            None,
            plain("جمع", LISTED.but(size=10.6), "bold"),
            None,
            None,
            None,
            plain(whole, _SUM, "bold"),
            *([None] if signed else []),
        )
    )
    columns = (*_PEOPLE, _SIGNATURE) if signed else _PEOPLE
    return [ledger(columns, rows, least_row=10 * MM if signed else 0.0)]


_SUM = LISTED.but(size=10.6, align="center")


def _month(month: PaidMonth, *, signed: bool) -> list[Block]:
    return [_meetings(month.meetings), Spaced(_people(month.people, signed=signed)[0], 10.0)]


def rate_told(rate: RateLine) -> str:
    """«از ۱۴۰۴/۰۱/۰۱ هر ساعت ۱٬۲۰۰٬۰۰۰ ریال؛ دست‌کم ۱ ساعت …»."""
    limits = (
        ("حداقل حضور", rate.least_minutes),
        ("سقف هر جلسه", rate.most_minutes),
        ("سقف ماهانه", rate.most_monthly_minutes),
    )
    told = [f"از {day(rate.starts)} هر ساعت {grouped(rate.hourly)} ریال"]
    told += [f"{words} {duration(minutes)}" for words, minutes in limits if minutes]
    return "؛ ".join([*told, *([rate.note] if rate.note else [])])


def composed(paper: AllowanceList) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(NAME, f"{paper.committee} – {paper.period}"))
    for month in paper.months:
        blocks = _month(month, signed=not paper.totals)
        if month.title == paper.period:
            parts.add_plain(*blocks, before=8.0)
        else:
            parts.add(month.title, blocks)
    if not paper.months:
        parts.add_plain(*nothing("در این دوره جلسه‌ای برگزار نشده است."))
    parts.add(f"جمع {paper.period}", _people(paper.totals, signed=True) if paper.totals else [])
    lines: list[Block] = []
    if paper.rials:
        words = f"{grouped(paper.rials)} ریال ({in_words(paper.rials)} ریال)"
        lines.append(labelled("جمع کل قابل پرداخت", words))
    lines += [plain(f"{rate_told(rate)}.", NOTE) for rate in paper.rates]
    lines.append(plain(_BASIS, NOTE))
    places = [(_PURPOSES[place] if place < len(_PURPOSES) else "", who) for place, who in enumerate(paper.signers)]
    close(parts, lines, places)
    return parts.blocks


def laid_out(paper: AllowanceList, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    furniture = OfficialSheet(paper.letterhead, NAME, title_of(paper), stationery=stationery, in_middle=False)
    return fitted(composed(paper), stationery.form, furniture, stationery.family)


def print_allowance_list(paper: AllowanceList, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(paper, stationery), stationery.form, about("allowance_list", title_of(paper), paper.letterhead, paper)
    )


def listings(paper: AllowanceList) -> list[Listing]:
    """One sheet a month, and the sum of several; minutes as numbers."""
    columns = ("ردیف", "نام", "سمت", "جلسات", "دقیقه حضور رسمی", "دقیقه قابل پرداخت", "مبلغ (ریال)")
    named = [(month.title, month.people) for month in paper.months]
    if paper.totals:
        named.append((f"جمع {paper.period}", paper.totals))
    return [
        Listing(
            f"{NAME} {words}",
            columns,
            tuple(
                (place, p.name, p.post, p.meetings, p.present, p.payable, p.rials)
                for place, p in enumerate(people, start=1)
            ),
        )
        for words, people in named
    ] or [Listing(title_of(paper), columns, ())]
