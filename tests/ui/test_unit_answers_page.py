"""Answers of units at the secretariat: received, looked at, accepted or sent back, one or all; and files made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.ui.dialogs.follow_up_files import FollowUpFilesDialog
from desktop_app.ui.dialogs.reason import ReasonDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.letters import LettersPage
from desktop_app.ui.pages.letters.answers import AnswersPart
from desktop_app.ui.theme import Theme
from desktop_app.ui.unit_answers import ANSWERS, receive_answers
from desktop_app.ui.unit_files import is_an_answer
from tests.services.test_unit_work import Pair, scan
from tests.ui.desk_frame import shown
from tests.ui.meetings_at_hand import WalkingFrame


@dataclass
class Looked:
    pair: Pair
    frame: WalkingFrame
    page: LettersPage

    @property
    def part(self) -> AnswersPart:
        part = self.page.part
        assert isinstance(part, AnswersPart)
        return part

    def shown_keys(self) -> list[object]:
        return [row.key for row in self.part.list.rows_model.rows if not row.is_group]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    made.office.desk.office_keys.make()
    yield made
    made.office.desk.file.close()


@pytest.fixture
def looked(qtbot: QtBot, theme: Theme, pair: Pair, tmp_path: Path) -> Looked:
    pair.work.enter(pair.ids[0], progress=40, text="آغاز شد.")
    pair.work.attach(pair.ids[0], None, scan(tmp_path))
    pair.work.enter(pair.ids[1], done=True, text="برگزار شد.")
    frame = WalkingFrame(pair.office.desk, theme)
    page = LettersPage(frame)
    receive_answers(frame, page, [pair.work.make_answer(pair.stick).path])
    shown(qtbot, page, Place("letters", part=ANSWERS))
    return Looked(pair, frame, page)


def press(looked: Looked, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    looked.part.take_keyboard()
    QTest.keyClick(looked.part.list, key, modifier)
    QApplication.processEvents()


def test_that_a_received_answer_is_told_and_shown(looked: Looked) -> None:
    assert looked.frame.went[-1] == Place("letters", part=ANSWERS)
    assert "۲" in looked.frame.toasts[-1][0]
    assert len(looked.shown_keys()) == 2
    assert looked.pair.status(0) is ResolutionStatus.NOTIFIED


def test_that_enter_accepts_one_and_undo_takes_it_back(looked: Looked) -> None:
    looked.part.list.choose(looked.shown_keys()[0])
    press(looked, Qt.Key.Key_Return)
    assert len(looked.shown_keys()) == 1
    looked.frame.undo_last()
    assert len(looked.shown_keys()) == 2
    assert looked.pair.status(0) is looked.pair.status(1) is ResolutionStatus.NOTIFIED


def test_that_one_key_accepts_all(looked: Looked) -> None:
    press(looked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert looked.shown_keys() == []
    assert looked.part.stack.currentWidget() is looked.part.empty
    assert looked.pair.status(0) is ResolutionStatus.IN_PROGRESS
    assert looked.pair.status(1) is ResolutionStatus.REPORTED_DONE


def test_that_a_report_is_sent_back_with_a_word(looked: Looked, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(dialog: ReasonDialog) -> bool:
        dialog.reason.setPlainText("سند کافی نیست")
        dialog.submit()
        return True

    monkeypatch.setattr(ReasonDialog, "asked", answer)
    row = looked.part.current()
    assert row is not None
    press(looked, Qt.Key.Key_Delete)
    assert len(looked.shown_keys()) == 1
    course = looked.pair.office.desk.follow_ups.course(row.resolution_id)
    assert "سند کافی نیست" in course.steps[0].text


def test_that_a_report_on_what_was_given_up_becomes_a_note(looked: Looked) -> None:
    looked.pair.office.desk.follow_ups.void([looked.pair.ids[0]], "منتفی")
    looked.page.refresh(frozenset())
    key = next(row.key for row in looked.part.list.rows_model.rows if getattr(row.value, "is_a_note", False))
    looked.part.list.choose(key)
    assert looked.part.panel.accept.isVisible()
    assert not looked.part.panel.aside.isVisible()
    press(looked, Qt.Key.Key_Return)
    assert looked.pair.status(0) is ResolutionStatus.VOID


def test_that_a_bad_answer_is_told_and_the_good_one_still_received(looked: Looked, tmp_path: Path, pair: Pair) -> None:
    bad = tmp_path / "bad.dabir-answer"
    bad.write_bytes(b"nothing")
    pair.work.enter(pair.ids[2], progress=10)
    receive_answers(looked.frame, looked.page, [bad, pair.work.make_answer(pair.stick).path])
    looked.page.refresh(frozenset())
    assert len(looked.frame.told) == 1
    assert len(looked.shown_keys()) == 3


def test_that_the_part_says_how_many_wait_and_files_are_chosen(looked: Looked, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "۲" in looked.page.turn._segments[-1].words
    asked: list[object] = []

    def choose(*about: object) -> tuple[list[str], str]:
        asked.append(about)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    press(looked, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert asked
    assert is_an_answer(Path("a.dabir-answer"))


# Files for units


def dialog_in(qtbot: QtBot, looked: Looked, folder: Path) -> FollowUpFilesDialog:
    unit = looked.pair.office.unit
    dialog = FollowUpFilesDialog(looked.frame, {unit}, parent=looked.page, looked=list)
    dialog.where._folder = folder
    dialog.where._shown_once = False
    dialog.where.look()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_that_files_are_made_for_the_ticked_units(qtbot: QtBot, looked: Looked, tmp_path: Path) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    dialog = dialog_in(qtbot, looked, folder)
    assert dialog.act.isEnabled()
    assert not dialog.confidential.isVisible()
    dialog.accept()
    assert [path.suffix for path in folder.iterdir()] == [".dabir-unit"]
    assert folder.name in looked.frame.toasts[-1][0]


def test_that_without_a_unit_no_file_is_made(qtbot: QtBot, looked: Looked, tmp_path: Path) -> None:
    dialog = dialog_in(qtbot, looked, tmp_path)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert not dialog.act.isEnabled()
    dialog.all.click()
    assert dialog.act.isEnabled()


def test_that_a_short_passphrase_is_refused_under_its_field(qtbot: QtBot, looked: Looked, tmp_path: Path) -> None:
    dialog = dialog_in(qtbot, looked, tmp_path)
    dialog.passphrase.setText("کوتاه")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.passphrase.accessibleDescription()
