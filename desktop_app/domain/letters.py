"""Letters of the secretariat: what was written to whom, under which number, and when it was handed over."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from typing import ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.meetings import Classification
from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.persian.digits import to_latin
from desktop_app.sentences import Refused, sentence


class LetterKind(enum.StrEnum):
    INVITATION = "invitation"
    NOTICE = "notice"
    REMINDER = "reminder"
    ABSENCE = "absence"
    REPORT = "report"
    """A report that was sent."""
    CONTACT = "contact"
    """Regular correspondence with a unit, and what comes in."""


class Direction(enum.StrEnum):
    OUTGOING = "outgoing"
    INCOMING = "incoming"


class Urgency(enum.StrEnum):
    ORDINARY = "ordinary"
    URGENT = "urgent"
    IMMEDIATE = "immediate"


class Letter(Record, kw_only=True):
    """A letter in the secretariat's register, gone out or come in.

    A letter is entered when it is issued; before, it is only a draft on paper. `snapshot` is the letter as it went out:
    canonical JSON of the paper, from which it is printed again.
    `committee_id` is the committee of the meeting, or under which a letter about no meeting goes out; None is the
    office itself.
    `wording` is the code of its wording, `resolution_ids` are the resolutions it tells of. `copies` is the رونوشت, in
    order of rank: one «recipient: purpose» a line. `delivered_on`, `received_by` and `receipt_no` come back on the
    receipt slip. Of an incoming letter, `unit_id`, `person_id` and `recipient` are its sender, `number` and `date` the
    register's own; `their_number` and `their_date` are what the sender wrote on it, `body` is its gist.
    """

    __tablename__ = "letter"
    __table_args__ = (  # type: ignore[assignment]  # the mapper takes either
        Index("ix_letter_course", "direction", "removed", "date", "kind", "delivered_on", "answer_by"),
        Index("ix_letter_of_body", "committee_id", "removed", "direction", "date", "kind", "delivered_on", "answer_by"),
        Index("ix_letter_contact", "unit_id", "removed", "direction", "date", "delivered_on", "answer_by"),
        {"sqlite_strict": True},
    )
    registers: ClassVar[Registers] = {
        "number": ("number", "date", "snapshot"),
        "address": ("unit_id", "person_id", "recipient"),
        "receipt": ("delivered_on", "received_by", "receipt_no"),
        "origin": ("their_number", "their_date"),
    }

    kind: Mapped[LetterKind] = enum_column(LetterKind)
    direction: Mapped[Direction] = enum_column(Direction, default=Direction.OUTGOING)
    wording: Mapped[str] = mapped_column(default="")
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"), default=None, index=True)
    committee_id: Mapped[str | None] = mapped_column(ForeignKey("committee.id"), default=None)
    resolution_ids: Mapped[list[str]] = mapped_column(default_factory=list)
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    recipient: Mapped[str] = mapped_column(default="")
    number: Mapped[str] = mapped_column(default="", index=True)
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
    in_reply_to_id: Mapped[str | None] = mapped_column(ForeignKey("letter.id"), default=None, index=True)
    their_number: Mapped[str] = mapped_column(default="")
    their_date: Mapped[datetime.date | None] = mapped_column(default=None)
    body: Mapped[str] = mapped_column(default="")
    answer_by: Mapped[datetime.date | None] = mapped_column(default=None, index=True)
    """By when an answer is expected, of us or of the recipient."""
    snapshot: Mapped[str] = mapped_column(default="")


class LetterTemplate(Record, kw_only=True):
    """The office's own wording of a kind of letter; without one the program's wording is used."""

    __tablename__ = "letter_template"

    kind: Mapped[str]
    """A code of `documents.letter_templates`."""
    subject: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")


def number_is_free(number: str, register: Iterable[str]) -> None:
    """Refuses a number that the register has given already, be it to a letter since removed."""
    wanted = to_latin(number)
    if any(to_latin(other) == wanted for other in register):
        raise Refused(
            sentence("Rules", "The number {number} has been given to another letter."),
            sentence("Rules", "Choose another number, or leave it empty for the next free one."),
            number=number,
        )


def next_number(year: int, code: str, register: Iterable[str]) -> str:
    """Year, letter code where there is one, and the number after the highest one that the Jalali year has seen."""
    taken = 0
    for number in register:
        parts = to_latin(number).split("/")
        if len(parts) > 1 and parts[0] == str(year) and parts[-1].isdigit():
            taken = max(taken, int(parts[-1]))
    return "/".join(part for part in (str(year), code, str(taken + 1)) if part)


def delivery(letter: Letter, on: datetime.date, today: datetime.date) -> None:
    """Refuses a delivery before the letter's day or after today."""
    if not (letter.date or on) <= on <= today:
        raise Refused(
            sentence("Rules", "A letter of {date} is delivered from that day on until today ({today})."),
            sentence("Rules", "Correct the day of delivery."),
            date=letter.date,
            today=today,
        )


def answer_day(letter: Letter, by: datetime.date | None) -> None:
    """Refuses to expect an answer before the letter was written."""
    if by is not None and letter.date is not None and by < letter.date:
        raise Refused(
            sentence("Rules", "An answer by {by} is expected before the letter of {date}."),
            sentence("Rules", "Choose a day after the letter."),
            by=by,
            date=letter.date,
        )


def came_in(letter: Letter, today: datetime.date) -> None:
    """Refuses an incoming letter without a sender, from the future, or older at its arrival than when written."""
    if not (letter.unit_id or letter.person_id or letter.recipient):
        raise Refused(
            sentence("Rules", "The letter has no sender."),
            sentence("Rules", "Choose a unit or a person, or type the sender's name."),
        )
    day = letter.date or today
    if day > today:
        raise Refused(
            sentence("Rules", "A letter does not come in after today ({today})."),
            sentence("Rules", "Correct the day it came in."),
            today=today,
        )
    if letter.their_date is not None and letter.their_date > day:
        raise Refused(
            sentence("Rules", "The letter is dated {written} and would have come in before, on {came}."),
            sentence("Rules", "Correct the sender's date or the day it came in."),
            written=letter.their_date,
            came=day,
        )
    answer_day(letter, letter.answer_by)
