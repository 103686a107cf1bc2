"""The lines of the self-assessment form: which figures give their value, and the set that is offered to begin with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.evaluations import Indicator, IndicatorGroup, Mark, score
from desktop_app.services.findings import YearFacts


def _share(part: float, whole: float) -> float | None:
    return 100 * part / whole if whole else None


def _if_met(facts: YearFacts, value: float) -> float | None:
    """Of a year without a meeting nothing was measured."""
    return value if facts.figures.meetings else None


SOURCES: Final[Mapping[str, tuple[str, Callable[[YearFacts], float | None]]]] = {
    "seasons_held": ("شمار فصل‌های دارای جلسه", lambda f: _if_met(f, float(f.figures.seasons_held))),
    "attendance": ("میانگین حضور اعضا", lambda f: f.figures.attendance),
    "on_time": ("انجام به‌موقع مصوبات", lambda f: f.figures.split.on_time),
    "realised": ("تحقق مصوبات", lambda f: f.figures.split.realised),
    "mean_delay": ("میانگین دیرکرد مصوبات", lambda f: f.figures.mean_delay),
    "programmes_run": (
        "اجرای برنامه‌های مصوب",
        lambda f: _share(f.work.programmes_done, f.work.programmes_planned),
    ),
    "participants": (
        "شرکت‌کنندگان برنامه‌ها",
        lambda f: float(f.work.participants) if f.work.programmes else None,
    ),
    "points_solved": ("نقاط آسیب‌پذیر دارای راهکار مصوب", lambda f: _share(f.work.solved, f.work.found)),
    "points_corrected": ("نقاط آسیب‌پذیر برطرف‌شده", lambda f: _share(f.work.corrected, f.work.found)),
    "risk_fell": ("کاهش خطر پس از اصلاح", lambda f: f.work.effect),
    "cases_closed": ("رسیدگی به گزارش‌ها و شکایت‌ها", lambda f: _share(f.work.closed, f.work.received)),
    "letters_sent": ("نامه‌های صادره", lambda f: _if_met(f, float(f.figures.letters))),
}
"""By the code of `Indicator.source`: what the figure is called, and its value in a year, None where it is not known."""


def actual_of(indicator: Indicator, facts: YearFacts) -> float | None:
    """What was reached: by the records, or as people entered it."""
    if indicator.source in SOURCES:
        value = SOURCES[indicator.source][1](facts)
        return None if value is None else round(value, 1)
    return indicator.actual


def mark_of(indicator: Indicator, facts: YearFacts) -> Mark:
    return Mark(actual_of(indicator, facts), indicator.standard, indicator.ceiling, indicator.lower_is_better)


def scored(indicator: Indicator, facts: YearFacts) -> float | None:
    return score(mark_of(indicator, facts))


@dataclass(frozen=True)
class Usual:
    """One line of the usual set."""

    group: IndicatorGroup
    title: str
    unit_of_measure: str
    standard: float
    ceiling: float
    source: str = ""
    lower_is_better: bool = False


_P, _O, _C = IndicatorGroup.PREVENTION, IndicatorGroup.OVERSIGHT, IndicatorGroup.CONFRONTATION
USUAL: Final[tuple[Usual, ...]] = (
    Usual(_P, "اجرای کامل برنامه‌های مصوب", "درصد", 100, 12, "programmes_run"),
    Usual(_P, "اجرای راهکارهای اصلاحی مصوب نقاط آسیب‌پذیر", "درصد", 100, 12, "points_corrected"),
    Usual(_P, "اثربخشی راهکارهای اصلاحی (کاهش خطر)", "درصد", 50, 8, "risk_fell"),
    Usual(_P, "آگاه‌سازی مراجعان از حقوق و فرایندها", "اقدام", 12, 8),
    Usual(_P, "شرکت‌کنندگان برنامه‌های آموزشی و ترویجی", "نفر", 200, 5, "participants"),
    Usual(_O, "برگزاری جلسه در هر فصل", "فصل", 4, 10, "seasons_held"),
    Usual(_O, "میانگین حضور اعضا در جلسه‌ها", "درصد", 90, 5, "attendance"),
    Usual(_O, "انجام به‌موقع مصوبات", "درصد", 70, 10, "on_time"),
    Usual(_O, "میانگین دیرکرد مصوبات", "روز", 10, 5, "mean_delay", lower_is_better=True),
    Usual(_O, "انجام بازرسی‌ها طبق برنامه", "درصد", 100, 5),
    Usual(_O, "پاسخ واحدها به مکاتبات دبیرخانه در مهلت", "درصد", 90, 5),
    Usual(_C, "رسیدگی به گزارش‌ها و شکایت‌ها در مهلت", "درصد", 100, 10, "cases_closed"),
    Usual(_C, "ارجاع تخلف‌های محرز به مراجع رسیدگی", "درصد", 100, 5),
)
"""With ceilings that come to 100 together; the on-time standard is the committee's own target."""
