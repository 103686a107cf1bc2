"""A field for a whole number of something: its thousands are grouped while it is typed, its unit stands beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.persian.digits import to_latin
from desktop_app.sentences import Refused, sentence
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dates import TypedField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import amount, number

_BETWEEN: Final = str.maketrans("", "", "٬،,.'’\u200c\u200e\u200f\u2066\u2067\u2068\u2069 \u00a0\u202f")
"""What people and other programs put between the digits."""


class AmountField(TypedField[int]):
    """«۱٬۲۰۰٬۰۰۰ ریال». Up to `most_digits` digits; the value is None while it is empty."""

    def __init__(
        self,
        theme: Theme,
        value: int | None = None,
        *,
        unit: str = "",
        most_digits: int = 12,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, value, may_be_empty=True, placeholder=placeholder, name=name, parent=parent)
        self._most_digits = most_digits
        if unit:
            self.row.addWidget(Label(theme, unit, role="meta", ink="ink-3"))
            self.row.addSpacing(5)
        self.edit.textEdited.connect(self._group)
        self._show_value()

    @property
    def value(self) -> int | None:
        """What stands in the field, before it is left too."""
        digits = _digits(self.edit.text())
        return int(digits) if digits.isdecimal() and len(digits) <= self._most_digits else None

    def show_amount(self, value: int | None) -> None:
        """Show what is stored, unless the person is typing; no signal."""
        self._show_stored(value)

    def _understood(self, text: str) -> int:
        digits = _digits(text)
        if not digits.isdecimal():
            raise Refused(sentence("Rules", "Only digits belong in an amount."))
        if len(digits.lstrip("0")) > self._most_digits:
            raise Refused(
                sentence("Rules", "An amount has at most {most} digits."),
                most=self._most_digits,
            )
        return int(digits)

    def _worded(self, value: int) -> str:
        return amount(value)

    @Slot(str)
    def _group(self, text: str) -> None:
        """The thousands stand apart; the cursor stays before the same digit."""
        digits = _digits(text)
        if not digits.isdecimal() or len(digits) > self._most_digits:
            return
        after = len(_digits(text[self.edit.cursorPosition() :]))
        shown = _with_zeros(digits)
        if shown == text:
            return
        self.edit.setText(shown)
        self.edit.setModified(True)
        place = len(shown)
        while after:
            place -= 1
            after -= bool(_digits(shown[place]))
        place -= bool(place and not _digits(shown[place - 1]))
        self.edit.setCursorPosition(place)


def _digits(text: str) -> str:
    return to_latin(text).translate(_BETWEEN)


def _with_zeros(digits: str) -> str:
    """Grouped as typed: zeros at the front stay until the field is left."""
    led = len(digits) - len(digits.lstrip("0"))
    rest = digits[led:]
    return number(0) * led + (amount(int(rest)) if rest else "")
