"""What the kinds of papers are called on the screen, in which group they stand, and what marks them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import sentence

_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "minutes": (sentence("Papers", "Minutes"), "ph.file-text"),
    "invitation": (sentence("Papers", "Invitation"), "ph.paper-plane-tilt"),
    "attendance_sheet": (sentence("Papers", "Attendance sheet"), "ph.users-three"),
    "excerpt": (sentence("Papers", "Excerpt"), "ph.copy"),
    "notice": (sentence("Papers", "Notice"), "ph.paper-plane-tilt"),
    "receipt": (sentence("Papers", "Receipt slip"), "ph.check-square-offset"),
    "reminder": (sentence("Papers", "Reminder"), "ph.clock"),
    "absence": (sentence("Papers", "Letter of absence"), "ph.user-minus"),
    "news": (sentence("Papers", "News report"), "ph.note-pencil"),
    "calendar": (sentence("Papers", "Calendar file"), "ph.calendar-blank"),
    "resolution_list": (sentence("Papers", "List of resolutions"), "ph.list-bullets"),
    "follow_up_report": (sentence("Papers", "Report"), "ph.chart-bar"),
    "seasonal_report": (sentence("Papers", "Report"), "ph.chart-bar"),
    "annual_evaluation": (sentence("Papers", "Report"), "ph.chart-bar"),
    "resolution_register": (sentence("Papers", "Register"), "ph.book-open"),
    "vulnerability_register": (sentence("Papers", "Register"), "ph.shield-warning"),
    "roster": (sentence("Papers", "List"), "ph.users-three"),
    "letter": (sentence("Papers", "Letter"), "ph.envelope-simple"),
    "letter_register": (sentence("Papers", "Register"), "ph.book-open"),
    "contact_list": (sentence("Papers", "List"), "ph.arrows-left-right"),
    "delivery_book": (sentence("Papers", "List"), "ph.book-open"),
    "allowance_list": (sentence("Papers", "List"), "ph.users-three"),
    "programme_plan": (sentence("Papers", "List"), "ph.target"),
    "declaration_list": (sentence("Papers", "List"), "ph.hand-palm"),
    "bundle_cover": (sentence("Papers", "Cover"), "ph.package"),
}
FORMATS: Final[Mapping[str, str]] = {"pdf": "PDF", "docx": "Word", "xlsx": "Excel", "ics": "iCalendar"}

SAVE_ICONS: Final[Mapping[str, str]] = {
    "pdf": "ph.file-pdf",
    "docx": "mdi6.file-word-outline",
    "xlsx": "mdi6.file-excel-outline",
    "ics": "ph.calendar-plus",
}


def kind_word(kind: str) -> str:
    """«نامه ابلاغ», «گزارش» …: the kind of a paper in a word or two."""
    text, _ = _KINDS.get(kind, (sentence("Papers", "Paper"), ""))
    return QCoreApplication.translate("Papers", text)


def kind_icon(kind: str) -> str:
    return _KINDS.get(kind, ("", "ph.file"))[1]
