"""How one record came to be as it is: every change with its day, its author and both values."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import sentence
from desktop_app.services.activity import REDONE, UNDOING, UNDONE, HistoryRow
from desktop_app.ui import history_words
from desktop_app.ui.activity_words import icon_of
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Scrolled
from desktop_app.ui.widgets.timeline import Event, Timeline
from desktop_app.ui.wording import clock, date_long, date_short, joined

_WORDS: Final = {
    "minutes.frozen": (sentence("Course", "The text was frozen"), "lajvard"),
    "minutes.finalised": (sentence("Course", "The minutes became final"), "zangar"),
    "minutes.revised": (sentence("Course", "A new version was opened"), "lajvard"),
    "minutes.signed": (sentence("Course", "Signed"), "zangar"),
    "resolution.voted": (sentence("Course", "The vote was recorded"), "lajvard"),
    "resolution.notified": (sentence("Course", "The notice went out"), "firouzeh"),
    "resolution.notice_withdrawn": (sentence("Course", "The notice was taken back"), "neutral"),
    "follow_up.progress": (sentence("Course", "Progress was recorded"), "lajvard"),
    "follow_up.reported_done": (sentence("Course", "The unit reported it as done"), "firouzeh"),
    "follow_up.verified": (sentence("Course", "Verified and closed"), "zangar"),
    "follow_up.returned": (sentence("Course", "Returned to the unit"), "zar"),
    "follow_up.held": (sentence("Course", "Put on hold"), "neutral"),
    "follow_up.resumed": (sentence("Course", "Resumed"), "lajvard"),
    "follow_up.reopened": (sentence("Course", "Reopened"), "lajvard"),
    "follow_up.voided": (sentence("Course", "Given up"), "neutral"),
    "follow_up.replaced": (sentence("Course", "A later resolution took its place"), "neutral"),
    "extension.granted": (sentence("Course", "The deadline was extended"), "zar"),
    "meeting.invited": (sentence("Course", "The invitation was sent"), "firouzeh"),
    "meeting.opened": (sentence("Course", "The session was opened"), "lajvard"),
    "meeting.closed": (sentence("Course", "The session ended"), "neutral"),
    "agenda.item_moved": (sentence("Course", "Moved"), "neutral"),
}
_BIRTH: Final = sentence("Course", "Recorded")
_REMOVAL: Final = sentence("Course", "Removed")
_RETURN: Final = sentence("Course", "Brought back")
_EDIT: Final = sentence("Course", "Edited")
_UNDONE: Final = {
    UNDONE: sentence("Course", "Undone: {act}"),
    REDONE: sentence("Course", "Done again: {act}"),
}


def _acts(rows: Sequence[HistoryRow]) -> list[list[HistoryRow]]:
    """Changes of one act together, the latest act first."""
    acts: list[list[HistoryRow]] = []
    for row in rows:
        same = acts and acts[-1][-1].verb == row.verb and row.at - acts[-1][-1].at < datetime.timedelta(milliseconds=50)
        if same:
            acts[-1].append(row)
        else:
            acts.append([row])
    return acts[::-1]


def _title(act: list[HistoryRow], *, first: bool) -> tuple[str, str]:
    """What was done, in words, and its tone."""
    if act[0].verb in UNDOING:
        said = QCoreApplication.translate("Course", _UNDONE[act[0].verb])
        return said.format(act=QCoreApplication.translate("Course", _undone(act))), "neutral"
    title, tone = _plain_title(act, first=first)
    return QCoreApplication.translate("Course", title), tone


def _undone(act: list[HistoryRow]) -> str:
    """What an act of undoing was about."""
    life = next((row for row in act if row.register == "_life"), None)
    if life is None:
        return _WORDS.get(act[0].of, (_EDIT, ""))[0]
    brought_it = (life.value == "alive") == (act[0].verb == REDONE)
    if not brought_it:
        return _REMOVAL
    return _RETURN if act[0].of.endswith("restored") else _BIRTH


def _plain_title(act: list[HistoryRow], *, first: bool) -> tuple[str, str]:
    life = next((row for row in act if row.register == "_life"), None)
    if first:
        return _BIRTH, "lajvard"
    if life is not None:
        return (_REMOVAL, "shangarf") if life.value == "removed" else (_RETURN, "lajvard")
    return _WORDS.get(act[0].verb, (_EDIT, "neutral"))


def events_of(rows: Sequence[HistoryRow], names: history_words.Names, today: datetime.date) -> list[Event]:
    """The acts on a record, the latest first, with what each changed."""
    acts = _acts(rows)
    events = []
    for place, act in enumerate(acts):
        title, tone = _title(act, first=place == len(acts) - 1)
        moment = act[0].at
        day = date_long(moment.date()) if moment.year != today.year else date_short(moment.date(), today)
        details = [line for row in act for line in history_words.changes_in(row, names)]
        caption = joined([part for part in (day, clock(moment.time()), act[0].person) if part])
        events.append(Event(icon_of(act[0].verb), title, caption, tone, tuple(details)))
    return events


class HistoryDialog(Dialog):
    """Any record by the name of its kind and its id."""

    def __init__(self, frame: Frame, title: str, kind: str, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, title, width=560, parent=parent)
        theme, desk = frame.theme, frame.desk
        rows = frame.asked(lambda: desk.activity.history(kind, row_id)) or []
        names = frame.asked(lambda: history_words.names_of(desk)) or {}
        self.timeline = Timeline(theme)
        self.events = events_of(rows, names, desk.clock.today())
        self.timeline.show_events(self.events)
        inside = Scrolled(theme, padding=6, gutter=10)
        inside.column.addWidget(self.timeline)
        inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside.setFixedHeight(theme.px(420))
        self.content.addWidget(inside if rows else Label(theme, self.tr("Nothing is recorded."), ink="ink-3"))
        close = self.add_button(Button(theme, self.tr("Close"), kind="primary"), accepts=True)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
