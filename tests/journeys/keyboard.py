"""Hands that only press keys, and eyes that know a window by the names of what has the focus."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import type_in

MOST_STOPS = 160
"""No page has more places for the keyboard than this."""


def here() -> QWidget:
    """What has the keyboard."""
    window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or _main_window()
    active = QApplication.activeWindow()
    behind = QApplication.activePopupWidget() is None and QApplication.activeModalWidget() not in {None, active}
    if active is None or not active.isVisible() or behind:
        # A window manager gives the keyboard back to the window under a closed one; without a display nobody does.
        window.activateWindow()
        for _ in range(200):
            if QApplication.activeWindow() is window:
                break
            QTest.qWait(5)
        else:
            raise AssertionError("the window does not get the keyboard")
    focused = QApplication.focusWidget() or window.focusWidget() or window
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu) or (popup is not None and popup.isAncestorOf(focused)):
        return popup if isinstance(popup, QMenu) else focused
    modal = QApplication.activeModalWidget()
    if modal is not None and not (focused is modal or modal.isAncestorOf(focused)):
        focused = modal.focusWidget() or modal
    return focused


def _main_window() -> QWidget:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())


def settle() -> None:
    """Lets the window do what it put off; a button pressed by its keys is down for a tenth of a second."""
    QApplication.processEvents()
    while _is_a_button_down():
        QTest.qWait(10)


def _is_a_button_down() -> bool:
    window = QApplication.activeWindow()
    return window is not None and any(button.isDown() for button in window.findChildren(QAbstractButton))


def press(*sequences: str) -> None:
    """Presses keys, each written as on the keys: «Ctrl+N», «Tab»."""
    for sequence in sequences:
        combination = QKeySequence(sequence)[0]  # type: ignore[index]
        QTest.keyClick(here(), combination.key(), combination.keyboardModifiers())
        settle()


def write(text: str) -> None:
    """Types on a Persian keyboard."""
    type_in(here(), text)
    settle()


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget; a part of a group of choices goes by the group's name."""
    parent = widget.parentWidget()
    group = parent.accessibleName() if isinstance(parent, Segmented) else ""
    return group or widget.accessibleName()


def go_to(name: str, *, nth: int = 1, back: bool = False) -> QWidget:
    """Presses Tab until what is called `name` has the keyboard."""
    start, seen = here(), []
    widget = start
    for _ in range(MOST_STOPS):
        if name_of(widget) == name:
            nth -= 1
            if not nth:
                return widget
        press("Shift+Tab" if back else "Tab")
        widget = here()
        seen.append(name_of(widget) or type(widget).__name__)
        if widget is start and name_of(widget) != name:
            break
    raise AssertionError(f"the keyboard does not reach «{name}», only {seen}")


def fill(name: str, text: str) -> None:
    """Goes to a field and types in place of what is there."""
    widget = go_to(name)
    assert isinstance(widget, QLineEdit | QTextEdit), f"«{name}» is no field"
    press("Ctrl+A", "Delete") if (widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()) else None
    write(text)


def choose(name: str, text: str) -> None:
    """Finds one of many by typing some of its words, and takes the first found."""
    fill(name, text)
    press("Return")


def pick(name: str, option: str) -> None:
    """Goes through a row of choices with the arrow keys."""
    group = go_to(name).parentWidget()
    assert isinstance(group, Segmented), f"«{name}» is no row of choices"
    segments = group.findChildren(QAbstractButton)
    press(*["Right"] * len(segments))
    for _ in segments:
        if here().accessibleName() == option:
            return
        press("Left")
    raise AssertionError(f"«{name}» does not offer «{option}»")


def push(name: str) -> None:
    """Goes to a button and presses it."""
    go_to(name)
    press("Space")


def answer(act: Callable[[], object], *, to: Callable[[], object], stays_open: bool = False) -> None:
    """Does `to`, which opens a dialog, and in the dialog `act`; the dialog has to be closed by that."""
    before = QApplication.activeModalWidget()
    faults: list[BaseException] = []
    over: list[bool] = []

    def hear() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog is before:
            if not over:
                QTimer.singleShot(1, hear)
            return
        over.append(True)
        QTest.qWaitForWindowActive(dialog)
        try:
            act()
            assert stays_open or not _is_open(dialog), f"the dialog stays open: {words_on(dialog)}"
        except BaseException as fault:  # noqa: BLE001 - told by the test, once the dialog is gone
            faults.append(fault)
        finally:
            if _is_open(dialog):
                dialog.close()

    QTimer.singleShot(0, hear)
    to()
    if not over:
        hear()  # a dialog that does not wait for its answer
    opened = bool(over)
    over.append(True)
    settle()
    if faults:
        raise faults[0]
    assert opened, "no dialog was opened"


def afterwards(act: Callable[[], object]) -> None:
    """Does `act` in the dialog that opens once the present one is closed."""
    before = QApplication.activeModalWidget()
    tries = iter(range(_MOST_LOOKS))

    def hear() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog is before:
            if next(tries, None) is not None:
                QTimer.singleShot(1, hear)
            return
        QTest.qWaitForWindowActive(dialog)
        try:
            act()
        finally:
            if _is_open(dialog):
                dialog.close()

    QTimer.singleShot(1, hear)


_MOST_LOOKS = 3000


def _is_open(dialog: QWidget) -> bool:
    """A dialog may be gone altogether once it is closed."""
    return isValid(dialog) and dialog.isVisible()


def in_time(qtbot: QtBot, act: Callable[[], object], *, to: Callable[[], object]) -> None:
    """As `answer`, for a dialog that a job opens when it is done."""
    done: list[bool] = []

    def act_and_tell() -> None:
        done.append(True)
        act()

    def start_and_wait() -> None:
        to()
        qtbot.waitUntil(lambda: bool(done), timeout=10_000)

    answer(act_and_tell, to=start_and_wait)


def words_on(widget: QWidget) -> list[str]:
    """Every line of words that a window shows."""
    return [plain(label.text()) for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def is_told(sentence: str) -> None:
    """Holds `sentence` to be one, in Persian to the last word; a path or the name of a format stays as it is."""
    words = re.sub(r"\S*/\S*|(?i:pdf|png|jpeg|tiff|truetype|ttf|otf|word|docx|excel|xlsx|csv)", "", sentence)
    assert re.search(r"[آ-ی]{2}", words), f"nothing is told: {sentence!r}"
    assert not re.search(r"[A-Za-z]{2}", words), sentence
    assert sentence.rstrip("\u2069\u200f").endswith(".")


def note(speaker: str, words: str) -> None:
    """In a session: who speaks, and what is said."""
    press("F4")
    write(speaker)
    press("Return")
    write(words)
    press("Return")
