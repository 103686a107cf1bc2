"""How whatever helps in a text hears what is done there: the text asks it, and only about what a person does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.ui.widgets.undo_keys import answered


class Listener(QObject):
    """Is asked before the text; what it has answered, nobody else hears of.

    An event filter would also be called for all that a text is told between two keys, and make each letter late.
    """

    def hears_key(self, event: QKeyEvent) -> bool:
        """A key was pressed."""
        del event
        return False

    def hears_input(self, event: QInputMethodEvent) -> bool:
        """An input method writes."""
        del event
        return False

    def hears_tab(self) -> bool:
        """Tab was pressed, which otherwise takes the keyboard on."""
        return False

    def hears_menu(self, event: QContextMenuEvent) -> bool:
        """The context menu is asked for."""
        del event
        return False

    def hears_hover(self, event: QHelpEvent) -> bool:
        """The pointer rests over the viewport."""
        del event
        return False


class HeardText(QTextEdit):
    """A text whose listeners are asked in turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._listeners: list[Listener] = []
        super().__init__(parent)

    def ask_first(self, listener: Listener) -> None:
        """Whoever comes later is asked earlier."""
        self._listeners.insert(0, listener)

    def answer_key(self, event: QKeyEvent) -> None:
        """A key that no listener has answered."""
        if not answered(event, self):
            super().keyPressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for listener in self._listeners:
            if listener.hears_key(event):
                event.accept()
                return
        self.answer_key(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if any(listener.hears_input(event) for listener in self._listeners):
            event.accept()
        else:
            super().inputMethodEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt names it so
        if next and any(listener.hears_tab() for listener in self._listeners):
            return True
        return super().focusNextPrevChild(next)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not any(listener.hears_menu(event) for listener in self._listeners):
            super().contextMenuEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        rests = event if event.type() == QEvent.Type.ToolTip else None
        if isinstance(rests, QHelpEvent) and any(listener.hears_hover(rests) for listener in self._listeners):
            return True
        return super().viewportEvent(event)
