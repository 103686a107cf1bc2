"""A letter of free text is written: to whom, about what, in reply to what, and who gets a copy."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import wording as paper_wording
from desktop_app.domain.letters import Direction, LetterKind, Urgency
from desktop_app.domain.meetings import Classification
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.correspondence import To, Writing
from desktop_app.services.letter_facts import Terms
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.pages import PagesDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.letter_options import class_options, letter_option, letters_found, urgency_options
from desktop_app.ui.letter_words import kind_word
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.copies_field import CopiesField
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.found_choice import FoundChoice
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.many_choice import ManyChoice
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import in_digits, number

MANY = 30
"""From so many recipients on the letters are made off the screen's thread, with progress."""


class WriteLetterDialog(FormDialog):
    """`letters` are the ids of what went out; where there are very many, `job` is what is still to be sent."""

    blames: ClassVar[dict[str, str]] = {
        "The letter has no recipient.": "to",
        "An answer by {by} is expected before the letter of {date}.": "answer_by",
        "Row {row}: the unit {name} no longer exists.": "to",
        "Row {row}: {name} is no longer in the list of people.": "to",
        "Row {row}: {name} has neither a post nor a unit to write to.": "to",
    }

    def __init__(
        self,
        frame: Frame,
        parent: QWidget,
        *,
        to: To | None = None,
        in_reply_to: RegisterRow | None = None,
        further_to: RegisterRow | None = None,
        committee_id: str = "",
    ) -> None:
        title, act = self.tr("Write a letter"), self.tr("Number and register")
        super().__init__(frame, title, act, width=960, parent=parent)
        self.letters: list[str] = []
        self.job: tuple[Writing, list[To]] | None = None
        preview = Button(self.theme, self.tr("Preview"), icon="ph.file-text")
        self.buttons.insertWidget(1, preview)
        preview.clicked.connect(self.preview)
        self._said, self._terms = QVBoxLayout(), QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(20)
        for column, share in ((self._said, 5), (self._terms, 4)):
            column.setSpacing(12)
            columns.addLayout(column, share)
        self._add_recipients(to)
        self._add_text()
        self._add_references(in_reply_to, further_to, committee_id)
        self._add_terms()
        self.content.addLayout(columns)
        self._said.addStretch(1)
        self._terms.addStretch(1)
        self._show_number()
        self.body.chosen.connect(self._show_number)
        (self.subject if to is not None else self.units).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_recipients(self, to: To | None) -> None:
        units = [Option(To(unit_id=u.id), u.name, u.head_post) for u in self.desk.people.units()]
        people = [
            Option(To(person_id=p.id), p.shown_name, p.unit) for p in self.desk.people.all() if p.post or p.unit_id
        ]
        self.units = ManyChoice(self.theme, [*units, *people], placeholder=self.tr("Units and persons"))
        self.words = LineEdit(self.theme, placeholder=self.tr("Whoever is in neither list"))
        if to is not None and (to.unit_id or to.person_id):
            wanted = To(unit_id=to.unit_id) if to.unit_id else To(person_id=to.person_id)
            self.units.choose([wanted])
        elif to is not None:
            self.words.setText(to.words)
        self._all_units = [option.value for option in units]
        every = Button(self.theme, self.tr("All units"), kind="link", size="small")
        every.clicked.connect(self._choose_all)
        self._put(
            self._said,
            self.field("to", self.tr("To"), self.units),
            self.field("name", self.tr("Or in words"), self.words),
        )
        self._said.addWidget(every, 0, Qt.AlignmentFlag.AlignLeading)

    @staticmethod
    def _put(column: QVBoxLayout, *fields: QWidget) -> None:
        """Side by side, under what is in the column."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for made in fields:
            row.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    @Slot()
    def _choose_all(self) -> None:
        self.units.choose(self._all_units)

    def _add_text(self) -> None:
        self.subject = LineEdit(self.theme)
        self.text = TextArea(self.theme, rows=6, most_rows=9)
        self._put(self._said, self.field("subject", self.tr("Subject"), self.subject))
        hint = self.tr("Greeting and references are added; a paragraph a line")
        self._put(self._said, self.field("text", self.tr("Text"), self.text, hint=hint))

    def _add_references(
        self, in_reply_to: RegisterRow | None, further_to: RegisterRow | None, committee_id: str
    ) -> None:
        desk, theme = self.desk, self.theme
        words = self.tr("Number or words")
        self.in_reply_to = FoundChoice(theme, letters_found(desk, Direction.INCOMING), placeholder=words)
        self.further_to = FoundChoice(theme, letters_found(desk, Direction.OUTGOING), placeholder=words)
        self.in_reply_to.choose_option(letter_option(in_reply_to) if in_reply_to is not None else None)
        self.further_to.choose_option(letter_option(further_to) if further_to is not None else None)
        committees = [Option(c.id, c.name) for c in desk.committees.all()]
        self.body = Choice(theme, [Option("", self.tr("The office itself")), *committees], value=committee_id)
        kinds = [(kind, kind_word(kind)) for kind in (LetterKind.CONTACT, LetterKind.REPORT)]
        self.kind = Segmented(theme, kinds, name=self.tr("Kind"))
        self._put(self._terms, self.field("body", self.tr("In the name of"), self.body))
        self._put(self._terms, self.field("kind", self.tr("Kind"), self.kind))
        self._put(self._terms, self.field("in_reply_to", self.tr("In reply to"), self.in_reply_to))
        self._put(self._terms, self.field("further_to", self.tr("Further to"), self.further_to))

    def _add_terms(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        calendar = self.desk.offices.work_calendar()
        self.date = DateField(theme, today(), today=today, calendar=calendar, may_be_empty=False, tells_distance=False)
        self.answer_by = DateField(theme, today=today, calendar=calendar, tells_distance=False)
        self.attachment = LineEdit(theme, placeholder=self.tr("None"))
        self.urgency = Segmented(theme, urgency_options(), name=self.tr("Urgency"))
        self.classification = Choice(theme, class_options(), value=Classification.ORDINARY)
        posts = [Option(u.head_post or u.name, u.head_post or u.name) for u in self.desk.people.units()]
        purposes = [Option(code, words) for code, words in paper_wording.PURPOSES.items()]
        self.copies = CopiesField(theme, posts, purposes, name=self.tr("Copies"))
        copies = self.field("copies", self.tr("Copies"), self.copies, hint=self.tr("Empty is the archive alone"))
        self._put(self._said, copies)
        date = self.field("date", self.tr("Date"), self.date)
        self._put(self._terms, date, self.field("answer_by", self.tr("Answer expected by"), self.answer_by))
        level = self.field("classification", self.tr("Classification"), self.classification)
        self._put(self._terms, self.field("attachment", self.tr("Attachment"), self.attachment), level)
        self._put(self._terms, self.field("urgency", self.tr("Urgency"), self.urgency))

    @Slot()
    def _show_number(self) -> None:
        first = self.desk.correspondence.next_number(str(self.body.value or "") or None)
        words = self.tr("The next number of the register is {number}.").format(number=in_digits(first))
        self._body.say(words)
        self._body.show()

    # What was typed

    def _recipients(self) -> list[To]:
        chosen = [one for one in self.units.values if isinstance(one, To)]
        words = self.words.text().strip()
        return [*chosen, To(words=words)] if words else chosen

    def _writing(self) -> Writing:
        kind, level, urgency = self.kind.value, self.classification.value, self.urgency.value
        known: dict[str, Any] = {}
        if isinstance(kind, LetterKind):
            known["kind"] = kind
        if isinstance(level, Classification):
            known["classification"] = level
        return Writing(
            subject=self.subject.text(),
            text=self.text.toPlainText(),
            committee_id=str(self.body.value) if self.body.value else None,
            in_reply_to_id=str(self.in_reply_to.value) if self.in_reply_to.value else None,
            further_to_id=str(self.further_to.value) if self.further_to.value else None,
            answer_by=self.answer_by.value,
            terms=Terms(
                date=self.date.value,
                urgency=urgency if isinstance(urgency, Urgency) else Urgency.ORDINARY,
                attachment=self.attachment.text().strip(),
                copies=self.copies.text or None,
            ),
            **known,
        )

    @Slot()
    def preview(self) -> None:
        """The pages of the first letter; what is wrong is told where it is typed."""
        try:
            pdf = self.desk.correspondence.preview(self._writing(), self._recipients())
        except Refused as error:
            self.refuse(error)
        except EnvironmentFault as error:
            self.frame.tell(error)
        else:
            self._show_pages(pdf)

    def _show_pages(self, pdf: bytes) -> None:
        dialog = PagesDialog(self.theme, self.tr("The letter as it will be printed"), pdf, self)
        dialog.exec()
        dialog.deleteLater()

    def submit(self) -> None:
        writing, to = self._writing(), self._recipients()
        if len(to) < MANY:
            self.letters = self.desk.correspondence.send(writing, to)
            return
        self.desk.correspondence.check(writing, to)
        self.desk.correspondence.preview(writing, to)
        self.job = (writing, to)

    def title_of_job(self) -> str:
        """What the progress of a long job is called."""
        count = len(self.job[1]) if self.job else 0
        return self.tr("Writing {n} letters").format(n=number(count))
