"""Vulnerable points as rows of a list, under the names of their areas."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.sentences import sentence
from desktop_app.services.vulnerability_views import VulnerabilityView
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.vulnerability_words import LOOKS, risk_word, said, without_area
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.wording import date_short, joined, number


def columns() -> list[Column]:
    return [
        Column(title=said(sentence("Vulnerabilities", "Vulnerable point"))),
        Column(width=112, title=said(sentence("Vulnerabilities", "Risk"))),
        Column(width=152, title=said(sentence("Vulnerabilities", "Standing"))),
        Column(width=92, title=said(sentence("Vulnerabilities", "Found on")), hides_below=540),
    ]


def rows(shown: Sequence[VulnerabilityView], today: datetime.date, *, named: bool) -> list[Row]:
    """The points under the names of their areas; `named` tells the committee as well."""
    made: list[Row] = []
    area: object = ""
    counts: dict[object, int] = {}
    for point in shown:
        counts[point.area_id] = counts.get(point.area_id, 0) + 1
    for point in shown:
        if not made or point.area_id != area:
            area = point.area_id
            made.append(group(point.area or without_area(), number(counts[area]), key=("area", area)))
        made.append(_row(point, today, named=named))
    return made


def _row(point: VulnerabilityView, today: datetime.date, *, named: bool) -> Row:
    risk, tone = risk_word(point.risk)
    icon, ink, _ = LOOKS[point.status]
    under = [part for part in (point.committee if named else "", point.unit, point.process) if part]
    below, below_ink = "", "ink-3"
    if point.seems_corrected:
        below, below_ink = said(sentence("Vulnerabilities", "ready to close")), "zangar"
    elif point.resolutions:
        done = sum(1 for one in point.resolutions if one.status is ResolutionStatus.CLOSED)
        words = said(sentence("Vulnerabilities", "{done} of {all} resolutions closed"))
        below = words.format(done=number(done), all=number(len(point.resolutions)))
    return Row(
        key=point.id,
        cells=(
            Cell(text=point.title, second=joined(under), weight=500),
            Cell(tags=(Mark(risk, tone),)) if point.risk is not None else Cell(text=risk, ink="ink-3"),
            Cell(text=word(point.status), icon=icon, icon_ink=ink, second=below, second_ink=below_ink),
            Cell(text=date_short(point.found_on, today), ink="ink-2"),
        ),
        value=point,
        muted=not point.status.open,
        tip=joined([point.title, *under]),
    )
