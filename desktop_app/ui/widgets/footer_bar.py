"""The line under a working screen: its keys at the start, whether everything is saved at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import IconMark, KbdTag, Label
from desktop_app.ui.widgets.surfaces import Ground

Hint = tuple[tuple[str, ...], str]
"""Keys and what they do: (("Alt ↑", "Alt ↓"), "Move the item")."""


class HintRow(QWidget):
    """Keys with their words beside them, as many as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        self._row.addStretch()

    def show_hints(self, hints: Sequence[Hint]) -> None:
        for old in self._hints:
            self._row.removeWidget(old)
            old.deleteLater()
        self._hints = [self._hint(keys, words) for keys, words in hints]
        for place, hint in enumerate(self._hints):
            self._row.insertWidget(place, hint)
        self._leave_out()

    def _hint(self, keys: tuple[str, ...], words: str) -> QWidget:
        hint = QWidget(self)
        hint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(KbdTag(self._theme, keys))
        row.addWidget(Label(self._theme, words, role="meta", ink="ink-3"))
        return hint

    def _leave_out(self) -> None:
        taken = 0
        for hint in self._hints:
            taken += hint.sizeHint().width()
            hint.setVisible(taken <= self.width())
            taken += self._row.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out()


class FooterBar(Ground):
    """Fill it with `show_hints` and `show_state`; hints that have no room are left out, the last first."""

    def __init__(self, theme: Theme, hints: Sequence[Hint] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, "sunken", edges=("top",), parent=parent)
        self._icon = IconMark(theme, "ph.check", "zangar", side=16)
        self._state = Label(theme, "", role="meta", ink="ink-3")
        self._hints = HintRow(theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._hints, 1)
        row.addWidget(self._icon)
        row.addWidget(self._state)
        theme.changed.connect(self._measure)
        self._measure()
        self._icon.hide()
        self.show_hints(hints)

    def _measure(self) -> None:
        self.setFixedHeight(self.theme.px(34))

    def show_hints(self, hints: Sequence[Hint]) -> None:
        self._hints.show_hints(hints)

    def show_state(self, sentence: str, *, icon: str = "ph.check", ink: str = "zangar") -> None:
        """«ذخیره شد، ۲ ثانیه پیش», or a count of what is selected (no icon)."""
        self._state.say(sentence)
        self._icon.setVisible(bool(icon) and bool(sentence))
        if icon:
            self._icon.say(icon, ink)
