"""Tables of the report of a season: members, meetings, attendance, programmes, weak points, cases, letters, plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop_app.documents import wording
from desktop_app.documents.house_charts import heat_map
from desktop_app.documents.list_parts import Column, Said, counted, day, hours, ledger, person_cell, unit_beside
from desktop_app.documents.listing import Listing
from desktop_app.documents.report_parts import PlannedStep
from desktop_app.documents.seasonal_report_view import (
    CaseCount,
    CommitteeMember,
    Correspondence,
    HeldMeeting,
    MemberAttendance,
    Programme,
    Vulnerability,
)
from desktop_app.persian.digits import percent, to_persian
from desktop_app.typesetting.blocks import Block, Spaced

AREAS = {
    "finance": "مالی",
    "human_resources": "منابع انسانی",
    "permits": "صدور مجوزها",
    "field_supervision": "نظارت میدانی",
}
GRADES = {"low": "کم", "medium": "متوسط", "high": "زیاد"}
PROGRAMME_KINDS = {"training": "آموزشی", "awareness": "ترویجی", "other": "سایر"}
_NUMBER = Column("ردیف", 0.72, "center")


def members(rows: Sequence[CommitteeMember]) -> list[Block]:
    if not rows:
        return []
    columns = (_NUMBER, Column("نام و سمت", 4.0), Column("واحد", 3.2), Column("عنوان", 1.2, "center"))
    return [
        ledger(
            columns,
            [
                (
                    counted(place),
                    person_cell(row.name, row.post),
                    row.unit,
                    "رئیس" if row.role == "chair" else wording.word(wording.ROLES, row.role),
                )
                for place, row in enumerate(rows, start=1)
            ],
        )
    ]


def meetings(rows: Sequence[HeldMeeting]) -> list[Block]:
    if not rows:
        return []
    columns = (
        Column("شماره", 0.9, "center"),
        Column("تاریخ", 1.4, "center"),
        Column("نوع", 1.3, "center"),
        Column("حاضر از کل", 1.3, "center"),
        Column("مدت (ساعت)", 1.3, "center"),
        Column("مصوبات", 1.0, "center"),
    )
    return [
        ledger(
            columns,
            [
                (
                    row.number or row.title or "—",
                    day(row.date),
                    wording.word(wording.MEETING_KINDS, row.kind),
                    f"{to_persian(row.present)} از {to_persian(row.members)}",
                    hours(row.minutes or 0),
                    to_persian(row.resolutions),
                )
                for row in rows
            ],
        )
    ]


def share_present(row: MemberAttendance) -> str:
    return percent(round(100 * (row.present + row.represented) / row.called)) if row.called else "—"


def attendance(rows: Sequence[MemberAttendance]) -> list[Block]:
    if not rows:
        return []
    columns = (
        _NUMBER,
        Column("عضو", 3.4),
        Column("جلسات", 0.9, "center"),
        Column("حاضر", 0.8, "center"),
        Column("با نماینده", 1.0, "center"),
        Column("غیبت موجه", 1.0, "center"),
        Column("غیبت غیرموجه", 1.1, "center"),
        Column("درصد حضور", 1.0, "center"),
    )
    return [
        ledger(
            columns,
            [
                (
                    counted(place),
                    person_cell(row.name, unit_beside(row.name, row.post)),
                    to_persian(row.called),
                    to_persian(row.present),
                    to_persian(row.represented),
                    to_persian(row.excused),
                    to_persian(row.unexcused),
                    share_present(row),
                )
                for place, row in enumerate(rows, start=1)
            ],
        )
    ]


def programmes(rows: Sequence[Programme]) -> list[Block]:
    if not rows:
        return []
    columns = (
        _NUMBER,
        Column("برنامه", 2.8),
        Column("نوع", 0.95, "center"),
        Column("واحد", 1.5),
        Column("پیش‌بینی", 1.6),
        Column("انجام‌شده", 1.6),
        Column("شرکت‌کننده", 1.15, "center"),
    )
    return [
        ledger(
            columns,
            [
                (
                    counted(place),
                    row.title,
                    wording.word(PROGRAMME_KINDS, row.kind),
                    row.unit,
                    row.planned,
                    row.done or "—",
                    to_persian(row.participants) if row.participants is not None else "—",
                )
                for place, row in enumerate(rows, start=1)
            ],
        )
    ]


def vulnerabilities(rows: Sequence[Vulnerability]) -> list[Block]:
    """Sorted by area as handed over; the area is written where it changes."""
    if not rows:
        return []
    columns = (
        Column("حوزه", 1.2),
        Column("نقطه آسیب‌پذیر", 2.6),
        Column("راهکار مصوب", 2.6),
        Column("وضعیت", 1.2, "center"),
        Column("اثر سنجیده‌شده", 1.8),
    )
    body: list[tuple[str, ...]] = []
    last = None
    for row in rows:
        area = wording.word(AREAS, row.area) if row.area != last else ""
        body.append((area, row.title, row.solution or "—", row.status, row.effect or "—"))
        last = row.area
    return [ledger(columns, body), *_weighed(rows)]


def _weighed(rows: Sequence[Vulnerability]) -> list[Block]:
    """How many are how grave, of those that were judged."""
    pairs = Counter((row.severity, row.likelihood) for row in rows if row.severity in GRADES)
    counts = [[pairs[severity, likelihood] for likelihood in GRADES] for severity in GRADES]
    if not any(map(any, counts)):
        return []
    down = [f"شدت {words}" for words in GRADES.values()]
    across = [f"احتمال {words}" for words in GRADES.values()]
    return [Spaced(heat_map("شمار نقاط آسیب‌پذیر به تفکیک شدت و احتمال", down, across, counts), 8.0)]


def cases(rows: Sequence[CaseCount]) -> list[Block]:
    if not rows:
        return []
    columns = (
        Column("نوع", 3.6),
        Column("دریافتی", 1.1, "center"),
        Column("رسیدگی‌شده", 1.3, "center"),
        Column("ارجاع‌شده", 1.2, "center"),
        Column("باز", 1.0, "center"),
    )
    told = [
        (row.kind, to_persian(row.received), to_persian(row.handled), to_persian(row.referred), to_persian(row.open))
        for row in rows
    ]
    return [ledger(columns, told)]


def correspondence(rows: Sequence[Correspondence]) -> list[Block]:
    if not rows:
        return []
    columns = (
        Column("گیرنده", 4.0),
        Column("نامه‌های صادره", 1.5, "center"),
        Column("دارای رسید", 1.3, "center"),
        *([Column("پاسخ‌داده", 1.3, "center")] if (answers := any(row.answered for row in rows)) else []),
    )
    body = [
        (
            row.recipient,
            to_persian(row.sent),
            to_persian(row.delivered),
            *([to_persian(row.answered)] if answers else []),
        )
        for row in rows
    ]
    return [ledger(columns, body)]


def compared(rows: Sequence[tuple[str, str, str, str]]) -> list[Block]:
    """The season beside the one before it and the same one of the year before."""
    if not rows:
        return []
    columns = (Column("عنوان", 3.4), *(Column(w, 1.3, "center") for w in ("این فصل", "فصل پیش", "همین فصل سال پیش")))
    return [ledger(columns, rows)]


def plan(rows: Sequence[PlannedStep]) -> list[Block]:
    if not rows:
        return []
    indicators = any(row.indicator for row in rows)
    columns = [
        _NUMBER,
        Column("اقدام", 3.6),
        Column("واحد", 2.4),
        Column("زمان", 1.4, "center"),
        *([Column("شاخص", 1.8)] if indicators else []),
    ]
    body: list[list[Said]] = [
        [counted(place), row.title, row.unit, row.time, *([row.indicator] if indicators else [])]
        for place, row in enumerate(rows, start=1)
    ]
    return [ledger(columns, body)]


def meetings_listing(name: str, rows: Sequence[HeldMeeting]) -> Listing:
    columns = ("شماره", "تاریخ", "نوع", "حاضر", "کل اعضا", "مدت (دقیقه)", "مصوبات")
    return Listing(
        name,
        columns,
        tuple(
            (
                row.number or row.title,
                row.date,
                wording.word(wording.MEETING_KINDS, row.kind),
                row.present,
                row.members,
                row.minutes,
                row.resolutions,
            )
            for row in rows
        ),
    )


def attendance_listing(name: str, rows: Sequence[MemberAttendance]) -> Listing:
    columns = ("نام", "سمت", "جلسات", "حاضر", "با نماینده", "غیبت موجه", "غیبت غیرموجه")
    return Listing(
        name,
        columns,
        tuple(
            (row.name, row.post, row.called, row.present, row.represented, row.excused, row.unexcused) for row in rows
        ),
    )


def programmes_listing(name: str, rows: Sequence[Programme]) -> Listing:
    columns = ("برنامه", "نوع", "واحد", "پیش‌بینی", "انجام‌شده", "شرکت‌کننده")
    told = ((r.title, wording.word(PROGRAMME_KINDS, r.kind), r.unit, r.planned, r.done, r.participants) for r in rows)
    return Listing(name, columns, tuple(told))


def vulnerabilities_listing(name: str, rows: Sequence[Vulnerability]) -> Listing:
    columns = ("حوزه", "نقطه آسیب‌پذیر", "راهکار مصوب", "وضعیت", "اثر سنجیده‌شده", "شدت", "احتمال")
    return Listing(
        name,
        columns,
        tuple(
            (
                wording.word(AREAS, row.area),
                row.title,
                row.solution,
                row.status,
                row.effect,
                GRADES.get(row.severity, ""),
                GRADES.get(row.likelihood, ""),
            )
            for row in rows
        ),
    )


def cases_listing(name: str, rows: Sequence[CaseCount]) -> Listing:
    columns = ("نوع", "دریافتی", "رسیدگی‌شده", "ارجاع‌شده", "باز")
    return Listing(name, columns, tuple((r.kind, r.received, r.handled, r.referred, r.open) for r in rows))


def correspondence_listing(name: str, rows: Sequence[Correspondence]) -> Listing:
    columns = ("گیرنده", "نامه‌های صادره", "دارای رسید", "پاسخ‌داده")
    return Listing(name, columns, tuple((r.recipient, r.sent, r.delivered, r.answered) for r in rows))
