"""The merge: what a set of writes amounts to, whatever the order in which they came and whatever the clocks said."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.exchange.changes import ALIVE, LIFE, REMOVED, Change, Ref, RegisterKey, RowKey

Heads = tuple[Change, ...]
"""The writes of one register that no other write has replaced, best first."""


@dataclass
class RowLog:
    """Every accepted write of one row, taken in one after the other in any order.

    The heads kept here are always those that `fold` would find: a write that a later or earlier one names in its
    `seen` never becomes a head, even when it comes after the one that names it.
    """

    writes: dict[Ref, Change] = field(default_factory=dict)
    replaced: set[Ref] = field(default_factory=set)
    heads: dict[str, dict[Ref, Change]] = field(default_factory=lambda: defaultdict(dict))

    def take(self, change: Change) -> bool:
        """False if the write was known."""
        ref = change.ref
        if ref in self.writes:
            return False
        self.writes[ref] = change
        for seen in change.seen:
            if seen == ref or (seen.register != change.register):
                continue  # a tombstone's names of other registers tell what it covers; they replace nothing
            self.replaced.add(seen)
            self.heads[seen.register].pop(seen, None)
        if ref not in self.replaced:
            self.heads[change.register][ref] = change
        return True

    def settled(self) -> dict[str, Heads]:
        """The heads by register, best first; no register without a head."""
        return {register: _ranked(heads.values()) for register, heads in self.heads.items() if heads}


def fold(changes: Iterable[Change]) -> dict[RegisterKey, Heads]:
    """The heads of every register, from nothing but the set of writes."""
    rows: dict[RowKey, RowLog] = defaultdict(RowLog)
    for change in changes:
        rows[change.entity, change.row].take(change)
    return {
        (entity, row, register): heads
        for (entity, row), log in rows.items()
        for register, heads in log.settled().items()
    }


@dataclass(frozen=True)
class Shown:
    """One row as it is shown: a value for each register, and where several different values stand."""

    values: Mapping[str, str]
    conflicts: Mapping[str, Heads]
    """Registers whose heads differ; for `LIFE`: removed by one, edited unseen by another."""
    removed: bool


def shown(heads: Mapping[str, Heads]) -> Shown:
    """What the heads of one row, by register, amount to.

    Several heads of one value are settled. A row is removed only if every head of its life is a tombstone and every
    head of its other registers was seen by one of these: an unseen or later edit keeps it alive.
    """
    values = {register: of[0].value for register, of in heads.items() if register != LIFE}
    conflicts = {
        register: of for register, of in heads.items() if register != LIFE and len({one.value for one in of}) > 1
    }
    life = heads.get(LIFE, ())
    stones = [one for one in life if one.value == REMOVED]
    if not stones:
        return Shown({**values, LIFE: ALIVE}, conflicts, removed=False)
    covered = {ref for stone in stones for ref in stone.seen}
    uncovered = any(one.ref not in covered for register, of in heads.items() if register != LIFE for one in of)
    removed = len(stones) == len(life) and not uncovered
    if not removed:
        conflicts[LIFE] = life
    return Shown({**values, LIFE: REMOVED if removed else ALIVE}, conflicts, removed)


def state(folded: Mapping[RegisterKey, Heads]) -> dict[RowKey, Shown]:
    """Every row as it is shown."""
    rows: dict[RowKey, dict[str, Heads]] = defaultdict(dict)
    for (entity, row, register), heads in folded.items():
        rows[entity, row][register] = heads
    return {key: shown(heads) for key, heads in rows.items()}


def digest(refs: Iterable[tuple[str, str, Ref]]) -> str:
    """SHA-256, in hexadecimal, of a set of heads given as (entity, row, ref): equal at offices that hold the same."""
    lines = sorted(
        json.dumps([entity, row, *ref], ensure_ascii=False, separators=(",", ":")) for entity, row, ref in refs
    )
    whole = hashlib.sha256()
    for line in lines:
        whole.update(line.encode() + b"\n")
    return whole.hexdigest()


def _ranked(heads: Iterable[Change]) -> Heads:
    return tuple(sorted(heads, key=lambda one: one.rank, reverse=True))
