"""The committees of the office: how often each meets, how many sit on it, and how this year stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop_app.persian.jalali import JalaliDate, Season
from desktop_app.persian.spelling import matches
from desktop_app.services.committees import CommitteeRow
from desktop_app.services.home import SeasonCell, SeasonState
from desktop_app.services.meetings import MeetingRow
from desktop_app.ui import terms
from desktop_app.ui.committee_words import word
from desktop_app.ui.conflict_marks import all_marked, follow_marks, in_conflict
from desktop_app.ui.dialogs.committee_new import CommitteeNewDialog
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.row_header import RowHeader
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.surfaces import Card, PageHeader
from desktop_app.ui.wording import date_short, joined, number, relative

_SEASON_LOOKS: Final = {
    SeasonState.HELD: ("zangar", "ph.check-bold"),
    SeasonState.TODAY: ("lajvard", "ph.calendar-blank-fill"),
    SeasonState.PLANNED: ("lajvard", "ph.calendar-blank"),
    SeasonState.UNSCHEDULED: ("zar", "ph.warning"),
    SeasonState.MISSED: ("shangarf", "ph.x-bold"),
    SeasonState.AHEAD: ("neutral", "ph.minus"),
}
QWIDGETSIZE_MAX: Final = 16777215
_KINDS: Final = frozenset({"committee", "contested", "membership", "meeting", "office"})


_Meetings = tuple[MeetingRow | None, MeetingRow | None]
"""The last session held and the next one planned."""


class CommitteesPage(Page):
    """All committees of the office; Enter opens one, Ctrl+N founds one."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Open the committee")),
            ("Ctrl N", self.tr("New committee")),
        )
        self.header = PageHeader(self.theme, self.tr("Committees"))
        self._find = FindField(self.theme, self.tr("In this list"), self.tr("Find in this list"), widest=220)
        self.query = self._find.words
        self.directory = Button(self.theme, self.tr("People and units"), icon="ph.user-circle")
        self.acts = Button(self.theme, self.tr("Legal acts"), icon="ph.bank")
        self.new = Button(self.theme, self.tr("New committee"), kind="primary", icon="ph.plus")
        self.list = RowList(self.theme, self._columns(), row_height=58, header=True, name=self.tr("Committees"))
        self.empty = EmptyState(
            self.theme,
            self.tr("There is no committee yet"),
            self.tr("A committee brings its members, its quorum and its legal basis into every meeting."),
            icon="ph.users-three",
        )
        self.nothing = EmptyState(self.theme, self.tr("No committee with these words"), icon="ph.magnifying-glass")
        self._build()

    def _columns(self) -> list[Column]:
        seasons = [Column(width=104, title=word(season), hides_below=900) for season in Season]
        return [
            Column(title=self.tr("Committee")),
            Column(width=56, title=self.tr("Members")),
            Column(width=112, title=self.tr("Last meeting"), hides_below=1100),
            Column(width=112, title=self.tr("Next meeting")),
            *seasons,
        ]

    def _year(self) -> int:
        return JalaliDate.from_date(self.desk.clock.today()).year

    def _build(self) -> None:
        found = Button(self.theme, self.tr("New committee"), kind="primary", icon="ph.plus")
        found.clicked.connect(self.start_new)
        self.empty.add_action(found)
        show_all = Button(self.theme, self.tr("Show all"))
        show_all.clicked.connect(self.query.clear)
        self.nothing.add_action(show_all)
        for widget in (self._find, self.directory, self.acts, self.new):
            self.header.add_action(widget)
        self.card = card = Card(self.theme, padding=1, spacing=0)
        self.stack = QStackedWidget()
        for part in (self.list, self.empty, self.nothing):
            self.stack.addWidget(part)
        card.body.addWidget(self.stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(0)
        column.addWidget(self.header)
        rows = QVBoxLayout()
        rows.setContentsMargins(24, 0, 24, 0)
        rows.addWidget(card, 1)
        rows.addStretch()
        column.addLayout(rows, 1)
        self.new.clicked.connect(self.start_new)
        self.directory.clicked.connect(lambda: self.frame.go(Place("people")))
        self.acts.clicked.connect(lambda: self.frame.go(Place("acts")))
        self.query.textChanged.connect(lambda: self.refresh(frozenset()))
        self.list.opened.connect(self._open)
        follow_marks(self.frame, self.list, "committee")
        self.theme.changed.connect(self._fit)

    def arrive(self, place: Place) -> None:
        self.refresh(frozenset())
        if place.focus:
            self.list.choose(place.focus)
        elif self.list.current_key() is None:
            self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds and not kinds & _KINDS:
            return
        everyone = self.desk.committees.all(with_inactive=True)
        words = self.query.text().strip()
        shown = [row for row in everyone if not words or matches(words, f"{row.name} {row.short_name}")]
        meetings = self.desk.meetings.last_and_next()
        coverage = {row.committee_id: row.cells for row in self.desk.home.coverage(self._year())}
        rows = [self._row(c, meetings.get(c.id), coverage.get(c.id, ())) for c in shown if c.active]
        dissolved = [self._row(c, meetings.get(c.id), ()) for c in shown if not c.active]
        if dissolved:
            rows += [group(self.tr("No longer at work"), number(len(dissolved))), *dissolved]
        conflicts = in_conflict(self.frame, "committee", [one.id for one in shown])
        self.list.show_rows(all_marked(rows, conflicts))
        self._fit()
        self.stack.setCurrentWidget(self.list if rows else self.nothing if everyone else self.empty)
        self.new.setVisible(bool(everyone))
        self._find.setVisible(bool(everyone))
        self.header.say(self.tr("Committees"), self._remark(everyone, coverage.values()))

    def _fit(self) -> None:
        """The card ends with its last row."""
        px, rows = self.theme.px, self.list.rows_model.rows
        height = sum(px(32 if row.is_group else 58) for row in rows)
        self.card.setMaximumHeight(height + px(RowHeader.HEIGHT) + 2 if rows else QWIDGETSIZE_MAX)

    def start_new(self) -> None:
        dialog = CommitteeNewDialog(self.frame, parent=self)
        if dialog.asked():
            self.frame.go(Place("committee", id=dialog.committee_id))

    def start_find(self) -> None:
        self.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query.selectAll()

    @Slot(object)
    def _open(self, key: object) -> None:
        self.frame.go(Place("committee", id=str(key)))

    def _remark(self, committees: list[CommitteeRow], coverage: Iterable[tuple[SeasonCell, ...]]) -> str:
        if not committees:
            return ""
        working = [c for c in committees if c.active]
        waiting = sum(any(cell.state is SeasonState.UNSCHEDULED for cell in cells) for cells in coverage)
        told = self.tr("{count} at work").format(count=number(len(working)))
        if waiting:
            told += self.tr("; {count} without a meeting scheduled this season").format(count=number(waiting))
        return told

    def _row(self, committee: CommitteeRow, meetings: _Meetings | None, seasons: tuple[SeasonCell, ...]) -> Row:
        last, ahead = meetings or (None, None)
        return Row(
            key=committee.id,
            cells=(
                Cell(
                    text=committee.name,
                    second=joined([word(committee.kind), word(committee.frequency)]),
                    weight=500,
                    tile=terms.tile(committee.short_name, committee.order),
                ),
                Cell(text=number(committee.members), ink="ink-2" if committee.members else "zar"),
                self._day(last),
                self._day(ahead),
                *(self._season(cell) for cell in seasons),
            ),
            value=committee,
            muted=not committee.active,
            tip=committee.name,
        )

    def _day(self, meeting: MeetingRow | None) -> Cell:
        if meeting is None:
            return Cell(text="—", ink="ink-3")
        today = self.desk.clock.today()
        near = meeting.date == today
        return Cell(
            text=date_short(meeting.date, today),
            second=relative(meeting.date, today),
            ink="lajvard" if near else "ink",
            second_ink="lajvard" if near else "ink-3",
        )

    def _season(self, cell: SeasonCell) -> Cell:
        tone, icon = _SEASON_LOOKS[cell.state]
        today = self.desk.clock.today()
        if cell.date is not None:
            told = self.tr("today") if cell.state is SeasonState.TODAY else date_short(cell.date, today)
        elif cell.state is SeasonState.UNSCHEDULED:
            told = self.tr("{days} days left").format(days=number(cell.days_left))
        else:
            told = self.tr("not held") if cell.state is SeasonState.MISSED else self.tr("later")
        return Cell(tags=(Mark(told, tone, icon),))
