"""All that the log has of some rows, and what of it stands: the heads of each register and the values shown."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_app.domain.records import LIFE
from desktop_app.store.registers import REMOVED

RowKey = tuple[str, str]
Head = tuple[int, int]
Identity = tuple[int, int, str]
"""By whom, with which stamp, in which register: what a write of a row is known by."""
Seen = tuple[int, int, str]
"""An earlier write as a later one names it: rid, number (or minus its stamp, where it has not come), register."""


@dataclass(slots=True)
class Write:
    """One line of the log, as settling needs it."""

    rid: int
    seq: int
    stamp: int
    register: str
    value: str
    seen: list[Seen] | None


@dataclass(slots=True)
class RowLog:
    """All writes of one row."""

    is_new: bool = True
    writes: list[Write] = field(default_factory=list)
    places: dict[Identity, int] = field(default_factory=dict)
    """The number of each write by its identity."""

    def add(self, write: Write) -> None:
        self.writes.append(write)
        identity = (write.rid, write.stamp, write.register)
        if self.places.get(identity, 0) < write.seq:
            # What an act of this office wrote twice into one register is one write to others: the last.
            self.places[identity] = write.seq


@dataclass(slots=True)
class Standing:
    """What counts in one row: the heads of each register, best first, and the values shown."""

    heads: dict[str, list[Write]]
    shown: dict[str, str]
    removed: bool
    disputed: bool


def told(prev: str, register: str) -> list[Seen] | None:
    """What a line of the log has seen."""
    if prev == "[]":
        return None
    return [(one[0], one[1], one[2] if len(one) > 2 else register) for one in json.loads(prev)]


def spelled(seen: Iterable[Seen], register: str) -> str:
    """As the log keeps it: the register is said only where a write of another one has not come yet."""
    parts = [
        f"[{rid},{number}]" if number > 0 or of == register else f"[{rid},{number},{json.dumps(of)}]"
        for rid, number, of in seen
    ]
    return f"[{','.join(parts)}]"


def lay_out(driver: Any, keys: Iterable[RowKey]) -> None:
    """Puts the keys of rows into a table of the connection's own, `temp.touched`, to be joined."""
    driver.execute(
        "CREATE TEMP TABLE IF NOT EXISTS touched (entity TEXT, row TEXT, PRIMARY KEY (entity, row)) WITHOUT ROWID"
    )
    driver.execute("DELETE FROM temp.touched")
    driver.executemany("INSERT OR IGNORE INTO temp.touched VALUES (?, ?)", keys)


def logs_of(driver: Any, keys: Iterable[RowKey]) -> dict[RowKey, RowLog]:
    """The log of these rows, as far as there is one; they lie in `temp.touched` afterwards."""
    lay_out(driver, keys)
    logs: dict[RowKey, RowLog] = {}
    asked = driver.execute(
        "SELECT c.entity, c.row, c.register, c.rid, c.seq, c.hlc, c.value, c.prev FROM temp.touched t "
        "CROSS JOIN change c ON c.entity = t.entity AND c.row = t.row"
    )
    for entity, row, register, rid, seq, stamp, value, prev in asked:
        log = logs.get((entity, row))
        if log is None:
            log = logs[entity, row] = RowLog(is_new=False)
        log.add(Write(rid, seq, stamp, register, value, told(prev, register)))
    return logs


_NOTHING: Final = Standing({}, {}, removed=False, disputed=False)


def standing(log: RowLog, names: Mapping[int, str], out: Collection[Head]) -> Standing:
    """What stands of a row without the writes in `out`; `names` are the uuids of the copies."""
    counted = log.writes if not out else [one for one in log.writes if (one.rid, one.seq) not in out]
    if not counted:
        return _NOTHING
    replaced = _replaced(counted, log)
    heads: dict[str, list[Write]] = {}
    for write in counted:
        if (write.rid, write.seq) not in replaced:
            heads.setdefault(write.register, []).append(write)
    shown: dict[str, str] = {}
    disputed = False
    for register, of in heads.items():
        if len(of) > 1:
            of.sort(key=lambda one: (one.stamp, names.get(one.rid, ""), one.seq), reverse=True)
            disputed = disputed or len({one.value for one in of}) > 1
        shown[register] = of[0].value
    removed, torn = _life(heads, log)
    return Standing(heads, shown, removed, disputed or torn)


def _replaced(counted: list[Write], log: RowLog) -> set[Head]:
    """A tombstone's names of other registers tell what it covers; they replace nothing."""
    naming = [one for one in counted if one.seen is not None]
    if not naming:
        return set()
    registers = {(one.rid, one.seq): one.register for one in log.writes}
    return {seen for write in naming for seen in _named(write, log) if registers.get(seen) == write.register}


def _named(write: Write, log: RowLog) -> Iterable[Head]:
    for rid, number, register in write.seen or ():
        there = number if number > 0 else log.places.get((rid, -number, register))
        if there is not None:
            yield rid, there


def _life(heads: Mapping[str, list[Write]], log: RowLog) -> tuple[bool, bool]:
    """Whether the row is removed, and whether it was removed by one and kept by another."""
    life = heads.get(LIFE, [])
    stones = [one for one in life if one.value == REMOVED]
    if not stones:
        return False, False
    covered = {one for stone in stones for one in _named(stone, log)}
    others = ((one.rid, one.seq) for register, of in heads.items() if register != LIFE for one in of)
    removed = len(stones) == len(life) and all(one in covered for one in others)
    return removed, not removed
