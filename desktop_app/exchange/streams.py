"""The streams in which history travels, and who may have which."""

from __future__ import annotations

from typing import Final

OWN: Final = "own"
"""What concerns this office alone; it is never sealed and never leaves."""
DIRECTORY: Final = "directory"
"""Persons, units, legal acts and the committees themselves."""
_COMMITTEE: Final = "committee/"
_CONFIDENTIAL: Final = "/confidential"


def of_committee(committee_id: str, *, confidential: bool = False) -> str:
    """The stream of what a committee does, or of the confidential part of it."""
    return f"{_COMMITTEE}{committee_id}{_CONFIDENTIAL if confidential else ''}"


def committee_in(stream: str) -> str | None:
    """The id of the committee that a stream belongs to; None for the directory and for streams yet unknown."""
    if not stream.startswith(_COMMITTEE):
        return None
    return stream.removeprefix(_COMMITTEE).removesuffix(_CONFIDENTIAL)


def is_confidential(stream: str) -> bool:
    return stream.startswith(_COMMITTEE) and stream.endswith(_CONFIDENTIAL)
