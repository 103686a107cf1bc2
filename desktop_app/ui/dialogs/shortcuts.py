"""The list of keys, by screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.sentences import sentence
from desktop_app.ui.shortcuts import SCREENS, Keys
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import KbdTag, Label
from desktop_app.ui.widgets.surfaces import Scrolled

_FIRST: Final = 4
"""So many screens stand in the first of two columns of about the same height."""
_USUAL_HEIGHT: Final = 700
_AROUND: Final = 160
"""What the title, the button and the frame of the dialog take."""


def _said(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


def keys_table(theme: Theme, rows: tuple[Keys, ...]) -> QGridLayout:
    """What is done, and by which keys."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for place, (keys, words) in enumerate(rows):
        grid.addWidget(Label(theme, _said(words), wrap=True), place, 0)
        grid.addWidget(KbdTag(theme, keys), place, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return grid


class ShortcutsDialog(Dialog):
    """F1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _said(sentence("Shortcuts", "Keys of the program")), width=860, parent=parent)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for screens in (SCREENS[:_FIRST], SCREENS[_FIRST:]):
            column = QVBoxLayout()
            column.setSpacing(6)
            for title, rows in screens:
                column.addWidget(Label(theme, _said(title), role="h3", ink="lajvard"))
                column.addLayout(keys_table(theme, rows))
                column.addSpacing(10)
            column.addStretch()
            columns.addLayout(column, 1)
        inside = Scrolled(theme, padding=6, gutter=10)
        inside.column.addLayout(columns)
        inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room = (parent.window().height() if parent is not None else _USUAL_HEIGHT) - theme.px(_AROUND)
        inside.setFixedHeight(min(inside.column.sizeHint().height(), room))
        self.content.addWidget(inside)
        close = self.add_button(Button(theme, self.tr("Close"), kind="primary"), accepts=True)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
