"""What the two sheets about an office's key say: the one that is given to others, and the one that goes into a safe."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class KeySheet:
    """The office's card on paper. `fingerprint` as it is read out, `code` the text of the card's QR code."""

    letterhead: Letterhead
    office: str
    fingerprint: str
    code: str
    made_on: datetime.date


@dataclass(frozen=True, kw_only=True, slots=True)
class RecoverySheet:
    """The office's key on paper, under a passphrase: `rows` of groups of digits, and the same as a QR code."""

    letterhead: Letterhead
    office: str
    fingerprint: str
    rows: tuple[tuple[str, ...], ...]
    code: str
    made_on: datetime.date
