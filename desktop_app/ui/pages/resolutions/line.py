"""The query line over the list of resolutions: it offers fields and values, and tells under itself what cannot be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from desktop_app.services.query_completion import Offered, QueryCompletion
from desktop_app.services.resolution_query import NAMES
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.option_list import Option, OptionList
from desktop_app.ui.wording import is_persian

_ASK_MS: Final = 120
_LEAVING: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QueryLine(FindField):
    """`asked` comes shortly after the last key, `left` when the person goes on to the list."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, completion: QueryCompletion) -> None:
        super().__init__(theme, "", "", widest=340)
        placeholder, name = self.tr("In this list: words, unit:…, due:<30 …"), self.tr("Find")
        self.words.setPlaceholderText(placeholder)
        self.words.setAccessibleName(name)
        self._completion = completion
        self._list = OptionList(theme, self)
        self._list.picked.connect(self._write)
        self._soon = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._soon.timeout.connect(self._ask_in_time)
        self._told = ""
        self.words.textEdited.connect(self._typed)

    @property
    def text(self) -> str:
        return self.words.text()

    def show_line(self, text: str) -> None:
        """Shows a line without asking."""
        self._soon.stop()
        self._list.hide()
        self.words.setText(text)
        self._told = text

    @Slot()
    def _typed(self) -> None:
        self._soon.start()
        self._offer(asked=False)

    @Slot()
    def _ask_in_time(self) -> None:
        """Half a value is no question: as long as values are offered, the person is not through with it."""
        offers_values = any(isinstance(one.value, Offered) and one.value.is_value for one in self._list.shown)
        if not (self._list.isVisible() and offers_values):
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._soon.stop()
        if self.text != self._told:
            self._told = self.text
            self.asked.emit(self.text)

    # What is offered

    def _offer(self, *, asked: bool) -> None:
        before = self.text[: self.words.cursorPosition()]
        found = self._completion.offered(before, asked=asked) if self.words.hasFocus() else []
        if not found:
            self._list.hide()
            return
        options = [Option(one, one.text, self._detail(one)) for one in found]
        self._list.offer_at(options, QRect(self.mapToGlobal(QPoint(0, 0)), self.size()), self.layoutDirection())
        self._list.show_key("Tab")
        self._list.point_at(0 if asked else -1)

    def _detail(self, offered: Offered) -> str:
        if not offered.is_value:
            return self.tr("field")
        return NAMES[offered.field][0 if is_persian() else 1]

    @Slot(object)
    def _write(self, option: Option) -> None:
        self._list.hide()
        offered = option.value
        assert isinstance(offered, Offered)
        end = self.words.cursorPosition()
        text, start = self.text, end - offered.typed
        after = text[end:].removeprefix(" ") if offered.insert.endswith(" ") else text[end:]
        self.words.setText(text[:start] + offered.insert + after)
        self.words.setCursorPosition(start + len(offered.insert))
        self._ask()
        if not offered.is_value:
            self._offer(asked=False)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.words:
            if event.type() == QEvent.Type.FocusOut:
                self._list.hide()
                self._soon.start()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._answers(event):
                return True
        return super().eventFilter(watched, event)

    def _answers(self, event: QKeyEvent) -> bool:
        key, with_keys = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and with_keys == Qt.KeyboardModifier.ControlModifier:
            self._offer(asked=True)
            return True
        if with_keys != Qt.KeyboardModifier.NoModifier:
            return False
        return self._key_of_list(Qt.Key(key)) if self._list.isVisible() else self._key_alone(Qt.Key(key))

    def _key_of_list(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
            self._list.show_key("Enter", self._list.row)
            return True
        if key == Qt.Key.Key_Escape:
            self._list.hide()
            self._soon.start()
            return True
        option = self._list.current()
        if key == Qt.Key.Key_Tab:
            self._write(option or self._list.shown[0])
            return True
        if key in _LEAVING and option is not None:
            self._write(option)
            return True
        self._list.hide() if key in _LEAVING else None
        return self._key_alone(key)

    def _key_alone(self, key: Qt.Key) -> bool:
        if key in _LEAVING:
            self._ask()
            self.left.emit()
            return True
        if key == Qt.Key.Key_Escape:
            self.words.clear()
            self._ask()
            self.left.emit()
            return True
        return False
