"""What the screen says of the plan of the year: periods, and what stands in the way of a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.persian.jalali import MONTHS
from desktop_app.sentences import sentence
from desktop_app.services.year_plan import PlannedMeeting, Warned
from desktop_app.ui import committee_words
from desktop_app.ui.wording import joined

SAME_PEOPLE: Final = sentence("Plan", "{names}: also in {meeting} at this time.")
SAME_PLACE: Final = sentence("Plan", "The room is taken by {meeting} at this time.")
HOLIDAY: Final = sentence("Plan", "Not a working day: {name}.")


def _said(text: str) -> str:
    return QCoreApplication.translate("Plan", text)


def period_word(planned: PlannedMeeting) -> str:
    """The season or the month."""
    if planned.season is not None:
        return committee_words.word(planned.season)
    return MONTHS[planned.month - 1] if planned.month else ""


def warned(warnings: Sequence[Warned], holiday: str = "") -> list[str]:
    """Sentences on what stands in the way."""
    said = [_said(HOLIDAY).format(name=holiday)] if holiday else []
    for warning in warnings:
        if warning.people:
            said.append(_said(SAME_PEOPLE).format(names=joined(list(warning.people)), meeting=warning.meeting))
        if warning.place:
            said.append(_said(SAME_PLACE).format(meeting=warning.meeting))
    return said
