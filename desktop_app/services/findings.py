"""Which strengths, weaknesses and proposals the figures of a year suggest; people keep, word or dismiss them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.evaluations import FindingKind
from desktop_app.domain.programmes import ProgrammeStatus
from desktop_app.persian.digits import decimal, percent, to_persian
from desktop_app.persian.jalali import Season
from desktop_app.persian.phrases import listed
from desktop_app.services.committee_work import SILENT_AFTER, Work
from desktop_app.services.evaluation_figures import Figures
from desktop_app.services.resolution_rates import UnitRate

SHARP: Final = 3.0
"""A change of fewer per cent, or of fewer days, says nothing."""
HIGH_ATTENDANCE: Final = 85.0
LOW_ATTENDANCE: Final = 70.0
SELDOM: Final = 50.0
_LEAST_DUE: Final = 2
"""Of a unit with fewer resolutions due nothing is said."""
_MOST_NAMED: Final = 3


@dataclass(frozen=True)
class YearFacts:
    """What the rules go by. `ended` are the seasons that are over; `before` is None where last year knows nothing."""

    year: int
    figures: Figures
    before: Figures | None
    work: Work
    target: int
    seasonal: bool
    ended: tuple[Season, ...]
    over: bool
    """Whether the year itself is over."""

    @property
    def missed(self) -> list[str]:
        """Ended seasons without a meeting, where the committee has to meet in each."""
        held = {season.season for season in self.figures.seasons if season.meetings}
        return [season.persian for season in self.ended if season not in held] if self.seasonal else []

    @property
    def under_target(self) -> list[UnitRate]:
        """Units that carry out too little in time, the worst first."""
        rates = [unit for unit in self.figures.units if unit.split.due >= _LEAST_DUE]
        return [unit for unit in reversed(rates) if (unit.split.on_time or 0) < self.target]

    @property
    def seldom_there(self) -> list[str]:
        return [m.name for m in self.figures.members if m.called >= _LEAST_DUE and m.rate < SELDOM]

    @property
    def not_run(self) -> list[str]:
        """Programmes that were to be run by now."""
        if not self.over:
            return []
        waiting = {ProgrammeStatus.PLANNED, ProgrammeStatus.RUNNING}
        return [programme.title for programme in self.work.programmes if programme.status in waiting]


@dataclass(frozen=True)
class Proposed:
    """What a rule suggests; `source` is the rule's code, by which it is not suggested again."""

    kind: FindingKind
    source: str
    text: str
    unit_id: str | None = None
    time: str = ""
    indicator: str = ""


Rule = Callable[[YearFacts], "Proposed | None"]


def proposed(facts: YearFacts) -> list[Proposed]:
    """Everything that the figures suggest, in the order of the rules. A year without a meeting suggests little."""
    return list(_each(facts))


def _each(facts: YearFacts) -> Iterator[Proposed]:
    for rule in RULES:
        found = rule(facts)
        if found is not None:
            yield found


def _strength(source: str, text: str) -> Proposed:
    return Proposed(FindingKind.STRENGTH, source, text)


def _weakness(source: str, text: str) -> Proposed:
    return Proposed(FindingKind.WEAKNESS, source, text)


def _share(value: float) -> str:
    return percent(round(value))


def _named(names: list[str], noun: str = "واحد") -> str:
    """The first few by name, the others by number."""
    rest = len(names) - _MOST_NAMED
    shown = names[:_MOST_NAMED] + ([f"{to_persian(rest)} {noun} دیگر"] if rest > 0 else [])
    return listed(shown)


# Strengths


def all_seasons_held(facts: YearFacts) -> Proposed | None:
    held = {season.season for season in facts.figures.seasons if season.meetings}
    if not facts.seasonal or not facts.ended or any(season not in held for season in facts.ended):
        return None
    whole = len(facts.ended) == len(Season)
    told = "در هر چهار فصل جلسه برگزار شد" if whole else "در همه فصل‌های گذشته سال جلسه برگزار شد"
    more = facts.figures.extraordinary
    return _strength("seasons_held", told + (f" و {to_persian(more)} جلسه فوق‌العاده هم بود." if more else "."))


def attendance_rose(facts: YearFacts) -> Proposed | None:
    now, before = facts.figures.attendance, facts.before.attendance if facts.before else None
    if now is not None and before is not None and now - before >= SHARP:
        return _strength("attendance_rose", f"میانگین حضور اعضا از {_share(before)} به {_share(now)} رسید.")
    if now is not None and now >= HIGH_ATTENDANCE:
        return _strength("attendance_high", f"میانگین حضور اعضا در جلسه‌ها {_share(now)} بود.")
    return None


