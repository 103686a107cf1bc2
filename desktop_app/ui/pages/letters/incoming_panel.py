"""The panel beside the incoming letters: one of them, corrected in place, with its files and what follows from it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.letters import Direction
from desktop_app.services.letter_details import LetterDetails
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui.frame import Frame
from desktop_app.ui.letter_options import (
    class_options,
    letter_option,
    letters_found,
    resolution_options,
    unit_options,
    urgency_options,
)
from desktop_app.ui.letter_words import numbered
from desktop_app.ui.pages.letters.links import About, Files, Links
from desktop_app.ui.pages.record_panel import RecordPanel
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.found_choice import FoundChoice
from desktop_app.ui.widgets.in_place import InPlaceField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.many_choice import ManyChoice
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import date_short, in_digits, joined, number


class IncomingPanel(RecordPanel):
    """`follow_up_wanted` records what the letter reports, `answer_wanted` writes back, `wanted` goes to a letter."""

    kind = "letter"
    follow_up_wanted = Signal()
    answer_wanted = Signal()
    wanted = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.row: RegisterRow | None = None
        self.details: LetterDetails | None = None
        self._meta = Label(self.theme, "", role="meta", ink="ink-3", wrap=True)
        self.column.insertWidget(0, self._meta)
        self.follow_up = Button(self.theme, self.tr("Record the follow-up"), kind="primary", icon="ph.trend-up")
        self.answer = Button(self.theme, self.tr("Write the answer"), icon="ph.note-pencil")
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.follow_up, 1)
        deeds.addWidget(self.answer, 1)
        self.column.addLayout(deeds)
        self._reported = Label(self.theme, "", role="meta", ink="zangar", wrap=True)
        self.column.addWidget(self._reported)
        self.column.addWidget(Rule(self.theme))
        self._add_fields()
        self.column.addWidget(Rule(self.theme))
        self.links, self.about, self.files = Links(frame), About(frame), Files(frame)
        for section in (self.files, self.links, self.about):
            self.column.addWidget(section)
        self.end_with_deeds()
        self.follow_up.clicked.connect(self.follow_up_wanted)
        self.answer.clicked.connect(self.answer_wanted)
        self.links.wanted.connect(self.wanted)

    def _add_fields(self) -> None:
        theme, today = self.theme, self.desk.clock.today
        self.field("subject", self.tr("Subject"), LineEdit(theme))
        self._units = Choice(theme, unit_options(self.desk), placeholder=self.tr("None"))
        self._pair(
            ("unit_id", self.tr("Unit"), self._units),
            ("recipient", self.tr("Sender"), LineEdit(theme)),
        )
        self._pair(
            ("their_number", self.tr("Their number"), LineEdit(theme)),
            ("their_date", self.tr("Their date"), DateField(theme, today=today, tells_distance=False)),
        )
        self._pair(
            ("date", self.tr("Came in on"), DateField(theme, today=today, may_be_empty=False, tells_distance=False)),
            ("answer_by", self.tr("Answer by"), DateField(theme, today=today, tells_distance=False)),
        )
        self.field("body", self.tr("Gist"), TextArea(theme, rows=3, most_rows=12))
        self._reply = FoundChoice(theme, letters_found(self.desk, Direction.OUTGOING), placeholder=self.tr("Number"))
        self.field("in_reply_to_id", self.tr("In reply to"), self._reply)
        self._resolutions = ManyChoice(theme, placeholder=self.tr("None"))
        self.field("resolution_ids", self.tr("About the resolutions"), self._resolutions)
        self.field("classification", self.tr("Classification"), Choice(theme, class_options()))
        self.field("urgency", self.tr("Urgency"), Segmented(theme, urgency_options(), name=self.tr("Urgency")))

    def _pair(self, *fields: tuple[str, str, QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, label, control in fields:
            made = InPlaceField(self.theme, label, control, partial(self._edit_one, name))
            self.fields[name] = made
            row.addWidget(made, 1)
        self.column.addLayout(row)

    def _edit_one(self, name: str, value: Any) -> None:
        self.edit(**{name: value})

    def edit(self, **values: Any) -> None:
        if "classification" in values and values["classification"] is None:
            values["classification"] = next(iter(class_options())).value
        self.desk.incoming_letters.edit(self.record_id, **values)

    def remove(self, record_id: str) -> None:
        self.desk.incoming_letters.remove(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.incoming_letters.restore(record_id)

    def show_letter(self, row: RegisterRow) -> None:
        self.row = row
        details = self.details = self.desk.letter_details.of(row.id)
        self._units.offer(unit_options(self.desk))
        self._reply.choose_option(letter_option(details.in_reply_to) if details.in_reply_to else None)
        chosen = [one.id for one in details.resolutions]
        told = self.desk.letter_details.open_resolutions(row.unit_id, chosen)
        self._resolutions.offer(resolution_options(told))
        self.show_fields(_Shown(row, details), row.subject)
        day = date_short(row.date, self.desk.clock.today()) if row.date else ""
        self._meta.say(joined([self.tr("Letter {number}").format(number=numbered(row.number)), day]))
        self.name = self.tr("letter {number}").format(number=in_digits(row.number))
        self.follow_up.setEnabled(bool(told))
        self.follow_up.setToolTip("" if told else self.tr("Of this sender no resolution is open."))
        self._reported.setVisible(bool(details.reported))
        words = self.tr("{n} steps of follow-up were recorded from this letter.")
        self._reported.say(words.format(n=number(details.reported)))
        self.links.show_details(details)
        self.about.show_resolutions(details.resolutions)
        self.files.show_letter(row.id)


class _Shown:
    """The fields of an incoming letter by the names of the noun."""

    def __init__(self, row: RegisterRow, details: LetterDetails) -> None:
        self._row, self._details = row, details

    @property
    def id(self) -> str:
        return self._row.id

    def __getattr__(self, name: str) -> Any:
        match name:
            case "recipient":
                return self._row.party
            case "their_number":
                return in_digits(self._row.their_number)
            case "body":
                return self._details.body
            case "in_reply_to_id":
                return self._details.in_reply_to.id if self._details.in_reply_to else None
            case "resolution_ids":
                return [one.id for one in self._details.resolutions]
            case _:
                return getattr(self._row, name)
