"""The follow-up report on paper: how many resolutions stand where, unit by unit, one by one, and what is overdue."""

from __future__ import annotations

from desktop_app.documents.follow_up_report_view import FollowUpReport
from desktop_app.documents.house_style import Sections, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import about, close, day, facts, nothing, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.resolution_tables import (
    decisions,
    followed,
    followed_listing,
    late,
    standing,
    units,
    units_listing,
)
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, turned

NAME = "گزارش پیگیری مصوبات"


def title_of(report: FollowUpReport) -> str:
    return f"{NAME} {report.committee}" + (f" – {report.period}" if report.period else "")


def _summary(report: FollowUpReport) -> str:
    figures = report.figures
    if not figures.total:
        return "در این دوره مصوبه‌ای برای پیگیری ثبت نشده است."
    told = f"از {to_persian(figures.total)} مصوبه، {to_persian(figures.realised)} مصوبه تحقق یافته است"
    overdue = f" و {to_persian(figures.overdue)} مصوبه از مهلت گذشته است." if figures.overdue else "؛ مصوبه معوقی نیست."
    return told + overdue


def composed(report: FollowUpReport) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(f"{NAME} {report.committee}", report.period))
    told = facts((("تاریخ گزارش", day(report.reported_on)), ("دامنه", report.filter)))
    parts.add_plain(*told, before=6.0)
    parts.add("خلاصه", [plain(_summary(report)), *(standing(report.figures) if report.figures.total else [])])
    parts.add("به تفکیک واحد", units(report.units))
    parts.add("وضعیت مصوبات", followed(report.resolutions))
    if report.resolutions:
        parts.add("مصوبات معوق به ترتیب تأخیر", late(report.resolutions) or nothing("مصوبه معوقی نیست."))
        parts.add("نیازمند تصمیم کمیته", decisions(report.decisions) or nothing("موردی نیست."))
    told_of = len(report.resolutions)
    count = f"این گزارش وضعیت {to_persian(told_of)} مصوبه را در تاریخ {day(report.reported_on)} نشان می‌دهد."
    close(parts, [plain(count)], (("تهیه‌کننده", report.prepared_by), ("ملاحظه شد", report.seen_by)))
    return parts.blocks


def laid_out(report: FollowUpReport, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(report.letterhead, NAME, title_of(report), stationery=stationery, in_middle=False)
    return fitted(composed(report), turned(stationery.form), furniture, stationery.family)


def print_follow_up_report(report: FollowUpReport, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(report, stationery),
        turned(stationery.form),
        about("follow_up_report", title_of(report), report.letterhead, report),
    )


def listings(report: FollowUpReport) -> list[Listing]:
    return [followed_listing(title_of(report), report.resolutions), units_listing("به تفکیک واحد", report.units)]
