"""The unit's window: resolutions by deadline, entries kept at once, evidence, the answer, and going on later."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.exchange.follow_up_file import opened_file
from desktop_app.proof.office_key import OfficeKey, signed_by
from desktop_app.services.exchange.unit_entries import Span
from desktop_app.services.exchange.unit_work import UnitWork
from desktop_app.services.preferences import PreferencesFile
from desktop_app.services.requests import Clock
from desktop_app.ui.dialogs.first_run import FirstRunDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech
from desktop_app.ui.unit.opening import Opening, UnitPassphraseDialog
from desktop_app.ui.unit.session import UnitSession
from desktop_app.ui.unit.window import UnitWindow
from desktop_app.ui.unit_files import is_of_a_unit
from desktop_app.ui.widgets.dialogs import ConfirmDialog
from tests.services.test_unit_work import Pair, scan
from tests.ui.desk_frame import type_in
from tests.unit_files import many_tasks


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    yield made
    made.office.desk.file.close()


@pytest.fixture
def preferences(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "preferences.json")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, pair: Pair, preferences: PreferencesFile) -> UnitWindow:
    return shown(qtbot, theme, pair.work, preferences)


def shown(qtbot: QtBot, theme: Theme, work: UnitWork, preferences: PreferencesFile) -> UnitWindow:
    window = UnitWindow(work, theme, preferences)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.open()
    return window


def press(window: UnitWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    QApplication.processEvents()


def current(window: UnitWindow) -> str:
    row = window.list.current()
    assert row is not None
    return row.task.id


def test_that_the_list_shows_only_the_units_resolutions_with_the_first_chosen(window: UnitWindow, pair: Pair) -> None:
    keys = [row.key for row in window.list.list.rows_model.rows if not row.is_group]
    assert set(keys) == set(pair.ids)
    assert current(window) == pair.work.rows()[0].task.id
    assert "معاونت مالی" in window.windowTitle()


def test_that_what_is_typed_is_kept_when_the_window_closes(
    qtbot: QtBot, theme: Theme, window: UnitWindow, pair: Pair, preferences: PreferencesFile
) -> None:
    task = current(window)
    window.panel.form.text.setFocus()
    type_in(window.panel.form.text, "کار آغاز شد")
    window.close()
    again = shown(qtbot, theme, pair.open(), preferences)
    assert current(again) == task
    assert again.panel.form.text.toPlainText() == "کار آغاز شد"


def test_that_going_to_the_next_resolution_keeps_what_was_typed(window: UnitWindow, pair: Pair) -> None:
    first = current(window)
    window.panel.form.text.setFocus()
    type_in(window.panel.form.text, "نیمه‌کاره")
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert current(window) != first
    assert window.panel.form.text.toPlainText() == ""
    draft = pair.open().draft(first)
    assert draft is not None
    assert draft.text == "نیمه‌کاره"


def test_that_enter_goes_to_the_entry_and_escape_back_to_the_list(window: UnitWindow) -> None:
    window.list.take_keyboard()
    press(window, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.panel.form.isAncestorOf(focused)
    press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.list.list


def test_that_progress_is_stepped_with_the_keyboard(window: UnitWindow, pair: Pair) -> None:
    task = current(window)
    window.list.take_keyboard()
    press(window, Qt.Key.Key_Return)
    for _ in range(3):
        press(window, Qt.Key.Key_Up)
    window.panel.commit()
    draft = pair.open().draft(task)
    assert draft is not None
    assert draft.progress == 15


def test_that_done_is_one_key_and_taken_back_with_it(window: UnitWindow, pair: Pair) -> None:
    task = current(window)
    press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    draft = pair.work.draft(task)
    assert draft is not None
    assert draft.done
    assert window.panel.form.progress.value == 100
    press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert pair.work.draft(task) is None
    assert window.panel.form.progress.value == 0


def drop(window: UnitWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.panel.form.evidence.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_that_dropped_evidence_is_kept_and_its_taking_out_undone(
    window: UnitWindow, pair: Pair, tmp_path: Path
) -> None:
    task, source = current(window), scan(tmp_path)
    drop(window, source)
    source.unlink()
    draft = pair.work.draft(task)
    assert draft is not None
    assert pair.work.evidence(draft.evidence[0]).exists()
    window.panel.form.evidence.left_out.emit(draft.evidence[0])
    assert pair.work.draft(task) is None
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pair.work.draft(task) is not None


def test_that_a_cleared_entry_comes_back_with_undo(window: UnitWindow, pair: Pair) -> None:
    task = current(window)
    pair.work.enter(task, text="متن", progress=20)
    window.panel.form.refresh()
    window.panel.form.clear_entry()
    assert pair.work.draft(task) is None
    window.take_back()
    draft = pair.work.draft(task)
    assert draft is not None
    assert draft.text == "متن"
    assert window.panel.form.text.toPlainText() == "متن"


def test_that_the_answer_is_made_and_reaches_the_secretariat(
    window: UnitWindow, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not window.make.isEnabled()
    press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert window.make.isEnabled()
    target = pair.stick / "answer.dabir-answer"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    told = window.told
    assert told is not None
    assert told.isVisible()
    told.close()
    assert pair.office.desk.follow_up_files.receive(target).new == 1
    assert window.work.waiting == 0


def test_that_an_answer_of_nothing_is_told_and_not_asked_for(
    window: UnitWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: pytest.fail("it asked"))
    window.make_answer()
    assert window.voice.toaster.isVisible()


def test_that_what_was_sent_can_be_corrected(window: UnitWindow, pair: Pair) -> None:
    task = current(window)
    pair.work.enter(task, progress=40, text="نادرست")
    window.write_answer(pair.stick / "a.dabir-answer")
    assert window.told is not None
    window.told.close()
    assert window.panel.correct.isVisible()
    window.panel.correct_last()
    assert window.panel.form.text.toPlainText() == "نادرست"
    draft = pair.work.draft(task)
    assert draft is not None
    assert draft.revision == 2


def test_that_the_list_is_narrowed_by_words_and_by_what_is_unsent(qtbot: QtBot, window: UnitWindow, pair: Pair) -> None:
    window.list.start_find()
    type_in(window.list.finder.words, "آموزشی")
    qtbot.waitUntil(lambda: sum(not row.is_group for row in window.list.list.rows_model.rows) == 1)
    window.list.finder.words.clear()
    pair.work.enter(pair.ids[2], progress=10)
    window.list.show_rows(pair.work.rows(), pair.hands.now().date())
    window.list.unsent.setChecked(True)
    assert [row.key for row in window.list.list.rows_model.rows if not row.is_group] == [pair.ids[2]]


def test_that_a_too_long_text_stays_in_its_field_with_the_reason(window: UnitWindow, pair: Pair) -> None:
    field = window.panel.form.text
    field.setPlainText("x" * 50_001)
    field.commit_now()
    assert len(field.toPlainText()) == 50_001
    assert field.accessibleDescription()
    assert pair.work.draft(current(window)) is None


def test_that_an_empty_file_says_so(qtbot: QtBot, theme: Theme, tmp_path: Path, preferences: PreferencesFile) -> None:
    work = UnitWork.open(many_tasks(tmp_path, 0), tmp_path, Clock())
    window = shown(qtbot, theme, work, preferences)
    assert window.list.stack.currentWidget() is window.list.empty
    assert not window.panel.isVisible()


def test_that_three_hundred_long_resolutions_are_shown_in_their_groups(
    qtbot: QtBot, theme: Theme, tmp_path: Path, preferences: PreferencesFile
) -> None:
    path = many_tasks(tmp_path, 300)
    work = UnitWork.open(path, tmp_path, Clock(lambda: datetime.datetime(2025, 12, 8, 9)))  # noqa: DTZ001
    window = shown(qtbot, theme, work, preferences)
    assert [row.key for row in window.list.list.rows_model.rows if row.is_group] == [Span.LATE, Span.WEEK, Span.LATER]
    assert len(opened_file(path.read_bytes(), signed_by).tasks) == 300
    for _ in range(20):
        press(window, Qt.Key.Key_Down)


def test_that_both_themes_and_languages_are_worn(
    window: UnitWindow, theme: Theme, preferences: PreferencesFile
) -> None:
    press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    looks = [theme.is_dark]
    window.brightness.click()
    looks.append(theme.is_dark)
    assert looks == [True, False]
    wanted: list[str] = []
    window.language_chosen.connect(wanted.append)
    window.languages.click()
    assert wanted == ["en"]
    assert preferences.load().language == "en"


# Opening


def test_that_files_of_units_are_known_by_name_or_content(pair: Pair, tmp_path: Path) -> None:
    renamed = tmp_path / "file.bin"
    renamed.write_bytes(pair.path.read_bytes())
    assert is_of_a_unit(pair.path)
    assert is_of_a_unit(renamed)
    assert not is_of_a_unit(pair.office.desk.file.path)
    assert not is_of_a_unit(tmp_path / "missing")


def test_that_the_session_opens_the_file_once_and_goes_on_next_time(
    qtbot: QtBot, qapp: QApplication, theme: Theme, pair: Pair, preferences: PreferencesFile
) -> None:
    home = pair.home
    first = UnitSession(theme, Speech(qapp), preferences, home)
    assert first.open(pair.path)
    assert first.window is not None
    qtbot.addWidget(first.window)
    second = UnitSession(theme, Speech(qapp), preferences, home)
    assert not second.open(pair.path)
    assert second.handed_over
    first.window.work.enter(pair.ids[0], text="ادامه دارد")
    first.window.close()
    pair.path.unlink()
    kept = Path(preferences.load().last_office)
    third = UnitSession(theme, Speech(qapp), preferences, home)
    assert third.open(kept)
    assert third.window is not None
    qtbot.addWidget(third.window)
    assert third.window.work.waiting == 1
    third.window.close()


def test_that_the_passphrase_is_asked_until_it_is_right(
    theme: Theme, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pair.office.desk.follow_up_files.make(pair.office.unit, pair.stick, passphrase="گذرواژه").path
    answers = ["نادرست", "گذرواژه"]
    complaints: list[str] = []

    def answer(dialog: UnitPassphraseDialog) -> int:
        complaints.append(dialog.line.accessibleDescription())
        dialog.line.setText(answers.pop(0))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(UnitPassphraseDialog, "exec", answer)
    assert Opening(theme, pair.home).look(path) is not None
    assert not complaints[0]
    assert complaints[1]


def test_that_an_unknown_key_is_asked_about(
    theme: Theme, pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forged = many_tasks(tmp_path, 1, key=OfficeKey.fresh(), unit_id=pair.work.file.unit_id)
    monkeypatch.setattr(ConfirmDialog, "asked", lambda _self: False)
    assert Opening(theme, pair.home).look(forged) is None
    monkeypatch.setattr(ConfirmDialog, "asked", lambda _self: True)
    assert Opening(theme, pair.home).look(forged) is not None


def test_that_the_first_run_offers_the_answer_of_a_unit(
    qtbot: QtBot, theme: Theme, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = FirstRunDialog(theme, pair.home)
    qtbot.addWidget(dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(pair.path), ""))
    QTest.mouseClick(dialog.unit, Qt.MouseButton.LeftButton)
    assert dialog._answer == pair.path
