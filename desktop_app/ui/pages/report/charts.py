"""The chart cards of a report: meetings by season, standing of resolutions, units against the target, the heat map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.persian.jalali import Season
from desktop_app.services.committee_work import AreaRow, Work
from desktop_app.services.evaluation_figures import Figures, SeasonOfYear
from desktop_app.services.resolution_rates import Split, Standing, UnitRate
from desktop_app.ui.committee_words import word
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.charts import (
    Legend,
    LegendEntry,
    Rated,
    SeasonColumn,
    SeasonColumns,
    Share,
    ShareBar,
    TargetBars,
)
from desktop_app.ui.widgets.heat_map import HeatMap
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import number, percent

translate = QCoreApplication.translate
_FILLS = {
    Standing.IN_TIME: "zangar-fill",
    Standing.LATE: "zangar-line",
    Standing.OPEN: "lajvard-fill",
    Standing.OPEN_LATE: "shangarf-fill",
    Standing.VOID: "line-strong",
}
MOST_UNITS = 7
"""So many bars are read at a glance; the paper has all."""


class ChartCard(Card):
    """A title, the chart, what to say where there is nothing to draw, and a foot under a line."""

    def __init__(self, theme: Theme, title: str, chart: QWidget, none: str) -> None:
        super().__init__(theme, padding=1, spacing=0)
        self._title = title
        self.head = CardHeader(theme, title, height=40)
        self.chart = chart
        self._none = Label(theme, none, ink="ink-3", wrap=True)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 4, 16, 12)
        inside.setSpacing(0)
        inside.addWidget(self._none)
        inside.addWidget(chart, 1)
        if chart.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed:
            inside.addStretch(1)
        self.body.addWidget(self.head)
        self.body.addLayout(inside, 1)
        self._line = Rule(theme)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(16, 7, 16, 7)

    def add_foot(self, widget: QWidget) -> None:
        self.body.addWidget(self._line)
        self.foot.addWidget(widget)
        self.foot.addStretch(1)
        self.body.addLayout(self.foot)

    def show_chart(self, *, something: bool) -> None:
        self.chart.setVisible(something)
        self._none.setVisible(not something)


class SeasonsCard(ChartCard):
    """How many meetings each season had, and how many came."""

    def __init__(self, theme: Theme) -> None:
        title = translate("SeasonsCard", "Meetings by season")
        self.columns = SeasonColumns(theme, title)
        super().__init__(theme, title, self.columns, "")
        entries = (
            LegendEntry("lajvard-fill", self.tr("ordinary")),
            LegendEntry("zar-fill", self.tr("extraordinary")),
        )
        self.head.add_action(Legend(theme, entries))

    def show_seasons(self, seasons: Sequence[SeasonOfYear]) -> None:
        attended = self.tr("attendance {share}")
        self.columns.show_columns(
            [
                SeasonColumn(
                    word(one.season),
                    one.ordinary,
                    one.extraordinary,
                    attended.format(share=percent(one.attendance)) if one.attendance is not None else "",
                )
                for one in seasons
            ]
        )


class StandingCard(ChartCard):
    """Which resolutions were done in time; `late_wanted` asks for the list of those that are late."""

    late_wanted = Signal()
    wanted = Signal(object)
    """The `Standing` of the part that was pressed."""

    def __init__(self, theme: Theme) -> None:
        title = translate("StandingCard", "Standing of resolutions")
        self.bar = ShareBar(theme, title)
        super().__init__(theme, title, self.bar, translate("StandingCard", "No resolution has been adopted."))
        self.late = Button(theme, "", kind="link", icon_after="ph.caret-left")
        self.add_foot(self.late)
        self.late.clicked.connect(self.late_wanted)
        self.bar.pressed.connect(lambda place: self.wanted.emit(list(Standing)[place]))

    def show_figures(self, split: Split, late_now: int) -> None:
        words = {
            Standing.IN_TIME: self.tr("Done in time"),
            Standing.LATE: self.tr("Done late"),
            Standing.OPEN: self.tr("Under way, in time"),
            Standing.OPEN_LATE: self.tr("Under way, late"),
            Standing.VOID: self.tr("Void or replaced"),
        }
        self.bar.show_shares([Share(words[one], getattr(split, one.value), _FILLS[one]) for one in Standing])
        self.show_chart(something=bool(split.total))
        self.head.say(
            self.tr("Standing of resolutions"),
            self.tr("{n} resolutions").format(n=number(split.total)) if split.total else "",
        )
        self.late.set_words(self.tr("List of the {n} late resolutions").format(n=number(late_now)))
        self.late.setVisible(bool(late_now))
        self._line.setVisible(bool(late_now))


class UnitsCard(ChartCard):
    """What share each unit carries out in time; `wanted` gives the unit that was pressed."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        title = translate("UnitsCard", "Done in time, by unit")
        self.bars = TargetBars(theme, title)
        super().__init__(theme, title, self.bars, translate("UnitsCard", "No resolution has come due."))
        self._units: list[UnitRate] = []
        self._target = Label(theme, "", role="meta", ink="ink-2")
        self.head.add_action(self._target)
        self.bars.pressed.connect(lambda place: self.wanted.emit(self._units[place]))

    def show_units(self, units: Sequence[UnitRate], target: int) -> None:
        """The best and the worst, where there are more than a card has room for."""
        due = [unit for unit in units if unit.split.due]
        most = MOST_UNITS
        half = most // 2
        self._units = due if len(due) <= most else [*due[: most - half], *due[-half:]]
        tip = self.tr("{n} of {m} that came due")
        self.bars.show_bars(
            [
                Rated(
                    unit.name,
                    unit.split.on_time,
                    tip.format(n=number(unit.split.in_time), m=number(unit.split.due)),
                )
                for unit in self._units
            ],
            target,
        )
        self.show_chart(something=bool(due))
        self._target.say(self.tr("| target {target}").format(target=percent(target)))
        left = len(due) - len(self._units)
        words = self.tr("{n} more in the paper").format(n=number(left)) if left else ""
        self.head.say(self._title, words)


