"""What stands where nothing is yet: a sign, what is the case, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label


class EmptyState(QWidget):
    """Centred in its place; buttons are added with `add_action`."""

    def __init__(
        self, theme: Theme, title: str, body: str = "", *, icon: str = "ph.tray", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Label(theme, title, role="h3", align="center", wrap=True)
        self._body = Label(theme, body, role="meta", ink="ink-3", align="center", wrap=True)
        if not body:
            self._body.hide()  # shown before it has its place, it would be a window of its own
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(8)
        self._column.addStretch()
        self._column.addWidget(IconMark(theme, icon, "ink-4", side=28), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(6)
        self._column.addWidget(self._title)
        self._column.addWidget(self._body)
        self._column.addStretch()

    def say(self, title: str, body: str = "") -> None:
        self._title.say(title)
        self._body.say(body)
        self._body.setVisible(bool(body))

    def add_action(self, button: Button) -> None:
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
