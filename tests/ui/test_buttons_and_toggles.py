"""What is pressed: by mouse and by keyboard, with a ring only for the keyboard and a reason where it is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import ConfirmDialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import Chip, Segmented, Stepper


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_that_the_keyboard_presses_a_button(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    button = Button(theme, "ثبت")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_that_the_ring_is_only_for_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    row = QHBoxLayout(holder)
    button = Button(theme, "ثبت")
    row.addWidget(button)
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    for reason, ringed in (
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.ActiveWindowFocusReason, False),
        (Qt.FocusReason.ShortcutFocusReason, True),
    ):
        button.setFocus()
        QApplication.sendEvent(button, QFocusEvent(QFocusEvent.Type.FocusIn, reason))
        assert button.ringed == ringed


def test_that_a_refused_button_says_why_and_takes_it_back(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "ثبت مصوبه", tip="متن تصمیم")
    qtbot.addWidget(button)
    button.refuse("جلسه از حد نصاب افتاد.")
    assert not button.isEnabled()
    assert "حد نصاب" in button.toolTip()
    assert "حد نصاب" in button.accessibleDescription()
    button.allow()
    assert button.isEnabled()
    assert "متن تصمیم" in button.toolTip()


def test_that_an_ampersand_in_a_name_is_an_ampersand_and_no_shortcut(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "R&D")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "R&D"


def test_that_a_long_label_elides_and_tells_the_rest(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "فهرست گلوگاه‌های صدور پروانه و مسئول هر گام")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert "مسئول هر گام" in label.toolTip()
    label.resize(label.sizeHint())
    label.grab()
    assert not label.toolTip()


def test_that_markup_in_a_text_is_shown_as_written(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "<b>متن</b>", wrap=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_that_arrows_go_through_segments_as_they_lie_on_the_screen(qtbot: QtBot, theme: Theme) -> None:
    kinds = Segmented(theme, [("report", "گزارش"), ("decision", "تصمیم"), ("notice", "اطلاع")])
    qtbot.addWidget(kinds)
    chosen: list[object] = []
    kinds.chosen.connect(chosen.append)
    QTest.keyClick(kinds, Qt.Key.Key_Left)
    QTest.keyClick(kinds, Qt.Key.Key_Left)
    QTest.keyClick(kinds, Qt.Key.Key_Left)
    QTest.keyClick(kinds, Qt.Key.Key_Right)
    assert chosen == ["decision", "notice", "decision"]
    kinds.choose("report")
    assert kinds.value == "report"
    assert len(chosen) == 3


def test_that_a_stepper_takes_arrows_and_typed_digits_of_any_family_within_its_limits(
    qtbot: QtBot, theme: Theme
) -> None:
    stepper = Stepper(theme, 25, least=0, most=240, step=5, unit="{n} دقیقه")
    qtbot.addWidget(stepper)
    told: list[int] = []
    stepper.changed.connect(told.append)
    QTest.keyClick(stepper, Qt.Key.Key_Up)
    QTest.keyClick(stepper, Qt.Key.Key_PageDown)
    assert told == [30, 5]
    QTest.keyClicks(stepper, "40")
    assert stepper.value == 40
    QTest.keyClicks(stepper, "999")
    assert stepper.value == 240
    assert "۲۴۰ دقیقه" in stepper.accessibleDescription()


def test_that_a_chip_keeps_its_state_and_counts(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "دیرکرد", count=4)
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.click()
    assert chip.isChecked()
    chip.set_count(123456)
    assert chip.sizeHint().width() > narrow


def test_that_a_destructive_question_leaves_the_focus_on_the_safe_answer(qtbot: QtBot, theme: Theme) -> None:
    dialog = ConfirmDialog(theme, "جلسه پایان یابد؟", "…", act="پایان جلسه", keep="ادامه جلسه", destructive=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.keep
    QTest.keyClick(dialog.keep, Qt.Key.Key_Return)
    assert dialog.result() == ConfirmDialog.DialogCode.Rejected
