"""A program of its own that types into a session until it is killed; called with the file, the home and the text."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer

from tests.journeys.keyboard import press, write
from tests.journeys.office_at_work import OfficeAtWork


def say_so() -> None:
    sys.stdout.write("typed\n")
    sys.stdout.flush()


def main(path: Path, home: Path, text: str) -> None:
    """Opens the office at its session, types, and says so once the time for keeping it has passed."""
    program = OfficeAtWork(home)
    window = program.window_on(path)
    program.shown()
    press("Ctrl+2", "Return")
    assert window.place.page == "meeting"
    write(text)
    QTimer.singleShot(2600, say_so)
    program.qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
