"""The dialog that enters a person into the directory."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import CheckRow


class PersonDialog(FormDialog):
    """A new person, by post, name or both; after `asked()` the id is in `person_id`."""

    blames: ClassVar[dict[str, str]] = {
        "A person needs a name or a post.": "post",
        "{name} is in the directory already.": "post",
    }

    def __init__(self, frame: Frame, *, post: str = "", parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("New person"), self.tr("Add the person"), parent=parent)
        self.person_id = ""
        self._post = LineEdit(self.theme, post, placeholder=self.tr("For instance: director of inspection"))
        self._first, self._last = LineEdit(self.theme), LineEdit(self.theme)
        self._unit = Choice(self.theme, allow_new=True, placeholder=self.tr("Two letters find a unit"))
        self._unit.named.connect(self._new_unit)
        self._phone = LineEdit(self.theme)
        self._outside = CheckRow(self.theme, self.tr("From outside this office"))
        hint = self.tr("Papers name a person by post where no name is entered.")
        self.place(self.field("post", self.tr("Post"), self._post, hint=hint))
        self.place(
            self.field("first_name", self.tr("First name"), self._first),
            self.field("last_name", self.tr("Last name"), self._last),
        )
        self.place(
            self.field("unit", self.tr("Unit"), self._unit), self.field("phone", self.tr("Telephone"), self._phone)
        )
        self.place(self._outside)
        self._offer_units()
        self._post.setFocus()

    def submit(self) -> None:
        unit = self._unit.value
        self.person_id = self.desk.people.add(
            first_name=self._first.text(),
            last_name=self._last.text(),
            post=self._post.text(),
            unit_id=str(unit) if unit else None,
            phone=self._phone.text(),
            outside=self._outside.isChecked(),
        )

    def _offer_units(self) -> None:
        self._unit.offer([Option(unit.id, unit.name, unit.head_post) for unit in self.desk.people.units()])

    @Slot(str)
    def _new_unit(self, name: str) -> None:
        """Words that no unit has become a unit."""
        unit_id = self.frame.asked(lambda: self.desk.people.add_unit(name))
        self._offer_units()
        self._unit.choose(unit_id)
