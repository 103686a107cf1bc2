"""The unit's resolutions in a list: by deadline, the most late first, narrowed by what is typed."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.persian.spelling import compact_key
from desktop_app.services.exchange.unit_entries import EntryState, Span, TaskRow
from desktop_app.ui.theme import Theme
from desktop_app.ui.unit.words import SPANS, due_cell, state_cell, translated
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import date_short, in_digits, joined, number, percent

_TYPED_MS = 150


class TaskList(QWidget):
    """`chosen` tells the row that is current, `entry_wanted` that something is to be entered on it."""

    chosen = Signal(object)
    entry_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: tuple[TaskRow, ...] = ()
        self._today = datetime.date.min
        self.finder = FindField(theme, self.tr("Find in the resolutions"), self.tr("Find"), widest=280)
        self.unsent = Chip(theme, self.tr("Entered, not sent"))
        self.late = Chip(theme, self.tr("Late"), tone="shangarf")
        self.list = RowList(
            theme, self._columns(), row_height=56, padding=24, header=True, name=self.tr("Resolutions of the unit")
        )
        self.empty = EmptyState(
            theme,
            self.tr("There is no open resolution in this file"),
            self.tr("The secretariat makes a new file when there is something to do."),
            icon="ph.check-circle",
        )
        self.nothing = EmptyState(theme, self.tr("Nothing fits"), icon="ph.magnifying-glass")
        self.stack = QStackedWidget()
        for part in (self.list, self.empty, self.nothing):
            self.stack.addWidget(part)
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(self._show)
        self._lay_out()
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column(104, self.tr("Number")),
            Column(0, self.tr("Resolution"), share=5),
            Column(112, self.tr("Deadline")),
            Column(118, self.tr("Progress"), hides_below=620),
            Column(150, self.tr("Entered"), hides_below=480),
        ]

    def _lay_out(self) -> None:
        bar = Ground(self.theme, "surface", edges=("bottom",))
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 9)
        row.setSpacing(8)
        row.addWidget(self.finder, 1)
        row.addWidget(self.late)
        row.addWidget(self.unsent)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.finder.words.textChanged.connect(self._typed.start)
        self.finder.words.returnPressed.connect(self.take_keyboard)
        for chip in (self.late, self.unsent):
            chip.toggled.connect(self._show)
        self.list.chosen.connect(self._tell)
        self.list.opened.connect(lambda _key: self.entry_wanted.emit())
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.start_find)

    # What the window asks

    def show_rows(self, rows: Sequence[TaskRow], today: datetime.date) -> None:
        self._rows, self._today = tuple(rows), today
        self._show()

    def current(self) -> TaskRow | None:
        row = self.list.current_row()
        return row.value if row is not None and isinstance(row.value, TaskRow) else None

    @Slot()
    def take_keyboard(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def start_find(self) -> None:
        self.finder.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.words.selectAll()

    def step(self, by: int) -> None:
        self.list.step(by)

    # What is shown

    @Slot()
    def _show(self) -> None:
        self.late.set_count(sum(row.span is Span.LATE for row in self._rows))
        self.unsent.set_count(sum(row.state is EntryState.DRAFT for row in self._rows))
        shown = [row for row in self._rows if self._fits(row)]
        lines: list[Row] = []
        for span in Span:
            mine = [row for row in shown if row.span is span]
            if mine:
                words, ink, icon = SPANS[span]
                lines.append(group(translated(words), number(len(mine)), ink=ink, icon=icon, icon_ink=ink, key=span))
                lines += [self._row(row) for row in mine]
        self.list.show_rows(lines)
        if self.list.current_key() is None:
            self.list.choose_first()
        self.stack.setCurrentWidget(self.list if shown else self.nothing if self._rows else self.empty)
        self._tell()

    def _fits(self, row: TaskRow) -> bool:
        if self.late.isChecked() and row.span is not Span.LATE:
            return False
        if self.unsent.isChecked() and row.state is not EntryState.DRAFT:
            return False
        wanted = compact_key(self.finder.words.text())
        task = row.task
        words = (task.label, task.text, task.committee, *(clause.text for clause in task.clauses))
        return not wanted or wanted in compact_key(" ".join(words))

    def _row(self, row: TaskRow) -> Row:
        task = row.task
        text = " ".join(task.text.split()) or self.tr("What was entered on it goes out with the next answer.")
        met = date_short(task.meeting_date, self._today) if row.span is not Span.GONE else ""
        about = joined([part for part in (task.committee, met) if part])
        cells = (
            Cell(in_digits(task.label), ink="ink-2", weight=500, icon="ph.lock-simple" if task.confidential else ""),
            Cell(text, second=about),
            due_cell(row, self._today),
            Cell(bar=row.progress / 100, bar_fill=_fill(row), second=percent(row.progress)),
            state_cell(row.state),
        )
        return Row(task.id, cells, value=row, muted=row.span is Span.GONE, tip=task.text)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.current())


def _fill(row: TaskRow) -> str:
    return "zangar-fill" if row.progress >= 100 else "lajvard-fill"
