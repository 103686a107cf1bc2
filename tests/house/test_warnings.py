"""An unexpected warning fails the test in which it appears, whether Python's or Qt's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT

EXPECTED = """
from PySide6.QtWidgets import QMainWindow

def test_window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    window.raise_()
"""


def outcome_of(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    """One test in a house of its own that has only our settings."""
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    (folder / "tests").mkdir()
    shutil.copyfile(ROOT / "tests" / "conftest.py", folder / "tests" / "conftest.py")
    (folder / "tests" / "test_one.py").write_text(test, encoding="utf-8")
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"],
        cwd=folder,
        env=plain,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("test", "verdict"),
    [
        (
            "from PySide6.QtCore import qWarning\n\ndef test_it(qtbot):\n    qWarning('something odd')\n",
            "QtWarningMsg: something odd",
        ),
        ("import warnings\n\ndef test_it():\n    warnings.warn('something odd')\n", "UserWarning: something odd"),
    ],
    ids=["qt", "python"],
)
def test_that_an_unexpected_warning_fails_the_test(tmp_path: Path, test: str, verdict: str) -> None:
    done = outcome_of(tmp_path, test)

    assert done.returncode == 1, done.stdout + done.stderr
    assert verdict in done.stdout


def test_that_what_a_missing_display_says_is_expected(tmp_path: Path) -> None:
    done = outcome_of(tmp_path, EXPECTED)

    assert done.returncode == 0, done.stdout + done.stderr
