"""What the list of resolutions calls its chips, groups and orders, and how a resolution becomes a row of it."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.sentences import sentence
from desktop_app.services.resolution_list import Group
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Sorting
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import due_cell, shown_label, status_cell, status_word
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.wording import date_short, joined, number, percent

STANDINGS: Final = {
    Standing.OPEN: sentence("ResolutionFilter", "Open"),
    Standing.LATE: sentence("ResolutionFilter", "Late"),
    Standing.WEEK: sentence("ResolutionFilter", "This week"),
    Standing.UNNOTIFIED: sentence("ResolutionFilter", "Not notified"),
    Standing.AWAITING: sentence("ResolutionFilter", "Awaiting approval"),
    Standing.CLOSED: sentence("ResolutionFilter", "Done"),
    Standing.ALL: sentence("ResolutionFilter", "All"),
}
GROUPINGS: Final = {
    Grouping.DEADLINE: sentence("ResolutionFilter", "By deadline"),
    Grouping.UNIT: sentence("ResolutionFilter", "By unit"),
    Grouping.COMMITTEE: sentence("ResolutionFilter", "By committee"),
    Grouping.STATUS: sentence("ResolutionFilter", "By standing"),
    Grouping.MEETING: sentence("ResolutionFilter", "By meeting"),
    Grouping.NONE: sentence("ResolutionFilter", "Without groups"),
}
SORTINGS: Final = {
    Sorting.DEADLINE: sentence("ResolutionFilter", "Deadline"),
    Sorting.MEETING: sentence("ResolutionFilter", "Meeting"),
    Sorting.PROGRESS: sentence("ResolutionFilter", "Progress"),
}
_BY_DEADLINE: Final = {
    "late": sentence("ResolutionFilter", "Late"),
    "week": sentence("ResolutionFilter", "To the end of the week"),
    "later": sentence("ResolutionFilter", "After this week"),
    "undated": sentence("ResolutionFilter", "Without deadline"),
    "draft": sentence("ResolutionFilter", "Not yet adopted"),
    "ended": sentence("ResolutionFilter", "Closed"),
}


def said(text: str) -> str:
    return QCoreApplication.translate("ResolutionFilter", text)


def columns() -> tuple[Column, ...]:
    """What the rows say, from the start on."""
    translate = QCoreApplication.translate
    return (
        Column(96, translate("ResolutionsPage", "Number")),
        Column(0, translate("ResolutionsPage", "Resolution")),
        Column(146, translate("ResolutionsPage", "Responsible unit"), hides_below=760),
        Column(102, translate("ResolutionsPage", "Due")),
        Column(84, translate("ResolutionsPage", "Progress"), hides_below=860),
        Column(116, translate("ResolutionsPage", "Standing")),
    )


def head_of(grouping: Grouping, found: Group, today: datetime.date) -> Row:
    """The head over a group."""
    match grouping:
        case Grouping.NONE:
            words = ""
        case Grouping.DEADLINE:
            words, ink = said(_BY_DEADLINE[found.key]), "shangarf" if found.key == "late" else "ink"
            return group(words, number(found.count), ink=ink, key=("group", found.key))
        case Grouping.STATUS:
            words = status_word(ResolutionStatus(found.key))
        case Grouping.UNIT:
            words = found.name or QCoreApplication.translate("ResolutionFilter", "Without a unit")
        case Grouping.COMMITTEE:
            words = found.name or QCoreApplication.translate("ResolutionFilter", "Sessions without a committee")
        case Grouping.MEETING:
            parts = [found.name, terms.numbered_meeting(found.number) if found.number else ""]
            parts.append(date_short(found.day, today) if found.day else "")
            words = joined([part for part in parts if part])
    return group(words, number(found.count), key=("group", found.key))


def row_of(row: ResolutionRow, today: datetime.date) -> Row:
    """One line of the list."""
    done = row.progress >= 100
    cells = (
        Cell(shown_label(row.label), ink="ink-2", tile=terms.tile(row.committee, row.order)),
        Cell(row.text.replace("\n", " ")),
        Cell(row.unit, ink="ink-2"),
        due_cell(row, today),
        Cell(
            bar=row.progress / 100,
            bar_fill="zangar-fill" if done else "lajvard-fill",
            second=percent(row.progress),
        ),
        status_cell(row.status),
    )
    return Row(row.id, cells, muted=not row.status.open, checked=False, tip=row.committee)
