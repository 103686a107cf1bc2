"""What the list of a year's declarations and recusals says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.official_parts import Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class DeclaredRow:
    """One member; without `declared_on` nothing has come in."""

    name: str
    post: str = ""
    unit: str = ""
    role: str = "member"
    declared_on: datetime.date | None = None
    has_interest: bool = False
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RecusedRow:
    """A member who took no part in the vote on an item."""

    meeting: str
    date: datetime.date
    item: str
    name: str
    post: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DeclarationList:
    letterhead: Letterhead
    committee: str
    year: int
    members: tuple[DeclaredRow, ...] = ()
    recusals: tuple[RecusedRow, ...] = ()
    secretary: Signer = field(default_factory=Signer)
