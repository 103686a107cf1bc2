"""Words and commands are offered at the cursor; whoever simply types is never interrupted by them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.meeting.session_composer import Lines
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.completions import Completion, CompletionIndex, Completions
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.option_list import OptionList
from tests.ui.desk_frame import type_in

DOWN, UP, TAB, ENTER, ESC = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
WORDS = CompletionIndex(
    [
        Completion("معاونت شهرسازی", detail="واحد", icon="ph.buildings"),
        Completion("شهردار", detail="رئیس کمیته", icon="ph.user"),
        Completion("آیین‌نامه اجرایی", detail="مصوب ۱۳۹۲", icon="ph.bank", also=("دستور ارتقاء",)),
        Completion("مصوبه ۱۴۰۴/۲/۳", text="ارزیابی سامانه", icon="mdi6.gavel", also=("1404/2/3",)),
    ]
)
COMMANDS = CompletionIndex(
    [
        Completion("", "رأی‌گیری", value="vote"),
        Completion("", "راحت‌باش", value="break"),
        Completion("/سخنران ", "سخنران"),
    ]
)


class Desk(QWidget):
    """A composer with completions, and another field to leave to."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.lines = Lines(theme, text)
        self.other = LineEdit(theme)
        self.offers = Completions(self.lines, theme, WORDS.find, commands=COMMANDS.find)
        self.entered: list[str] = []
        self.taken: list[Any] = []
        self.escaped: list[bool] = []
        self.lines.entered.connect(lambda: self.entered.append(self.lines.toPlainText()))
        self.lines.given_up.connect(lambda: self.escaped.append(True))
        self.offers.taken.connect(self.taken.append)
        column = QVBoxLayout(self)
        column.addWidget(self.lines)
        column.addWidget(self.other)

    @property
    def words(self) -> list[str]:
        return [made.text or made.insert for made in self.offers.shown]

    def is_open(self) -> bool:
        return self.offers.is_open

    def has_chosen(self) -> bool:
        return self.offers.current is not None

    @property
    def popup(self) -> OptionList:
        return self.lines.findChild(OptionList)  # type: ignore[return-value]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.lines, key, modifiers)

    def ask(self) -> None:
        self.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)


Write = Callable[..., Desk]


@pytest.fixture
def written(qtbot: QtBot, theme: Theme) -> Write:
    def write(typed: str, *, before: str = "") -> Desk:
        """A composer in which `typed` has just been typed, and what it offers has come."""
        made = Desk(theme, before)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.lines.setFocus()
        made.lines.moveCursor(made.lines.textCursor().MoveOperation.End)
        type_in(made.lines, typed)
        QTest.qWait(60)
        return made

    return write


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ش", []),
        ("شه", ["شهردار", "معاونت شهرسازی"]),
        ("گفت معاو", ["معاونت شهرسازی"]),
        ("ايين", ["آیین‌نامه اجرایی"]),
        ("آئین نامه اجر", ["آیین‌نامه اجرایی"]),
        ("آییننامه", ["آیین‌نامه اجرایی"]),
        ("دستور ارت", ["آیین‌نامه اجرایی"]),
        ("1404/2", ["ارزیابی سامانه"]),
        ("۱۴۰۴/۲", ["ارزیابی سامانه"]),
        ("شهردار", []),
        ("هردار", []),
    ],
)
def test_that_words_are_offered_from_two_letters_however_spelt(written: Write, typed: str, offered: list[str]) -> None:
    assert written(typed).words == offered


def test_that_tab_takes_the_first_row_and_the_keyboard_stays(written: Write) -> None:
    desk = written("نظر شه")
    desk.press(TAB)
    assert desk.lines.toPlainText() == "نظر شهردار"
    assert desk.lines.hasFocus()
    assert not desk.is_open()
    assert [made.insert for made in desk.taken] == ["شهردار"]
    type_in(desk.lines, " گفت")
    assert desk.lines.toPlainText() == "نظر شهردار گفت"


def test_that_enter_records_while_one_simply_types(written: Write) -> None:
    desk = written("نظر شه")
    assert desk.is_open()
    desk.press(ENTER)
    assert desk.entered == ["نظر شه"]
    assert not desk.is_open()


def test_that_enter_takes_a_row_chosen_with_the_arrows(written: Write) -> None:
    desk = written("نظر شه")
    desk.press(DOWN)
    desk.press(DOWN)
    desk.press(ENTER)
    assert desk.lines.toPlainText() == "نظر معاونت شهرسازی"
    assert desk.entered == []
    desk.press(ENTER)
    assert desk.entered == ["نظر معاونت شهرسازی"]


def test_that_going_up_from_the_first_row_gives_enter_back_to_the_text(written: Write) -> None:
    desk = written("شه")
    desk.press(DOWN)
    assert desk.has_chosen()
    desk.press(UP)
    assert not desk.has_chosen()
    desk.press(ENTER)
    assert desk.entered == ["شه"]


def test_that_typing_on_after_choosing_gives_enter_back_to_the_text(written: Write) -> None:
    desk = written("شه")
    desk.press(DOWN)
    type_in(desk.lines, "ر")
    desk.press(ENTER)
    assert desk.entered == ["شهر"]


def test_that_several_words_are_replaced_where_they_agree(written: Write) -> None:
    desk = written("در معاونت شهر")
    desk.press(TAB)
    assert desk.lines.toPlainText() == "در معاونت شهرسازی"


def test_that_taking_is_one_step_of_undo(written: Write) -> None:
    desk = written("😀 نظر شه")
    desk.press(TAB)
    assert desk.lines.toPlainText() == "😀 نظر شهردار"
    desk.lines.undo()
    assert desk.lines.toPlainText() == "😀 نظر شه"


