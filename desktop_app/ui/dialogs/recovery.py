"""The office's key goes onto a recovery sheet, and comes back from one."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop_app.persian.bidi import isolate
from desktop_app.services.exchange.own_key import recovery_text
from desktop_app.services.exchange.partner_views import OwnOffice
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.paper_out import PaperOutDialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.text_area import TextArea


class RecoverySheetDialog(PassphraseDialog):
    """Asks for the passphrase of the sheet, and shows the sheet to be printed."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        self._sheet = b""
        super().__init__(
            frame,
            self.tr("Recovery sheet of the key"),
            self.tr("Make the sheet"),
            self._make,
            body=self.tr(
                "The sheet brings the key back when this computer and its backups are lost. This passphrase is not "
                "on it: it is kept in another place."
            ),
            parent=parent,
        )

    def _make(self, passphrase: str) -> None:
        self._sheet = self.desk.own_key.recovery_sheet(passphrase)

    def asked(self) -> bool:
        if not super().asked():
            return False
        parent = self.parentWidget() or self
        PaperOutDialog(self.frame, self.tr("Recovery sheet of the key"), self._sheet, parent).exec()
        return True


class RestoreKeyDialog(FormDialog):
    """The nine rows of the sheet, typed or read from a file, with the sheet's passphrase."""

    blames: ClassVar[dict[str, str]] = {
        "The passphrase of the recovery sheet is not right.": "passphrase",
        "In the recovery text there is a slip in row {rows}.": "text",
        "This is not the text of a recovery sheet.": "text",
        "No recovery sheet can be read in this file.": "text",
        "This recovery sheet was made by a newer version of the program.": "text",
    }

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        body = self.tr(
            "Another key that this office has now is laid down: what it signed stays valid, and files sealed to it "
            "still open."
        )
        title, act = self.tr("Restore the key from its sheet"), self.tr("Restore")
        super().__init__(frame, title, act, body=body, width=560, parent=parent)
        self.text = TextArea(self.theme, rows=9, name=self.tr("Recovery text"))
        hint = self.tr("Nine rows, each from right to left.")
        self.place(self.field("text", self.tr("Recovery text"), self.text, hint=hint))
        self.file = Button(self.theme, self.tr("From a file or a scan"), icon="ph.file")
        self.file.clicked.connect(self._from_file)
        self.content.addWidget(self.file, 0, Qt.AlignmentFlag.AlignLeading)
        self.passphrase = self._secret(self.tr("Passphrase of the sheet"))
        self.fresh = self._secret(self.tr("New passphrase of the key"))
        self.place(
            self.field("passphrase", self.tr("Passphrase of the sheet"), self.passphrase),
            self.field(
                "fresh",
                self.tr("New passphrase of the key"),
                self.fresh,
                hint=self.tr("Left empty, the key needs none."),
            ),
        )

    def _secret(self, name: str) -> LineEdit:
        made = LineEdit(self.theme, name=name)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    @Slot()
    def _from_file(self) -> None:
        kinds = self.tr("Recovery sheets ({ending})").format(ending="*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.txt")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The recovery sheet"), "", kinds)
        if not chosen:
            return
        read = self.frame.asked(lambda: recovery_text(Path(chosen)))
        if read is not None:
            self.text.setPlainText(read)
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        own: OwnOffice = self.desk.own_key.restore(self.text.toPlainText(), self.passphrase.text(), self.fresh.text())
        words = self.tr("The key is back. Its fingerprint is {mark}.")
        self.frame.toast(words.format(mark=isolate(own.fingerprint)))
