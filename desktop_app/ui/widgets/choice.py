"""One of many: a line that finds its options from two letters on, whatever the spelling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.persian import spelling
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.inputs import InputFrame, LineEdit
from desktop_app.ui.widgets.option_list import Option, OptionList
from desktop_app.ui.wording import plain

__all__ = ["FIND_FROM", "Choice", "Option"]
FIND_FROM: Final = 2
_STAYS: Final = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""The focus goes, and the keyboard will come back to where it was."""


class Choice(InputFrame):
    """A searchable combo box. `chosen` gives the value; with `allow_new`, `named` gives words that no option has."""

    chosen = Signal(object)
    named = Signal(str)
    taken = Signal()
    """An option was chosen, be it the one that was chosen before."""

    def __init__(
        self,
        theme: Theme,
        options: Sequence[Option] = (),
        *,
        value: object = None,
        placeholder: str = "",
        name: str = "",
        allow_new: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        edit = LineEdit(theme, placeholder=placeholder, name=name, bare=True)
        super().__init__(theme, edit, parent)
        self.setAccessibleName(plain(name))
        self._options: list[Option] = list(options)
        self._value = value
        self._allow_new = allow_new
        self._pressed_into = False
        self._list = OptionList(theme, self)
        self._list.picked.connect(self._take)
        arrow = IconButton(theme, "ph.caret-down", self.tr("Show all"), side=24, icon_side=16)
        arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        arrow.clicked.connect(self._show_all)
        self.row.addWidget(arrow)
        edit.textEdited.connect(self._find)
        edit.committed.connect(self._settle)
        self._show_value()

    @property
    def value(self) -> object:
        return self._value

    @property
    def is_open(self) -> bool:
        """Whether the list of options is shown."""
        return self._list.isVisible()

    def offer(self, options: Sequence[Option]) -> None:
        """Other options; the value stays."""
        self._options = list(options)
        self._show_value()

    def choose(self, value: object) -> None:
        """Show `value`, without a signal."""
        self._value = value
        self._show_value()

    def _show_value(self) -> None:
        text = next((option.text for option in self._options if option.value == self._value), "")
        self.edit.setText(text)
        self.edit.show_text(text)
        self.edit.setCursorPosition(0)

    @Slot(str)
    def _find(self, text: str) -> None:
        found = [o for o in self._options if spelling.matches(text, f"{o.text} {o.detail}")]
        if len(text.strip()) < FIND_FROM or not found:
            self._list.hide()
            return
        self._list.offer(found, self)
        self._list.point_at(0)

    @Slot()
    def _show_all(self) -> None:
        if self._list.isVisible():
            self._list.hide()
            return
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edit.selectAll()
        if self._options:
            self._list.offer(self._options, self)
            values = [option.value for option in self._options]
            self._list.point_at(values.index(self._value) if self._value in values else 0)

    @Slot(object)
    def _take(self, option: Option) -> None:
        self._list.hide()
        before, self._value = self._value, option.value
        self._show_value()
        if before != option.value:
            self.chosen.emit(option.value)
        self.taken.emit()

    @Slot(str)
    def _settle(self, text: str) -> None:
        """The line was left with other words in it: the option they spell, a new name, or what was there before."""
        key = spelling.compact_key(text)
        exact = [option for option in self._options if spelling.compact_key(option.text) == key]
        if exact:
            self._take(exact[0])
        elif not text.strip():
            self._take(Option(None, ""))
        elif self._allow_new:
            self.named.emit(text.strip())
        else:
            self._show_value()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._list.hide()
            if isinstance(event, QFocusEvent) and event.reason() not in _STAYS:
                self.edit.setCursorPosition(0)  # what is too long shows its beginning
        elif isinstance(event, QFocusEvent):
            self._pressed_into = event.reason() is Qt.FocusReason.MouseFocusReason
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed_into:
            self._pressed_into = False
            if not self.edit.hasSelectedText():
                self.edit.selectAll()  # as with Tab: what is typed takes the place of what is there
        elif event.type() == QEvent.Type.MouseButtonPress and not self.edit.isReadOnly():
            self.update()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, is_open = event.key(), self._list.isVisible()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            if is_open:
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
            else:
                self._show_all()
            return True
        if not is_open:
            return False
        option = self._list.current()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and option is not None:
            self._take(option)
            return True
        if key == Qt.Key.Key_Tab and option is not None:
            self._take(option)
        if key == Qt.Key.Key_Escape:
            self._list.hide()
            return True
        return False
