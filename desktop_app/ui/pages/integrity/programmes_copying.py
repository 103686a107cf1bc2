"""Programmes taken into the plan of another year: one, all of a year, or those of the year before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.domain.programmes import ProgrammeStatus
from desktop_app.services.programme_views import ProgrammeView
from desktop_app.ui.frame import Frame
from desktop_app.ui.wording import number


class ProgrammeCopying(QObject):
    """What the other year's plan has already stays as it is there; the toast takes back what went over."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._room = frame, frame.desk.programmes

    def copy(self, programme_ids: Sequence[str], year: int) -> None:
        ids = list(programme_ids)
        made = self._frame.asked(lambda: self._room.copy_to_year(ids, year)) if ids else None
        if made is None:
            return
        if not made:
            self._frame.toast(self.tr("The plan of {year} has them already.").format(year=number(year)))
            return
        words = self.tr("{n} programmes went into the plan of {year}.")
        self._frame.toast(
            words.format(n=number(len(made)), year=number(year)),
            undo=lambda: self._frame.asked(lambda: self._room.remove_all(made)),
        )

    def copy_kept(self, programmes: Sequence[ProgrammeView], year: int) -> None:
        """All but the dropped ones."""
        self.copy([p.id for p in programmes if p.status is not ProgrammeStatus.DROPPED], year)

    def take_over(self, committee_id: str | None, year: int) -> None:
        """What the year before has, into this one."""
        before = self._frame.asked(lambda: self._room.of(committee_id, year - 1)) or ()
        self.copy_kept(before, year)
