"""What many resolutions come to: how many stand where, how much is realised, which unit is how late."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop_app.documents.follow_up_report_view import NeededDecision
from desktop_app.documents.report_parts import FollowedResolution, ResolutionFigures, UnitFigures
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.sorting import sort_key

LONG_LATE = 30
"""Days after which a late resolution goes back to the committee."""


def figures_of(rows: Sequence[FollowedResolution]) -> ResolutionFigures:
    counts = Counter(row.status for row in rows)
    counted = len(rows) - counts[ResolutionStatus.VOID.value]
    realised = counts[ResolutionStatus.CLOSED.value]
    return ResolutionFigures(
        total=len(rows),
        by_status=tuple((status.value, counts[status.value]) for status in ResolutionStatus if counts[status.value]),
        overdue=sum(1 for row in rows if row.days_late),
        realised=realised,
        percent=round(100 * realised / counted) if counted else None,
    )


def units_of(rows: Iterable[FollowedResolution]) -> tuple[UnitFigures, ...]:
    """One line a unit, in the order of the Persian alphabet; what no unit is charged with comes last."""
    by_unit: dict[str, list[FollowedResolution]] = {}
    for row in rows:
        by_unit.setdefault(row.responsible, []).append(row)
    return tuple(_unit(name, by_unit[name]) for name in sorted(by_unit, key=lambda name: (not name, sort_key(name))))


def _unit(name: str, rows: Sequence[FollowedResolution]) -> UnitFigures:
    late = [row.days_late for row in rows if row.days_late]
    return UnitFigures(
        unit=name,
        total=len(rows),
        realised=sum(1 for row in rows if row.status == ResolutionStatus.CLOSED.value),
        open=sum(1 for row in rows if ResolutionStatus(row.status).open),
        overdue=len(late),
        mean_delay=sum(late) / len(late) if late else None,
    )


def needing_decision(rows: Iterable[FollowedResolution]) -> tuple[NeededDecision, ...]:
    """What stands still, and what is so late that its deadline has to be decided on again; the latest first."""
    waiting = [row for row in rows if row.status == ResolutionStatus.ON_HOLD.value or row.days_late > LONG_LATE]
    return tuple(
        NeededDecision(
            number=row.number,
            text=row.text,
            unit=row.responsible,
            wanted="change" if row.status == ResolutionStatus.ON_HOLD.value else "extend",
            reason=row.obstacles,
        )
        for row in sorted(waiting, key=lambda row: -row.days_late)
    )


_NEXT_STEPS = {
    ResolutionStatus.NOT_NOTIFIED: "ابلاغ به واحد مسئول",
    ResolutionStatus.NOTIFIED: "دریافت برنامه اجرا از واحد",
    ResolutionStatus.IN_PROGRESS: "دریافت گزارش پیشرفت",
    ResolutionStatus.REPORTED_DONE: "راستی‌آزمایی و تأیید دبیرخانه",
    ResolutionStatus.ON_HOLD: "طرح در جلسه برای تعیین تکلیف",
}


def next_step(status: ResolutionStatus, days_late: int) -> str:
    """What the secretariat does next about it; empty for what is settled."""
    if days_late > LONG_LATE:
        return "طرح در جلسه برای تمدید مهلت"
    if days_late and status is not ResolutionStatus.NOT_NOTIFIED:
        return "ارسال پیگیری‌نامه"
    return _NEXT_STEPS.get(status, "")
