"""Who opens the office file, and when the window covers itself: encryption, persons, the recovery code, the lock."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.services.file_access import HolderView, Removing
from desktop_app.ui.dialogs.access import DecryptDialog, EncryptDialog, NewPassphraseDialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.settings_section import Section, act_row, named_row
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

_MINUTES: Final = (5, 10, 20, 60)


class AccessSection(Section):
    """Whatever gives the file another form is asked of the application: it closes the file first."""

    recast_wanted = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._add_encryption()
        self._add_people()
        self._add_code()
        self._add_lock()

    def _add_encryption(self) -> None:
        card = self.inside(self.card(self.tr("Encryption of the office file")))
        self.state = Label(self.theme, "", ink="ink-2", wrap=True)
        card.addWidget(self.state)
        self.encrypt = Button(self.theme, self.tr("Encrypt the file"), icon="ph.lock-simple", kind="primary")
        self.decrypt = Button(self.theme, self.tr("Take the encryption away"), kind="danger")
        card.addLayout(act_row((self.encrypt, self._encrypt), (self.decrypt, self._decrypt)))
        self.plain = Label(self.theme, "", ink="zar", wrap=True)
        self.wipe = Button(self.theme, self.tr("Remove the unencrypted copies"), kind="danger", icon="ph.trash")
        card.addWidget(self.plain)
        card.addLayout(act_row((self.wipe, self._wipe)))

    def _add_people(self) -> None:
        card = self.card(self.tr("Persons with a passphrase"))
        self._people_card: QWidget = card
        inside = self.inside(card)
        words = self.tr("The history tells who did what. Nobody sees another's passphrase.")
        inside.addWidget(Label(self.theme, words, ink="ink-2", wrap=True))
        self.add = Button(self.theme, self.tr("Add a person"), icon="ph.user-plus")
        self.change = Button(self.theme, self.tr("Change my passphrase"), icon="ph.lock-simple")
        inside.addLayout(act_row((self.add, self._add), (self.change, self._change)))
        columns = (Column(0), Column(150), Column(96, align="end"))
        self.people = RowList(self.theme, columns, row_height=44, grows=True, name=self.tr("Persons with a passphrase"))
        self.people.acted.connect(lambda key, _act: self._remove(key))
        self.people.removal_wanted.connect(self._remove)
        card.body.addWidget(self.people)

    def _add_code(self) -> None:
        card = self.card(self.tr("Recovery code"))
        self._code_card: QWidget = card
        inside = self.inside(card)
        self.code_state = Label(self.theme, "", ink="ink-2", wrap=True)
        inside.addWidget(self.code_state)
        self.new_code = Button(self.theme, self.tr("Make a new code"), icon="ph.arrows-clockwise")
        inside.addLayout(act_row((self.new_code, self._new_code)))

    def _add_lock(self) -> None:
        card = self.card(self.tr("Lock"))
        self._lock_card: QWidget = card
        inside = self.inside(card)
        choices = [(minutes, self.tr("{n} minutes").format(n=number(minutes))) for minutes in _MINUTES]
        self.minutes = Segmented(
            self.theme, [*choices, (0, self.tr("Never"))], value=10, name=self.tr("Lock when nobody is there")
        )
        self.minutes.chosen.connect(lambda value: self.frame.prefer(lock_after=value))
        words = self.tr("The window is covered. At once: Ctrl+Alt+L")
        inside.addLayout(named_row(self.theme, self.tr("Lock when nobody is there"), words, self.minutes))

    def show_state(self) -> None:
        access = self.desk.access
        encrypted = access.encrypted
        for card in (self._people_card, self._code_card, self._lock_card):
            card.setVisible(encrypted)
        self.encrypt.setVisible(not encrypted)
        self.decrypt.setVisible(encrypted)
        self.state.say(
            self.tr("The file and its backups are encrypted, and open only with a passphrase or the recovery code.")
            if encrypted
            else self.tr("The file is not encrypted: whoever gets hold of it, or of a backup, can read all of it.")
        )
        copies = self.frame.asked(access.plain_copies) or []
        self.plain.say(
            self.tr("{n} former files or backups beside it are not encrypted.").format(n=number(len(copies)))
        )
        for widget in (self.plain, self.wipe):
            widget.setVisible(bool(copies))
        if encrypted:
            self._show_people()
            self.minutes.choose(self._nearest(self.frame.preferences().lock_after))

    def _show_people(self) -> None:
        holders: tuple[HolderView, ...] = self.frame.asked(self.desk.access.holders) or ()
        self.people.show_rows([self._row(one, alone=len(holders) == 1) for one in holders])
        has_code = bool(self.frame.asked(self.desk.access.has_code))
        self.code_state.say(
            self.tr("There is a recovery code on paper. A new one ends it.")
            if has_code
            else self.tr("There is no recovery code: whoever forgets the passphrase cannot come in.")
        )

    def _row(self, holder: HolderView, *, alone: bool) -> Row:
        mark = (Mark(self.tr("At the desk now"), "zangar", "ph.check"),) if holder.present else ()
        act = Cell() if alone or holder.present else Cell(self.tr("Remove"), ink="shangarf", action="remove")
        return Row(holder.id, (Cell(holder.name, weight=500), Cell(tags=mark), act))

    @staticmethod
    def _nearest(minutes: int) -> int:
        return min((0, *_MINUTES), key=lambda one: abs(one - minutes)) if minutes else 0

    # What is asked for

    @Slot()
    def _encrypt(self) -> None:
        dialog = EncryptDialog(self.frame, self)
        if dialog.asked() and dialog.wish is not None:
            self.recast_wanted.emit(dialog.wish)

    @Slot()
    def _decrypt(self) -> None:
        dialog = DecryptDialog(self.frame, self)
        if dialog.asked() and dialog.wish is not None:
            self.recast_wanted.emit(dialog.wish)

    @Slot()
    def _wipe(self) -> None:
        agreed = self.frame.confirm(
            self.tr("Remove the unencrypted copies?"),
            self.tr(
                "They are overwritten and deleted after a checked encrypted backup. Traces may be left on modern disks."
            ),
            self.tr("Remove"),
            self.tr("Keep them"),
            danger=True,
        )
        if agreed:
            self.frame.run(
                lambda _progress: self.desk.access.wipe_plain_copies(), self.tr("Backup"), lambda _n: self.show_state()
            )

    @Slot()
    def _add(self) -> None:
        dialog = NewPassphraseDialog(
            self.frame,
            self.tr("Add a person"),
            self.tr("Add"),
            self.desk.access.add,
            body=self.tr("The person types the passphrase here, unseen by others, and can change it later."),
            asks_name=True,
            parent=self,
        )
        if dialog.asked():
            self.show_state()

    @Slot()
    def _change(self) -> None:
        dialog = NewPassphraseDialog(
            self.frame,
            self.tr("Change my passphrase"),
            self.tr("Change"),
            lambda own, _name, new: self.desk.access.change(own, new),
            parent=self,
        )
        if dialog.asked():
            self.frame.toast(self.tr("The passphrase was changed"))

    def _remove(self, key: object) -> None:
        holder = next((one for one in self.desk.access.holders() if one.id == key), None)
        if holder is None or holder.present:
            return
        dialog = PassphraseDialog(
            self.frame,
            self.tr("Take away {name}'s access to the file?").format(name=holder.name),
            self.tr("Remove the person"),
            lambda own: self.desk.access.may_remove(own, holder.id),
            body=self.tr(
                "The file gets another key, and the window opens anew. Former backups still open with that person's "
                "passphrase. Your own passphrase confirms it."
            ),
            again=False,
            parent=self,
        )
        if dialog.asked():
            self.recast_wanted.emit(Removing(holder.id))

    @Slot()
    def _new_code(self) -> None:
        made: list[str] = []
        dialog = PassphraseDialog(
            self.frame,
            self.tr("Make a new recovery code"),
            self.tr("Make the code"),
            lambda own: made.append(self.desk.access.new_code(own)),
            body=self.tr("The former sheet no longer opens the file. Your own passphrase confirms it."),
            again=False,
            parent=self,
        )
        if dialog.asked():
            self.show_state()
            RecoveryCodeDialog(self.theme, made[-1], lambda: self.desk.access.sheet(made[-1]), self).exec()
