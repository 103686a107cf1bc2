"""What is mended in a text at the moment it is typed: letters of another keyboard, and half-spaces that are certain."""

from __future__ import annotations

import unicodedata
from collections import deque
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit

from desktop_app.persian.spelling import ZWNJ, persian_letters
from desktop_app.persian.zwnj import Suggestion, finished
from desktop_app.ui.typing_habits import TypingHabits
from desktop_app.ui.widgets.listening import Listener

_LOOK_BACK: Final = 64
"""Two words are not longer."""
_REMEMBERED: Final = 24
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class PersianLetters(Listener):
    """Makes «ي» and «ك» of an Arabic keyboard the letters they stand for, before `field` sees them."""

    def __init__(self, field: QLineEdit | QTextEdit, habits: TypingHabits) -> None:
        super().__init__(field)
        self._field, self._habits = field, habits

    def hears_key(self, event: QKeyEvent) -> bool:
        text = event.text()
        if text.isascii() or not self._wants(text):
            return False
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), persian_letters(text), event.isAutoRepeat())
        QCoreApplication.sendEvent(self._field, again)
        return True

    def hears_input(self, event: QInputMethodEvent) -> bool:
        if not self._wants(event.commitString()):
            return False
        committed = QInputMethodEvent(event.preeditString(), event.attributes())
        text = persian_letters(event.commitString())
        committed.setCommitString(text, event.replacementStart(), event.replacementLength())
        QCoreApplication.sendEvent(self._field, committed)
        return True

    def _wants(self, text: str) -> bool:
        """Passphrases are left as they are typed."""
        if not self._habits.repairs or persian_letters(text) == text:
            return False
        return isinstance(self._field, QTextEdit) or self._field.echoMode() == QLineEdit.EchoMode.Normal


class AsYouType(Listener):
    """Repairs the word just finished in `edit`, as a step of its own that undo takes back: a place once repaired is
    never repaired again."""

    def __init__(self, edit: QTextEdit, habits: TypingHabits, *, enter_is_done: bool = False) -> None:
        """`enter_is_done`: Enter begins no line here; the last word is repaired before it is answered."""
        super().__init__(edit)
        self._edit, self._habits, self._enter_is_done = edit, habits, enter_is_done
        self._ended = self._is_repairing = False
        self._repaired: deque[tuple[QTextCursor, str]] = deque(maxlen=_REMEMBERED)
        """Where a repair was made, and what stood there."""
        edit.textChanged.connect(self._changed)

    def hears_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self._entered(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        else:
            self._ended = _ends_word(event.text())
        return False

    def hears_input(self, event: QInputMethodEvent) -> bool:
        self._ended = _ends_word(event.commitString()) and not event.preeditString()
        return False

    def hears_tab(self) -> bool:
        """Whoever goes on to the next field has ended the word."""
        self._finish(self._edit.textCursor().position())
        return False

    def _entered(self, modifiers: Qt.KeyboardModifier) -> None:
        self._ended = False
        if modifiers == _CONTROL or (self._enter_is_done and not modifiers):
            self._finish(self._edit.textCursor().position())
        else:
            self._ended = not modifiers & Qt.KeyboardModifier.AltModifier

    @Slot()
    def _changed(self) -> None:
        """The character that ends a word has been written: it stands before the cursor."""
        if self._ended and not self._is_repairing:
            self._ended = False
            cursor = self._edit.textCursor()
            if cursor.position() and not cursor.hasSelection():
                self._finish(cursor.position() - 1)

    def _finish(self, end: int) -> None:
        """Repair the word that ends at `end`."""
        if not self._habits.repairs or self._edit.isReadOnly():
            return
        block = self._edit.document().findBlock(end)
        head = QTextCursor(block)
        start = max(block.position(), end - _LOOK_BACK)
        head.setPosition(start)
        head.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        before = head.selectedText()
        found = finished(before)
        if found is None or (found.start == 0 and start > block.position()):
            return
        self._repair(end, found, before[found.start :])

    def _repair(self, end: int, found: Suggestion, typed: str) -> None:
        start = end - len(typed)  # Persian letters are one unit each
        # What is written at either edge stays outside; where the whole was replaced, the edges have passed each other.
        if any(place.anchor() < end and start < place.position() and was == typed for place, was in self._repaired):
            return
        head, tail = _differing(typed, found.replacement)
        # From where the person writes: undoing brings the cursor back to where an edit block has begun.
        cursor = self._edit.textCursor()
        self._is_repairing = True
        cursor.beginEditBlock()
        cursor.setPosition(start + head)
        cursor.setPosition(end - tail, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(found.replacement[head : len(found.replacement) - tail])
        cursor.endEditBlock()
        self._is_repairing = False
        place = QTextCursor(self._edit.document())
        place.setKeepPositionOnInsert(True)
        place.setPosition(start)
        place.setPosition(start + len(found.replacement), QTextCursor.MoveMode.KeepAnchor)
        self._repaired.append((place, typed))


def _ends_word(text: str) -> bool:
    """Whether what was typed ends the word before it: a space or a sign, no letter and no half-space."""
    last = text[-1:]
    if not last or last.isalnum() or last == ZWNJ or unicodedata.combining(last):
        return False
    return last.isspace() or last.isprintable()


def _differing(typed: str, repaired: str) -> tuple[int, int]:
    """How many letters both begin with, and how many of the rest both end with."""
    shorter = min(len(typed), len(repaired))
    head = next((at for at in range(shorter) if typed[at] != repaired[at]), shorter)
    tail = next((at for at in range(shorter - head) if typed[-1 - at] != repaired[-1 - at]), shorter - head)
    return head, tail
