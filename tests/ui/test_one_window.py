from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.sentences import EnvironmentFault
from desktop_app.ui.single_instance import SingleInstance

_HOLDER = """
import sys, time
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
lock.setStaleLockTime(0)
assert lock.tryLock(0)
print("held", flush=True)
time.sleep(60)
"""


def test_that_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "office.dabir"
    first, second = SingleInstance(path), SingleInstance(path)
    assert first.enter()
    with qtbot.waitSignal(first.raise_wanted):
        assert not second.enter()
    first.leave()
    assert second.enter()
    second.leave()


def test_that_two_offices_are_two_windows(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = SingleInstance(tmp_path / "a.dabir"), SingleInstance(tmp_path / "b.dabir")
    assert one.enter()
    assert other.enter()
    one.leave()
    other.leave()


def test_that_the_lock_of_a_killed_window_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "office.dabir"
    lock = tmp_path / ".office.dabir.lock"
    with subprocess.Popen([sys.executable, "-c", _HOLDER, str(lock)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(EnvironmentFault):
            SingleInstance(path).enter()
        holder.kill()
    again = SingleInstance(path)
    assert again.enter()
    again.leave()


def test_that_the_lock_of_another_computer_is_never_broken(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "office.dabir"
    lock = tmp_path / ".office.dabir.lock"
    lock.write_text("4711\ndabir\nbureau-7\n\n\n", encoding="utf-8")
    with pytest.raises(EnvironmentFault) as refused:
        SingleInstance(path).enter()

    assert refused.value.values["host"] == "bureau-7"
    assert lock.exists()
