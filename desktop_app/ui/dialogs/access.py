"""What is asked about passphrases: encrypting the file, one more person, another passphrase, taking encryption away."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.services.file_access import Decrypting, Encrypting, fit
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.unlock import secret
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import Segmented


class NewPassphraseDialog(FormDialog):
    """`request` gets the passphrase of whoever asks, the name (empty where none is asked for), and the new one."""

    blames: ClassVar[dict[str, str]] = {
        "The passphrase is not right.": "own",
        "The passphrase is too short.": "first",
        "The two passphrases differ.": "second",
        "{name} has a passphrase already.": "name",
    }

    def __init__(
        self,
        frame: Frame,
        title: str,
        act: str,
        request: Callable[[str, str, str], object],
        *,
        body: str = "",
        asks_name: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame, title, act, body=body, parent=parent)
        self._request = request
        self.own = secret(self.theme, self.tr("Your own passphrase"))
        self.place(self.field("own", self.tr("Your own passphrase"), self.own))
        self.name = LineEdit(self.theme, name=self.tr("Name or post"))
        if asks_name:
            hint = self.tr("It stands beside every act of this person in the history")
            self.place(self.field("name", self.tr("Name or post"), self.name, hint=hint))
        self.first, self.second = pair(self)

    def submit(self) -> None:
        self._request(self.own.text(), self.name.text(), agreed(self.first, self.second))


class EncryptDialog(FormDialog):
    """Gives the wish; what it does to the file happens once the window is closed."""

    blames: ClassVar[dict[str, str]] = {
        "The passphrase is too short.": "first",
        "The two passphrases differ.": "second",
    }

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("EncryptDialog", "Encrypt the office file")
        act = QCoreApplication.translate("EncryptDialog", "Encrypt")
        super().__init__(frame, title, act, width=560, parent=parent)
        self.wish: Encrypting | None = None
        self._body.say(
            self.tr(
                "From then on the file and its backups open only with a passphrase. The recovery code is shown "
                "afterwards: with neither, nobody can read the file, not even the makers of the program."
            )
        )
        self._body.show()
        self.name = LineEdit(self.theme, self.desk.file.person, name=self.tr("Name or post"))
        self.place(self.field("name", self.tr("Who works here"), self.name))
        self.first, self.second = pair(self)
        self.after = Segmented(
            self.theme,
            [("wipe", self.tr("Remove them")), ("keep", self.tr("Keep them beside it"))],
            value="wipe",
            name=self.tr("What is not encrypted so far"),
        )
        self._told = Label(self.theme, "", role="meta", ink="ink-3", wrap=True)
        self.after.chosen.connect(self._tell)
        self.place(self.field("after", self.tr("The unencrypted file and its backups"), self.after))
        self.content.addWidget(self._told)
        self._tell(self.after.value)

    def _tell(self, value: object) -> None:
        self._told.say(
            self.tr(
                "After a checked encrypted backup they are overwritten and deleted. Modern disks may keep traces; "
                "copies on other disks and sticks are yours to delete."
            )
            if value == "wipe"
            else self.tr("They stay readable for everybody who reaches this computer, until they are removed here.")
        )
        self.adjustSize()

    def submit(self) -> None:
        passphrase = agreed(self.first, self.second)
        fit(self.name.text(), passphrase)
        self.wish = Encrypting(self.name.text(), passphrase, wipes=self.after.value == "wipe")


class DecryptDialog(FormDialog):
    """The passphrase once more, and what becomes of the encrypted file."""

    blames: ClassVar[dict[str, str]] = {"The passphrase is not right.": "own"}

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DecryptDialog", "Take the encryption away?")
        act = QCoreApplication.translate("DecryptDialog", "Take it away")
        super().__init__(frame, title, act, width=560, parent=parent)
        self.wish: Decrypting | None = None
        self._body.say(
            self.tr(
                "The office file is then readable for everybody who reaches it, and passphrases are no longer asked. "
                "Encrypted backups stay encrypted."
            )
        )
        self._body.show()
        self.own = secret(self.theme, self.tr("Your own passphrase"))
        self.place(self.field("own", self.tr("Your own passphrase"), self.own))

    def submit(self) -> None:
        self.desk.access.assured(self.own.text())
        self.wish = Decrypting()


def pair(dialog: FormDialog) -> tuple[LineEdit, LineEdit]:
    """Two lines for a new passphrase, side by side."""
    words = QCoreApplication.translate("NewPassphraseDialog", "New passphrase")
    again = QCoreApplication.translate("NewPassphraseDialog", "The same again")
    hint = QCoreApplication.translate(
        "NewPassphraseDialog", "At least eight characters; four words are well kept in mind"
    )
    first, second = secret(dialog.theme, words), secret(dialog.theme, again)
    dialog.place(dialog.field("first", words, first, hint=hint), dialog.field("second", again, second))
    return first, second


def agreed(first: LineEdit, second: LineEdit) -> str:
    """The passphrase that was typed twice."""
    if first.text() != second.text():
        raise Refused(sentence("Rules", "The two passphrases differ."), sentence("Rules", "Type the same one twice."))
    return first.text()
