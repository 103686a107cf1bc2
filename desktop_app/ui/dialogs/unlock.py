"""Who is there: the passphrase that opens an encrypted office, or the recovery code where it is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.sentences import EnvironmentFault, Refused, Spoken, sentence
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.logo import Logo, application_icon
from desktop_app.ui.wording import told

_PLACES = {
    "The passphrase is too short.": "first",
    "The two passphrases differ.": "second",
    "No passphrase is typed.": "secret",
}


class Named(Protocol):
    """Somebody who has a passphrase."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


class Door(Protocol):
    """An office that is closed, or covered: who has a passphrase, and what opens it."""

    def holders(self) -> Sequence[Named]: ...
    def has_code(self) -> bool: ...
    def unlock(self, holder_id: str, passphrase: str) -> None: ...
    def recover(self, holder_id: str, code: str, passphrase: str) -> None: ...


def secret(theme: Theme, name: str) -> LineEdit:
    """A line whose text is not shown."""
    made = LineEdit(theme, name=name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class UnlockDialog(Dialog):
    """Over a window that is locked it cannot be sent away; only the program can be closed."""

    leaving = Signal()
    """The program is to be closed."""

    def __init__(
        self,
        theme: Theme,
        door: Door,
        office: str,
        *,
        who: str = "",
        over_window: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", width=460, parent=parent)
        self._door, self._over_window = door, over_window
        self._title.hide()
        self.setWindowTitle(self.tr("Dabir"))
        self.setWindowIcon(application_icon(theme.colour("lajvard-fill")))
        self.content.setSpacing(14)
        heading = self.tr("The program is locked") if over_window else self.tr("The office is encrypted")
        self.content.addLayout(self._head(heading, office))
        self._holders = list(door.holders())
        self._fields: dict[str, Field] = {}
        present = next((one for one in self._holders if one.name == who), self._holders[0])
        self.person = Choice(
            theme, [Option(one.id, one.name) for one in self._holders], value=present.id, name=self.tr("Who is there")
        )
        self._place("person", self.tr("Who is there"), self.person)
        self._fields["person"].setVisible(len(self._holders) > 1)
        self.secret = self._line("secret", self.tr("Passphrase"), hidden=True)
        self.code = self._line("code", self.tr("Recovery code"), self.tr("Eight groups of five digits, from the sheet"))
        self.first = self._line("first", self.tr("New passphrase"), hidden=True)
        self.second = self._line("second", self.tr("The same again"), hidden=True)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._buttons()
        self._recovers = False
        self._show_parts()

    def _head(self, heading: str, office: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.theme, heading, role="title-small"))
        words.addWidget(Label(self.theme, office, ink="ink-2"))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Logo(self.theme, side=44), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return row

    def _line(self, key: str, label: str, placeholder: str = "", *, hidden: bool = False) -> LineEdit:
        line = secret(self.theme, label) if hidden else LineEdit(self.theme, placeholder=placeholder, name=label)
        self._place(key, label, line)
        line.textEdited.connect(self._fields[key].be_content)
        return line

    def _place(self, key: str, label: str, control: QWidget) -> None:
        self._fields[key] = Field(self.theme, label, control)
        self.content.addWidget(self._fields[key])

    def _buttons(self) -> None:
        self.forgotten = Button(self.theme, self.tr("Passphrase forgotten"), kind="link")
        self.forgotten.clicked.connect(self._change_way)
        self.forgotten.setVisible(self._door.has_code())
        self.buttons.insertWidget(0, self.forgotten)
        words = self.tr("Close the program") if self._over_window else self.tr("Cancel")
        self.leave = Button(self.theme, words)
        self.leave.clicked.connect(self.leaving if self._over_window else self.reject)
        self.act = Button(self.theme, self.tr("Open"), kind="primary")
        self.act.clicked.connect(self._open)
        self.buttons.addWidget(self.leave)
        self.buttons.addWidget(self.act)

    def asked(self) -> bool:
        """Shows itself and waits; whether somebody has opened the door."""
        return self.exec() == QDialog.DialogCode.Accepted

    @Slot()
    def _change_way(self) -> None:
        self._recovers = not self._recovers
        self._show_parts()

    def _show_parts(self) -> None:
        for key in ("code", "first", "second"):
            self._fields[key].setVisible(self._recovers)
        self._fields["secret"].setVisible(not self._recovers)
        words = self.tr("By the passphrase") if self._recovers else self.tr("Passphrase forgotten")
        self.forgotten.set_words(words)
        (self.code if self._recovers else self.secret).setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    @Slot()
    def _open(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._try()
        except Refused as error:
            self._complain(error)
        except EnvironmentFault as error:
            self._complain(error)
        else:
            self._forget()
            self.accept()
        finally:
            QApplication.restoreOverrideCursor()

    def _try(self) -> None:
        holder = str(self.person.value)
        if not self._recovers:
            if not self.secret.text():
                raise Refused(
                    sentence("Rules", "No passphrase is typed."), sentence("Rules", "Type it, or leave with «Cancel».")
                )
            self._door.unlock(holder, self.secret.text())
            return
        if self.first.text() != self.second.text():
            raise Refused(
                sentence("Rules", "The two passphrases differ."), sentence("Rules", "Type the same one twice.")
            )
        self._door.recover(holder, self.code.text(), self.first.text())

    def _complain(self, error: Spoken) -> None:
        words = told(error)
        key = _PLACES.get(error.fact, "code" if self._recovers else "secret")
        self._fields[key].complain(f"{words.title} {words.body}".strip())
        control = self._fields[key].control
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(control, QLineEdit) and key != "code":
            control.selectAll()
        self.adjustSize()

    def _forget(self) -> None:
        """What was typed stays nowhere, not even in a line that can be undone."""
        for line in (self.secret, self.code, self.first, self.second):
            line.clear()

    def reject(self) -> None:
        if not self._over_window:
            self._forget()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over_window and self.isVisible():
            event.ignore()
            return
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
            return
        super().keyPressEvent(event)
