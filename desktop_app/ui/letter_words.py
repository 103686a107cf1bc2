"""What the screen calls letters: their kinds, their urgency, and what becomes of them."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.letters import Direction, LetterKind, Urgency
from desktop_app.sentences import sentence
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui.widgets.rows import Cell
from desktop_app.ui.wording import date_short, in_digits, relative

_KINDS: Final = {
    LetterKind.INVITATION: (sentence("Letters", "Invitation"), "ph.calendar-blank"),
    LetterKind.NOTICE: (sentence("Letters", "Notice"), "ph.paper-plane-tilt"),
    LetterKind.REMINDER: (sentence("Letters", "Reminder"), "ph.bell-simple"),
    LetterKind.ABSENCE: (sentence("Letters", "Absence"), "ph.user-minus"),
    LetterKind.REPORT: (sentence("Letters", "Report"), "ph.chart-bar"),
    LetterKind.CONTACT: (sentence("Letters", "Correspondence"), "ph.envelope-simple"),
}
_DEGREES: Final = {
    "reminder_second": sentence("Letters", "Second reminder"),
    "reminder_superior": sentence("Letters", "Report of delay"),
}
_URGENCY: Final = {
    Urgency.ORDINARY: sentence("Letters", "Usual"),
    Urgency.URGENT: sentence("Letters", "Urgent"),
    Urgency.IMMEDIATE: sentence("Letters", "Immediate"),
}


def said(text: str) -> str:
    return QCoreApplication.translate("Letters", text)


def kind_word(kind: LetterKind, wording: str = "") -> str:
    """«ابلاغ», «پیگیری دوم»."""
    return said(_DEGREES.get(wording) or _KINDS[kind][0])


def kind_icon(kind: LetterKind) -> str:
    return _KINDS[kind][1]


def urgency_word(urgency: Urgency) -> str:
    return said(_URGENCY[urgency])


def numbered(number: str) -> str:
    """A number of the register, in the digits of the language."""
    return in_digits(number) or "—"


def about(row: RegisterRow) -> str:
    """The meeting or the committee that a letter is about."""
    return in_digits(row.about)


def standing(row: RegisterRow, today: datetime.date) -> Cell:
    """What became of a letter, and what is still awaited."""
    if row.waits() and row.answer_by is not None:
        late = row.answer_by < today
        words = sentence("Letters", "Answer to us by {day}")
        if row.direction is Direction.INCOMING:
            words = sentence("Letters", "To be answered by {day}")
        day = date_short(row.answer_by, today)
        return Cell(
            said(words).format(day=day),
            second=relative(row.answer_by, today),
            ink="shangarf" if late else "zar",
            icon="ph.hourglass-medium",
            icon_ink="shangarf" if late else "zar",
        )
    if row.answered:
        return Cell(said(sentence("Letters", "Answered")), icon="ph.check-circle", icon_ink="zangar")
    if row.direction is Direction.INCOMING:
        return Cell("—", ink="ink-3")
    if row.delivered_on is None:
        return Cell(said(sentence("Letters", "Note the receipt")), ink="lajvard", action="deliver")
    return Cell(date_short(row.delivered_on, today), second=row.received_by, icon="ph.check-circle", icon_ink="zangar")
