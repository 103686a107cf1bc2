"""The side of the home page: which seasons are covered, and what happened lately."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from desktop_app.persian.jalali import JalaliDate, Season, season_of
from desktop_app.services.activity import ActivityRow
from desktop_app.services.home import CoverageRow, HomeView, SeasonCell, SeasonState
from desktop_app.ui import activity_words, committee_words, terms
from desktop_app.ui.frame import Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import coverage, painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import date_long, is_persian, line, number

_STATES: Final[dict[SeasonState, coverage.State]] = {
    SeasonState.HELD: "held",
    SeasonState.TODAY: "today",
    SeasonState.PLANNED: "planned",
    SeasonState.UNSCHEDULED: "unplanned",
    SeasonState.MISSED: "missed",
    SeasonState.AHEAD: "future",
}
SHOWN: Final = 8
"""How many acts the card tells."""


def day_and_month(day: datetime.date) -> tuple[str, str]:
    if is_persian():
        date = JalaliDate.from_date(day)
        return number(date.day), date.month_name
    return str(day.day), f"{day:%b}"


class CoverageCard(Card):
    """Committees against the seasons of the year."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, *, linked: bool = True) -> None:
        super().__init__(theme, padding=0, spacing=0)
        self._rows: tuple[CoverageRow, ...] = ()
        self._header = CardHeader(theme, "")
        every = Button(theme, self.tr("Plan of the year"), kind="link", icon_after="ph.caret-left")
        every.clicked.connect(lambda: self.wanted.emit(Place("plan")))
        if linked:
            self._header.add_action(every)
        self.grid = coverage.CoverageGrid(theme, [committee_words.word(season) for season in Season])
        self.grid.pressed.connect(self._go)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self.grid)
        legend = coverage.Legend(
            theme,
            [
                ("zangar", self.tr("held")),
                ("lajvard", self.tr("planned")),
                ("zar", self.tr("not planned")),
                ("shangarf", self.tr("missed")),
            ],
        )
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(legend)
        self.body.addWidget(self._header)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(inside)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(below)

    def show_view(self, view: HomeView) -> None:
        self.show_seasons(view.coverage, view.year, view.today)

    def show_seasons(self, seasons: Sequence[CoverageRow], year: int, today: datetime.date) -> None:
        """The committees of a year; the present season is marked where it lies in that year."""
        self._rows = tuple(seasons)
        # The year of the seasons is the office's, whatever the language: it is counted in them.
        self._header.say(self.tr("Seasons of {year}").format(year=number(year)))
        rows = [
            coverage.CoverageRow(
                row.committee_id,
                row.committee,
                terms.tile(row.committee, row.order),
                tuple(self._cell(cell) for cell in row.cells),
            )
            for row in seasons
        ]
        self.grid.show_rows(rows, current=season_of(today)[1] - 1 if season_of(today)[0] == year else -1)

    def _cell(self, cell: SeasonCell) -> coverage.SeasonCell:
        state = _STATES[cell.state]
        tip = date_long(cell.date) if cell.date else ""
        match cell.state:
            case SeasonState.TODAY:
                return coverage.SeasonCell(state, "", self.tr("today"), tip)
            case SeasonState.UNSCHEDULED:
                return coverage.SeasonCell(state, number(cell.days_left), self.tr("days left"))
            case SeasonState.MISSED:
                return coverage.SeasonCell(state, "", self.tr("not held"))
            case SeasonState.AHEAD:
                return coverage.SeasonCell(state, "—", self.tr("to come"))
        upper, lower = day_and_month(cell.date) if cell.date else ("", "")
        return coverage.SeasonCell(state, upper, lower, tip)

    def _go(self, committee_id: object, season: int) -> None:
        row = next(row for row in self._rows if row.committee_id == committee_id)
        meeting_id = row.cells[season].meeting_id
        self.wanted.emit(Place("meeting", meeting_id) if meeting_id else Place("committee", row.committee_id))


class ActivityLine(Pressable):
    """One act: when, an icon, and the sentence on as many lines as it needs, at most two."""

    def __init__(self, theme: Theme, when: str, icon: str, words: str) -> None:
        self._when, self._icon = line(when), icon
        super().__init__(theme, words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(self.words)

    def _room(self, width: int) -> int:
        return max(40, width - self.theme.px(58 + 24 + 2 * 8))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.theme.font("body"))
        tall = metrics.boundingRect(QRect(0, 0, self._room(width), 1000), int(Qt.TextFlag.TextWordWrap), self.words)
        lines = 1 if tall.height() < metrics.height() * 1.5 else 2
        return lines * metrics.height() + self.theme.px(12)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.heightForWidth(self.theme.px(380)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(32))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        if self.hovered and self.isEnabled():
            painting.box(painter, rect, fill=colour("hover"))
        if self.ringed:
            painting.box(painter, rect, border=colour("lajvard"), width=2)
        first = QRectF(px(8), px(6), rect.width(), px(20))
        when = painting.placed(QRectF(first.left(), first.top(), px(56), first.height()), rect, rtl=self.rtl)
        painting.write(painter, when, self._when, self.theme.font("meta"), colour("ink-3"), rtl=self.rtl)
        icon = painting.placed(QRectF(px(64), first.top() + px(2), px(16), px(16)), rect, rtl=self.rtl)
        self.theme.draw_icon(painter, icon, self._icon, "ink-2")
        words = QRectF(px(90), px(6), self._room(round(rect.width())), rect.height() - px(10))
        words = painting.placed(words, rect, rtl=self.rtl)
        painting.write_lines(painter, words, self.words, self.theme.font("body"), colour("ink"), rtl=self.rtl)


class ActivityCard(Card):
    """The latest acts of the office in words."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0, spacing=0)
        header = CardHeader(theme, self.tr("Recent activity"))
        every = Button(theme, self.tr("All activity"), kind="link", icon_after="ph.caret-left")
        every.clicked.connect(lambda: self.wanted.emit(Place("activity")))
        header.add_action(every)
        self._nothing = Label(theme, self.tr("Nothing has happened yet."), ink="ink-3", align="center")
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(8, 6, 8, 8)
        self._lines.setSpacing(0)
        self.body.addWidget(header)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_rows(self, rows: list[ActivityRow], today: datetime.date) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._nothing:
                widget.deleteLater()
        runs = activity_words.folded(rows)[:SHOWN]
        if not runs:
            self._lines.addWidget(self._nothing)  # first, or for a moment it is a window of its own
        self._nothing.setVisible(not runs)
        for row, times in runs:
            self._lines.addWidget(self._line(row, times, today))

    def _line(self, row: ActivityRow, times: int, today: datetime.date) -> ActivityLine:
        words = activity_words.told_run(row, times)
        shown = ActivityLine(self.theme, activity_words.when(row.at, today), activity_words.icon_of(row.verb), words)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place = activity_words.place_of(row)
        if place is None:
            shown.setEnabled(False)
        shown.clicked.connect(lambda: self.wanted.emit(place))
        return shown
