"""What a news report of a meeting says: frozen values, drafted from the minutes."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """What one speaker said, told by a reporter: whole sentences, the first with the speaker's name."""

    speaker: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class NewsReport:
    """The draft of a news report. Nothing confidential is in it, nor who voted how."""

    letterhead: Letterhead
    kicker: str = ""
    """The small line over the headline."""
    headline: str
    lead: str
    place: str = ""
    date: datetime.date | None = None
    start: datetime.time | None = None
    agenda: str = ""
    said: tuple[Said, ...] = ()
    findings: tuple[str, ...] = ()
    """What was found on items without a statement or a resolution."""
    decisions: tuple[str, ...] = ()
    decisions_lead: str = ""
    closing: tuple[str, ...] = ()
