"""The first page: the next meeting, what waits, the seasons of the committees, and what happened."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.persian.jalali import season_of
from desktop_app.services.home import HomeView
from desktop_app.ui import committee_words
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.home_aside import ActivityCard, CoverageCard
from desktop_app.ui.pages.home_attention import AttentionCard
from desktop_app.ui.pages.home_next import NextMeetingCard
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.surfaces import Card, PageHeader, Scrolled
from desktop_app.ui.wording import date_long, number

_ASIDE: Final = 404
_TWO_COLUMNS: Final = 1000
_UNBOUND: Final = 16_777_215  # what Qt takes for no limit
_ACTS_READ: Final = 60


class HomePage(Page):
    """Every card is read anew when something changes; the page itself decides nothing."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self.header = PageHeader(theme)
        self.new_meeting = Button(theme, self.tr("New meeting"), icon="ph.calendar-plus", tip="Ctrl+N")
        self.new_meeting.clicked.connect(self.start_new)
        self.header.add_action(self.new_meeting)
        self.next_card = NextMeetingCard(theme)
        self.no_next = self._without_meeting()
        self.attention = AttentionCard(theme)
        self.coverage = CoverageCard(theme)
        self.activity = ActivityCard(theme)
        for card in (self.next_card, self.attention, self.coverage, self.activity):
            card.wanted.connect(frame.go)
        self._aside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._faces = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._faces, 1)
        # Once it has its place: the first face is shown at once, and would be a window of its own.
        self._faces.addWidget(self._full())
        self._faces.addWidget(self._first_steps())

    def _full(self) -> QWidget:
        main = QVBoxLayout()
        main.setSpacing(16)
        for widget in (self.next_card, self.no_next, self.attention):
            main.addWidget(widget)
        main.addStretch(1)
        side = QVBoxLayout(self._aside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self.coverage)
        side.addWidget(self.activity, 1)
        row = self._columns
        row.setSpacing(20)
        row.addLayout(main, 1)
        row.addWidget(self._aside)
        scrolled = Scrolled(self.theme)
        scrolled.column.setContentsMargins(24, 0, 24, 20)
        scrolled.column.setAlignment(Qt.AlignmentFlag(0))
        scrolled.column.addLayout(row, 1)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scrolled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The seasons and what happened lie beside the rest where there is room, else below it."""
        beside = self.width() >= self.theme.px(_TWO_COLUMNS)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._aside.setMinimumWidth(self.theme.px(_ASIDE) if beside else 0)
        self._aside.setMaximumWidth(self.theme.px(_ASIDE) if beside else _UNBOUND)

    def _without_meeting(self) -> Card:
        card = Card(self.theme)
        empty = EmptyState(
            self.theme,
            self.tr("No meeting lies ahead"),
            self.tr("A meeting that is convened appears here with its agenda and its readiness."),
            icon="ph.calendar-blank",
        )
        convene = Button(self.theme, self.tr("New meeting"), kind="primary", icon="ph.calendar-plus")
        convene.clicked.connect(self.start_new)
        empty.add_action(convene)
        card.body.addWidget(empty)
        return card

    def _first_steps(self) -> QWidget:
        """What an office without a committee sees."""
        empty = EmptyState(
            self.theme,
            self.tr("The office is ready"),
            self.tr("It begins with the first committee and its members; then its first meeting can be convened."),
            icon="ph.users-three",
        )
        self.first_committee = Button(self.theme, self.tr("The first committee"), kind="primary", icon="ph.plus")
        self.first_committee.clicked.connect(lambda: self.frame.go(Place("committees", part="new")))
        without = Button(self.theme, self.tr("A meeting without committee"), kind="link")
        without.clicked.connect(self.start_new)
        empty.add_action(self.first_committee)
        empty.add_action(without)
        return empty

    def arrive(self, place: Place) -> None:
        del place
        self.refresh(frozenset())
        if self._faces.currentIndex():
            self.first_committee.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.attention.rows.isVisibleTo(self):
            self.attention.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.attention.rows.current_key() is None:
                self.attention.rows.choose_first()
        else:
            self.next_card.workspace.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        del kinds
        view: HomeView | None = self.frame.asked(self.desk.home.look)
        if view is None:
            return
        self._say_header(view)
        self._faces.setCurrentIndex(0 if view.committees or view.has_meetings else 1)
        self.new_meeting.setVisible(bool(view.committees or view.has_meetings))
        self.next_card.setVisible(view.next_meeting is not None)
        self.no_next.setVisible(view.next_meeting is None)
        self.next_card.show_view(view, self.desk.clock.now())
        self.attention.show_view(view)
        self.coverage.show_view(view)
        self.coverage.setVisible(bool(view.coverage))
        acts = self.frame.asked(lambda: self.desk.activity.recent(_ACTS_READ))
        self.activity.show_rows(acts or [], view.today)

    def _say_header(self, view: HomeView) -> None:
        season = committee_words.word(season_of(view.today)[1])
        said = self.tr("{n} days to the end of {season}").format(n=number(view.days_to_season_end), season=season)
        if view.unscheduled == 1:
            said = self.tr("{start}; the meeting of one committee is not planned yet.").format(start=said)
        elif view.unscheduled:
            said = self.tr("{start}; the meetings of {n} committees are not planned yet.").format(
                start=said, n=number(view.unscheduled)
            )
        self.header.say(date_long(view.today), said)

    def start_new(self) -> None:
        self.frame.go(Place("meetings", part="new"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5 and self.next_card.isVisibleTo(self):
            self.next_card.go_to_session()
            return
        super().keyPressEvent(event)
