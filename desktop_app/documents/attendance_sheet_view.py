"""What an attendance sheet says, blank for the door of the meeting or filled after it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.minutes_view import Heading
from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetRow:
    """One line of the list; on a blank sheet without times."""

    name: str
    post: str = ""
    unit: str = ""
    capacity: str = "member"
    """chair, vice_chair, secretary, member, alternate, observer, invitee, guest, speaker, host."""
    status: str = ""
    """present, excused, unexcused; empty before the meeting."""
    arrival: datetime.time | None = None
    departure: datetime.time | None = None
    remarks: tuple[str, ...] = ()
    """Mission, leave, the representative with the number of the letter, stretches outside."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetCounts:
    """`needed` None is a session that needs no quorum; `official_at` None one that never became official."""

    members: int
    present: int
    excused: int
    unexcused: int
    needed: int | None = None
    official_at: datetime.time | None = None
    lost_at: datetime.time | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AttendanceSheet:
    """The paper E3. On a blank one `counts` knows only the members and the quorum."""

    letterhead: Letterhead
    heading: Heading = field(default_factory=Heading)
    subject: str = ""
    date: datetime.date | None = None
    start: datetime.time | None = None
    end: datetime.time | None = None
    place: str = ""
    chair: str = ""
    blank: bool = True
    members: tuple[SheetRow, ...] = ()
    guests: tuple[SheetRow, ...] = ()
    counts: SheetCounts | None = None
    secretary: Signer = field(default_factory=Signer)
