"""A program of one's own for every journey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.office_at_work import OfficeAtWork, at_work


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OfficeAtWork]:
    """The program in Persian, on a computer where it has never run."""
    monkeypatch.setenv("DABIR_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("desktop_app.paths.offices", lambda: tmp_path / "offices")
    with at_work(tmp_path / "home") as started:
        yield started


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> FileDialogs:
    """What the dialogs of the system will answer."""
    return FileDialogs(monkeypatch)


@pytest.fixture(autouse=True)
def _screen(qapp: QApplication) -> QApplication:
    """Made first, or a command without a window makes an application that no later window can live in."""
    return qapp