class AreasCard(ChartCard):
    """Vulnerable points by area and season; `wanted` gives the place of the area and of the season."""

    wanted = Signal(object, int)

    def __init__(self, theme: Theme) -> None:
        title = translate("AreasCard", "Vulnerable points by area")
        self.map = HeatMap(theme, title)
        super().__init__(theme, title, self.map, translate("AreasCard", "None was found in this time."))
        self.head.add_action(Label(theme, self.tr("number of cases"), role="meta", ink="ink-3"))
        self._sum = Label(theme, "", role="meta", ink="ink-2")
        self.add_foot(self._sum)
        self._areas: list[AreaRow] = []
        self.map.pressed.connect(lambda row, column: self.wanted.emit(self._areas[row], column))

    def show_work(self, work: Work, of: Sequence[Season] = tuple(Season)) -> None:
        """The counts of the seasons that are told of."""
        self._areas = list(work.areas)
        names = [area.name or self.tr("Without an area") for area in work.areas]
        counts = [[area.by_season[season - 1] for season in of] for area in work.areas]
        self.map.show_counts(names, [word(season) for season in of], counts)
        self.show_chart(something=bool(work.areas))
        words = self.tr("{n} found, {m} corrected")
        self._sum.say(words.format(n=number(work.found), m=number(work.corrected)) if work.found else "")
        self._line.setVisible(bool(work.found))


class FiguresCharts:
    """The three charts over the figures of a year or a season."""

    def __init__(self, theme: Theme) -> None:
        self.seasons, self.standing, self.units = SeasonsCard(theme), StandingCard(theme), UnitsCard(theme)

    def show_figures(self, figures: Figures, target: int) -> None:
        self.seasons.show_seasons(figures.seasons)
        self.standing.show_figures(figures.split, figures.late_now)
        self.units.show_units(figures.units, target)
