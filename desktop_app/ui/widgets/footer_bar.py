"""The line under a working screen: its keys at the start, whether everything is saved at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import IconMark, KbdTag, Label
from desktop_app.ui.widgets.surfaces import Ground

Hint = tuple[tuple[str, ...], str]
"""Keys and what they do: (("Alt ↑", "Alt ↓"), "Move the item")."""


class FooterBar(Ground):
    """Fill it with `show_hints` and `show_state`; hints that have no room are left out, the last first."""

    def __init__(self, theme: Theme, hints: Sequence[Hint] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, "sunken", edges=("top",), parent=parent)
        self._icon = IconMark(theme, "ph.check", "zangar", side=16)
        self._state = Label(theme, "", role="meta", ink="ink-3")
        self._hints = QWidget(self)
        self._hints.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint_row = QHBoxLayout(self._hints)
        self._hint_row.setContentsMargins(0, 0, 0, 0)
        self._hint_row.setSpacing(6)
        self._hint_row.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(6)
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
        while self._hint_row.count() > 1:
            item = self._hint_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for place, (keys, words) in enumerate(hints):
            self._hint_row.insertWidget(2 * place, KbdTag(self.theme, keys))
            words_shown = Label(self.theme, words, role="meta", ink="ink-3")
            words_shown.setContentsMargins(0, 0, 12, 0)
            words_shown.setMinimumWidth(words_shown.sizeHint().width())
            self._hint_row.insertWidget(2 * place + 1, words_shown)

    def show_state(self, sentence: str, *, icon: str = "ph.check", ink: str = "zangar") -> None:
        """«ذخیره شد، ۲ ثانیه پیش», or a count of what is selected (no icon)."""
        self._state.say(sentence)
        self._icon.setVisible(bool(icon) and bool(sentence))
        if icon:
            self._icon.say(icon, ink)
