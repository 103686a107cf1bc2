"""What earlier meetings left unsettled, ready to be taken onto this agenda or put aside for good."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import Spoken
from desktop_app.services.carry_over import LeftOver
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.agenda_rows import ASIDE, left_over_columns, left_over_row
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import number

ROW_HEIGHT = 52


class Tray(Card):
    """Dashed: these stand outside the agenda. Hidden while there is nothing in it."""

    taken = Signal(str)
    """The id of the item that was taken onto the agenda, of the last one where there are several."""
    put_aside = Signal()

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, padding=1, spacing=0, dashed=True, parent=parent)
        self.frame, self.desk = frame, frame.desk
        self._meeting_id = ""
        self._frozen = False
        self._left: tuple[LeftOver, ...] = ()
        self._head = CardHeader(self.theme, "", role="h3", height=38)
        self.rows = RowList(
            self.theme,
            left_over_columns(),
            row_height=ROW_HEIGHT,
            grows=True,
            name=self.tr("Left from earlier meetings"),
        )
        self.rows.acted.connect(self._act)
        self.rows.opened.connect(self._take)
        self.rows.removal_wanted.connect(self._put_aside)
        self.body.addWidget(self._head)
        self.body.addWidget(Rule(self.theme))
        self.body.addWidget(self.rows)

    def show_meeting(self, meeting_id: str, *, frozen: bool) -> int:
        """Says how many topics were left."""
        self._meeting_id, self._frozen = meeting_id, frozen
        self._left = tuple(self.frame.asked(lambda: self.desk.agenda.left_over(meeting_id)) or ())
        remark = self.tr("{n} topics outside the agenda").format(n=number(len(self._left)))
        self._head.say(self.tr("Left from earlier meetings"), remark)
        self.rows.show_rows([left_over_row(row, frozen=frozen) for row in self._left])
        self.setVisible(bool(self._left))
        return len(self._left)

    @Slot()
    def take_all(self) -> None:
        """Everything in the tray comes onto the agenda, the oldest first, in one act."""
        wanted = [row.id for row in self._left]
        if self._frozen or not wanted:
            return
        agenda, meeting_id = self.desk.agenda, self._meeting_id
        made = self.frame.asked(lambda: agenda.carry_over_all(meeting_id, wanted))
        if made:
            self.taken.emit(made[-1])
            words = self.tr("{n} topics came to the agenda.").format(n=number(len(made)))
            self.frame.toast(words, undo=lambda: agenda.remove_all(meeting_id, made))

    @Slot(object, str)
    def _act(self, key: object, act: str) -> None:
        if act == ASIDE:
            self._put_aside(key)
        else:
            self._take(key)

    @Slot(object)
    def _take(self, key: object) -> None:
        left = self._of(key)
        if self._frozen or left is None:
            return
        agenda, meeting_id = self.desk.agenda, self._meeting_id
        item_id = self.frame.asked(lambda: agenda.carry_over(left.id, meeting_id))
        if item_id is not None:
            self.taken.emit(item_id)
            words = self.tr("“{title}” came to the agenda.").format(title=left.title)
            self.frame.toast(words, undo=lambda: agenda.remove(item_id))

    @Slot(object)
    def _put_aside(self, key: object) -> None:
        """It does not propose itself again; the toast brings it back."""
        left = self._of(key)
        if self._frozen or left is None:
            return
        agenda = self.desk.agenda
        try:
            before = agenda.put_aside(left.id)
        except Spoken as error:
            self.frame.tell(error)
            return
        self.put_aside.emit()
        words = self.tr("“{title}” does not come back any more.").format(title=left.title)
        self.frame.toast(words, undo=lambda: agenda.propose_again(left.id, before))

    def _of(self, key: object) -> LeftOver | None:
        return next((row for row in self._left if row.id == key), None)
