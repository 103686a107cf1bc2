"""What the sheet with the recovery code of an encrypted office file says."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class RecoverySheet:
    """`file` is the name of the office's file, `groups` are the code's groups of digits."""

    letterhead: Letterhead
    file: str
    groups: tuple[str, ...]
