"""One of very many: a choice whose options are asked for as words are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice import FIND_FROM, Choice, Option


class FoundChoice(Choice):
    """`look_up` gives the few options that words may mean, for no words the likeliest."""

    def __init__(
        self,
        theme: Theme,
        look_up: Callable[[str], Sequence[Option]],
        *,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, placeholder=placeholder, name=name, parent=parent)
        self._look_up = look_up
        self._chosen_option: Option | None = None

    def choose_option(self, option: Option | None) -> None:
        """Show `option` as chosen, without a signal."""
        self._chosen_option = option
        self._options = [option] if option is not None else []
        self.choose(option.value if option is not None else None)

    @Slot(str)
    def _find(self, text: str) -> None:
        self._options = list(self._look_up(text)) if len(text.strip()) >= FIND_FROM else self._kept()
        if len(text.strip()) < FIND_FROM or not self._options:
            self._list.hide()
            return
        self._list.offer(self._options, self)
        self._list.point_at(0)

    @Slot()
    def _show_all(self) -> None:
        if not self._list.isVisible():
            likely = list(self._look_up(""))
            self._options = [*self._kept(), *(option for option in likely if option.value != self._value)]
        super()._show_all()

    @Slot(object)
    def _take(self, option: Option) -> None:
        self._chosen_option = option if option.value is not None else None
        if option.value is not None and option not in self._options:
            self._options.append(option)
        super()._take(option)

    def _kept(self) -> list[Option]:
        return [self._chosen_option] if self._chosen_option is not None else []
