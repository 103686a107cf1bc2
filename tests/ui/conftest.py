"""What tests of the screen stand on: a theme in Persian, a new office at a given time, a frame that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.services.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech
from tests.ui.meetings_at_hand import WalkingFrame
from tests.ui.sessions_at_hand import WallClock, desk_at


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def theme(qapp: QApplication, _one_theme: Theme) -> Iterator[Theme]:
    """Light, at text size 1, in a right-to-left window."""
    speech = Speech(qapp)
    speech.speak("fa")
    _one_theme.wear(dark=False, scale=1.0)
    _one_theme.typing.repairs = True
    yield _one_theme
    speech.speak("en")


@pytest.fixture
def wall() -> WallClock:
    """Before noon; a test module that needs another time has a clock of its own."""
    wall = WallClock()
    wall.at(11, 50)
    return wall


@pytest.fixture
def desk(tmp_path: Path, wall: WallClock) -> Iterator[Desk]:
    """A new office without any record."""
    desk = desk_at(tmp_path, wall)
    yield desk
    desk.file.close()


@pytest.fixture
def frame(desk: Desk, theme: Theme) -> WalkingFrame:
    return WalkingFrame(desk, theme)
