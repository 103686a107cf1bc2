"""A file that has been opened and checked but not applied, as its review needs it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.exchange.changes import Act, Change
from desktop_app.exchange.segments import Header
from desktop_app.services.exchange.views import ArrivalState

Written = Sequence[tuple[Act, Sequence[Change]]]
"""Acts, each with what it wrote."""


@dataclass(frozen=True)
class Brought:
    """What one segment holds; its header tells who sealed it and what of the others' he had then."""

    header: Header
    written: Written


@dataclass(frozen=True)
class Staged:
    """Whoever receives files makes it from the content of one, and hands it to `review_of(file, staged)`."""

    arrival_id: str
    office: str
    """The name of the sender."""
    number: int
    made: datetime.datetime
    came: datetime.datetime
    state: ArrivalState = ArrivalState.REVIEWING
    signature_holds: bool = True
    missing_numbers: tuple[int, ...] = ()
    brings: Sequence[Brought] = ()
    """What applying it would count in, in that order; also segments that waited for this file."""
    proposals: Sequence[Brought] = ()
    """Segments of a known office without the right to write there."""
    pending: int = 0
    """Segments that wait for others to come first."""
    needs_newer_program: bool = False
    offices: Mapping[str, str] = field(default_factory=dict)
    """By the id of the key that signed a segment, what the office is called."""
