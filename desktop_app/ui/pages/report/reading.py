"""Reads reports off the UI thread; only the one that is wanted last is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.persian.jalali import Season
from desktop_app.services.desk import Desk
from desktop_app.services.evaluation_views import EvaluationView, SeasonView
from desktop_app.services.paper_offers import Offer
from desktop_app.services.reports import ANNUAL, SEASONAL
from desktop_app.ui.jobs import JobRunner


@dataclass(frozen=True)
class Wanted:
    """Which report: of a year, or of a season of it."""

    committee: str
    year: int
    season: Season | None = None


@dataclass(frozen=True)
class Report:
    """What was read; one of the two views, and the papers that can be made of it."""

    of: Wanted
    year: EvaluationView | None
    season: SeasonView | None
    offers: Sequence[Offer]


def read(desk: Desk, wanted: Wanted) -> Report:
    """Everything a page shows of a report."""
    part = str(wanted.year) if wanted.season is None else f"{wanted.year}-{wanted.season.number}"
    kind = ANNUAL if wanted.season is None else SEASONAL
    offers = desk.reports.for_committee(wanted.committee, wanted.year)
    evaluations, season = desk.evaluations, wanted.season
    return Report(
        wanted,
        evaluations.of(wanted.committee, wanted.year) if season is None else None,
        evaluations.season(wanted.committee, wanted.year, season) if season is not None else None,
        [offer for offer in offers if (offer.kind, offer.part) == (kind, part)],
    )


class Reader(QObject):
    """`came` brings a report, `failed` what went wrong."""

    came = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = JobRunner(self)
        self._wanted: Wanted | None = None
        self._again = False

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def want(self, wanted: Wanted) -> None:
        """The one before is not shown any more, even if it is still being read."""
        self._wanted = wanted
        if self._jobs.is_busy:
            self._again = True
        else:
            self._start(wanted)

    def stop(self) -> None:
        """Nothing is wanted any more; waits for what is being read."""
        self._wanted, self._again = None, False
        self._jobs.shut_down()

    def _start(self, wanted: Wanted) -> None:
        self._again = False
        job = self._jobs.start(self._work(wanted))
        job.succeeded.connect(self._bring)
        job.failed.connect(self._tell)
        job.finished.connect(self._catch_up)

    def _work(self, wanted: Wanted) -> Callable[[object], Report]:
        return lambda _progress: read(self._desk, wanted)

    def _bring(self, report: Report) -> None:
        if report.of == self._wanted and not self._again:
            self.came.emit(report)

    def _tell(self, error: object) -> None:
        if self._wanted is not None and not self._again:
            self.failed.emit(error)

    def _catch_up(self) -> None:
        if self._again and self._wanted is not None:
            self._start(self._wanted)
