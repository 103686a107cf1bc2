"""What the request to send again says on paper."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class ResendRequest:
    """`codes` are the texts of its codes, in order; `missing` the numbers of the files that have not come."""

    letterhead: Letterhead
    office: str
    to: str
    missing: tuple[int, ...]
    codes: tuple[str, ...]
    made_on: datetime.date
