"""The line that narrows a list: a glass before it, its key after it."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import InputFrame, LineEdit
from desktop_app.ui.widgets.labels import IconMark, KbdTag

_KEY_FROM: Final = 180
"""In a narrower field the key gives its room to the words."""


class FindField(InputFrame):
    """`words` is the line itself."""

    def __init__(
        self, theme: Theme, placeholder: str, name: str, *, widest: int = 230, parent: QWidget | None = None
    ) -> None:
        self.words = LineEdit(theme, placeholder=placeholder, name=name, bare=True)
        super().__init__(theme, self.words, parent)
        self._key = KbdTag(theme, "Ctrl F")
        self.setMaximumWidth(theme.px(widest))
        self.row.insertWidget(0, IconMark(theme, "ph.magnifying-glass", "ink-3", side=16))
        self.row.addWidget(self._key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._key.setVisible(event.size().width() >= self.theme.px(_KEY_FROM))
