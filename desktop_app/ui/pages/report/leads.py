"""Where the parts of a report lead: to the resolutions of a standing or a unit, to meetings, points and programmes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.resolution_query import NAMES, STATUSES, Field, quoted
from desktop_app.services.resolution_query import Standing as Chip
from desktop_app.services.resolution_rates import Standing, UnitRate
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.report.charts import AreasCard, FiguresCharts
from desktop_app.ui.wording import in_digits, is_persian

_STATUS_OF: Final[Mapping[Standing, ResolutionStatus | Chip]] = {
    Standing.IN_TIME: ResolutionStatus.CLOSED,
    Standing.LATE: ResolutionStatus.CLOSED,
    Standing.OPEN: Chip.OPEN,
    Standing.OPEN_LATE: Chip.LATE,
    Standing.VOID: ResolutionStatus.VOID,
}


class Leads(QObject):
    """Links of one report; `look_at` says of whom and which year it is."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._committee_id, self._committee, self._year = "", "", 0

    def look_at(self, committee_id: str, committee: str, year: int) -> None:
        self._committee_id, self._committee, self._year = committee_id, committee, year

    def connect_charts(self, charts: FiguresCharts, areas: AreasCard) -> None:
        charts.standing.late_wanted.connect(lambda: self.open_standing(Standing.OPEN_LATE))
        charts.standing.wanted.connect(self.open_standing)
        charts.units.wanted.connect(self.open_unit)
        charts.seasons.columns.pressed.connect(lambda _place: self._frame.go(Place("meetings")))
        areas.wanted.connect(
            lambda area, _season: self._frame.go(
                Place("integrity", self._committee_id, "vulnerabilities", area.area_id)
            )
        )

    @Slot(object)
    def open_standing(self, standing: Standing) -> None:
        """The resolutions of the year that stand so today."""
        status = STATUSES[_STATUS_OF[standing]][0 if is_persian() else 1]
        self._open(_named(Field.STATUS, status))

    @Slot(object)
    def open_unit(self, unit: UnitRate) -> None:
        every = STATUSES[Chip.ALL][0 if is_persian() else 1]
        self._open(_named(Field.UNIT, unit.name), _named(Field.STATUS, every))

    def _open(self, *conditions: str) -> None:
        of_year = (_named(Field.COMMITTEE, self._committee), _named(Field.YEAR, in_digits(str(self._year))))
        self._frame.go(Place("resolutions", part=" ".join((*of_year, *conditions))))

    @Slot(object)
    def open_resolution(self, resolution_id: object) -> None:
        self._frame.go(Place("resolutions", focus=str(resolution_id)))

    @Slot(object)
    def open_programme(self, programme_id: object) -> None:
        self._frame.go(Place("integrity", self._committee_id, "programmes", str(programme_id)))


def _named(field: Field, value: str) -> str:
    """One condition as the line over the resolutions takes it."""
    return f"{NAMES[field][0 if is_persian() else 1]}:{quoted(value)}"
