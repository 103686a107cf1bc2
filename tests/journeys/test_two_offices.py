"""Two secretaries at two machines pass a stick: cards, rights, a lost file, conflicts decided by keys, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.ui import sticks
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.exchange import ExchangePage
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.window import MainWindow
from tests.journeys import a_small_office as small
from tests.journeys import keyboard
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, go_to, press, push, settle, write
from tests.journeys.office_at_work import OfficeAtWork, at_work

ORGANISATION = "سازمان حمل‌ونقل"
OURS, THEIRS = "گزارش شکایت‌های سه‌ماهه با نمودار", "گزارش شکایت‌های سه‌ماهه و شش‌ماهه"
OURS_TOO, THEIRS_TOO = "سالن شهدا", "سالن اجتماعات"
ADDED = "بند تازه سازمان"


class Machines:
    """Two computers in one process: only the one that somebody sits at has its window on the screen."""

    def __init__(self, qtbot: QtBot, municipality: OfficeAtWork, organisation: OfficeAtWork) -> None:
        self._qtbot = qtbot
        self.municipality, self.organisation = municipality, organisation

    def sit_at(self, program: OfficeAtWork) -> ExchangePage:
        """To its window, on the page of exchange."""
        for other in (self.municipality, self.organisation):
            if other is not program and other.window is not None:
                other.window.hide()
        window = window_of(program)
        window.show()
        program.shown()
        press("Ctrl+8")
        return self.page(program)

    def page(self, program: OfficeAtWork) -> ExchangePage:
        self.quiet(program)
        return next(one for one in window_of(program).findChildren(ExchangePage) if one.isVisible())

    def quiet(self, program: OfficeAtWork) -> None:
        """Waits until nothing runs beside the screen."""
        self._qtbot.waitUntil(lambda: not window_of(program).jobs.is_busy, timeout=10_000)
        settle()


def window_of(program: OfficeAtWork) -> MainWindow:
    assert program.window is not None
    return program.window


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "KINGSTON"
    root.mkdir()
    plugged = sticks.Stick(root, "KINGSTON", 1 << 30, read_only=False, removable=True)
    monkeypatch.setattr(sticks, "QStorageInfo", SimpleNamespace(mountedVolumes=lambda: [root]))
    monkeypatch.setattr(sticks, "_is_usable", lambda _volume: True)
    monkeypatch.setattr(sticks, "_stick", lambda _volume: plugged)
    return root


@pytest.fixture
def machines(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machines]:
    monkeypatch.setenv("DABIR_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("desktop_app.paths.offices", lambda: tmp_path / "offices")
    municipal = tmp_path / "municipal"
    municipal.mkdir()
    with at_work(tmp_path / "one") as first, at_work(tmp_path / "two") as second:
        first.window_on(small.an_office(municipal), place=Place("home"))
        window_of(first).hide()

        def introduce() -> None:
            write(ORGANISATION)
            press("Return")

        second.begin(introduce)
        yield Machines(qtbot, first, second)


# What they do


def make_key_and_card(files: FileDialogs, card: Path) -> None:
    def make() -> None:
        keyboard.afterwards(lambda: push("بعداً"))
        press("Return")

    answer(make, to=lambda: push("ساخت کلید"))
    files.to_save.append(card)
    push("ذخیره کارت")


def take_card(files: FileDialogs, card: Path, rights: Callable[[], object]) -> None:
    """Once the card is compared, the rights of its office are asked for."""
    files.to_open.append(card)

    def compare() -> None:
        assert isinstance(keyboard.here(), CheckRow), "the box has the keyboard when the dialog opens"
        press("Space")
        keyboard.afterwards(rights)
        push("افزودن")

    answer(compare, to=lambda: push("اداره تازه"))


def grant() -> None:
    """Nothing, to read, to write."""
    go_to("اجازه در کمیته سلامت اداری")
    press("Left", "Left", "Return")


def let_write() -> None:
    """Rights for every committee, from the row of the office."""
    go_to("اداره‌ها")
    answer(grant, to=lambda: press("Return"))


def send(machines: Machines, program: OfficeAtWork, stick: Path) -> Path:
    before = set(stick.iterdir())

    def make() -> None:
        machines.quiet(program)
        press("Return")
        machines.quiet(program)
        press("Return")

    answer(make, to=lambda: press("Ctrl+N"))
    (made,) = set(stick.iterdir()) - before
    return made


def receive(machines: Machines, program: OfficeAtWork) -> ExchangePage:
    """The newest file on the stick is ticked already."""
    answer(lambda: press("Return"), to=lambda: press("Ctrl+O"))
    return machines.page(program)


def titles(desk: Desk, meeting: str) -> list[str]:
    return [item.title for item in desk.agenda.items(meeting)]


def test_that_two_offices_pass_a_stick_with_one_file_lost_and_their_conflicts_decided_by_keys(
    machines: Machines, files: FileDialogs, stick: Path
) -> None:
    municipality, organisation = machines.municipality, machines.organisation
    here, there = window_of(municipality).desk, window_of(organisation).desk
    meeting = here.meetings.all()[0].id

    machines.sit_at(organisation)
    make_key_and_card(files, stick / "organisation.card")
    machines.sit_at(municipality)
    make_key_and_card(files, stick / "municipality.card")
    take_card(files, stick / "organisation.card", grant)
    send(machines, municipality, stick)

    machines.sit_at(organisation)
    take_card(files, stick / "municipality.card", lambda: press("Escape"))
    receive(machines, organisation)
    push("ثبت بسته")
    machines.quiet(organisation)
    assert titles(there, meeting) == [small.TOPIC]
    push("پایان")
    let_write()

    item = here.agenda.items(meeting)[0].id
    here.agenda.edit(item, title=OURS)
    here.meetings.edit(meeting, place=OURS_TOO)
    there.agenda.edit(item, title=THEIRS)
    there.meetings.edit(meeting, place=THEIRS_TOO)
    send(machines, organisation, stick).unlink()
    there.agenda.add(meeting, ADDED)
    send(machines, organisation, stick)

    machines.sit_at(municipality)
    page = receive(machines, municipality)
    assert titles(here, meeting) == [OURS], "nothing has changed before the review is through"
    assert page.review.current is not None, "the keyboard is in the first conflict"
    press("Left", "Ctrl+Return")
    push("بعداً")
    push("ثبت بسته")
    machines.quiet(municipality)
    assert ADDED in titles(here, meeting)
    assert len(here.conflicts.open()) == 1
    go_to("اداره‌ها")
    machines.page(municipality).show_part("conflicts")
    press("F8", "Right", "Ctrl+Return")
    machines.quiet(municipality)
    assert here.conflicts.open() == ()
    send(machines, municipality, stick)

    machines.sit_at(organisation)
    receive(machines, organisation)
    push("ثبت بسته")
    machines.quiet(organisation)
    assert titles(there, meeting) == titles(here, meeting)
    assert there.meetings.get(meeting).place == here.meetings.get(meeting).place
    assert there.conflicts.open() == ()
