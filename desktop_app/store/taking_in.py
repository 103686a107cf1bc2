"""How writes of other copies come into the log: numbered here, each once, whatever the way it came."""

from __future__ import annotations

import contextlib
import gc
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from desktop_app.store import segments
from desktop_app.store.row_logs import Identity, RowKey, RowLog, Seen, Write, logs_of, spelled
from desktop_app.store.segments import Key, SegmentState
from desktop_app.store.settling import Settling

AT_ONCE: Final = 60_000
"""Changes that are held in memory at a time."""


class NamedWrite(Protocol):
    """How an arriving write names one that it has seen."""

    @property
    def register(self) -> str: ...
    @property
    def replica(self) -> str: ...
    @property
    def stamp(self) -> int: ...


class ArrivingWrite(Protocol):
    """One write of one register, as `exchange` reads it."""

    @property
    def replica(self) -> str: ...
    @property
    def stamp(self) -> int: ...
    @property
    def entity(self) -> str: ...
    @property
    def row(self) -> str: ...
    @property
    def register(self) -> str: ...
    @property
    def value(self) -> str: ...
    @property
    def seen(self) -> Collection[NamedWrite]: ...


class ArrivingAct(Protocol):
    """One request of a person elsewhere."""

    @property
    def stamp(self) -> int: ...
    @property
    def replica(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def verb(self) -> str: ...
    @property
    def entity(self) -> str: ...
    @property
    def row(self) -> str: ...


@dataclass(frozen=True)
class Arriving:
    """What one segment holds; `office` is the id of the key of who sealed it."""

    replica: str
    stream: str
    n: int
    office: str
    acts: Sequence[tuple[ArrivingAct, Sequence[ArrivingWrite]]]

    @property
    def key(self) -> Key:
        return (self.replica, self.stream, self.n)


@dataclass
class TakenIn:
    """What was done: changes new here and known before, the rows and nouns concerned, the latest stamp."""

    new: int = 0
    doubles: int = 0
    latest: int = 0
    rows: set[RowKey] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)


def take_in(driver: Any, arriving: Iterable[Arriving]) -> TakenIn:
    """Takes segments in, in the order given, inside the caller's transaction. The segments themselves are kept already.

    Afterwards the log, the heads and the nouns' rows are what a fold of the whole log would give.
    """
    done = TakenIn()
    with _without_collector():
        taking = _Taking(driver, done)
        for some in _chunks(arriving):
            taking.take(some)
        taking.settling.finish()
    done.kinds |= taking.settling.kinds
    return done


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Hundreds of thousands of small things are made here and none in circles: looking for circles doubles the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def park(driver: Any, keys: Iterable[Key]) -> TakenIn:
    """Takes segments back: what only they brought does not count any more. They and their changes are kept."""
    return _recount(driver, list(keys), SegmentState.PARKED)


def unpark(driver: Any, keys: Iterable[Key]) -> TakenIn:
    """Counts parked segments in again."""
    return _recount(driver, list(keys), SegmentState.APPLIED)


def _recount(driver: Any, keys: list[Key], state: SegmentState) -> TakenIn:
    segments.set_state(driver, keys, state)
    done = TakenIn()
    for author, runs in segments.runs_of(driver, keys).items():
        for first, last in runs:
            asked = "SELECT DISTINCT entity, row FROM change WHERE rid = ? AND seq BETWEEN ? AND ?"
            done.rows.update(driver.execute(asked, (author, first, last)).fetchall())
            done.new += last - first + 1
    settling = Settling.begun(driver)
    settling.again(done.rows)
    settling.finish()
    done.kinds |= settling.kinds
    return done


def _chunks(arriving: Iterable[Arriving]) -> Iterator[list[Arriving]]:
    some: list[Arriving] = []
    weight = 0
    for one in arriving:
        some.append(one)
        weight += sum(len(changes) for _, changes in one.acts)
        if weight >= AT_ONCE:
            yield some
            some, weight = [], 0
    if some:
        yield some


_Fresh = tuple[Write, RowKey, Collection[NamedWrite]]
"""A write that is new here, and what it has seen: told when all of its company have their numbers."""


