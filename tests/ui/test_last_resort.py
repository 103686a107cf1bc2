from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.last_resort import BugDialog, LastResort
from desktop_app.ui.theme import Theme


@pytest.fixture
def resort(theme: Theme, tmp_path: Path) -> Iterator[LastResort]:
    hooks = sys.excepthook, threading.excepthook
    level = logging.getLogger().level
    made = LastResort(theme, tmp_path / "logs")
    yield made
    logging.getLogger().removeHandler(made._handler)
    logging.getLogger().setLevel(level)
    made._handler.close()
    sys.excepthook, threading.excepthook = hooks


def fail() -> None:
    message = "the agenda has no end"
    raise ZeroDivisionError(message)


def caught(resort: LastResort) -> None:
    try:
        fail()
    except ZeroDivisionError as error:
        resort.take(type(error), error, error.__traceback__)


def answered(qtbot: QtBot, button: str) -> list[str]:
    """Presses `button` in each window that comes up; gives what they said."""
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, BugDialog):
            QTimer.singleShot(10, answer)
            return
        seen.append(dialog._title.text() + dialog._body.text())
        QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    qtbot.waitUntil(lambda: bool(seen) and QApplication.activeModalWidget() is None)
    return seen


def test_that_a_bug_is_written_down_and_told_without_a_trace(qtbot: QtBot, resort: LastResort) -> None:
    caught(resort)
    said = answered(qtbot, "go_on")[0]
    log = resort.log.read_text(encoding="utf-8")

    assert "ZeroDivisionError: the agenda has no end" in log
    assert "in fail" in log
    assert "ZeroDivisionError" not in said
    assert "Traceback" not in said


def test_that_many_bugs_at_once_open_one_window(qtbot: QtBot, resort: LastResort) -> None:
    for _ in range(5):
        caught(resort)
    seen = answered(qtbot, "go_on")

    assert len(seen) == 1
    assert resort.log.read_text(encoding="utf-8").count("ZeroDivisionError: ") == 5


def test_that_closing_closes_every_window(qtbot: QtBot, resort: LastResort) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    caught(resort)
    answered(qtbot, "close_button")

    assert not window.isVisible()


def test_that_a_bug_on_another_thread_is_caught_too(qtbot: QtBot, resort: LastResort) -> None:
    resort.stand_ready()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    answered(qtbot, "go_on")
    resort.stand_down()

    assert "the agenda has no end" in resort.log.read_text(encoding="utf-8")


def test_that_a_message_of_qt_is_written_down(resort: LastResort) -> None:
    resort.stand_ready()
    qWarning("a painter was left open")
    resort.stand_down()

    assert "a painter was left open" in resort.log.read_text(encoding="utf-8")


def test_that_a_folder_that_takes_no_log_is_no_reason_not_to_start(theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("", encoding="utf-8")
    made = LastResort(theme, tmp_path / "logs")
    logging.getLogger().removeHandler(made._handler)
