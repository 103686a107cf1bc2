"""By when something has to be done: a day, or so many working days from the notice."""

from __future__ import annotations

import datetime
import re
from typing import Any, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent

from desktop_app.persian.digits import to_latin
from desktop_app.persian.spelling import clean_line
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.wording import number

_DAYS: Final = re.compile(
    r"^\s*(\d{1,4})\s*(?:روز\s*\u200c?\s*کاری|روز\s+(?:پس|بعد)\s+از\s+ابلاغ|ر\.?ک\.?\s*$|working|wd\s*$)", re.IGNORECASE
)
_USUAL: Final = 10
_ROOMY: Final = 240


class TermField(DateField):
    """«۱۰ روز کاری» is understood as well as a day: then `value` is None and `days` says how many."""

    def __init__(self, theme: Theme, days: int | None = None, **about: Any) -> None:
        self._days = days
        super().__init__(theme, **about)
        self._count_button = button = IconButton(
            theme, "ph.hourglass", self.tr("Count it in working days from the notice"), side=26
        )
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.count_days)
        self.row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the words are typed: the day keeps its room."""
        super().resizeEvent(event)
        self._count_button.setVisible(event.size().width() >= self.theme.px(_ROOMY))

    @property
    def days(self) -> int | None:
        return self._days

    def show_term(self, day: datetime.date | None, days: int | None) -> None:
        """Show what is stored, unless the person is typing; no signal."""
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self._days = days
            self.show_date(None if days is not None else day)

    @Slot()
    def count_days(self) -> None:
        """Begins with the usual number, its digits ready to be typed over."""
        self._count(self._days or _USUAL)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setSelection(self.edit.text().index(number(self._days or _USUAL)), len(number(self._days or _USUAL)))

    def _count(self, days: int) -> None:
        before, self._days, self._value = (self._value, self._days), days, None
        self._show_value()
        if before != (None, days):
            self.chosen.emit(None)

    @Slot(str)
    def _read(self, text: str) -> None:
        found = _DAYS.match(to_latin(clean_line(text)))
        if found is not None:
            self._count(int(found[1]))
        else:
            super()._read(text)

    def _take(self, value: datetime.date | None) -> None:
        counted, self._days = self._days, None
        before = self._value
        super()._take(value)
        if counted is not None and before == value:
            self.chosen.emit(value)

    def _show_value(self) -> None:
        super()._show_value()
        if self._days is None:
            return
        one, many = self.tr("{n} working day from the notice"), self.tr("{n} working days from the notice")
        words = (one if self._days == 1 else many).format(n=number(self._days))
        self.edit.setText(words)
        self.edit.show_text(words)
        self.edit.setCursorPosition(0)
