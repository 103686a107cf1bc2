"""The words that say whether all is saved, kept true while time goes by: saved, saving, or why it cannot be."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.sentences import Spoken
from desktop_app.ui.wording import number, told

_TICK_MS: Final = 1000
_NOW: Final = 2


class SavedState(QObject):
    """Tells `said` whenever its sentence changes: the words, an icon, and the ink of the icon."""

    said = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved_at: float | None = None
        self._pending = 0
        self._trouble: Spoken | None = None
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

    @property
    def trouble(self) -> Spoken | None:
        """What keeps things from being saved; None where nothing does."""
        return self._trouble

    @Slot(int)
    def saving(self, pending: int) -> None:
        """So many requests are on their way to the disk."""
        self._pending = pending
        self.tell()

    @Slot(object)
    def troubled(self, trouble: Spoken | None) -> None:
        """Something keeps them from getting there; None where it no longer does."""
        self._trouble = trouble
        self.tell()

    @Slot()
    def tell(self) -> None:
        icon, ink = "ph.check", "zangar"
        if self._trouble is not None:
            fact = told(self._trouble).title
            sentence = self.tr("Cannot save: {why}").format(why=fact)
            icon, ink = "ph.warning-fill", "shangarf"
        elif self._pending:
            sentence = self.tr("Saving…")
            icon, ink = "ph.floppy-disk", "ink-3"
        else:
            sentence = self.words(None if self._saved_at is None else time.monotonic() - self._saved_at)
        if sentence != self._sentence:
            self._sentence = sentence
            self.said.emit(sentence, icon, ink)
