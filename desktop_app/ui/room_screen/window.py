"""The window on the room's screen: where it opens, how it leaves the keyboard to the window of the secretary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from desktop_app.ui.room_screen.canvas import Canvas

SMALL: Final = QSize(960, 540)
SMALLEST: Final = QSize(480, 270)


def other_screen(screens: Sequence[QScreen], own: QScreen) -> QScreen | None:
    """A screen besides the secretary's; None where there is only that one, or where they show the same."""
    return next((screen for screen in screens if screen is not own and screen.geometry() != own.geometry()), None)


class RoomWindow(QWidget):
    """Full screen on a second screen, else a window that can be dragged there. It never wants the keyboard."""

    put_away = Signal()
    dark_wanted = Signal(bool)

    def __init__(self, main: QWidget, *, dark: bool) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._main, self._dark = main, dark
        self.canvas = Canvas(dark=dark)
        self.setWindowTitle(self.tr("Screen of the room"))
        self.setWindowIcon(main.window().windowIcon())
        self.setMinimumSize(SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screen_gone)

    def open(self) -> None:
        """Shows the window on the other screen, or on this one."""
        other = self._other()
        if other is None:
            self._be_small()
            self.show()
        else:
            self._fill(other)
        self._be_seen()

    def _other(self) -> QScreen | None:
        return other_screen(QGuiApplication.screens(), self._main.screen())

    def _fill(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.canvas.setCursor(Qt.CursorShape.BlankCursor)

    def _be_small(self) -> None:
        room = self._main.screen().availableGeometry()
        size = SMALL.boundedTo(room.size())
        self.setGeometry(room.left() + 24, room.bottom() - size.height() - 24, size.width(), size.height())
        self.canvas.unsetCursor()

    @Slot()
    def toggle_full(self) -> None:
        """Fills the screen that the window is on, or becomes a window again."""
        if self.isFullScreen():
            self.showNormal()
            self._be_small()
        else:
            own = self._main.screen()
            self._fill((self._other() if self.screen() is own else None) or self.screen())
        self.give_keyboard_back()

    @Slot()
    def _screen_gone(self) -> None:
        """The projector was unplugged: what filled it does not cover the secretary's own screen."""
        if self.isVisible() and self.isFullScreen() and self._other() is None:
            self.showNormal()
            self._be_small()
            self.give_keyboard_back()

    # The keyboard stays where the secretary writes

    @Slot()
    def give_keyboard_back(self) -> None:
        main = self._main.window()
        if main.isVisible():
            main.activateWindow()

    @Slot()
    def _be_seen(self) -> None:
        """On the screen of the secretary it would lie behind the window that has the keyboard."""
        self.give_keyboard_back()
        self.raise_()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        busy = QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not busy:
            QTimer.singleShot(0, self, self._be_seen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.close()
            return
        self.give_keyboard_back()
        writes = self._main.window().focusWidget()
        if writes is not None:  # no letter is lost that was meant for the record
            again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
            QApplication.sendEvent(writes, again)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and not self.isFullScreen() and handle is not None:
            handle.startSystemMove()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self.toggle_full()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()
        self.give_keyboard_back()

    def menu(self) -> QMenu:
        """Light or dark, window or whole screen, and away."""
        menu = QMenu(self)
        look = QAction(self.tr("Light") if self._dark else self.tr("Dark"), menu)
        look.triggered.connect(self._toggle_dark)
        size = QAction(self.tr("As a window") if self.isFullScreen() else self.tr("Fill the screen"), menu)
        size.triggered.connect(self.toggle_full)
        away = QAction(self.tr("Close the room's screen (F11)"), menu)
        away.triggered.connect(self.close)
        menu.addActions([look, size])
        menu.addSeparator()
        menu.addAction(away)
        return menu

    @Slot()
    def _toggle_dark(self) -> None:
        self._dark = not self._dark
        self.canvas.wear(dark=self._dark)
        self.dark_wanted.emit(self._dark)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.put_away.emit()
