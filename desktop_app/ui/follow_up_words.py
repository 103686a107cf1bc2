"""What the screen calls the standing of a resolution and its deadline, with icon and colour."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.resolutions import ResolutionKind, ResolutionStatus
from desktop_app.sentences import sentence
from desktop_app.services.home import SOON
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui.widgets.rows import Cell
from desktop_app.ui.wording import date_short, in_digits, number, relative

Status = ResolutionStatus
LOOKS: Final[dict[ResolutionStatus, tuple[str, str, str, str]]] = {
    Status.DRAFT: (sentence("Resolutions", "Draft"), "ph.circle-dashed", "ink-4", "ink-3"),
    Status.NOT_NOTIFIED: (sentence("Resolutions", "Not notified"), "ph.paper-plane-tilt", "zar", "zar"),
    Status.NOTIFIED: (sentence("Resolutions", "Notified"), "ph.check-circle", "firouzeh", "ink"),
    Status.IN_PROGRESS: (sentence("Resolutions", "In progress"), "ph.circle-half-fill", "lajvard", "ink"),
    Status.REPORTED_DONE: (sentence("Resolutions", "Awaiting approval"), "ph.hourglass-medium", "firouzeh", "ink"),
    Status.CLOSED: (sentence("Resolutions", "Done"), "ph.check-circle-fill", "zangar", "ink"),
    Status.ON_HOLD: (sentence("Resolutions", "On hold"), "ph.pause", "zar", "zar"),
    Status.VOID: (sentence("Resolutions", "Void"), "ph.minus", "ink-3", "ink-3"),
}
"""Word, icon, colour of the icon, colour of the word."""
KINDS: Final = {
    ResolutionKind.BINDING: sentence("Resolutions", "Binding"),
    ResolutionKind.RECOMMENDATION: sentence("Resolutions", "Recommendation"),
    ResolutionKind.INFORMATION: sentence("Resolutions", "For information"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Resolutions", text)


def status_word(status: ResolutionStatus) -> str:
    return _said(LOOKS[status][0])


def kind_word(kind: ResolutionKind) -> str:
    return _said(KINDS[kind])


def status_cell(status: ResolutionStatus) -> Cell:
    word, icon, icon_ink, ink = LOOKS[status]
    return Cell(_said(word), ink=ink, icon=icon, icon_ink=icon_ink)


def late_words(days: int) -> str:
    """«۲۳ روز دیرکرد»."""
    one = QCoreApplication.translate("Resolutions", "{n} day late")
    many = QCoreApplication.translate("Resolutions", "{n} days late")
    return (one if days == 1 else many).format(n=number(days))


def due_cell(row: ResolutionRow, today: datetime.date) -> Cell:
    """The deadline: late and near ones say how many days before they say the day."""
    if row.due is None:
        return Cell(QCoreApplication.translate("Resolutions", "No deadline"), ink="ink-3")
    day = date_short(row.due, today)
    if not row.status.open:
        return Cell(day, ink="ink-3")
    if row.days_late:
        return Cell(late_words(row.days_late), day, ink="shangarf", second_ink="shangarf", weight=500)
    if (row.due - today).days <= SOON:
        return Cell(relative(row.due, today), day, ink="zar", second_ink="zar", weight=500)
    return Cell(day, relative(row.due, today))


def shown_label(label: str) -> str:
    """«۱۴۰۴/۲/۳» in the digits of the language."""
    return in_digits(label)
