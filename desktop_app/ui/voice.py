"""What the window says over its pages: refusals and questions in dialogs, the rest in passing messages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.progress import Cancelled
from desktop_app.sentences import Spoken
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dialogs import ConfirmDialog, ErrorDialog
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.wording import Told, told


class Voice(QObject):
    """Speaks in dialogs over `window` and in its toast."""

    def __init__(self, window: QWidget, theme: Theme, toaster: Toast) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.toaster = toaster

    def _over(self) -> QWidget:
        """What a dialog stands over: another dialog where one is open."""
        return QApplication.activeModalWidget() or self._window

    def asked(self, request: Callable[[], Any]) -> Any:
        """Runs a request; None where it was refused, which is told."""
        try:
            return request()
        except Spoken as error:
            self.tell(error)
        except Cancelled:
            pass
        return None

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Says an error in a dialog; a bug goes to the last resort."""
        if not isinstance(error, Spoken):
            sys.excepthook(type(error), error, error.__traceback__)
            return
        self.tell_of(told(error))

    def tell_of(self, words: Told) -> None:
        """Says in a dialog why something did not happen."""
        dialog = ErrorDialog(self._theme, words, parent=self._over())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def confirm(self, fact: str, effect: str, act: str, keep: str, *, danger: bool = False) -> bool:
        """Asks, and waits for the answer."""
        return ConfirmDialog(
            self._theme, fact, effect, act=act, keep=keep, destructive=danger, parent=self._over()
        ).asked()
