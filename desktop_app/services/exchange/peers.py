"""What other offices have said they have, and how many files went to each: what is kept between two files."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.exchange.manifest import Manifest
from desktop_app.store.segments import HeldSegment, Key

Have = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Peer:
    """An office by its last file: what it has in a row, and what beyond a gap."""

    have: Have = field(default_factory=dict)
    pending: Mapping[str, Mapping[str, Collection[int]]] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    replica: str = ""
    number: int = 0

    def lacks(self, key: Key) -> bool:
        """Whether it has not said that it has this segment."""
        replica, stream, n = key
        return n > self.have.get(stream, {}).get(replica, 0) and n not in self.pending.get(stream, {}).get(replica, ())


def peer(driver: Any, office: str) -> Peer:
    row = driver.execute("SELECT have, digests, replica, number FROM peer WHERE office = ?", (office,)).fetchone()
    if row is None:
        return Peer()
    told = json.loads(row[0])
    return Peer(told["have"], told["pending"], json.loads(row[1]), row[2], row[3])


def heard(driver: Any, manifest: Manifest, number: int) -> None:
    """Takes note of what a file's sender has. An older file than the last says nothing; nor does a retired copy."""
    known = peer(driver, manifest.office)
    if known.replica == manifest.replica:
        if number < known.number:
            return
    elif known.replica:
        asked = "SELECT 1 FROM arrival WHERE office = ? AND replica = ? AND state IN ('applied', 'parked')"
        if driver.execute(asked, (manifest.office, manifest.replica)).fetchone() is not None:
            return
    if manifest.request:
        _ask_anew(driver, manifest.office)
    told = {
        "have": {stream: dict(of) for stream, of in manifest.have.items()},
        "pending": {stream: {copy: list(ns) for copy, ns in of.items()} for stream, of in manifest.pending.items()},
    }
    driver.execute(
        "INSERT OR REPLACE INTO peer (office, have, digests, replica, number) VALUES (?, ?, ?, ?, ?)",
        (manifest.office, json.dumps(told), json.dumps(dict(manifest.digests)), manifest.replica, number),
    )


def lacking(segments: Iterable[HeldSegment], peers: Collection[Peer]) -> list[HeldSegment]:
    """Those that at least one of the offices has not said it has."""
    return [one for one in segments if any(peer.lacks(one.key) for peer in peers)]


def by_copy(segments: Iterable[HeldSegment]) -> dict[str, dict[str, list[int]]]:
    """The numbers of segments by stream and copy, as they are kept of a file that was made."""
    found: dict[str, dict[str, list[int]]] = {}
    for one in segments:
        found.setdefault(one.stream, {}).setdefault(one.replica, []).append(one.n)
    return found


def sent(driver: Any, office: str) -> set[Key]:
    """What the last file for an office holds. Every file holds all that the office had not said it has by then."""
    asked = "SELECT counts FROM dispatch WHERE office = ? ORDER BY at DESC, number DESC"
    for (counts,) in driver.execute(asked, (office,)):
        keys = json.loads(counts).get("keys")
        if keys is not None:
            return {(copy, stream, n) for stream, of in keys.items() for copy, ns in of.items() for n in ns}
    return set()


def _ask_anew(driver: Any, office: str) -> None:
    """What went to an office did not come: it asks for it again."""
    for number, replica, counts in driver.execute(
        "SELECT number, replica, counts FROM dispatch WHERE office = ?", (office,)
    ).fetchall():
        told = {name: value for name, value in json.loads(counts).items() if name != "keys"}
        kept = (json.dumps(told), office, replica, number)
        driver.execute("UPDATE dispatch SET counts = ? WHERE office = ? AND replica = ? AND number = ?", kept)


def next_number(driver: Any, office: str, replica: str) -> int:
    """Of the next file for an office; each copy of this office counts by itself."""
    asked = "SELECT coalesce(max(number), 0) + 1 FROM dispatch WHERE office = ? AND replica = ?"
    return int(driver.execute(asked, (office, replica)).fetchone()[0])
