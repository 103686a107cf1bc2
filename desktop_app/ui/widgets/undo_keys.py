"""Ctrl+Z and its way back: which key is meant, and when a field leaves it to the window."""

from __future__ import annotations

import enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTextEdit

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_CONTROL_SHIFT: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_REDO: Final = {(Qt.Key.Key_Z, _CONTROL_SHIFT), (Qt.Key.Key_Y, _CONTROL)}
"""Both are known from other programs, whichever of them the desktop has for its own."""


class UndoKey(enum.Enum):
    UNDO = "undo"
    REDO = "redo"


def undo_key(event: QKeyEvent) -> UndoKey | None:
    if event.text().isprintable() and event.text() and not event.modifiers() & _CONTROL:
        return None  # a letter
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if (Qt.Key(event.key()), modifiers) in _REDO or event.matches(QKeySequence.StandardKey.Redo):
        return UndoKey.REDO
    return UndoKey.UNDO if event.matches(QKeySequence.StandardKey.Undo) else None


def answered(event: QKeyEvent, field: QLineEdit | QTextEdit) -> bool:
    """Whether a pressed key was one of these and has been dealt with: done in the field, or left to the window.

    Qt's fields take the key always; here one that has nothing more of its own to take back does not.
    """
    key = undo_key(event)
    if key is None:
        return False
    if not _has_own(field, key):
        event.ignore()
    elif key is UndoKey.UNDO:
        field.undo()
    else:
        field.redo()
    return True


def _has_own(field: QLineEdit | QTextEdit, key: UndoKey) -> bool:
    if field.isReadOnly():
        return False
    text = field if isinstance(field, QLineEdit) else field.document()
    return text.isUndoAvailable() if key is UndoKey.UNDO else text.isRedoAvailable()
