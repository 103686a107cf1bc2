"""The page of exchange over real files: what one office makes, another reviews, decides, records and takes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.make_bundle import MakeBundleDialog
from desktop_app.ui.dialogs.receive_bundle import ReceiveBundleDialog
from desktop_app.ui.dialogs.request_bundle import RequestBundleDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.exchange import ExchangePage
from desktop_app.ui.sticks import Stick as Plugged
from desktop_app.ui.theme import Theme
from tests.services.two_offices import Stick, committee, meeting
from tests.ui.desk_frame import shown, when_asked
from tests.ui.test_exchange_page import WorkingFrame

HERE, THERE = "شهرداری سپیدار", "سازمان حمل‌ونقل"


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    made = Stick(tmp_path)
    made.office(HERE)
    made.office(THERE)
    made.meet(HERE, THERE)
    yield made
    made.close()


@pytest.fixture
def shared(stick: Stick) -> str:
    """A meeting that both offices have."""
    desk = stick.desks[HERE]
    made = meeting(desk, committee(desk), "گزارش پایش سامانه", "گردش مأموران")
    stick.passed(HERE, THERE)
    return made


def opened(qtbot: QtBot, theme: Theme, desk: Desk) -> tuple[ExchangePage, WorkingFrame]:
    frame = WorkingFrame(desk, theme)
    page = ExchangePage(frame)
    shown(qtbot, page, Place("exchange"))
    return page, frame


def titles(desk: Desk, of: str) -> list[str]:
    return [item.title for item in desk.agenda.items(of)]


def test_that_a_conflict_is_decided_recorded_and_taken_back(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str
) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    item = here.agenda.items(shared)[0].id
    here.agenda.edit(item, title="گزارش پایش سامانه شفافیت")
    there.agenda.edit(item, title="گزارش پایش سامانه تهاتر")
    there.agenda.add(shared, "بند تازه")
    page, frame = opened(qtbot, theme, here)
    page.take_files([stick.send(THERE, HERE).path])
    area = page.review.pane.grid.area
    page.step(0)
    QTest.keyClick(area, Qt.Key.Key_Left)
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert titles(here, shared)[0] == "گزارش پایش سامانه شفافیت", "nothing has changed yet"
    page.review.apply.click()
    assert titles(here, shared) == ["گزارش پایش سامانه تهاتر", "گردش مأموران", "بند تازه"]
    assert page.below.currentWidget() is page.result
    page.result.undo.click()
    assert titles(here, shared) == ["گزارش پایش سامانه شفافیت", "گردش مأموران"]
    frame.undo_last()
    assert titles(here, shared) == ["گزارش پایش سامانه تهاتر", "گردش مأموران", "بند تازه"]
    assert frame.told == []


def test_that_a_conflict_left_for_later_is_settled_among_the_open_ones(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str
) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    item = here.agenda.items(shared)[0].id
    here.agenda.edit(item, title="الف")
    there.agenda.edit(item, title="ب")
    page, frame = opened(qtbot, theme, here)
    page.take_files([stick.send(THERE, HERE).path])
    page.review.pane.later.click()
    page.review.apply.click()
    assert page.result.to_conflicts.isVisible()
    page.result.to_conflicts.click()
    assert page.below.currentWidget() is page.conflicts
    page.conflicts.pane.grid.take_keyboard()
    area = page.conflicts.pane.grid.area
    QTest.keyClick(area, Qt.Key.Key_Right)
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert here.conflicts.open() == ()
    assert frame.told == []


def test_that_a_file_for_somebody_else_is_refused_in_words_and_changes_nothing(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str
) -> None:
    page, frame = opened(qtbot, theme, stick.desks[HERE])
    own = stick.send(HERE, THERE).path
    page.take_files([own])
    assert len(frame.told) == 1
    assert page.files == ()


def test_that_a_stick_is_chosen_and_the_file_on_it_found_and_received_at_the_other_office(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str, tmp_path: Path
) -> None:
    root = tmp_path / "KINGSTON"
    root.mkdir()

    def plugged() -> list[Plugged]:
        return [Plugged(root, "KINGSTON", 1 << 30, read_only=False, removable=True)]

    here, there = stick.desks[HERE], stick.desks[THERE]
    here.meetings.edit(shared, place="سالن شهدا")
    _, frame = opened(qtbot, theme, here)
    dialog = MakeBundleDialog(frame, looked=plugged)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert dialog.where.target == root
    assert "تغییر" in dialog.what.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.sent is not None
    assert dialog.sent.path.parent == root
    _, elsewhere = opened(qtbot, theme, there)
    found = ReceiveBundleDialog(elsewhere, looked=plugged)
    qtbot.addWidget(found)
    found.show()
    QApplication.processEvents()
    assert found.act.isEnabled()
    found.accept()
    assert found.chosen == [dialog.sent.path]


def test_that_a_stick_that_can_only_be_read_says_so_and_takes_nothing(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str, tmp_path: Path
) -> None:
    def plugged() -> list[Plugged]:
        return [Plugged(tmp_path, "SANDISK", 0, read_only=True, removable=True)]

    _, frame = opened(qtbot, theme, stick.desks[HERE])
    dialog = MakeBundleDialog(frame, looked=plugged)
    qtbot.addWidget(dialog)
    dialog.where.list.choose(str(tmp_path))
    assert not dialog.act.isEnabled()
    assert "فقط خواندنی" in dialog.act.toolTip()


def test_that_after_choosing_a_folder_enter_makes_the_file(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "پوشه"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    _, frame = opened(qtbot, theme, stick.desks[HERE])
    dialog = MakeBundleDialog(frame, looked=list)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.where.choose_folder()
    assert dialog.focusWidget() is dialog.act
    QTest.keyClick(dialog.act, Qt.Key.Key_Return)
    assert dialog.sent is not None
    assert dialog.sent.path.parent == folder


def test_that_a_stick_that_was_pulled_is_told_in_the_dialog_and_another_can_be_chosen(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str, tmp_path: Path
) -> None:
    gone = tmp_path / "KINGSTON"
    gone.mkdir()

    def plugged() -> list[Plugged]:
        return [Plugged(gone, "KINGSTON", 1 << 30, read_only=False, removable=True)]

    _, frame = opened(qtbot, theme, stick.desks[HERE])
    dialog = MakeBundleDialog(frame, looked=plugged)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    gone.rmdir()
    dialog.accept()
    assert not gone.exists()
    assert dialog._trouble.isVisible()
    gone.mkdir()
    dialog.accept()
    assert len(list(gone.glob("*.dabir-bundle"))) == 1
    assert frame.told == []


def test_that_a_request_is_made_as_codes_and_printed(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str, tmp_path: Path
) -> None:
    desk = stick.desks[HERE]
    _, frame = opened(qtbot, theme, desk)
    dialog = RequestBundleDialog(frame, stick.id(THERE), THERE, (1, 2), looked=list)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.print.isEnabled()
    dialog.only_code.click()
    assert dialog.sent is not None
    assert dialog.sent.parts
    pdf = desk.request_papers.printed(THERE, (1, 2), dialog.sent.parts)
    assert pdf.startswith(b"%PDF")


def test_that_a_printed_request_is_read_from_its_page_and_the_next_file_holds_what_was_lost(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    here.agenda.add(shared, "بند گمشده")
    lost = stick.send(HERE, THERE)
    there.meetings.edit(shared, place="سالن شهدا")
    asked = there.sending.request(stick.id(HERE), tmp_path)
    page = tmp_path / "request.pdf"
    page.write_bytes(there.request_papers.printed(HERE, (2,), asked.parts))
    shown_page, frame = opened(qtbot, theme, here)
    offered: list[str] = []
    monkeypatch.setattr(shown_page.deeds, "make_file", offered.append)
    shown_page.take_files([page])
    assert frame.told == []
    assert offered == [stick.id(THERE)]
    again = stick.send(HERE, THERE)
    assert 0 < again.changes < lost.changes, "what it has does not go again"
    stick.take(THERE, again)
    assert "بند گمشده" in titles(there, shared)


def test_that_a_page_without_codes_is_refused_in_words(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str, tmp_path: Path
) -> None:
    here = stick.desks[HERE]
    page = tmp_path / "sheet.pdf"
    page.write_bytes(here.own_key.key_sheet())
    shown_page, frame = opened(qtbot, theme, here)
    shown_page.take_files([page])
    assert len(frame.told) == 1


def test_that_a_locked_key_is_asked_for_and_then_the_file_is_read(
    qtbot: QtBot, theme: Theme, stick: Stick, shared: str
) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    there.agenda.add(shared, "بند تازه")
    here.receiving.receive(stick.send(THERE, HERE).path)
    here.own_key.protect("یک گذرواژه بلند")
    here.office_keys.lock()
    page, _ = opened(qtbot, theme, here)
    assert page.below.currentWidget() is page.locked

    def unlock(dialog: object) -> None:
        here.own_key.unlock("یک گذرواژه بلند")

    when_asked(unlock)
    page.unlock_first.click()
    assert page.below.currentWidget() is page.review
