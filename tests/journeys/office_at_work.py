"""The program as a person starts it, with a clock that stands where the story is."""

from __future__ import annotations

import datetime
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import Application
from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.requests import Clock
from desktop_app.services.sample_story import StoryClock
from desktop_app.ui.frame import Place
from desktop_app.ui.window import MainWindow
from tests.journeys import keyboard

Wait = Callable[[Callable[[], bool]], None]


def moment(month: int, day: int, hour: int = 8, minute: int = 0) -> datetime.datetime:
    """A moment of the year 1404."""
    return datetime.datetime.combine(JalaliDate(1404, month, day).to_date(), datetime.time(hour, minute))


class OfficeAtWork(Application):
    """The program itself; only its clock is the story's."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.clock = StoryClock(moment(9, 17))

    def window_on(self, path: Path, *, clock: Clock | None = None, place: Place | None = None) -> MainWindow:
        return super().window_on(path, clock=clock or Clock(self.clock.now), place=place)

    def begin(self, introduce: Callable[[], object]) -> MainWindow:
        """The first start, in which `introduce` answers what is asked."""
        keyboard.answer(introduce, to=self._first_run)
        return self.shown()

    def shown(self) -> MainWindow:
        assert self.window is not None, "no window was opened"
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window), "the window does not get the keyboard"
        return self.window

    def it_is(self, month: int, day: int, hour: int = 8, minute: int = 0) -> None:
        """Time goes on to a later moment of 1404."""
        self.clock.set(moment(month, day, hour, minute))


class _Doorkeeper(QObject):
    """Notes every widget that is shown as a window of its own without being made for that."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.isWindow() and event.type() == QEvent.Type.Show:
            self._look_at(watched)
        return False

    def _look_at(self, shown: QWidget) -> None:
        if shown.windowType() is Qt.WindowType.Window and not isinstance(shown, MainWindow):
            shown_by = next(f for f in reversed(traceback.extract_stack()) if "desktop_app" in f.filename)
            self.strays.append(f"{type(shown).__name__} «{shown.accessibleName()}», {shown_by}")


@contextmanager
def at_work(home: Path) -> Iterator[OfficeAtWork]:
    """The program, put away at the end."""
    program = OfficeAtWork(home)
    doorkeeper = _Doorkeeper()
    program.qt.installEventFilter(doorkeeper)
    try:
        yield program
        strays = "\n".join(doorkeeper.strays)
        assert not strays, f"these were windows of their own and took the keyboard:\n{strays}"
    finally:
        program.qt.removeEventFilter(doorkeeper)
        for dialog in list(QApplication.topLevelWidgets()):
            if dialog is not program.window and dialog.isVisible():
                dialog.close()
        if program.window is not None:
            program.window.close()
            program.window.deleteLater()
        program.speech.speak("en")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        keyboard.settle()
