"""A segment as the store keeps it."""

from __future__ import annotations

from desktop_app.exchange.segments import Segment
from desktop_app.store.segments import NewSegment, SegmentState


def to_keep(one: Segment, state: SegmentState, arrival: str | None = None) -> NewSegment:
    """`arrival`: the file that brought it; None for one that was sealed here."""
    header = one.header
    return NewSegment(
        header.replica,
        header.stream,
        header.n,
        one.hash,
        header.office,
        one.head,
        one.signature,
        one.body,
        state,
        arrival,
    )
