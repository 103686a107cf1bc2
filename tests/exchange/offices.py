"""Offices without a disk: what one writes, seals, takes in, parks and restores, by the pure library alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from desktop_app.exchange import ledger, merge, segments, streams
from desktop_app.exchange.changes import REMOVED, Act, Change, Ref, RowKey
from desktop_app.exchange.ledger import Known, Link, SegmentKey
from desktop_app.exchange.merge import RowLog
from desktop_app.exchange.segments import Segment, Written
from tests.exchange.copies import Arrival, Bundle, Copy, PowerCut, WallClock, stream_of

DAY = 24 * 60 * 60 * 1000
Wish = tuple[str, str, str, str]
"""Entity, row, register and the value to write."""
Seen = Callable[[Segment], list[Written]]


class Office:
    """An office with its file, its key, the streams granted to it, and what it knows of the others."""

    def __init__(self, name: str, grants: frozenset[str], clock: WallClock, seen: Seen) -> None:
        self.name = name
        self.grants = grants
        self.clock = clock
        self.opened = seen
        self.copies = 0
        self.copy = Copy(self._new_replica())
        self.heard = 0
        self.numbers = 0
        self.told: dict[str, tuple[int, Mapping[str, Mapping[str, int]]]] = {}
        self.arrivals: list[Arrival] = []
        self.backups: list[Copy] = []

    def _new_replica(self) -> str:
        self.copies += 1
        return f"{self.name}.{self.copies}"

    def row(self, key: RowKey) -> merge.Shown:
        return merge.shown(self.copy.logs[key].settled())

    def may_write(self, key: RowKey) -> bool:
        stream = self._stream(self.copy, key)
        return stream == streams.OWN or stream in self.grants

    def write(self, subject: RowKey, *wishes: Wish) -> None:
        """One act: every wish replaces what stands in its register, a tombstone covers what stands in the row."""
        draft = self.copy.branched()
        last = draft.last.get(draft.replica, 0)
        stamp = max(self.clock.wall() << 16, last + 1, self.heard + 1)
        changes: dict[tuple[str, str, str], Change] = {}
        for entity, row, register, value in wishes:
            heads = draft.logs.get((entity, row), RowLog()).settled()
            stand = [one for of in heads.values() for one in of] if value == REMOVED else heads.get(register, ())
            seen = frozenset(one.ref for one in stand)
            changes[entity, row, register] = Change(draft.replica, stamp, entity, row, register, value, seen)
        written = (Act(stamp, draft.replica, f"person of {self.name}", "wrote", *subject), tuple(changes.values()))
        draft.unsealed.append(written)
        draft.take([written])
        self.copy = draft

    def seal(self, *, cut: bool = False) -> None:
        """Puts what is unsealed into a segment for every stream; a row that moves takes its heads along."""
        draft = self.copy.branched()
        by_stream: dict[str, list[Written]] = {}
        stays: list[Written] = []
        for act, changes in draft.unsealed:
            for stream, of in self._routed(draft, changes).items():
                here = act if stream == self._stream(draft, (act.entity, act.row)) else Act(act.stamp, act.replica)
                waits = stream == streams.OWN or stream not in self.grants
                (stays if waits else by_stream.setdefault(stream, [])).append((here, of))
        for stream, written in by_stream.items():
            self._sealed(draft, stream, [*self._along(draft, stream, written), *written])
        if cut:
            raise PowerCut
        draft.unsealed = stays
        self.copy = draft

    def _stream(self, draft: Copy, key: RowKey) -> str:
        return stream_of(*key, draft.logs.get(key))

    def _routed(self, draft: Copy, changes: Iterable[Change]) -> dict[str, tuple[Change, ...]]:
        routed: dict[str, tuple[Change, ...]] = {}
        for one in changes:
            stream = self._stream(draft, (one.entity, one.row))
            routed[stream] = (*routed.get(stream, ()), one)
        return routed

    def _along(self, draft: Copy, stream: str, written: list[Written]) -> list[Written]:
        """The heads of the rows written that this stream does not hold yet, each under its own author."""
        own = {(one.entity, one.row, one.ref) for _, of in written for one in of}
        held = draft.places.get(stream, frozenset()) | own
        found: dict[tuple[int, str], list[Change]] = {}
        for key in sorted({(one.entity, one.row) for _, of in written for one in of}):
            for heads in draft.logs[key].settled().values():
                for one in heads:
                    if (one.entity, one.row, one.ref) not in held:
                        found.setdefault((one.stamp, one.replica), []).append(one)
        return [(Act(*who), tuple(changes)) for who, changes in sorted(found.items())]

    def _sealed(self, draft: Copy, stream: str, written: list[Written]) -> None:
        vector = dict(draft.known.vectors().get(stream, {}))
        n = vector.pop(draft.replica, 0) + 1
        segment = segments.sealed(
            written,
            office=self.name,
            replica=draft.replica,
            stream=stream,
            n=n,
            previous=draft.known.applied.get(SegmentKey(draft.replica, stream, n - 1), ""),
            deps=vector,
            sign=lambda message: signed(self.name, message),
        )
        key = SegmentKey(*segment.header.key)
        draft.known.applied[key] = segment.hash
        draft.segments[key] = segment
        draft.take(written, stream)

    def bundle(self, others: Iterable[Office], *, asked: bool) -> Bundle:
        """What every one of the others may have; unless asked for all, less what they last said they have."""
        self.seal()
        to = list(others)
        granted = self.grants.intersection(*(one.grants for one in to))
        have = {} if asked or len(to) > 1 else self.told.get(to[0].name, (0, {}))[1]
        keys = ledger.wanted_by(have, self.copy.segments, granted)
        self.numbers += 1
        vectors = {stream: of for stream, of in self.copy.known.vectors().items() if stream in granted}
        return Bundle(self.name, self.numbers, tuple(self.copy.segments[key] for key in keys), vectors)

    def receive(self, bundle: Bundle, cut: int | None = None) -> Arrival:
        """Takes in what may be counted in, all or nothing; `cut` is after how many segments the power fails."""
        draft = self.copy.branched()
        links: list[Link] = []
        found: dict[SegmentKey, Segment] = {}
        for number, one in enumerate(bundle.segments):
            if number == cut:
                raise PowerCut
            segment = segments.checked(one.head, one.signature, one.body, one.header.office.encode(), holds)
            key = SegmentKey(*segment.header.key)
            if key.stream not in self.grants:
                raise AssertionError("P11 a file holds a stream that its reader was not granted")
            parked = draft.parked.get(key)
            if parked is None or parked.hash != segment.hash:
                links.append(Link(key, segment.hash, segment.header.previous, segment.header.deps))
                if found.setdefault(key, segment).hash != segment.hash:
                    draft.quarantine[segment.hash] = segment
        before = self.copy
        twin = self._notice_twin(draft, links)
        new = self._admitted(draft, links, found)
        if cut is not None:
            raise PowerCut
        self.copy = draft
        self._hear(bundle)
        arrival = Arrival(new, before, draft)
        if new and not twin:
            self.arrivals.append(arrival)
        return arrival

    def _admitted(self, draft: Copy, links: list[Link], found: dict[SegmentKey, Segment]) -> frozenset[SegmentKey]:
        admission = ledger.admit(_only_to_read(draft.known), links)
        by_key = {link.key: link for link in reversed(links)} | draft.known.pending
        for key in admission.forks:
            segment = found.get(key)
            if segment and draft.known.applied.get(key, segment.hash) != segment.hash:
                draft.quarantine[segment.hash] = segment  # another stands under this number
            elif key not in draft.known.applied and key not in {*admission.applied, *admission.pending}:
                stray = draft.segments.pop(key, None) or found[key]  # its chain is another one
                draft.known.pending.pop(key, None)
                draft.quarantine[stray.hash] = stray
            elif segment and key in draft.known.pending and draft.known.pending[key].hash != segment.hash:
                draft.quarantine[segment.hash] = segment
        for key in admission.pending:
            draft.known.pending[key] = by_key[key]
            draft.segments[key] = found[key]
        for key in admission.applied:
            draft.known.pending.pop(key, None)
            draft.known.applied[key] = by_key[key].hash
            segment = draft.segments.setdefault(key, found.get(key) or draft.segments[key])
            draft.take(self.opened(segment), key.stream)
        return frozenset(key for key in {*admission.applied, *admission.pending} if key in found)

    def _hear(self, bundle: Bundle) -> None:
        newest = max((one.header.last for one in bundle.segments), default=0)
        self.heard = max(self.heard, min(newest, (self.clock.time + DAY) << 16))
        if bundle.sender and bundle.number > self.told.get(bundle.sender, (0, {}))[0]:
            self.told[bundle.sender] = (bundle.number, bundle.have)

    def _notice_twin(self, draft: Copy, links: list[Link]) -> bool:
        """History of this very copy that it does not know: it is a restored one, and has to become another copy."""
        mine = [link for link in links if link.key.replica == draft.replica]
        twin = any(draft.known.applied.get(link.key) != link.hash for link in mine)
        if twin:
            self.become_another(draft, renamed=True)
        return twin

    def become_another(self, draft: Copy, *, renamed: bool) -> None:
        """A new replica id. What is unsealed keeps its identity, unless another copy may have given out the same."""
        old, draft.replica = draft.replica, self._new_replica()
        if not renamed:
            return

        def known_as(ref: Ref) -> Ref:
            return ref._replace(replica=draft.replica) if (ref.replica, ref.stamp) in mine else ref

        mine = {(act.replica, act.stamp) for act, _ in draft.unsealed if act.replica == old}
        again: list[Written] = []
        for act, changes in draft.unsealed:
            name = draft.replica if act.replica == old else act.replica
            told = [one._replace(replica=name, seen=frozenset(known_as(ref) for ref in one.seen)) for one in changes]
            again.append((replace(act, replica=name), told))
        draft.unsealed = again
        self.refold(draft)

    def refold(self, draft: Copy) -> None:
        """The same from nothing but the segments counted in and what is unsealed."""
        draft.logs, draft.places, draft.fresh = {}, {}, set()
        for key in draft.known.applied:
            draft.take(self.opened(draft.segments[key]), key.stream)
        draft.take(draft.unsealed)

    def park(self, arrival: Arrival) -> None:
        """Undoes an import; what others built on it waits again."""
        draft = self.copy.branched()
        gone = {key for key in arrival.keys if key in draft.segments}
        for key in gone:
            draft.parked[key] = draft.segments.pop(key)
            draft.known.pending.pop(key, None)
            draft.known.applied.pop(key, None)
        resting = True
        while resting:
            waits = [key for key in draft.known.applied if key.replica != draft.replica and self._hangs(draft, key)]
            for key in waits:
                link = draft.segments[key]
                draft.known.pending[key] = Link(key, link.hash, link.header.previous, link.header.deps)
                del draft.known.applied[key]
            resting = bool(waits)
        self.refold(draft)
        self.copy = draft

    def _hangs(self, draft: Copy, key: SegmentKey) -> bool:
        """Whether what this segment was built on is not counted in."""
        vector = draft.known.vectors().get(key.stream, {})
        deps = draft.segments[key].header.deps
        chained = key.n == 1 or SegmentKey(key.replica, key.stream, key.n - 1) in draft.known.applied
        return not chained or any(vector.get(replica, 0) < n for replica, n in deps.items())

    def take_again(self, keys: Iterable[SegmentKey] | None = None) -> None:
        """These, or everything parked, is taken in once more."""
        draft = self.copy.branched()
        found = {key: draft.parked.pop(key) for key in (list(draft.parked) if keys is None else keys)}
        links = [Link(key, one.hash, one.header.previous, one.header.deps) for key, one in found.items()]
        self._admitted(draft, links, found)
        self.copy = draft

    def restore(self, backup: Copy, *, careless: bool) -> None:
        """The file as it was; rightly as another copy, carelessly as the same one."""
        draft = backup.branched()
        if not careless:
            self.become_another(draft, renamed=False)
        self.copy = draft
        self.arrivals = []


def signed(name: str, message: bytes) -> bytes:
    """Stands in for the office's key: fast, and as unequal for another message."""
    return hashlib.blake2b(message, key=name.encode()).digest()


def holds(public: bytes, signature: bytes, message: bytes) -> bool:
    return hashlib.blake2b(message, key=public).digest() == signature


def _only_to_read(known: Known) -> Known:
    held: Any = MappingProxyType(known.applied)
    waits: Any = MappingProxyType(known.pending)
    return Known(held, waits)
