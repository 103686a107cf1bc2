"""Lists and reports for tests: the usual ones, empty ones, long ones, classified ones."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from desktop_app.documents.allowance_list import print_allowance_list
from desktop_app.documents.allowance_list_view import AllowanceList, PaidMeeting, PaidMonth, PaidPerson, RateLine
from desktop_app.documents.annual_evaluation import print_annual_evaluation
from desktop_app.documents.annual_evaluation_view import AnnualEvaluation, IndicatorRow, YearFigure
from desktop_app.documents.attendance_sheet import print_attendance_sheet
from desktop_app.documents.attendance_sheet_view import AttendanceSheet, SheetCounts, SheetRow
from desktop_app.documents.bundle_cover import print_bundle_cover
from desktop_app.documents.bundle_cover_view import BundleCover, BundlePart
from desktop_app.documents.delivery_book import print_delivery_book
from desktop_app.documents.delivery_book_view import DeliveryBook, DeliveryRow
from desktop_app.documents.follow_up_report import print_follow_up_report
from desktop_app.documents.follow_up_report_view import FollowUpReport
from desktop_app.documents.minutes_view import Heading
from desktop_app.documents.official_parts import Signer
from desktop_app.documents.report_parts import Approval, FollowedResolution, PlannedStep
from desktop_app.documents.resolution_register import print_resolution_register
from desktop_app.documents.resolution_register_view import RegisteredResolution, ResolutionRegister
from desktop_app.documents.roster import print_roster
from desktop_app.documents.roster_view import Roster, RosterRow
from desktop_app.documents.seasonal_report import print_seasonal_report
from desktop_app.documents.seasonal_report_view import (
    CaseCount,
    CommitteeMember,
    Correspondence,
    HeldMeeting,
    MemberAttendance,
    MemberChange,
    Programme,
    SeasonalReport,
    Vulnerability,
)
from desktop_app.documents.stationery import Stationery
from desktop_app.domain.evaluations import Mark, score
from desktop_app.persian.digits import to_persian
from desktop_app.services.resolution_figures import figures_of, needing_decision, units_of
from tests.documents.papers import DAY, at, emblem, letterhead

COMMITTEE = "کمیته سلامت اداری و صیانت از حقوق مردم"
EMBLEM = Stationery(emblem())
UNITS = (
    "معاونت مالی و اقتصادی",
    "معاونت شهرسازی و معماری",
    "مدیریت حراست",
    "دفتر بازرسی و پاسخ‌گویی",
    "اداره کل هماهنگی و نظارت بر امور شهرداری‌ها و دهیاری‌های شهرستان‌های تابعه استان",
)
POSTS = ("شهردار", "معاون مالی", "مدیر حراست", "مدیر دفتر بازرسی", "مدیر حقوقی", "مدیر آموزش و منابع انسانی")
STATUSES = ("in_progress", "closed", "notified", "reported_done", "on_hold", "void", "not_notified")
SECRETARY = Signer(post="دبیر کمیته", capacity="secretary")
CHAIR = Signer(post="شهردار", capacity="chair")


def followed(count: int) -> tuple[FollowedResolution, ...]:
    """So many resolutions in every state, some of them late, some with an extension, evidence and obstacles."""
    rows = []
    for n in range(count):
        status = STATUSES[n % len(STATUSES)]
        late = (n * 13) % 90 if status in {"in_progress", "notified"} and n % 3 == 0 else 0
        rows.append(
            FollowedResolution(
                number=to_persian(f"1404/{n // 6 + 1}/{n % 6 + 1}"),
                text=" ".join(["فهرست گلوگاه‌های صدور پروانه تهیه و مسئول هر گام تعیین شود."] * (1 + n % 3)),
                meeting=f"جلسه {to_persian(n // 6 + 1)}",
                meeting_date=DAY,
                responsible=UNITS[n % len(UNITS)] if n % 11 else "",
                deadline=DAY + datetime.timedelta(days=30 - late),
                extended_to=DAY + datetime.timedelta(days=60) if n % 8 == 5 else None,
                progress=(n * 17) % 101,
                status=status,
                days_late=late,
                last_action="پیگیری‌نامه ۱۴۰۴/۲۱۸" if n % 4 == 0 else "",
                last_action_on=DAY if n % 4 == 0 else None,
                evidence="گزارش اجرا به شماره ۱۲۳" if status == "closed" else "",
                obstacles="نبود اعتبار مصوب در سال جاری" if n % 9 == 4 else "",
                next_step="دریافت گزارش پیشرفت" if status == "in_progress" else "",
                closed_on=DAY if status == "closed" else None,
            )
        )
    return tuple(rows)


def attendance_sheet(*, blank: bool, members: int = 9, **changes: object) -> AttendanceSheet:
    def row(n: int) -> SheetRow:
        away = not blank and n % 7 == 3
        excused = away and n % 2 == 1
        return SheetRow(
            name=f"{POSTS[n % len(POSTS)]} {to_persian(n + 1)}",
            post=POSTS[n % len(POSTS)],
            unit=UNITS[n % len(UNITS)],
            capacity=("chair", "secretary")[n] if n < 2 else "member",
            status="" if blank else ("excused" if excused else "unexcused" if away else "present"),
            arrival=None if blank or away else at("14:05"),
            departure=None if blank or away else at("15:30"),
            remarks=("مأموریت",)
            if excused
            else ("نماینده: مدیر امور مالی (معرفی‌نامه شماره ۱۴۰۴/۲/۱۱۸)",)
            if n == 5
            else (),
        )

    values: dict[str, object] = {
        "letterhead": letterhead(number=""),
        "heading": Heading(body=COMMITTEE, number=3, year=1404),
        "date": DAY,
        "start": at("14:00"),
        "end": at("15:30"),
        "place": "سالن جلسات معاونت برنامه‌ریزی",
        "chair": "شهردار",
        "blank": blank,
        "members": tuple(row(n) for n in range(members)),
        "counts": SheetCounts(
            members=members, present=members - 1, excused=1, unexcused=0, needed=6, official_at=at("14:10")
        ),
        "secretary": SECRETARY,
    }
    return AttendanceSheet(**{**values, **changes})  # type: ignore[arg-type]


def follow_up(count: int, **changes: object) -> FollowUpReport:
    rows = followed(count)
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "period": "سال ۱۴۰۴",
        "reported_on": DAY,
        "filter": "مصوبات جلسات این سال و مصوبات باز سال‌های پیش",
        "figures": figures_of(rows),
        "units": units_of(rows),
        "resolutions": rows,
        "decisions": needing_decision(rows),
        "prepared_by": SECRETARY,
        "seen_by": CHAIR,
    }
    return FollowUpReport(**{**values, **changes})  # type: ignore[arg-type]


def seasonal(count: int = 14, **changes: object) -> SeasonalReport:
    """Every section filled."""
    rows = followed(count)
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "year": 1404,
        "season": "autumn",
        "legal_basis": ("مواد ۴ و ۵ مصوبه شماره ۱۱۸۵۲/۹۳/۲۰۶ مورخ ۱۳۹۳/۰۹/۰۵ شورای عالی اداری",),
        "mission": "سیاست‌گذاری، هماهنگی و نظارت بر برنامه‌های سلامت اداری.",
        "goals": "پیشگیری از فساد اداری و افزایش اعتماد مردم.",
        "members": tuple(CommitteeMember(name=post, post=post, unit=UNITS[n % 5]) for n, post in enumerate(POSTS)),
        "changes": (MemberChange(name="مدیر حقوقی", joined=True, date=DAY, letter="شماره ۱۴۰۴/م/۳۷"),),
        "meetings": tuple(
            HeldMeeting(number=to_persian(n), date=DAY, present=7, members=9, minutes=85, resolutions=5) for n in (3, 4)
        ),
        "attendance": tuple(MemberAttendance(name=post, called=2, present=1, excused=1) for post in POSTS),
        "figures": figures_of(rows),
        "units": units_of(rows),
        "resolutions": rows,
        "programmes": (
            Programme(title="دوره «تعارض منافع»", kind="training", planned="۲ دوره", done="۱ دوره", participants=64),
        ),
        "vulnerabilities": (
            Vulnerability(
                area="finance", title="پرداخت‌های خارج از نوبت", solution="سامانه نوبت‌دهی", status="در حال اجرا"
            ),
            Vulnerability(
                area="finance", title="خریدهای جزئی", solution="سقف و مناقصه", status="اجرا شد", effect="۳۰٪ کاهش"
            ),
            Vulnerability(area="permits", title="گام ۵ صدور پروانه", solution="حذف مراجعه حضوری", status="مصوب"),
        ),
        "cases": (CaseCount(kind="گزارش مردمی", received=41, handled=30, referred=6, open=5),),
        "correspondence": (Correspondence(recipient=UNITS[0], sent=4, delivered=3),),
        "obstacles": ("نبود اعتبار مصوب",),
        "requests": ("تأمین نیروی کارشناس برای دبیرخانه",),
        "plan": (PlannedStep(title="برگزاری جلسه فصلی", unit="دبیرخانه", time="زمستان ۱۴۰۴", indicator="یک جلسه"),),
        "signers": (SECRETARY, CHAIR),
        "annexes": ("فهرست مصوبات به تفصیل", "تصویر لیست‌های حضور و غیاب"),
    }
    return SeasonalReport(**{**values, **changes})  # type: ignore[arg-type]


def empty_season(**changes: object) -> SeasonalReport:
    """A season in which nothing was recorded."""
    values: dict[str, object] = {"letterhead": letterhead(), "committee": COMMITTEE, "year": 1404, "season": "spring"}
    return SeasonalReport(**{**values, **changes})  # type: ignore[arg-type]


def _indicator(
    group: str, title: str, standard: float, actual: float | None, ceiling: float, *, lower: bool = False
) -> IndicatorRow:
    return IndicatorRow(
        group=group,
        title=title,
        annex="1",
        unit="درصد",
        standard=standard,
        actual=actual,
        ceiling=ceiling,
        lower_is_better=lower,
        score=score(Mark(actual, standard, ceiling, lower)),
    )


def annual(**changes: object) -> AnnualEvaluation:
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "year": 1404,
        "legal_basis": ("مواد ۹۰ و ۹۱ قانون مدیریت خدمات کشوری",),
        "figures": (
            YearFigure(title="جلسات برگزارشده", this=4, before=3),
            YearFigure(title="میانگین حضور اعضا", this=88.9, before=91, percent=True),
            YearFigure(title="مصوبات", this=21, before=21),
        ),
        "indicators": (
            _indicator("prevention", "اجرای کامل برنامه‌های مصوب", 100, 80, 30),
            _indicator("prevention", "اطلاع‌رسانی به مراجعان", 12, 15, 10),
            _indicator("oversight", "بازرسی طبق برنامه", 24, 18, 25),
            _indicator("confrontation", "میانگین روزهای رسیدگی به شکایت", 15, 20, 20, lower=True),
            _indicator("confrontation", "شکایت‌های بی‌پاسخ", 0, None, 15, lower=True),
        ),
        "strengths": ("برگزاری جلسات در همه فصل‌ها",),
        "weaknesses": ("تأخیر واحدها در گزارش پیشرفت",),
        "causes": ("نبود کاربرگ یکسان",),
        "lessons": ("مهلت‌ها با برنامه بودجه هماهنگ شود",),
        "programmes": (PlannedStep(title="آموزش تعارض منافع", unit=UNITS[0], time="بهار ۱۴۰۵", indicator="۲ دوره"),),
        "carried_over": tuple(row for row in followed(9) if row.status in {"in_progress", "notified"}),
        "approval": Approval(number="۱۴۰۴/س/۲۵", date=DAY, meeting="جلسه چهارم"),
        "signers": (SECRETARY, CHAIR),
    }
    return AnnualEvaluation(**{**values, **changes})  # type: ignore[arg-type]


def register(count: int, **changes: object) -> ResolutionRegister:
    rows = tuple(
        RegisteredResolution(
            number=row.number,
            text=row.text,
            running=700 + n if n % 2 else None,
            meeting=row.meeting,
            date=row.meeting_date,
            subject=("آموزش تعارض منافع", "آسیب‌پذیری‌های صدور پروانه ساختمانی", "گردش مأموران نظارت")[n % 3],
            unit=row.responsible,
            cooperating=(UNITS[(n + 1) % len(UNITS)],) if n % 2 else (),
            deadline=row.deadline,
            vote="unanimous",
            status=row.status,
            keywords=(("آموزش", "سامانه", "نظارت")[n % 3],),
        )
        for n, row in enumerate(followed(count))
    )
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "year": 1404,
        "resolutions": rows,
        "secretary": SECRETARY,
    }
    return ResolutionRegister(**{**values, **changes})  # type: ignore[arg-type]


def roster(count: int, **changes: object) -> Roster:
    rows = tuple(
        RosterRow(
            post=POSTS[n % len(POSTS)],
            name="" if n % 2 else f"عضو شماره {to_persian(n)}",
            unit=UNITS[n % len(UNITS)],
            role=("chair", "secretary")[n] if n < 2 else "member",
            votes=n != 1,
            letter_number="۱۴۰۴/م/۳۷",
            letter_date=DAY,
            starts=DAY,
            ends=None if n % 3 else DAY + datetime.timedelta(days=730),
        )
        for n in range(count)
    )
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "year": 1404,
        "legal_basis": ("مواد ۹۰ و ۹۱ قانون مدیریت خدمات کشوری",),
        "structure": "نماینده هر واحد به حکم شهردار",
        "duties": "شناسایی نقاط آسیب‌پذیر\nنظارت بر اجرای مصوبات",
        "members": rows,
        "former": rows[:1],
        "secretary": SECRETARY,
    }
    return Roster(**{**values, **changes})  # type: ignore[arg-type]


def delivery_book(count: int, **changes: object) -> DeliveryBook:
    rows = tuple(
        DeliveryRow(
            number=to_persian(f"1404/س/{n + 1}"),
            date=DAY,
            recipient=UNITS[n % len(UNITS)],
            subject="ابلاغ مصوبه شماره ۱۴۰۴/۳/۱",
            classification="confidential" if n % 5 == 4 else "ordinary",
            delivered_on=DAY if n % 2 else None,
            received_by="مسئول دفتر" if n % 2 else "",
            receipt_no="۵۱۲" if n % 4 == 1 else "",
        )
        for n in range(count)
    )
    values: dict[str, object] = {"letterhead": letterhead(), "scope": COMMITTEE, "year": 1404, "letters": rows}
    return DeliveryBook(**{**values, **changes})  # type: ignore[arg-type]


def _month(title: str, people: int) -> PaidMonth:
    return PaidMonth(
        title=title,
        meetings=(
            PaidMeeting(number="۳", date=DAY, official_from=at("14:05"), official_to=at("15:35"), minutes=90),
            PaidMeeting(number="۴", date=DAY + datetime.timedelta(days=7)),
        ),
        people=tuple(
            PaidPerson(name="", post=POSTS[n % 6], meetings=1, present=90, payable=90, rials=1_800_000)
            for n in range(people)
        ),
    )


def allowances(*titles: str, people: int = 6, **changes: object) -> AllowanceList:
    months = tuple(_month(title, people) for title in titles)
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "period": titles[0] if len(titles) == 1 else "پاییز ۱۴۰۴",
        "months": months,
        "totals": months[0].people if len(months) > 1 else (),
        "rates": (
            RateLine(starts=DAY, hourly=1_200_000, least_minutes=30, most_minutes=180, most_monthly_minutes=600),
        ),
        "rials": 1_800_000 * people * len(titles),
        "signers": (SECRETARY, Signer(post="امور مالی (ذی‌حساب)"), CHAIR),
    }
    return AllowanceList(**{**values, **changes})  # type: ignore[arg-type]


def bundle(count: int, **changes: object) -> BundleCover:
    parts = tuple(
        BundlePart(
            title=f"صورتجلسه جلسه {to_persian(n + 1)}",
            number=to_persian(f"1404/س/{n + 1}"),
            date=DAY,
            pages=n + 2 if n % 3 else None,
            classification="secret" if n == 2 else "ordinary",
        )
        for n in range(count)
    )
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "year": 1404,
        "parts": parts,
        "first_day": DAY if parts else None,
        "last_day": DAY if parts else None,
        "kept_at": "بایگانی دبیرخانه",
        "secretary": SECRETARY,
    }
    return BundleCover(**{**values, **changes})  # type: ignore[arg-type]


SECRET = letterhead(classification="secret")

LIST_PAPERS: dict[str, Callable[[], bytes]] = {
    "attendance sheet, blank": lambda: print_attendance_sheet(attendance_sheet(blank=True), EMBLEM),
    "attendance sheet, filled": lambda: print_attendance_sheet(attendance_sheet(blank=False)),
    "attendance sheet of a crowd": lambda: print_attendance_sheet(
        attendance_sheet(blank=True, members=40, letterhead=SECRET), EMBLEM
    ),
    "follow-up report": lambda: print_follow_up_report(follow_up(14), EMBLEM),
    "follow-up report of nothing": lambda: print_follow_up_report(follow_up(0)),
    "seasonal report": lambda: print_seasonal_report(seasonal(), EMBLEM),
    "seasonal report of nothing, classified": lambda: print_seasonal_report(empty_season(letterhead=SECRET)),
    "annual evaluation": lambda: print_annual_evaluation(annual(), EMBLEM),
    "resolution register": lambda: print_resolution_register(register(14), EMBLEM),
    "resolution register of nothing": lambda: print_resolution_register(register(0)),
    "roster": lambda: print_roster(roster(12), EMBLEM),
    "delivery book": lambda: print_delivery_book(delivery_book(12), EMBLEM),
    "delivery book of nothing": lambda: print_delivery_book(delivery_book(0)),
    "allowance list of a month": lambda: print_allowance_list(allowances("آذر ۱۴۰۴"), EMBLEM),
    "allowance list of a season": lambda: print_allowance_list(allowances("مهر ۱۴۰۴", "آبان ۱۴۰۴", "آذر ۱۴۰۴")),
    "bundle cover, classified": lambda: print_bundle_cover(bundle(7, letterhead=SECRET), EMBLEM),
}
