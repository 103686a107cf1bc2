"""The sample office in the real window, at the moment of its story."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.sample_story import story_clock
from desktop_app.ui.window import MainWindow
from tests.journeys.office_at_work import OfficeAtWork
from tests.ui.sample_office import sample_desk


def open_sample(program: OfficeAtWork, folder: Path) -> MainWindow:
    """The window on a copy of the sample office."""
    sample_desk(folder).file.close()
    program.window_on(folder / "office.dabir", clock=story_clock())
    return program.shown()
