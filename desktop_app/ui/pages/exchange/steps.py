"""One of the first steps: its number, what it is, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import number


class _Circle(Painted):
    """The number of a step; a tick once it is done."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__(theme)
        self._text, self._done = number(place), False

    def show_done(self, *, done: bool) -> None:
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(26), self.theme.px(26))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tone = "zangar" if self._done else "lajvard"
        painting.box(painter, rect, fill=self.theme.colour(f"{tone}-tint"), radius=rect.height() / 2)
        if self._done:
            self.theme.draw_icon(painter, rect.adjusted(6, 6, -6, -6), "ph.check-bold", tone)
        else:
            ink = self.theme.colour(tone)
            painting.write(painter, rect, self._text, self.theme.font("h3", 700), ink, align="center")


class Step(QWidget):
    """Number, title, sentence and button in one line."""

    def __init__(self, theme: Theme, place: int, title: str, words: str, button: Button) -> None:
        super().__init__()
        self.button = button
        self._circle = _Circle(theme, place)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignVCenter)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(Label(theme, title, role="h3"))
        text.addWidget(Label(theme, words, role="meta", ink="ink-3"))
        row.addLayout(text, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_done(self, *, done: bool) -> None:
        self._circle.show_done(done=done)
        self.button.setVisible(not done)
