"""What the roster of a committee's members says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class RosterRow:
    """One seat; `standing`: principal, alternate; `kind`: ex_officio, personal."""

    name: str
    post: str = ""
    unit: str = ""
    role: str = "member"
    standing: str = "principal"
    kind: str = "ex_officio"
    votes: bool = True
    letter_number: str = ""
    letter_date: datetime.date | None = None
    starts: datetime.date | None = None
    ends: datetime.date | None = None
    duties: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Roster:
    """Who sits in the committee, who sat in it this year, and what the members have to do."""

    letterhead: Letterhead
    committee: str
    year: int
    legal_basis: tuple[str, ...] = ()
    structure: str = ""
    duties: str = ""
    members: tuple[RosterRow, ...] = ()
    former: tuple[RosterRow, ...] = ()
    """Seats that ended within the year."""
    secretary: Signer = field(default_factory=Signer)
