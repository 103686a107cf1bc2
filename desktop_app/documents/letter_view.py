"""What an official letter says: frozen values that a letter is printed from, and that an issued letter keeps."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import CopyTo, Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient:
    """Whom a letter is written to: a person, or the head of a unit by post."""

    name: str = ""
    post: str = ""
    unit: str = ""
    note: str = ""
    """In a list of invited people: in which capacity."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BodyPart:
    """A paragraph, or the block that stands in its place: facts, agenda, open_resolutions, people, resolutions."""

    text: str = ""
    block: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    label: str
    value: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaLine:
    """An item as the invited read it."""

    number: int
    title: str
    presenter: str = ""
    minutes: int | None = None
    papers: tuple[str, ...] = ()
    kind: str = ""
    """decision, report, information: what the item expects of the meeting."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenResolution:
    """A resolution that the unit still works on."""

    number: str
    text: str
    due: datetime.date | None = None
    status: str = ""
    days_late: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class ToldResolution:
    """A resolution as a notice or a reminder tells it, word for word."""

    number: str
    text: str
    asked: str = ""
    """What kind of decision it is, where it is not simply to be carried out."""
    deliverable: str = ""
    due: datetime.date | None = None
    cooperating: tuple[str, ...] = ()
    days_late: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterPaper:
    """One letter. `body` says in which order the paragraphs and the blocks come."""

    kind: str
    """A code of `letter_fields.KINDS`."""
    letterhead: Letterhead
    recipient: Recipient = field(default_factory=Recipient)
    subject: str = ""
    body: tuple[BodyPart, ...] = ()
    facts: tuple[Fact, ...] = ()
    agenda: tuple[AgendaLine, ...] = ()
    open_resolutions: tuple[OpenResolution, ...] = ()
    people: tuple[Recipient, ...] = ()
    resolutions: tuple[ToldResolution, ...] = ()
    signer: Signer | None = None
    copies: tuple[CopyTo, ...] = ()
    meeting: str = ""
    """The meeting's name, for the slip that is cut off."""
    with_slip: bool = False
    """A slip at the end that comes back: the reply to an invitation, the receipt of a notice."""
    is_draft: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class ReceiptPaper:
    """A receipt on a sheet of its own, for a letter that has been issued."""

    letterhead: Letterhead
    """Of the letter that is received."""
    recipient: Recipient = field(default_factory=Recipient)
    subject: str = ""
    meeting: str = ""
    received_by: str = ""
    received_on: datetime.date | None = None
    receipt_no: str = ""
