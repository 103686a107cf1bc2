"""A dialog that asks for a few fields: refusals stand under the field they are about, and nothing typed is lost."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QWidget

from desktop_app.domain.fields import NAMES
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import told


class FormDialog(Dialog):
    """Subclasses add fields and do their request in `submit`."""

    blames: ClassVar[dict[str, str]] = {}
    """Which field a refusal is about, by the English fact; one that names a field finds it by itself."""

    def __init__(
        self, frame: Frame, title: str, act: str, *, body: str = "", width: int = 500, parent: QWidget | None = None
    ) -> None:
        super().__init__(frame.theme, title, body, width=width, parent=parent)
        self.frame, self.desk = frame, frame.desk
        self.fields: dict[str, Field] = {}
        self._faulty: set[str] = set()
        self.content.setSpacing(12)
        self._trouble = Label(self.theme, "", role="meta", ink="shangarf", wrap=True)
        self._trouble.hide()
        self.keep = self.add_button(Button(self.theme, self.tr("Cancel")), accepts=False)
        self.act = self.add_button(Button(self.theme, act, kind="primary"), accepts=True)

    def submit(self) -> None:
        """Does the request. A `Refused` is told under its field and keeps the dialog open."""
        raise NotImplementedError

    def field(self, key: str, label: str, control: QWidget, *, hint: str = "") -> Field:
        """A field known by `key`, not yet placed."""
        made = Field(self.theme, label, control, hint=hint)
        self.fields[key] = made
        complained = getattr(control, "complained", None)
        if complained is not None:
            complained.connect(lambda text: self._mark_fault(key, text))
        for name in ("chosen", "textChanged"):
            changed = getattr(control, name, None)
            if changed is not None:
                changed.connect(lambda *_: self._forgive(key))
        return made

    def place(self, *parts: QWidget) -> None:
        """Puts parts side by side under what is there."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in parts:
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(row)

    def complain(self, key: str, sentence: str) -> None:
        """Tells `sentence` under the field and goes there."""
        if key not in self.fields:
            self._trouble.say(sentence)
            self.content.addWidget(self._trouble)
            self._trouble.show()
        else:
            self.fields[key].complain(sentence)
            self.fields[key].control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    def refuse(self, error: Refused) -> None:
        """Tells a refusal where it belongs."""
        said = told(error)
        what = str(error.values.get("what", ""))
        named = next((key for key, name in NAMES.items() if name == what), "")
        self.complain(self.blames.get(error.fact, named), f"{said.title} {said.body}".strip())

    def accept(self) -> None:
        if self._faulty:
            self.fields[next(iter(self._faulty))].control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._trouble.hide()
        for made in self.fields.values():
            made.be_content()
        try:
            self.submit()
        except Refused as error:
            self.refuse(error)
        except EnvironmentFault as error:
            self.frame.tell(error)
        else:
            super().accept()

    def asked(self) -> bool:
        """Asks, and says whether it was done."""
        return self.exec() == QDialog.DialogCode.Accepted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QTextEdit):
            self.accept()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if self.focusWidget() is None and not self.fields:
            self.act.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.focusWidget() is None:
            # Without this the way out, made first, would have the focus, and Enter would give up.
            next(iter(self.fields.values())).control.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)

    def _forgive(self, key: str) -> None:
        """Takes away what was said of an answer that is another one now."""
        if key not in self._faulty:
            self.fields[key].be_content()

    def _mark_fault(self, key: str, text: str) -> None:
        if text:
            self._faulty.add(key)
        else:
            self._faulty.discard(key)
        self.adjustSize()
