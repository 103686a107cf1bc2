"""Long requests off the UI thread: one at a time, with progress, a way to stop, and an orderly end."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from desktop_app.progress import Cancelled, Progress

Work = Callable[[Progress], Any]
LONG_AFTER_MS: Final = 500
_BETWEEN_REPORTS_S: Final = 0.04
_log = logging.getLogger(__name__)


class Job(QObject):
    """One request under way, as the UI thread sees it."""

    progressed = Signal(int, int, str)
    became_long = Signal()
    """Half a second has gone by: now is the time to show progress."""
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    _outcome = Signal(str, object)

    def __init__(self, work: Work, title: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.work = work
        self.stop = threading.Event()
        self._ended = self._told = False
        self._outcome.connect(self._deliver)
        QTimer.singleShot(LONG_AFTER_MS, self, self._tell_that_it_is_long)

    @property
    def is_told(self) -> bool:
        """Whoever waited for the outcome is through with it; a dialog it opened may hold that up for long."""
        return self._told

    def cancel(self) -> None:
        """Ask the request to stop at its next step."""
        self.stop.set()

    def report(self, kind: str, value: object) -> None:
        """The outcome, from any thread."""
        self._outcome.emit(kind, value)

    @Slot()
    def _tell_that_it_is_long(self) -> None:
        if not self._ended:
            self.became_long.emit()

    @Slot(str, object)
    def _deliver(self, kind: str, value: object) -> None:
        self._ended = True
        if kind == "done":
            self.succeeded.emit(value)
        elif kind == "cancelled":
            self.cancelled.emit()
        else:
            self.failed.emit(value)
        self._told = True
        self.finished.emit()


class _SignalledProgress:
    """Passes steps on to the UI thread, not more often than an eye can follow."""

    def __init__(self, job: Job) -> None:
        self._stop = job.stop
        self._progressed = job.progressed
        self._last = 0.0

    def step(self, done: int, total: int, what: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self._last >= _BETWEEN_REPORTS_S:
            self._last = now
            self._progressed.emit(done, total, what)


class _Task(QRunnable):
    """Carries the work into the pool; owns no QObject, so that any thread may drop it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._work = job.work
        self._progress = _SignalledProgress(job)
        self._report = job.report

    def run(self) -> None:
        try:
            self._progress.step(0, 1)
            result = self._work(self._progress)
        except Cancelled:
            self._report("cancelled", None)
        except Exception as error:  # noqa: BLE001 - the thread goes on; the UI thread tells the person
            _log.info("A job ended with an error.", exc_info=error)
            self._report("failed", error)
        else:
            self._report("done", result)


class JobRunner(QObject):
    """Starts jobs, one after another, and keeps each alive until it has reported."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: dict[Job, None] = {}

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def start(self, work: Work, title: str = "") -> Job:
        """Queue `work`; its signals arrive on this thread. `title` is what progress shows."""
        job = Job(work, title, self)
        self._running[job] = None
        job.finished.connect(self._forget)
        self._pool.start(_Task(job))
        self.started.emit(job)
        return job

    def shut_down(self) -> None:
        """Ask everything to stop, and wait until it has."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()

    @Slot()
    def _forget(self) -> None:
        for job in [job for job in self._running if job.is_told]:
            del self._running[job]
            job.deleteLater()
