"""What is typed is told once it is left, and while long texts are typed; nothing typed is overwritten."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.persian.jalali import JalaliDate
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField, TimeField
from desktop_app.ui.widgets.inputs import SAVE_EVERY_MS, Field, LineEdit, TextArea
from desktop_app.ui.widgets.jalali_popup import JalaliPopup

TODAY = datetime.date(2025, 12, 8)  # 17 Azar 1404


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    for widget in (*widgets, LineEdit(widgets[0].theme)):  # type: ignore[attr-defined]
        column.addWidget(widget)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    return holder


def leave(widget: QWidget) -> None:
    other = [edit for edit in widget.window().findChildren(LineEdit) if edit is not widget][-1]
    other.setFocus(Qt.FocusReason.TabFocusReason)


def test_that_a_line_tells_its_text_once_and_only_if_it_changed(qtbot: QtBot, theme: Theme) -> None:
    edit = LineEdit(theme, "الف")
    _window = shown(qtbot, edit)
    told: list[str] = []
    edit.committed.connect(told.append)
    edit.setFocus()
    leave(edit)
    assert told == []
    edit.setFocus()
    edit.setText("ب")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    leave(edit)
    assert told == ["ب"]


def test_that_escape_brings_back_what_was_there(qtbot: QtBot, theme: Theme) -> None:
    edit = LineEdit(theme, "الف")
    _window = shown(qtbot, edit)
    edit.setFocus()
    QTest.keyClicks(edit, "xyz")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "الف"


def test_that_a_refresh_does_not_overwrite_what_is_being_typed(qtbot: QtBot, theme: Theme) -> None:
    edit, area = LineEdit(theme, "الف"), TextArea(theme, "الف")
    _window = shown(qtbot, edit, area)
    for widget in (edit, area):
        widget.setFocus()
        QTest.keyClicks(widget, "x")
        widget.show_text("ب")
    assert "x" in edit.text()
    assert "x" in area.toPlainText()
    leave(area)
    area.show_text("ب")
    assert area.toPlainText() == "ب"


def test_that_a_long_text_is_told_while_typing_goes_on(qtbot: QtBot, theme: Theme) -> None:
    area = TextArea(theme)
    _window = shown(qtbot, area)
    area.setFocus()
    with qtbot.waitSignal(area.committed, timeout=SAVE_EVERY_MS * 3) as told:
        QTest.keyClicks(area, "abc")
    assert told.args == ["abc"]
    area.undo()
    assert area.toPlainText() != "abc"


def test_that_a_text_area_grows_with_its_lines(qtbot: QtBot, theme: Theme) -> None:
    area = TextArea(theme, rows=2, most_rows=6)
    _window = shown(qtbot, area)
    small = area.sizeHint().height()
    area.setPlainText("یک\n" * 4)
    grown = area.sizeHint().height()
    area.setPlainText("یک\n" * 40)
    assert small < grown < area.sizeHint().height()


def test_that_a_field_shows_and_takes_back_a_complaint(qtbot: QtBot, theme: Theme) -> None:
    edit = LineEdit(theme)
    field = Field(theme, "سررسید", edit)
    qtbot.addWidget(field)
    field.complain("ماه بین ۱ تا ۱۲ است.")
    assert edit.property("wrong")
    assert edit.accessibleDescription() == "ماه بین ۱ تا ۱۲ است."
    assert edit.accessibleName() == "سررسید"
    field.complain("")
    assert not edit.property("wrong")


def is_open(choice: Choice) -> bool:
    return choice.is_open


UNITS = [Option(1, "معاونت شهرسازی و معماری"), Option(2, "معاونت خدمات شهری"), Option(3, "مدیریت فناوری اطلاعات")]


def test_that_a_choice_finds_from_two_letters_in_any_spelling(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice(theme, UNITS)
    _window = shown(qtbot, choice)
    choice.edit.setFocus()
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    choice.edit.setText("ش")
    choice.edit.textEdited.emit("ش")
    assert not is_open(choice)
    choice.edit.setText("شهري")  # Arabic ye
    choice.edit.textEdited.emit("شهري")
    assert is_open(choice)
    QTest.keyClick(choice.edit, Qt.Key.Key_Return)
    assert chosen == [2]
    assert choice.edit.text() == "معاونت خدمات شهری"
    assert not is_open(choice)


def test_that_a_choice_left_with_unknown_words_goes_back_or_names_something_new(qtbot: QtBot, theme: Theme) -> None:
    closed, opened = Choice(theme, UNITS, value=1), Choice(theme, UNITS, value=1, allow_new=True)
    _window = shown(qtbot, closed, opened)
    named: list[str] = []
    opened.named.connect(named.append)
    for choice in (closed, opened):
        choice.edit.setFocus()
        choice.edit.setText("واحد ناشناس")
        leave(choice.edit)
    assert closed.edit.text() == "معاونت شهرسازی و معماری"
    assert closed.value == 1
    assert named == ["واحد ناشناس"]


def test_that_arrows_open_and_walk_the_options_and_escape_closes_them(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice(theme, UNITS, value=1)
    _window = shown(qtbot, choice)
    choice.edit.setFocus()
    QTest.keyClick(choice.edit, Qt.Key.Key_Down)
    assert is_open(choice)
    QTest.keyClick(choice.edit, Qt.Key.Key_Down)
    QTest.keyClick(choice.edit, Qt.Key.Key_Return)
    assert choice.value == 2
    QTest.keyClick(choice.edit, Qt.Key.Key_Down)
    QTest.keyClick(choice.edit, Qt.Key.Key_Escape)
    assert not is_open(choice)
    assert choice.value == 2


@pytest.mark.parametrize("typed", ["۱۴۰۴/۹/۲۶", "1404-9-26", "۲۶ آذر", "۲۶ آذر ۱۴۰۴"])
def test_that_a_date_is_typed_freely(qtbot: QtBot, theme: Theme, typed: str) -> None:
    field = DateField(theme, today=lambda: TODAY)
    _window = shown(qtbot, field)
    with qtbot.waitSignal(field.chosen) as told:
        field.edit.setFocus()
        field.edit.setText(typed)
        leave(field.edit)
    assert told.args == [datetime.date(2025, 12, 17)]
    assert field.edit.text() == "چهارشنبه ۲۶ آذر ۱۴۰۴"


def test_that_an_impossible_date_stays_as_typed_with_its_sentence(qtbot: QtBot, theme: Theme) -> None:
    field = DateField(theme, TODAY, today=lambda: TODAY)
    _window = shown(qtbot, field)
    told: list[str] = []
    field.complained.connect(told.append)
    field.edit.setFocus()
    field.edit.setText("۱۴۰۴/۱۳/۰۵")
    leave(field.edit)
    assert told[-1]
    assert field.edit.text() == "۱۴۰۴/۱۳/۰۵"
    assert field.value == TODAY
    field.edit.setFocus()
    field.edit.setText("فردا")
    leave(field.edit)
    assert told[-1] == ""
    assert field.value == TODAY + datetime.timedelta(days=1)


def test_that_a_time_is_typed_freely_and_stepped(qtbot: QtBot, theme: Theme) -> None:
    field = TimeField(theme)
    _window = shown(qtbot, field)
    field.edit.setFocus()
    field.edit.setText("1430")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.value == datetime.time(14, 30)
    QTest.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.value == datetime.time(14, 35)
    field.edit.setText("25:00")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.value == datetime.time(14, 35)


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, (1404, 9, 18)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (1404, 9, 16)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, (1404, 9, 24)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, (1404, 9, 10)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, (1404, 10, 17)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, (1404, 8, 17)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, (1405, 9, 17)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier, (1403, 9, 17)),
    ],
)
def test_that_the_calendar_is_walked_by_keys(
    qtbot: QtBot, theme: Theme, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: tuple[int, int, int]
) -> None:
    popup = JalaliPopup(theme, TODAY, TODAY)
    qtbot.addWidget(popup)
    QTest.keyClick(popup.grid, key, modifier)
    assert popup.grid.current == JalaliDate(*expected).to_date()
    with qtbot.waitSignal(popup.picked) as told:
        QTest.keyClick(popup.grid, Qt.Key.Key_Return)
    assert told.args == [popup.grid.current]
    QTest.keyClick(popup.grid, Qt.Key.Key_Home)
    assert popup.grid.current == TODAY


def test_that_pressing_a_day_picks_it_wherever_the_month_begins(qtbot: QtBot, theme: Theme) -> None:
    for month in range(1, 13):
        first = JalaliDate(1404, month, 1).to_date()
        popup = JalaliPopup(theme, TODAY, first)
        qtbot.addWidget(popup)
        popup.grid.resize(popup.grid.sizeHint())
        place = (first.weekday() + 2) % 7
        with qtbot.waitSignal(popup.picked) as told:
            centre = popup.grid._cell(place).center().toPoint()
            QTest.mouseClick(popup.grid, Qt.MouseButton.LeftButton, pos=centre)
        assert told.args == [first]


@pytest.mark.parametrize("text", ["", "سخن\n"])
def test_that_an_empty_line_of_a_right_to_left_text_begins_at_the_right(qtbot: QtBot, theme: Theme, text: str) -> None:
    area = TextArea(theme, text)
    area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(area)
    area.resize(400, 100)
    with qtbot.waitExposed(area):
        area.show()
    area.moveCursor(QTextCursor.MoveOperation.End)
    assert area.cursorRect().x() > area.width() / 2


def test_that_a_press_into_a_choice_takes_all_of_it_so_that_typing_finds_another(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice(theme, UNITS, value=1)
    _window = shown(qtbot, choice)
    leave(choice.edit)
    QTest.mouseClick(choice.edit, Qt.MouseButton.LeftButton)
    assert choice.edit.selectedText() == choice.edit.text()
    QTest.mouseClick(choice.edit, Qt.MouseButton.LeftButton)
    assert not choice.edit.hasSelectedText(), "a second press sets the cursor"
    choice.edit.setCursorPosition(len(choice.edit.text()))
    leave(choice.edit)
    assert choice.edit.cursorPosition() == 0
