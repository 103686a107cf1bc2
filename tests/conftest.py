"""What every test stands on: no display, no data of the person who runs it, no chance without a record."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Before anything imports Qt or asks for a folder; each xdist worker comes through here and gets a home of its own.
_HOME = Path(tempfile.mkdtemp(prefix="dabir-tests-"))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DABIR_HOME"] = str(_HOME)
os.environ["XDG_RUNTIME_DIR"] = str(_HOME)
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns at every start in a locale that is not UTF-8
for _display in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_display, None)

settings.register_profile(
    "house",
    deadline=None,  # no timing in a test
    database=None,  # nothing is written beside the sources
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("patient", parent=settings.get_profile("house"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


@pytest.fixture
def terminal(qapp: QApplication) -> Iterator[None]:
    """For commands that are run within the test's own process: what they speak does not outlive the test."""
    from PySide6.QtCore import QLocale, QTranslator

    locale = QLocale()
    before = set(qapp.findChildren(QTranslator))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Sweeps run when they are asked for by their mark."""
    if "sweep" in config.option.markexpr:
        return
    sweeps = [item for item in items if item.get_closest_marker("sweep")]
    if sweeps:
        config.hook.pytest_deselected(items=sweeps)
        items[:] = [item for item in items if not item.get_closest_marker("sweep")]


def pytest_unconfigure(config: pytest.Config) -> None:
    """The session's home goes when the session goes."""
    del config
    shutil.rmtree(_HOME, ignore_errors=True)
