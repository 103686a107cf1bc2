"""A committee's season on the screen: figures, charts, programmes, points, cases, letters and obstacles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.services.evaluation_figures import Figures
from desktop_app.services.evaluation_views import SeasonView
from desktop_app.ui.committee_words import word
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.report.charts import AreasCard, FiguresCharts
from desktop_app.ui.pages.report.figure_words import NOTHING, season_figures
from desktop_app.ui.pages.report.kpis import KpiStrip
from desktop_app.ui.pages.report.leads import Leads
from desktop_app.ui.pages.report.lists import (
    AttendanceCard,
    CasesCard,
    LettersCard,
    ListCard,
    ObstaclesCard,
    ProgrammesCard,
    RealisedCard,
)
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Scrolled
from desktop_app.ui.wording import number, percent


class ComparedCard(ListCard):
    """The season beside the one before it and the same one of the year before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Compared"),
            [
                Column(title=self.tr("Figure"), share=2),
                Column(width=62, title=self.tr("This season")),
                Column(width=62, title=self.tr("Before it")),
                Column(width=62, title=self.tr("Last year")),
            ],
            "",
            row_height=40,
        )

    def show_view(self, view: SeasonView) -> None:
        three = (view.figures, view.before, view.last_year)
        told = (
            (self.tr("Meetings"), [_count(one, one.meetings if one else 0) for one in three]),
            (self.tr("Mean attendance"), [_share(one.attendance if one else None) for one in three]),
            (self.tr("Resolutions told of"), [_count(one, one.split.total if one else 0) for one in three]),
            (self.tr("Done in time"), [_share(one.split.on_time if one else None) for one in three]),
            (self.tr("Under way, late"), [_count(one, one.split.open_late if one else 0) for one in three]),
            (self.tr("Letters sent"), [_count(one, one.letters if one else 0) for one in three]),
        )
        self.show_list(
            [
                Row(
                    key=name,
                    cells=(
                        Cell(text=name),
                        Cell(text=values[0], weight=600),
                        *(Cell(text=v, ink="ink-2") for v in values[1:]),
                    ),
                )
                for name, values in told
            ]
        )


def _count(figures: Figures | None, value: int) -> str:
    return number(value) if figures is not None else NOTHING


def _share(value: float | None) -> str:
    return percent(value) if value is not None else NOTHING


class SeasonBoard(Scrolled):
    """Everything about one season."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, padding=0, spacing=16, fill="canvas")
        # With large letters in a small window the figures are wider than their place: none of them is cut off.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme = self.theme
        self.leads = Leads(frame)
        self.remark = Label(theme, "", ink="ink-3", wrap=True)
        self.kpis = KpiStrip(theme, 5)
        self.charts = FiguresCharts(theme)
        self.charts.seasons.hide()
        self.compared, self.areas = ComparedCard(theme), AreasCard(theme)
        self.programmes, self.members, self.cases = ProgrammesCard(theme), AttendanceCard(theme), CasesCard(theme)
        self.letters, self.obstacles, self.realised = LettersCard(theme), ObstaclesCard(theme), RealisedCard(theme)
        self._lay_out()
        self.leads.connect_charts(self.charts, self.areas)
        for card in (self.realised, self.obstacles):
            card.opened.connect(self.leads.open_resolution)
        self.programmes.opened.connect(self.leads.open_programme)

    def _lay_out(self) -> None:
        self.column.setContentsMargins(24, 0, 24, 24)
        self.column.addWidget(self.remark)
        self.column.addWidget(self.kpis)
        charts = QHBoxLayout()
        charts.setSpacing(16)
        for card, share in ((self.charts.standing, 420), (self.charts.units, 440), (self.compared, 416)):
            charts.addWidget(card, share)
        self.column.addLayout(charts)
        lists = QHBoxLayout()
        lists.setSpacing(16)
        for cards in ((self.obstacles, self.programmes, self.letters), (self.areas, self.members, self.cases)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for listed in cards:
                column.addWidget(listed)
            column.addStretch(1)
            lists.addLayout(column, 1)
        self.column.addLayout(lists)
        self.column.addWidget(self.realised)

    def show_view(self, view: SeasonView) -> None:
        self.leads.look_at(view.committee_id, view.committee, view.year)
        words = self.tr("No meeting of this committee is recorded in {season}.")
        told = "" if view.figures.meetings else words.format(season=f"{word(view.season)} {number(view.year)}")
        self.remark.say(told)
        self.remark.setVisible(bool(told))
        self.kpis.show_figures(season_figures(view))
        self.charts.show_figures(view.figures, view.target)
        self.compared.show_view(view)
        self.areas.show_work(view.work, (view.season,))
        self.programmes.show_work(view.work)
        self.members.show_members(view.figures.members)
        self.cases.show_work(view.work)
        self.letters.show_letters(view.recipients)
        self.obstacles.show_obstacles(view.obstacles)
        self.realised.show_rows(view.realised, view.figures.split.done)