def done_in_time(facts: YearFacts) -> Proposed | None:
    rate = facts.figures.split.on_time
    if rate is None or rate < facts.target:
        return None
    words = f"{_share(rate)} از مصوبات سررسیدشده به‌موقع انجام شد؛ هدف کمیته {_share(facts.target)} است."
    return _strength("on_time_reached", words)


def delay_fell(facts: YearFacts) -> Proposed | None:
    now, before = facts.figures.mean_delay, facts.before.mean_delay if facts.before else None
    if now is None or before is None or before - now < SHARP:
        return None
    return _strength("delay_fell", f"میانگین دیرکرد مصوبات از {decimal(before, 0)} به {decimal(now, 0)} روز رسید.")


def units_never_late(facts: YearFacts) -> Proposed | None:
    best = [u.name for u in facts.figures.units if u.split.due >= _LEAST_DUE and u.split.in_time == u.split.due]
    if not best:
        return None
    return _strength("units_never_late", f"همه مصوبات سررسیدشده {_named(best)} به‌موقع انجام شد.")


def programmes_run(facts: YearFacts) -> Proposed | None:
    done, planned = facts.work.programmes_done, facts.work.programmes_planned
    if not done or done < planned / 2:
        return None
    people = facts.work.participants
    told = f"{to_persian(done)} برنامه از {to_persian(planned)} برنامه مصوب سال اجرا شد"
    return _strength("programmes_run", told + (f"؛ {to_persian(people)} نفر شرکت کردند." if people else "."))


def points_solved(facts: YearFacts) -> Proposed | None:
    found, solved = facts.work.found, facts.work.solved
    if not found or solved < found / 2:
        return None
    told = f"برای {to_persian(solved)} نقطه آسیب‌پذیر از {to_persian(found)} نقطه شناسایی‌شده راهکار تصویب شد"
    gone = facts.work.corrected
    return _strength("points_solved", told + (f" و {to_persian(gone)} مورد برطرف شد." if gone else "."))


# Weaknesses


def seasons_missed(facts: YearFacts) -> Proposed | None:
    if not facts.missed:
        return None
    return _weakness("seasons_missed", f"در {listed(facts.missed)} جلسه‌ای برگزار نشد.")


def attendance_fell(facts: YearFacts) -> Proposed | None:
    now, before = facts.figures.attendance, facts.before.attendance if facts.before else None
    if now is not None and before is not None and before - now >= SHARP:
        return _weakness("attendance_fell", f"میانگین حضور اعضا از {_share(before)} به {_share(now)} کاهش یافت.")
    if now is not None and now < LOW_ATTENDANCE:
        return _weakness("attendance_low", f"میانگین حضور اعضا در جلسه‌ها {_share(now)} بود.")
    return None


def members_seldom_there(facts: YearFacts) -> Proposed | None:
    if not facts.seldom_there:
        return None
    return _weakness(
        "members_seldom_there", f"{_named(facts.seldom_there, 'عضو')} در کمتر از نیمی از جلسه‌ها حاضر بودند."
    )


def late_too_often(facts: YearFacts) -> Proposed | None:
    rate = facts.figures.split.on_time
    if rate is None or rate >= facts.target:
        return None
    words = f"{_share(rate)} از مصوبات سررسیدشده به‌موقع انجام شد که از هدف {_share(facts.target)} کمتر است."
    return _weakness("on_time_missed", words)


def units_under_target(facts: YearFacts) -> Proposed | None:
    units = facts.under_target
    if not units:
        return None
    left = facts.figures.split.open_late
    rest = f"؛ {to_persian(left)} مصوبه با دیرکرد باز مانده است." if left else "."
    told = f"مصوبات {_named([unit.name for unit in units])} کمتر از هدف به‌موقع انجام شد{rest}"
    return _weakness("units_under_target", told)


def delay_rose(facts: YearFacts) -> Proposed | None:
    now, before = facts.figures.mean_delay, facts.before.mean_delay if facts.before else None
    if now is None or before is None or now - before < SHARP:
        return None
    return _weakness("delay_rose", f"میانگین دیرکرد مصوبات از {decimal(before, 0)} به {decimal(now, 0)} روز رسید.")


def reports_missing(facts: YearFacts) -> Proposed | None:
    if not facts.work.silent:
        return None
    words = (
        f"برای {to_persian(facts.work.silent)} مصوبه دیرکرد بیش از {to_persian(SILENT_AFTER)} روز گزارشی نرسیده است."
    )
    return _weakness("reports_missing", words)


