"""What the delivery book of letters says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryRow:
    """One letter; without `delivered_on` the pen fills the line at the recipient's door."""

    number: str
    date: datetime.date | None = None
    recipient: str = ""
    subject: str = ""
    attachment: str = ""
    classification: str = "ordinary"
    delivered_on: datetime.date | None = None
    received_by: str = ""
    receipt_no: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryBook:
    letterhead: Letterhead
    scope: str
    """Whose letters: the committee's name."""
    year: int
    letters: tuple[DeliveryRow, ...] = ()
