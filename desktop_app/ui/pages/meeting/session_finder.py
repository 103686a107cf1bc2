"""The line that finds somebody on the attendance list by two letters, and gives the keyboard back afterwards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import InputFrame, LineEdit
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.row_list import RowList

_AWAY = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}


class Finder(QWidget):
    """Up and Down move through the list, Enter takes the row, Esc gives up. Typing in the list opens it too."""

    narrowed = Signal()
    taken = Signal(object)
    """The key of the row that was meant; None where it was given up."""

    def __init__(self, theme: Theme, rows: RowList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._came_from: QWidget | None = None
        self.edit = LineEdit(theme, bare=True, name=self.tr("Find somebody on the list"))
        frame = InputFrame(theme, self.edit)
        frame.row.insertWidget(0, IconMark(theme, "ph.magnifying-glass", "ink-3", side=16))
        self._nobody = Label(theme, self.tr("Nobody on the list is called so."), role="meta", ink="ink-3", wrap=True)
        self._nobody.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(frame)
        column.addWidget(self._nobody)
        self.hide()
        self.edit.installEventFilter(self)
        rows.installEventFilter(self)
        self.edit.textEdited.connect(self.narrowed)

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def words(self) -> str:
        return self.edit.text().strip() if self.is_open else ""

    def open(self, words: str, typed: str = "") -> None:
        """Asks for a name; `words` say what for."""
        if not self.is_open:
            self._came_from = QApplication.focusWidget()
        self.edit.setPlaceholderText(words)
        self.edit.setToolTip(words)
        self.edit.setText(typed)
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.end(False)
        self.narrowed.emit()

    def say_found(self, rows: int) -> None:
        self._nobody.setVisible(self.is_open and not rows)

    @Slot()
    def take(self) -> None:
        """The current row is meant."""
        key = self._rows.current_key()
        if key is not None:
            self._close(key)

    def _close(self, key: object) -> None:
        self.hide()
        self.edit.clear()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.taken.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._rows:
                return self._typed_in_list(event)
            if event.key() in _AWAY:
                self._answer(Qt.Key(event.key()))
                return True
        if watched is self.edit and event.type() == QEvent.Type.FocusOut and self.is_open:
            self._leave()
        return super().eventFilter(watched, event)

    def _answer(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self._close(None)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            if self._rows.current_key() is None:
                self._rows.choose_first()
            else:
                self._rows.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            self.take()

    def _typed_in_list(self, event: QKeyEvent) -> bool:
        text = event.text()
        chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if chord or not text.strip() or not text.isprintable():
            return False
        self.open(self.tr("Two letters of the name"), text)
        return True

    def _leave(self) -> None:
        """The keyboard has gone elsewhere, with the mouse for instance: all rows are shown again."""
        if self.edit.window().isActiveWindow():
            self._came_from = None
            self.hide()
            self.edit.clear()
            self.narrowed.emit()
