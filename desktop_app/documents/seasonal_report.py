"""The report of a season on paper: from the cover to the annexes, each section from its own rows."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.covers import cover
from desktop_app.documents.house_charts import bar_chart, stacked_chart
from desktop_app.documents.house_style import LISTED, Sections, figures, labelled, numbered, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import about, close, day, nothing
from desktop_app.documents.listing import Listing
from desktop_app.documents.report_binding import bound_report, report_docx
from desktop_app.documents.resolution_tables import (
    NO_UNIT,
    followed_listing,
    late,
    realised,
    share,
    standing,
    units,
    units_listing,
)
from desktop_app.documents.seasonal_report_view import MemberChange, SeasonalReport
from desktop_app.documents.seasonal_tables import (
    attendance,
    attendance_listing,
    cases,
    cases_listing,
    compared,
    correspondence,
    correspondence_listing,
    meetings,
    meetings_listing,
    members,
    plan,
    programmes,
    programmes_listing,
    vulnerabilities,
    vulnerabilities_listing,
)
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import percent, to_persian
from desktop_app.persian.phrases import duration
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.pages import Page

NAME = "گزارش عملکرد دوره‌ای"
_MOST_BARS = 24
"""With more units than so many the chart says less than the table."""


def period_of(report: SeasonalReport) -> str:
    """«پاییز ۱۴۰۴»."""
    return f"{wording.word(wording.SEASONS, report.season)} {to_persian(report.year)}"


def title_of(report: SeasonalReport) -> str:
    return f"{NAME} {report.committee} – {period_of(report)}"


def _change(change: MemberChange) -> str:
    verb = "به عضویت درآمد" if change.joined else "از عضویت خارج شد"
    return wording.in_parentheses(f"{change.name} در {day(change.date)} {verb}", change.letter)


def _glance(report: SeasonalReport) -> list[Block]:
    """The key figures of the period, for a reader who has a minute."""
    if not report.meetings and not report.figures.total:
        return []
    called = sum(meeting.members for meeting in report.meetings)
    came = sum(meeting.present for meeting in report.meetings)
    told = [
        ("جلسه برگزارشده", to_persian(len(report.meetings))),
        ("میانگین حضور", percent(round(100 * came / called)) if called else "—"),
        ("مصوبه در این دوره", to_persian(sum(meeting.resolutions for meeting in report.meetings))),
        ("تحقق مصوبات", share(report.figures.percent)),
        ("مصوبه معوق", to_persian(report.figures.overdue)),
    ]
    return [figures(told)]


def _introduction(report: SeasonalReport) -> list[Block]:
    blocks: list[Block] = []
    if report.mission:
        blocks.append(labelled("مأموریت", report.mission))
    if report.goals:
        blocks.append(labelled("هدف‌ها", report.goals))
    listed = members(report.members)
    if listed:
        blocks += [Spaced(plain("اعضای کمیته در پایان دوره", LISTED, "semibold"), 6.0, with_next=True), *listed]
    if report.changes:
        told = "؛ ".join(_change(change) for change in report.changes)
        blocks.append(Spaced(labelled("تغییر اعضا", f"{told}."), 5.0))
    elif listed:
        blocks.append(Spaced(labelled("تغییر اعضا", "در این دوره تغییری ثبت نشده است."), 5.0))
    return blocks or nothing()


def _meetings(report: SeasonalReport) -> list[Block]:
    if not report.meetings:
        return nothing("در این دوره جلسه‌ای برگزار نشده است.")
    lasted = sum(meeting.minutes or 0 for meeting in report.meetings)
    count = f"{to_persian(len(report.meetings))} جلسه"
    told = f"در این دوره {count}" + (f" به مدت {duration(lasted)}" if lasted else "") + " برگزار شد."
    return [plain(told), *meetings(report.meetings)]


def _charts(report: SeasonalReport) -> list[Block]:
    by_status = [(wording.word(wording.STATES, status), float(count)) for status, count in report.figures.by_status]
    charts: list[Block] = [Spaced(bar_chart("مصوبات به تفکیک وضعیت", by_status), 8.0)]
    if 1 < len(report.units) <= _MOST_BARS:
        charts.append(Spaced(_by_unit(report), 8.0))
    return charts


def _by_unit(report: SeasonalReport) -> Block:
    """Parts that no unit has are left out of bars and legend."""
    counts = {
        "تحقق‌یافته": [unit.realised for unit in report.units],
        "باز در مهلت": [unit.open - unit.overdue for unit in report.units],
        "معوق": [unit.overdue for unit in report.units],
        "سایر": [unit.total - unit.realised - unit.open for unit in report.units],
    }
    kept = {part: numbers for part, numbers in counts.items() if any(numbers)}
    rows = [
        (unit.unit or NO_UNIT, [numbers[place] for numbers in kept.values()]) for place, unit in enumerate(report.units)
    ]
    return stacked_chart("مصوبات به تفکیک واحد", tuple(kept), rows)


def _sub(words: str) -> Block:
    return Spaced(plain(words, LISTED, "semibold"), 7.0, with_next=True)


def _resolutions(report: SeasonalReport) -> list[Block]:
    if not report.figures.total:
        return nothing()
    blocks: list[Block] = [
        plain("مصوبات این دوره و مصوبات باز دوره‌های پیش، به وضعیت تاریخ گزارش:"),
        *standing(report.figures),
        *_charts(report),
    ]
    for words, rows in (
        ("به تفکیک واحد", units(report.units)),
        ("مصوبات تحقق‌یافته با مستندات", realised(report.resolutions)),
        ("مصوبات معوق", late(report.resolutions)),
    ):
        blocks += [_sub(words), *rows] if rows else []
    return blocks


def _points(texts: tuple[str, ...]) -> list[Block]:
    return [numbered(place, text) for place, text in enumerate(texts, start=1)]


def _obstacles(report: SeasonalReport) -> list[Block]:
    blocks = [_sub("موانع"), *_points(report.obstacles)] if report.obstacles else []
    return blocks + ([_sub("درخواست‌ها"), *_points(report.requests)] if report.requests else [])


def composed(report: SeasonalReport) -> list[Block]:
    """The body: what comes after cover and contents. A section that the form demands says so when it is empty."""
    parts = Sections()
    parts.add_plain(*_glance(report), before=10.0)
    parts.add("مقدمه", _introduction(report))
    parts.add("مقایسه با فصل پیش و سال پیش", compared(report.compared))
    parts.add("جلسات برگزارشده", _meetings(report))
    parts.add("حضور اعضا", attendance(report.attendance))
    parts.add("مصوبات", _resolutions(report))
    parts.add("برنامه‌ها", programmes(report.programmes) or nothing())
    parts.add("نقاط آسیب‌پذیر و گلوگاه‌ها", vulnerabilities(report.vulnerabilities) or nothing())
    parts.add("گزارش‌ها و شکایت‌های دریافتی", cases(report.cases) or nothing())
    parts.add("مکاتبات با واحدها و مراجع بالاتر", correspondence(report.correspondence) or nothing())
    parts.add("موانع و درخواست‌ها", _obstacles(report) or nothing())
    parts.add("برنامه دوره بعد", plan(report.plan) or nothing("هنوز برنامه‌ای ثبت نشده است."))
    parts.add("پیوست‌ها", _points(report.annexes))
    last = f"این گزارش در تاریخ {day(report.letterhead.date)} تنظیم شد." if report.letterhead.date else ""
    purposes = ("تهیه‌کننده", "تأییدکننده")
    signers = [(purposes[n] if n < len(purposes) else "", signer) for n, signer in enumerate(report.signers)]
    close(parts, [plain(last)] if last else [], signers)
    return parts.blocks


def _sheet(report: SeasonalReport, stationery: Stationery) -> OfficialSheet:
    return OfficialSheet(report.letterhead, NAME, title_of(report), stationery=stationery)


def _front(report: SeasonalReport, stationery: Stationery) -> Block:
    return cover(
        report.letterhead, NAME, period_of(report), report.legal_basis, under=(report.committee,), stationery=stationery
    )


def laid_out(report: SeasonalReport, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    return bound_report(_sheet(report, stationery), _front(report, stationery), composed(report), stationery)


def print_seasonal_report(report: SeasonalReport, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    told = about("seasonal_report", title_of(report), report.letterhead, report)
    return pdf.written(laid_out(report, stationery), stationery.form, told)


def seasonal_docx(report: SeasonalReport, stationery: Stationery = PLAIN) -> bytes:
    """The DOCX, to be worked on before it is sent."""
    front = _front(report, stationery)
    return report_docx(title_of(report), _sheet(report, stationery), front, composed(report), stationery)


def listings(report: SeasonalReport) -> list[Listing]:
    """A sheet for each part; those that have a row of their own kind beside the usual ones."""
    more = [
        programmes_listing("برنامه‌ها", report.programmes),
        vulnerabilities_listing("نقاط آسیب‌پذیر", report.vulnerabilities),
        cases_listing("گزارش‌ها و شکایت‌ها", report.cases),
        correspondence_listing("مکاتبات", report.correspondence),
        Listing("مقایسه", ("عنوان", "این فصل", "فصل پیش", "سال پیش"), report.compared),
    ]
    return [
        meetings_listing("جلسات", report.meetings),
        attendance_listing("حضور اعضا", report.attendance),
        followed_listing("مصوبات", report.resolutions),
        units_listing("مصوبات به تفکیک واحد", report.units),
        *(listing for listing in more if listing.rows),
    ]
