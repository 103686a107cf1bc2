"""One signal for all that requests change: screens refresh from it, on the UI thread."""

from __future__ import annotations

import threading
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_app.sentences import EnvironmentFault
from desktop_app.services.desk import Desk
from desktop_app.store.office_file import Committed

_LOOK_MS: Final = 2000


class Changes(QObject):
    """Tells which kinds of records (table names) requests have changed, whichever thread committed them.

    A run of commits before the screens have had their turn refreshes them once. What another process writes into the
    file (the command line, for instance) is noticed within two seconds, and told as «anything may have changed».
    """

    happened = Signal(frozenset)
    _heard = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[str] = set()
        self._lock = threading.Lock()
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._file = desk.file
        self._file.on_committed(self._hear)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()

    def _hear(self, committed: Committed) -> None:
        """Called on the thread that committed."""
        with self._lock:
            is_first = not self._waiting
            self._waiting |= committed.kinds
        if is_first and committed.kinds:
            self._heard.emit()

    @Slot()
    def _pass_on(self) -> None:
        with self._lock:
            kinds = frozenset(self._waiting)
            self._waiting.clear()
        self.happened.emit(kinds)

    @Slot()
    def look(self) -> None:
        """Asks whether another process has written."""
        try:
            wrote = self._file.others_wrote()
        except EnvironmentFault:  # the next request says what is wrong with the disk
            return
        if wrote:
            self.happened.emit(frozenset())
