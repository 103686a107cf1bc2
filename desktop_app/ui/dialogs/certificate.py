"""A certificate is issued to somebody who will sign digitally."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import Stepper


class IssueCertificateDialog(FormDialog):
    """The authority's file and passphrase, whose certificate it is, and the passphrase of the new file."""

    blames: ClassVar[dict[str, str]] = {
        "The authority's file could not be opened with this passphrase.": "root_secret",
        "This file is not that of an authority made by this program.": "root_secret",
        "The authority's own certificate has expired.": "root_secret",
        "The passphrase is too short.": "own_secret",
        "The two passphrases differ.": "again",
    }

    def __init__(self, frame: Frame, authority: Path, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("Issue a certificate"), self.tr("Issue"), parent=parent)
        self._authority, self._target = authority, target
        self.root_secret = self._secret(self.tr("Passphrase of the authority"))
        self.name = LineEdit(self.theme, name=self.tr("Name"))
        self.post = LineEdit(self.theme, name=self.tr("Post"))
        self.own_secret = self._secret(self.tr("Passphrase for the new file"))
        self.again = self._secret(self.tr("The same again"))
        self.years = Stepper(self.theme, value=3, least=1, most=5, unit=self.tr("{n} years"), name=self.tr("Valid for"))
        self.place(self.field("root_secret", self.tr("Passphrase of the authority"), self.root_secret))
        self.place(self.field("name", self.tr("Name"), self.name), self.field("post", self.tr("Post"), self.post))
        self.place(
            self.field("own_secret", self.tr("Passphrase for the new file"), self.own_secret),
            self.field("again", self.tr("The same again"), self.again),
        )
        self.place(self.field("years", self.tr("Valid for"), self.years))

    def _secret(self, name: str) -> LineEdit:
        made = LineEdit(self.theme, name=name)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    def submit(self) -> None:
        if self.again.text() != self.own_secret.text():
            raise Refused(
                sentence("Rules", "The two passphrases differ."), sentence("Rules", "Type the same one twice.")
            )
        self.desk.authorities.issue(
            self._authority,
            self.root_secret.text(),
            name=self.name.text(),
            post=self.post.text(),
            member_passphrase=self.own_secret.text(),
            target=self._target,
            years=self.years.value,
        )
