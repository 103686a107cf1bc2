"""Sealed history as it lies in the file: segments, how far each copy's are counted in, and what parking leaves out."""

from __future__ import annotations

import bisect
import enum
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Key = tuple[str, str, int]
"""Uuid of the copy that sealed it, stream, number."""
Head = tuple[int, int]
Runs = dict[int, list[tuple[int, int]]]
"""By author, first and last of numbers that follow one another; in order."""


class SegmentState(enum.StrEnum):
    """What became of a segment."""

    APPLIED = "applied"
    PENDING = "pending"
    """Waits for others to come first."""
    PARKED = "parked"
    """Was counted in and has been taken back."""
    PROPOSAL = "proposal"
    """Of a known office without the right to write there."""


@dataclass(frozen=True)
class HeldSegment:
    """A segment without its body. `office` is the id of the key that signed it; `arrival` the file it came with."""

    replica: str
    stream: str
    n: int
    hash: str
    office: str
    state: SegmentState
    arrival: str | None

    @property
    def key(self) -> Key:
        return (self.replica, self.stream, self.n)


@dataclass(frozen=True)
class SegmentBytes:
    """A segment verbatim."""

    key: Key
    header: bytes
    signature: bytes
    body: bytes


@dataclass(frozen=True)
class NewSegment:
    """A segment to be kept."""

    replica: str
    stream: str
    n: int
    hash: str
    office: str
    header: bytes
    signature: bytes
    body: bytes
    state: SegmentState
    arrival: str | None = None


_HELD = "SELECT r.uuid, s.stream, s.n, s.hash, s.office, s.state, s.arrival FROM segment s JOIN replica r USING (rid)"


def rids(driver: Any) -> dict[str, int]:
    """The number of every copy known here, by its uuid."""
    return dict(driver.execute("SELECT uuid, rid FROM replica").fetchall())


def rids_of(driver: Any, replicas: Mapping[str, str]) -> dict[str, int]:
    """As `rids`, after making those of `replicas` known; each with the id of its office's key, empty if unknown."""
    known = rids(driver)
    fresh = [(uuid, "", key) for uuid, key in replicas.items() if uuid not in known]
    if fresh:
        driver.executemany(
            "INSERT INTO replica (uuid, office, created, retired, mine, key) VALUES (?, ?, '', NULL, 0, ?)", fresh
        )
        known = rids(driver)
    driver.executemany(
        "UPDATE replica SET key = ? WHERE uuid = ? AND mine = 0 AND coalesce(key, '') <> ?",
        [(key, uuid, key) for uuid, key in replicas.items() if key],
    )
    return known


def held(driver: Any) -> list[HeldSegment]:
    """Every segment, in order."""
    asked = driver.execute(f"{_HELD} ORDER BY s.stream, r.uuid, s.n")
    return [_held(row) for row in asked]


def held_of(driver: Any, keys: Iterable[Key]) -> dict[Key, HeldSegment]:
    """Those of these segments that are here."""
    known = rids(driver)
    asked = f"{_HELD} WHERE s.rid = ? AND s.stream = ? AND s.n = ?"
    found = (driver.execute(asked, (known[uuid], stream, n)).fetchone() for uuid, stream, n in keys if uuid in known)
    return {one.key: one for one in map(_held, filter(None, found))}


def ends(driver: Any) -> list[HeldSegment]:
    """Of every copy and stream the last segment that is counted in."""
    asked = driver.execute(
        "SELECT r.uuid, s.stream, max(s.n), s.hash, s.office, s.state, s.arrival FROM segment s "
        "JOIN replica r USING (rid) WHERE s.state = 'applied' GROUP BY s.stream, s.rid"
    )
    return [_held(row) for row in asked]


def last_of(driver: Any, replica: str, stream: str) -> HeldSegment | None:
    """The last segment of a copy in a stream, whatever became of it."""
    asked = f"{_HELD} WHERE r.uuid = ? AND s.stream = ? ORDER BY s.n DESC LIMIT 1"
    row = driver.execute(asked, (replica, stream)).fetchone()
    return None if row is None else _held(row)


def of_arrival(driver: Any, arrival: str) -> list[HeldSegment]:
    """The segments that came with a file."""
    asked = driver.execute(f"{_HELD} WHERE s.arrival = ? ORDER BY s.stream, r.uuid, s.n", (arrival,))
    return [_held(row) for row in asked]


def _held(row: tuple[Any, ...]) -> HeldSegment:
    replica, stream, n, hashed, office, state, arrival = row
    return HeldSegment(replica, stream, n, hashed, office, SegmentState(state), arrival)


def headers(driver: Any, states: Collection[SegmentState]) -> dict[Key, bytes]:
    """The bytes of the headers of segments in these states."""
    marks = ", ".join("?" * len(states))
    asked = driver.execute(
        f"SELECT r.uuid, s.stream, s.n, s.header FROM segment s JOIN replica r USING (rid) WHERE s.state IN ({marks})",  # noqa: S608
        [state.value for state in states],
    )
    return {(uuid, stream, n): bytes(header) for uuid, stream, n, header in asked}


def are_any(driver: Any, states: Collection[SegmentState]) -> bool:
    """Whether there is a segment in one of these states."""
    marks = ", ".join("?" * len(states))
    asked = f"SELECT 1 FROM segment WHERE state IN ({marks}) LIMIT 1"  # noqa: S608
    return driver.execute(asked, [state.value for state in states]).fetchone() is not None


