"""What the cover of a committee's archive bundle says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class BundlePart:
    """One paper in the bundle; None for pages or sheets that the pen fills in."""

    title: str
    number: str = ""
    date: datetime.date | None = None
    pages: int | None = None
    sheets: int | None = None
    classification: str = "ordinary"


@dataclass(frozen=True, kw_only=True, slots=True)
class BundleCover:
    """The cover of one year. Its letterhead bears the highest class of the parts."""

    letterhead: Letterhead
    committee: str
    year: int
    parts: tuple[BundlePart, ...] = ()
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    kept_at: str = ""
    secretary: Signer = field(default_factory=Signer)
