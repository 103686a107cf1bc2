"""A new passphrase, typed twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.sentences import Refused, sentence
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit


class PassphraseDialog(FormDialog):
    """`request` gets the passphrase and may refuse it. With `again` False an existing one is asked for, once.

    `hint` says what forgetting it means; without it, that nobody can bring it back.
    """

    blames: ClassVar[dict[str, str]] = {
        "The two passphrases differ.": "second",
        "No passphrase is typed.": "first",
        "The passphrase is too short.": "first",
        "The passphrase of the office's key is not right.": "first",
        "The passphrase is not right.": "first",
    }

    def __init__(
        self,
        frame: Frame,
        title: str,
        act: str,
        request: Callable[[str], object],
        *,
        body: str = "",
        again: bool = True,
        may_be_empty: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame, title, act, body=body, parent=parent)
        self._request = request
        self._may_be_empty = may_be_empty
        self.first = self._secret(self.tr("Passphrase"))
        self.place(self.field("first", self.tr("Passphrase"), self.first))
        self.second = self._secret(self.tr("The same again")) if again else None
        if self.second is not None:
            hint = hint or self.tr("Nobody can bring it back when it is forgotten.")
            self.place(self.field("second", self.tr("The same again"), self.second, hint=hint))
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _secret(self, name: str) -> LineEdit:
        made = LineEdit(self.theme, name=name)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    @property
    def passphrase(self) -> str:
        return self.first.text()

    def submit(self) -> None:
        if not self.passphrase and not self._may_be_empty:
            raise Refused(
                sentence("Rules", "No passphrase is typed."), sentence("Rules", "Type it, or leave with «Cancel».")
            )
        if self.second is not None and self.second.text() != self.first.text():
            raise Refused(
                sentence("Rules", "The two passphrases differ."), sentence("Rules", "Type the same one twice.")
            )
        self._request(self.passphrase)
