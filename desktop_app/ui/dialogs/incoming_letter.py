"""A letter comes in: who wrote, under which number, what about, and what is to follow from it."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.letters import Direction, Urgency
from desktop_app.domain.meetings import Classification
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.letter_options import (
    class_options,
    letter_option,
    letters_found,
    resolution_options,
    unit_options,
    urgency_options,
)
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.files_field import FilesField
from desktop_app.ui.widgets.found_choice import FoundChoice
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.many_choice import ManyChoice
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import in_digits


class IncomingLetterDialog(FormDialog):
    """Enters the letter and takes its files in; `letter_id` is the new one."""

    blames: ClassVar[dict[str, str]] = {
        "The letter has no sender.": "unit",
        "A letter does not come in after today ({today}).": "date",
        "The letter is dated {written} and would have come in before, on {came}.": "their_date",
        "An answer by {by} is expected before the letter of {date}.": "answer_by",
        "Letter {theirs} of this sender is in the register already, as {number}.": "letter_no",
        "Letter {number} came in itself.": "in_reply_to",
    }

    def __init__(
        self, frame: Frame, parent: QWidget, *, unit_id: str | None = None, in_reply_to: str | None = None
    ) -> None:
        super().__init__(frame, self.tr("Incoming letter"), self.tr("Enter in the register"), width=640, parent=parent)
        self.letter_id = ""
        first = self.desk.correspondence.next_number()
        told = self.tr("The next number of the register is {number}.")
        self._body.say(told.format(number=in_digits(first)))
        self._body.show()
        self._add_sender(unit_id)
        self._add_text()
        self._add_about()
        if in_reply_to is not None:
            row = self.desk.letter_register.row(in_reply_to)
            self.in_reply_to.choose_option(letter_option(row) if row is not None else None)
            self._take_over()
        self.unit.chosen.connect(self._offer_resolutions)
        self.in_reply_to.chosen.connect(self._take_over)
        self._offer_resolutions()
        (self.subject if unit_id or in_reply_to else self.unit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_sender(self, unit_id: str | None) -> None:
        theme, today = self.theme, self.desk.clock.today
        self.unit = Choice(theme, unit_options(self.desk), value=unit_id, placeholder=self.tr("Choose the unit"))
        self.in_words = LineEdit(theme, placeholder=self.tr("Or whoever wrote, in words"))
        self.their_number = LineEdit(theme, name=self.tr("Their number"))
        self.their_date = DateField(theme, today=today, tells_distance=False)
        self.place(
            self.field("unit", self.tr("Sender"), self.unit), self.field("sender", self.tr("In words"), self.in_words)
        )
        self.place(
            self.field("letter_no", self.tr("Their number"), self.their_number),
            self.field("their_date", self.tr("Their date"), self.their_date),
        )

    def _add_text(self) -> None:
        self.subject = LineEdit(self.theme)
        self.gist = TextArea(self.theme, rows=3, most_rows=6)
        self.place(self.field("subject", self.tr("Subject"), self.subject))
        self.place(self.field("text", self.tr("Gist"), self.gist))

    def _add_about(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        self.in_reply_to = FoundChoice(
            theme, letters_found(self.desk, Direction.OUTGOING), placeholder=self.tr("Number or words of our letter")
        )
        self.resolutions = ManyChoice(theme, placeholder=self.tr("None"))
        self.date = DateField(theme, today(), today=today, may_be_empty=False)
        self.answer_by = DateField(theme, today=today, calendar=self.desk.offices.work_calendar())
        self.classification = Choice(theme, class_options(), value=Classification.ORDINARY)
        self.urgency = Segmented(theme, urgency_options(), name=self.tr("Urgency"))
        self.files = FilesField(theme, name=self.tr("Files"))
        self.files.changed.connect(self.fit)
        self.place(
            self.field("in_reply_to", self.tr("In reply to"), self.in_reply_to),
            self.field("resolutions", self.tr("About the resolutions"), self.resolutions),
        )
        self.place(
            self.field("date", self.tr("Came in on"), self.date),
            self.field("answer_by", self.tr("Answer by"), self.answer_by),
        )
        self.place(
            self.field("classification", self.tr("Classification"), self.classification),
            self.field("urgency", self.tr("Urgency"), self.urgency),
        )
        self.place(self.field("files", self.tr("Scanned files"), self.files))

    @Slot()
    def _take_over(self) -> None:
        """What our letter tells: its recipient is the sender now, and it is about the same resolutions."""
        letter_id = self.in_reply_to.value
        row = self.desk.letter_register.row(str(letter_id)) if letter_id is not None else None
        if row is None:
            return
        if self.unit.value is None and row.unit_id is not None:
            self.unit.choose(row.unit_id)
        about = [one.id for one in self.desk.letter_details.of(row.id).resolutions]
        self._offer_resolutions()
        self.resolutions.choose([*self.resolutions.values, *about])
        if not self.subject.text().strip():
            self.subject.setText(self.tr("Answer to letter {number}").format(number=in_digits(row.number)))

    @Slot()
    def _offer_resolutions(self) -> None:
        letter_id = self.in_reply_to.value
        about = self.desk.letter_details.of(str(letter_id)).resolutions if letter_id is not None else ()
        unit = str(self.unit.value) if self.unit.value is not None else None
        told = self.desk.letter_details.open_resolutions(unit, [one.id for one in about])
        self.resolutions.offer(resolution_options(told))

    def submit(self) -> None:
        level, urgency = self.classification.value, self.urgency.value
        self.letter_id = self.desk.incoming_letters.record(
            self.subject.text(),
            unit_id=str(self.unit.value) if self.unit.value is not None else None,
            sender=self.in_words.text(),
            their_number=self.their_number.text(),
            their_date=self.their_date.value,
            gist=self.gist.toPlainText(),
            classification=level if isinstance(level, Classification) else Classification.ORDINARY,
            urgency=urgency if isinstance(urgency, Urgency) else Urgency.ORDINARY,
            in_reply_to_id=str(self.in_reply_to.value) if self.in_reply_to.value is not None else None,
            resolution_ids=[str(one) for one in self.resolutions.values],
            answer_by=self.answer_by.value,
            on=self.date.value,
        )
        attach = self.desk.attachments.attach
        for path in self.files.files:
            # The letter is in the register already: a file that cannot be taken in is told, and added in the panel.
            self.frame.asked(partial(attach, "letter", self.letter_id, path))
