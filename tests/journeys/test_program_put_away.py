"""A program that was put away leaves nothing behind that would still run."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from desktop_app import app
from desktop_app.store.office_file import OfficeFile
from tests.journeys.office_at_work import OfficeAtWork

SOON_MS = 50


def test_that_the_backup_of_the_start_does_not_outlive_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "BACKUP_AFTER_MS", SOON_MS)
    path = tmp_path / "شهرداری.dabir"
    OfficeFile.create(path, office_name="شهرداری", home=tmp_path).close()
    program = OfficeAtWork(tmp_path)
    window = program.window_on(path)
    del program
    gc.unfreeze()
    gc.collect()
    QTest.qWait(4 * SOON_MS)
    assert not window.jobs.is_busy
    assert not list(tmp_path.rglob("*backup*/*.dabir"))
    window.close()
    window.deleteLater()


def test_that_the_backup_of_the_start_does_not_outlive_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "BACKUP_AFTER_MS", SOON_MS)
    path = tmp_path / "شهرداری.dabir"
    OfficeFile.create(path, office_name="شهرداری", home=tmp_path).close()
    program = OfficeAtWork(tmp_path)
    window = program.window_on(path)
    window.close()
    window.deleteLater()
    QTest.qWait(4 * SOON_MS)
    assert not list(tmp_path.rglob("*backup*/*.dabir"))
