"""The words that say when the last change was saved, kept true while time goes by."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.ui.wording import number

_TICK_MS: Final = 1000
_NOW: Final = 2


class SavedState(QObject):
    """Tells `said` whenever its sentence changes."""

    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved_at: float | None = None
        self._sentence = ""
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tell)

    @Slot()
    def saved(self) -> None:
        """Something has been committed just now."""
        self._saved_at = time.monotonic()
        self._timer.start()
        self.tell()

    def words(self, seconds: float | None) -> str:
        """The sentence `seconds` after the last commit; None where nothing was changed since the start."""
        if seconds is None:
            return self.tr("Everything is saved")
        if seconds < _NOW:
            return self.tr("Saved just now")
        if seconds < 60:
            return self.tr("Saved {n} seconds ago").format(n=number(int(seconds)))
        if seconds < 3600:
            return self.tr("Saved {n} minutes ago").format(n=number(int(seconds / 60)))
        return self.tr("Saved {n} hours ago").format(n=number(int(seconds / 3600)))

    @Slot()
    def tell(self) -> None:
        since = None if self._saved_at is None else time.monotonic() - self._saved_at
        sentence = self.words(since)
        if sentence != self._sentence:
            self._sentence = sentence
            self.said.emit(sentence)
