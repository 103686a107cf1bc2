"""Letters of the secretariat: what was written to whom, under which number, and when it was handed over."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.meetings import Classification
from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.persian.digits import to_latin
from desktop_app.sentences import Refused, sentence


class LetterKind(enum.StrEnum):
    INVITATION = "invitation"
    NOTICE = "notice"
    REMINDER = "reminder"


class Urgency(enum.StrEnum):
    ORDINARY = "ordinary"
    URGENT = "urgent"
    IMMEDIATE = "immediate"


class Letter(Record, kw_only=True):
    """An outgoing letter in the secretariat's register.

    `resolution_ids` are the resolutions it tells of. `copies` is the رونوشت, in order of rank: one «recipient: purpose»
    a line. `delivered_on`, `received_by` and `receipt_no` come back on the receipt slip.
    """

    __tablename__ = "letter"
    registers: ClassVar[Registers] = {
        "number": ("number", "date"),
        "address": ("unit_id", "person_id", "recipient"),
        "receipt": ("delivered_on", "received_by", "receipt_no"),
    }

    kind: Mapped[LetterKind] = enum_column(LetterKind)
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"), default=None, index=True)
    resolution_ids: Mapped[list[str]] = mapped_column(default_factory=list)
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None, index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    recipient: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="")
    date: Mapped[datetime.date | None] = mapped_column(default=None)
    subject: Mapped[str] = mapped_column(default="")
    attachment_mark: Mapped[str] = mapped_column(default="")
    classification: Mapped[Classification] = enum_column(Classification, default=Classification.ORDINARY)
    urgency: Mapped[Urgency] = enum_column(Urgency, default=Urgency.ORDINARY)
    copies: Mapped[str] = mapped_column(default="")
    further_to_id: Mapped[str | None] = mapped_column(ForeignKey("letter.id"), default=None)
    delivered_on: Mapped[datetime.date | None] = mapped_column(default=None)
    received_by: Mapped[str] = mapped_column(default="")
    receipt_no: Mapped[str] = mapped_column(default="")


class LetterTemplate(Record, kw_only=True):
    """The office's own wording of a kind of letter; without one the program's wording is used."""

    __tablename__ = "letter_template"

    kind: Mapped[str]
    """A code of `documents.letter_templates`."""
    subject: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")


def number_is_free(letter: Letter, others: Iterable[Letter]) -> None:
    """Refuses a number that another letter of the register has."""
    wanted = to_latin(letter.number)
    for other in others:
        if wanted and other.id != letter.id and not other.removed and to_latin(other.number) == wanted:
            raise Refused(
                sentence("Rules", "Letter number {number} has been given to another letter."),
                sentence("Rules", "Choose another number."),
                number=letter.number,
            )