def test_that_escape_closes_the_list_and_only_it(written: Write) -> None:
    desk = written("شه")
    desk.press(ESC)
    assert not desk.is_open()
    assert desk.escaped == []
    type_in(desk.lines, "رس")
    QTest.qWait(60)
    assert not desk.is_open()
    type_in(desk.lines, " شه")
    QTest.qWait(60)
    assert desk.is_open()
    desk.press(ESC)
    desk.press(ESC)
    assert desk.escaped == [True]


def test_that_commands_come_back_with_another_slash_after_escape(written: Write) -> None:
    desk = written("/")
    desk.press(ESC)
    type_in(desk.lines, "ر")
    QTest.qWait(60)
    assert not desk.is_open()
    for _ in range(2):
        desk.press(Qt.Key.Key_Backspace)
        QTest.qWait(60)
    type_in(desk.lines, "/")
    QTest.qWait(60)
    assert desk.is_open()


def test_that_a_shortcut_of_the_window_waits_until_the_list_is_closed(written: Write) -> None:
    desk = written("شه")
    left: list[bool] = []
    QShortcut(QKeySequence(ESC), desk).activated.connect(lambda: left.append(True))
    desk.press(ESC)
    assert left == []


def test_that_the_list_opens_when_asked_for_and_enter_takes_its_first_row(written: Write) -> None:
    desk = written("ش")
    assert not desk.is_open()
    desk.ask()
    assert desk.words == ["شهردار", "معاونت شهرسازی"]
    desk.press(ENTER)
    assert desk.lines.toPlainText() == "شهردار"
    assert desk.entered == []


def test_that_asking_without_a_word_shows_the_recent_ones_until_the_word_ends(written: Write) -> None:
    desk = written("گفت ")
    desk.ask()
    assert len(desk.words) == 4
    type_in(desk.lines, "م")
    QTest.qWait(60)
    assert desk.words == ["معاونت شهرسازی", "ارزیابی سامانه"]
    type_in(desk.lines, " ")
    QTest.qWait(60)
    assert not desk.is_open()


def test_that_a_slash_at_the_beginning_of_a_line_offers_commands(written: Write) -> None:
    desk = written("/")
    assert desk.words == ["رأی‌گیری", "راحت‌باش", "سخنران"]
    type_in(desk.lines, "راح")
    desk.press(ENTER)
    assert desk.lines.toPlainText() == ""
    assert desk.entered == []
    assert [made.value for made in desk.taken] == ["break"]


def test_that_a_command_typed_fast_is_still_the_command_meant(written: Write) -> None:
    desk = written("")
    type_in(desk.lines, "/رای")
    desk.press(ENTER)
    assert [made.value for made in desk.taken] == ["vote"]


def test_that_a_slash_inside_a_line_is_a_slash(written: Write) -> None:
    assert written("۱۴۰۴/").words == ["ارزیابی سامانه"]
    assert written("یا /را").words == []


def test_that_a_command_may_write_something_to_go_on_from(written: Write) -> None:
    desk = written("سطر نخست")
    desk.press(ENTER, Qt.KeyboardModifier.ShiftModifier)
    type_in(desk.lines, "/سخ")
    desk.press(ENTER)
    assert desk.lines.toPlainText() == "سطر نخست\n/سخنران "


def test_that_nothing_is_offered_for_a_text_that_was_only_shown(written: Write) -> None:
    desk = written("", before="نظر شه")
    assert not desk.is_open()
    desk.lines.insertPlainText("ر")
    QTest.qWait(60)
    assert not desk.is_open()


def test_that_going_elsewhere_takes_the_list_away(written: Write) -> None:
    desk = written("نظر شه")
    desk.press(Qt.Key.Key_Right)
    QTest.qWait(60)
    assert not desk.is_open()
    desk = written("نظر شه")
    desk.other.setFocus()
    assert not desk.is_open()


def test_that_nothing_is_offered_inside_a_word(written: Write) -> None:
    desk = written("ردار")
    desk.lines.moveCursor(desk.lines.textCursor().MoveOperation.Start)
    type_in(desk.lines, "شه")
    QTest.qWait(60)
    assert not desk.is_open()


def test_that_an_input_method_is_left_alone_until_it_commits(written: Write) -> None:
    desk = written("نظر شه")
    QApplication.sendEvent(desk.lines, QInputMethodEvent("ر", []))
    QTest.qWait(60)
    assert not desk.is_open()
    event = QInputMethodEvent("", [])
    event.setCommitString("ر")
    QApplication.sendEvent(desk.lines, event)
    QTest.qWait(60)
    assert desk.words == ["شهردار", "معاونت شهرسازی"]


def test_that_a_click_takes_a_row_and_the_keyboard_stays(written: Write) -> None:
    desk = written("شه")
    view = desk.popup.view
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.lines.toPlainText() == "معاونت شهرسازی"
    assert desk.lines.hasFocus()


def test_that_the_list_stands_at_the_word_and_inside_the_screen(written: Write) -> None:
    desk = written("نظر شه")
    popup = desk.popup
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(popup.geometry().adjusted(12, 12, -12, -12))
    line = desk.lines.viewport().mapToGlobal(desk.lines.cursorRect().topLeft())
    assert popup.geometry().bottom() < line.y() + 12 or popup.geometry().top() > line.y()
    desk.move(room.bottomRight() - QPoint(300, 120))
    desk.ask()
    assert room.contains(popup.geometry().adjusted(12, 12, -12, -12))


def test_that_a_field_that_goes_away_takes_its_list_with_it(written: Write) -> None:
    desk = written("شه")
    desk.lines.hide()
    assert not desk.is_open()
