"""What the sections of the settings share: a titled card of fields, and requests whose refusal stands under a field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.sentences import Refused
from desktop_app.ui.frame import Frame
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule, Scrolled
from desktop_app.ui.wording import told

WIDEST = 760


class Section(QWidget):
    """One part of the settings. `show_state` reads everything again."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self.scrolled = Scrolled(self.theme, spacing=16)
        self.scrolled.column.setContentsMargins(24, 0, 24, 24)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scrolled)

    def show_state(self) -> None:
        """Reads what it shows again."""

    def card(self, title: str, remark: str = "") -> Card:
        """A new card under what is there."""
        made = Card(self.theme, padding=0, spacing=0)
        made.setMaximumWidth(self.theme.px(WIDEST))
        made.body.addWidget(CardHeader(self.theme, title, remark))
        made.body.addWidget(Rule(self.theme))
        self.scrolled.column.addWidget(made)
        return made

    def inside(self, card: Card) -> QVBoxLayout:
        """The padded column of a card."""
        column = QVBoxLayout()
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(14)
        card.body.addLayout(column)
        return column

    def accepted(self, field: Field, request: Callable[[], Any]) -> bool:
        """Runs a request; a refusal is said under `field`."""

        def refusable() -> bool:
            try:
                request()
            except Refused as error:
                words = told(error)
                field.complain(f"{words.title} {words.body}".strip())
                return False
            field.be_content()
            return True

        return bool(self.frame.asked(refusable))


def act_row(*acts: tuple[Button, Callable[[], None]]) -> QHBoxLayout:
    """Buttons in one row from the start, each with what it does."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button, act in acts:
        button.clicked.connect(act)
        row.addWidget(button)
    row.addStretch()
    return row


def side_by_side(*widgets: QWidget) -> QHBoxLayout:
    """Fields of equal width in one row."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return row


def named_row(theme: Theme, title: str, words: str, control: QWidget) -> QHBoxLayout:
    """A choice with its name and a sentence at the start, and its control at the end."""
    text = QVBoxLayout()
    text.setSpacing(2)
    text.addWidget(Label(theme, title, role="row"))
    if words:
        text.addWidget(Label(theme, words, role="meta", ink="ink-3", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addLayout(text, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
