"""Every row with what will happen to it: filtered, looked through, ticked, corrected beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.persian.spelling import compact_key
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_plan import Plan, PlannedRow, Verdict
from desktop_app.ui.pages.imports.row_panel import RowPanel
from desktop_app.ui.pages.imports.words import columns_of, list_row, summary, verdict_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.widgets.surfaces import Ground, Scrolled
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import number

ALL: Final = "all"
PAGE: Final = 100
"""So many rows are put on the screen at once; the last one brings more."""
_MORE: Final = "more"
_SEARCH_AFTER_MS: Final = 150


class PreviewPart(QWidget):
    """`corrected` gives row, field, words; `ticked` row and whether it comes in."""

    corrected = Signal(int, str, str)
    ticked = Signal(int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._plan: Plan | None = None
        self._kind: ListKind | None = None
        self._shown_to = PAGE
        self._verdict = ALL
        self._lists: dict[ListKind, RowList] = {}
        self.panel = RowPanel(theme)
        self.panel.corrected.connect(self.corrected)
        self.panel.ticked.connect(self.ticked)
        self._find = FindField(theme, self.tr("Find in the rows"), self.tr("Find"), widest=260)
        self.query = self._find.words
        self._later = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._later.timeout.connect(self._begin_again)
        self.query.textChanged.connect(self._later.start)
        self.chips: dict[str, Chip] = {}
        self._summary = Label(theme, "", role="meta", ink="ink-3")
        self.nothing = EmptyState(theme, self.tr("No row is left by this filter"), icon="ph.funnel")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = Ground(self.theme, "surface", edges=("bottom",))
        tools = QHBoxLayout(bar)
        tools.setContentsMargins(24, 8, 24, 9)
        tools.setSpacing(8)
        words = {ALL: self.tr("All")} | {one.value: verdict_word(one) for one in _ORDER}
        for key, text in words.items():
            chip = Chip(self.theme, text, tone="shangarf" if key == Verdict.REFUSED else "ink")
            chip.clicked.connect(lambda _=False, key=key: self.filter_by(key))
            self.chips[key] = chip
            tools.addWidget(chip)
        tools.addSpacing(8)
        tools.addWidget(self._find, 1)
        tools.addWidget(self._summary)
        tools.addStretch()
        self._side = Ground(self.theme, "surface", edges=("start",))
        inside = Scrolled(self.theme, padding=20)
        inside.column.addWidget(self.panel)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(1, 0, 1, 0)
        side.addWidget(inside)
        middle = Ground(self.theme, "surface")
        around = QVBoxLayout(middle)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.stack)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(middle, 1)
        body.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(body, 1)

    @property
    def list(self) -> RowList:
        """The rows of the kind that is shown."""
        assert self._kind is not None
        return self._lists[self._kind]

    def show_plan(self, plan: Plan) -> None:
        """Another look at the list; where one stood and what was filtered stays."""
        fresh = plan.kind is not self._kind
        self._plan, self._kind = plan, plan.kind
        if plan.kind not in self._lists:
            self._lists[plan.kind] = self._made(plan.kind)
        if self._verdict != ALL and not plan.count(Verdict(self._verdict)):
            self._verdict = ALL  # the last row of this filter was seen to; an empty list would take the keyboard away
        self.chips[ALL].set_count(len(plan.rows))
        for verdict in _ORDER:
            count = plan.count(verdict)
            self.chips[verdict].set_count(count)
            self.chips[verdict].setVisible(count > 0 or self._verdict == verdict)
        self._summary.say(summary(plan))
        if fresh or self._verdict not in self.chips:
            self._verdict = ALL
        self._show()

    def forget(self) -> None:
        """Another list comes: nothing of this one is filtered or searched any more."""
        self._verdict, self._shown_to = ALL, PAGE
        self.query.clear()

    @Slot(str)
    def filter_by(self, key: str) -> None:
        self._verdict = key
        self._begin_again()

    @Slot()
    def _begin_again(self) -> None:
        self._shown_to = PAGE
        self._show()

    def _wanted(self) -> Sequence[PlannedRow]:
        assert self._plan is not None
        words = [compact_key(word) for word in self.query.text().split()]
        return [
            row
            for row in self._plan.rows
            if self._verdict in {ALL, row.verdict} and all(word in row.letters for word in words)
        ]

    def _show(self) -> None:
        for key, chip in self.chips.items():
            chip.setChecked(key == self._verdict)
        if self._plan is None:
            return
        wanted = self._wanted()
        rows = [list_row(self._plan.kind, row) for row in wanted[: self._shown_to]]
        if len(wanted) > self._shown_to:
            more = self.tr("{count} more rows: Enter shows the next").format(count=number(len(wanted) - self._shown_to))
            rows.append(Row(key=_MORE, cells=(Cell(), Cell(text=more, ink="lajvard"), Cell(), Cell(), Cell(), Cell())))
        self.list.show_rows(rows)
        self.stack.setCurrentWidget(self.list if rows else self.nothing)
        if rows and self.list.current_key() is None:
            self.list.choose_first()
        self._show_row()

    def _made(self, kind: ListKind) -> RowList:
        made = RowList(
            self.theme, columns_of(kind), row_height=50, padding=24, header=True, checks=True, name=self.tr("Rows")
        )
        made.chosen.connect(self._show_row)
        made.opened.connect(self._open)
        made.ticked.connect(self._tick)
        made.removal_wanted.connect(lambda key: self._tick(key, False))
        self.stack.addWidget(made)
        return made

    @Slot()
    def _show_row(self) -> None:
        row = self.list.current_row()
        planned = row.value if row is not None else None
        self.panel.setVisible(isinstance(planned, PlannedRow))
        if isinstance(planned, PlannedRow) and self._kind is not None:
            self.panel.show_row(self._kind, planned)

    @Slot(object)
    def _open(self, key: object) -> None:
        if key == _MORE:
            self._shown_to += PAGE
            self._show()
        else:
            self.panel.go_to_trouble()

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        if isinstance(key, int):
            self.ticked.emit(key, on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(self.theme.px(380 if self.width() >= self.theme.px(1236) else 320))


_ORDER: Final = (Verdict.REFUSED, Verdict.NEW, Verdict.DIFFERS, Verdict.SAME)
