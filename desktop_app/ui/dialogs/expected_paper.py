"""Notes a paper that has been asked for and is not here yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit


class ExpectedPaperDialog(FormDialog):
    """Its title, and who owes it."""

    def __init__(self, frame: Frame, subject: str, subject_id: str, *, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("A paper is awaited"), self.tr("Note the paper"), parent=parent)
        self._subject = (subject, subject_id)
        self.title = LineEdit(self.theme)
        self.owed_by = LineEdit(self.theme)
        self.place(self.field("title", self.tr("Title of the paper"), self.title))
        self.place(self.field("awaited_from", self.tr("Awaited from"), self.owed_by))
        self.title.setFocus()

    def submit(self) -> None:
        self.desk.attachments.expect(*self._subject, self.title.text(), self.owed_by.text())
