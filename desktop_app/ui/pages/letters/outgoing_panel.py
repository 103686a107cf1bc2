"""The panel beside the outgoing letters: one of them, its delivery, and what can be done with it."""

from __future__ import annotations

import datetime
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.letters import LetterKind, Urgency
from desktop_app.domain.meetings import Classification
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui import terms
from desktop_app.ui.dialogs.history import HistoryDialog
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.letter_words import about, kind_word, numbered, urgency_word
from desktop_app.ui.pages.letters.links import About, Copies, Files, Links
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import date_long, in_digits, joined


class OutgoingPanel(QWidget):
    """`preview_wanted` asks for the pages, `wanted` for another letter."""

    preview_wanted = Signal()
    wanted = Signal(str)
    follow_wanted = Signal()
    """A further letter to the same recipient."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self.row: RegisterRow | None = None
        self._output = PaperOutput(frame, self)
        theme = self.theme
        self._number = Label(theme, "", role="meta", ink="ink-3", selectable=True)
        self._urgency = Tag(theme, "", "shangarf")
        self._class = Tag(theme, "", "arghavan", icon="ph.lock-simple")
        self._subject = Label(theme, "", role="title-small", wrap=True, selectable=True)
        self._party = Label(theme, "", role="row", wrap=True)
        self._meta = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self.links, self.about = Links(frame), About(frame)
        self.copies, self.files = Copies(frame), Files(frame)
        self._make_deeds()
        self._make_delivery()
        self._lay_out()
        self.links.wanted.connect(self.wanted)

    def _make_deeds(self) -> None:
        theme = self.theme
        self.preview = Button(theme, self.tr("Preview"), kind="primary", icon="ph.file-text")
        self.print = Button(theme, self.tr("Print"), icon="ph.printer")
        self.pdf = IconButton(theme, "ph.file-pdf", self.tr("Save as PDF"), side=32, framed=True)
        self.word = IconButton(theme, "mdi6.file-word-outline", self.tr("Save for Word"), side=32, framed=True)
        self.follow = Button(theme, self.tr("Write again"), kind="ghost", icon="ph.note-pencil")
        self.meeting = Button(theme, self.tr("To the meeting"), kind="ghost", icon="ph.arrow-bend-up-left")
        self.history = Button(theme, self.tr("History"), kind="ghost", icon="ph.clock-counter-clockwise")
        self.withdraw = Button(theme, self.tr("Withdraw"), kind="ghost", icon="ph.trash")
        self.preview.clicked.connect(self.preview_wanted)
        self.print.clicked.connect(self.print_out)
        self.pdf.clicked.connect(lambda: self._save("pdf"))
        self.word.clicked.connect(lambda: self._save("docx"))
        self.follow.clicked.connect(self.follow_wanted)
        self.meeting.clicked.connect(self._to_meeting)
        self.history.clicked.connect(self._show_history)
        self.withdraw.clicked.connect(self.take_back)

    def _make_delivery(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        calendar = self.desk.offices.work_calendar()
        self.delivered_on = InPlaceField(
            theme, self.tr("Delivered on"), DateField(theme, today=today, calendar=calendar), self._deliver
        )
        self.received_by = InPlaceField(
            theme, self.tr("Received by"), LineEdit(theme), lambda value: self._receipt(by=value)
        )
        self.receipt_no = InPlaceField(
            theme, self.tr("Number in their register"), LineEdit(theme), lambda value: self._receipt(receipt_no=value)
        )
        self.answer_by = InPlaceField(
            theme, self.tr("Answer expected by"), DateField(theme, today=today, calendar=calendar), self._expect
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._number)
        top.addStretch(1)
        top.addWidget(self._class)
        top.addWidget(self._urgency)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.preview, 1)
        deeds.addWidget(self.print, 1)
        deeds.addWidget(self.pdf)
        deeds.addWidget(self.word)
        receipt = QHBoxLayout()
        receipt.setSpacing(12)
        receipt.addWidget(self.received_by, 1)
        receipt.addWidget(self.receipt_no, 1)
        further = QHBoxLayout()
        further.addWidget(self.follow)
        further.addWidget(self.meeting)
        further.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(self.history)
        last.addStretch(1)
        last.addWidget(self.withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        for widget in (self._subject, self._party, self._meta):
            column.addWidget(widget)
        column.addLayout(deeds)
        column.addWidget(Rule(self.theme))
        column.addWidget(self.delivered_on)
        column.addLayout(receipt)
        column.addWidget(self.answer_by)
        column.addWidget(Rule(self.theme))
        for section in (self.links, self.about, self.copies, self.files):
            column.addWidget(section)
        column.addLayout(further)
        column.addLayout(last)

    # What is shown

    def show_letter(self, row: RegisterRow) -> None:
        fields = (self.delivered_on, self.received_by, self.receipt_no, self.answer_by)
        if self.row is None or self.row.id != row.id:
            for field in fields:
                field.forget()
        self.row = row
        details = self.desk.letter_details.of(row.id)
        self._number.say(joined([kind_word(row.kind, row.wording), numbered(row.number)]))
        self._urgency.say(urgency_word(row.urgency), "shangarf" if row.urgency is Urgency.IMMEDIATE else "zar")
        self._urgency.setVisible(row.urgency is not Urgency.ORDINARY)
        self._class.say(terms.classification(row.classification))
        self._class.setVisible(row.classification is not Classification.ORDINARY)
        self._subject.say(row.subject)
        self._party.say(row.party)
        attached = self.tr("Attachment: {mark}").format(mark=details.attachment_mark) if details.attachment_mark else ""
        day = date_long(row.date) if row.date else ""
        self._meta.say(joined([part for part in (day, about(row), attached) if part]))
        shown = (row.delivered_on, row.received_by, in_digits(row.receipt_no), row.answer_by)
        for field, value in zip(fields, shown, strict=True):
            field.show_stored(value)
        self.links.show_details(details)
        self.about.show_resolutions(details.resolutions)
        self.copies.show_copies(details.copies)
        self.files.show_letter(row.id)
        for deed in (self.preview, self.print, self.pdf, self.word):
            deed.setEnabled(details.has_paper)
        self.meeting.setVisible(row.meeting_id is not None)

    # Delivery, in place

    def _deliver(self, day: datetime.date | None) -> None:
        if self.row is None:
            return
        if day is None:
            self.desk.letters.not_delivered(self.row.id)
        else:
            self._receipt(on=day)

    def _receipt(self, **changes: Any) -> None:
        """What is not given stays as it is; without a day, today is the day."""
        row = self.row
        if row is not None:
            known: dict[str, Any] = {"on": row.delivered_on, "by": row.received_by, "receipt_no": row.receipt_no}
            told = known | changes
            self.desk.letters.delivered(row.id, told["on"], by=told["by"], receipt_no=told["receipt_no"])

    def _expect(self, day: datetime.date | None) -> None:
        if self.row is not None:
            self.desk.letters.expect_answer(self.row.id, day)

    # Deeds

    @Slot()
    def print_out(self) -> None:
        row = self.row
        offer = self.frame.asked(lambda: self.desk.letter_copies.of(row.id)) if row else None
        if offer is not None:
            self._output.print_out([offer])

    def _save(self, form: str) -> None:
        row = self.row
        offer = self.frame.asked(lambda: self.desk.letter_copies.of(row.id)) if row else None
        if offer is not None:
            self._output.save(offer, form)

    @Slot()
    def _to_meeting(self) -> None:
        if self.row is not None and self.row.meeting_id is not None:
            self.frame.go(Place("meeting", self.row.meeting_id))

    @Slot()
    def take_back(self) -> None:
        """Asks first: the number is not given again."""
        row = self.row
        if row is None:
            return
        number = in_digits(row.number)
        sure = self.frame.confirm(
            self.tr("Withdraw letter {number}?").format(number=number),
            self.tr("It is taken out of the register, and its number is not given again."),
            self.tr("Withdraw the letter"),
            self.tr("Keep it"),
            danger=True,
        )
        if sure and self.frame.asked(lambda: self._withdrawn(row)):
            self.frame.toast(self.tr("Letter {number} was withdrawn.").format(number=number))

    def _withdrawn(self, row: RegisterRow) -> bool:
        if row.kind is LetterKind.INVITATION and row.meeting_id:
            self.desk.invitations.withdraw(row.meeting_id, [row.id])
        elif row.kind is LetterKind.NOTICE and row.meeting_id:
            self.desk.notices.withdraw(row.meeting_id, [row.id])
        else:
            self.desk.letters.withdraw(row.id)
        return True

    @Slot()
    def _show_history(self) -> None:
        if self.row is not None:
            title = self.tr("History of letter {number}").format(number=in_digits(self.row.number))
            dialog = HistoryDialog(self.frame, title, "letter", self.row.id, parent=self)
            dialog.exec()
            dialog.deleteLater()
