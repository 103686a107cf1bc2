"""Saving in the background: in order, told, tried again, and never in the way of who types."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.ui import saving
from desktop_app.ui.saving import Outcome, Saver


@pytest.fixture
def saver() -> Iterator[Saver]:
    made = Saver()
    yield made
    made.shut_down()


def test_that_requests_are_saved_in_the_order_in_which_they_were_given(qtbot: QtBot, saver: Saver) -> None:
    done: list[int] = []
    for number in range(50):
        saver.save(partial(done.append, number))
    assert saver.drain()
    assert done == list(range(50))


def test_that_what_became_of_a_request_is_told_on_the_ui_thread(qtbot: QtBot, saver: Saver) -> None:
    heard: list[tuple[object, threading.Thread]] = []
    ran: list[threading.Thread] = []

    def request() -> str:
        ran.append(threading.current_thread())
        return "kept"

    saver.save(request, lambda outcome: heard.append((outcome.value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("kept", threading.main_thread())]
    assert ran != [threading.main_thread()]


def test_that_a_refusal_is_told_and_what_follows_is_saved_all_the_same(qtbot: QtBot, saver: Saver) -> None:
    heard: list[Outcome] = []

    def refused() -> None:
        raise Refused("No.")

    saver.save(refused, heard.append)
    saver.save(lambda: "next", heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert isinstance(heard[0].error, Refused)
    assert heard[1].value == "next"


def test_that_a_full_disk_is_told_at_once_and_the_text_is_saved_when_there_is_room(
    qtbot: QtBot, saver: Saver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "AGAIN_AFTER_S", 0.02)
    is_full = threading.Event()
    saved: list[str] = []
    troubles: list[object] = []
    is_full.set()

    def request() -> None:
        if is_full.is_set():
            raise EnvironmentFault("The disk is full.", path=Path("office.dabir"))
        saved.append("text")

    saver.troubled.connect(troubles.append)
    saver.save(request, words="text")
    qtbot.waitUntil(lambda: bool(troubles))
    assert isinstance(troubles[0], EnvironmentFault)
    assert saver.pending == 1
    assert saver.unsaved() == ["text"]
    assert not saver.drain(0.2)
    is_full.clear()
    qtbot.waitUntil(lambda: troubles[-1] is None)
    assert saved == ["text"]
    assert saver.pending == 0


def test_that_the_program_can_end_while_the_disk_refuses(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "AGAIN_AFTER_S", 0.02)
    saver = Saver()

    def request() -> None:
        raise EnvironmentFault("The disk is gone.", path=Path("office.dabir"))

    saver.save(request, words="text")
    assert not saver.drain(0.2)
    saver.shut_down()
    assert saver.unsaved() == ["text"]
