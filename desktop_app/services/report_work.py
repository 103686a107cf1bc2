"""The work of a committee as its seasonal and annual papers show it: programmes, points, cases, letters, findings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.documents.annual_evaluation_view import AreaCount, IndicatorRow, SeasonFigure, UnitOnTime, YearFigure
from desktop_app.documents.report_parts import Approval, PlannedStep
from desktop_app.documents.seasonal_report_view import CaseCount, Correspondence, Programme, Vulnerability
from desktop_app.domain.evaluations import FindingKind
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes
from desktop_app.domain.programmes import ProgrammeStatus
from desktop_app.domain.violations import ViolationSource
from desktop_app.domain.vulnerabilities import Area, VulnerabilityStatus
from desktop_app.domain.vulnerabilities import Vulnerability as Point
from desktop_app.persian.digits import decimal, percent, to_persian
from desktop_app.services.committee_work import Work
from desktop_app.services.committee_years import Days
from desktop_app.services.evaluation_figures import Figures
from desktop_app.services.evaluation_views import ApprovalView, EvaluationView, SeasonView
from desktop_app.services.report_lists import RecipientRow
from desktop_app.services.requests import kept, living
from desktop_app.services.resolution_rates import Split, Standing

STANDINGS: Final = {
    Standing.IN_TIME: "انجام به‌موقع",
    Standing.LATE: "انجام با دیرکرد",
    Standing.OPEN: "در حال انجام، در مهلت",
    Standing.OPEN_LATE: "در حال انجام، با دیرکرد",
    Standing.VOID: "منتفی یا جایگزین‌شده",
}
SOURCES: Final = {
    ViolationSource.REPORT: "گزارش همکار",
    ViolationSource.COMPLAINT: "شکایت",
    ViolationSource.INSPECTION: "بازرسی",
    ViolationSource.AUDIT: "حسابرسی",
    ViolationSource.OTHER: "سایر",
}
_PROGRAMMES: Final = {
    ProgrammeStatus.PLANNED: "برنامه‌ریزی‌شده",
    ProgrammeStatus.RUNNING: "در حال اجرا",
    ProgrammeStatus.DONE: "اجراشده",
    ProgrammeStatus.DROPPED: "کنار گذاشته‌شده",
}
_POINTS: Final = {
    VulnerabilityStatus.FOUND: "شناسایی‌شده",
    VulnerabilityStatus.STUDIED: "بررسی‌شده",
    VulnerabilityStatus.SOLUTION_APPROVED: "راهکار مصوب",
    VulnerabilityStatus.IN_CORRECTION: "در حال اصلاح",
    VulnerabilityStatus.CORRECTED: "برطرف‌شده",
    VulnerabilityStatus.ACCEPTED: "پذیرفته‌شده",
}
_LOW, _HIGH = 2, 4


def programmes_of(work: Work) -> tuple[Programme, ...]:
    return tuple(
        Programme(
            title=row.title,
            kind=row.kind,
            unit=row.unit,
            planned=f"{to_persian(row.planned)} جلسه" if row.planned is not None else "",
            done=_done(row.held, _PROGRAMMES[row.status]),
            participants=row.participants or None,
        )
        for row in work.programmes
    )


def _done(held: int, status: str) -> str:
    return f"{to_persian(held)} جلسه؛ {status}" if held else status


def points_of(session: Session, committee_id: str, days: Days) -> tuple[Vulnerability, ...]:
    """Those found in these days and those measured in them, by area."""
    found = Point.found_on.between(days.first, days.last)
    measured = Point.measured_on.between(days.first, days.last)
    rows = living(session, Point, Point.committee_id == committee_id, found | measured)
    areas = {area.id: area for area in living(session, Area)}
    order = {id_: place for place, id_ in enumerate(sorted(areas, key=lambda a: (areas[a].position, a)))}
    rows = sorted(rows, key=lambda row: (order.get(row.area_id or "", len(order)), row.found_on, row.id))
    return tuple(
        Vulnerability(
            area=_area(areas.get(row.area_id or "")),
            title=row.title,
            solution=row.solution,
            status=_POINTS[row.status],
            effect=row.measured_effect,
            severity=_grade(row.severity),
            likelihood=_grade(row.likelihood),
        )
        for row in rows
    )


def _area(area: Area | None) -> str:
    return area.name if area is not None else "بدون حوزه"


def _grade(value: int | None) -> str:
    """From 1 to 5 as low, medium, high; empty where it was not judged."""
    if value is None:
        return ""
    return "low" if value <= _LOW else "high" if value >= _HIGH else "medium"


def cases_of(work: Work) -> tuple[CaseCount, ...]:
    """Numbers only."""
    return tuple(
        CaseCount(
            kind=SOURCES[row.source],
            received=row.received,
            handled=row.closed,
            referred=row.referred,
            open=row.received - row.closed,
        )
        for row in work.cases
    )


def letters_of(rows: Sequence[RecipientRow]) -> tuple[Correspondence, ...]:
    return tuple(
        Correspondence(recipient=row.name, sent=row.sent, delivered=row.delivered, answered=row.answered)
        for row in rows
    )


def areas_of(work: Work) -> tuple[AreaCount, ...]:
    return tuple(
        AreaCount(name=row.name, by_season=row.by_season, solved=row.solved, corrected=row.corrected)
        for row in work.areas
    )


def standing_of(split: Split) -> tuple[tuple[str, int], ...]:
    """Without those that there are none of."""
    counts = ((words, getattr(split, one.value)) for one, words in STANDINGS.items())
    return tuple((words, count) for words, count in counts if count)


def units_of(figures: Figures) -> tuple[UnitOnTime, ...]:
    return tuple(UnitOnTime(unit=u.name, due=u.split.due, in_time=u.split.in_time) for u in figures.units)


def seasons_of(figures: Figures) -> tuple[SeasonFigure, ...]:
    """The seasons that have begun."""
    begun = [one for one in figures.seasons if one.meetings or one.season <= _last(figures)]
    return tuple(
        SeasonFigure(
            season=one.season.name.lower(),
            meetings=one.meetings,
            extraordinary=one.extraordinary,
            resolutions=one.resolutions,
        )
        for one in begun
    )


def _last(figures: Figures) -> int:
    from_start = (figures.day - figures.days.first).days
    return min(4, from_start // 93 + 1)


def figures_of(view: EvaluationView) -> tuple[YearFigure, ...]:
    """The year beside the one before; a year without a meeting has no figures."""
    this, that = _sums(view.figures), _sums(view.before) if view.before is not None else None
    return tuple(
        YearFigure(title=title, this=value, before=that[place][1] if that else None, percent=share)
        for place, (title, value, share) in enumerate(this)
    )


def _sums(figures: Figures) -> list[tuple[str, float | None, bool]]:
    split = figures.split
    return [
        ("جلسات برگزارشده", figures.meetings, False),
        ("از آن میان جلسات فوق‌العاده", figures.extraordinary, False),
        ("فصل‌های دارای جلسه", figures.seasons_held, False),
        ("میانگین حضور اعضا", figures.attendance, True),
        ("مدت جلسات (ساعت)", round(figures.minutes / 60, 1), False),
        ("مصوبات", split.total, False),
        ("مصوبات انجام‌شده", split.done, False),
        ("درصد تحقق مصوبات", split.realised, True),
        ("درصد انجام به‌موقع مصوبات سررسیدشده", split.on_time, True),
        ("میانگین دیرکرد (روز)", None if figures.mean_delay is None else round(figures.mean_delay, 1), False),
        ("مصوبات معوق در پایان دوره", split.open_late, False),
        ("نامه‌های صادره", figures.letters, False),
    ]


def indicators_of(view: EvaluationView) -> tuple[IndicatorRow, ...]:
    return tuple(
        IndicatorRow(
            title=row.title,
            group=row.group.value,
            annex=row.annex,
            unit=row.unit_of_measure,
            standard=row.standard,
            actual=row.actual,
            ceiling=row.ceiling,
            lower_is_better=row.lower_is_better,
            score=row.score,
        )
        for row in view.indicators
    )


def texts_of(view: EvaluationView, kind: FindingKind) -> tuple[str, ...]:
    return tuple(finding.text for finding in view.of_kind(kind))


def proposals_of(view: EvaluationView) -> tuple[PlannedStep, ...]:
    return tuple(
        PlannedStep(title=one.text, unit=one.unit, time=one.time, indicator=one.indicator)
        for one in view.of_kind(FindingKind.PROPOSAL)
    )


def lines_of(text: str) -> tuple[str, ...]:
    """One point a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def approval_of(session: Session, approval: ApprovalView | None) -> Approval | None:
    """With the number of the minutes, where the meeting's are numbered."""
    if approval is None:
        return None
    meeting = kept(session, Meeting, approval.meeting_id) if approval.meeting_id else None
    if meeting is None:
        return Approval(date=approval.on)
    minutes = living(session, Minutes, Minutes.meeting_id == meeting.id)
    last = max(minutes, key=lambda one: one.version, default=None)
    return Approval(number=last.number if last is not None else "", date=approval.on, meeting=approval.meeting)


def compared_of(view: SeasonView) -> tuple[tuple[str, str, str, str], ...]:
    """The figures of three seasons in words; nothing where neither other season is known."""
    three = (view.figures, view.before, view.last_year)
    if view.before is None and view.last_year is None:
        return ()
    told = [_in_words(one) for one in three]
    return tuple((title, told[0][title], told[1][title], told[2][title]) for title in told[0])


def _in_words(figures: Figures | None) -> dict[str, str]:
    def count(value: float | None) -> str:
        return "—" if value is None or figures is None else decimal(value)

    def share(value: float | None) -> str:
        return "—" if value is None else percent(round(value))

    split = figures.split if figures is not None else Split()
    return {
        "جلسات برگزارشده": count(figures.meetings if figures else None),
        "میانگین حضور اعضا": share(figures.attendance if figures else None),
        "مصوبات مورد گزارش": count(split.total),
        "انجام به‌موقع مصوبات سررسیدشده": share(split.on_time),
        "در حال انجام، با دیرکرد": count(split.open_late),
        "نامه‌های صادره": count(figures.letters if figures else None),
    }
