"""What the window tells about scanned pages, and what is kept of those without a code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.services.desk import Desk
from desktop_app.services.scans import PageOutcome
from desktop_app.ui.dialogs.scan_report import _OUTCOMES, ScanReportDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.proof.makers import scanned, stacked
from tests.ui.desk_frame import when_asked
from tests.ui.meetings_at_hand import WalkingFrame, workspace
from tests.ui.sample_office import sample_desk


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = sample_desk(tmp_path)
    yield desk
    desk.file.close()


@pytest.fixture
def frozen(office: Desk) -> str:
    return next(m.id for m in office.meetings.all() if m.stage is Stage.FROZEN and m.committee_id)


@pytest.fixture
def pages(office: Desk, frozen: str, tmp_path: Path) -> list[Path]:
    """The first page of the frozen minutes, and a page that belongs to no paper."""
    pdf = office.minutes.pdf(frozen)
    from PIL import Image

    first, blank = tmp_path / "first.jpg", tmp_path / "blank.png"
    first.write_bytes(scanned(pdf))
    Image.new("L", (800, 1100), 255).save(blank)
    return [first, blank]


def kept(office: Desk, meeting_id: str) -> int:
    return len(office.scans.of(office.minutes.get(meeting_id).minutes_id))


def test_that_every_outcome_has_its_words() -> None:
    assert set(_OUTCOMES) == set(PageOutcome)


def test_that_a_page_finds_its_place_and_one_without_a_code_is_kept_by_one_press(
    qtbot: QtBot, theme: Theme, office: Desk, frozen: str, pages: list[Path]
) -> None:
    part = workspace(qtbot, WalkingFrame(office, theme), frozen, "signing")
    told: list[str] = []

    def keep_the_other(dialog: QDialog) -> None:
        assert isinstance(dialog, ScanReportDialog)
        told.extend(plain(row.cells[1].text) for row in dialog.list.rows_model.rows)
        dialog.keep.click()

    when_asked(keep_the_other)
    part.side.signers.take_in(pages)

    assert told == ["با صورتجلسه نگهداری شد", "رمزینه‌ای یافت نشد"]
    assert kept(office, frozen) == 2
    assert len(part.side.signers.scans.list.rows_model.rows) == 2
    part.frame.undo_last()
    assert kept(office, frozen) == 0


def test_that_what_lies_there_already_is_not_kept_twice(
    qtbot: QtBot, theme: Theme, office: Desk, frozen: str, pages: list[Path]
) -> None:
    office.scans.take_in(pages[:1])
    report = office.scans.take_in(pages[:1])
    dialog = ScanReportDialog(WalkingFrame(office, theme), report, office.minutes.get(frozen).minutes_id)
    qtbot.addWidget(dialog)

    assert dialog.unplaced == []
    assert "پیش‌تر" in plain(dialog.list.rows_model.rows[0].cells[1].text)
    assert kept(office, frozen) == 1


def test_that_the_pages_of_one_file_are_told_sheet_by_sheet_and_the_missing_ones_named(
    qtbot: QtBot, theme: Theme, office: Desk, frozen: str, tmp_path: Path
) -> None:
    pdf = office.minutes.pdf(frozen)
    stack = tmp_path / "stack.tiff"
    stack.write_bytes(stacked(scanned(pdf), scanned(pdf)))
    dialog = ScanReportDialog(WalkingFrame(office, theme), office.scans.take_in([stack]), "")
    qtbot.addWidget(dialog)

    assert [plain(row.cells[0].second) for row in dialog.list.rows_model.rows] == ["برگ ۱", "برگ ۲"]
    assert "صفحه ۲" in plain(dialog._body.text())


def test_that_a_kept_scan_is_taken_out_by_delete_and_comes_back(
    qtbot: QtBot, theme: Theme, office: Desk, frozen: str, pages: list[Path]
) -> None:
    office.scans.take_in(pages[:1])
    part = workspace(qtbot, WalkingFrame(office, theme), frozen, "signing")
    scans = part.side.signers.scans
    scans.list.choose_first()
    QTest.keyClick(scans.list, Qt.Key.Key_Delete)
    assert kept(office, frozen) == 0
    assert scans.isHidden()
    part.frame.undo_last()
    assert kept(office, frozen) == 1
    assert not scans.isHidden()
