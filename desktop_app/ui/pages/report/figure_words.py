"""How the figures of a year or a season are put into words, beside those that they are compared with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.persian.jalali import Season
from desktop_app.services.evaluation_figures import Figures
from desktop_app.services.evaluation_views import EvaluationView, SeasonView
from desktop_app.ui.committee_words import word
from desktop_app.ui.pages.report.kpis import Kpi
from desktop_app.ui.wording import amount, joined, number, percent

translate = QCoreApplication.translate
NOTHING = "—"


def year_figures(view: EvaluationView) -> list[Kpi]:
    """The five figures over the charts of a year."""
    figures, before, last = view.figures, view.before, number(view.year - 1)
    return [
        _meetings(view),
        _attendance(figures, before, last),
        _resolutions(figures),
        _on_time(figures, view.facts.target),
        _delay(figures, before, last),
    ]


def season_figures(view: SeasonView) -> list[Kpi]:
    """The five figures of a season, beside the season before it."""
    figures, before, words = view.figures, view.before, translate("Report", "the season before")
    return [
        Kpi(
            translate("Report", "Meetings"),
            number(figures.meetings),
            remark=_count_before(before.meetings if before else None, words),
        ),
        _attendance(figures, before, words),
        _resolutions(figures),
        _on_time(figures, view.target),
        _delay(figures, before, words),
    ]


def _meetings(view: EvaluationView) -> Kpi:
    figures, name = view.figures, translate("Report", "Meetings")
    more = figures.extraordinary
    also = translate("Report", "{n} extraordinary").format(n=number(more)) if more else ""
    missed = [word(season) for season in view.facts.ended if _unmet(figures, season)]
    if not view.facts.seasonal:
        return Kpi(name, number(figures.meetings), remark=also)
    if missed:
        words = translate("Report", "No meeting in {seasons}").format(seasons=joined(missed))
        return Kpi(name, number(figures.meetings), remark=words, tone="shangarf")
    if not view.facts.ended:
        return Kpi(name, number(figures.meetings), remark=also)
    whole = len(view.facts.ended) == len(Season)
    words = translate("Report", "All four seasons held") if whole else translate("Report", "Every season so far held")
    return Kpi(name, number(figures.meetings), remark=joined([words, also] if also else [words]), tone="zangar")


def _unmet(figures: Figures, season: Season) -> bool:
    return any(one.season is season and not one.meetings for one in figures.seasons)


def _attendance(figures: Figures, before: Figures | None, whom: str) -> Kpi:
    name, value = translate("Report", "Mean attendance"), figures.attendance
    if value is None:
        return Kpi(name, NOTHING)
    remark, tone = _compared(value, before.attendance if before else None, whom, more_is_better=True)
    return Kpi(name, percent(value), remark=remark, tone=tone)


def _resolutions(figures: Figures) -> Kpi:
    split = figures.split
    words = translate("Report", "{n} carried out").format(n=number(split.done)) if split.total else ""
    if not split.total and not figures.meetings:
        return Kpi(translate("Report", "Resolutions"), NOTHING)
    return Kpi(translate("Report", "Resolutions"), number(split.total), remark=words)


def _on_time(figures: Figures, target: int) -> Kpi:
    name, value = translate("Report", "Done in time"), figures.split.on_time
    if value is None:
        words = translate("Report", "None has come due") if figures.split.total else ""
        return Kpi(name, NOTHING, remark=words)
    gap = round(value) - target
    if gap >= 0:
        words = translate("Report", "Target of {target} reached")
    else:
        words = translate("Report", "{n} per cent below the target of {target}")
    remark = words.format(n=number(abs(gap)), target=percent(target))
    return Kpi(name, percent(value), remark=remark, tone="zangar" if gap >= 0 else "shangarf")


def _delay(figures: Figures, before: Figures | None, whom: str) -> Kpi:
    name, value = translate("Report", "Mean delay"), figures.mean_delay
    if value is None:
        return Kpi(name, NOTHING, remark=translate("Report", "No delay") if figures.split.due else "")
    days = translate("Report", "days")
    last = before.mean_delay if before else None
    if last is None:
        return Kpi(name, number(round(value)), days, _not_known(before, whom))
    gap = round(value) - round(last)
    if gap == 0:
        return Kpi(name, number(round(value)), days, translate("Report", "As in {before}").format(before=whom))
    words = translate("Report", "{n} days less than {before}") if gap < 0 else None
    words = words or translate("Report", "{n} days more than {before}")
    remark = words.format(n=number(abs(gap)), before=whom)
    return Kpi(name, number(round(value)), days, remark, "zangar" if gap < 0 else "shangarf")


def _compared(value: float, before: float | None, whom: str, *, more_is_better: bool) -> tuple[str, str]:
    if before is None:
        return translate("Report", "Nothing is recorded for {before}").format(before=whom), "ink-3"
    gap = round(value) - round(before)
    if gap == 0:
        return translate("Report", "As in {before}").format(before=whom), "ink-3"
    words = translate("Report", "{n} per cent more than {before}") if gap > 0 else None
    words = words or translate("Report", "{n} per cent less than {before}")
    better = (gap > 0) is more_is_better
    return words.format(n=number(abs(gap)), before=whom), "zangar" if better else "shangarf"


def _count_before(before: int | None, whom: str) -> str:
    if before is None:
        return translate("Report", "Nothing is recorded for {before}").format(before=whom)
    return translate("Report", "{n} in {before}").format(n=number(before), before=whom)


def _not_known(before: Figures | None, whom: str) -> str:
    if before is None:
        return translate("Report", "Nothing is recorded for {before}").format(before=whom)
    return translate("Report", "No delay in {before}").format(before=whom)


def in_units(value: float | None) -> str:
    """A measured value, with one decimal at most."""
    if value is None:
        return NOTHING
    return amount(value, 0 if float(value).is_integer() else 1)
