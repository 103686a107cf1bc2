"""The line at the end of an agenda where new items are typed, one after the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import IconMark, KbdTag, Label
from desktop_app.ui.wording import told


class _TopicLine(LineEdit):
    """Esc is the business of the line's owner: there is no stored topic to go back to."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)


class NewItem(QWidget):
    """Enter adds the item and waits for the next; leaving adds what is typed; Esc or an empty line closes it."""

    added = Signal(str)
    """The new item's id."""
    closed = Signal()

    def __init__(self, frame: Frame, add: Callable[[str, str], str], parent: QWidget | None = None) -> None:
        """`add` is asked with the id of the list that `begin` names, and the title; it gives the new item's id."""
        super().__init__(parent)
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._add_to, self._list_id = add, ""
        self.edit = _TopicLine(self.theme, placeholder=self.tr("Topic of the new item"), name=self.tr("New item"))
        self.edit.editingFinished.connect(self._add)
        self._trouble = Label(self.theme, "", role="meta", ink="shangarf", wrap=True)
        self._trouble.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark(self.theme, "ph.plus", "lajvard"))
        row.addWidget(self.edit, 1)
        row.addWidget(KbdTag(self.theme, ["Enter"]))
        row.addWidget(Label(self.theme, self.tr("adds"), role="meta", ink="ink-3"))
        row.addWidget(KbdTag(self.theme, ["Esc"]))
        row.addWidget(Label(self.theme, self.tr("closes"), role="meta", ink="ink-3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._trouble)
        self.hide()

    def begin(self, list_id: str) -> None:
        self._list_id = list_id
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Adds what is typed and closes."""
        self._add()
        if not self.edit.text():
            self.hide()

    @Slot()
    def _add(self) -> None:
        title = self.edit.text()
        if not title.strip():
            return
        try:
            item_id = self._add_to(self._list_id, title)
        except Refused as error:
            said = told(error)
            self._trouble.say(f"{said.title} {said.body}".strip())
            self._trouble.show()
            self.edit.set_wrong(wrong=True)
            return
        except EnvironmentFault as error:
            self.frame.tell(error)
            return
        self._trouble.hide()
        self.edit.set_wrong(wrong=False)
        self.edit.clear()
        self.added.emit(item_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.edit.clear()
            self._trouble.hide()
            self.closed.emit()  # first, so that the focus goes where it belongs and not to the next list
            self.hide()
            return
        super().keyPressEvent(event)
