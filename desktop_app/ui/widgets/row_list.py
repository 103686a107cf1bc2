"""A list of rows that is moved through, ticked, opened and reordered, by keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from desktop_app.ui.widgets.cell_painter import CellPainter
from desktop_app.ui.widgets.pressable import KEYBOARD
from desktop_app.ui.widgets.row_view import RowView
from desktop_app.ui.widgets.rows import Cell, Row


class RowList(RowView):
    """Show rows with `show_rows`. Signals carry the key of the row."""

    opened = Signal(object)
    """Enter or a double click."""
    acted = Signal(object, str)
    """A cell with an action was pressed, or Ctrl+Enter on the first one of the row."""
    ticked = Signal(object, bool)
    """The check box was pressed, or Space."""
    moved = Signal(object, int)
    """A row was dragged or moved by Alt and an arrow: its new place among the movable rows."""
    removal_wanted = Signal(object)
    """Delete."""
    menu_wanted = Signal(object, QPoint)
    """The menu key or the right button, with the place on the screen."""

    _drag: object = None
    _drop_at = -1

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ringed = False
        position = event.position()
        row, rect = self._row_at(position.toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            grip = self.geometry_of_rows.handle(rect, rtl=self._rtl).adjusted(-6, -14, 6, 14)
            box = self.geometry_of_rows.check(rect, rtl=self._rtl).adjusted(-6, -12, 6, 12)
            if row.movable and grip.contains(position):
                self._drag = row.key
            elif row.checked is not None and box.contains(position):
                self.ticked.emit(row.key, not row.checked)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._delegate.dragged = self._drag
            self._drop_at = self._gap_at(event.position().toPoint())
            self.viewport().update()
            return
        row, place, area = self._cell_at(event.position().toPoint())
        over_link = row is not None and place >= 0 and bool(self._action_at(row.cells[place], area, event.position()))
        shape = Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drop()
            return
        super().mouseReleaseEvent(event)
        row, place, area = self._cell_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or row is None or place < 0:
            return
        action = self._action_at(row.cells[place], area, event.position())
        if action:
            self.acted.emit(row.key, action)

    def _action_at(self, cell: Cell, area: QRectF, position: QPointF) -> str:
        """Of the cell, or of one of its tags."""
        if any(mark.action for mark in cell.tags):
            painted = CellPainter(self.theme, QPainter(), self._rtl)
            for mark, place in painted.places_of_tags(cell, area):
                if mark.action and place.contains(position):
                    return mark.action
        return cell.action

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row, _ = self._row_at(event.position().toPoint())
        if row is not None and not row.is_group and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(row.key)

    def _gap_at(self, position: QPoint) -> int:
        """Before which row the mouse stands."""
        index = self.indexAt(position)
        if not index.isValid():
            return 0 if position.y() < 0 else len(self.rows_model.rows)
        rect = self.visualRect(index)
        return index.row() + (1 if position.y() > rect.center().y() else 0)

    def _drop(self) -> None:
        key, gap = self._drag, self._drop_at
        self._drag, self._drop_at, self._delegate.dragged = None, -1, None
        self.viewport().update()
        start = self.rows_model.place_of(key)
        if gap < 0 or start < 0:
            return
        before = sum(row.movable for row in self.rows_model.rows[:gap])
        was = sum(row.movable for row in self.rows_model.rows[:start])
        target = before - 1 if start < gap else before
        if target != was:
            self.moved.emit(key, target)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in KEYBOARD
        was_nowhere = not self.currentIndex().isValid()
        super().focusInEvent(event)
        # Qt makes the first row current without selecting it: the keyboard would be on a row that nobody sees.
        if was_nowhere and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.choose_first()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        if not self._row_key(event):
            super().keyPressEvent(event)
        self.viewport().update()

    def moveCursor(self, action: RowView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where Home or a page up ends on the title of a group, the row nearest to it is meant."""
        index = super().moveCursor(action, modifiers)
        rows = self.rows_model.rows
        if index.isValid() and rows[index.row()].is_group:
            return self.rows_model.index(self._selectable_near(index.row()))
        return index

    def _row_key(self, event: QKeyEvent) -> bool:
        row, key, with_keys = self.current_row(), event.key(), event.modifiers()
        if row is None:
            return False
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and with_keys & Qt.KeyboardModifier.AltModifier:
            self._move_by(row, 1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            action = next((cell.action for cell in row.cells if cell.action), "")
            if with_keys & Qt.KeyboardModifier.ControlModifier and action:
                self.acted.emit(row.key, action)
            else:
                self.opened.emit(row.key)
        elif key == Qt.Key.Key_Space and row.checked is not None:
            self.ticked.emit(row.key, not row.checked)
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit(row.key)
        else:
            return False
        return True

    def _move_by(self, row: Row, step: int) -> None:
        movable = [other.key for other in self.rows_model.rows if other.movable]
        if row.key in movable:
            target = movable.index(row.key) + step
            if 0 <= target < len(movable):
                self.moved.emit(row.key, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.current_row()
        if row is not None:
            place = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.menu_wanted.emit(row.key, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at < 0:
            return
        painter = QPainter(self.viewport())
        rows = len(self.rows_model.rows)
        last: QRect = self.visualRect(self.rows_model.index(rows - 1))
        y = last.bottom() + 1 if self._drop_at >= rows else self.visualRect(self.rows_model.index(self._drop_at)).top()
        painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, self.theme.colour("lajvard"))
        painter.end()
