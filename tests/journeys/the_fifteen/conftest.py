"""The window on a copy of the sample office."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.window import MainWindow
from tests.journeys.office_at_work import OfficeAtWork
from tests.journeys.sample_at_work import open_sample


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_sample(program, tmp_path)
