"""How the programmes of a year stand in their list, one by one and in groups."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.programmes import Priority, ProgrammeKind, ProgrammeStatus
from desktop_app.sentences import sentence
from desktop_app.services.programme_views import ProgrammeView
from desktop_app.ui import terms
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.quantities import quantity
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.year_band import Stretch
from desktop_app.ui.wording import date_short, joined, number, percent, relative


class Grouping(enum.StrEnum):
    PLAN = "plan"
    KIND = "kind"
    PRIORITY = "priority"
    COMMITTEE = "committee"


GROUPINGS: Final = {
    Grouping.PLAN: sentence("Programmes", "In the order of the plan"),
    Grouping.KIND: sentence("Programmes", "By kind"),
    Grouping.PRIORITY: sentence("Programmes", "By priority"),
    Grouping.COMMITTEE: sentence("Programmes", "By committee"),
}
PRIORITY_TONES: Final = {Priority.HIGH: "shangarf", Priority.MEDIUM: "zar", Priority.LOW: "neutral"}
STATUS_LOOKS: Final = {
    ProgrammeStatus.PLANNED: ("ph.circle-dashed", "ink-3"),
    ProgrammeStatus.RUNNING: ("ph.circle-half-fill", "lajvard"),
    ProgrammeStatus.DONE: ("ph.check-circle-fill", "zangar"),
    ProgrammeStatus.DROPPED: ("ph.minus", "ink-3"),
}


def said(text: str) -> str:
    return QCoreApplication.translate("Programmes", text)


def columns() -> list[Column]:
    return [
        Column(title=said(sentence("Programmes", "Programme"))),
        Column(width=66, title=said(sentence("Programmes", "Priority")), hides_below=700),
        Column(width=136, title=said(sentence("Programmes", "Period")), hides_below=560),
        Column(width=88, title=said(sentence("Programmes", "Held")), hides_below=520),
        Column(width=100, title=said(sentence("Programmes", "Indicator")), hides_below=820),
        Column(width=116, title=said(sentence("Programmes", "Standing"))),
    ]


def grouped(programmes: Sequence[ProgrammeView], by: Grouping) -> list[tuple[str, list[ProgrammeView]]]:
    """Titles with their programmes, in the order of the values; one group without a title for the plan's order."""
    if by is Grouping.PLAN:
        return [("", list(programmes))] if programmes else []
    if by is Grouping.COMMITTEE:
        names = list(dict.fromkeys(p.committee for p in programmes))
        return [(name, [p for p in programmes if p.committee == name]) for name in names]
    values: Sequence[enum.Enum] = list(ProgrammeKind if by is Grouping.KIND else Priority)
    groups = [(word(value), [p for p in programmes if value in {p.kind, p.priority}]) for value in values]
    return [(title, found) for title, found in groups if found]


def rows(
    programmes: Sequence[ProgrammeView], by: Grouping, today: datetime.date, *, tiles: bool, movable: bool
) -> list[Row]:
    made: list[Row] = []
    for title, found in grouped(programmes, by):
        if title:
            made.append(group(title, number(len(found))))
        made += [_row(one, today, tiles=tiles, movable=movable) for one in found]
    return made


def _row(programme: ProgrammeView, today: datetime.date, *, tiles: bool, movable: bool) -> Row:
    under = joined([part for part in (word(programme.kind), programme.unit, programme.audience) if part])
    dropped = programme.status is ProgrammeStatus.DROPPED
    return Row(
        key=programme.id,
        cells=(
            Cell(
                programme.title,
                second=under,
                weight=500,
                tile=terms.tile(programme.committee, programme.order) if tiles else None,
            ),
            Cell(tags=(Mark(word(programme.priority), PRIORITY_TONES[programme.priority]),)),
            _period(programme, today),
            _held(programme),
            _indicator(programme),
            _standing(programme),
        ),
        value=programme,
        muted=dropped,
        movable=movable,
        tip=programme.title,
    )


def stretch(programme: ProgrammeView, days: tuple[datetime.date, ...], today: datetime.date) -> Stretch:
    """The row of a programme in the months of the year."""
    fill = {ProgrammeStatus.RUNNING: "lajvard-fill", ProgrammeStatus.DONE: "zangar-fill"}.get(
        programme.status, "line-strong"
    )
    late = programme.is_late(today)
    told = [programme.title, period_words(programme, today), held_words(programme), word(programme.status)]
    return Stretch(
        key=programme.id,
        title=programme.title,
        starts=programme.starts,
        ends=programme.ends,
        fill="shangarf-fill" if late else fill,
        days=days,
        tip=joined([part for part in told if part]),
    )


def _period(programme: ProgrammeView, today: datetime.date) -> Cell:
    told = period_words(programme, today)
    if not told:
        return Cell("—", ink="ink-3")
    if programme.is_late(today) and programme.ends is not None:
        late = said(sentence("Programmes", "ended {when}")).format(when=relative(programme.ends, today))
        return Cell(told, second=late, ink="shangarf", second_ink="shangarf")
    ahead = programme.starts is not None and programme.starts > today
    near = relative(programme.starts, today) if ahead and programme.starts is not None else ""
    return Cell(told, second=near, ink="ink-2")


def period_words(programme: ProgrammeView, today: datetime.date) -> str:
    """«۱ مهر تا ۳۰ آبان»; empty where nothing is planned."""
    first = date_short(programme.starts, today) if programme.starts else ""
    last = date_short(programme.ends, today) if programme.ends else ""
    if first and last:
        return said(sentence("Programmes", "{first} to {last}")).format(first=first, last=last)
    if first:
        return said(sentence("Programmes", "from {first}")).format(first=first)
    return said(sentence("Programmes", "until {last}")).format(last=last) if last else ""


def held_words(programme: ProgrammeView) -> str:
    """«۳ از ۵ نوبت», «۳ نوبت»."""
    held = number(programme.sessions_held)
    if programme.sessions_planned:
        planned = number(programme.sessions_planned)
        return said(sentence("Programmes", "{held} of {planned} sessions")).format(held=held, planned=planned)
    return said(sentence("Programmes", "{held} sessions")).format(held=held) if programme.sessions_held else ""


def _held(programme: ProgrammeView) -> Cell:
    told = held_words(programme)
    if not told:
        return Cell("—", ink="ink-3")
    people = said(sentence("Programmes", "{n} participants"))
    second = people.format(n=number(programme.participants)) if programme.participants else ""
    return Cell(told, second=second, ink="ink-2" if programme.sessions_held else "ink-3")


def _indicator(programme: ProgrammeView) -> Cell:
    share = programme.share
    if share is None:
        waits = quantity(programme.target) if programme.target else "—"
        return Cell(waits, second=programme.unit_of_measure if programme.target else "", ink="ink-3")
    fill = "zangar-fill" if share >= 1 else "lajvard-fill"
    return Cell(bar=min(1.0, share), bar_fill=fill, second=percent(share * 100))


def _standing(programme: ProgrammeView) -> Cell:
    icon, ink = STATUS_LOOKS[programme.status]
    second = said(sentence("Programmes", "no effect written")) if programme.lacks_effect else ""
    return Cell(word(programme.status), second=second, second_ink="zar", ink="ink-2", icon=icon, icon_ink=ink)
