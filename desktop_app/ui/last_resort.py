"""When the program itself is at fault: the log is kept, nothing is lost, and the person chooses how to go on."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, QUrl, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.persian import bidi
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import line

LOG_NAME: Final = "dabir.log"
_LARGEST: Final = 1024 * 1024
_KEPT: Final = 5
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("desktop_app")


class BugDialog(Dialog):
    """A calm word about our own fault; accepted goes on, rejected closes the program."""

    def __init__(self, theme: Theme, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            "",
            icon="ph.warning-circle",
            tone="zar",
            width=508,
            parent=parent,
        )
        title = self.tr("Something went wrong inside the program")
        self.setWindowTitle(line(title))
        self._title.say(title)
        self._body.say(
            self.tr(
                "The last request was not carried out. Everything saved before is in its place.\n"
                "What happened has been written down for those who look after the program:"
            )
        )
        self._body.show()
        path = Label(theme, bidi.isolate(str(log)), role="meta", ink="ink-2", wrap=True, selectable=True)
        self.content.addWidget(path)
        self.folder = Button(theme, self.tr("Open the folder"), kind="ghost")
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.parent))))
        self.buttons.insertWidget(0, self.folder)
        self.close_button = self.add_button(Button(theme, self.tr("Close the program")), accepts=False)
        self.go_on = self.add_button(Button(theme, self.tr("Continue"), kind="primary"), accepts=True)
        self.go_on.setFocus(Qt.FocusReason.TabFocusReason)


class LastResort(QObject):
    """Takes what nobody caught, on any thread. One window at a time; the log has everything."""

    _caught = Signal()

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme)
        self._theme = theme
        self.log = folder / LOG_NAME
        self._dialog: BugDialog | None = None
        self._handler = self._open_log(folder)
        self._caught.connect(self._speak, Qt.ConnectionType.QueuedConnection)

    def stand_ready(self) -> None:
        """From now on, uncaught errors and Qt's own messages come here."""
        sys.excepthook = self.take
        threading.excepthook = lambda told: self.take(
            told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
        )
        qInstallMessageHandler(self._note)

    def stand_down(self) -> None:
        """Back to what Python and Qt do by themselves."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes the error down and tells the person; Ctrl+C ends the program as ever."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("An error that nobody caught.", exc_info=(kind, error, trace))
        self._caught.emit()

    @Slot()
    def _speak(self) -> None:
        if self._dialog is not None:
            return
        parent = QApplication.activeModalWidget() or QApplication.activeWindow()
        self._dialog = BugDialog(self._theme, self.log, parent)
        wanted = self._dialog.exec()
        self._dialog.deleteLater()
        self._dialog = None
        if wanted != QDialog.DialogCode.Accepted:
            QApplication.closeAllWindows()

    def _note(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s (%s)", text, context.category)

    def _open_log(self, folder: Path) -> logging.Handler:
        """A file that is set aside when it has grown; a folder that takes none is no reason not to start."""
        handler: logging.Handler
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(
                self.log, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8"
            )
        except OSError:
            handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        handler.setLevel(logging.INFO)
        logging.getLogger().addHandler(handler)
        return handler
