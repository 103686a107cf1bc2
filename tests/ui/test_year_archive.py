"""The archive of a committee's year from the page of papers: asked, written whole or not at all, told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Classification
from desktop_app.progress import Progress
from desktop_app.sentences import EnvironmentFault
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.archive_year import ArchiveReportDialog, ArchiveYearDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.pages.papers import PapersPage
from desktop_app.ui.pages.papers.bar import WITHOUT
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import shown, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, committee, held, meeting

SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass
class JobFrame(WalkingFrame):
    """Long requests run off the UI thread, as in the window."""

    runner: JobRunner = field(default_factory=JobRunner)
    job: Job | None = None

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        self.job = self.runner.start(work, title)
        self.job.failed.connect(self.tell)
        if done is not None:
            self.job.succeeded.connect(done)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[PapersPage]:
    """A committee with one meeting that has been held."""
    frame = JobFrame(desk, theme)
    committee_id = committee(desk)
    held(desk, meeting(desk, ("گزارش",), committee_id=committee_id))
    page = PapersPage(frame)
    shown(qtbot, page, Place("papers", committee_id))
    qtbot.waitUntil(lambda: not frame.runner.is_busy)
    yield page
    frame.runner.shut_down()
    QApplication.processEvents()


def frame_of(page: PapersPage) -> JobFrame:
    assert isinstance(page.frame, JobFrame)
    return page.frame


def report_on(page: PapersPage, qtbot: QtBot) -> ArchiveReportDialog:
    qtbot.waitUntil(lambda: bool(page.findChildren(ArchiveReportDialog)), timeout=30_000)
    return page.findChildren(ArchiveReportDialog)[0]


def test_that_a_year_is_archived_by_the_keyboard_and_its_folder_opened(
    page: PapersPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    place = tmp_path / "بایگانی"

    def agree(dialog: ArchiveYearDialog) -> None:
        assert not dialog.classified.isVisible()
        dialog.path.setText(str(place))
        QTest.keyClick(dialog.path, Qt.Key.Key_Return)

    when_asked(agree)
    QTest.keyClick(page.list, Qt.Key.Key_A, SHIFTED)
    dialog = report_on(page, qtbot)

    folders = list(place.iterdir())
    assert [folder.is_dir() for folder in folders] == [True]
    assert (folders[0] / "index.html").is_file()
    assert dialog.report.meetings == 1
    QTest.keyClick(dialog.open_folder, Qt.Key.Key_Return)
    assert [Path(url.toLocalFile()) for url in opened] == folders


def test_that_an_archive_that_is_stopped_leaves_nothing(page: PapersPage, qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "بایگانی"
    page.archiving.write(page.bar.committee, page.bar.year, place, with_classified=False)
    job = frame_of(page).job
    assert job is not None
    job.progressed.connect(lambda done, _total, _what: job.cancel() if done else None)
    with qtbot.waitSignal(job.cancelled, timeout=30_000):
        pass

    assert list(place.iterdir()) == []
    assert page.findChildren(ArchiveReportDialog) == []


def test_that_a_place_that_takes_no_folder_is_told_and_nothing_is_left(
    page: PapersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    page.archiving.write(page.bar.committee, page.bar.year, tmp_path / "file" / "x", with_classified=False)
    qtbot.waitUntil(lambda: bool(frame_of(page).told))

    assert isinstance(frame_of(page).told[0], EnvironmentFault)
    assert page.findChildren(ArchiveReportDialog) == []


@pytest.mark.parametrize("typed", ["", "کاغذها", "/dev/null/x"])
def test_that_a_folder_that_cannot_be_is_told_under_its_field(page: PapersPage, typed: str) -> None:
    told: list[str] = []

    def agree(dialog: ArchiveYearDialog) -> None:
        dialog.path.setText(typed)
        dialog.accept()
        assert dialog.isVisible()
        told.append(dialog.fields["folder"]._message.text())

    when_asked(agree)
    page.bar.archive.click()

    assert told[0]
    assert frame_of(page).job is None or frame_of(page).job.has_ended  # type: ignore[union-attr]


def test_that_the_folder_can_be_chosen(page: PapersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(tmp_path))
    chosen: list[Path] = []

    def look(dialog: ArchiveYearDialog) -> None:
        dialog.choose.click()
        chosen.append(dialog.folder)

    when_asked(look)
    page.bar.archive.click()

    assert chosen == [tmp_path]


def test_that_classified_meetings_go_in_only_when_asked_for(
    page: PapersPage, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    row = desk.meetings.all()[0]
    desk.meetings.edit(row.id, classification=Classification.CONFIDENTIAL)

    def agree(dialog: ArchiveYearDialog) -> None:
        assert dialog.classified.isVisible()
        dialog.path.setText(str(tmp_path / "a"))
        QTest.keyClick(dialog.classified, Qt.Key.Key_Space)
        dialog.accept()

    when_asked(agree)
    page.bar.archive.click()
    assert report_on(page, qtbot).report.left_out == ()


def test_that_what_is_left_out_is_told(page: PapersPage, qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    row = desk.meetings.all()[0]
    desk.meetings.edit(row.id, classification=Classification.CONFIDENTIAL)
    page.archiving.write(page.bar.committee, page.bar.year, tmp_path, with_classified=False)

    dialog = report_on(page, qtbot)

    assert len(dialog.report.left_out) == 1
    assert any(dialog.report.left_out[0] in row.cells[0].text for row in dialog.list.rows_model.rows)


def test_that_a_year_without_a_meeting_is_not_archived_and_says_why(page: PapersPage) -> None:
    page.bar.step_year(-1)
    assert not page.bar.archive.isEnabled()
    assert page.bar.archive.toolTip()

    page.bar.step_year(1)
    assert page.bar.archive.isEnabled()
    page.bar.choose(WITHOUT, page.bar.year)
    page.bar.changed.emit()
    assert not page.bar.archive.isEnabled()


def test_that_the_cover_of_the_bundle_is_among_the_papers_of_the_year(page: PapersPage) -> None:
    kinds = {getattr(row.key, "kind", "") for row in page.list.rows_model.rows}
    assert "bundle_cover" in kinds
