"""The sample office in the window, and what a journey does with its papers."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.ui.window import MainWindow
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import go_to, pick, press, write
from tests.typesetting.reading import read

INTEGRITY = "کمیته سلامت اداری و صیانت از حقوق مردم"


def committee_id(window: MainWindow, words: str = "سلامت اداری") -> str:
    return next(row.id for row in window.desk.committees.all() if words in row.name)


def words_of(pdf: bytes) -> str:
    """The text of a paper, in the order in which it is read."""
    return " ".join(" ".join(read(pdf)).split())


def saved(window: MainWindow, files: FileDialogs, qtbot: QtBot, keys: str, file: Path) -> bytes:
    """What a key that saves writes to `file`."""
    files.to_save = [file]
    press(keys)
    qtbot.waitUntil(lambda: file.exists() and not window.jobs.is_busy, timeout=20_000)
    return file.read_bytes()


def paper(window: MainWindow, files: FileDialogs, qtbot: QtBot, title: str, file: Path) -> str:
    """Goes to the committee's papers, saves the first one with this title as PDF, and reads it."""
    press("Ctrl+7", "Ctrl+Shift+P", "Ctrl+F", "Ctrl+A")
    write(title)
    go_to("برگه‌ها")
    press("Home")
    return words_of(saved(window, files, qtbot, "Ctrl+S", file))


def open_integrity(part: str) -> None:
    """One of the four parts of the integrity page, by its name."""
    press("Ctrl+6")
    pick("بخش", part)
