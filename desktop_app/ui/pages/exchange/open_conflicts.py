"""Conflicts that earlier files have left open: the list beside the grid, each decision stored at once."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from desktop_app.services.exchange.views import ConflictView
from desktop_app.ui import exchange_words as words
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.exchange.deciding import Deciding, Decisions
from desktop_app.ui.pages.exchange.pane import ConflictPane
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule, Splitter

SIDE: Final = 292


class OpenConflicts(Card):
    """Recording a decision writes it; it travels to the other offices like any edit."""

    settled = Signal(object, int)
    """The conflict, and how many of its questions were still open."""
    record_opened = Signal(str, str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, padding=1, spacing=0)
        self.frame = frame
        self.decisions = Decisions()
        self._wanted = ""
        header = CardHeader(self.theme, self.tr("Open conflicts"), self.tr("The newest version is shown meanwhile."))
        self.list = RowList(
            self.theme, (Column(0),), row_height=46, group_height=30, gap=8, name=self.tr("Open conflicts")
        )
        self.list.setMinimumWidth(self.theme.px(200))
        self.pane = ConflictPane(self.theme)
        self.pane.later.hide()
        splitter = Splitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([self.theme.px(SIDE), 10_000])
        self.nothing = EmptyState(
            self.theme,
            self.tr("No conflict is open"),
            self.tr("Where two offices write one field differently, both versions are kept and shown here."),
            icon="ph.check-circle",
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.nothing)
        for widget in (header, Rule(self.theme)):
            self.body.addWidget(widget)
        self.body.addWidget(self.stack, 1)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(lambda _: self.pane.grid.take_keyboard())
        self.pane.recorded.connect(self.record)
        self.pane.stepped.connect(self.step)
        self.pane.opened.connect(self._open_record)

    @property
    def current(self) -> Deciding | None:
        key = self.list.current_key()
        return self.decisions.of(key) if isinstance(key, str) else None

    def want(self, key: str) -> None:
        """The conflict of that record is shown as soon as it is read: «entity/row»."""
        self._wanted = key

    def show_conflicts(self, conflicts: tuple[ConflictView, ...]) -> None:
        self.decisions.follow(conflicts)
        rows: list[Row] = []
        place: Any = None
        for deciding in sorted(self.decisions.all, key=lambda one: one.conflict.place):
            conflict = deciding.conflict
            if conflict.place != place:
                place = conflict.place
                rows.append(group(words.called(place) if place else words.said(words.ELSEWHERE), key=("place", place)))
            fields = words.joined_fields(conflict.to_choose)
            rows.append(
                Row(
                    conflict.key,
                    (Cell(words.called(conflict.title), fields, icon="ph.git-merge", icon_ink="zar"),),
                    tip=words.called(conflict.title),
                )
            )
        self.list.show_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        wanted, self._wanted = self._wanted, ""
        if not (wanted and self.list.choose(wanted)) and self.list.current_key() is None:
            self.list.choose_first()
        self._show_chosen(self.list.current_key())

    @Slot(object)
    def _show_chosen(self, key: object) -> None:
        del key
        deciding = self.current
        if deciding is None:
            return
        order = [row.key for row in self.list.rows_model.rows if not row.is_group]
        place, today = order.index(deciding.conflict.key) + 1, self.frame.desk.clock.today()
        sender, own = self.tr("another office"), self.tr("this office")
        self.pane.show_conflict(deciding, place, len(order), sender=sender, own=own, today=today)

    @Slot()
    def record(self) -> None:
        """Ctrl+Enter."""
        deciding = self.current
        if deciding is None or not deciding.is_complete:
            return
        conflict, choices = deciding.conflict, deciding.choices()
        desk = self.frame.desk
        questions = self.frame.asked(lambda: desk.conflicts.settle(conflict.entity, conflict.row, choices))
        if questions is not None:
            self.settled.emit(conflict, int(questions))

    @Slot(int)
    def step(self, by: int) -> None:
        """F7 and F8."""
        order = [row.key for row in self.list.rows_model.rows if not row.is_group]
        key = self.list.current_key()
        if order:
            place = order.index(key) if key in order else 0
            self.list.choose(order[(place + by) % len(order)])
            self.pane.grid.take_keyboard()

    @Slot()
    def _open_record(self) -> None:
        deciding = self.current
        if deciding is not None:
            self.record_opened.emit(deciding.conflict.entity, deciding.conflict.row)
