"""What the views of all official papers share: the letterhead, places to sign, copies."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Letterhead:
    """The top of the first page. The emblem is handed to the printer apart: it is no part of the text."""

    organisation: str
    unit: str = ""
    """The secretariat or unit under the organisation's name."""
    number: str = ""
    """The register number, empty while the text is a draft."""
    date: datetime.date | None = None
    attachment: str = ""
    """«دارد (۹ برگ)»; empty prints «ندارد»."""
    classification: str = "ordinary"
    urgency: str = "ordinary"


@dataclass(frozen=True, kw_only=True, slots=True)
class Signer:
    """One place to sign; chair and secretary come last, as handed over."""

    name: str = ""
    post: str = ""
    capacity: str = ""
    """A role code (chair, secretary, member ...) or words, printed small under the post."""
    signed_on: datetime.date | None = None
    means: str = "hand"
    """hand, digital."""
    reservation: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class CopyTo:
    recipient: str
    purpose: str = ""
    """information, notice, action, follow_up, archive, or words."""
