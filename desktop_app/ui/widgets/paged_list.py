"""A list of any length, moved through by rows, whose rows are ticked whether they have been seen or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.ui.widgets.paged_model import Heads, Load
from desktop_app.ui.widgets.paged_view import PagedView
from desktop_app.ui.widgets.row_view import RowView
from desktop_app.ui.widgets.rows import Row

_Move = QAbstractItemView.CursorAction
_STEPS: Final = {
    _Move.MoveUp: -1,
    _Move.MovePrevious: -1,
    _Move.MoveDown: 1,
    _Move.MoveNext: 1,
}
_ARROWS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PagedList(PagedView):
    """As `RowList`, with `show_groups` in the place of `show_rows`, and boxes that tick rows seen or not."""

    ticks_changed = Signal()

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._anchor = -1
        self._run: set[object] = set()
        self.ticked.connect(self._tick)
        if self._header is not None and named.get("checks"):
            self._header.show_tick(ticked=False)
            self._header.tick_pressed.connect(self.tick_all_or_none)

    # What is shown

    def show_groups(self, counts: Sequence[int], load: Load, heads: Heads | None = None, *, current: int = -1) -> None:
        """Show other rows. `current` is the row to stay with, heads not counted: it keeps its place on the screen."""
        bar, was = self.verticalScrollBar(), self.currentIndex()
        offset = bar.value()
        above = self._top_of(was.row()) - offset if was.isValid() else 0
        in_sight = was.isValid() and 0 <= above < self.viewport().height()
        model = self.selectionModel()
        model.blockSignals(True)
        self.paged.show_groups(counts, load, heads)
        model.blockSignals(False)
        self.updateGeometries()
        self._anchor = -1
        if self.paged.total:
            place = self.paged.place_at(min(max(current, 0), self.paged.total - 1)) if current >= 0 else -1
            if place >= 0:
                self._set_current(place, tell=False)
            bar.setValue(self._top_of(place) - above if place >= 0 and in_sight else offset)
        self._show_tick()
        self.viewport().update()

    def choose_offset(self, offset: int) -> None:
        """Make the row `offset` the current one and bring it into sight."""
        if 0 <= offset < self.paged.total:
            self.setCurrentIndex(self.paged.index(self.paged.place_at(offset)))

    def choose_quietly(self, offset: int) -> None:
        """As `choose_offset`, without a signal."""
        if 0 <= offset < self.paged.total:
            self._set_current(self.paged.place_at(offset), tell=False)

    def current_offset(self) -> int:
        """Which row is the current one, heads not counted; -1 without one."""
        index = self.currentIndex()
        return self.paged.offset_of(index.row()) if index.isValid() else -1

    def _selectable_near(self, place: int) -> int:
        if not self.paged.total:
            return -1
        place = min(max(place, 0), self.paged.rowCount() - 1)
        return place + 1 if self.paged.is_head(place) else place

    def step(self, by: int) -> None:
        offset = self.current_offset() + by
        if self.current_offset() >= 0:
            self.choose_offset(offset)

    # Ticks

    @property
    def ticked_count(self) -> int:
        return self.paged.ticks.count(self.paged.total)

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - of a signal
        self.paged.ticks.put(key, on=on)
        self._ticks_moved()

    def tick_all(self) -> None:
        """All rows of the list, loaded or not."""
        self.paged.ticks.all()
        self._ticks_moved()

    def tick_none(self) -> None:
        self.paged.ticks.none()
        self._ticks_moved()

    @Slot()
    def tick_all_or_none(self) -> None:
        (self.tick_none if self.ticked_count else self.tick_all)()

    def _ticks_moved(self) -> None:
        self.paged.tick_again()
        self._show_tick()
        self.viewport().update()
        self.ticks_changed.emit()

    def _show_tick(self) -> None:
        if self._header is not None and self.geometry_of_rows.checks:
            total = self.paged.total
            self._header.show_tick(ticked=total > 0 and self.ticked_count == total)

    def _extend(self, by: int) -> None:
        """Shift and an arrow: the rows from where it began are ticked."""
        here = self.current_offset()
        if here < 0 or not 0 <= here + by < self.paged.total:
            return
        if self._anchor < 0:
            self._anchor, self._run = here, set()
        rows = self.paged.rows
        for key in self._run:
            self.paged.ticks.put(key, on=False)
        ends = sorted((self._anchor, here + by))
        places = [self.paged.place_at(offset) for offset in range(ends[0], ends[1] + 1)]
        self._run = {rows[place].key for place in places if rows[place].key not in self.paged.ticks}
        for key in self._run:
            self.paged.ticks.put(key, on=True)
        self.choose_offset(here + by)
        self._ticks_moved()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.geometry_of_rows.checks:
            if event.key() in _ARROWS and with_keys == Qt.KeyboardModifier.ShiftModifier:
                self._ringed = True
                self._extend(_ARROWS[Qt.Key(event.key())])
                return
            if event.key() != Qt.Key.Key_Shift:
                self._anchor = -1
            if event.key() == Qt.Key.Key_A and with_keys == Qt.KeyboardModifier.ControlModifier:
                self.tick_all()
                return
            if event.key() == Qt.Key.Key_Escape and self.ticked_count:
                self.tick_none()
                return
        super().keyPressEvent(event)

    def _move_by(self, row: Row, step: int) -> None:
        """Rows of a list that is asked of a file have the order of the question."""

    def keyboardSearch(self, search: str) -> None:
        """Letters do not look through rows that are not there; lists have a line to find in."""

    def moveCursor(self, action: RowView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        del modifiers
        model = self.paged
        if not model.total:
            return QModelIndex()
        here, last = self.current_offset(), model.total - 1
        in_sight = max(1, self.viewport().height() // self._heights()[1] - 1)
        if here < 0:
            return model.index(model.place_at(0))
        match action:
            case _Move.MoveHome:
                here = 0
            case _Move.MoveEnd:
                here = last
            case _Move.MovePageUp:
                here -= in_sight
            case _Move.MovePageDown:
                here += in_sight
            case _:
                here += _STEPS.get(action, 0)
        return model.index(model.place_at(min(max(here, 0), last)))
