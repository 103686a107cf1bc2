"""The dialog that enters a legal act into the register."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.domain.legal_acts import ActKind
from desktop_app.ui.committee_words import word
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit


class ActDialog(FormDialog):
    """A new act; after `asked()` its id is in `act_id`."""

    blames: ClassVar[dict[str, str]] = {"This act is in the register already: {title}.": "title"}

    def __init__(self, frame: Frame, *, title: str = "", number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("New act in the register"), self.tr("Enter the act"), width=520, parent=parent)
        self.act_id = ""
        self._called = LineEdit(self.theme, title, placeholder=self.tr("As its issuer calls it"))
        kinds = [Option(kind, word(kind)) for kind in ActKind]
        self._kind = Choice(self.theme, kinds, value=ActKind.RESOLUTION)
        self._number = LineEdit(self.theme, number)
        self._issued = DateField(self.theme, today=self.desk.clock.today, tells_distance=False)
        self._issuer = LineEdit(self.theme)
        self.place(self.field("title", self.tr("Title"), self._called))
        self.place(
            self.field("kind", self.tr("Kind"), self._kind),
            self.field("number", self.tr("Number"), self._number, hint=self.tr("Its parts in any order")),
        )
        self.place(self.field("issued_on", self.tr("Date"), self._issued))
        self.place(self.field("issuer", self.tr("Issuing body"), self._issuer))
        self._called.setFocus()

    def submit(self) -> None:
        kind = self._kind.value
        self.act_id = self.desk.legal_acts.register(
            self._called.text(),
            kind=kind if isinstance(kind, ActKind) else ActKind.RESOLUTION,
            number=self._number.text(),
            issued_on=self._issued.value,
            issuer=self._issuer.text(),
        )
