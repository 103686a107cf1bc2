"""Half-spaces that are certain, and letters of another keyboard, are put right at the moment of typing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.persian.spelling import compact_key
from desktop_app.services.preferences import PreferencesFile
from desktop_app.ui.choices import Choices
from desktop_app.ui.pages.meeting.session_composer import Lines
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from tests.ui.desk_frame import type_in
from tests.ui.test_half_spaces import field

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
ENTER, Z, BACK = Qt.Key.Key_Return, Qt.Key.Key_Z, Qt.Key.Key_Backspace


def undo(area: TextArea) -> None:
    QTest.keyClick(area, Z, CONTROL)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("او می رود ", "او می‌رود "),
        ("او می رود", "او می رود"),
        ("نمی تواند، ", "نمی‌تواند، "),
        ("میشود.", "می‌شود."),
        ("(کتاب ها)", "(کتاب‌ها)"),
        ("برنامه ریزی ها ", "برنامه‌ریزی‌ها "),
        ("مهم ترین کتاب ها را می خواند.", "مهم‌ترین کتاب‌ها را می‌خواند."),
        ("در این صورت جلسه ", "در این صورت جلسه "),
        ("می  رود ", "می  رود "),
        ("😀 می رود 😀 نمی رود ", "😀 می‌رود 😀 نمی‌رود "),
        ("كتاب ها ي ", "کتاب‌ها ی "),
        ("۱۲ ٣ 4 ", "۱۲ ٣ 4 "),
    ],
)
def test_that_a_certain_repair_is_made_when_its_word_is_finished(
    qtbot: QtBot, theme: Theme, typed: str, written: str
) -> None:
    area = field(qtbot, theme)
    type_in(area, typed)
    assert area.toPlainText() == written
    assert area.textCursor().atEnd()


def test_that_the_last_word_is_repaired_where_tab_goes_on_to_the_next_field(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    area, onward = TextArea(theme, parent=holder), LineEdit(theme, parent=holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    area.setFocus()
    type_in(area, "او می رود")
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert onward.hasFocus()
    assert area.toPlainText() == "او می‌رود"


def test_that_undo_takes_the_repair_back_and_the_place_is_left_alone(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "او می رود ")
    undo(area)
    assert area.toPlainText() == "او می رود "
    assert area.textCursor().atEnd()
    QTest.keyClick(area, BACK)
    type_in(area, " و می رود ")
    assert area.toPlainText() == "او می رود و می‌رود "


def test_that_the_repair_is_a_step_apart_from_what_is_typed_after_it(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "او می رود به")
    undo(area)
    assert area.toPlainText() == "او می‌رود "
    undo(area)
    assert area.toPlainText() == "او می رود "
    QTest.keyClick(area, Z, CONTROL | SHIFT)
    assert area.toPlainText() == "او می‌رود "


def test_that_a_word_typed_anew_at_the_same_place_is_repaired_again(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "می رود ")
    undo(area)
    area.selectAll()
    type_in(area, "می رود ")
    assert area.toPlainText() == "می‌رود "


def test_that_enter_finishes_a_word_in_a_text(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "او می رود")
    QTest.keyClick(area, ENTER)
    assert area.toPlainText() == "او می‌رود\n"
    undo(area)
    assert area.toPlainText() == "او می رود\n"


@pytest.mark.parametrize("modifiers", [NONE, CONTROL])
def test_that_what_enter_records_is_repaired_before(qtbot: QtBot, theme: Theme, modifiers: Qt.KeyboardModifier) -> None:
    area = field(qtbot, theme, kind=Lines)
    assert isinstance(area, Lines)
    recorded: list[str] = []
    area.entered.connect(lambda: recorded.append(area.toPlainText()))
    type_in(area, "او می رود")
    QTest.keyClick(area, ENTER, modifiers)
    assert area.toPlainText() == "او می‌رود"
    assert recorded == ([] if modifiers else ["او می‌رود"])


def test_that_a_new_line_of_a_statement_finishes_a_word_too(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, kind=Lines)
    type_in(area, "او می رود")
    QTest.keyClick(area, ENTER, SHIFT)
    type_in(area, "و نمی آید ")
    assert area.toPlainText() == "او می‌رود\nو نمی‌آید "


def test_that_only_the_word_just_finished_is_touched(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "می رود و  کتاب ها")
    cursor = area.textCursor()
    cursor.setPosition(len("می رود و "))
    area.setTextCursor(cursor)
    type_in(area, "او ")
    assert area.toPlainText() == "می رود و او  کتاب ها"
    assert area.textCursor().position() == len("می رود و او ")


def test_that_a_selection_and_the_clipboard_are_left_alone(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "می رود ")
    area.selectAll()
    area.insertPlainText("کتاب ها ")
    assert area.toPlainText() == "کتاب ها "


def test_that_an_input_method_is_left_alone_until_it_commits(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "می رود")
    QApplication.sendEvent(area, QInputMethodEvent("ن", []))
    assert area.toPlainText() == "می رود"
    event = QInputMethodEvent("", [])
    event.setCommitString(" ")
    QApplication.sendEvent(area, event)
    assert area.toPlainText() == "می‌رود "
    event = QInputMethodEvent("", [])
    event.setCommitString("كتابي")
    QApplication.sendEvent(area, event)
    assert area.toPlainText() == "می‌رود کتابی"


def test_that_a_line_gets_persian_letters_and_a_passphrase_is_left_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    edit, secret = LineEdit(theme), LineEdit(theme)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    for made in (edit, secret):
        qtbot.addWidget(made)
        type_in(made, "كميته علی")
    assert edit.text() == "کمیته علی"
    assert secret.text() == "كميته علی"


def test_that_nothing_is_repaired_where_the_person_does_not_want_it(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    theme.typing.choose(repairs=False)
    type_in(area, "كتاب ها را می رود ")
    assert area.toPlainText() == "كتاب ها را می رود "
    theme.typing.choose(repairs=True)
    type_in(area, "می رود ")
    assert area.toPlainText() == "كتاب ها را می رود می‌رود "


def test_that_the_menu_of_a_text_turns_it_off(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "preferences.json")
    choices = Choices(file, theme)
    theme.typing.chosen.connect(lambda on: choices.take(repair_while_typing=on))
    area = field(qtbot, theme, "او آمد")
    place = area.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, area.mapToGlobal(place))
    QApplication.sendEvent(area, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    habit = menu.actions()[-1]
    assert habit.isCheckable()
    assert habit.isChecked()
    habit.trigger()
    menu.close()
    assert not file.load().repair_while_typing
    theme.typing.repairs = True
    Choices(file, theme)
    assert not theme.typing.repairs


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["می", "رود", "کتاب", "ها", "میشود", "برنامه", "ریزی", " ", " ", "،", "\n", "😀", "undo", "back"]
        ),
        max_size=25,
    )
)
def test_that_typing_never_loses_a_letter_and_undo_leads_back(qtbot: QtBot, theme: Theme, parts: list[str]) -> None:
    area = TextArea(theme)
    plain_area = TextArea(theme)
    qtbot.addWidget(area)
    qtbot.addWidget(plain_area)
    for part in parts:
        if part == "undo":
            continue
        for where in (area, plain_area):
            theme.typing.repairs = where is area
            if part == "back":
                cursor = where.textCursor()
                if cursor.position() and cursor.block().text()[-1:].isalnum():
                    QTest.keyClick(where, BACK)
            elif part == "\n":
                QTest.keyClick(where, ENTER)
            else:
                type_in(where, part)
            assert where.textCursor().atEnd()
    assert compact_key(area.toPlainText()) == compact_key(plain_area.toPlainText())
    while area.document().isUndoAvailable():
        area.undo()
    assert area.toPlainText() == ""
    area.moveCursor(QTextCursor.MoveOperation.End)
