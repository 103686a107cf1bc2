"""Digital signatures and proof: the office's key and card, its authority, certificates, and whom it trusts."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from desktop_app.persian.bidi import isolate
from desktop_app.services import outside_files
from desktop_app.services.authorities import AuthorityView, IssuedView
from desktop_app.services.office_keys import CardView
from desktop_app.ui.dialogs.certificate import IssueCertificateDialog
from desktop_app.ui.dialogs.own_key import OwnKeyDialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.settings_section import Section, act_row
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.wording import at, date_short, line

_CARDS: Final = "*.card *.json"
_COLUMNS = (Column(0, share=3), Column(0, share=2), Column(120, align="end"))


class SignaturesSection(Section):
    """What is trusted here decides what a check calls genuine."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._add_key()
        self._add_authorities()
        self._add_issued()
        self._add_cards()

    def _add_key(self) -> None:
        card = self.inside(self.card(self.tr("Key of the office")))
        words = self.tr("It signs the code on every page of final papers. Others check these with the office's card.")
        card.addWidget(Label(self.theme, words, ink="ink-2", wrap=True))
        self.fingerprint = Label(self.theme, "", wrap=True)
        card.addWidget(self.fingerprint)
        self.give = Button(self.theme, self.tr("Save the office's card"), icon="ph.identification-card")
        self.protect = Button(self.theme, self.tr("Set a passphrase"), icon="ph.lock-simple")
        self.unlock = Button(self.theme, self.tr("Unlock"), icon="ph.lock-simple-open", kind="primary")
        self.more = Button(self.theme, self.tr("Recovery and a new key"), icon="ph.dots-three")
        acts = ((self.give, self._give), (self.protect, self._protect), (self.unlock, self._unlock))
        card.addLayout(act_row(*acts, (self.more, self._more)))

    def _add_authorities(self) -> None:
        card = self.card(self.tr("Authorities taken for good"))
        inside = self.inside(card)
        words = self.tr(
            "Signatures with certificates of these authorities are called valid. Enter saves a certificate for others."
        )
        inside.addWidget(Label(self.theme, words, ink="ink-2", wrap=True))
        self.make = Button(self.theme, self.tr("Make an authority of this office"), icon="ph.circle-wavy-check")
        self.trust = Button(self.theme, self.tr("Add a root certificate"), icon="ph.file")
        inside.addLayout(act_row((self.make, self._make_authority), (self.trust, self._trust)))
        self.authorities = RowList(self.theme, _COLUMNS, row_height=44, grows=True, name=self.tr("Authorities"))
        self.authorities.removal_wanted.connect(self._distrust)
        self.authorities.opened.connect(self._export)
        self.authorities.acted.connect(lambda key, _act: self._distrust(key))
        card.body.addWidget(self.authorities)

    def _add_issued(self) -> None:
        card = self.card(self.tr("Certificates issued by this office"))
        inside = self.inside(card)
        self.issue = Button(self.theme, self.tr("Issue a certificate"), icon="ph.user-plus")
        inside.addLayout(act_row((self.issue, self._issue)))
        self.issued = RowList(self.theme, _COLUMNS, row_height=44, grows=True, name=self.tr("Certificates"))
        self.issued.acted.connect(lambda key, _act: self._revoke(key))
        self.issued.removal_wanted.connect(self._revoke)
        card.body.addWidget(self.issued)

    def _add_cards(self) -> None:
        card = self.card(self.tr("Cards of other offices"))
        inside = self.inside(card)
        words = self.tr("Compare the fingerprint by telephone before a card is trusted.")
        inside.addWidget(Label(self.theme, words, ink="ink-2", wrap=True))
        self.take = Button(self.theme, self.tr("Add a card"), icon="ph.file")
        inside.addLayout(act_row((self.take, self._take_card)))
        self.cards = RowList(self.theme, _COLUMNS, row_height=48, grows=True, name=self.tr("Cards of other offices"))
        self.cards.acted.connect(lambda key, _act: self._distrust_card(key))
        self.cards.removal_wanted.connect(self._distrust_card)
        card.body.addWidget(self.cards)

    # Showing

    def show_state(self) -> None:
        self._show_key()
        self.authorities.show_rows([self._authority(one) for one in self.frame.asked(self.desk.authorities.all) or []])
        self.issued.show_rows([self._certificate(one) for one in self.frame.asked(self.desk.authorities.issued) or []])
        self.cards.show_rows([self._card(one) for one in self.frame.asked(self.desk.office_keys.cards) or []])

    def _show_key(self) -> None:
        key = self.frame.asked(self.desk.office_keys.own)
        if key is None:
            self.fingerprint.say(self.tr("The key is made with the first text that is frozen, or with the card."))
        else:
            words = self.tr("Fingerprint: {mark}").format(mark=isolate(key.fingerprint))
            self.fingerprint.say(words)
        locked = key is not None and key.locked
        self.unlock.setVisible(locked)
        self.give.setEnabled(not locked)
        self.protect.setEnabled(not locked)
        has = key is not None and key.has_passphrase
        self.protect.set_words(self.tr("Change the passphrase") if has else self.tr("Set a passphrase"))

    def _until(self, one: AuthorityView | IssuedView) -> str:
        return self.tr("until {day}").format(day=date_short(one.valid_until, self.desk.clock.today()))

    def _authority(self, one: AuthorityView) -> Row:
        marks = (Mark(self.tr("this office"), "lajvard"),) if one.own else ()
        first = Cell(line(one.name), icon="ph.circle-wavy-check", tags=marks, weight=500)
        return Row(one.id, (first, Cell(self._until(one), ink="ink-2"), Cell(self.tr("Remove"), action="remove")))

    def _certificate(self, one: IssuedView) -> Row:
        withdrawn = one.revoked_on is not None
        marks = (Mark(self.tr("Withdrawn"), "shangarf"),) if withdrawn else ()
        last = Cell(self.tr("Let it hold again") if withdrawn else self.tr("Withdraw"), action="revoke")
        first = Cell(line(one.name), line(one.post), icon="ph.user", tags=marks, weight=500)
        return Row(one.serial, (first, Cell(self._until(one), ink="ink-2"), last), muted=withdrawn)

    def _card(self, one: CardView) -> Row:
        first = Cell(line(one.office), isolate(one.fingerprint), icon="ph.buildings", weight=500)
        day = date_short(one.made_on, self.desk.clock.today())
        return Row(one.key_id, (first, Cell(day, ink="ink-2"), Cell(self.tr("Remove"), action="remove")))

    # The office's key

    @Slot()
    def _give(self) -> None:
        wanted = str(Path.home() / self.tr("office.card"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the office's card"), wanted, _CARDS)
        if chosen:
            path = Path(chosen)
            self.frame.asked(lambda: outside_files.put(self.desk.office_keys.card(), path))
            self.show_state()

    @Slot()
    def _protect(self) -> None:
        key = self.desk.office_keys.own()
        has = key is not None and key.has_passphrase
        body = self.tr("Without it no new code can be made; papers with a code stay genuine.")
        if has:
            emptied = self.tr("Left empty, the key needs no passphrase any more.")
            body = f"{body} {emptied}"
        title, protect = self.tr("Passphrase of the office's key"), self.desk.office_keys.protect
        act = self.tr("Set")
        PassphraseDialog(self.frame, title, act, protect, body=body, may_be_empty=has, parent=self).asked()
        self.show_state()

    @Slot()
    def _unlock(self) -> None:
        title, unlock = self.tr("Passphrase of the office's key"), self.desk.office_keys.unlock
        PassphraseDialog(self.frame, title, self.tr("Unlock"), unlock, again=False, parent=self).asked()
        self.show_state()

    @Slot()
    def _more(self) -> None:
        OwnKeyDialog(self.frame, parent=self).asked()
        self.show_state()

    # Authorities and certificates

    @Slot()
    def _make_authority(self) -> None:
        wanted = str(Path.home() / self.tr("authority.p12"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the authority's file is kept"), wanted, "PKCS#12 (*.p12)"
        )
        if not chosen:
            return
        name = self.tr("Authority of {office}").format(office=self.desk.offices.own().name)
        body = self.tr("Whoever has this file and its passphrase can issue certificates. It belongs in a safe.")
        authorities, target = self.desk.authorities, Path(chosen)

        def make(passphrase: str) -> str:
            return authorities.make_authority(name, passphrase, target)

        title, act = self.tr("Passphrase of the authority"), self.tr("Make the authority")
        dialog = PassphraseDialog(self.frame, title, act, make, body=body, parent=self)
        if dialog.asked():
            self.frame.toast(self.tr("The authority's file is {path}.").format(path=at(chosen)))
        self.show_state()

    @Slot()
    def _trust(self) -> None:
        kinds = self.tr("Certificates (*.pem *.crt *.cer *.der)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a root certificate"), "", kinds)
        if chosen:
            self.frame.asked(lambda: self.desk.authorities.trust(Path(chosen)))
            self.show_state()

    @Slot(object)
    def _export(self, key: object) -> None:
        """The public certificate, for other offices and programs that are to know the authority."""
        wanted = str(Path.home() / self.tr("authority.pem"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the certificate"), wanted, "PEM (*.pem)")
        if chosen and self.frame.asked(lambda: self.desk.authorities.export_root(str(key), Path(chosen))):
            self.frame.toast(self.tr("The certificate was saved in {path}.").format(path=at(Path(chosen))))

    def _distrust(self, key: object) -> None:
        agreed = self.frame.confirm(
            self.tr("Is this authority no longer trusted?"),
            self.tr("Its signatures are called unknown from now on. The papers stay as they are."),
            self.tr("Remove"),
            self.tr("Keep it"),
            danger=True,
        )
        if agreed:
            self.frame.asked(lambda: self.desk.authorities.distrust(str(key)))
            self.show_state()

    @Slot()
    def _issue(self) -> None:
        kinds = "PKCS#12 (*.p12 *.pfx)"
        authority, _ = QFileDialog.getOpenFileName(self, self.tr("The authority's file"), "", kinds)
        if not authority:
            return
        wanted = str(Path.home() / self.tr("signature.p12"))
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Where the new signature file goes"), wanted, kinds)
        if target and IssueCertificateDialog(self.frame, Path(authority), Path(target), self).asked():
            self.frame.toast(self.tr("The signature file is {path}.").format(path=at(target)))
            self.show_state()

    def _revoke(self, key: object) -> None:
        serial = str(key)
        view = next((one for one in self.desk.authorities.issued() if one.serial == serial), None)
        if view is None:
            return
        if view.revoked_on is not None:
            self.frame.asked(lambda: self.desk.authorities.restore(serial))
        else:
            self.frame.asked(lambda: self.desk.authorities.revoke(serial))
            words = self.tr("The certificate of {name} was withdrawn.").format(name=view.name)
            self.frame.toast(words, undo=lambda: self._restore(serial))
        self.show_state()

    def _restore(self, serial: str) -> None:
        self.desk.authorities.restore(serial)
        self.show_state()

    # Other offices

    @Slot()
    def _take_card(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a card"), "", _CARDS)
        if not chosen:
            return
        path = Path(chosen)
        view = self.frame.asked(lambda: self.desk.office_keys.look_at_card(path))
        if view is None:
            return
        agreed = self.frame.confirm(
            self.tr("Is this the card of {office}?").format(office=view.office),
            self.tr("Its fingerprint is {mark}. Have it read out by telephone and compare.").format(
                mark=isolate(view.fingerprint)
            ),
            self.tr("It is the same"),
            self.tr("Do not trust it"),
        )
        if agreed:
            self.frame.asked(lambda: self.desk.office_keys.trust_card(path))
            self.show_state()

    def _distrust_card(self, key: object) -> None:
        agreed = self.frame.confirm(
            self.tr("Is this card no longer trusted?"),
            self.tr("Papers of that office are called unknown from now on."),
            self.tr("Remove"),
            self.tr("Keep it"),
            danger=True,
        )
        if agreed:
            self.frame.asked(lambda: self.desk.office_keys.distrust_card(str(key)))
            self.show_state()
