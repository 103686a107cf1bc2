"""The dialogs of trust between offices: a card is compared and added, rights are given, the key comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop_app.exchange.trust import Right
from desktop_app.services.desk import Desk
from desktop_app.services.exchange.partner_views import PartnerState
from desktop_app.ui.dialogs import partner_acts
from desktop_app.ui.dialogs.headquarters import HeadquartersDialog
from desktop_app.ui.dialogs.key_at_hand import key_at_hand
from desktop_app.ui.dialogs.own_key import OwnKeyDialog
from desktop_app.ui.dialogs.partner_acts import RenamePartnerDialog
from desktop_app.ui.dialogs.partner_card import ConfirmPartnerDialog, PartnerCardDialog
from desktop_app.ui.dialogs.partner_rights import PartnerRightsDialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.dialogs.recovery import RecoverySheetDialog, RestoreKeyDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import DeskFrame, complaint, open_desk, when_asked

PHRASE = "رودخانه‌ای که به دریا می‌رسد"


@pytest.fixture(autouse=True)
def _nothing_left_open() -> Iterator[None]:
    """A modal dialog that stays would stand before the windows of later tests."""
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.done(0)


@pytest.fixture
def here(tmp_path: Path, theme: Theme) -> Iterator[DeskFrame]:
    (tmp_path / "here").mkdir()
    desk = open_desk(tmp_path / "here")
    yield DeskFrame(desk, theme)
    desk.file.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "there").mkdir()
    desk = open_desk(tmp_path / "there")
    desk.offices.describe(name="سازمان حمل‌ونقل")
    yield desk
    desk.file.close()


@pytest.fixture
def card(there: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "there.card"
    path.write_bytes(there.own_key.card())
    return path


def entered(dialog: PassphraseDialog, secret: str) -> None:
    dialog.first.setText(secret)
    if dialog.second is not None:
        dialog.second.setText(secret)
    dialog.accept()


def test_that_a_card_shows_the_fingerprint_and_is_added_unconfirmed(here: DeskFrame, there: Desk, card: Path) -> None:
    dialog = PartnerCardDialog(here, card)
    shown = plain(dialog.fingerprint.text())
    assert shown.split() == there.own_key.own().fingerprint.split("-")
    dialog.accept()

    (view,) = here.desk.partners.offices()
    assert (view.name, view.state) == ("سازمان حمل‌ونقل", PartnerState.UNCONFIRMED)


def test_that_a_key_is_confirmed_only_once_all_groups_were_compared(here: DeskFrame, card: Path) -> None:
    one = here.desk.partners.add(card)
    dialog = ConfirmPartnerDialog(here, one)
    dialog.show()
    assert not dialog.act.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert here.desk.partners.one(one).state is PartnerState.UNCONFIRMED

    dialog.compared.click()
    dialog.act.click()
    assert here.desk.partners.one(one).state is PartnerState.CONFIRMED


def test_that_a_file_that_is_no_card_opens_no_dialog(here: DeskFrame, tmp_path: Path) -> None:
    path = tmp_path / "other.card"
    path.write_bytes(b"{}")

    assert not PartnerCardDialog(here, path).asked()
    assert "not an office card" in str(here.told[-1])


def test_that_a_renewed_card_needs_no_comparison(here: DeskFrame, there: Desk, card: Path) -> None:
    one = here.desk.partners.add(card, compared=True)
    there.own_key.renew()
    card.write_bytes(there.own_key.card())

    dialog = PartnerCardDialog(here, card)
    assert (dialog.compared.isChecked(), dialog.compared.isEnabled()) == (True, False)
    dialog.accept()
    assert here.desk.partners.one(one).key_id == there.own_key.own().key_id


def test_that_rights_are_given_by_committee(here: DeskFrame, card: Path) -> None:
    committee = here.desk.committees.found("کمیته سلامت اداری")
    one = here.desk.partners.add(card, compared=True)
    dialog = PartnerRightsDialog(here, one)
    ordinary, confidential = dialog.rows[committee]
    assert confidential is not None
    ordinary.choose(Right.WRITE)
    confidential.choose(Right.READ)
    dialog.accept()

    (grant,) = here.desk.partners.one(one).grants
    assert (grant.committee_id, grant.right, grant.confidential) == (committee, Right.WRITE, Right.READ)
    again = PartnerRightsDialog(here, one)
    assert again.rows[committee][0].value is Right.WRITE


def test_that_enter_on_a_choice_saves_the_rights(here: DeskFrame, card: Path) -> None:
    one = here.desk.partners.add(card, compared=True)
    dialog = PartnerRightsDialog(here, one)
    dialog.show()
    segment = dialog.rows[""][0]._segments[1]
    segment.setFocus()
    QTest.keyClick(segment, Qt.Key.Key_Space)
    QTest.keyClick(segment, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    (grant,) = here.desk.partners.one(one).grants
    assert grant.right is Right.READ


def test_that_rights_that_were_chosen_are_not_left_without_a_word(here: DeskFrame, card: Path) -> None:
    one = here.desk.partners.add(card, compared=True)
    dialog = PartnerRightsDialog(here, one)
    dialog.show()
    dialog.rows[""][0].choose(Right.READ)
    here.confirms = False
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    here.confirms = True
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert here.desk.partners.one(one).grants == ()


def test_that_rights_of_an_unconfirmed_office_are_refused_in_the_dialog(here: DeskFrame, card: Path) -> None:
    one = here.desk.partners.add(card)
    dialog = PartnerRightsDialog(here, one)
    dialog.rows[""][0].choose(Right.READ)
    dialog.show()
    dialog.accept()

    assert dialog.isVisible()
    assert here.desk.partners.one(one).grants == ()


def test_that_an_office_is_renamed_removed_and_revoked_and_each_comes_back(here: DeskFrame, card: Path) -> None:
    one, partners = here.desk.partners.add(card, compared=True), here.desk.partners
    renaming = RenamePartnerDialog(here, one)
    renaming.name.setText("حمل‌ونقل")
    renaming.accept()
    assert partners.one(one).name == "حمل‌ونقل"

    parent = renaming
    assert partner_acts.revoke(here, one, parent)
    assert partners.one(one).state is PartnerState.REVOKED
    here.undo_last()
    assert partners.one(one).state is PartnerState.CONFIRMED
    assert partner_acts.remove(here, one, parent)
    assert partners.offices() == ()
    here.undo_last()
    assert partners.one(one).name == "حمل‌ونقل"


def test_that_the_key_is_made_at_first_use_and_unlocked_later(here: DeskFrame) -> None:
    parent = Dialog(here.theme, "")
    here.confirms = False
    when_asked(lambda dialog: entered(dialog, "گذرواژه کلید"))
    assert key_at_hand(here, parent)
    assert here.desk.own_key.own().has_passphrase
    assert key_at_hand(here, parent), "it is unlocked already"

    here.desk.office_keys.lock()
    when_asked(lambda dialog: entered(dialog, "نادرست است"))
    assert not key_at_hand(here, parent)
    when_asked(lambda dialog: entered(dialog, "گذرواژه کلید"))
    assert key_at_hand(here, parent)


def test_that_the_recovery_sheet_is_offered_once_the_key_was_made(
    here: DeskFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[RecoverySheetDialog] = []

    def asked(dialog: RecoverySheetDialog) -> bool:
        offered.append(dialog)
        return False

    monkeypatch.setattr(RecoverySheetDialog, "asked", asked)
    parent = Dialog(here.theme, "")
    when_asked(lambda dialog: entered(dialog, "گذرواژه کلید"))
    assert key_at_hand(here, parent), "the key is there, whatever becomes of the sheet"
    assert len(offered) == 1
    assert key_at_hand(here, parent)
    assert len(offered) == 1


def test_that_headquarters_is_named_issues_and_is_taken_in(
    here: DeskFrame, there: Desk, card: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "here.card"
    here.desk.own_key.make()
    own.write_bytes(here.desk.own_key.card())
    head_at_there = there.partners.add(own, compared=True)
    here.desk.partners.add(card, compared=True)
    trust = tmp_path / "list.trust"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(trust), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(trust), ""))

    dialog = HeadquartersDialog(here)
    dialog.be.click()
    assert dialog.issue.isEnabled()
    dialog.issue.click()
    assert not dialog.issue.isEnabled()
    dialog.save.click()
    assert trust.read_bytes() == here.desk.headquarters.document()

    other = DeskFrame(there, here.theme)
    taking = HeadquartersDialog(other)
    taking.office.choose(head_at_there)
    taking.office.chosen.emit(head_at_there)
    taking.name.click()
    taking.take.click()
    assert other.told == []
    assert there.headquarters.view().number == 1
    taking.leave.click()
    assert there.headquarters.view().id == ""


def test_that_the_recovery_text_is_typed_and_a_slip_is_told_at_its_field(here: DeskFrame) -> None:
    from desktop_app.proof import recovery

    here.desk.own_key.make("گذرواژه فراموش‌شده")
    with here.desk.file.reading() as session:
        key = here.desk.office_keys.kept(session)
    assert key is not None
    text = recovery.written(key, PHRASE)
    here.desk.office_keys.lock()
    dialog = RestoreKeyDialog(here)
    dialog.show()
    dialog.text.setPlainText(text[:3] + str((int(text[3]) + 1) % 10) + text[4:])
    dialog.passphrase.setText(PHRASE)
    dialog.act.click()
    assert "۱" in complaint(dialog.fields["text"]) or "1" in complaint(dialog.fields["text"])

    dialog.text.setPlainText("\n".join(" ".join(row) for row in recovery.rows(text)))
    dialog.fresh.setText("گذرواژه تازه")
    dialog.act.click()
    assert not dialog.isVisible()
    assert not here.desk.own_key.own().locked
    here.desk.office_keys.lock()
    here.desk.own_key.unlock("گذرواژه تازه")


def test_that_a_short_passphrase_of_the_sheet_is_told_at_its_field(here: DeskFrame) -> None:
    here.desk.own_key.make()
    dialog = RecoverySheetDialog(here)
    dialog.show()
    entered(dialog, "کوتاه")

    assert dialog.isVisible()
    assert complaint(dialog.fields["first"])


def test_that_the_own_key_is_shown_and_renewed(here: DeskFrame) -> None:
    here.desk.own_key.make()
    before = here.desk.own_key.own()
    dialog = OwnKeyDialog(here)
    assert before.fingerprint.split("-")[0] in plain(dialog._body.text())

    when_asked(lambda asked: entered(asked, "گذرواژه کلید تازه"))
    dialog.renew.click()
    after = here.desk.own_key.own()
    assert after.key_id != before.key_id
    assert (after.id, after.has_passphrase) == (before.id, True)
    assert after.fingerprint.split("-")[0] in plain(dialog._body.text())
