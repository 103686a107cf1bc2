"""The card of another office is taken in, and its key confirmed once the fingerprint has been compared."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.persian.bidi import isolate
from desktop_app.services.exchange.partner_views import PartnerState, PartnerView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import date_long

_IN_LINE: Final = 3
"""As on the key card and its sheet: two lines of three, so that both who compare read the same order."""


class _Comparing(FormDialog):
    """Shows the fingerprint large, with the box that says it was compared."""

    def __init__(self, frame: Frame, view: PartnerView, title: str, act: str, parent: QWidget | None) -> None:
        body = self.tr("Telephone the other office at a number that is known, and have the six groups read out.")
        super().__init__(frame, title, act, body=body, width=560, parent=parent)
        self.view = view
        box = Card(self.theme)
        box.body.setContentsMargins(16, 12, 16, 12)
        groups = view.fingerprint.split("-")
        mark = "\n".join(isolate("   ".join(groups[at : at + _IN_LINE])) for at in range(0, len(groups), _IN_LINE))
        self.fingerprint = Label(self.theme, mark, role="title-small", wrap=True, align="center", selectable=True)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint of the key"))
        box.body.addWidget(self.fingerprint)
        if view.made_on is not None:
            made = self.tr("Card of {day}").format(day=date_long(view.made_on))
            box.body.addWidget(Label(self.theme, made, role="meta", ink="ink-3", wrap=True, align="center"))
        self.content.addWidget(box)
        self.compared = CheckRow(self.theme, self.tr("All six groups are the same"))
        self.content.addWidget(self.compared)
        self.compared.setFocus(Qt.FocusReason.TabFocusReason)


class PartnerCardDialog(_Comparing):
    """Adds the office of a card. Not compared, it is listed and gets nothing yet."""

    def __init__(self, frame: Frame, path: Path, parent: QWidget | None = None) -> None:
        self._path = path
        self.added = ""
        """The id of the office."""
        view: PartnerView | None = frame.asked(lambda: frame.desk.partners.look_at(path))
        self._readable = view is not None
        if view is None:
            view = PartnerView.nobody()
        super().__init__(frame, view, self.tr("Card of {office}").format(office=view.name), self.tr("Add"), parent)
        if view.state is PartnerState.CONFIRMED:
            self.compared.setChecked(True)
            self.compared.setEnabled(False)
            words = self.tr("The key that is known here vouches for this card; nothing needs to be compared.")
            self.content.addWidget(Label(self.theme, words, role="meta", ink="zangar", wrap=True))
        if view.lacks_exchange_key:
            words = self.tr(
                "This card is of the older form: the office's papers can be checked with it, but no file can be "
                "made for it. Ask for a new card."
            )
            self.content.addWidget(Label(self.theme, words, role="meta", ink="zar", wrap=True))

    def asked(self) -> bool:
        """False also where the file was no card, which has been told by then."""
        return self._readable and super().asked()

    def submit(self) -> None:
        self.added = self.desk.partners.add(self._path, compared=self.compared.isChecked())


class ConfirmPartnerDialog(_Comparing):
    """Confirms the key of an office that is listed already."""

    def __init__(self, frame: Frame, office_id: str, parent: QWidget | None = None) -> None:
        view: PartnerView | None = frame.asked(lambda: frame.desk.partners.one(office_id))
        self._readable = view is not None
        if view is None:
            view = PartnerView.nobody()
        title = self.tr("Is the key of {office} confirmed?").format(office=view.name)
        super().__init__(frame, view, title, self.tr("Confirm"), parent)
        self.compared.toggled.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.act.setEnabled(self.compared.isChecked())

    def asked(self) -> bool:
        return self._readable and super().asked()

    def accept(self) -> None:
        if self.compared.isChecked():
            super().accept()
        else:
            self.compared.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        self.desk.partners.confirm(self.view.id)
