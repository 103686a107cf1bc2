"""What a text offers while one types: words that go on from the letters at the cursor, and commands after «/»."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor

from desktop_app.persian.completion import MOST, PhraseIndex, last_word, letters_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.listening import Listener
from desktop_app.ui.widgets.option_list import Option, OptionList
from desktop_app.ui.widgets.text_area import TextArea

FIND_FROM: Final = 2
SLASH: Final = "/"
_AFTER_KEY_MS: Final = 20
"""The list follows a key by so much: the letter is painted first, and fast typing asks once."""
_LOOK_BACK: Final = 200
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKEN_OR_LEFT: Final = frozenset({*_ENTER, *_STEPS, Qt.Key.Key_Tab, Qt.Key.Key_Escape})
_SPACE_KEY: Final = Qt.Key.Key_Space
_NO_KEYPAD: Final = ~Qt.KeyboardModifier.KeypadModifier
_BACK: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


@dataclass(frozen=True)
class Completion:
    """Something a text may go on with."""

    insert: str
    """What takes the place of what was typed."""
    text: str = ""
    """The words of its row; `insert` where empty."""
    detail: str = ""
    icon: str = ""
    value: object = None
    """What it stands for; nothing is done with it here."""
    also: tuple[str, ...] = ()
    """Further words it is found by."""
    typed: int | None = None
    """How many characters before the cursor it takes the place of; None for the word."""


Find = Callable[[str, str], Sequence[Completion]]
"""From the word at the cursor, and the line up to the cursor, which ends in that word."""


class CompletionIndex:
    """Completions made ready once; `find` is a `Find`. Of equals the earlier is offered first."""

    def __init__(self, completions: Sequence[Completion]) -> None:
        self._completions = list(completions)
        self._index = PhraseIndex(
            tuple(dict.fromkeys((made.text or made.insert, made.insert, *made.also))) for made in completions
        )

    def find(self, word: str, before: str) -> list[Completion]:
        """What goes on from the last words of `before`; everything, as far as it is shown, where there is no word."""
        if not word:
            return self._completions[:MOST]
        return [replace(self._completions[hit.place], typed=hit.typed) for hit in self._index.going_on(before)]


@dataclass(frozen=True)
class _Spot:
    """Where something is being written: a position of the document from which on it may be completed."""

    start: int
    word: str
    before: str
    command: bool = False


class Completions(Listener):
    """The list at the cursor of `area`. It never has the keyboard; `taken` comes after a row has been written."""

    taken = Signal(object)

    def __init__(self, area: TextArea, theme: Theme, find: Find | None = None, *, commands: Find | None = None) -> None:
        """`commands` is asked instead of `find` in a line that begins with «/»: there the first row is chosen at once,
        and what is taken takes the place of the line up to the cursor."""
        super().__init__(area)
        self.find, self.commands = find, commands
        self._area = area
        self._list = OptionList(theme, area)
        self._list.picked.connect(lambda option: self._write(option.value))
        self._spot: _Spot | None = None
        """What the list shown is about."""
        self._left_at = -1
        """Where the word or command begins for which the list was closed."""
        self._typing = self._deliberate = False
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_KEY_MS)
        self._soon.timeout.connect(self._look)
        area.textChanged.connect(self._changed)
        area.cursorPositionChanged.connect(self._changed)
        area.ask_first(self)

    @property
    def is_open(self) -> bool:
        return self._list.isVisible()

    @property
    def shown(self) -> list[Completion]:
        """The completions on the screen; empty while there is no list."""
        options = self._list.shown if self.is_open else []
        return [option.value for option in options if isinstance(option.value, Completion)]

    @property
    def current(self) -> Completion | None:
        """The chosen row, if the list is open."""
        option = self._list.current() if self.is_open else None
        return option.value if option is not None and isinstance(option.value, Completion) else None

    def open(self) -> None:
        """Open the list for what stands at the cursor, however short: Ctrl+Space."""
        self._deliberate, self._left_at = True, -1
        self._look()

    @Slot()
    def close(self) -> None:
        """Take the list away; it does not come back by itself for this word."""
        spot = self._spot or self._here()
        self._left_at = spot.start if spot is not None else -1
        self._hide()

    def _hide(self) -> None:
        self._soon.stop()
        self._spot, self._typing, self._deliberate = None, False, False
        self._area.removeEventFilter(self)
        self._list.hide()

    # What is offered

    @Slot()
    def _changed(self) -> None:
        if self._typing or self.is_open:
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        self._soon.stop()
        spot = self._here()
        if spot is None or spot.start != self._left_at or not (spot.word or spot.command):
            self._left_at = -1
        if self._spot is not None and spot is not None and spot.start != self._spot.start:
            self._deliberate = False
        if not self._typing and not self._deliberate and spot != self._spot:
            self._hide()
            return
        self._typing = False
        found = self._found(spot) if spot is not None else []
        if spot is None or not found:
            self._hide()
            return
        is_other = self._spot is None or (spot.before, spot.start) != (self._spot.before, self._spot.start)
        self._spot = spot
        if is_other or not self.is_open:
            self._offer(spot, found)

    def _here(self) -> _Spot | None:
        """What the cursor is at the end of; None in the middle of a word, or while something is selected."""
        cursor = self._area.textCursor()
        if cursor.hasSelection() or self._area.isReadOnly():
            return None
        position, block = cursor.position(), cursor.block()
        head = QTextCursor(block)
        head.setPosition(max(block.position(), position - _LOOK_BACK))
        head.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        before = head.selectedText()
        if self.commands is not None and head.anchor() == block.position() and before.startswith(SLASH):
            return _Spot(block.position(), before.removeprefix(SLASH), before, command=True)
        following = self._area.document().characterAt(position)
        if following.isalnum() or following == "\u200c":
            return None
        word = last_word(before)
        return _Spot(position - _units(word), word, before)

    def _found(self, spot: _Spot) -> list[Completion]:
        if spot.start == self._left_at or not self._area.hasFocus():
            return []
        if spot.command:
            return list(self.commands(spot.word, spot.before)) if self.commands is not None else []
        if self.find is None or (len(letters_of(spot.word)) < FIND_FROM and not self._deliberate):
            return []
        found = self.find(spot.word, spot.before)
        return [made for made in found if made.insert != _replaced(made, spot)]

    def _offer(self, spot: _Spot, found: list[Completion]) -> None:
        options = [Option(made, made.text or made.insert, made.detail, made.icon) for made in found]
        at_once = spot.command or self._deliberate
        self._list.show_key("Enter" if at_once else "Tab")
        self._area.installEventFilter(self)
        self._list.offer_at(options, self._place(spot), self._area.layoutDirection())
        self._list.point_at(0 if at_once else -1)

    def _place(self, spot: _Spot) -> QRect:
        """The line of the word on the screen, at the word's beginning."""
        start = QTextCursor(self._area.document())
        start.setPosition(spot.start)
        caret = self._area.cursorRect(start if spot.start >= 0 else self._area.textCursor())
        return QRect(self._area.viewport().mapToGlobal(caret.topLeft()), caret.size())

    # What is taken

    def _take(self) -> None:
        """Write the chosen row, or the first."""
        options = self._list.shown
        option = self._list.current() or (options[0] if options else None)
        if option is not None:
            self._write(option.value)

    def _write(self, made: object) -> None:
        spot = self._here()
        if not isinstance(made, Completion) or spot is None:
            self._hide()
            return
        cursor = self._area.textCursor()
        end = cursor.position()
        cursor.beginEditBlock()
        cursor.setPosition(end - _units(_replaced(made, spot)))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(made.insert)
        cursor.endEditBlock()
        self._area.setTextCursor(cursor)
        self._area.ensureCursorVisible()
        self._hide()
        self.taken.emit(made)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the list is open. A shortcut of the window on one of its keys waits until it is closed."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_plain(event) and event.key() in _TAKEN_OR_LEFT and self._wants(Qt.Key(event.key())):
                event.accept()
                return True
        elif kind in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._hide()
        elif kind == QEvent.Type.Resize:
            self._spot, self._typing = None, True
            self._soon.start()
        return super().eventFilter(watched, event)

    def hears_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _TAKEN_OR_LEFT:
            return _is_plain(event) and self._answered(Qt.Key(key))
        if key == _SPACE_KEY and event.modifiers() & _NO_KEYPAD == Qt.KeyboardModifier.ControlModifier:
            self.open()
            return True
        text = event.text()
        if key in _BACK or (text and text.isprintable()):
            self._typing = True
        return False

    def hears_tab(self) -> bool:
        return self._answered(Qt.Key.Key_Tab)

    def hears_input(self, event: QInputMethodEvent) -> bool:
        self._typing = bool(event.commitString())
        if event.preeditString():
            self._hide()
        return False

    def _answered(self, key: Qt.Key) -> bool:
        """Whether the list has answered one of the keys that it knows; what it does not answer takes it away."""
        if self._soon.isActive():
            self._look()
        if not self.is_open:
            return False
        if not self._wants(key):
            self._hide()
            return False
        self._answer(key)
        return True

    def _wants(self, key: Qt.Key) -> bool:
        """Enter and ↑ belong to the text until a row is chosen."""
        return key in {Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape} or self._list.row >= 0

    def _answer(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            self._take()

    def _step(self, by: int) -> None:
        if self._list.row + by < 0 and not self._deliberate and self._spot is not None and not self._spot.command:
            self._list.point_at(-1)
            self._list.show_key("Tab")
            return
        self._list.step(by)
        self._list.show_key("Enter", self._list.row)


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() & _NO_KEYPAD == Qt.KeyboardModifier.NoModifier


def _replaced(made: Completion, spot: _Spot) -> str:
    """What `made` takes the place of."""
    if spot.command:
        return spot.before
    return spot.word if made.typed is None else spot.before[len(spot.before) - made.typed :]


def _units(text: str) -> int:
    """A document counts UTF-16 units: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
