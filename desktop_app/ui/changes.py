"""One signal for all that requests change: screens refresh from it, on the UI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.services.desk import Desk


class Changes(QObject):
    """Tells which kinds of records (table names) a request has changed, whichever thread committed it."""

    happened = Signal(frozenset)
    _heard = Signal(frozenset)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        desk.file.on_committed(lambda committed: self._heard.emit(committed.kinds))

    @Slot(frozenset)
    def _pass_on(self, kinds: frozenset[str]) -> None:
        self.happened.emit(kinds)
