from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.first_run import FirstRunDialog, NewOffice, SampleOffice, can_be_made, file_name, free_path
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import type_in


def dialog_in(qtbot: QtBot, theme: Theme, folder: Path) -> FirstRunDialog:
    dialog = FirstRunDialog(theme, folder)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_that_a_name_and_enter_are_enough(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = dialog_in(qtbot, theme, tmp_path / "Dabir")
    type_in(dialog.name, "شهرداری سپیدار")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    answer = dialog._answer

    assert isinstance(answer, NewOffice)
    assert answer.path == tmp_path / "Dabir" / "شهرداری سپیدار.dabir"
    assert answer.person
    assert answer.secretariat
    assert answer.committee == ""


def test_that_an_office_without_a_name_is_not_begun(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = dialog_in(qtbot, theme, tmp_path)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)

    assert dialog.isVisible()
    assert dialog.name.accessibleDescription()
    type_in(dialog.name, "ش")
    assert not dialog.name.accessibleDescription()


def test_that_a_folder_that_takes_no_files_is_refused(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    dialog = dialog_in(qtbot, theme, tmp_path / "file" / "inside")
    type_in(dialog.name, "شهرداری")
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.take_folder(tmp_path)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not can_be_made(Path("relative"))


def test_that_the_sample_can_be_looked_at_first(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = dialog_in(qtbot, theme, tmp_path)
    QTest.mouseClick(dialog.sample, Qt.MouseButton.LeftButton)

    assert dialog._answer == SampleOffice()


def test_that_a_second_office_of_one_name_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "شهرداری.dabir").touch()
    (tmp_path / "شهرداری 2.dabir").touch()

    assert free_path(tmp_path, "شهرداری").name == "شهرداری 3.dabir"


@given(st.text())
def test_that_a_file_name_never_leaves_its_folder(office: str) -> None:
    name = file_name(office)

    assert not name or (Path(name).name == name and not name.startswith(".") and not set(name) & set('\\/:*?"<>|\0'))


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("شهرداری: سپیدار / مرکز", "شهرداری سپیدار مرکز.dabir"),
        ("..", ""),
        ("  ", ""),
        ("\u202eاداره\u202c", "اداره.dabir"),
    ],
)
def test_that_what_no_system_takes_is_left_out_of_a_name(office: str, name: str) -> None:
    assert file_name(office) == name
