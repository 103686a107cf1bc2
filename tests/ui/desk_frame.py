"""A frame without a window: a page on a real office file, and what it asked of the window."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.progress import Progress
from desktop_app.sentences import Spoken
from desktop_app.services.desk import Desk
from desktop_app.services.preferences import Preferences
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.changes import Changes
from desktop_app.ui.frame import Page, Place
from desktop_app.ui.saving import Outcome
from desktop_app.ui.theme import Theme

TODAY = datetime.date(2025, 12, 8)
NEW_YEAR = datetime.date(2025, 3, 21)


def open_desk(folder: Path) -> Desk:
    file = OfficeFile.create(folder / "office.dabir", office_name="شهرداری سپیدار", home=folder)
    return Desk(file, Clock(lambda: datetime.datetime(2025, 12, 8, 11, 50)))  # noqa: DTZ001 - the wall clock


@dataclass
class DeskFrame:
    """Does what pages ask of a window, and remembers it."""

    desk: Desk
    theme: Theme
    went: list[Place] = field(default_factory=list)
    toasts: list[tuple[str, Callable[[], Any] | None]] = field(default_factory=list)
    told: list[BaseException] = field(default_factory=list)
    confirms: bool = True
    preferred: Preferences = field(default_factory=Preferences)

    def go(self, place: Place) -> None:
        self.went.append(place)

    def back(self) -> None:
        self.went.append(Place("back"))

    def asked(self, request: Callable[[], Any]) -> Any:
        try:
            return request()
        except Spoken as error:
            self.told.append(error)
            return None

    def save(self, request: Callable[[], Any], told: Callable[[Outcome], None] | None = None, words: str = "") -> None:
        del words
        try:
            outcome = Outcome(request())
        except Spoken as error:
            outcome = Outcome(error=error)
        if told is not None:
            told(outcome)

    def settled(self) -> bool:
        return True

    def tell(self, error: BaseException) -> None:
        self.told.append(error)

    def toast(self, text: str, *, undo: Callable[[], Any] | None = None) -> None:
        self.toasts.append((text, undo))

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        raise NotImplementedError

    def confirm(self, fact: str, effect: str, act: str, keep: str, *, danger: bool = False) -> bool:
        return self.confirms

    def preferences(self) -> Preferences:
        return self.preferred

    def prefer(self, **choices: Any) -> None:
        self.preferred = replace(self.preferred, **choices)

    def undo_last(self) -> None:
        undo = self.toasts[-1][1]
        assert undo is not None
        undo()


def shown(qtbot: QtBot, page: Page, place: Place) -> None:
    """Puts the page on the screen and keeps it fresh, as the window does."""
    changes = Changes(page.desk, page)
    changes.happened.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(place)
    QApplication.processEvents()


def type_in(widget: QWidget | None, text: str) -> None:
    """Types `text` as a Persian keyboard does: QTest knows only Latin keys."""
    assert widget is not None
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))


def retype(edit: Any, text: str) -> None:
    """Puts other words into a line and enters them."""
    edit.setFocus()
    edit.selectAll()
    if text:
        type_in(edit, text)
    else:
        edit.clear()
    QTest.keyClick(edit, Qt.Key.Key_Return)


def when_asked(act: Callable[[Any], None]) -> None:
    """Does `act` with the dialog that the next request opens, and closes it if it is still open."""

    def answer() -> None:
        dialog: QWidget | None = QApplication.activeModalWidget()
        assert dialog is not None, "no dialog was opened"
        try:
            act(dialog)
        finally:
            dialog.close()

    QTimer.singleShot(0, answer)


def complaint(made: Any) -> str:
    """What stands under a field."""
    words: str = made.control.accessibleDescription()
    return words
