"""Lines over a session that say what the person ought to know about its time; each can be put away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Ground


class _Notice(Ground):
    """An icon, a sentence, and the button that puts it away."""

    put_away = Signal()

    def __init__(self, theme: Theme, words: str, icon: str) -> None:
        super().__init__(theme, "zar-tint", edges=("bottom",))
        self.label = Label(theme, words, ink="zar", wrap=True)
        away = IconButton(theme, "ph.x-bold", self.tr("Put this line away"), side=24, icon_side=12, ink="zar")
        away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        away.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, icon, "zar"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)


class NoticeBar(QWidget):
    """One line for each matter. A matter that was put away stays so until it is withdrawn or said in other words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: dict[str, _Notice] = {}
        self._said: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def words(self) -> list[str]:
        """What stands there now."""
        return [self._said[matter] for matter in self._lines]

    def say(self, matter: str, words: str, icon: str = "ph.info") -> None:
        if self._said.get(matter) == words:
            return
        self.withdraw(matter)
        self._said[matter] = words
        line = self._lines[matter] = _Notice(self._theme, words, icon)
        line.put_away.connect(lambda: self._remove(matter))
        self._column.addWidget(line)

    def withdraw(self, matter: str) -> None:
        """The matter is over, and may come up again."""
        self._said.pop(matter, None)
        self._remove(matter)

    def put_away(self) -> None:
        """Puts away all that is said now."""
        for matter in list(self._lines):
            self._remove(matter)

    def _remove(self, matter: str) -> None:
        line = self._lines.pop(matter, None)
        if line is not None:
            line.hide()
            self._column.removeWidget(line)
            line.deleteLater()
