"""Hands that type as fast as the window takes it, and note how long it was deaf meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.journeys import keyboard

WORD: int = 8
"""Letters sent to the window before it has its turn, where nobody looks at each."""
_NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Hands:
    """Presses keys one after another. `stalls` are milliseconds, those of them in which this thread worked, and what
    was pressed: from the key until the window is free again."""

    letter_by_letter: bool = False
    """Whether the window has its turn after every letter, not every few."""
    between: Callable[[str], None] | None = None
    """Called after each letter with what has been typed of the line, as a person who types takes time."""
    stalls: list[tuple[float, float, str]] = field(default_factory=list)
    _since: float = 0.0
    _worked: float = 0.0

    def press(self, *sequences: str) -> None:
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]  # type: ignore[index]
            self._begin()
            QTest.keyClick(_here(), combination.key(), combination.keyboardModifiers())
            self._end(sequence)

    def write(self, text: str) -> None:
        """Types on a Persian keyboard; a new line is Shift+Enter."""
        at_once = 1 if self.letter_by_letter or self.between is not None else WORD
        for start in range(0, len(text), at_once):
            self._begin()
            for letter in text[start : start + at_once]:
                self._strike(letter)
            self._end(text[start : start + at_once])
            if self.between is not None:
                self.between(text[: start + at_once])

    def pick_from_menu(self, words: str, *, to: Callable[[], object]) -> None:
        """Does `to`, which opens a menu, and goes down it with the arrow keys to what is called `words`."""
        faults: list[str] = []

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                faults.append("no menu was opened")
                return
            self._end("a menu")
            for _ in menu.actions():
                QTest.keyClick(menu, Qt.Key.Key_Down)
                active = menu.activeAction()
                if active is not None and words in active.text():
                    self._begin()
                    QTest.keyClick(menu, Qt.Key.Key_Return)
                    return
            faults.append(f"the menu has only {[action.text() for action in menu.actions()]}")
            menu.close()

        QTimer.singleShot(0, choose)
        to()
        turn()
        assert not faults, faults

    def answer(self, act: Callable[[], object], *, to: Callable[[], object]) -> None:
        """As `keyboard.answer`; how long a dialog stays open is nobody's stall."""

        def acted() -> None:
            self._end("a dialog")
            act()
            self._begin()

        keyboard.answer(acted, to=to)

    def pause(self) -> None:
        """Lets the window come to rest."""
        self._begin()
        self._end("a pause")

    def _strike(self, letter: str) -> None:
        if letter == "\n":
            QTest.keyClick(_here(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
            return
        widget = _here()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, _NONE, letter))

    def _begin(self) -> None:
        self._since, self._worked = time.perf_counter(), time.thread_time()

    def _end(self, what: str) -> None:
        turn()
        passed, worked = time.perf_counter() - self._since, time.thread_time() - self._worked
        self.stalls.append((passed * 1e3, worked * 1e3, what))


def turn() -> None:
    """A turn of a real event loop: without one, what is to be deleted later never is."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def _here() -> QWidget:
    modal = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    focused = QApplication.focusWidget()
    return focused if focused is not None and modal is None else keyboard.here()
