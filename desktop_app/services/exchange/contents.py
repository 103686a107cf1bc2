"""What goes into a file for some offices: only what all of them may read, and what one of them has not said it has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.exchange.ledger import SegmentKey, chain_digest
from desktop_app.exchange.manifest import MOST_SEGMENTS
from desktop_app.exchange.rights import Rights
from desktop_app.exchange.streams import DIRECTORY, committee_in, is_confidential
from desktop_app.services.exchange import named_blobs, peers, trust_kept
from desktop_app.services.local_log import driver_of
from desktop_app.store import segments
from desktop_app.store.segments import HeldSegment, SegmentState

Have = dict[str, dict[str, int]]


@dataclass(frozen=True)
class Content:
    """`have`, `pending` and `digests` tell of streams that every one of the offices may read, and of what it sent."""

    segments: tuple[HeldSegment, ...]
    blobs: Mapping[str, int]
    """Sizes by digest."""
    trust: bytes | None
    have: Have
    pending: dict[str, dict[str, tuple[int, ...]]]
    digests: dict[str, str]


def content_for(session: Session, rights: Rights, offices: Sequence[str], *, only_asking: bool = False) -> Content:
    """`only_asking`: what is here is told, and nothing goes along."""
    driver = driver_of(session)
    senders = dict(driver.execute("SELECT id, office FROM arrival").fetchall())
    everything = segments.held(driver)
    held = [one for one in everything if all(rights.may_read(office, one.stream) for office in offices)]
    known = [one for one in everything if all(_knows(rights, office, one, senders) for office in offices)]
    kept = [one for one in held if one.state is not SegmentState.PARKED]
    lacking = (
        [] if only_asking else peers.lacking(kept, [peers.peer(driver, office) for office in offices])[:MOST_SEGMENTS]
    )
    return Content(
        segments=tuple(lacking),
        blobs={} if only_asking else named_blobs.in_segments(driver, {one.key for one in lacking}),
        trust=trust_kept.list_for_all(session, offices),
        have=_have(known),
        pending=_beside(known),
        digests=_digests(held),
    )


def _knows(rights: Rights, office: str, one: HeldSegment, senders: Mapping[str, str]) -> bool:
    """Whether an office may be told that this segment is here: it may read the stream, or handed it over itself."""
    return rights.may_read(office, one.stream) or (one.arrival is not None and senders.get(one.arrival) == office)


def _have(held: Sequence[HeldSegment]) -> Have:
    found: Have = defaultdict(dict)
    for one in held:
        if one.state is SegmentState.APPLIED:
            of = found[one.stream]
            of[one.replica] = max(of.get(one.replica, 0), one.n)
    return dict(found)


def _beside(held: Sequence[HeldSegment]) -> dict[str, dict[str, tuple[int, ...]]]:
    """What is here and not counted in: it need not be sent again."""
    found: dict[str, dict[str, tuple[int, ...]]] = defaultdict(dict)
    for one in held:
        if one.state is not SegmentState.APPLIED:
            found[one.stream][one.replica] = (*found[one.stream].get(one.replica, ()), one.n)
    return dict(found)


def _digests(held: Sequence[HeldSegment]) -> dict[str, str]:
    hashes = {SegmentKey(one.replica, one.stream, one.n): one.hash for one in held if one.state is SegmentState.APPLIED}
    return {stream: chain_digest(hashes, stream) for stream in sorted({key.stream for key in hashes})}


def stream_names(session: Session, streams: Iterable[str]) -> dict[str, str]:
    """What a person calls them."""
    names = {one: name for one, name in session.execute(select(Committee.id, Committee.name))}  # noqa: C416 - rows
    found = {}
    for stream in streams:
        committee = names.get(committee_in(stream) or "", "")
        secret = is_confidential(stream)
        found[stream] = "اشخاص و واحدها" if stream == DIRECTORY else f"{committee} (محرمانه)" if secret else committee
    return found


def changes_in(driver: Any, chosen: Sequence[HeldSegment]) -> dict[str, tuple[int, int, int]]:
    """By stream: how many segments, changes and bytes."""
    found: dict[str, tuple[int, int, int]] = {}
    sizes = segments.sizes(driver, [one.key for one in chosen])
    for key, (changes, size) in sizes.items():
        count, all_changes, all_bytes = found.get(key[1], (0, 0, 0))
        found[key[1]] = (count + 1, all_changes + changes, all_bytes + size)
    return found
