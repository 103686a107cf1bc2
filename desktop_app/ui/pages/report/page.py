"""What a committee's season or year came to: figures, charts, strengths and weaknesses, proposals."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.persian.jalali import JalaliDate, Season, season_of
from desktop_app.services.committees import CommitteeRow
from desktop_app.services.evaluation_views import EvaluationView
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.dialogs.approve_evaluation import ApproveEvaluationDialog
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.report.header import SEASON, ReportHeader
from desktop_app.ui.pages.report.reading import Reader, Report, Wanted
from desktop_app.ui.pages.report.season import SeasonBoard
from desktop_app.ui.pages.report.year import YearBoard
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.wording import date_long, date_short

_KINDS_SHOWN = frozenset(
    {
        "agenda_item",
        "area",
        "attendance",
        "clause",
        "committee",
        "evaluation",
        "extension",
        "finding",
        "follow_up",
        "indicator",
        "letter",
        "meeting",
        "programme",
        "programme_session",
        "resolution",
        "unit",
        "violation",
        "vulnerability",
    }
)


_LONG_MS: Final = 250
"""A reading that takes longer says that it goes on; until then the board before stays."""


class ReportPage(Page):
    """The header chooses; the board below shows a year or a season."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.output = PaperOutput(frame, self)
        self.header = ReportHeader(self.theme)
        self.year, self.season = YearBoard(frame), SeasonBoard(frame)
        self.empty = EmptyState(
            self.theme,
            self.tr("No committee is recorded yet"),
            self.tr("The report of a season and the evaluation of a year are drafted from a committee's records."),
            icon="ph.chart-bar",
        )
        self.to_committees = Button(self.theme, self.tr("Go to the committees"), kind="primary")
        self.empty.add_action(self.to_committees)
        self.waiting = EmptyState(self.theme, self.tr("The records are being read"), icon="ph.hourglass")
        self.nothing_yet = QWidget()
        self.boards = QStackedWidget()
        for board in (self.nothing_yet, self.waiting, self.year, self.season, self.empty):
            self.boards.addWidget(board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.boards, 1)
        self._view: EvaluationView | None = None
        self._shown: Wanted | None = None
        self._offers: list[Offer] = []
        self.reader = Reader(self.desk, self)
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._connect()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("Alt → / ←", self.tr("Period")),
            ("Enter", self.tr("Keep or edit")),
            ("Delete", self.tr("Put aside")),
            ("Ctrl S", self.tr("PDF")),
            ("Ctrl E", self.tr("Word")),
        )

    def _connect(self) -> None:
        header = self.header
        header.changed.connect(self._read)
        self.reader.came.connect(self._show)
        self.reader.failed.connect(self.frame.tell)
        self._long.timeout.connect(lambda: self.boards.setCurrentWidget(self.waiting))
        header.papers.clicked.connect(lambda: self.frame.go(Place("papers", header.committee)))
        header.approve.clicked.connect(self._approve)
        header.excel.clicked.connect(lambda: self._save("xlsx"))
        header.word.clicked.connect(lambda: self._save("docx"))
        header.pdf.clicked.connect(lambda: self._save("pdf"))
        header.print.clicked.connect(self.print_out)
        self.to_committees.clicked.connect(lambda: self.frame.go(Place("committees")))
        acts = {
            "Alt+Right": lambda: header.step(-1),
            "Alt+Left": lambda: header.step(1),
            "Ctrl+S": header.pdf.click,
            "Ctrl+E": header.word.click,
            "Ctrl+Shift+E": header.excel.click,
            "Ctrl+Shift+P": header.papers.click,
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        """`id` is a committee, `part` year or season, `focus` the year («1403») or season («1403-3»)."""
        committees: list[CommitteeRow] = self.frame.asked(self.desk.committees.all) or []
        self.header.offer(committees)
        today = self.desk.clock.today()
        year, season = self.header.year or JalaliDate.from_date(today).year, self.header.season
        if not self.header.year:
            season = season_of(today)[1]
        wanted = [int(part) for part in place.focus.split("-")] if place.focus else []
        if wanted:
            year = wanted[0]
            season = Season(wanted[1]) if len(wanted) > 1 else season
        self.header.choose(place.id, place.part or self.header.part, year, season)
        self._read()
        self.header.stepper.before.setFocus()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds and not kinds & _KINDS_SHOWN:
            return
        if not kinds or "committee" in kinds:
            self.header.offer(self.frame.asked(self.desk.committees.all) or [])
            self.header.choose("", self.header.part, self.header.year, self.header.season)
        self._read()

    def leave(self) -> bool:
        self.year.analysis.commit()
        self._long.stop()
        self.reader.stop()
        return True

    @property
    def is_reading(self) -> bool:
        return self.reader.is_busy

    def start_new(self) -> None:
        """Ctrl+N: a finding in the card where the keyboard is, or a strength."""
        cards = (self.year.strengths, self.year.weaknesses, self.year.proposals)
        focused = self.focusWidget()
        card = next((one for one in cards if focused is not None and one.isAncestorOf(focused)), cards[0])
        if self.boards.currentWidget() is self.year:
            card.begin_new()

    def print_out(self) -> None:
        """Ctrl+P."""
        self.output.print_out(self._offers)

    # What is shown

    @Slot()
    def _read(self) -> None:
        header = self.header
        if not header.committee:
            self.boards.setCurrentWidget(self.empty)
            header.allow_output(self.tr("No committee is recorded yet"))
            return
        season = header.season if header.part == SEASON else None
        wanted = Wanted(header.committee, header.year, season)
        if wanted != self._shown:
            self._long.start()
        self.reader.want(wanted)

    @Slot(object)
    def _show(self, report: Report) -> None:
        self._long.stop()
        self._shown = report.of
        self._offers = list(report.offers)
        self.header.allow_output("" if self._offers else self.tr("Of this time there is nothing to report yet."))
        if report.year is not None:
            self._view = report.year
            self.year.show_view(report.year)
            self._tell_approval(report.year)
            self.boards.setCurrentWidget(self.year)
        elif report.season is not None:
            self.season.show_view(report.season)
            self.boards.setCurrentWidget(self.season)

    def _tell_approval(self, view: EvaluationView) -> None:
        approval = view.approval
        if approval is None:
            self.header.show_approval("", "")
            return
        words = self.tr("Approved by the committee, {day}").format(day=date_short(approval.on, self.desk.clock.today()))
        self.header.show_approval(words, approval.meeting or date_long(approval.on))

    # Deeds

    def _save(self, form: str) -> None:
        for offer in self._offers:
            self.output.save(offer, form)

    @Slot()
    def _approve(self) -> None:
        """Asks for the day and the meeting; an approval that is there is taken back."""
        view = self._view
        if view is None or self.header.part == SEASON:
            return
        evaluations, committee, year = self.desk.evaluations, view.committee_id, view.year
        if view.approval is None:
            if ApproveEvaluationDialog(self.frame, view, self).asked():
                self.frame.toast(
                    self.tr("The approval was recorded."),
                    undo=lambda: evaluations.withdraw_approval(committee, year),
                )
            return
        before = view.approval
        self.frame.asked(lambda: evaluations.withdraw_approval(committee, year))
        self.frame.toast(
            self.tr("The approval was taken back."),
            undo=lambda: evaluations.approve(committee, year, before.on, before.meeting_id),
        )
