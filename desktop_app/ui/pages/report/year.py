"""A committee's year on the screen: figures, charts, findings, proposals, indicators, lists."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from desktop_app.domain.evaluations import FindingKind
from desktop_app.services.evaluation_views import EvaluationView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.report.charts import AreasCard, FiguresCharts
from desktop_app.ui.pages.report.figure_words import year_figures
from desktop_app.ui.pages.report.findings import FindingsCard
from desktop_app.ui.pages.report.indicators import IndicatorsCard
from desktop_app.ui.pages.report.kpis import KpiStrip
from desktop_app.ui.pages.report.leads import Leads
from desktop_app.ui.pages.report.lists import AttendanceCard, CasesCard, LettersCard, ProgrammesCard, RealisedCard
from desktop_app.ui.pages.report.proposals import ProposalsCard
from desktop_app.ui.pages.report.texts import AnalysisCard
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Scrolled


class YearBoard(Scrolled):
    """Everything about one year, the most telling first."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, padding=0, spacing=16, fill="canvas")
        # With large letters in a small window the figures are wider than their place: none of them is cut off.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme = self.theme
        self.leads = Leads(frame)
        self.kpis = KpiStrip(theme, 5)
        self.charts = FiguresCharts(theme)
        self.strengths = FindingsCard(
            frame,
            FindingKind.STRENGTH,
            self.tr("Strengths"),
            "ph.trend-up",
            "zangar",
            self.tr("None is recorded, and the figures suggest none."),
        )
        self.weaknesses = FindingsCard(
            frame,
            FindingKind.WEAKNESS,
            self.tr("Weaknesses"),
            "ph.trend-down",
            "zar",
            self.tr("None is recorded, and the figures suggest none."),
        )
        self.proposals = ProposalsCard(frame)
        self.areas = AreasCard(theme)
        self.indicators = IndicatorsCard(frame)
        self.analysis = AnalysisCard(frame)
        self.members, self.programmes = AttendanceCard(theme), ProgrammesCard(theme)
        self.cases, self.letters, self.realised = CasesCard(theme), LettersCard(theme), RealisedCard(theme)
        self.remark = Label(theme, "", ink="ink-3", wrap=True)
        self._lay_out()
        self.leads.connect_charts(self.charts, self.areas)
        self.realised.opened.connect(self.leads.open_resolution)
        self.programmes.opened.connect(self.leads.open_programme)

    def _lay_out(self) -> None:
        self.column.setContentsMargins(24, 0, 24, 24)
        self.column.addWidget(self.remark)
        self.column.addWidget(self.kpis)
        charts = QHBoxLayout()
        charts.setSpacing(16)
        for card, share in ((self.charts.seasons, 372), (self.charts.standing, 420), (self.charts.units, 484)):
            charts.addWidget(card, share)
        self.column.addLayout(charts)
        findings = QGridLayout()
        findings.setSpacing(16)
        findings.addWidget(self.strengths, 0, 0)
        findings.addWidget(self.weaknesses, 0, 1)
        findings.addWidget(self.proposals, 1, 0, 1, 2)
        findings.addWidget(self.areas, 0, 2, 2, 1)
        for place, share in enumerate((438, 438, 400)):
            findings.setColumnStretch(place, share)
        findings.setRowStretch(1, 1)
        self.column.addLayout(findings)
        self.column.addWidget(self.indicators)
        self.column.addWidget(self.analysis)
        self.column.addWidget(self.realised)
        lists = QHBoxLayout()
        lists.setSpacing(16)
        for cards in ((self.programmes, self.letters), (self.members, self.cases)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for listed in cards:
                column.addWidget(listed)
            column.addStretch(1)
            lists.addLayout(column, 1)
        self.column.addLayout(lists)

    def show_view(self, view: EvaluationView) -> None:
        self.leads.look_at(view.committee_id, view.committee, view.year)
        self.remark.say(self._remark(view))
        self.remark.setVisible(bool(self.remark.text()))
        self.kpis.show_figures(year_figures(view))
        self.charts.show_figures(view.figures, view.facts.target)
        for card in (self.strengths, self.weaknesses, self.proposals, self.indicators, self.analysis):
            card.show_view(view)
        self.areas.show_work(view.work)
        self.members.show_members(view.figures.members)
        self.programmes.show_work(view.work)
        self.cases.show_work(view.work)
        self.letters.show_letters(view.recipients)
        self.realised.show_rows(view.realised, view.figures.split.done)

    def _remark(self, view: EvaluationView) -> str:
        """A year without a meeting says so, rather than show zeros as if they were figures."""
        if not view.figures.meetings:
            return self.tr("No meeting of this committee is recorded in this year.")
        return ""
