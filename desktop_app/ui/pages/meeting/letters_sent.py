"""The letters that have gone out about a meeting, and which of them were received."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.letters import LetterKind
from desktop_app.services import papers
from desktop_app.services.letters import LetterView
from desktop_app.ui.dialogs.delivery import DeliveryDialog
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import date_short, in_digits, number


class LettersSent(QWidget):
    """Shown once there is a letter; Enter notes its receipt."""

    def __init__(self, frame: Frame, kinds: Sequence[LetterKind]) -> None:
        super().__init__()
        self.frame, self.desk, self.theme, self._kinds = frame, frame.desk, frame.theme, frozenset(kinds)
        self._meeting_id = ""
        self._letters: dict[str, LetterView] = {}
        self._output = PaperOutput(frame, self)
        theme = self.theme
        self._title = Label(theme, self.tr("Letters sent"), role="h3")
        self._count = Label(theme, "", role="meta", ink="ink-3")
        self.print = Button(theme, self.tr("Print the letters"), icon="ph.printer", kind="link", size="small")
        self.show_all = Button(theme, self.tr("All papers"), icon="ph.files", kind="link", size="small")
        columns = (
            Column(110, self.tr("Number")),
            Column(0, self.tr("Recipient"), share=3),
            Column(110, self.tr("Date")),
            Column(0, self.tr("Received"), share=2),
        )
        self.list = RowList(theme, columns, row_height=40, padding=24, header=True, name=self.tr("Letters sent"))
        head = Ground(theme, "canvas", edges=("top", "bottom"))
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        for widget in (self._title, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.print)
        row.addWidget(self.show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        body = Ground(theme, "surface")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        column.addWidget(body, 1)
        self.print.clicked.connect(self.print_out)
        self.show_all.clicked.connect(lambda: frame.go(Place("papers", self._meeting_id, "meeting")))
        self.list.opened.connect(self._note_receipt)
        self.list.acted.connect(lambda key, _act: self._note_receipt(key))
        self.hide()

    def show_meeting(self, meeting_id: str) -> None:
        self._meeting_id = meeting_id
        found: Sequence[LetterView] = self.frame.asked(lambda: self.desk.letters.of_meeting(meeting_id)) or ()
        self._letters = {letter.id: letter for letter in found if letter.kind in self._kinds}
        self.list.show_rows([self._row(letter) for letter in self._letters.values()])
        received = sum(letter.delivered_on is not None for letter in self._letters.values())
        words = self.tr("{n} received of {m}")
        self._count.say(words.format(n=number(received), m=number(len(self._letters))))
        self.setVisible(bool(self._letters))

    def _row(self, letter: LetterView) -> Row:
        today = self.desk.clock.today()
        if letter.delivered_on is None:
            receipt = Cell(self.tr("Note the receipt"), ink="lajvard", action="receive")
        else:
            receipt = Cell(
                date_short(letter.delivered_on, today), letter.received_by, icon="ph.check-circle", icon_ink="zangar"
            )
        return Row(
            letter.id,
            (
                Cell(in_digits(letter.number), ink="ink-2"),
                Cell(letter.recipient, weight=500),
                Cell(date_short(letter.date, today) if letter.date else "", ink="ink-2"),
                receipt,
            ),
            tip=letter.subject,
        )

    @Slot(object)
    def _note_receipt(self, key: object) -> None:
        letter = self._letters.get(str(key))
        if letter is not None and DeliveryDialog(self.frame, letter, self).asked():
            self.show_meeting(self._meeting_id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            words = self.tr("The receipt of letter {number} was noted.").format(number=in_digits(letter.number))
            self.frame.toast(words, undo=lambda: self._take_back(letter))

    def _take_back(self, letter: LetterView) -> None:
        """The receipt as it was before the note."""
        letters = self.desk.letters
        if letter.delivered_on is None:
            letters.not_delivered(letter.id)
        else:
            letters.delivered(letter.id, letter.delivered_on, by=letter.received_by, receipt_no=letter.receipt_no)
        self.show_meeting(self._meeting_id)

    @Slot()
    def print_out(self) -> None:
        """Every letter as it went out, as one job."""
        offers = self.frame.asked(lambda: papers.for_meeting(self.desk, self._meeting_id)) or []
        self._output.print_out([offer for offer in offers if offer.part in self._letters and offer.kind != "receipt"])
