"""The lock of the window: when nobody is there, everything readable is covered until somebody gives a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from desktop_app.services.requests import Clock
from desktop_app.ui.frame import Frame
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.logo import Logo
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import line

if TYPE_CHECKING:
    from desktop_app.ui.dialogs.unlock import UnlockDialog

_REAL: Final = Clock()
LOOK_EVERY_MS: Final = 5000
_MOST_POPUPS: Final = 8
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
    }
)


class Curtain(Ground):
    """Covers a window wholly, however its size changes, and lets nothing through."""

    def __init__(self, covered: QWidget, theme: Theme) -> None:
        super().__init__(theme, "canvas", parent=covered)
        column = QVBoxLayout(self)
        column.addWidget(Logo(theme, side=56), 0, Qt.AlignmentFlag.AlignCenter)
        self.covered, self._title = covered, covered.windowTitle()
        covered.setWindowTitle(QApplication.applicationDisplayName() or "Dabir")
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())
        self.raise_()
        self.show()

    def lift(self) -> None:
        """What was under it is there again."""
        self.covered.removeEventFilter(self)
        self.covered.setWindowTitle(self._title)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.covered.rect())
        elif watched is self.covered and event.type() == QEvent.Type.ChildAdded:
            QTimer.singleShot(0, self, self.raise_)
        return False


class Locking(QObject):
    """Watches for signs of a person, and locks. What runs goes on: a session that is under way is not ended."""

    changed_hands = Signal()
    """Another person has unlocked than the one who was there."""

    def __init__(self, window: QWidget, frame: Frame, ticking: Callable[[], float | None] = _REAL.steady) -> None:
        super().__init__(window)
        self._window, self._frame, self._ticking = window, frame, ticking
        self._curtains: list[Curtain] = []
        self._focused: QWidget | None = None
        self._person = ""
        self._follows = False
        self.dialog: UnlockDialog | None = None
        self._seen = ticking() or 0.0
        """When somebody was last seen, by a clock that nobody sets and that goes on while the machine sleeps."""
        self._watched: set[QWindow] = set()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_locked(self) -> bool:
        return self.dialog is not None

    def follow(self) -> None:
        """Watches or rests, as the file and the preferences have it."""
        if self._minutes():
            self.touch()
            self._timer.start()
            application = QGuiApplication.instance()
            if not self._follows and isinstance(application, QGuiApplication):
                application.focusWindowChanged.connect(self._watch)
                self._follows = True
            self._watch(self._window.windowHandle())
        else:
            self._timer.stop()

    def rest(self) -> None:
        """The window goes; what was covered is not seen again."""
        self._timer.stop()
        self._curtains.clear()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
            self.dialog = None

    def touch(self) -> None:
        """Somebody is there."""
        self._seen = self._ticking() or 0.0

    @Slot()
    def look(self) -> None:
        """Locks where nobody has been seen for as long as the preferences say."""
        minutes = self._minutes()
        away = (self._ticking() or 0.0) - self._seen
        if minutes and not self.is_locked and away >= minutes * 60:
            self.lock()

    @Slot()
    def lock(self) -> None:
        """Covers every window and asks for a passphrase. An office without passphrases says so."""
        if self.is_locked:
            return
        if not self._frame.desk.access.encrypted:
            self._frame.toast(
                self.tr("The program locks where the office file is encrypted: Settings, Access and lock.")
            )
            return
        from desktop_app.ui.dialogs.unlock import UnlockDialog  # noqa: PLC0415 - start-up

        for _ in range(_MOST_POPUPS):  # a menu of a menu
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
        QToolTip.hideText()
        self._focused = QApplication.focusWidget()
        desk, theme, window = self._frame.desk, self._frame.theme, self._window
        self._person = desk.file.person
        office = line(desk.offices.own().name)
        dialog = UnlockDialog(theme, desk.access, office, who=self._person, over_window=True, parent=window)
        self.dialog = dialog
        dialog.accepted.connect(self._unlocked)
        dialog.leaving.connect(window.close)
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and other.isWindow() and not self._is_own(other):
                self._curtains.append(Curtain(other, theme))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        dialog.show()
        dialog.activateWindow()

    @Slot()
    def _unlocked(self) -> None:
        dialog, self.dialog = self.dialog, None
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if dialog is not None:
            dialog.deleteLater()
        for curtain in self._curtains:
            curtain.lift()
        self._curtains.clear()
        self.touch()
        if self._focused is not None:
            self._focused.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
            self._focused = None
        person = self._frame.desk.file.person
        if person != self._person:
            self._frame.toast(self.tr("{name} works here now").format(name=person))
            self.changed_hands.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SIGNS:
            self.touch()
        elif kind == QEvent.Type.Show and self.dialog is not None and isinstance(watched, QWidget):
            self._cover_newcomer(watched)
        return False

    def _cover_newcomer(self, newcomer: QWidget) -> None:
        """A window that comes while the program is locked is covered too, and does not come before the question."""
        if not newcomer.isWindow() or self._is_own(newcomer) or newcomer.windowType() == Qt.WindowType.ToolTip:
            return
        if not any(curtain.covered is newcomer for curtain in self._curtains):
            self._curtains.append(Curtain(newcomer, self._frame.theme))
        QTimer.singleShot(0, self, self._come_first)

    @Slot()
    def _come_first(self) -> None:
        if self.dialog is not None:
            self.dialog.hide()  # the modal window that was shown last is the one that is asked
            self.dialog.show()
            self.dialog.activateWindow()

    def _is_own(self, widget: QWidget) -> bool:
        asked: QWidget | None = widget
        while asked is not None and asked is not self.dialog:
            asked = asked.parentWidget()
        return asked is not None

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        """Only windows are watched, not every widget in them: each event would cost a little."""
        if window is not None and window not in self._watched and self._minutes():
            self._watched.add(window)
            window.destroyed.connect(lambda: self._watched.discard(window))
            window.installEventFilter(self)

    def _minutes(self) -> int:
        return self._frame.preferences().lock_after if self._frame.desk.file.unlocked is not None else 0
