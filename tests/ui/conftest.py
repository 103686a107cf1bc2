"""A theme in Persian for every test of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def theme(qapp: QApplication, _one_theme: Theme) -> Iterator[Theme]:
    """Light, at text size 1, in a right-to-left window."""
    speech = Speech(qapp)
    speech.speak("fa")
    _one_theme.wear(dark=False, scale=1.0)
    yield _one_theme
    speech.speak("en")
