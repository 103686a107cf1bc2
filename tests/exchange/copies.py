"""What stands in an office's file during a history, and the sticks and clocks around it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.exchange import merge, streams
from desktop_app.exchange.changes import Ref, RowKey
from desktop_app.exchange.ledger import Known, SegmentKey
from desktop_app.exchange.merge import RowLog
from desktop_app.exchange.segments import Segment, Written

CONFIDENTIAL = '"confidential"'


class PowerCut(Exception):  # noqa: N818 - named as the situation it tells of
    """Everything since the last commit is gone."""


@dataclass
class WallClock:
    """A clock on a wall: right, in the future, in the past, frozen or jumping; time passes for all alike."""

    kind: str
    seed: int
    time: int = 10**12

    def wall(self) -> int:
        self.time += 7
        jump = random.Random(self.time * 31 + self.seed).randint(-(10**9), 10**9)
        return {
            "right": self.time,
            "future": self.time + 10**11,
            "past": self.time - 10**11,
            "frozen": 10**12,
            "jumping": self.time + jump,
        }[self.kind]


def stream_of(entity: str, row: str, log: RowLog | None) -> str:
    """The stream that a row travels in by its present state: rows of a committee begin with its letter."""
    if entity in {"person", "setting"}:
        return streams.DIRECTORY if entity == "person" else streams.OWN
    classes = log.heads.get("class") if log else None
    best = max(classes.values(), key=lambda one: one.rank).value if classes else ""
    return streams.of_committee(row[0], confidential=best == CONFIDENTIAL)


@dataclass
class Copy:
    """What stands in an office's file. A transaction works on a branch of it; a backup is an earlier one."""

    replica: str
    known: Known = field(default_factory=Known)
    segments: dict[SegmentKey, Segment] = field(default_factory=dict)
    parked: dict[SegmentKey, Segment] = field(default_factory=dict)
    quarantine: dict[str, Segment] = field(default_factory=dict)
    logs: dict[RowKey, RowLog] = field(default_factory=dict)
    places: dict[str, frozenset[tuple[str, str, Ref]]] = field(default_factory=dict)
    unsealed: list[Written] = field(default_factory=list)
    last: dict[str, int] = field(default_factory=dict)
    fresh: set[RowKey] = field(default_factory=set)

    def branched(self) -> Copy:
        return Copy(
            replica=self.replica,
            known=Known(dict(self.known.applied), dict(self.known.pending)),
            segments=dict(self.segments),
            parked=dict(self.parked),
            quarantine=dict(self.quarantine),
            logs=dict(self.logs),
            places=dict(self.places),
            unsealed=list(self.unsealed),
            last=dict(self.last),
        )

    def log(self, key: RowKey) -> RowLog:
        """The log of a row for writing: copied once, so that the copy this one branched from stays as it is."""
        if key not in self.fresh:
            old = self.logs.get(key, RowLog())
            log = self.logs[key] = RowLog(dict(old.writes), set(old.replaced))
            for register, heads in old.heads.items():
                log.heads[register] = dict(heads)
            self.fresh.add(key)
        return self.logs[key]

    def take(self, written: Iterable[Written], stream: str = "") -> None:
        changes = [change for _, of in written for change in of]
        for change in changes:
            self.log((change.entity, change.row)).take(change)
            self.last[change.replica] = max(self.last.get(change.replica, 0), change.stamp)
        if stream:
            names = {(change.entity, change.row, change.ref) for change in changes}
            self.places[stream] = self.places.get(stream, frozenset()) | names

    def heads(self) -> dict[tuple[str, str, str], merge.Heads]:
        return {
            (entity, row, register): heads
            for (entity, row), log in self.logs.items()
            for register, heads in log.settled().items()
        }

    def fingerprint(self) -> tuple[object, ...]:
        """All that a second import, a power cut or an undo must leave alike."""
        return (
            *(frozenset(self.known.applied.items()), frozenset(self.known.pending), frozenset(self.parked)),
            *(self.heads_told(), frozenset(self.quarantine), tuple(map(str, self.unsealed))),
        )

    def heads_told(self) -> frozenset[object]:
        return frozenset(self.heads().items())


@dataclass(frozen=True)
class Bundle:
    """A file on a stick: segments in any order, and what its sender had."""

    sender: str
    number: int
    segments: tuple[Segment, ...]
    have: Mapping[str, Mapping[str, int]]


@dataclass
class Arrival:
    """An import: the segments it brought, and what stood before and after."""

    keys: frozenset[SegmentKey]
    before: Copy
    after: Copy
