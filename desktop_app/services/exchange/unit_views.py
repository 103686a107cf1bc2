"""What the screens of follow-up files are shown at the secretariat: units, files made, answers, reports to look at."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.resolutions import ResolutionStatus


class Doubt(enum.StrEnum):
    """What has happened meanwhile that a report does not know of."""

    GONE = "gone"
    """The resolution or its clause is no longer there: nothing can be recorded on it."""
    CLOSED = "closed"
    VOID = "void"
    ON_HOLD = "on_hold"
    AWAITING = "awaiting"
    """It is reported as done already and waits to be verified."""
    NOT_NOTIFIED = "not_notified"
    CHANGED = "changed"
    """Its text is another one than the unit was told."""
    OTHER_UNIT = "other_unit"
    CORRECTION = "correction"
    """The unit corrects what was accepted before, which gives way."""
    DAY = "day"
    """The unit's clock told an impossible day; the day of arrival counts."""
    BEHIND = "behind"
    """It tells less progress than is recorded."""


class ReportState(enum.StrEnum):
    WAITING = "waiting"
    ACCEPTED = "accepted"
    SENT_BACK = "sent_back"
    ASIDE = "aside"
    CORRECTED = "corrected"
    """The unit has sent a later version of it."""


@dataclass(frozen=True)
class UnitOffer:
    """A unit that a follow-up file can be made for."""

    unit_id: str
    unit: str
    open: int
    """Notified resolutions it carries out, confidential ones not among them."""
    late: int
    confidential: int
    unnotified: int
    last_made: datetime.date | None
    last_answer: datetime.date | None


@dataclass(frozen=True)
class Made:
    """A follow-up file that was written."""

    path: Path
    file_id: str
    unit: str
    number: int
    count: int


@dataclass(frozen=True)
class SentFileView:
    id: str
    unit: str
    number: int
    made: datetime.date
    count: int
    confidential: bool
    locked: bool
    answers: int


@dataclass(frozen=True)
class Receipt:
    """What an answer has brought."""

    unit: str
    number: int
    made: datetime.datetime
    person: str
    new: int
    corrected: int
    known: int
    """Reports that were here already."""
    is_late: bool
    """A newer answer of the unit came before it; what it adds is shown all the same."""
    waiting: int
    """Reports of the unit that wait to be looked at now."""


@dataclass(frozen=True)
class FileView:
    sha256: str
    name: str
    size: int


@dataclass(frozen=True, kw_only=True)
class ReportRow:
    """One report, beside what the register knows."""

    key: str
    resolution_id: str
    clause: int | None
    """Counted from 1."""
    label: str
    text: str
    """Of the resolution or the clause."""
    committee: str
    unit: str
    unit_id: str
    date: datetime.date
    came: datetime.datetime
    status: ResolutionStatus | None
    """Where the resolution stands now; None where it is gone."""
    progress_now: int
    progress: int | None
    done: bool
    words: str
    obstacles: str
    files: tuple[FileView, ...]
    doubts: tuple[Doubt, ...]
    state: ReportState
    before: str = ""
    """What it said before it was corrected."""

    @property
    def is_a_note(self) -> bool:
        """Whether it can only be noted: it moves nothing any more."""
        return bool({Doubt.CLOSED, Doubt.VOID, Doubt.ON_HOLD, Doubt.AWAITING, Doubt.NOT_NOTIFIED} & {*self.doubts})

    @property
    def can_be_accepted(self) -> bool:
        return Doubt.GONE not in self.doubts
