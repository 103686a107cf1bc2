"""A list with its side panel: beside it where there is room, over it where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Theme

WIDE, NARROW = 1236, 1156
"""Widths of the page (the window without its rail) from which the panel is 400, and from which it stands beside."""


class Beside(QWidget):
    """`main` takes the stretch. Where the page is narrow the panel is closed until `open_panel`; Esc closes it."""

    closed = Signal()

    def __init__(
        self, theme: Theme, main: QWidget, panel: QWidget, close_button: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.main, self.panel, self._close_button = main, panel, close_button
        self._open = False
        self._wanted = True
        main.setParent(self)
        panel.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        panel.installEventFilter(self)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.close_panel)
        theme.changed.connect(self._lay_out)

    @property
    def is_narrow(self) -> bool:
        return self.width() < self.theme.px(NARROW)

    def want_panel(self, *, wanted: bool) -> None:
        """Without anything to show in it the panel gives its room to the list."""
        self._wanted = wanted
        self._lay_out()

    def open_panel(self) -> None:
        """Over the list, where the page is narrow."""
        self._open = True
        self._lay_out()

    @Slot()
    def close_panel(self) -> None:
        self._open = False
        self._lay_out()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _lay_out(self) -> None:
        narrow = self.is_narrow
        room = self.theme.px(400 if self.width() >= self.theme.px(WIDE) else 340)
        shown = self._wanted and (not narrow or self._open)
        self._escape.setEnabled(narrow and shown)
        beside = room if shown and not narrow else 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.main.setGeometry(beside if rtl else 0, 0, self.width() - beside, self.height())
        self.panel.setGeometry(0 if rtl else self.width() - room, 0, room, self.height())
        self._close_button.setVisible(narrow)
        self.panel.setVisible(shown)
        self.panel.raise_()
