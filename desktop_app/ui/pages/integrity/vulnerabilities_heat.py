"""Where and when vulnerable points were found, and how grave they are: two heat maps, a cell of which can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.vulnerabilities import MOST
from desktop_app.persian.jalali import Season
from desktop_app.services.vulnerability_views import AreaHeat, VulnerabilityTotals, VulnerabilityView
from desktop_app.ui.committee_words import word as season_word
from desktop_app.ui.theme import Theme
from desktop_app.ui.vulnerability_words import LIKELIHOODS, SEVERITIES, said, without_area
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.heat_map import HeatMap
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

BY_SEASON: Final = "season"
BY_RISK: Final = "risk"


class HeatColumn(Ground):
    """`changed` comes when other points are meant: those of another cell, or all again."""

    changed = Signal()
    areas_wanted = Signal()
    earlier_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("end",))
        self._heat: tuple[AreaHeat, ...] = ()
        self.way = Segmented(
            theme,
            [(BY_SEASON, self.tr("By area")), (BY_RISK, self.tr("By risk"))],
            name=self.tr("Heat map"),
        )
        self.map = HeatMap(theme, self.tr("Heat map"), names=92)
        self.remark = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self.chosen_words = Label(theme, "", role="row", wrap=True)
        self.all = Button(theme, self.tr("Show all again"), kind="link", icon="ph.x-bold")
        self.totals = Label(theme, "", role="body", ink="ink-2", wrap=True)
        self.earlier = Button(theme, "", kind="link", icon="ph.clock-counter-clockwise")
        self.areas = Button(theme, self.tr("Areas"), kind="ghost", icon="ph.pencil-simple", size="small")
        self._lay_out()
        self.way.chosen.connect(self._turn)
        self.map.pressed.connect(self._press)
        self.all.clicked.connect(self.show_all)
        self.areas.clicked.connect(self.areas_wanted)
        self.earlier.clicked.connect(self.earlier_wanted)

    def _lay_out(self) -> None:
        inside = Scrolled(self.theme, padding=16)
        column = inside.column
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.map)
        column.addWidget(self.remark)
        column.addWidget(self.chosen_words)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Rule(self.theme))
        column.addWidget(self.totals)
        foot = QHBoxLayout()
        foot.addWidget(self.earlier)
        foot.addStretch()
        foot.addWidget(self.areas)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)
        whole.addWidget(inside)

    # Showing

    def show_heat(
        self, heat: tuple[AreaHeat, ...], points: Sequence[VulnerabilityView], totals: VulnerabilityTotals
    ) -> None:
        self._heat, self._points = heat, points
        self._show_map()
        words = self.tr("{found} found, {corrected} corrected")
        told = words.format(found=number(totals.found), corrected=number(totals.corrected))
        self.totals.say(told if totals.found else "")
        self.earlier.set_words(self.tr("{n} open from earlier years").format(n=number(totals.earlier_open)))
        self.earlier.setVisible(bool(totals.earlier_open))

    def _show_map(self) -> None:
        if self.way.value == BY_SEASON:
            names = [row.area or without_area() for row in self._heat]
            seasons = [season_word(Season(one)) for one in range(1, 5)]
            self.map.show_counts(names, seasons, [row.counts for row in self._heat])
            self.remark.say("")
        else:
            counts = [
                [sum(1 for p in self._points if (p.severity, p.likelihood) == (grave, often)) for often in self._grades]
                for grave in reversed(self._grades)
            ]
            names = [f"{number(grave)} · {said(SEVERITIES[grave - 1])}" for grave in reversed(self._grades)]
            corner = self.tr("Severity / likelihood")
            self.map.show_counts(names, [number(often) for often in self._grades], counts, corner)
            missing = sum(1 for p in self._points if p.risk is None)
            self.remark.say(self.tr("{n} not judged yet").format(n=number(missing)) if missing else "")
        self.remark.setVisible(bool(self.remark.text()))
        self._say_chosen()

    _grades: Final = range(1, MOST + 1)
    _points: Sequence[VulnerabilityView] = ()

    def _say_chosen(self) -> None:
        cell = self.map.chosen
        if cell is not None and self.way.value == BY_SEASON and cell[0] >= len(self._heat):
            self.map.choose(None)
            cell = None
        self.chosen_words.setVisible(cell is not None)
        self.all.setVisible(cell is not None)
        if cell is None:
            return
        if self.way.value == BY_SEASON:
            area = self._heat[cell[0]].area or without_area()
            self.chosen_words.say(
                self.tr("Only: {area}, {season}").format(area=area, season=season_word(Season(cell[1] + 1)))
            )
        else:
            self.chosen_words.say(
                self.tr("Only: severity {severity}, likelihood {likelihood}").format(
                    severity=said(SEVERITIES[MOST - cell[0] - 1]), likelihood=said(LIKELIHOODS[cell[1]])
                )
            )

    # Choosing

    def fits(self, point: VulnerabilityView) -> bool:
        """Whether a point belongs to the chosen cell; every one does where none is chosen."""
        cell = self.map.chosen
        if cell is None:
            return True
        if self.way.value == BY_SEASON:
            return point.area_id == self._heat[cell[0]].area_id and point.season == cell[1] + 1
        return (point.severity, point.likelihood) == (MOST - cell[0], cell[1] + 1)

    @Slot()
    def show_all(self) -> None:
        """No cell is chosen any more."""
        self.map.choose(None)
        self._say_chosen()
        self.changed.emit()

    @Slot(int, int)
    def _press(self, row: int, column: int) -> None:
        cell = (row, column)
        self.map.choose(None if cell == self.map.chosen else cell)
        self._say_chosen()
        self.changed.emit()

    @Slot()
    def _turn(self) -> None:
        was = self.map.chosen is not None
        self.map.choose(None)
        self._show_map()
        if was:
            self.changed.emit()
