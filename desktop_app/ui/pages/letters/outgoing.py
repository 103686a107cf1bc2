"""What went out: the outgoing letters of the register, with their delivery."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.letters import Direction
from desktop_app.services.correspondence import To
from desktop_app.services.letter_register import RegisterRow
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.dialogs.delivery import DeliveryDialog
from desktop_app.ui.dialogs.follow_up_files import FollowUpFilesDialog
from desktop_app.ui.dialogs.key_at_hand import key_at_hand
from desktop_app.ui.dialogs.notify_waiting import NotifyWaitingDialog
from desktop_app.ui.dialogs.remind_late import RemindLateDialog
from desktop_app.ui.dialogs.write_letter import WriteLetterDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.letters.outgoing_panel import OutgoingPanel
from desktop_app.ui.pages.letters.register import RegisterPart
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.rows import Cell, Column
from desktop_app.ui.wording import in_digits, number


class OutgoingPart(RegisterPart):
    """Enter shows the pages, Ctrl+Enter notes the receipt, Delete withdraws."""

    direction = Direction.OUTGOING

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("Enter", self.tr("Pages of the letter")),
            ("Ctrl Enter", self.tr("Note the receipt")),
            ("Ctrl L", self.tr("Notify the units")),
            ("Ctrl R", self.tr("Send reminders")),
            ("Delete", self.tr("Withdraw")),
            ("Ctrl F", self.tr("Find")),
            ("Ctrl N", self.tr("Write a letter")),
        )
        self._output = PaperOutput(frame, self)
        self.notify = Button(self.theme, self.tr("Notify the units"), icon="ph.paper-plane-tilt")
        self.remind = Button(self.theme, self.tr("Send reminders"), icon="ph.bell-simple")
        self.book = Button(self.theme, self.tr("Print the register"), icon="ph.printer")
        self.excel = Button(self.theme, self.tr("Excel"), icon="mdi6.file-excel-outline", kind="ghost")
        self.new = Button(self.theme, self.tr("Write a letter"), kind="primary", icon="ph.plus")
        self.deeds = (self.excel, self.book, self.remind, self.notify, self.new)
        self.idle_when_empty = (self.excel, self.book, self.new)
        self.new.clicked.connect(self.start_new)
        self.notify.clicked.connect(self.notify_waiting)
        self.remind.clicked.connect(self.remind_late)
        self.book.clicked.connect(self.print_out)
        self.excel.clicked.connect(lambda: self._output.save(self._book(), "xlsx"))
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.notify_waiting)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.remind_late)
        self.list.opened.connect(lambda _: self.open_preview())
        self.list.acted.connect(lambda _key, _act: self.note_receipt())
        self.list.removal_wanted.connect(lambda _: self.details.take_back())

    def title(self) -> str:
        return self.tr("Outgoing letters")

    def columns(self) -> list[Column]:
        return [
            Column(124, self.tr("Number")),
            Column(84, self.tr("Date"), hides_below=520),
            Column(138, self.tr("Kind"), hides_below=760),
            Column(0, self.tr("Subject"), share=4),
            Column(0, self.tr("Recipient"), share=2, hides_below=480),
            Column(160, self.tr("Receipt and answer")),
        ]

    def cells(self, row: RegisterRow) -> tuple[Cell, ...]:
        return (
            self.number_cell(row),
            self.date_cell(row),
            self.kind_cell(row),
            self.subject_cell(row),
            Cell(row.party),
            self.standing_cell(row),
        )

    def empty_state(self) -> EmptyState:
        empty = EmptyState(
            self.theme,
            self.tr("No letter has gone out yet"),
            self.tr("Invitations, notices and reminders come here by themselves; other letters are written here."),
            icon="ph.envelope-simple",
        )
        write = Button(self.theme, self.tr("Write a letter"), kind="primary", icon="ph.plus")
        write.clicked.connect(self.start_new)
        empty.add_action(write)
        return empty

    def make_panel(self) -> QWidget:
        self.details = OutgoingPanel(self.frame)
        self.details.preview_wanted.connect(self.open_preview)
        self.details.wanted.connect(self.wanted)
        self.details.follow_wanted.connect(self._follow)
        return self.details

    def show_in_panel(self, row: RegisterRow) -> None:
        self.details.show_letter(row)

    # Acts

    @Slot()
    def start_new(self) -> None:
        self.write()

    def write(
        self,
        to: To | None = None,
        *,
        in_reply_to: RegisterRow | None = None,
        further_to: RegisterRow | None = None,
        committee_id: str = "",
    ) -> None:
        """A letter of free text; the new one is chosen afterwards."""
        dialog = WriteLetterDialog(
            self.frame, self, to=to, in_reply_to=in_reply_to, further_to=further_to, committee_id=committee_id
        )
        if not dialog.asked():
            return
        if dialog.job is None:
            self.tell_written(dialog.letters)
            return
        writing, recipients = dialog.job
        send = self.desk.correspondence.send
        self.frame.run(lambda progress: send(writing, recipients, progress), dialog.title_of_job(), self.tell_written)

    def tell_written(self, letters: list[str]) -> None:
        self.refresh(frozenset())
        self.focus_letter(letters[0])
        words = self.tr("{n} letters were numbered and entered in the register.").format(n=number(len(letters)))
        if len(letters) == 1:
            shown = in_digits(self.desk.letters.get(letters[0]).number)
            words = self.tr("Letter {number} was entered in the register.").format(number=shown)
        self.frame.toast(words)

    @Slot()
    def _follow(self) -> None:
        row = self.current()
        if row is not None:
            details = self.desk.letter_details.of(row.id)
            to = To(unit_id=row.unit_id, person_id=None if row.unit_id else details.person_id, words=row.party)
            self.write(to, further_to=row, committee_id=details.committee_id or "")

    @Slot()
    def notify_waiting(self) -> None:
        """All meetings whose resolutions wait for their notice, or those that are chosen."""
        dialog = NotifyWaitingDialog(self.frame, self)
        if dialog.asked():
            self.refresh(frozenset())
            words = self.tr("{n} notices were numbered and entered in the register.")
            self.frame.toast(words.format(n=number(len(dialog.letters))))
            if dialog.files.isChecked() and key_at_hand(self.frame, self):
                units = {self.desk.letters.get(letter).unit_id or "" for letter in dialog.letters}
                FollowUpFilesDialog(self.frame, units, parent=self).asked()

    @Slot()
    def remind_late(self) -> None:
        dialog = RemindLateDialog(self.frame, self)
        if dialog.asked():
            self.refresh(frozenset())
            words = self.tr("{n} reminders were numbered and entered in the register.")
            self.frame.toast(words.format(n=number(len(dialog.letters))))

    @Slot()
    def note_receipt(self) -> None:
        row = self.current()
        if row is None:
            return
        before = self.desk.letters.get(row.id)
        if DeliveryDialog(self.frame, before, self).asked():
            self.take_keyboard()

            def take_back() -> None:
                letters = self.desk.letters
                if before.delivered_on is None:
                    letters.not_delivered(before.id)
                else:
                    day, by, receipt = before.delivered_on, before.received_by, before.receipt_no
                    letters.delivered(before.id, day, by=by, receipt_no=receipt)

            words = self.tr("The receipt of letter {number} was noted.").format(number=in_digits(before.number))
            self.frame.toast(words, undo=lambda: self.frame.asked(take_back))

    def print_out(self) -> None:
        """The register of the year that is chosen, of the committee that is chosen."""
        self._output.print_out([self._book()])

    def _book(self) -> Offer:
        wanted = self.bar.filter
        return self.desk.letter_books.book_of(wanted.year, wanted.committee_id)
