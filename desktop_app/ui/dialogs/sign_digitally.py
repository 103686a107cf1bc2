"""A digital signature under the minutes: the signer's file, its passphrase, and whose it is before it signs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop_app.persian import spelling
from desktop_app.persian.bidi import isolate
from desktop_app.sentences import Refused, sentence
from desktop_app.services.minutes import SignerView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import date_short, line, told


class SignDigitallyDialog(FormDialog):
    """`signature_file` and `passphrase` are good once it is accepted; the signing itself is the caller's job."""

    def __init__(self, frame: Frame, signer: SignerView, parent: QWidget | None = None) -> None:
        title = self.tr("Digital signature of {name}").format(name=signer.name)
        super().__init__(frame, title, self.tr("Sign"), parent=parent)
        self._body.say(
            self.tr("The signature goes into the file of the minutes; the text cannot change under it any more.")
        )
        self._body.show()
        self._signer_name = signer.name
        self.signature_file: Path | None = None
        self._looked_at = ("", "")
        self._file_name = Label(self.theme, self.tr("No file chosen"), ink="ink-2")
        self.choose = Button(self.theme, self.tr("Signature file…"), icon="ph.file")
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.choose)
        row.addWidget(self._file_name, 1)
        self.content.addLayout(row)
        self.secret = LineEdit(self.theme, name=self.tr("Passphrase of the file"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.place(self.field("secret", self.tr("Passphrase of the file"), self.secret))
        self._whose = Label(self.theme, "", ink="ink-2", wrap=True)
        self._whose.hide()
        self.content.addWidget(self._whose)
        self.reservation = TextArea(self.theme, rows=2, most_rows=5, name=self.tr("Reservation"))
        hint = self.tr("It becomes part of the signature; empty where there is none.")
        self.place(self.field("reservation", self.tr("Reservation"), self.reservation, hint=hint))
        self.secret.editingFinished.connect(self._look)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def passphrase(self) -> str:
        return self.secret.text()

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Signature files (*.p12 *.pfx)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Signature file…"), "", kinds)
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """The PKCS#12 file to sign with."""
        self.signature_file = path
        self._file_name.say(line(path.name))
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _look(self) -> None:
        """Says whose the file is as soon as it opens; what is wrong with it is told under the passphrase."""
        if self.signature_file is None or not self.passphrase:
            return
        try:
            self._look_at()
        except Refused as error:
            self._whose.hide()
            self.refuse(error)

    def _look_at(self) -> None:
        assert self.signature_file is not None
        asked = (str(self.signature_file), self.passphrase)
        if asked == self._looked_at:
            return
        view = self.desk.signing.look_at(self.signature_file, self.passphrase)
        self._looked_at = asked
        known = (
            self.tr("issued by {issuer}")
            if view.known_issuer
            else self.tr("issued by {issuer}, unknown to this office")
        )
        words = self.tr("{name}, {issuer}, valid until {day}").format(
            name=isolate(view.name),
            issuer=known.format(issuer=isolate(view.issuer)),
            day=date_short(view.valid_until, self.desk.clock.today()),
        )
        stranger = not _is_of(view.name, self._signer_name)
        if stranger:
            doubt = self.tr("The certificate bears another name than the signer: {name}.")
            words = f"{words}\n{doubt.format(name=isolate(self._signer_name))}"
        self._whose.say(words)
        self._whose.set_ink("zar" if stranger or not view.known_issuer else "ink-2")
        self._whose.show()
        self.fields["secret"].be_content()
        self.adjustSize()

    def refuse(self, error: Refused) -> None:
        """Whatever is wrong with the file is told under its passphrase."""
        said = told(error)
        self.complain("secret", f"{said.title} {said.body}".strip())

    def submit(self) -> None:
        if self.signature_file is None:
            raise Refused(
                sentence("Rules", "No signature file is chosen."),
                sentence("Rules", "Choose the signer's file (.p12 or .pfx)."),
            )
        self._look_at()


def _is_of(certified: str, signer: str) -> bool:
    """Whether a certificate's name and a signer's are of one person, whichever of them is the longer."""
    return spelling.matches(certified, signer) or spelling.matches(signer, certified)
