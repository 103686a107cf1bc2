"""What came in: the incoming letters of the register, corrected in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.letters import Direction
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui.dialogs.incoming_letter import IncomingLetterDialog
from desktop_app.ui.dialogs.letter_follow_up import LetterFollowUpDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.letters.incoming_panel import IncomingPanel
from desktop_app.ui.pages.letters.register import RegisterPart
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.rows import Cell, Column
from desktop_app.ui.wording import date_official, in_digits, joined, number


class IncomingPart(RegisterPart):
    """Enter corrects, Ctrl+U records what the letter reports, Ctrl+R answers, Delete takes out."""

    direction = Direction.INCOMING
    answer_wanted = Signal(object)
    """A letter to the sender, in reply to this row."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("Enter", self.tr("Correct")),
            ("Ctrl U", self.tr("Record the follow-up")),
            ("Ctrl R", self.tr("Write the answer")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl F", self.tr("Find")),
            ("Ctrl N", self.tr("Incoming letter")),
        )
        self.new = Button(self.theme, self.tr("Incoming letter"), kind="primary", icon="ph.plus")
        self.deeds = self.idle_when_empty = (self.new,)
        self.new.clicked.connect(self.start_new)
        self.list.opened.connect(lambda _: self._edit())
        self.list.removal_wanted.connect(lambda _: self.record.put_aside())
        QShortcut(QKeySequence("Ctrl+U"), self).activated.connect(self.follow_up)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self._answer)

    def title(self) -> str:
        return self.tr("Incoming letters")

    def columns(self) -> list[Column]:
        return [
            Column(124, self.tr("Number")),
            Column(84, self.tr("Date"), hides_below=520),
            Column(0, self.tr("Sender"), share=2),
            Column(0, self.tr("Subject"), share=4),
            Column(172, self.tr("Answer")),
        ]

    def cells(self, row: RegisterRow) -> tuple[Cell, ...]:
        day = date_official(row.their_date) if row.their_date else ""
        theirs = joined([part for part in (in_digits(row.their_number), day) if part])
        return (
            self.number_cell(row),
            self.date_cell(row),
            Cell(row.party, second=theirs),
            self.subject_cell(row),
            self.standing_cell(row),
        )

    def empty_state(self) -> EmptyState:
        empty = EmptyState(
            self.theme,
            self.tr("No letter has come in yet"),
            self.tr("A letter of a unit gets the register's next number, and its follow-up is recorded from it."),
            icon="ph.tray",
        )
        enter = Button(self.theme, self.tr("Incoming letter"), kind="primary", icon="ph.plus")
        enter.clicked.connect(self.start_new)
        empty.add_action(enter)
        return empty

    def make_panel(self) -> QWidget:
        self.record = IncomingPanel(self.frame)
        self.record.wanted.connect(self.wanted)
        self.record.follow_up_wanted.connect(self.follow_up)
        self.record.answer_wanted.connect(self._answer)
        return self.record

    def show_in_panel(self, row: RegisterRow) -> None:
        self.record.show_letter(row)

    # Acts

    @Slot()
    def start_new(self) -> None:
        dialog = IncomingLetterDialog(self.frame, self)
        if dialog.asked():
            self.refresh(frozenset())
            self.focus_letter(dialog.letter_id)
            row = self.current()
            shown = in_digits(row.number) if row is not None else ""
            self.frame.toast(
                self.tr("The letter was entered under number {number}.").format(number=shown),
                undo=lambda: self.frame.asked(lambda: self.desk.incoming_letters.remove(dialog.letter_id)),
            )

    @Slot()
    def follow_up(self) -> None:
        """Records what the letter reports on its resolutions."""
        row, details = self.current(), self.record.details
        if row is None or details is None:
            return
        if not self.record.follow_up.isEnabled():
            self.frame.toast(self.record.follow_up.toolTip())
            return
        dialog = LetterFollowUpDialog(self.frame, row, details, self)
        if dialog.asked():
            steps = list(dialog.steps)

            def take_back() -> None:
                for step in reversed(steps):
                    self.desk.follow_ups.remove(step)

            words = self.tr("The follow-up of {n} resolutions was recorded.").format(n=number(len(steps)))
            self.frame.toast(words, undo=lambda: self.frame.asked(take_back))

    @Slot()
    def _answer(self) -> None:
        row = self.current()
        if row is not None:
            self.answer_wanted.emit(row)

    def _edit(self) -> None:
        self.record.fields["subject"].control.setFocus(Qt.FocusReason.TabFocusReason)
