"""Everything that was done in the office, the latest first, by day."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.persian import spelling
from desktop_app.services.activity import ActivityRow
from desktop_app.ui import activity_words
from desktop_app.ui.dialogs.history import HistoryDialog
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Card, PageHeader
from desktop_app.ui.wording import clock, date_long, number, relative

AT_ONCE: Final = 100
_HISTORY: Final = "history"
_CONFIDENTIAL: Final = frozenset({"violation", "violation_step"})
"""What these say is read on their own page only."""


class ActivityPage(Page):
    """Reads as many acts as were asked for; Enter goes to where an act can be looked at."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Go there")),
            ("Ctrl Enter", self.tr("History of the record")),
            ("Ctrl F", self.tr("Find")),
        )
        self._rows: list[ActivityRow] = []
        self._ends = False
        self.header = PageHeader(self.theme, self.tr("Activity"))
        find = FindField(self.theme, self.tr("In this list"), self.tr("Find"), widest=260)
        find.setMinimumWidth(find.maximumWidth())
        self.words = find.words
        self.words.textChanged.connect(self._show)
        self.header.add_action(find)
        columns = (Column(64), Column(0), Column(180, hides_below=760), Column(110))
        self.list = RowList(self.theme, columns, row_height=40, group_height=34, name=self.tr("Activity"))
        self.list.opened.connect(self._open)
        self.list.acted.connect(self._history)
        self.more = Button(self.theme, self.tr("Earlier activity"), icon="ph.caret-down")
        self.more.clicked.connect(self._read_on)
        card = Card(self.theme, padding=1, spacing=0)
        card.body.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._inside(card), 1)

    def _inside(self, card: QWidget) -> QVBoxLayout:
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 0, 24, 16)
        inside.setSpacing(12)
        inside.addWidget(card, 1)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.more)
        below.addStretch()
        inside.addLayout(below)
        return inside

    def arrive(self, place: Place) -> None:
        del place
        self.refresh(frozenset())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.current_key() is None:
            self.list.choose_first()

    def refresh(self, kinds: frozenset[str]) -> None:
        del kinds
        wanted = max(AT_ONCE, len(self._rows))
        rows = self.frame.asked(lambda: self.desk.activity.recent(wanted)) or []
        self._rows, self._ends = rows, len(rows) < wanted
        self._show()

    def start_find(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _read_on(self) -> None:
        if self._rows:
            before = self._rows[-1].stamp
            older = self.frame.asked(lambda: self.desk.activity.recent(AT_ONCE, before)) or []
            self._rows += older
            self._ends = len(older) < AT_ONCE
            self._show()

    def _show(self) -> None:
        query = self.words.text()
        today = self.desk.clock.today()
        shown = [(row, activity_words.told(row)) for row in self._rows]
        if query.strip():
            shown = [(row, words) for row, words in shown if spelling.matches(query, f"{words} {row.person}")]
        rows: list[Row] = []
        day: datetime.date | None = None
        for row, words in shown:
            if row.at.date() != day:
                day = row.at.date()
                near = relative(day, today) if (today - day).days in {0, 1} else ""
                rows.append(group(date_long(day), near, key=day))
            rows.append(self._row(row, words))
        self.list.show_rows(rows)
        self.more.setVisible(not self._ends)
        said = self.tr("{n} acts").format(n=number(len(shown))) if shown else self.tr("Nothing is recorded.")
        self.header.say(self.tr("Activity"), said)

    def _row(self, row: ActivityRow, words: str) -> Row:
        cells = (
            Cell(clock(row.at.time()), ink="ink-3", role="meta"),
            Cell(words, icon=activity_words.icon_of(row.verb)),
            Cell(row.person, ink="ink-3"),
            Cell() if row.kind in _CONFIDENTIAL else Cell(self.tr("History"), ink="lajvard", action=_HISTORY),
        )
        return Row(row.stamp, cells, value=row)

    def _of(self, key: object) -> ActivityRow | None:
        return next((row for row in self._rows if row.stamp == key), None)

    def _open(self, key: object) -> None:
        row = self._of(key)
        place = activity_words.place_of(row) if row is not None else None
        if place is not None:
            self.frame.go(place)

    def _history(self, key: object, action: str) -> None:
        row = self._of(key)
        if row is None or action != _HISTORY or row.kind in _CONFIDENTIAL:
            return
        subject = activity_words.meeting_called(row.subject) if row.kind == "meeting" else row.subject
        title = self.tr("History: {subject}").format(subject=subject)
        dialog = HistoryDialog(self.frame, title, row.kind, row.row_id, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
