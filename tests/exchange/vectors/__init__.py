"""The test vectors of the exchange format, and where they lie."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.exchange.segments import Segment, opened
from tests.exchange.independent import Write

FOLDER = Path(__file__).parent


def as_writes(segments: Iterable[Segment]) -> list[Write]:
    """What the program read, in the form of the independent reader."""
    return [
        Write(
            one.replica,
            one.stamp,
            one.entity,
            one.row,
            one.register,
            one.value,
            frozenset((ref.register, ref.replica, ref.stamp) for ref in one.seen),
        )
        for segment in segments
        for _, changes in opened(segment)
        for one in changes
    ]
