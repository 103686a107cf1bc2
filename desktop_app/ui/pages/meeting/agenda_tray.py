"""What earlier meetings left unsettled, ready to be taken onto this agenda."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.agenda_rows import left_over_columns, left_over_row
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import number


class Tray(Card):
    """Dashed: these stand outside the agenda. Hidden while there is nothing in it."""

    taken = Signal(str)
    """The id of the item that was taken onto the agenda."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, padding=1, spacing=0, dashed=True, parent=parent)
        self.frame, self.desk = frame, frame.desk
        self._meeting_id = ""
        self._frozen = False
        self._head = CardHeader(self.theme, "", role="h3", height=38)
        self.rows = RowList(
            self.theme, left_over_columns(), row_height=42, grows=True, name=self.tr("Left from earlier meetings")
        )
        self.rows.acted.connect(self._take)
        self.rows.opened.connect(self._take)
        self.body.addWidget(self._head)
        self.body.addWidget(Rule(self.theme))
        self.body.addWidget(self.rows)

    def show_meeting(self, meeting_id: str, *, frozen: bool) -> int:
        """Says how many topics were left."""
        self._meeting_id, self._frozen = meeting_id, frozen
        left = self.frame.asked(lambda: self.desk.agenda.left_over(meeting_id)) or []
        remark = self.tr("{n} topics outside the agenda").format(n=number(len(left)))
        self._head.say(self.tr("Left from earlier meetings"), remark)
        self.rows.show_rows([left_over_row(row, frozen=frozen) for row in left])
        self.setVisible(bool(left))
        return len(left)

    @Slot()
    def take_all(self) -> None:
        """Everything in the tray comes onto the agenda, the oldest first."""
        item_id = None
        for row in list(self.rows.rows_model.rows):
            item_id = self.frame.asked(partial(self.desk.agenda.carry_over, str(row.key), self._meeting_id))
            if item_id is None:
                break
        if item_id is not None:
            self.taken.emit(item_id)

    @Slot(object)
    @Slot(object, str)
    def _take(self, key: object, act: str = "") -> None:
        del act
        if not self._frozen:
            item_id = self.frame.asked(lambda: self.desk.agenda.carry_over(str(key), self._meeting_id))
            if item_id is not None:
                self.taken.emit(item_id)
