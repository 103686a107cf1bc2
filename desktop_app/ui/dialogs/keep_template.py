"""The dialog that keeps an agenda as a template of its committee, under a name."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.services.meetings import MeetingView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit


class KeepTemplateDialog(FormDialog):
    """After it was accepted, `template_id` is the new template."""

    blames: ClassVar[dict[str, str]] = {
        "The committee has a template of this name already.": "name",
        "The agenda has nothing to keep.": "name",
    }

    def __init__(self, frame: Frame, meeting: MeetingView, *, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("Keep this agenda as a template"), self.tr("Keep the template"), parent=parent)
        self._meeting_id = meeting.id
        self.template_id = ""
        self.name = LineEdit(self.theme, placeholder=self.tr("Agenda of the season, of the end of the year …"))
        hint = self.tr("Topics, kinds, presenters, minutes and proposals are kept; what was said and decided is not.")
        self.place(self.field("name", self.tr("Name of the template"), self.name, hint=hint))
        self.name.setFocus()

    def submit(self) -> None:
        self.template_id = self.desk.agenda_templates.keep(self._meeting_id, self.name.text())
