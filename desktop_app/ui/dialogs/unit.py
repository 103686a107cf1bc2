"""The dialog that enters a unit or an outside body."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.persian.spelling import search_key
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import CheckRow


class UnitDialog(FormDialog):
    """A new unit; after `asked()` its id is in `unit_id`."""

    def __init__(self, frame: Frame, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("New unit"), self.tr("Add the unit"), width=460, parent=parent)
        self.unit_id = ""
        self._name = LineEdit(self.theme, name)
        self._post = LineEdit(self.theme, placeholder=self.tr("For instance: deputy for finance"))
        self._outside = CheckRow(self.theme, self.tr("Outside this office"))
        self.place(self.field("unit", self.tr("Name"), self._name))
        self.place(self.field("head_post", self.tr("Post of its head"), self._post))
        self.place(self._outside)
        self._name.setFocus()

    def submit(self) -> None:
        self.unit_id = self.desk.people.add_unit(
            self._name.text(), self._post.text(), outside=self._outside.isChecked()
        )

    def accept(self) -> None:
        key = search_key(self._name.text())
        twin = next((unit for unit in self.desk.people.units() if search_key(unit.name) == key), None)
        if key and twin is not None:
            self.complain("unit", self.tr("{name} is in the directory already.").format(name=twin.name))
            return
        super().accept()
