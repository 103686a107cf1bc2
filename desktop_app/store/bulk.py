"""How a whole office is written at once: rows past the mapping, each with the lines of log that its birth has."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import inspect
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from desktop_app.domain.records import LIFE, Record
from desktop_app.store import opening, replicas
from desktop_app.store.clock import COUNTER_BITS
from desktop_app.store.connections import connect
from desktop_app.store.file_locks import FileKey
from desktop_app.store.registers import ALIVE, Field, Register, shape_of

Values = Mapping[str, Any]

_AT_ONCE = 20_000
"""Rows of a table gathered before they are sent."""


@dataclass
class _Sheet:
    """One noun: what a row of it holds where nothing is given, and what is still to be sent."""

    entity: str
    insert: str
    columns: tuple[str, ...]
    empty: dict[str, Any]
    fields: dict[str, Field]
    registers: tuple[tuple[Register, str | None], ...]
    """Each with what the log tells of it where nothing is given."""
    rows: list[tuple[Any, ...]] = field(default_factory=list)


class BulkWriter:
    """Fills a file that nobody has open and that holds little yet; until `finish` the file is not to be used.

    What is written is born once and never edited, so that every line of its log is a head. Keys between rows are
    not looked at here; `OfficeFile.verify` looks at all of them.
    """

    def __init__(self, path: Path, key: FileKey | None = None) -> None:
        self._driver = connect(path, key=key)
        for pragma in ("foreign_keys=OFF", "synchronous=OFF", "journal_mode=OFF", "cache_size=-200000"):
            self._driver.execute(f"PRAGMA {pragma}")
        replica = replicas.present(self._driver)
        self._rid = replica.rid
        self._next = replicas.last_seq(self._driver, replica.rid) + 1
        self._before = self._next
        self._stamp = int(self._driver.execute("SELECT coalesce(max(hlc), 0) FROM act").fetchone()[0])
        self._sheets: dict[type[Record], _Sheet] = {}
        self._changes: list[tuple[int, int, int, str, str, str, str, str]] = []
        self._acts: list[tuple[int, int, int, int, str, str, str, str]] = []
        self._driver.execute("BEGIN IMMEDIATE")
        asked = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        self._indexes: list[tuple[str, str]] = self._driver.execute(asked).fetchall()
        for name, _ in self._indexes:  # made anew in one go at the end: row by row they cost more than the rows
            self._driver.execute(f'DROP INDEX "{name}"')

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._driver.close()

    @contextlib.contextmanager
    def act(self, verb: str, person: str, milliseconds: int) -> Iterator[None]:
        """One request of the office at that moment; it is about the first row that is added within."""
        first, place = self._next, len(self._changes)
        self._stamp = max(milliseconds << COUNTER_BITS, self._stamp + 1)
        yield
        if self._next == first:
            return
        about = self._changes[place]
        self._acts.append((self._rid, first, self._next - 1, self._stamp, person, verb, about[3], about[4]))
        if len(self._changes) >= _AT_ONCE:
            self._send_log()

    def add(self, noun: type[Record], row: str, **given: Any) -> str:
        """One row, by the names of its columns; to be called within an `act`. Gives its id."""
        sheet = self._sheets.get(noun)
        if sheet is None:
            sheet = self._sheets[noun] = _sheet(noun)
        stored = dict(sheet.empty)
        stored["id"] = row
        for name, value in given.items():
            stored[name] = sheet.fields[name].store(value)
        sheet.rows.append(tuple(stored[name] for name in sheet.columns))
        rid, seq, stamp, entity, log = self._rid, self._next, self._stamp, sheet.entity, self._changes.append
        log((rid, seq, stamp, entity, row, LIFE, ALIVE, "[]"))
        for register, told in sheet.registers:
            value = told if register.keys.isdisjoint(given) else register.of(stored)
            if value is not None:
                seq += 1
                log((rid, seq, stamp, entity, row, register.name, value, "[]"))
        self._next = seq + 1
        if len(sheet.rows) >= _AT_ONCE:
            self._send(sheet)
        return row

    def finish(self) -> None:
        """Sends the rest, works out the heads, puts the indexes back, and notes a clean exit."""
        for sheet in self._sheets.values():
            self._send(sheet)
        self._send_log()
        run = self._driver.execute
        run(
            "INSERT INTO head (entity, row, register, rid, seq) SELECT entity, row, register, rid, seq FROM change "
            "WHERE rid = ? AND seq >= ? ORDER BY entity, row, register",
            (self._rid, self._before),
        )
        for _, made in self._indexes:
            run(made)
        run("COMMIT")
        opening.leave(self._driver)

    def _send(self, sheet: _Sheet) -> None:
        self._driver.executemany(sheet.insert, sheet.rows)
        sheet.rows = []

    def _send_log(self) -> None:
        self._driver.executemany(
            "INSERT INTO change (rid, seq, hlc, entity, row, register, value, prev) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            self._changes,
        )
        self._driver.executemany(
            "INSERT INTO act (rid, seq, last, hlc, person, verb, entity, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            self._acts,
        )
        self._changes, self._acts = [], []


def _sheet(noun: type[Record]) -> _Sheet:
    shape = shape_of(noun)
    fields = {field.column: field for register in shape.registers for field in register.fields}
    factories = {one.name: one.default_factory for one in dataclasses.fields(noun)}
    empty: dict[str, Any] = {"id": "", "removed": 0}
    for column, one in fields.items():
        make, default = factories.get(one.key), inspect(noun).columns[one.key].default
        value = make() if callable(make) else default.arg if isinstance(default, ScalarElementColumnDefault) else None
        empty[column] = one.store(value)
    columns = tuple(empty)
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    return _Sheet(
        entity=shape.entity,
        insert=f'INSERT INTO "{shape.entity}" ({names}) VALUES ({marks})',  # noqa: S608 - the name of a mapped table
        columns=columns,
        empty=empty,
        fields=fields,
        registers=tuple((register, register.of(empty)) for register in shape.registers),
    )
