"""What a screen is shown of a file for other offices: what would go into it, and what was made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class StreamShare:
    """One stream of a file, as a person calls it: «کمیته سلامت اداری»."""

    name: str
    changes: int


@dataclass(frozen=True)
class Preview:
    """What would go now; `size` is about that of the file, in bytes."""

    streams: tuple[StreamShare, ...]
    changes: int
    attachments: int
    size: int


@dataclass(frozen=True)
class Ahead:
    """Changes here of which an office has not said that it has them."""

    unsent: int = 0
    """No file made for it holds them."""
    unconfirmed: int = 0
    """Its last file holds them."""

    @property
    def all(self) -> int:
        return self.unsent + self.unconfirmed


NOT_AHEAD: Final = Ahead()


@dataclass(frozen=True)
class Sent:
    """A file that was made, read back and found whole."""

    path: Path
    number: int
    segments: int
    changes: int
    attachments: int
