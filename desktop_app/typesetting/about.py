"""What a paper says of itself within its file, and what other files it carries along."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

Relationship = Literal["Source", "Data", "Alternative", "Supplement", "Unspecified"]


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the file; `mime` such as application/json, `relationship` what it is to the paper."""

    name: str
    content: bytes
    mime: str
    description: str
    relationship: Relationship = "Source"


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself. `day` is the paper's own date: the clock of the machine is never asked."""

    title: str
    subject: str = ""
    author: str = ""
    keywords: str = ""
    attached: tuple[Attached, ...] = ()
    day: datetime.date | None = None
