"""Long requests run off the UI thread, can be stopped, and are waited for."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop_app.progress import Progress
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.job_strip import JobStrip


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shut_down()
    QCoreApplication.processEvents()


def until_stopped(progress: Progress) -> None:
    waiting = threading.Event()
    for step in range(100_000):
        progress.step(step, 100_000)
        waiting.wait(0.001)


def test_that_the_work_is_done_elsewhere_and_told_here(qtbot: QtBot, runner: JobRunner) -> None:
    here: list[bool] = []

    def work(progress: Progress) -> int:
        progress.step(1, 2, "half")
        here.append(threading.current_thread() is threading.main_thread())
        return 42

    job = runner.start(work)
    told: list[object] = []
    job.succeeded.connect(lambda value: told.append((value, threading.current_thread() is threading.main_thread())))
    with qtbot.waitSignal(job.finished):
        pass
    assert here == [False]
    assert told == [(42, True)]
    assert not runner.is_busy


def test_that_a_stop_reaches_the_work_at_its_next_step(qtbot: QtBot, runner: JobRunner) -> None:
    job = runner.start(until_stopped)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_that_a_job_cancelled_before_its_turn_never_begins(qtbot: QtBot, runner: JobRunner) -> None:
    begun: list[int] = []
    first = runner.start(until_stopped)
    second = runner.start(lambda _progress: begun.append(1))
    second.cancel()
    with qtbot.waitSignals([first.cancelled, second.cancelled]):
        first.cancel()
    assert begun == []


def test_that_an_error_comes_to_the_screen_as_it_was(qtbot: QtBot, runner: JobRunner) -> None:
    error = KeyError("x")

    def work(_progress: Progress) -> None:
        raise error

    with qtbot.waitSignal(runner.start(work).failed) as told:
        pass
    assert told.args == [error]


def test_that_progress_shows_only_once_a_job_has_become_long(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    job = runner.start(until_stopped, "ساخت نسخه پشتیبان")
    strip.watch(job)
    assert strip.isHidden()
    with qtbot.waitSignal(job.became_long):
        pass
    assert not strip.isHidden()
    with qtbot.waitSignal(job.cancelled):
        strip.stop_wanted.emit()
    qtbot.waitUntil(strip.isHidden)


def test_that_hundreds_of_jobs_end_each_once(qtbot: QtBot, runner: JobRunner) -> None:
    ends: list[str] = []
    for number in range(300):

        def work(progress: Progress, number: int = number) -> int:
            for step in range(5):
                progress.step(step, 5)
            if number % 7 == 0:
                raise RuntimeError
            return number

        job = runner.start(work)
        job.succeeded.connect(lambda _value: ends.append("done"))
        job.failed.connect(lambda _error: ends.append("failed"))
        job.cancelled.connect(lambda: ends.append("cancelled"))
        if number % 3 == 0:
            job.cancel()
        del job
        if number % 50 == 0:
            gc.collect()
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=10_000)
    assert len(ends) == 300
    assert set(ends) == {"done", "failed", "cancelled"}


@pytest.mark.parametrize("turn", range(10))
def test_that_shutting_down_waits_for_what_runs(qtbot: QtBot, turn: int) -> None:
    left: list[int] = []

    def work(progress: Progress) -> None:
        try:
            until_stopped(progress)
        finally:
            left.append(1)

    runner = JobRunner()
    jobs = [runner.start(work) for _ in range(3)]
    qtbot.wait(turn)
    runner.shut_down()
    begun = len(left)
    assert begun <= len(jobs)
    runner.deleteLater()
    del runner, jobs
    gc.collect()
    QCoreApplication.processEvents()
    assert len(left) == begun


def test_that_a_job_ending_under_a_dialog_of_another_leaves_that_other_to_its_end(
    qtbot: QtBot, runner: JobRunner
) -> None:
    ended: list[str] = []

    def dialog(_outcome: object) -> None:
        inner = runner.start(lambda _progress: None)
        inner.finished.connect(lambda: ended.append("inner"))
        with qtbot.waitSignal(inner.finished):
            pass
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))

    job = runner.start(lambda _progress: None)
    job.succeeded.connect(dialog)
    job.finished.connect(lambda: ended.append("outer"))
    qtbot.waitUntil(lambda: ended == ["inner", "outer"])
    assert not runner.is_busy
