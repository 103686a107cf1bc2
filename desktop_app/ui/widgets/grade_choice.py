"""The choice of a grade: by its figure, its word or from the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from desktop_app.persian.digits import to_latin
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice import Choice, Option


class GradeChoice(Choice):
    """Its options have whole numbers as values; a figure that none of them has is told too, for a rule to judge."""

    def __init__(self, theme: Theme, options: Sequence[Option], *, name: str = "") -> None:
        super().__init__(theme, options, name=name)

    @Slot(str)
    def _settle(self, text: str) -> None:
        figure = to_latin(text.strip())
        if not figure.isdecimal():
            super()._settle(text)
            return
        known = next((option for option in self._options if option.value == int(figure)), None)
        if known is not None:
            self._take(known)
        elif int(figure) != self.value:
            self.chosen.emit(int(figure))
