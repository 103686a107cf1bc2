"""One window for one office file: the lock beside the file, and the word by which a second start raises the first."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Qt, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import EnvironmentFault, sentence

_ANSWER_MS: Final = 2000
_WORD: Final = b"raise"


class SingleInstance(QObject):
    """Holds the lock of the office file at `path` from `enter` to `leave`."""

    raise_wanted = Signal()
    """The program was started a second time on this file: the window is to come to the front."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path.resolve()
        self._lock = QLockFile(str(self._path.with_name(f".{self._path.name}.lock")))
        # A lock is stale when its process is gone, never because it is old: a session may be open for days.
        self._lock.setStaleLockTime(0)
        self._name = f"dabir-{hashlib.sha256(str(self._path).encode()).hexdigest()[:24]}"
        self._server: QLocalServer | None = None

    def enter(self) -> bool:
        """True where this is the first start; False where another has been asked to come to the front.

        Raises EnvironmentFault where the file is open on another computer, or in a window that does not answer.
        """
        if self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError:
            # A folder that takes no lock takes no office file either: opening it says so in its own words.
            self._listen()
            return True
        host = self._holder()
        if host and host != QSysInfo.machineHostName():
            raise EnvironmentFault(
                sentence("Rules", "{path} is open on the computer {host}."),
                sentence("Rules", "Close it there and open it here again; nothing was changed."),
                path=self._path,
                host=host,
            )
        if not self._call():
            raise EnvironmentFault(
                sentence("Rules", "{path} is open in another window of Dabir that does not answer."),
                sentence("Rules", "Close that window, or restart the computer, and try again."),
                path=self._path,
            )
        return False

    def leave(self) -> None:
        """Gives the file free for the next start."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _holder(self) -> str:
        """The computer that holds the lock, "" where the lock does not say."""
        told = self._lock.getLockInfo()
        return next((str(part) for part in told[-2:-1]), "") if isinstance(told, tuple) else ""

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)  # what a killed process has left behind
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._hear)
        if server.listen(self._name):
            self._server = server

    def _call(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        socket.write(_WORD)
        heard = socket.waitForBytesWritten(_ANSWER_MS)
        socket.disconnectFromServer()
        return heard

    @Slot()
    def _hear(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            self.raise_wanted.emit()


def bring_forward(window: QWidget) -> None:
    """Before all other windows, also out of the task bar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
