"""The choice of a resolution of a committee: a number or words ask the office for those that fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot

from desktop_app.services.programme_views import AskingResolution
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import FIND_FROM, Choice, Option

_OFFERED: Final = 20


class ResolutionChoice(Choice):
    """Only what is offered is ever read: the latest at first, then what fits the words."""

    def __init__(self, frame: Frame, *, placeholder: str) -> None:
        super().__init__(frame.theme, placeholder=placeholder)
        self._frame = frame
        self._committee_id = ""

    def offer_for(self, committee_id: str, resolution_id: str | None) -> None:
        """The resolutions of a committee, with the one that is chosen among them."""
        if (committee_id, resolution_id) == (self._committee_id, self.value) and self._options:
            return
        self._committee_id = committee_id
        self._value = resolution_id
        self._offer_fitting("")

    def _offer_fitting(self, words: str) -> None:
        desk = self._frame.desk.programmes
        found: tuple[AskingResolution, ...] = (
            self._frame.asked(lambda: desk.resolutions(self._committee_id, words, _OFFERED)) or ()
        )
        kept = [option for option in self._options if option.value == self.value]
        if self.value is not None and not kept and all(one.id != self.value for one in found):
            chosen = self._frame.asked(lambda: desk.resolution(str(self.value)))
            kept = [_option(chosen)] if chosen is not None else []
        options = [_option(one) for one in found]
        self._options = [*options, *(one for one in kept if all(one.value != other.value for other in options))]

    def choose(self, value: object) -> None:
        self._value = value
        self._show_value()

    @Slot(str)
    def _find(self, text: str) -> None:
        if len(text.strip()) < FIND_FROM:
            self._list.hide()
            return
        self._offer_fitting(text)
        fitting = [option for option in self._options if option.value != self.value]
        if not fitting:
            self._list.hide()
            return
        self._list.offer(fitting, self)
        self._list.point_at(0)


def _option(resolution: AskingResolution) -> Option:
    first = next(iter(resolution.text.splitlines()), "")
    return Option(resolution.id, first, shown_label(resolution.label))
