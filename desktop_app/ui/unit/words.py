"""What the unit's window calls deadlines, the course of a report, and the steps the secretariat has told of."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.exchange.follow_up_tasks import Heard, KnownStep
from desktop_app.sentences import sentence
from desktop_app.services.exchange.unit_entries import Entry, EntryState, Span, TaskRow
from desktop_app.ui.follow_up_words import late_words
from desktop_app.ui.widgets.rows import Cell
from desktop_app.ui.widgets.timeline import Event
from desktop_app.ui.wording import date_short, joined, number, percent, relative

translate = QCoreApplication.translate
_SOON: Final = 7
SPANS: Final[dict[Span, tuple[str, str, str]]] = {
    Span.LATE: (sentence("UnitWords", "Late"), "shangarf", "ph.warning-circle"),
    Span.WEEK: (sentence("UnitWords", "Due within a week"), "zar", "ph.clock"),
    Span.LATER: (sentence("UnitWords", "Due later"), "ink", "ph.calendar-blank"),
    Span.UNDATED: (sentence("UnitWords", "Without a deadline"), "ink", "ph.calendar-blank"),
    Span.REPORTED: (sentence("UnitWords", "Reported as done; the secretariat verifies"), "ink", "ph.hourglass-medium"),
    Span.GONE: (sentence("UnitWords", "No longer in the secretariat's list"), "ink-3", "ph.archive"),
}
"""Title, ink and icon of each group."""
STATES: Final[dict[EntryState, tuple[str, str, str, str]]] = {
    EntryState.NOTHING: (sentence("UnitWords", "Nothing entered"), "ph.circle-dashed", "ink-4", "ink-3"),
    EntryState.DRAFT: (sentence("UnitWords", "Entered, not sent"), "ph.pencil-simple", "lajvard", "ink"),
    EntryState.SENT: (sentence("UnitWords", "In an answer"), "ph.paper-plane-tilt", "firouzeh", "ink-2"),
    EntryState.WAITING: (sentence("UnitWords", "At the secretariat"), "ph.hourglass-medium", "firouzeh", "ink-2"),
    EntryState.ACCEPTED: (sentence("UnitWords", "Accepted"), "ph.check-circle-fill", "zangar", "ink-2"),
    EntryState.SENT_BACK: (sentence("UnitWords", "Sent back"), "ph.arrow-u-up-left", "zar", "zar"),
}
"""Word, icon, colour of the icon, colour of the word."""
_STEPS: Final[dict[str, tuple[str, str, str]]] = {
    FollowUpKind.PROGRESS: (sentence("UnitWords", "Progress reported"), "ph.trend-up", "lajvard"),
    FollowUpKind.REPORTED_DONE: (sentence("UnitWords", "Reported as done"), "ph.hourglass-medium", "firouzeh"),
    FollowUpKind.VERIFIED: (sentence("UnitWords", "Verified"), "ph.check-circle-fill", "zangar"),
    FollowUpKind.RETURNED: (sentence("UnitWords", "Returned by the secretariat"), "ph.arrow-bend-up-left", "zar"),
    FollowUpKind.HELD: (sentence("UnitWords", "Put on hold"), "ph.pause", "zar"),
    FollowUpKind.RESUMED: (sentence("UnitWords", "Resumed"), "ph.play-fill", "lajvard"),
    FollowUpKind.REOPENED: (sentence("UnitWords", "Reopened"), "ph.arrow-bend-up-left", "lajvard"),
    FollowUpKind.VOIDED: (sentence("UnitWords", "Given up"), "ph.minus", "neutral"),
}
_NOTE: Final = (sentence("UnitWords", "Note of the secretariat"), "ph.note-pencil", "neutral")


def translated(text: str) -> str:
    return translate("UnitWords", text)


def due_cell(row: TaskRow, today: datetime.date) -> Cell:
    """The deadline; late and near ones say how many days before they say the day."""
    if row.deadline is None:
        return Cell("—" if row.span is Span.GONE else translate("UnitWords", "No deadline"), ink="ink-3")
    day = date_short(row.deadline, today)
    if row.span is Span.REPORTED:
        return Cell(day, ink="ink-3")
    if row.days_late:
        return Cell(late_words(row.days_late), day, ink="shangarf", second_ink="shangarf", weight=500)
    if (row.deadline - today).days < _SOON:
        return Cell(relative(row.deadline, today), day, ink="zar", second_ink="zar", weight=500)
    return Cell(day, relative(row.deadline, today))


def state_cell(state: EntryState) -> Cell:
    word, icon, icon_ink, ink = STATES[state]
    return Cell(translated(word), ink=ink, icon=icon, icon_ink=icon_ink)


def told_step(step: KnownStep, today: datetime.date) -> Event:
    """What the secretariat's file tells."""
    word, icon, tone = _STEPS.get(step.kind, _NOTE)
    title = translated(word)
    if step.progress is not None and step.kind == FollowUpKind.PROGRESS:
        title = translate("UnitWords", "Progress {percent}").format(percent=percent(step.progress))
    details = [step.text.strip()]
    if step.obstacles.strip():
        details.append(translate("UnitWords", "Obstacles: {text}").format(text=step.obstacles.strip()))
    caption = joined([date_short(step.date, today), step.unit or translate("UnitWords", "secretariat")])
    return Event(icon, title, caption, tone, tuple(text for text in details if text))


def told_entry(entry: Entry, heard: Heard | None, today: datetime.date) -> Event:
    """What the unit has sent, and how far it has come."""
    report = entry.report
    state = EntryState.SENT if heard is None else EntryState(heard.standing)
    if entry.is_draft:
        state = EntryState.DRAFT
    word, icon, ink, _ = STATES[state]
    title = translate("UnitWords", "Done") if report.done else translate("UnitWords", "Report")
    if not report.done and report.progress is not None:
        title = translate("UnitWords", "Progress {percent}").format(percent=percent(report.progress))
    details = [report.text.strip()]
    if report.obstacles.strip():
        details.append(translate("UnitWords", "Obstacles: {text}").format(text=report.obstacles.strip()))
    if report.evidence:
        one = len(report.evidence) == 1
        counted = translate("UnitWords", "{n} file") if one else translate("UnitWords", "{n} files")
        details.append(counted.format(n=number(len(report.evidence))))
    if heard is not None and heard.word:
        details.append(heard.word)
    sent = translate("UnitWords", "answer {n}").format(n=number(entry.sent)) if entry.sent else ""
    caption = joined([part for part in (date_short(report.date, today), sent, translated(word)) if part])
    tone = {"ink-4": "neutral"}.get(ink, ink)
    return Event(icon, title, caption, tone, tuple(text for text in details if text))
