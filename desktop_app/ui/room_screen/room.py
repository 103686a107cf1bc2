"""The room's screen as the page of a session holds it: open or not, and fed with what may be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.frame import Frame
from desktop_app.ui.room_screen.view import RoomView
from desktop_app.ui.room_screen.window import RoomWindow

_SOON_MS: Final = 120
"""How long after a key press the room reads along."""


class Room(QObject):
    """Asks `seen` for what is to be seen whenever it may have changed; while no window is open, it asks nothing."""

    toggled = Signal(bool)
    """It was opened or closed."""

    def __init__(self, frame: Frame, page: QWidget, seen: Callable[[], RoomView | None]) -> None:
        super().__init__(page)
        self._frame, self._page, self._seen = frame, page, seen
        self.window: RoomWindow | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.follow)

    @property
    def is_open(self) -> bool:
        return self.window is not None

    @Slot()
    def toggle(self) -> None:
        """F11."""
        if self.window is not None:
            self.window.close()
        else:
            self.open()

    def open(self) -> None:
        view = self._seen()
        if view is None or self.window is not None:
            return
        window = self.window = RoomWindow(self._page, dark=self._frame.preferences().room_theme != "light")
        window.put_away.connect(self._forget)
        window.dark_wanted.connect(self._prefer)
        self._page.destroyed.connect(window.close)
        window.canvas.show_view(view)
        window.open()
        self.toggled.emit(True)

    def close(self) -> None:
        if self.window is not None:
            self.window.close()

    @Slot()
    def follow(self) -> None:
        """Shows what is to be seen now."""
        view = self._seen() if self.window is not None else None
        if self.window is not None and view is not None:
            self.window.canvas.show_view(view)

    @Slot()
    def follow_soon(self) -> None:
        """The same, once for many key presses."""
        if self.window is not None and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _forget(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
            self.toggled.emit(False)

    @Slot(bool)
    def _prefer(self, dark: bool) -> None:  # noqa: FBT001 - a signal's value
        self._frame.prefer(room_theme="dark" if dark else "light")
