"""The strip of key figures: a name, a number, and how it compares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Card, Rule
from desktop_app.ui.wording import plain


@dataclass(frozen=True)
class Kpi:
    """One figure: its name, the number with a small unit after it, and a remark in a tone."""

    name: str
    value: str
    unit: str = ""
    remark: str = ""
    tone: str = "ink-3"


class KpiStrip(Card):
    """As many cells as there are figures, in one card."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__(theme, padding=1, spacing=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._cells = [_Cell(theme) for _ in range(count)]
        for place, cell in enumerate(self._cells):
            if place:
                row.addWidget(Rule(theme, upright=True))
            row.addWidget(cell, 1)
        self.body.addLayout(row)

    def show_figures(self, figures: Sequence[Kpi]) -> None:
        for cell, figure in zip(self._cells, figures, strict=True):
            cell.show_figure(figure)


class _Cell(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Label(theme, "", role="body", ink="ink-2")
        self._value = Label(theme, "", role="display")
        self._unit = Label(theme, "", role="meta", ink="ink-2")
        self._remark = Label(theme, "", role="meta", ink="ink-3")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 9, 20, 10)
        column.setSpacing(0)
        number = QHBoxLayout()
        number.setSpacing(6)
        number.addWidget(self._value)
        number.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignVCenter)
        number.addStretch(1)
        column.addWidget(self._name)
        column.addLayout(number)
        column.addWidget(self._remark)

    def show_figure(self, figure: Kpi) -> None:
        self._name.say(figure.name)
        self._value.say(figure.value)
        self._unit.say(figure.unit)
        self._remark.say(figure.remark)
        self._remark.set_ink(figure.tone)
        self.setAccessibleName(plain(f"{figure.name}: {figure.value} {figure.unit}. {figure.remark}"))
