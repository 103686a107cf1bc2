"""A field that is stored when it is left; a refusal stays under it, with the text as it was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.wording import told

_SIGNALS = ("committed", "chosen", "changed")
_SHOWS = ("show_text", "show_date", "show_time", "show_amount", "set_value", "choose")


class InPlaceField(Field):
    """`store` is called with each new value; what it refuses is told here and not overwritten by `show_stored`."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        control: QWidget,
        store: Callable[[Any], object],
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, label, control, hint=hint, parent=parent)
        self._store, self._refused = store, False
        signal = next(name for name in _SIGNALS if hasattr(control, name))
        getattr(control, signal).connect(self._keep)
        self._show_in = getattr(control, next(name for name in _SHOWS if hasattr(control, name)))

    def show_stored(self, value: Any) -> None:
        """Show what is stored, unless a refused value waits to be corrected."""
        if not self._refused:
            self._show_in(value)

    def forget(self) -> None:
        """Another record is shown from now on: nothing waits here any more."""
        self._refused = False
        self.be_content()

    @Slot(object)
    def _keep(self, value: object) -> None:
        try:
            self._store(value)
        except Refused as error:
            self._refused = True
            said = told(error)
            self.complain(f"{said.title} {said.body}".strip())
        else:
            self._refused = False
            self.be_content()