def points_unsolved(facts: YearFacts) -> Proposed | None:
    found, solved = facts.work.found, facts.work.solved
    if not found or solved >= found / 2:
        return None
    told = f"برای {to_persian(solved)} نقطه آسیب‌پذیر از" if solved else "برای هیچ‌یک از"
    return _weakness("points_unsolved", f"{told} {to_persian(found)} نقطه شناسایی‌شده راهکار تصویب شده است.")


def programmes_left(facts: YearFacts) -> Proposed | None:
    if not facts.not_run:
        return None
    titles = [f"«{title}»" for title in facts.not_run]
    return _weakness("programmes_left", f"برنامه {_named(titles, 'برنامه')} تا پایان سال به انجام نرسید.")


# Proposals


def _next(facts: YearFacts, season: Season) -> str:
    return f"{season.persian} {to_persian(facts.year + 1)}"


def _to_do(source: str, text: str, time: str, indicator: str = "", unit_id: str | None = None) -> Proposed:
    return Proposed(FindingKind.PROPOSAL, source, text, unit_id, time, indicator)


def propose_calendar(facts: YearFacts) -> Proposed | None:
    if not facts.missed:
        return None
    words = "تصویب تقویم جلسه‌های چهار فصل در نخستین جلسه سال"
    return _to_do("propose_calendar", words, _next(facts, Season.SPRING), "یک جلسه عادی در هر فصل")


def propose_monthly_reports(facts: YearFacts) -> Proposed | None:
    units = facts.under_target
    if not units:
        return None
    words = f"دریافت گزارش پیشرفت ماهانه از {_named([unit.name for unit in units])}"
    only = units[0].unit_id or None if len(units) == 1 else None
    return _to_do(
        "propose_monthly_reports",
        words,
        _next(facts, Season.SPRING),
        f"انجام به‌موقع دست‌کم {_share(facts.target)}",
        only,
    )


def propose_decision_on_late(facts: YearFacts) -> Proposed | None:
    late = facts.figures.split.open_late
    if not late:
        return None
    words = f"تعیین تکلیف {to_persian(late)} مصوبه دیرکرد در نخستین جلسه سال"
    return _to_do("propose_decision_on_late", words, _next(facts, Season.SPRING), "نبود مصوبه دیرکرد بدون تصمیم")


def propose_review_of_points(facts: YearFacts) -> Proposed | None:
    left = [area for area in facts.work.areas if area.found > area.solved]
    if not left:
        return None
    most = max(left, key=lambda area: area.found - area.solved)
    where = f" حوزه {most.name}" if most.name else ""
    count = to_persian(most.found - most.solved)
    words = f"بررسی {count} نقطه آسیب‌پذیر مانده{where} و تصویب راهکار"
    return _to_do("propose_review_of_points", words, _next(facts, Season.SUMMER), "راهکار مصوب برای همه نقاط")


def propose_deputies(facts: YearFacts) -> Proposed | None:
    low = facts.figures.attendance is not None and facts.figures.attendance < LOW_ATTENDANCE
    if not facts.seldom_there and not low:
        return None
    words = "معرفی نماینده ثابت برای اعضایی که در جلسه حاضر نمی‌شوند"
    return _to_do(
        "propose_deputies", words, _next(facts, Season.SPRING), f"میانگین حضور دست‌کم {_share(HIGH_ATTENDANCE)}"
    )


def propose_programmes_left(facts: YearFacts) -> Proposed | None:
    if not facts.not_run:
        return None
    titles = [f"«{title}»" for title in facts.not_run]
    return _to_do("propose_programmes_left", f"اجرای برنامه {_named(titles, 'برنامه')}", _next(facts, Season.SUMMER))


def propose_programme(facts: YearFacts) -> Proposed | None:
    """A year that planned no programme at all."""
    if facts.work.programmes or not facts.figures.meetings:
        return None
    words = "تدوین برنامه‌های اولویت‌دار آموزشی و ترویجی سال"
    return _to_do("propose_programme", words, _next(facts, Season.SPRING), "دست‌کم یک برنامه در هر فصل")


RULES: Final[tuple[Rule, ...]] = (
    all_seasons_held,
    attendance_rose,
    done_in_time,
    delay_fell,
    units_never_late,
    programmes_run,
    points_solved,
    seasons_missed,
    attendance_fell,
    members_seldom_there,
    late_too_often,
    units_under_target,
    delay_rose,
    reports_missing,
    points_unsolved,
    programmes_left,
    propose_calendar,
    propose_monthly_reports,
    propose_decision_on_late,
    propose_review_of_points,
    propose_deputies,
    propose_programmes_left,
    propose_programme,
)
