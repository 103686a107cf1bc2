"""A line that lies over one cell of a row list while its value is changed in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.undo_keys import undo_key
from desktop_app.ui.wording import line, plain

_HEIGHT = 30


class CellEditor(LineEdit):
    """Opens on a click on the cell, on a typed digit, or by `open`; Enter takes the value, Esc does not."""

    edited = Signal(object, str)
    """The key of the row and what was typed."""

    def __init__(self, theme: Theme, rows: RowList, column: int, *, name: str = "", centred: bool = True) -> None:
        super().__init__(theme, name=name, parent=rows.viewport())
        self._rows, self._column = rows, column
        self._key: object = None
        self._locked = False
        if centred:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.viewport().installEventFilter(self)
        rows.installEventFilter(self)
        self.editingFinished.connect(self._take)
        self.hide()

    @property
    def rows(self) -> RowList:
        return self._rows

    def lock(self, *, locked: bool) -> None:
        """A read-only list opens no editor."""
        self._locked = locked

    def open(self, typed: str = "") -> None:
        """Over the current row; `typed` takes the place of what was there."""
        row = self._rows.current_row()
        if self._locked or row is None or row.is_group or self._column >= len(row.cells):
            return
        area = self._area(self._rows.visualRect(self._rows.currentIndex()))
        if area is None:
            return
        self._key = row.key
        self.set_wrong(wrong=False)
        self.setToolTip("")
        shown = plain(row.cells[self._column].text)
        self.show_text("" if shown in {"–", "—"} else shown)
        self.setGeometry(area)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self.setText(typed)
        else:
            self.selectAll()

    def complain(self, sentence: str) -> None:
        """What was typed cannot be: stay open and say why."""
        self._key = self._rows.current_key()
        self.show()
        self.set_wrong(wrong=True)
        self.setToolTip(line(sentence))
        self.setAccessibleDescription(plain(sentence))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), line(sentence), self)

    def _area(self, rect: QRect) -> QRect | None:
        rtl = self._rows.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cell = self._rows.geometry_of_rows.cells(QRectF(rect), rtl=rtl)[self._column]
        if cell is None:
            return None
        height = self.theme.px(_HEIGHT)
        return QRect(round(cell.left()), round(cell.center().y() - height / 2), round(cell.width()), height)

    @Slot()
    def _take(self) -> None:
        if self._key is None or not self.isVisible():
            return
        key, self._key = self._key, None
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(key, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
            return
        super().keyPressEvent(event)
        if undo_key(event) is not None and not event.isAccepted():
            # What is undone may be the very value that stands here. The letter that opened the editor goes first.
            event.setAccepted(self.text() != self._known)
            self._give_up()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()  # or a dialog's default button takes it

    def _give_up(self) -> None:
        self._key = None
        self.hide()
        self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._rows and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain_key and event.text().isdecimal() and len(event.text()) == 1:
                self.open(event.text())
                return True
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._clicked(event.position())
        return super().eventFilter(watched, event)

    def _clicked(self, position: QPointF) -> None:
        index = self._rows.indexAt(position.toPoint())
        area = self._area(self._rows.visualRect(index)) if index.isValid() else None
        if area is not None and area.contains(position.toPoint()) and index == self._rows.currentIndex():
            self.open()
