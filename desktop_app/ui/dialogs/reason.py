"""An act that needs its reason: putting on hold, giving up, returning to the unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.fields import NAMES
from desktop_app.sentences import Refused, sentence
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import TextArea


class ReasonDialog(FormDialog):
    """`request` is done with the reason; `danger` is for what cannot be seen any more afterwards."""

    blames: ClassVar[dict[str, str]] = {"{what} is empty.": "reason"}

    def __init__(
        self,
        frame: Frame,
        title: str,
        body: str,
        act: str,
        request: Callable[[str], object],
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame, title, act, body=body, parent=parent)
        self._request = request
        if danger:
            self.act.set_kind("danger-fill")
        self.reason = TextArea(self.theme, rows=3, most_rows=8)
        self.place(self.field("reason", self.tr("Reason"), self.reason))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        reason = self.reason.toPlainText()
        if not reason.strip():
            raise Refused(
                sentence("Rules", "{what} is empty."),
                sentence("Rules", "Type it, then continue."),
                what=NAMES["reason"],
            )
        self._request(reason)
