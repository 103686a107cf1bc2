"""The settings of papers and of signatures: the letterhead, the typeface, the key, authorities, certificates, cards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.offices import LetterheadKind, PaperFace
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.certificate import IssueCertificateDialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_papers import PapersSection
from desktop_app.ui.pages.settings_signatures import SignaturesSection
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import complaint, open_desk, retype, shown, when_asked
from tests.ui.meetings_at_hand import WalkingFrame

S = TypeVar("S")
SECRET = "گذرواژه بلند مرکز"
FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    desk.file.close()


@pytest.fixture
def walking(office: Desk, theme: Theme) -> WalkingFrame:
    return WalkingFrame(office, theme)


@pytest.fixture
def look(qtbot: QtBot, walking: WalkingFrame) -> PapersSection:
    return section_of(qtbot, walking, "papers", PapersSection)


@pytest.fixture
def signatures(qtbot: QtBot, walking: WalkingFrame) -> SignaturesSection:
    return section_of(qtbot, walking, "signatures", SignaturesSection)


def section_of(qtbot: QtBot, frame: WalkingFrame, key: str, kind: type[S]) -> S:
    page = SettingsPage(frame)
    shown(qtbot, page, Place("settings", part=key))
    section = page.section(key)
    assert isinstance(section, kind)
    return section


# How papers look


def test_that_the_letterhead_the_address_and_the_sheet_are_stored_at_once(look: PapersSection) -> None:
    QTest.keyClick(look.letterhead, Qt.Key.Key_Left)
    retype(look.address, "سپیدار، میدان شهر")
    look.small.click()

    office = look.desk.offices.own()
    assert (office.letterhead, office.address) == (LetterheadKind.CENTRED, "سپیدار، میدان شهر")
    assert office.short_letters_on_a5


def test_that_a_font_of_the_office_is_taken_with_its_bold_and_told(
    look: PapersSection, walking: WalkingFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [str(FONTS / "Parastoo-Regular.ttf"), str(FONTS / "Parastoo-Bold.ttf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answers.pop(0), ""))
    assert look.bold.isHidden()
    look.regular.click()
    assert look.desk.offices.own().paper_face is PaperFace.OWN
    assert look.face.value is PaperFace.OWN
    assert "Parastoo" in plain(look.font_words.text())
    assert not look.bold.isHidden()
    look.bold.click()

    assert look.desk.offices.own().has_bold_font
    assert walking.toasts


def test_that_the_office_font_without_a_file_asks_for_one_and_keeps_the_old_face_where_none_is_chosen(
    look: PapersSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    for _ in range(2):
        QTest.keyClick(look.face, Qt.Key.Key_Left)

    assert look.desk.offices.own().paper_face is not PaperFace.OWN
    assert look.face.value is look.desk.offices.own().paper_face


# Signatures and proof


def test_that_the_card_of_the_office_is_saved_and_the_key_made_with_it(
    signatures: SignaturesSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = tmp_path / "card.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(card), ""))
    assert signatures.desk.office_keys.own() is None
    signatures.give.click()

    key = signatures.desk.office_keys.own()
    assert key is not None
    assert key.fingerprint in plain(signatures.fingerprint.text())
    assert signatures.desk.office_keys.look_at_card(card).fingerprint == key.fingerprint


def test_that_a_passphrase_is_set_asked_for_again_and_taken_away(signatures: SignaturesSection) -> None:
    def set_it(secret: str) -> None:
        def enter(dialog: PassphraseDialog) -> None:
            dialog.first.setText(secret)
            assert dialog.second is not None
            dialog.second.setText(secret)
            dialog.accept()
            if not secret and dialog.isVisible():
                assert complaint(dialog.fields["first"])

        when_asked(enter)
        signatures.protect.click()

    keys = signatures.desk.office_keys
    set_it("")
    set_it(SECRET)
    assert keys.own().has_passphrase  # type: ignore[union-attr]
    keys.lock()
    signatures.show_state()
    assert not signatures.unlock.isHidden()
    assert not signatures.give.isEnabled()

    def unlock(dialog: PassphraseDialog) -> None:
        dialog.first.setText("نادرست است")
        dialog.accept()
        assert complaint(dialog.fields["first"])
        dialog.first.setText(SECRET)
        dialog.accept()

    when_asked(unlock)
    signatures.unlock.click()
    assert signatures.unlock.isHidden()
    set_it("")
    assert not keys.own().has_passphrase  # type: ignore[union-attr]


def is_muted(signatures: SignaturesSection) -> bool:
    return signatures.issued.rows_model.rows[0].muted


def test_that_a_certificate_is_issued_withdrawn_and_holds_again(
    signatures: SignaturesSection, walking: WalkingFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, own = tmp_path / "root.p12", tmp_path / "own.p12"
    signatures.desk.authorities.make_authority("مرکز گواهی", SECRET, root)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(root), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(own), ""))

    def issue(dialog: IssueCertificateDialog) -> None:
        dialog.root_secret.setText(SECRET)
        dialog.name.setText("معاون مالی")
        dialog.own_secret.setText("کم")
        dialog.again.setText("کم")
        dialog.accept()
        assert complaint(dialog.fields["own_secret"])
        dialog.own_secret.setText("گذرواژه معاون مالی")
        dialog.again.setText("گذرواژه معاون مالی")
        dialog.accept()

    when_asked(issue)
    signatures.issue.click()
    assert own.exists()
    serial = signatures.issued.rows_model.rows[0].key
    signatures.issued.choose_first()
    QTest.keyClick(signatures.issued, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert signatures.desk.authorities.issued()[0].revoked_on is not None
    assert is_muted(signatures)
    walking.undo_last()
    assert not is_muted(signatures)
    assert signatures.desk.authorities.issued()[0].serial == serial


def test_that_nothing_is_removed_before_it_is_agreed_to(
    signatures: SignaturesSection, walking: WalkingFrame, tmp_path: Path
) -> None:
    signatures.desk.authorities.make_authority("مرکز گواهی", SECRET, tmp_path / "root.p12")
    signatures.show_state()
    signatures.authorities.choose_first()
    walking.confirms = False
    QTest.keyClick(signatures.authorities, Qt.Key.Key_Delete)
    assert len(signatures.desk.authorities.all()) == 1
    walking.confirms = True
    QTest.keyClick(signatures.authorities, Qt.Key.Key_Delete)
    assert signatures.desk.authorities.all() == []


def test_that_enter_saves_the_certificate_of_an_authority_for_others(
    signatures: SignaturesSection, walking: WalkingFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "مرکز.pem"
    signatures.desk.authorities.make_authority("مرکز گواهی", SECRET, tmp_path / "root.p12")
    signatures.show_state()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    signatures.authorities.choose_first()
    QTest.keyClick(signatures.authorities, Qt.Key.Key_Return)

    assert target.read_text(encoding="ascii").startswith("-----BEGIN CERTIFICATE-----")
    assert walking.toasts
