"""What the paper shows that records how a file of another office was taken in."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.documents.official_parts import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class ResultLine:
    """One record: the code of its group, of its kind, and its words."""

    group: str
    kind: str
    title: str
    place: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionLine:
    kind: str
    title: str
    place: str
    decision: str
    """ours, theirs, written."""
    taken: str = ""
    """The words that count from now on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ExchangeResult:
    letterhead: Letterhead
    sender: str
    number: int
    made: datetime.datetime | None
    applied: datetime.datetime
    person: str
    counts: dict[str, int]
    """By code of the group."""
    lines: tuple[ResultLine, ...] = ()
    decisions: tuple[DecisionLine, ...] = ()
    left_open: int = 0
    pending: int = 0
    quarantined: int = 0
    attachments: int = 0
    missing_numbers: tuple[int, ...] = ()
    not_in_step: tuple[str, ...] = ()
