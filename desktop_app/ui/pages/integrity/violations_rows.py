"""Confidential cases as rows of a list: the late ones first, the closed ones under their own title."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.violations import ViolationStatus
from desktop_app.sentences import sentence
from desktop_app.services.violation_cases import ViolationView
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import late_words
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.wording import date_short, in_digits, joined, number, relative

LOOKS: Final[Mapping[ViolationStatus, tuple[str, str, str]]] = {
    ViolationStatus.RECEIVED: ("ph.tray", "zar", "zar"),
    ViolationStatus.REFERRED: ("ph.paper-plane-tilt", "firouzeh", "firouzeh"),
    ViolationStatus.IN_INQUIRY: ("ph.magnifying-glass", "lajvard", "lajvard"),
    ViolationStatus.CONFIRMED: ("ph.check-circle-fill", "zangar", "zangar"),
    ViolationStatus.UNFOUNDED: ("ph.minus", "ink-3", "neutral"),
}
"""Icon, its ink, and the tone of a tag."""


def said(text: str) -> str:
    return QCoreApplication.translate("Violations", text)


def columns() -> list[Column]:
    return [
        Column(width=86, title=said(sentence("Violations", "Number"))),
        Column(title=said(sentence("Violations", "Subject"))),
        Column(width=170, title=said(sentence("Violations", "Referral")), hides_below=760),
        Column(width=112, title=said(sentence("Violations", "Answer by"))),
        Column(width=128, title=said(sentence("Violations", "Standing"))),
        Column(width=84, title=said(sentence("Violations", "Received")), hides_below=620),
    ]


def rows(shown: Sequence[ViolationView], today: datetime.date, *, named: bool) -> list[Row]:
    """`named` tells the committee as well."""
    late = [case for case in shown if case.days_late]
    waiting = [case for case in shown if case.status.open and not case.days_late]
    closed = [case for case in shown if not case.status.open]
    made: list[Row] = []
    for title, some, ink in (
        (said(sentence("Violations", "Late")), late, "shangarf"),
        (said(sentence("Violations", "Open")), waiting, "ink"),
        (said(sentence("Violations", "Closed")), closed, "ink-2"),
    ):
        if some:
            made.append(group(title, number(len(some)), ink=ink))
            made += [_row(case, today, named=named) for case in some]
    return made


def _row(case: ViolationView, today: datetime.date, *, named: bool) -> Row:
    icon, ink, _ = LOOKS[case.status]
    under = [part for part in (case.committee if named else "", word(case.source), case.unit) if part]
    referred = date_short(case.referred_on, today) if case.referred_on is not None else ""
    return Row(
        key=case.id,
        cells=(
            Cell(text=in_digits(case.number), ink="ink-2", icon="ph.lock-simple", icon_ink="shangarf", icon_side=14),
            Cell(text=case.subject, second=joined(under), weight=500),
            Cell(text=case.referred_to or "—", second=referred, ink="ink" if case.referred_to else "ink-3"),
            _due(case, today),
            Cell(text=word(case.status), icon=icon, icon_ink=ink),
            Cell(text=date_short(case.received_on, today), ink="ink-2"),
        ),
        value=case,
        muted=not case.status.open,
        tip=joined([in_digits(case.number), terms.classification(case.classification), case.subject]),
    )


def _due(case: ViolationView, today: datetime.date) -> Cell:
    if case.due is None or not case.status.open:
        return Cell(text="—", ink="ink-3")
    if case.days_late:
        return Cell(text=late_words(case.days_late), second=date_short(case.due, today), ink="shangarf", weight=500)
    return Cell(text=date_short(case.due, today), second=relative(case.due, today))
