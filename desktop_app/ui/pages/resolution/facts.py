"""The facts of one resolution: who is in charge, until when, how far it is, where it comes from, what it is tied to."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.services.follow_up_course import CourseOf
from desktop_app.services.follow_up_course import Link as Tie
from desktop_app.services.resolution_sheets import ResolutionSheet
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import kind_word, shown_label, status_word, working_days_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import date_long, date_short, joined, percent, relative


class _Progress(QWidget):
    """A bar with its number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = ProgressBar(theme, height=6)
        self._number = Label(theme, "", weight=500)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._bar, 1)
        row.addWidget(self._number)

    def show_progress(self, share: int) -> None:
        self._bar.show_share(share / 100, "zangar-fill" if share >= 100 else "lajvard-fill")
        self._number.say(percent(share))


class Link(Button):
    """A link whose words begin where the words of other facts do."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(theme, text, kind="link", size="small")

    def _font(self) -> QFont:
        return self.theme.font("body")

    def _padding(self) -> float:
        return 1.0

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        ink = self.theme.colour("lajvard-hover" if self.hovered else "lajvard")
        painting.write(painter, rect, self.words, self._font(), ink, rtl=self.rtl)
        if self.hovered:
            width = min(rect.width(), painting.advance(self._font(), self.words))
            below = QRectF(rect.left(), rect.center().y() + self.theme.px(9), width, 1)
            painter.fillRect(painting.placed(below, rect, rtl=self.rtl), ink)
        if self.ringed:
            painting.box(painter, rect, border=self.theme.colour("lajvard"), width=1.5)


class _Links(QWidget):
    """Other resolutions, by their numbers; or records that have `titles`, one under the other."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, *, titles: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self._titles = titles
        self._shown: tuple[Tie, ...] | None = None
        self.buttons: list[Link] = []
        self._row = QVBoxLayout(self) if titles else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0 if titles else 12)

    def show_links(self, links: Sequence[Tie]) -> None:
        if tuple(links) == self._shown:
            return
        self._shown = tuple(links)
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        for resolution_id, label in links:
            button = Link(self.theme, label if self._titles else shown_label(label))
            button.setMinimumWidth(self.theme.px(60) if self._titles else 0)
            button.clicked.connect(lambda _=False, one=resolution_id: self.pressed.emit(one))
            self._row.addWidget(button)
            self.buttons.append(button)
        self._row.addStretch()


