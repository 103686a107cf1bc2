"""This office's own key: what others are given of it, how it is kept, brought back and renewed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from desktop_app.persian.bidi import isolate
from desktop_app.progress import Progress
from desktop_app.services import file_names, outside_files
from desktop_app.services.exchange.partner_views import OwnOffice
from desktop_app.ui.dialogs.key_at_hand import forgotten, key_at_hand
from desktop_app.ui.dialogs.paper_out import PaperOutDialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.dialogs.recovery import RecoverySheetDialog, RestoreKeyDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import at, date_long

CARDS: Final = "*.card"


class OwnKeyDialog(Dialog):
    """A row for each thing that can be done, with what stands about it."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, self.tr("Key of this office"), " ", width=640, parent=parent)
        self.frame, self.desk = frame, frame.desk
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.content.addLayout(self._grid)
        self._notes: list[Label] = []
        self.card = self._row(self.tr("Card for other offices"), self.tr("Save"), self._give)
        self.sheet = self._row(self.tr("Key sheet on paper"), self.tr("Show"), self._show_sheet)
        self.protect = self._row(self.tr("Passphrase"), self.tr("Change"), self._protect)
        self.recovery = self._row(self.tr("Recovery sheet"), self.tr("Make"), self._recover)
        self.bring_back = self._row(self.tr("Lost or forgotten key"), self.tr("Restore"), self._restore)
        self.renew = self._row(self.tr("New key"), self.tr("Renew"), self._renew)
        self.close_button = self.add_button(Button(self.theme, self.tr("Close")), accepts=True)
        self._show()

    def asked(self) -> bool:
        self.exec()
        return True

    def _row(self, title: str, act: str, deed: Callable[[], None]) -> Button:
        place = len(self._notes)
        words = Label(self.theme, title, weight=600)
        note = Label(self.theme, "", role="meta", ink="ink-3", wrap=True)
        self._grid.addWidget(words, 3 * place, 0)
        self._grid.addWidget(note, 3 * place + 1, 0)
        self._grid.setRowMinimumHeight(3 * place + 2, self.theme.px(8))
        button = Button(self.theme, act)
        button.setAccessibleName(f"{title}: {act}")
        button.clicked.connect(deed)
        self._grid.addWidget(button, 3 * place, 1, 2, 1)
        self._notes.append(note)
        return button

    def _show(self) -> None:
        own: OwnOffice | None = self.frame.asked(self.desk.own_key.own)
        if own is None:
            return
        mark = isolate(own.fingerprint.replace("-", " "))
        self._body.say(
            self.tr("Fingerprint: {mark}").format(mark=mark)
            if own.has_key
            else self.tr("The key is made with the first card or the first file.")
        )
        self._body.show()
        day = own.sheet_made_on
        notes = (
            self.tr("A small file, to be handed over; it holds nothing secret."),
            self.tr("The card with its fingerprint, to be signed and stamped."),
            self.tr("Set; it is asked for once after each start.")
            if own.has_passphrase
            else self.tr("None: whoever can open this office file can sign in its name."),
            self.tr("Last made on {day}.").format(day=date_long(day))
            if day is not None
            else self.tr("None yet. Without it, a lost key cannot be brought back."),
            self.tr("From the recovery sheet, typed or scanned."),
            self.tr("Where the old one may be known to others. Other offices then get the new card."),
        )
        for note, words in zip(self._notes, notes, strict=True):
            note.say(words)
        self.renew.setEnabled(own.has_key)
        self.protect.setEnabled(own.has_key)
        self.fit()

    @Slot()
    def _give(self) -> None:
        if not key_at_hand(self.frame, self):
            return
        kinds = self.tr("Office cards ({ending})").format(ending=CARDS)
        own = self.tr("Card of {office}").format(office=self.desk.own_key.own().name)
        wanted = str(Path.home() / file_names.safe(own, suffix=".card"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the office's card"), wanted, kinds)
        if chosen:
            path = Path(chosen) if chosen.endswith(".card") else Path(f"{chosen}.card")
            written = self.frame.asked(lambda: outside_files.put(self.desk.own_key.card(), path))
            if written is not None:
                self.frame.toast(self.tr("The card was saved in {path}.").format(path=at(written)))
        self._show()

    @Slot()
    def _show_sheet(self) -> None:
        if not key_at_hand(self.frame, self):
            return
        title, made = self.tr("Key sheet"), self.desk.own_key.key_sheet

        def work(progress: Progress) -> bytes:
            progress.step(0, 1)
            return made()

        self.frame.run(work, title, lambda pdf: PaperOutDialog(self.frame, title, pdf, self).exec())
        self._show()

    @Slot()
    def _protect(self) -> None:
        if not key_at_hand(self.frame, self):
            return
        own = self.desk.own_key.own()
        body = self.tr("Left empty, the key needs no passphrase any more.") if own.has_passphrase else ""
        title, protect = self.tr("Passphrase of the office's key"), self.desk.own_key.protect
        may_be_empty = own.has_passphrase
        PassphraseDialog(
            self.frame,
            title,
            self.tr("Set"),
            protect,
            body=body,
            may_be_empty=may_be_empty,
            hint=forgotten(),
            parent=self,
        ).asked()
        self._show()

    @Slot()
    def _recover(self) -> None:
        if key_at_hand(self.frame, self):
            RecoverySheetDialog(self.frame, parent=self).asked()
        self._show()

    @Slot()
    def _restore(self) -> None:
        RestoreKeyDialog(self.frame, parent=self).asked()
        self._show()

    @Slot()
    def _renew(self) -> None:
        if not key_at_hand(self.frame, self):
            return
        own = self.desk.own_key.own()
        body = self.tr(
            "Papers and files signed before stay valid. The old key vouches for the new one on the new card, which "
            "every other office needs; the recovery sheet is to be made anew."
        )
        if not own.has_passphrase:
            without = self.tr("Left empty, the new key needs no passphrase.")
            body = f"{body} {without}"
        title, renew = self.tr("A new key for this office"), self.desk.own_key.renew
        dialog = PassphraseDialog(
            self.frame,
            title,
            self.tr("Renew"),
            renew,
            body=body,
            may_be_empty=not own.has_passphrase,
            hint=forgotten(),
            parent=self,
        )
        if dialog.asked():
            self.frame.toast(self.tr("The office has a new key. The new card goes to the other offices."))
        self._show()
