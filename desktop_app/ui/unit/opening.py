"""How a follow-up file is opened by a unit: its passphrase is asked for, and what is doubtful is agreed to first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from desktop_app.exchange.follow_up_file import PassphraseNeeded
from desktop_app.sentences import Refused
from desktop_app.services.exchange.unit_opening import LookedAt, OlderFile, OtherKey, looked_at
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import ConfirmDialog, Dialog
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.wording import told


class UnitPassphraseDialog(Dialog):
    """Asks for what the secretariat tells by telephone; `wrong` stands under the field."""

    def __init__(self, theme: Theme, wrong: str = "") -> None:
        title = self.tr("The follow-up file lies under a passphrase")
        super().__init__(theme, title, self.tr("The secretariat tells it by telephone; it is not in the file."))
        self.line = LineEdit(theme, name=self.tr("Passphrase"))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        field = Field(theme, self.tr("Passphrase"), self.line)
        self.content.addWidget(field)
        field.complain(wrong)
        self.add_button(Button(theme, self.tr("Cancel")), accepts=False)
        self.add_button(Button(theme, self.tr("Open"), kind="primary"), accepts=True)
        self.line.returnPressed.connect(self.accept)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


class Opening(QObject):
    """Looks at a follow-up file together with the person; gives None where the person goes away."""

    def __init__(self, theme: Theme, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._home = theme, home

    def look(self, path: Path) -> LookedAt | None:
        """Raises Refused or EnvironmentFault for what nobody can agree to."""
        passphrase, agreed = "", False
        while True:
            try:
                return looked_at(path, self._home, passphrase=passphrase, agreed=agreed)
            except PassphraseNeeded:
                passphrase = self._ask("")
            except (OlderFile, OtherKey) as doubt:
                if not self._agrees(doubt):
                    return None
                agreed = True
                continue
            except Refused as error:
                if not passphrase:
                    raise
                words = told(error)
                passphrase = self._ask(f"{words.title} {words.body}".strip())
            if not passphrase:
                return None

    def _ask(self, wrong: str) -> str:
        dialog = UnitPassphraseDialog(self._theme, wrong)
        return dialog.line.text() if dialog.exec() == QDialog.DialogCode.Accepted else ""

    def _agrees(self, doubt: OlderFile | OtherKey) -> bool:
        words = told(doubt)
        act = self.tr("Open this one all the same") if isinstance(doubt, OlderFile) else self.tr("The key is right")
        keep = self.tr("Leave it")
        return ConfirmDialog(self._theme, words.title, words.body, act=act, keep=keep, destructive=True).asked()
