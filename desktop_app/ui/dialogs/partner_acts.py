"""What is done with one office that files are exchanged with: called otherwise, revoked, removed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.services.exchange.partner_views import PartnerView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit


class RenamePartnerDialog(FormDialog):
    """The name that an office has here; its card keeps its own."""

    def __init__(self, frame: Frame, office_id: str, parent: QWidget | None = None) -> None:
        hint = self.tr("Left empty, it is called as on its card.")
        super().__init__(frame, self.tr("Name of the office"), self.tr("Save"), parent=parent)
        self._office = office_id
        view: PartnerView | None = frame.asked(lambda: frame.desk.partners.one(office_id))
        self.name = LineEdit(self.theme, view.name if view is not None else "", name=self.tr("Name"))
        self.place(self.field("name", self.tr("Name"), self.name, hint=hint))

    def submit(self) -> None:
        self.desk.partners.rename(self._office, self.name.text())


def revoke(frame: Frame, office_id: str, parent: QWidget) -> bool:
    """Asks, and withdraws trust in the office's key; the toast takes it back."""
    del parent
    view: PartnerView | None = frame.asked(lambda: frame.desk.partners.one(office_id))
    if view is None or not frame.confirm(
        QCoreApplication.translate("PartnerActs", "Withdraw trust in the key of {office}?").format(office=view.name),
        QCoreApplication.translate(
            "PartnerActs",
            "What has come from it up to now stays valid. Files that come later are refused, and none are made for it.",
        ),
        QCoreApplication.translate("PartnerActs", "Withdraw trust"),
        QCoreApplication.translate("PartnerActs", "Keep it"),
        danger=True,
    ):
        return False
    partners = frame.desk.partners

    def done() -> bool:
        partners.revoke(office_id)
        return True

    if not frame.asked(done):
        return False
    told = QCoreApplication.translate("PartnerActs", "The key of {office} is no longer trusted.")
    frame.toast(told.format(office=view.name), undo=lambda: partners.reinstate(office_id))
    return True


def remove(frame: Frame, office_id: str, parent: QWidget) -> bool:
    """Takes the office out of the list; the toast brings it back."""
    del parent
    partners = frame.desk.partners

    def done() -> str:
        name = partners.one(office_id).name
        partners.remove(office_id)
        return name

    name = frame.asked(done)
    if name is None:
        return False
    told = QCoreApplication.translate("PartnerActs", "{office} was removed.").format(office=name)
    frame.toast(told, undo=lambda: partners.restore(office_id))
    return True
