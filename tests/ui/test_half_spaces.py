"""A missing half-space is marked and offered; the text changes only where the person says so."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.persian.zwnj import applied, suggestions
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.charge_fields import DecisionText
from desktop_app.ui.pages.meeting.session_composer import Lines
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.half_spaces import LONGEST_TEXT
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import type_in
from tests.ui.meetings_at_hand import WalkingFrame, held, meeting, press, workspace

ALT = Qt.KeyboardModifier.AltModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
THREE = "او می رود و کتاب ها را در برنامه ریزی می آورد"
THREE_MENDED = "او می‌رود و کتاب‌ها را در برنامه‌ریزی می‌آورد"


def field(qtbot: QtBot, theme: Theme, text: str = "", kind: type[TextArea] = TextArea) -> TextArea:
    """A field of its own on the screen, with the keyboard at its beginning."""
    area = kind(theme, text)
    qtbot.addWidget(area)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    area.setFocus()
    return area


def at(area: TextArea, words: str) -> None:
    """Puts the cursor into the middle of `words`."""
    cursor = area.textCursor()
    cursor.setPosition(area.toPlainText().index(words) + len(words) // 2)
    area.setTextCursor(cursor)


def marked(area: TextArea) -> list[str]:
    return [mark.cursor.selectedText() for mark in area.extraSelections()]


def middle_of(area: TextArea, words: str) -> QPoint:
    cursor = QTextCursor(area.document())
    cursor.setPosition(area.toPlainText().index(words) + len(words) // 2)
    return area.cursorRect(cursor).center()


def opened(event: QContextMenuEvent, target: Any) -> QMenu:
    QApplication.sendEvent(target, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def menu_key(area: TextArea) -> QMenu:
    place = area.cursorRect().center()
    return opened(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, area.mapToGlobal(place)), area)


def first_words(menu: QMenu) -> list[str]:
    return [plain(action.text().split("\t")[0]) for action in menu.actions()[:2]]


def test_that_a_missing_half_space_is_marked_after_typing_and_not_changed(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "او می رود")
    qtbot.waitUntil(lambda: marked(area) == ["می رود"])
    assert area.toPlainText() == "او می رود"
    mark = area.extraSelections()[0]
    assert mark.format.underlineColor() == theme.colour("zar")
    assert mark.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine


def test_that_marks_wait_until_typing_stops(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "می رود")
    QApplication.processEvents()
    assert marked(area) == []
    qtbot.waitUntil(lambda: marked(area) == ["می رود"])


def test_that_marks_wear_the_other_theme(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "می رود")
    qtbot.waitUntil(lambda: bool(marked(area)))
    light = theme.colour("zar")
    theme.wear(dark=True)
    assert area.extraSelections()[0].format.underlineColor() == theme.colour("zar") != light


def test_that_a_text_shown_later_is_looked_at_too(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    area.show_text("کتاب ها")
    qtbot.waitUntil(lambda: marked(area) == ["کتاب ها"])
    area.show_text("کتاب‌ها")
    qtbot.waitUntil(lambda: marked(area) == [])


@pytest.mark.parametrize(("extra", "offered"), [(0, 1), (1, 0)])
def test_that_a_very_long_text_is_left_alone(qtbot: QtBot, theme: Theme, extra: int, offered: int) -> None:
    area = field(qtbot, theme, "می رود".ljust(LONGEST_TEXT + extra, "."))
    assert len(area.half_spaces.repairs()) == offered


def test_that_a_text_that_may_not_be_changed_is_left_alone(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "می رود")
    qtbot.waitUntil(lambda: bool(marked(area)))
    area.setReadOnly(True)
    press(area, ENTER, ALT)
    assert area.toPlainText() == "می رود"
    qtbot.waitUntil(lambda: marked(area) == [])


def test_that_alt_enter_repairs_the_word_at_the_cursor(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, THREE)
    at(area, "کتاب ها")
    press(area, ENTER, ALT)
    assert area.toPlainText() == THREE.replace("کتاب ها", "کتاب‌ها")


def test_that_alt_enter_goes_on_from_word_to_word(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, THREE)
    press(area, ENTER, ALT)
    assert area.toPlainText() == THREE.replace("می رود", "می‌رود")
    assert area.toPlainText()[: area.textCursor().position()] == "او می‌رود"
    at(area, " و ")
    press(area, ENTER, ALT)
    assert "کتاب‌ها" in area.toPlainText()


def test_that_a_word_just_typed_is_repaired_at_once_and_typing_goes_on(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "او می رود ")
    press(area, ENTER, ALT)
    type_in(area, "و می آید")
    press(area, ENTER, ALT)
    assert area.toPlainText() == "او می‌رود و می‌آید"
    assert area.textCursor().atEnd()


def test_that_alt_shift_enter_repairs_all_in_one_undo_step(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, THREE)
    press(area, ENTER, ALT_SHIFT)
    assert area.toPlainText() == THREE_MENDED
    assert marked(area) == []
    press(area, Qt.Key.Key_Z, CONTROL)
    assert area.toPlainText() == THREE
    qtbot.waitUntil(lambda: len(marked(area)) == 4)


def test_that_each_repair_is_an_undo_step_apart_from_typing(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme)
    type_in(area, "می رود")
    press(area, ENTER, ALT)
    type_in(area, " و")
    press(area, Qt.Key.Key_Z, CONTROL)
    assert area.toPlainText() == "می‌رود"
    press(area, Qt.Key.Key_Z, CONTROL)
    assert area.toPlainText() == "می رود"


def test_that_a_repair_is_told_like_typing(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "می رود")
    told: list[str] = []
    area.committed.connect(told.append)
    press(area, ENTER, ALT)
    assert told == []
    area.commit_now()
    assert told == ["می‌رود"]


def test_that_without_a_suggestion_the_keys_change_nothing(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "او آمد")
    press(area, ENTER, ALT)
    press(area, ENTER, ALT_SHIFT)
    assert area.toPlainText() == "او آمد"


@pytest.mark.parametrize("kind", [Lines, DecisionText])
def test_that_the_fields_of_a_session_repair_too(qtbot: QtBot, theme: Theme, kind: type[TextArea]) -> None:
    area = field(qtbot, theme, THREE, kind)
    press(area, ENTER, ALT)
    assert area.toPlainText() == THREE.replace("می رود", "می‌رود")
    QTest.keyClick(area, Qt.Key.Key_Enter, ALT_SHIFT | Qt.KeyboardModifier.KeypadModifier)
    assert area.toPlainText() == THREE_MENDED


def test_that_the_menu_key_offers_the_word_at_the_cursor(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "او می رود. کتاب ها. نامه ها")
    at(area, "کتاب ها")
    menu = menu_key(area)
    assert first_words(menu) == ["کتاب‌ها به‌جای کتاب ها", "اصلاح همه (۳)"]
    assert plain(menu.actions()[0].toolTip()) == "کتاب‌ها\nنشانه جمع با نیم‌فاصله به نام می‌پیوندد."
    press(menu, ENTER)
    assert area.toPlainText() == "او می رود. کتاب‌ها. نامه ها"


def test_that_the_menu_repairs_all(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, THREE)
    menu = menu_key(area)
    press(menu, Qt.Key.Key_Down)
    press(menu, ENTER)
    assert area.toPlainText() == THREE_MENDED


def test_that_the_right_button_offers_the_word_under_it(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, THREE)
    place = middle_of(area, "کتاب ها")
    everywhere = area.viewport().mapToGlobal(place)
    menu = opened(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, everywhere), area.viewport())
    assert first_words(menu)[0] == "کتاب‌ها به‌جای کتاب ها"
    menu.actions()[0].trigger()
    assert area.toPlainText() == THREE.replace("کتاب ها", "کتاب‌ها")
    menu.close()


def test_that_a_menu_left_open_does_not_spoil_another_text(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "می رود")
    menu = menu_key(area)
    area.selectAll()
    area.insertPlainText("آمد")
    menu.actions()[0].trigger()
    assert area.toPlainText() == "آمد"
    menu.close()


def test_that_a_sound_text_has_its_usual_menu(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, "او آمد")
    menu = menu_key(area)
    assert "به‌جای" not in menu.actions()[0].text()
    menu.close()


def test_that_the_mouse_is_told_the_reason(qtbot: QtBot, theme: Theme) -> None:
    area = field(qtbot, theme, THREE)
    place = middle_of(area, "می رود")
    event = QHelpEvent(QEvent.Type.ToolTip, place, area.viewport().mapToGlobal(place))
    QApplication.sendEvent(area.viewport(), event)
    assert plain(QToolTip.text()) == "می‌رود\n«می» با نیم‌فاصله به فعل می‌پیوندد."
    QToolTip.hideText()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(["می رود", "کتابهای", "😀", "صورت جلسه", "و", "\n", "Word", "(نامه ها)"])))
def test_that_all_is_what_the_language_says(qtbot: QtBot, theme: Theme, words: list[str]) -> None:
    text = " ".join(words)
    area = TextArea(theme, text)
    qtbot.addWidget(area)
    one_by_one = TextArea(theme, text)
    qtbot.addWidget(one_by_one)
    area.half_spaces.mend_all()
    for _ in suggestions(text):
        one_by_one.half_spaces.mend_one()
    assert area.toPlainText() == one_by_one.toPlainText() == applied(text, suggestions(text))


def test_that_the_composer_records_the_repaired_statement(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    frame = WalkingFrame(desk, theme)
    meeting_id = meeting(desk, ("گزارش",))
    held(desk, meeting_id, closed=False)
    lines = workspace(qtbot, frame, meeting_id, "session").record.composer.lines
    type_in(lines, "او می رود")
    press(lines, ENTER, ALT)
    press(lines, ENTER)
    assert [statement.text for statement in desk.recording.statements(meeting_id)] == ["او می‌رود"]
