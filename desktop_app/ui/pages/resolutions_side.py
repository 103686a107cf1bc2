"""The panel beside the list of resolutions: one of them whole, its facts and its course."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.votes import VoteMethod
from desktop_app.services.decisions import ResolutionView, VoteView
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import kind_word, late_words, shown_label, status_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import Label, Tag, Tile
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled
from desktop_app.ui.widgets.timeline import Event, Timeline
from desktop_app.ui.wording import date_long, joined, number, percent


class Facts(QWidget):
    """Names at the start, values after them; a fact without value is left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnMinimumWidth(0, theme.px(92))
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: list[tuple[str, str | QWidget, str]]) -> None:
        """Each is (name, value, ink of the value)."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for name, value, ink in facts:
            if value == "":
                continue
            place = self._grid.rowCount()
            self._grid.addWidget(Label(self._theme, name, ink="ink-3"), place, 0)
            shown = value if isinstance(value, QWidget) else Label(self._theme, value, ink=ink, wrap=True)
            self._grid.addWidget(shown, place, 1)


class ResolutionPanel(Ground):
    """`stepped` asks for the row before or after; `meeting_wanted` and `history_wanted` for the shown one's."""

    stepped = Signal(int)
    meeting_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("start",))
        self._tile = Tile(theme, "")
        self._number = Label(theme, "", ink="ink-2")
        self._late = Tag(theme, "", "shangarf")
        above = IconButton(theme, "ph.caret-up", self.tr("The resolution above"))
        below = IconButton(theme, "ph.caret-down", self.tr("The resolution below"))
        above.clicked.connect(lambda: self.stepped.emit(-1))
        below.clicked.connect(lambda: self.stepped.emit(1))
        top = QHBoxLayout()
        top.setContentsMargins(margins(20, 8, 14, 8))
        top.setSpacing(8)
        for widget in (self._tile, self._number, self._late):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(above)
        top.addWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Rule(theme))
        self._text = Label(theme, "", role="reading", weight=500, wrap=True, selectable=True)
        self._facts = Facts(theme)
        self._course = Timeline(theme)
        self._count = Label(theme, "", role="meta", ink="ink-3")
        column.addWidget(self._scrolled(), 1)

    def _scrolled(self) -> Scrolled:
        inside = Scrolled(self.theme, padding=20, spacing=14)
        self.meeting = Button(self.theme, self.tr("In the meeting"), kind="primary", icon="ph.calendar-blank")
        self.meeting.clicked.connect(self.meeting_wanted)
        self.history = Button(self.theme, self.tr("History"), icon="ph.clock-counter-clockwise")
        self.history.clicked.connect(self.history_wanted)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        acts.addWidget(self.meeting, 1)
        acts.addWidget(self.history, 1)
        title = QHBoxLayout()
        title.addWidget(Label(self.theme, self.tr("Course"), role="h3"))
        title.addStretch()
        title.addWidget(self._count)
        inside.column.addWidget(self._text)
        inside.column.addLayout(acts)
        inside.column.addWidget(Rule(self.theme))
        inside.column.addWidget(self._facts)
        inside.column.addWidget(Rule(self.theme))
        inside.column.addLayout(title)
        inside.column.addWidget(self._course)
        return inside

    def show_resolution(self, row: ResolutionRow, view: ResolutionView | None, course: list[Event]) -> None:
        """`view` has what the list does not; None where the record has gone meanwhile."""
        self._tile.say(*terms.tile(row.committee, row.order))
        self._number.say(self.tr("Resolution {label}").format(label=shown_label(row.label)))
        self._late.say(late_words(row.days_late))
        self._late.setVisible(row.days_late > 0)
        self._text.say(row.text)
        self._facts.show_facts(self._facts_of(row, view))
        self._count.say(self.tr("{n} events").format(n=number(len(course))))
        self._course.show_events(course)

    def _facts_of(self, row: ResolutionRow, view: ResolutionView | None) -> list[tuple[str, str | QWidget, str]]:
        due = date_long(row.due) if row.due else self.tr("No deadline")
        origin = joined([row.committee, date_long(row.meeting_date)])
        facts: list[tuple[str, str | QWidget, str]] = [
            (self.tr("Responsible"), row.unit, "ink"),
            (self.tr("Cooperating"), joined(list(view.cooperating)) if view else "", "ink"),
            (self.tr("Due"), due, "shangarf" if row.days_late else "ink"),
            (self.tr("Progress"), self._progress(row.progress), "ink"),
            (self.tr("Standing"), status_word(row.status), "ink"),
            (self.tr("Deliverable"), view.deliverable if view else "", "ink"),
            (self.tr("Kind"), kind_word(row.kind), "ink"),
            (self.tr("Vote"), self._vote(view.vote) if view else "", "ink"),
            (self.tr("Origin"), origin, "ink"),
        ]
        return facts

    def _progress(self, share: int) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        fill = "zangar-fill" if share >= 100 else "lajvard-fill"
        row.addWidget(ProgressBar(self.theme, share / 100, fill=fill, height=6), 1)
        row.addWidget(Label(self.theme, percent(share)))
        return place

    def _vote(self, vote: VoteView) -> str:
        if vote.method is VoteMethod.UNTAKEN:
            return ""
        if vote.method is VoteMethod.UNANIMOUS:
            return self.tr("Unanimous")
        return self.tr("{n} of {m} in favour").format(n=number(vote.in_favour), m=number(vote.eligible))
