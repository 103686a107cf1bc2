"""What the register of a year's resolutions says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.canonical import later
from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisteredResolution:
    number: str
    text: str
    running: int | None = None
    """The number that goes on over the meetings, where the body counts so."""
    meeting: str = ""
    date: datetime.date | None = None
    subject: str = ""
    """The agenda item under which it was decided."""
    unit: str = ""
    cooperating: tuple[str, ...] = ()
    deadline: datetime.date | None = None
    vote: str = ""
    """A code of `wording.VOTE_RESULTS`, or words."""
    below_quorum: bool = later(default=False)
    """Recorded although the session was below its quorum."""
    status: str = ""
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ResolutionRegister:
    """The register of a Jalali year, in the order of the decisions, with an index at its end."""

    letterhead: Letterhead
    committee: str
    year: int
    resolutions: tuple[RegisteredResolution, ...] = ()
    secretary: Signer = field(default_factory=Signer)
