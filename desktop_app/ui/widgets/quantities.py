"""A field for a quantity that may have a fraction: hours, shares, figures of an indicator."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.persian.digits import to_latin
from desktop_app.sentences import Refused, sentence
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dates import TypedField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import amount

_LATIN: Final = str.maketrans({"٫": ".", "/": ".", "،": "", "٬": "", ",": "", " ": "", "\u200c": "", "\u200f": ""})
"""The sign of the fraction is typed in three ways; thousands may stand apart."""
_MOST: Final = 1e12


def quantity(value: float) -> str:
    """«۸۵٫۵», «۱۲»: at most two decimals, none that say nothing."""
    places = next((n for n in (0, 1, 2) if round(value, n) == round(value, 2)), 2)
    return amount(value, places)


class QuantityField(TypedField[float]):
    """«۸۵٫۵ درصد». The value is None while it is empty."""

    def __init__(
        self,
        theme: Theme,
        value: float | None = None,
        *,
        unit: str = "",
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, value, may_be_empty=True, placeholder=placeholder, name=name, parent=parent)
        if unit:
            self.row.addWidget(Label(theme, unit, role="meta", ink="ink-3"))
            self.row.addSpacing(5)
        self._show_value()

    def show_amount(self, value: float | None) -> None:
        """Show what is stored, unless the person is typing; no signal."""
        self._show_stored(value)

    def _understood(self, text: str) -> float:
        try:
            value = float(to_latin(text).translate(_LATIN))
        except ValueError:
            raise Refused(sentence("Rules", "A number belongs here, such as 12 or 12.5.")) from None
        if not 0 <= value < _MOST:
            raise Refused(sentence("Rules", "The number is below zero or far too large."))
        return value

    def _worded(self, value: float) -> str:
        return quantity(value)
