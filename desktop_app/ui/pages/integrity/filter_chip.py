"""A chip that says which rows a list shows, and opens the menu of the others."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.toggles import Chip


class FilterChip(Chip):
    """`picked` gives the choice that was made in the menu."""

    picked = Signal(object)

    def __init__(
        self, theme: Theme, choices: Mapping[enum.Enum, str], said: Callable[[str], str], *, name: str
    ) -> None:
        """`choices` are their words untranslated, the usual one first; `said` translates them."""
        self._choices, self._said = choices, said
        self.value = next(iter(choices))
        super().__init__(theme, said(choices[self.value]), opens=True)
        self.setAccessibleName(name)
        self.clicked.connect(self.offer)

    def choose(self, value: enum.Enum) -> None:
        """Without a signal."""
        name = self.accessibleName()
        self.value = value
        self.set_words(self._said(self._choices[value]))
        self.setAccessibleName(name)

    @Slot()
    def offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one, words in self._choices.items():
            action = menu.addAction(self._said(words), partial(self.picked.emit, one))
            action.setCheckable(True)
            action.setChecked(one is self.value)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
