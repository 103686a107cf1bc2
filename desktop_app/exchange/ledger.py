"""Which segments an office has, which of those that come may be counted in, and which are still missing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Vector = Mapping[str, int]
"""For every copy, the number of its last segment up to which all are counted in."""


MOST_WANTED = 10_000
"""Missing segments of one copy that are told one by one; a header may name any number."""


class SegmentKey(NamedTuple):
    """Who sealed it, in which stream, as which number."""

    replica: str
    stream: str
    n: int


@dataclass(frozen=True)
class Link:
    """What the chain asks of a segment."""

    key: SegmentKey
    hash: str
    previous: str
    deps: Vector


@dataclass
class Known:
    """What an office holds: the hash of every segment counted in or waiting, and the links of those that wait."""

    applied: dict[SegmentKey, str] = field(default_factory=dict)
    pending: dict[SegmentKey, Link] = field(default_factory=dict)

    def vectors(self) -> dict[str, dict[str, int]]:
        """By stream, how far every copy's segments are counted in."""
        found: dict[str, dict[str, int]] = {}
        for key in self.applied:
            of = found.setdefault(key.stream, {})
            of[key.replica] = max(of.get(key.replica, 0), key.n)
        return found


@dataclass(frozen=True)
class Admission:
    """What is to be done with the segments that came; whatever is not named here was known before."""

    applied: tuple[SegmentKey, ...]
    """To be counted in, in this order; among them segments that had been waiting."""
    pending: tuple[SegmentKey, ...]
    """New ones that wait for others."""
    forks: tuple[SegmentKey, ...]
    """Those that contradict one known under the same number, or the chain before them: never to be counted in."""
    doubles: int


def admit(known: Known, arriving: Iterable[Link]) -> Admission:
    """Sorts out what came; `known` itself is left as it is. The order in which segments come makes no difference."""
    waiting = dict(known.pending)
    applied = dict(known.applied)
    forks: list[SegmentKey] = []
    came: set[SegmentKey] = set()
    doubles = 0
    for link in arriving:
        held = applied.get(link.key) or (waiting[link.key].hash if link.key in waiting else None)
        if held is None:
            waiting[link.key] = link
            came.add(link.key)
        elif held == link.hash:
            doubles += 1
        else:
            forks.append(link.key)
    order: list[SegmentKey] = []
    reach: dict[tuple[str, str], int] = {}
    for key in applied:
        reach[key.stream, key.replica] = max(reach.get((key.stream, key.replica), 0), key.n)
    advanced = True
    while advanced:
        advanced = False
        for key in sorted(waiting, key=lambda one: (one.n, one.stream, one.replica)):
            link = waiting[key]
            if reach.get((key.stream, key.replica), 0) != key.n - 1:
                continue
            before = applied.get(SegmentKey(key.replica, key.stream, key.n - 1), "")
            if before != link.previous:
                forks.append(key)
                del waiting[key]
                continue
            if any(reach.get((key.stream, other), 0) < n for other, n in link.deps.items() if other != key.replica):
                continue
            applied[key] = link.hash
            reach[key.stream, key.replica] = key.n
            order.append(key)
            del waiting[key]
            advanced = True
    return Admission(tuple(order), tuple(key for key in waiting if key in came), tuple(forks), doubles)


def missing(known: Known) -> frozenset[SegmentKey]:
    """The segments that those which wait are waiting for, as far as their headers tell."""
    vectors = known.vectors()
    wanted: set[SegmentKey] = set()
    for key, link in known.pending.items():
        needs = {**link.deps, key.replica: key.n - 1}
        for replica, n in needs.items():
            have = vectors.get(key.stream, {}).get(replica, 0)
            reach = min(n, have + MOST_WANTED)
            wanted.update(SegmentKey(replica, key.stream, one) for one in range(have + 1, reach + 1))
    return frozenset(wanted - known.pending.keys())


def wanted_by(have: Mapping[str, Vector], keys: Iterable[SegmentKey], streams: Collection[str]) -> list[SegmentKey]:
    """Those of an office's segments, in these streams, that another office has not said it has; in order."""
    lacking = [key for key in keys if key.stream in streams and key.n > have.get(key.stream, {}).get(key.replica, 0)]
    return sorted(lacking, key=lambda one: (one.stream, one.replica, one.n))


def chain_digest(hashes: Mapping[SegmentKey, str], stream: str) -> str:
    """SHA-256, in hexadecimal, of the segments counted in of one stream: equal at offices that hold the same."""
    lines = sorted([key.replica, key.n, text] for key, text in hashes.items() if key.stream == stream)
    return hashlib.sha256(json.dumps(lines, separators=(",", ":")).encode()).hexdigest()
