"""The text of a resolution beside the list: a long one is folded until it is asked for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label

_FOLDED: Final = 420
"""A text of more characters is cut near here."""
_SPARED: Final = 80
"""So little more is not worth a fold."""


class FoldedText(QWidget):
    """Unfolded it stays so until another text is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text, self._key, self._open = "", "", False
        self.label = Label(theme, "", role="reading", weight=500, wrap=True, selectable=True)
        self.fold = Button(theme, self.tr("The whole text"), kind="link", size="small", icon_after="ph.caret-down")
        self.fold.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeading)

    def show_text(self, text: str, key: str) -> None:
        """`key` tells one text from another, however alike they are."""
        self._open = self._open and key == self._key
        self._text, self._key = text, key
        self._show()

    def _show(self) -> None:
        is_long = len(self._text) > _FOLDED + _SPARED
        shown = self._text
        if is_long and not self._open:
            shown = self._text[:_FOLDED].rsplit(" ", 1)[0].rstrip("،؛.,: \n") + "…"
        self.label.say(shown)
        self.fold.setVisible(is_long)
        self.fold.set_words(self.tr("Fold the text") if self._open else self.tr("The whole text"))
        self.fold.set_icon("")

    @Slot()
    def _turn(self) -> None:
        self._open = not self._open
        self._show()
