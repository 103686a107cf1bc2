"""An office is encrypted at the first run or in the settings, opens with a passphrase, and can be plain again."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import Application
from desktop_app.sentences import Refused
from desktop_app.services.file_access import Decrypting, Encrypting, Removing
from desktop_app.store import keyring_file, recasting
from desktop_app.ui.dialogs.access import EncryptDialog, NewPassphraseDialog
from desktop_app.ui.dialogs.first_run import FirstRunDialog, NewOffice
from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_access import AccessSection
from desktop_app.ui.theme import Theme
from desktop_app.ui.window import MainWindow
from tests.store.encrypted import CHEAP, PASSPHRASE
from tests.ui.desk_frame import type_in


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Application]:
    del qtbot, theme
    program = Application(tmp_path / "home", cost=CHEAP)
    program._home.mkdir(exist_ok=True)
    yield program
    if program.window is not None:
        program.window.close()
    if program._instance is not None:
        program._instance.leave()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.dabir"


def new_office(program: Application, path: Path, passphrase: str = "") -> MainWindow:
    program._found(NewOffice(path, "شهرداری سپیدار", "دبیرخانه", "دبیر کمیته", "کمیته نخست", passphrase))
    assert program._try(path)
    return shown(program)


def shown(program: Application) -> MainWindow:
    assert program.window is not None
    QApplication.processEvents()
    return program.window


def keep_code() -> str:
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecoveryCodeDialog))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # not before the word that it is kept
    dialog.kept.setChecked(True)
    dialog.accept()
    return dialog.code


def wish_of(dialog: EncryptDialog) -> Encrypting | None:
    return dialog.wish


def section_of(window: MainWindow) -> AccessSection:
    window.go(Place("settings", part="access"))
    page = window.page
    assert isinstance(page, SettingsPage)
    section = page.section("access")
    assert isinstance(section, AccessSection)
    return section


def when_open(kind: type[QWidget], act: str, *values: str) -> None:
    """Once a dialog of that kind is open, gives a passphrase, or goes away."""

    def answer() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, kind) and dialog.isVisible() and isinstance(dialog, UnlockDialog):
                for value in values:
                    dialog.secret.setText(value)
                    QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
                if act == "leave":
                    dialog.reject()

    QTimer.singleShot(50, answer)


def test_that_the_first_run_offers_encryption_and_refuses_what_is_no_passphrase(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    dialog = FirstRunDialog(theme, tmp_path / "Dabir")
    qtbot.addWidget(dialog)
    dialog.show()
    type_in(dialog.name, "شهرداری سپیدار")
    assert not dialog.first.isVisible()
    dialog.encrypts.setChecked(True)
    assert dialog.first.isVisible()
    for first, second in (("کوتاه", "کوتاه"), (PASSPHRASE, "دیگری دیگری"), ("", "")):
        dialog.first.setText(first)
        dialog.second.setText(second)
        QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert dialog.first.accessibleDescription() or dialog.second.accessibleDescription()
    dialog.first.setText(PASSPHRASE)
    dialog.second.setText(PASSPHRASE)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    answer = dialog._answer
    assert isinstance(answer, NewOffice)
    assert answer.passphrase == PASSPHRASE
    assert PASSPHRASE not in repr(answer)


def test_that_a_new_encrypted_office_opens_with_its_passphrase_only(program: Application, path: Path) -> None:
    window = new_office(program, path, PASSPHRASE)
    assert window.desk.access.encrypted
    assert window.desk.file.person == "دبیر کمیته"
    program._show_code()
    code = keep_code()
    window.close()
    program._unlocked = None
    when_open(UnlockDialog, "leave", "نادرست نادرست")
    assert not program._come_in(path)
    when_open(UnlockDialog, "open", "نادرست نادرست", PASSPHRASE)
    assert program._come_in(path)
    window = program.window_on(path)
    assert [one.name for one in window.desk.committees.all()] == ["کمیته نخست"]
    salt = keyring_file.salt_of(path)
    ring = keyring_file.read(path)
    assert ring.recovered(salt, code, ring.holders[0].id, "گذرواژه تازه")


def test_that_encrypting_in_the_settings_keeps_everything_and_shows_the_code(program: Application, path: Path) -> None:
    window = new_office(program, path)
    window.desk.backups.make("manual")
    window.go(Place("settings", part="access"))
    program._recast(Encrypting("دبیر کمیته", PASSPHRASE, wipes=True))
    window = shown(program)
    keep_code()
    assert window.place.page == "settings"
    assert [one.name for one in window.desk.committees.all()] == ["کمیته نخست"]
    assert window.desk.access.encrypted
    assert window.desk.access.plain_copies() == []
    assert recasting.plain_copies(path) == []
    assert [one.reason for one in window.desk.backups.all()] == ["encrypted"]
    window.desk.committees.found("کمیته دوم")
    program._recast(Decrypting())
    window = shown(program)
    assert not window.desk.access.encrypted
    assert {one.name for one in window.desk.committees.all()} == {"کمیته نخست", "کمیته دوم"}
    assert keyring_file.is_plain(path)


def test_that_plain_copies_that_were_kept_are_shown_and_can_be_removed(program: Application, path: Path) -> None:
    new_office(program, path).desk.backups.make("manual")
    program._recast(Encrypting("دبیر کمیته", PASSPHRASE, wipes=False))
    window = shown(program)
    keep_code()
    section = section_of(window)
    assert section.wipe.isVisible()
    assert window.desk.access.wipe_plain_copies() == 2
    section.show_state()
    assert not section.wipe.isVisible()
    assert window.desk.backups.newest() is not None


def test_that_people_are_added_changed_and_removed(program: Application, path: Path) -> None:
    new_office(program, path, PASSPHRASE)
    program._show_code()
    keep_code()
    access = shown(program).desk.access
    with pytest.raises(Refused, match="passphrase is not right"):
        access.add("نادرست نادرست", "کارشناس", "گذرواژه کارشناس")
    access.add(PASSPHRASE, "کارشناس", "گذرواژه کارشناس")
    access.change(PASSPHRASE, "گذرواژه تازه")
    with pytest.raises(Refused, match="passphrase is not right"):
        access.assured(PASSPHRASE)
    access.rename("دبیر شورا")
    other = access.holders()[1]
    before = keyring_file.salt_of(path)
    program._recast(Removing(other.id))
    desk = shown(program).desk
    assert [(one.name, one.present) for one in desk.access.holders()] == [("دبیر شورا", True)]
    assert keyring_file.salt_of(path) != before
    assert desk.file.person == "دبیر شورا"
    with pytest.raises(Refused, match="passphrase is not right"):
        keyring_file.read(path).unlock(keyring_file.salt_of(path), "گذرواژه کارشناس")
    with pytest.raises(Refused, match="last person"):
        desk.access.may_remove("گذرواژه تازه", desk.access.holders()[0].id)


def test_that_a_backup_is_restored_in_an_encrypted_office_without_asking_again(
    program: Application, path: Path
) -> None:
    desk = new_office(program, path, PASSPHRASE).desk
    backup = desk.backups.make("manual")
    desk.committees.found("کمیته دوم")
    program._restore(backup.path)
    desk = shown(program).desk
    assert [one.name for one in desk.committees.all()] == ["کمیته نخست"]
    assert desk.access.encrypted
    assert desk.backups.check(backup.path) == []


def test_that_dialogs_tell_what_is_wrong_under_the_field(program: Application, path: Path) -> None:
    window = new_office(program, path)
    dialog = EncryptDialog(window)
    dialog.first.setText(PASSPHRASE)
    dialog.second.setText("دیگری")
    dialog.accept()
    assert wish_of(dialog) is None
    assert dialog.fields["second"].control.accessibleDescription()
    dialog.second.setText(PASSPHRASE)
    dialog.accept()
    wish = wish_of(dialog)
    assert wish == Encrypting("دبیر کمیته", PASSPHRASE, wipes=True)
    program._recast(wish)
    window = shown(program)
    keep_code()
    asked = NewPassphraseDialog(window, "افزودن", "افزودن", window.desk.access.add, asks_name=True)
    for own, name, new, blamed in (
        ("نادرست نادرست", "کارشناس", PASSPHRASE, "own"),
        (PASSPHRASE, "دبیر کمیته", PASSPHRASE, "name"),
        (PASSPHRASE, "", PASSPHRASE, "name"),
        (PASSPHRASE, "کارشناس", "کوتاه", "first"),
    ):
        for line, words in ((asked.own, own), (asked.name, name), (asked.first, new), (asked.second, new)):
            line.setText(words)
        asked.accept()
        assert asked.fields[blamed].control.accessibleDescription(), blamed
    assert len(window.desk.access.holders()) == 1


def test_that_no_passphrase_key_or_code_reaches_preferences_or_logs(
    program: Application, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        window = new_office(program, path, PASSPHRASE)
        program._show_code()
        code = keep_code()
        window.desk.access.new_code(PASSPHRASE)
        window.close()
    key = window.desk.file.key
    assert key is not None
    written = caplog.text + "".join(
        file.read_text("utf-8", errors="replace") for file in program._home.rglob("*") if file.is_file()
    )
    for secret in (PASSPHRASE, code, code.replace("-", ""), key.raw.hex()):
        assert secret not in written


def test_that_the_recovery_sheet_is_one_page(program: Application, path: Path) -> None:
    from desktop_app.ui.widgets.page_images import page_sizes

    desk = new_office(program, path, PASSPHRASE).desk
    assert len(page_sizes(desk.access.sheet(desk.access.new_code(PASSPHRASE)))) == 1


def test_that_preferences_of_the_lock_are_kept(program: Application) -> None:
    kept = dataclasses.replace(program.preferences_file.load(), lock_after=20)
    program.preferences_file.save(kept)
    assert program.preferences_file.load().lock_after == 20
