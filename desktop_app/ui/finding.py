"""Search over everything: the palette, what it finds, and where a result leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import sentence
from desktop_app.services.search import Hit, HitKind
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.widgets.search_palette import Found, FoundGroup, SearchPalette
from desktop_app.ui.wording import in_digits

TITLES: Final = {
    HitKind.MEETING: sentence("Finder", "Meetings"),
    HitKind.COMMITTEE: sentence("Finder", "Committees"),
    HitKind.RESOLUTION: sentence("Finder", "Resolutions"),
    HitKind.AGENDA_ITEM: sentence("Finder", "Agenda items"),
    HitKind.STATEMENT: sentence("Finder", "Statements"),
    HitKind.PERSON: sentence("Finder", "People"),
    HitKind.UNIT: sentence("Finder", "Units"),
    HitKind.LEGAL_ACT: sentence("Finder", "Legal acts"),
    HitKind.LETTER: sentence("Finder", "Letters"),
    HitKind.VULNERABILITY: sentence("Finder", "Vulnerable points"),
    HitKind.ATTACHMENT: sentence("Finder", "Attachments"),
}
ICONS: Final = {
    HitKind.PERSON: "ph.user",
    HitKind.UNIT: "ph.buildings",
    HitKind.LEGAL_ACT: "ph.bank",
    HitKind.LETTER: "ph.envelope-simple",
    HitKind.VULNERABILITY: "ph.shield-warning",
    HitKind.ATTACHMENT: "ph.paperclip",
}
_LONGEST = 160


_ON_PAGES: Final = {
    HitKind.RESOLUTION: Place("resolutions"),
    HitKind.LEGAL_ACT: Place("acts"),
    HitKind.VULNERABILITY: Place("integrity", part="vulnerabilities"),
    HitKind.LETTER: Place("letters"),
    HitKind.UNIT: Place("people", part="units"),
    HitKind.PERSON: Place("people"),
}
"""What is a row of a page of its own."""


def place_of(hit: Hit) -> Place:
    """Where a result leads."""
    meeting = hit.meeting_id or ""
    match hit.kind:
        case HitKind.MEETING:
            return Place("meeting", hit.id)
        case HitKind.COMMITTEE:
            return Place("committee", hit.id)
        case HitKind.AGENDA_ITEM:
            return Place("meeting", meeting, "agenda", hit.id)
        case HitKind.STATEMENT:
            return Place("meeting", meeting, "session", hit.id)
        case HitKind.ATTACHMENT if meeting:
            return Place("meeting", meeting, "agenda")
        case _:
            return replace(_ON_PAGES.get(hit.kind, Place("people")), focus=hit.id)


def _found(hit: Hit) -> Found:
    text = hit.text.replace("\n", " ")[:_LONGEST]
    icon = ICONS.get(hit.kind, "")
    tile = None if icon else terms.tile(hit.body, hit.order)
    return Found(hit, text, in_digits(hit.detail), tile=tile, icon=icon)


class Finder(QObject):
    """Owns the palette of a window; searches off the UI thread, and only for the words typed last."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        super().__init__(window)
        self._window, self._frame = window, frame
        self._jobs = JobRunner(self)
        self._wanted = ""
        placeholder = self.tr("Search in meetings, resolutions, people and attachments")
        self.palette = SearchPalette(frame.theme, placeholder=placeholder, parent=window)
        self.palette.asked.connect(self._look_for)
        self.palette.picked.connect(self._go)

    def open(self) -> None:
        self.palette.open_over(self._window)

    def shut_down(self) -> None:
        self._jobs.shut_down()

    @Slot(str)
    def _look_for(self, query: str) -> None:
        self._wanted = query
        if not query.strip():
            self.palette.show_results(())
        elif not self._jobs.is_busy:
            self._start(query)

    def _start(self, query: str) -> None:
        job = self._jobs.start(self._work(query))
        job.succeeded.connect(lambda hits: self._show(query, hits))
        job.failed.connect(self._frame.tell)
        job.finished.connect(lambda: self._catch_up(query))

    def _work(self, query: str) -> Callable[[Progress], list[Hit]]:
        return lambda _progress: self._frame.desk.search.find(query)

    def _catch_up(self, done: str) -> None:
        if self._wanted.strip() and self._wanted != done:
            self._start(self._wanted)

    def _show(self, query: str, hits: list[Hit]) -> None:
        if query != self._wanted:
            return
        groups = []
        for kind in HitKind:
            mine = tuple(_found(hit) for hit in hits if hit.kind is kind)
            if mine:
                groups.append(FoundGroup(self._title(kind), mine))
        self.palette.show_results(groups, query, self.tr("Nothing was found for “{query}”.").format(query=query))

    def _title(self, kind: HitKind) -> str:
        return QCoreApplication.translate("Finder", TITLES[kind])

    @Slot(object)
    def _go(self, hit: Hit) -> None:
        self._frame.go(place_of(hit))
