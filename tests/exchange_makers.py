"""Another office as this one's file meets it: writes made elsewhere, and taken into the file past every screen."""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.records import LIFE, Record
from desktop_app.exchange.changes import ALIVE, REMOVED, Act, Change, Ref, RowKey
from desktop_app.exchange.merge import RowLog, shown
from desktop_app.services.desk import Desk
from desktop_app.services.local_log import LocalLog
from desktop_app.store import contested
from desktop_app.store.clock import COUNTER_BITS, wall_milliseconds
from desktop_app.store.registers import canonical, shape_named, shape_of


@dataclass
class Elsewhere:
    """An office that wrote without this one; it has seen what `sees` was told."""

    office: str = "سازمان حمل‌ونقل و ترافیک"
    person: str = "دبیر سازمان"
    replica: str = field(default_factory=lambda: str(uuid.uuid4()))
    stamp: int = field(default_factory=lambda: (wall_milliseconds() + 60_000) << COUNTER_BITS)
    rows: dict[RowKey, RowLog] = field(default_factory=lambda: defaultdict(RowLog))
    written: list[Change] = field(default_factory=list)
    verb: str = "resolution.edited"

    def sees(self, desk: Desk, *keys: RowKey) -> None:
        """From now on it knows these rows as they are."""
        with desk.file.reading() as session:
            for key, log in LocalLog(session).rows(keys).items():
                self.rows[key] = log

    def learns(self, other: Elsewhere) -> None:
        for write in other.written:
            self.rows[write.entity, write.row].take(write)

    def writes(self, entity: str, row: str, register: str, value: Any) -> Change:
        """`value` as JSON data, in the stored form; a mapping of stored columns for a group."""
        heads = self.rows[entity, row].heads.get(register, {})
        return self._write(entity, row, register, canonical(value), frozenset(heads))

    def removes(self, entity: str, row: str) -> Change:
        heads = self.rows[entity, row].heads.values()
        return self._write(entity, row, LIFE, REMOVED, frozenset(ref for of in heads for ref in of))

    def makes(self, record: Record) -> list[Change]:
        """A new record, register by register."""
        shape = shape_of(type(record))
        made = [self._write(shape.entity, record.id, LIFE, ALIVE, frozenset())]
        for register in shape.registers:
            value = register.written(record)
            if value is not None:
                made.append(self._write(shape.entity, record.id, register.name, value, frozenset()))
        return made

    def acts(self) -> list[tuple[Act, list[Change]]]:
        """What it wrote, as a segment brings it."""
        return [
            (Act(write.stamp, self.replica, self.person, self.verb, write.entity, write.row), [write])
            for write in self.written
        ]

    def _write(self, entity: str, row: str, register: str, value: str, seen: frozenset[Ref]) -> Change:
        self.stamp += 1
        made = Change(self.replica, self.stamp, entity, row, register, value, seen)
        self.rows[entity, row].take(made)
        self.written.append(made)
        return made


def take_in(desk: Desk, *others: Elsewhere) -> None:
    """What they wrote comes into the file: log, acts, heads and rows agree afterwards."""
    with desk.file.transaction("test.taken_in") as act:
        driver: Any = act.session.connection().connection.driver_connection
        driver.execute("PRAGMA defer_foreign_keys=ON")
        for other in others:
            _log(driver, other)
        keys = {(write.entity, write.row) for other in others for write in other.written}
        logs = LocalLog(act.session).rows(keys)
        for key in keys:
            _show(driver, key, logs[key])
        contested.note(driver, [key for key in keys if shown(logs[key].settled()).conflicts])
        act.touch("arrival")


def _log(driver: Any, other: Elsewhere) -> None:
    rid = _copy(driver, other.replica, other.office)
    seq = driver.execute("SELECT coalesce(max(seq), 0) FROM change WHERE rid = ?", (rid,)).fetchone()[0]
    for write in other.written:
        if _place(driver, write, write.ref) is not None:
            continue
        seq += 1
        seen = [_place(driver, write, ref) or [_copy(driver, ref.replica, ""), -ref.stamp] for ref in write.seen]
        driver.execute(
            "INSERT INTO change (rid, seq, hlc, entity, row, register, value, prev) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (rid, seq, write.stamp, write.entity, write.row, write.register, write.value, json.dumps(sorted(seen))),
        )
        driver.execute(
            "INSERT INTO act (rid, seq, last, hlc, person, verb, entity, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (rid, seq, seq, write.stamp, other.person, other.verb, write.entity, write.row),
        )


def _copy(driver: Any, replica: str, office: str) -> int:
    driver.execute(
        "INSERT OR IGNORE INTO replica (uuid, office, created, retired, mine, key) VALUES (?, ?, '', NULL, 0, 'key')",
        (replica, office),
    )
    return int(driver.execute("SELECT rid FROM replica WHERE uuid = ?", (replica,)).fetchone()[0])


def _place(driver: Any, write: Change, ref: Ref) -> list[int] | None:
    found = driver.execute(
        "SELECT c.rid, c.seq FROM change c JOIN replica r ON r.rid = c.rid "
        "WHERE c.entity = ? AND c.row = ? AND c.register = ? AND r.uuid = ? AND c.hlc = ?",
        (write.entity, write.row, ref.register, ref.replica, ref.stamp),
    ).fetchone()
    return None if found is None else list(found)


def _show(driver: Any, key: RowKey, log: RowLog) -> None:
    """Heads and the row of the noun's own table."""
    entity, row = key
    settled = log.settled()
    state = shown(settled)
    driver.execute("DELETE FROM head WHERE entity = ? AND row = ?", key)
    for heads in settled.values():
        for write in heads:
            rid, seq = _place(driver, write, write.ref) or (0, 0)
            driver.execute("INSERT INTO head VALUES (?, ?, ?, ?, ?)", (entity, row, write.register, rid, seq))
    shape = shape_named(entity)
    if shape is None:
        return
    columns: dict[str, Any] = {"removed": int(state.removed)}
    for register in shape.registers:
        value = json.loads(state.values.get(register.name, "null"))
        columns |= (
            {one.column: (value or {}).get(one.column) for one in register.fields}
            if register.grouped
            else {register.fields[0].column: value}
        )
    if driver.execute(f'SELECT 1 FROM "{entity}" WHERE id = ?', (row,)).fetchone() is None:
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" for _ in columns)
        driver.execute(
            f'INSERT INTO "{entity}" (id, {names}) VALUES (?, {marks})',
            (row, *columns.values()),
        )
    else:
        sets = ", ".join(f'"{name}" = ?' for name in columns)
        driver.execute(f'UPDATE "{entity}" SET {sets} WHERE id = ?', (*columns.values(), row))
