"""The line that offers to begin the agenda with the approval of the last minutes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.services.approvals import LastMinutes
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card

KEYS: Final = "Ctrl+Shift+T"


class Approval(Card):
    """Dashed: it is not on the agenda yet. Hidden where there is nothing to approve, or an item does it."""

    taken = Signal(str)
    """The id of the new first item."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, padding=0, spacing=0, dashed=True, parent=parent)
        self.frame, self.desk = frame, frame.desk
        self._meeting_id = ""
        self._last: LastMinutes | None = None
        self._words = Label(self.theme, "")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = Button(
            self.theme, self.tr("Make it item 1"), kind="link", icon="ph.plus", size="small", keys=KEYS
        )
        self.button.clicked.connect(self.take)
        row = QHBoxLayout()
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, "ph.check-circle", "lajvard", side=16))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()

    def show_meeting(self, meeting_id: str, *, frozen: bool) -> bool:
        """Says whether there are minutes to approve."""
        self._meeting_id = meeting_id
        self._last = None if frozen else self.frame.asked(lambda: self.desk.agenda.last_minutes(meeting_id))
        if self._last is not None:
            self._words.say(self._last.title)
        self.setVisible(self._last is not None)
        return self._last is not None

    @Slot()
    def take(self) -> None:
        """One act: the item stands at the top, with the minutes behind it."""
        agenda, meeting_id = self.desk.agenda, self._meeting_id
        if self._last is None:
            return
        item_id = self.frame.asked(lambda: agenda.approve_last(meeting_id))
        if item_id is not None:
            self.taken.emit(item_id)
            words = self.tr("The approval of the last minutes is item 1.")
            self.frame.toast(words, undo=lambda: agenda.remove(item_id))
