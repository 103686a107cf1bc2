"""What the register of letters (دفتر اندیکاتور) and the list of contact with units say."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisteredLetter:
    """One line; `other` is the recipient, or the sender of what came in, `theirs` the sender's number and date."""

    number: str
    date: datetime.date | None = None
    incoming: bool = False
    other: str = ""
    subject: str = ""
    theirs: str = ""
    attachment: str = ""
    classification: str = "ordinary"
    refers_to: str = ""
    """The number of the letter it answers or follows."""
    answer_by: datetime.date | None = None
    delivered_on: datetime.date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterBook:
    letterhead: Letterhead
    scope: str
    """Whose letters: the committee's or the office's name."""
    year: int
    letters: tuple[RegisteredLetter, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactLine:
    """What passed with one unit."""

    unit: str
    sent: int = 0
    delivered: int = 0
    received: int = 0
    reports: int = 0
    awaited: int = 0
    open: int = 0
    late: int = 0
    last_heard: datetime.date | None = None
    days_silent: int | None = None
    silent: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactList:
    letterhead: Letterhead
    scope: str
    first: datetime.date
    last: datetime.date
    limit: int
    """Days after which a unit counts as silent."""
    units: tuple[ContactLine, ...] = ()
