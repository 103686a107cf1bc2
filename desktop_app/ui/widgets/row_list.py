"""A list of rows: moved through and reordered by keyboard and mouse, selection kept by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QToolTip, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.pressable import KEYBOARD
from desktop_app.ui.widgets.row_delegate import RowDelegate
from desktop_app.ui.widgets.row_header import RowHeader
from desktop_app.ui.widgets.row_layout import RowLayout
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.rows import Column, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import line, plain


class RowList(QListView):
    """Show rows with `show_rows`. Signals carry the key of the row."""

    chosen = Signal(object)
    """The current row changed (None: there is none)."""
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

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        *,
        row_height: int = 46,
        group_height: int = 32,
        padding: int = 16,
        gap: int = 12,
        header: bool = False,
        handles: bool = False,
        checks: bool = False,
        grows: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._grows, self._ringed = grows, False
        self._in_corners = (False, False)
        self._drag: object = None
        self._drop_at = -1
        self.rows_model = RowModel(self)
        self.geometry_of_rows = RowLayout(theme, columns, padding=padding, gap=gap, handles=handles, checks=checks)
        self._delegate = RowDelegate(
            theme, self.geometry_of_rows, self, row_height=row_height, group_height=group_height, parent=self
        )
        self._header = RowHeader(theme, self.geometry_of_rows, self) if header else None
        self.setModel(self.rows_model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(plain(name))
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._tell_current)
        self.activated.connect(self._ignore)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self._remeasure)
        self._remeasure()

    # What is shown

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`; the current row stays the one with the same key, or becomes its neighbour."""
        key, place = self.current_key(), self.currentIndex().row()
        offset = self.verticalScrollBar().value()
        model = self.selectionModel()
        model.blockSignals(True)
        self.rows_model.show(rows)
        model.blockSignals(False)
        kept = self.rows_model.place_of(key) if key is not None else -1
        if kept >= 0:
            self._set_current(kept, tell=False)
        elif key is not None:
            self._set_current(self._selectable_near(place), tell=True)
        self.verticalScrollBar().setValue(offset)
        if self._grows:
            self.updateGeometry()

    def current_key(self) -> object:
        row = self.current_row()
        return None if row is None else row.key

    def current_row(self) -> Row | None:
        place = self.currentIndex().row()
        return self.rows_model.rows[place] if 0 <= place < len(self.rows_model.rows) else None

    def choose(self, key: object) -> bool:
        """Make the row with `key` current. Says whether there is one."""
        place = self.rows_model.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows_model.index(place))
        return place >= 0

    def choose_first(self) -> None:
        place = self._selectable_near(0)
        if place >= 0:
            self.setCurrentIndex(self.rows_model.index(place))

    def step(self, by: int) -> None:
        """Go to the next or the previous row."""
        place = self.currentIndex().row() + by
        rows = self.rows_model.rows
        while 0 <= place < len(rows) and rows[place].is_group:
            place += by
        if 0 <= place < len(rows):
            self.setCurrentIndex(self.rows_model.index(place))

    def rings(self) -> bool:
        """Whether the current row carries the focus ring: only while the keyboard is at work."""
        return self._ringed and self.hasFocus()

    def corners(self, rect: QRectF) -> tuple[bool, bool]:
        """Whether a row at `rect` reaches the upper and the lower corners of the card that the list fills."""
        top, bottom = self._in_corners
        return top and rect.top() <= 0, bottom and rect.bottom() >= self.viewport().height()

    def _corners_of_card(self) -> tuple[bool, bool]:
        card: QWidget | None = self.parentWidget()
        while card is not None and not isinstance(card, Card):
            card = card.parentWidget()
        if card is None:
            return False, False
        port = self.viewport()
        top = port.mapTo(card, QPoint(0, 0)).y()
        return top <= 2, top + port.height() >= card.height() - 2

    def _selectable_near(self, place: int) -> int:
        rows = self.rows_model.rows
        usable = [number for number, row in enumerate(rows) if not row.is_group]
        return min(usable, key=lambda number: abs(number - place), default=-1)

    def _set_current(self, place: int, *, tell: bool) -> None:
        model = self.selectionModel()
        model.blockSignals(True)
        self.setCurrentIndex(self.rows_model.index(place) if place >= 0 else QModelIndex())
        model.blockSignals(False)
        self.viewport().update()
        if tell:
            self.chosen.emit(self.current_key())

    # Sizes

    def _remeasure(self) -> None:
        height = self.theme.px(self._header.HEIGHT) if self._header else 0
        self.setViewportMargins(0, height, 0, 0)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if not self._grows:
            return super().sizeHint()
        height = sum(self._delegate.height_of(row) for row in self.rows_model.rows)
        return QSize(self.theme.px(240), height + self.viewportMargins().top())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height() if self._grows else self.theme.px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._header:
            self._header.setGeometry(0, 0, self.width(), self.theme.px(self._header.HEIGHT))

    # Mouse

    def _row_at(self, position: QPoint) -> tuple[Row | None, QRectF]:
        index = self.indexAt(position)
        row = self.rows_model.rows[index.row()] if index.isValid() else None
        return row, QRectF(self.visualRect(index))

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _cell_at(self, position: QPoint) -> tuple[Row | None, int, QRectF]:
        row, rect = self._row_at(position)
        if row is not None and not row.is_group:
            for place, area in enumerate(self.geometry_of_rows.cells(rect, rtl=self._rtl)):
                if area is not None and place < len(row.cells) and area.contains(QPointF(position)):
                    return row, place, area
        return row, -1, rect

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
        row, place, _ = self._cell_at(event.position().toPoint())
        over_link = row is not None and place >= 0 and bool(row.cells[place].action)
        shape = Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drop()
            return
        super().mouseReleaseEvent(event)
        row, place, _ = self._cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row is not None and place >= 0 and row.cells[place].action:
            self.acted.emit(row.key, row.cells[place].action)

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
        super().focusInEvent(event)
        if self._ringed and not self.currentIndex().isValid():
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

    # Signals of the view

    @Slot(QModelIndex, QModelIndex)
    def _tell_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self.chosen.emit(self.current_key())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.rows_model.rows[index.row()]
        if not row.is_group:
            self.opened.emit(row.key)

    @Slot(QModelIndex)
    def _ignore(self, index: QModelIndex) -> None:
        """Platforms disagree on what activates; `keyPressEvent` and the double click decide here."""

    # Painting beyond the rows

    def paintEvent(self, event: QPaintEvent) -> None:
        self._in_corners = self._corners_of_card()
        super().paintEvent(event)
        if self._drop_at < 0:
            return
        painter = QPainter(self.viewport())
        rows = len(self.rows_model.rows)
        last: QRect = self.visualRect(self.rows_model.index(rows - 1))
        y = last.bottom() + 1 if self._drop_at >= rows else self.visualRect(self.rows_model.index(self._drop_at)).top()
        painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, self.theme.colour("lajvard"))
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row, place, area = self._cell_at(event.pos())
            tip = self._tip(row, place, area) if row is not None else ""
            QToolTip.showText(event.globalPos(), line(tip), self.viewport()) if tip else QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _tip(self, row: Row, place: int, area: QRectF) -> str:
        """The row's own tip, or the words of a cell that has no room for them."""
        if place < 0:
            return row.tip
        cell = row.cells[place]
        words = painting.advance(self.theme.font(cell.role, 500), line(cell.text))
        return cell.text if words > area.width() else row.tip