def verbatim(driver: Any, keys: Iterable[Key]) -> Iterator[SegmentBytes]:
    """The bytes of these segments, one after the other; those that are not here are left out."""
    known = rids(driver)
    for uuid, stream, n in keys:
        row = driver.execute(
            "SELECT header, signature, body FROM segment WHERE rid = ? AND stream = ? AND n = ?",
            (known.get(uuid), stream, n),
        ).fetchone()
        if row is not None:
            yield SegmentBytes((uuid, stream, n), *(bytes(part) for part in row))


def sizes(driver: Any, keys: Collection[Key]) -> dict[Key, tuple[int, int]]:
    """How many changes each of these tells of, and how many bytes it is."""
    wanted = set(keys)
    asked = driver.execute(
        "SELECT r.uuid, s.stream, s.n, json_extract(CAST(s.header AS TEXT), '$.changes'), length(s.header) + "
        "length(s.signature) + length(s.body) FROM segment s JOIN replica r USING (rid)"
    )
    every = {(uuid, stream, n): (changes, size) for uuid, stream, n, changes, size in asked}
    return {key: every[key] for key in wanted & every.keys()}


def put(driver: Any, segments: Iterable[NewSegment]) -> None:
    """Keeps segments verbatim; one that is here already stays as it is."""
    everything = list(segments)
    known = rids_of(driver, {one.replica: one.office for one in everything})
    driver.executemany(
        "INSERT OR IGNORE INTO segment (rid, stream, n, hash, office, header, signature, body, state, arrival) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                known[one.replica],
                one.stream,
                one.n,
                one.hash,
                one.office,
                one.header,
                one.signature,
                one.body,
                one.state.value,
                one.arrival,
            )
            for one in everything
        ],
    )


def set_state(driver: Any, keys: Iterable[Key], state: SegmentState) -> None:
    known = rids(driver)
    driver.executemany(
        "UPDATE segment SET state = ? WHERE rid = ? AND stream = ? AND n = ?",
        [(state.value, known[uuid], stream, n) for uuid, stream, n in keys],
    )


def vectors(driver: Any) -> dict[str, dict[str, int]]:
    """By stream, how far every copy's segments are counted in."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    asked = driver.execute(
        "SELECT s.stream, r.uuid, max(s.n) FROM segment s JOIN replica r USING (rid) WHERE s.state = 'applied' "
        "GROUP BY s.stream, r.uuid ORDER BY 1, 2"
    )
    for stream, uuid, n in asked:
        found[stream][uuid] = n
    return dict(found)


def runs_of(driver: Any, keys: Collection[Key]) -> Runs:
    """Which changes these segments brought."""
    known = {rid: uuid for uuid, rid in rids(driver).items()}
    wanted = set(keys)
    found: Runs = defaultdict(list)
    for rid, stream, n, author, first, last in driver.execute("SELECT rid, stream, n, author, first, last FROM taken"):
        if (known[rid], stream, n) in wanted:
            found[author].append((first, last))
    return {author: joined(runs) for author, runs in found.items()}


def never_taken(driver: Any, state: SegmentState, without: Collection[str]) -> list[Key]:
    """Segments in that state of which no change has come into the log, except those that came with these files."""
    asked = driver.execute(
        f"{_HELD} WHERE s.state = ? "  # noqa: S608
        "AND NOT EXISTS (SELECT 1 FROM taken t WHERE t.rid = s.rid AND t.stream = s.stream AND t.n = s.n)",
        (state.value,),
    )
    return [one.key for one in map(_held, asked.fetchall()) if one.arrival not in without]


def note_runs(driver: Any, lines: Iterable[tuple[int, str, int, int, int, int]]) -> None:
    """Notes which changes a segment holds: its rid, stream and number, their author, the first and the last."""
    driver.executemany(
        "INSERT OR REPLACE INTO taken (rid, stream, n, author, first, last) VALUES (?, ?, ?, ?, ?, ?)", lines
    )


def in_runs(numbers: Collection[int]) -> list[tuple[int, int]]:
    """Numbers as runs that follow one another."""
    runs: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] >= number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def covered(driver: Any) -> dict[str, Runs]:
    """By stream and author, the changes that lie in segments counted in or parked."""
    found: dict[str, dict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    asked = driver.execute("SELECT stream, author, first, last FROM taken ORDER BY author, first")
    for stream, author, first, last in asked:
        _join(found[stream][author], first, last)
    return {stream: dict(runs) for stream, runs in found.items()}


def _join(runs: list[tuple[int, int]], first: int, last: int) -> None:
    """Adds a run that begins no earlier than the others."""
    if runs and first <= runs[-1][1] + 1:
        runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
    else:
        runs.append((first, last))


def joined(runs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same runs in order, those that touch each other as one."""
    whole: list[tuple[int, int]] = []
    for first, last in sorted(runs):
        _join(whole, first, last)
    return whole


def among(runs: Sequence[tuple[int, int]], number: int) -> bool:
    """Whether the number lies in one of these runs, which do not touch each other and are in order."""
    at = bisect.bisect_right(runs, (number, 1 << 63)) - 1
    return at >= 0 and number <= runs[at][1]


def left_out(driver: Any) -> frozenset[Head]:
    """The changes that do not count: brought by parked segments only."""
    asked = (
        "SELECT t.author, t.first, t.last FROM segment s JOIN taken t ON t.rid = s.rid AND t.stream = s.stream "
        "AND t.n = s.n WHERE s.state "
    )
    parked = {
        (author, seq) for author, first, last in driver.execute(f"{asked} = 'parked'") for seq in range(first, last + 1)
    }
    if not parked:
        return frozenset()
    counted = driver.execute(f"{asked} = 'applied'").fetchall()
    return frozenset(parked - {(author, seq) for author, first, last in counted for seq in range(first, last + 1)})
