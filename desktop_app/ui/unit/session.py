"""One unit's window from its opening to its closing: alone on its working copy, and in another language if wanted."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.services.exchange.unit_work import UnitWork
from desktop_app.services.preferences import PreferencesFile
from desktop_app.services.requests import Clock
from desktop_app.ui.single_instance import SingleInstance, bring_forward
from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech
from desktop_app.ui.unit.opening import Opening
from desktop_app.ui.unit.window import UnitWindow
from desktop_app.ui.unit_files import is_of_a_unit


class UnitSession(QObject):
    """`handed_over` says that the work is open in another window, which has come to the front."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        speech: Speech,
        preferences_file: PreferencesFile,
        home: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._speech, self._preferences_file, self._home = theme, speech, preferences_file, home
        self._instance: SingleInstance | None = None
        self.window: UnitWindow | None = None
        self.handed_over = False

    def open(self, path: Path, clock: Clock | None = None) -> bool:
        """Shows the window; False where the person goes away, or it is open already. Raises Spoken refusals."""
        looked = Opening(self._theme, self._home, self).look(path)
        if looked is None:
            return False
        looked.copy.begin()
        instance = SingleInstance(looked.kept_at, self)
        if not instance.enter():
            self.handed_over = True
            return False
        self._instance = instance
        try:
            work = UnitWork.begin(looked, clock or Clock())
        except BaseException:
            instance.leave()
            raise
        instance.raise_wanted.connect(self._raise)
        self._show(work)
        self._remember(work.kept_at)
        return True

    def _show(self, work: UnitWork) -> None:
        window = UnitWindow(work, self._theme, self._preferences_file)
        window.language_chosen.connect(self._speak_anew)
        window.closed.connect(self._leave)
        self.window = window
        window.open()

    def _remember(self, kept_at: Path) -> None:
        """The next start goes on here, unless this machine has an office of its own."""
        preferences = self._preferences_file.load()
        if not preferences.last_office or is_of_a_unit(Path(preferences.last_office)):
            self._preferences_file.save(dataclasses.replace(preferences, last_office=str(kept_at)))

    @Slot(str)
    def _speak_anew(self, language: str) -> None:
        """The same work in another language, once the button is done with its press."""
        old = self.window
        if old is None:
            return
        old.closed.disconnect(self._leave)

        def renew() -> None:
            old.close()
            self._speech.speak(language)
            self._show(old.work)

        QTimer.singleShot(0, self, renew)

    @Slot()
    def _raise(self) -> None:
        if self.window is not None:
            bring_forward(self.window)

    @Slot()
    def _leave(self) -> None:
        if self._instance is not None:
            self._instance.leave()
        self.closed.emit()