class Facts(QWidget):
    """Names at the start, values after them; a fact without value is left out."""

    meeting_wanted = Signal()
    moved = Signal(str)
    programme_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, theme.px(92))
        self._grid.setColumnStretch(1, 1)
        self._unit = self._words(self.tr("Responsible"))
        self._cooperating = self._words(self.tr("Cooperating"))
        self._due = Label(theme, "", wrap=True)
        self._due_note = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self._place(self.tr("Due"), self._stacked(self._due, self._due_note))
        self._progress = _Progress(theme)
        self._place(self.tr("Progress"), self._progress)
        self._status = Label(theme, "", wrap=True)
        self._reason = Label(theme, "", role="meta", ink="ink-2", wrap=True)
        self._place(self.tr("Standing"), self._stacked(self._status, self._reason))
        self._objection = self._words(self.tr("Objections"))
        self._deliverable = self._words(self.tr("Deliverable"))
        self._kind = self._words(self.tr("Kind"))
        self.origin = Link(theme)
        self.origin.setMinimumWidth(theme.px(60))
        self.origin.clicked.connect(self.meeting_wanted)
        self._place(self.tr("Origin"), self.origin, aligned=True)
        self.replaced_by, self.replaces = _Links(theme), _Links(theme)
        self._place(self.tr("Replaced by"), self.replaced_by, aligned=True)
        self._place(self.tr("Takes the place of"), self.replaces, aligned=True)
        for links in (self.replaced_by, self.replaces):
            links.pressed.connect(self.moved)
        self.programmes = _Links(theme, titles=True)
        self._place(self.tr("Programme"), self.programmes, aligned=True)
        self.programmes.pressed.connect(self.programme_wanted)

    def _words(self, name: str) -> Label:
        value = Label(self.theme, "", wrap=True)
        self._place(name, value)
        return value

    def _stacked(self, above: Label, below: Label) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(above)
        column.addWidget(below)
        return place

    def _place(self, name: str, value: QWidget, *, aligned: bool = False) -> None:
        """A row: an `aligned` value has its own width and a height of its own."""
        row = self._grid.rowCount()
        label = Label(self.theme, name, ink="ink-3")
        label.setMinimumHeight(self.theme.px(28 if aligned else 20))
        top = Qt.AlignmentFlag.AlignTop
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0 if aligned else 4, 0, 0 if aligned else 4)
        inside.addWidget(value, 0, Qt.AlignmentFlag.AlignLeading if aligned else Qt.AlignmentFlag(0))
        named = QWidget()
        beside = QVBoxLayout(named)
        beside.setContentsMargins(0, 0 if aligned else 4, 0, 0 if aligned else 4)
        beside.addWidget(label, 0, top)
        self._grid.addWidget(named, row, 0, top)
        self._grid.addWidget(shown, row, 1)
        value.setProperty("fact_row", row)

    def _show_row(self, value: QWidget, *, wanted: bool) -> None:
        row = int(value.property("fact_row"))
        for column in (0, 1):
            item = self._grid.itemAtPosition(row, column)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(wanted)

    def show_facts(self, sheet: ResolutionSheet, course: CourseOf, today: datetime.date) -> None:
        for label, words in (
            (self._unit, sheet.unit or self.tr("Nobody is in charge yet")),
            (self._cooperating, joined(list(sheet.cooperating))),
            (self._objection, self._objection_words(course, today)),
            (self._deliverable, sheet.deliverable),
            (self._kind, kind_word(sheet.kind) if sheet.kind is not ResolutionKind.BINDING else ""),
        ):
            label.say(words)
            self._show_row(label, wanted=bool(words))
        self._unit.set_ink("ink" if sheet.unit else "ink-3")
        self._show_due(course, today)
        self._progress.show_progress(sheet.progress)
        self._status.say(status_word(sheet.status))
        self._reason.say(course.standing_reason)
        self._reason.setVisible(bool(course.standing_reason))
        meeting = terms.numbered_meeting(sheet.meeting_number) if sheet.committee_id else ""
        self.origin.set_words(joined([part for part in (sheet.committee, meeting) if part]))
        self.origin.explain(self.tr("Adopted on {day}").format(day=date_long(sheet.meeting_date)))
        self.replaced_by.show_links([course.replaced_by] if course.replaced_by is not None else [])
        self.replaces.show_links(course.replaces)
        self._show_row(self.replaced_by, wanted=course.replaced_by is not None)
        self._show_row(self.replaces, wanted=bool(course.replaces))

    def show_programmes(self, programmes: Sequence[Tie]) -> None:
        """The programmes that this resolution asked for."""
        self.programmes.show_links(programmes)
        self._show_row(self.programmes, wanted=bool(programmes))

    def _show_due(self, course: CourseOf, today: datetime.date) -> None:
        """The day that counts; under it what was decided, where that is another day or no day at all."""
        note = ""
        if course.deadline is not None:
            words = date_long(course.deadline)
        elif course.due_days is not None:
            words, note = working_days_words(course.due_days), self.tr("The day follows from the notice.")
        else:
            words = self.tr("No deadline")
        if course.deadline is not None and course.extended_to is not None and course.due is not None:
            note = self.tr("extended; decided was {day}").format(day=date_short(course.due, today))
        elif course.deadline is not None and course.due_days is not None:
            note = working_days_words(course.due_days)
        if course.clauses and course.deadline is not None and course.deadline not in {course.due, course.extended_to}:
            note = self.tr("the nearest deadline of its clauses")
        self._due.say(words)
        self._due.set_ink("shangarf" if course.days_late else "ink" if course.deadline else "ink-2")
        self._due_note.say(note)
        self._due_note.setVisible(bool(note))

    def _objection_words(self, course: CourseOf, today: datetime.date) -> str:
        until = course.objection_until
        if until is None:
            return ""
        if until < today:
            return self.tr("possible until {day}; now it binds").format(day=date_short(until, today))
        words = self.tr("possible until {day}, {when}")
        return words.format(day=date_short(until, today), when=relative(until, today))