class _Taking:
    """Takes in some segments after the other; remembers the next number of each author."""

    def __init__(self, driver: Any, done: TakenIn) -> None:
        self.driver = driver
        self.done = done
        self.settling = Settling.begun(driver)
        self.rids: dict[str, int] = segments.rids(driver)
        self.next: dict[int, int] = {}
        self.begun: dict[int, int] = {}
        """By author, the next number, and the first that was given here."""
        self._covered: list[segments.Runs] | None = None

    def take(self, some: Sequence[Arriving]) -> None:
        self._meet(some)
        keys = {(change.entity, change.row) for one in some for _, changes in one.acts for change in changes}
        logs = logs_of(self.driver, keys)
        for key in sorted(keys - logs.keys()):  # in the order of the tables, which costs them less
            logs[key] = RowLog()
        fresh: list[_Fresh] = []
        acts: list[tuple[Any, ...]] = []
        runs: list[tuple[int, str, int, int, int, int]] = []
        for one in some:
            brought: dict[int, list[int]] = defaultdict(list)
            for act, changes in one.acts:
                self._act(act, changes, logs, fresh, acts, brought)
            sealer = self.rids[one.replica]
            for author, numbers in brought.items():
                runs += [(sealer, one.stream, one.n, author, *run) for run in segments.in_runs(numbers)]
        self._write(fresh, acts, logs)
        segments.note_runs(self.driver, runs)
        self.settling.out = segments.left_out(self.driver) if self.settling.out else self.settling.out
        self.settling.settle(logs)
        self.done.rows |= keys
        self.done.new += len(fresh)

    def _meet(self, some: Sequence[Arriving]) -> None:
        """Gives every copy that is spoken of its number."""
        spoken = {one.replica: one.office for one in some}
        for one in some:
            for act, changes in one.acts:
                if act.replica not in self.rids:
                    spoken.setdefault(act.replica, "")
                for change in changes:
                    for seen in change.seen:
                        if seen.replica not in self.rids:
                            spoken.setdefault(seen.replica, "")
        self.rids = segments.rids_of(self.driver, spoken)
        self.settling.names = {rid: uuid for uuid, rid in self.rids.items()}

    def _act(
        self,
        act: ArrivingAct,
        changes: Sequence[ArrivingWrite],
        logs: Mapping[RowKey, RowLog],
        fresh: list[_Fresh],
        acts: list[tuple[Any, ...]],
        brought: dict[int, list[int]],
    ) -> None:
        rid, stamp = self.rids[act.replica], act.stamp
        if rid not in self.next:
            self.next[rid] = self.begun[rid] = self._next(rid)
        first = seq = self.next[rid]
        numbers = brought[rid]
        self.done.latest = max(self.done.latest, stamp)
        for change in changes:
            key = (change.entity, change.row)
            log = logs[key]
            identity: Identity = (rid, stamp, change.register)
            there = log.places.get(identity)
            if there is not None:
                self.done.doubles += 1
                if there >= self.begun[rid] or self._is_covered(rid, there):
                    numbers.append(there)
                continue
            log.places[identity] = seq
            write = Write(rid, seq, stamp, change.register, change.value, None)
            log.writes.append(write)
            fresh.append((write, key, change.seen))
            numbers.append(seq)
            seq += 1
        if seq > first:
            acts.append((rid, first, seq - 1, stamp, act.person, act.verb, act.entity, act.row))
            self.next[rid] = seq

    def _next(self, rid: int) -> int:
        asked = "SELECT coalesce(max(seq), 0) + 1 FROM change WHERE rid = ?"
        return int(self.driver.execute(asked, (rid,)).fetchone()[0])

    def _is_covered(self, author: int, seq: int) -> bool:
        """Whether a change came with a segment; what was written here counts whatever is parked."""
        if self._covered is None:
            self._covered = list(segments.covered(self.driver).values())
        return any(segments.among(runs.get(author, ()), seq) for runs in self._covered)

    def _write(self, fresh: Sequence[_Fresh], acts: Sequence[tuple[Any, ...]], logs: Mapping[RowKey, RowLog]) -> None:
        lines = []
        rids = self.rids
        for write, key, names in fresh:
            prev = "[]"
            if names:
                places = logs[key].places
                named: list[Seen] = []
                for seen in names:
                    rid = rids[seen.replica]
                    named.append((rid, places.get((rid, seen.stamp, seen.register), -seen.stamp), seen.register))
                named.sort()
                write.seen = named
                prev = spelled(named, write.register)
            lines.append((write.rid, write.seq, write.stamp, *key, write.register, write.value, prev))
        self.driver.executemany(
            "INSERT INTO change (rid, seq, hlc, entity, row, register, value, prev) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            lines,
        )
        self.driver.executemany(
            "INSERT INTO act (rid, seq, last, hlc, person, verb, entity, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", acts
        )
