"""What the query line cannot ask, told under it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Ground


class TroubleLine(Ground):
    """Hidden while there is nothing to tell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self.words = Label(theme, "", role="meta", ink="shangarf")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(IconMark(theme, "ph.warning-circle", "shangarf", side=16))
        row.addWidget(self.words)
        self.hide()

    def say(self, sentence: str) -> None:
        self.words.say(sentence)
        self.setVisible(bool(sentence))
