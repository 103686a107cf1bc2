"""The choice of a resolution of a committee: a number or words ask the office for those that fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot

from desktop_app.services.programme_views import AskingResolution, ProgrammeView
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import FIND_FROM, Choice, Option

_OFFERED: Final = 20


class ResolutionChoice(Choice):
    """Nothing is read before it is asked for: the latest when the list is opened, then what fits the words."""

    def __init__(self, frame: Frame, *, placeholder: str) -> None:
        super().__init__(frame.theme, placeholder=placeholder)
        self._frame = frame
        self._committee_id = ""

    def offer_for(self, programme: ProgrammeView) -> None:
        """The resolutions of the programme's committee, of which it may have been asked for by one."""
        self._committee_id = programme.committee_id
        known = {option.value for option in self._options}
        if programme.resolution_id is not None and programme.resolution_id not in known:
            self._options.append(_option(programme.resolution_id, programme.resolution, programme.resolution_text))

    def _offer_fitting(self, words: str) -> None:
        desk, committee = self._frame.desk.programmes, self._committee_id
        found: tuple[AskingResolution, ...] = (
            self._frame.asked(lambda: desk.resolutions(committee, words, _OFFERED)) or ()
        )
        options = [_option(one.id, one.label, one.text) for one in found]
        kept = [option for option in self._options if option.value == self.value]
        self._options = [*options, *(one for one in kept if all(one.value != other.value for other in options))]

    @Slot()
    def _show_all(self) -> None:
        self._offer_fitting("")
        super()._show_all()

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


def _option(resolution_id: str, label: str, text: str) -> Option:
    first = next(iter(text.splitlines()), "")
    return Option(resolution_id, first, shown_label(label))
