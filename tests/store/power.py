"""A disk that loses power: every write, flush and removal of SQLite is written down, and crash images are made of it.

What a flush covered survives. Every write after it survives, vanishes, or is torn at a sector of 512 bytes; either each
for itself, or all up to some moment. The file system is taken to keep its own order: a flush also brings earlier
creations and removals to the disk.
"""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import apsw

SECTOR = 512
Operation = tuple[Any, ...]
"""("write", name, offset, bytes), ("cut", name, length), ("flush", name), ("make", name), ("remove", name, flushed),
or ("said", what): something was confirmed to a person at this moment."""


@dataclass
class Disk:
    """What was done to the files of one folder since `begin`."""

    folder: Path
    name: str
    log: list[Operation] = field(default_factory=list)
    before: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._vfs = _Watched(self)

    def begin(self) -> None:
        """What lies in the folder now is taken to be safe on the disk."""
        self.before = {path.name: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}
        self.log.clear()

    def said(self, what: Any) -> None:
        self.log.append(("said", what))

    def driver(self, pages: int | None = None) -> ModuleType:
        """As the store takes a driver; what it opens in the folder is watched. `pages` are held in memory at most."""
        return cast("ModuleType", _Driver(self.name, pages))

    def images(self, count: int, seed: int, *, even: bool = False) -> Iterator[tuple[dict[str, bytes], list[Any]]]:
        """As many crashes at any moment: the files that are left, and what had been said by then.

        `even`: each stretch between two sayings is hit as often, however little was written in it.
        """
        chance = random.Random(seed)
        sayings = [at for at, operation in enumerate(self.log, 1) if operation[0] == "said"]
        stretches = list(itertools.pairwise([0, *sayings, len(self.log)]))
        for _ in range(count):
            moment = chance.randrange(1, len(self.log) + 1)
            if even:
                first, last = chance.choice(stretches)
                moment = chance.randint(first, last)
            said = [operation[1] for operation in self.log[:moment] if operation[0] == "said"]
            yield self._image(self.log[:moment], chance), said

    def _image(self, done: Sequence[Operation], chance: random.Random) -> dict[str, bytes]:
        files = {name: bytearray(content) for name, content in self.before.items()}
        waiting: dict[str, list[Operation]] = defaultdict(list)
        for operation in done:
            if operation[0] == "said":
                continue
            name = operation[1]
            if operation[0] == "flush":
                _apply_all(files, waiting.pop(name, []))
                for other, operations in waiting.items():
                    last = max((i for i, one in enumerate(operations) if one[0] == "remove"), default=-1)
                    _apply_all(files, operations[: last + 1])
                    waiting[other] = operations[last + 1 :]
            elif operation[0] == "remove" and operation[2]:
                waiting.pop(name, None)
                files.pop(name, None)
            else:
                waiting[name].append(operation)
        in_order = chance.random() < 0.5
        for operations in waiting.values():
            survive = operations[: chance.randrange(len(operations) + 1)] if in_order else operations
            for operation in survive:
                _apply_by_chance(files, operation, chance, in_order=in_order)
        return {name: bytes(content) for name, content in files.items() if not name.endswith("-shm")}


def _apply_by_chance(
    files: dict[str, bytearray], operation: Operation, chance: random.Random, *, in_order: bool
) -> None:
    if operation[0] in {"make", "remove"}:
        if operation[0] == "make" or chance.random() < 0.5:
            _apply(files, operation)
        return
    if not in_order and chance.random() < 0.4:
        return
    if operation[0] == "write" and len(operation[3]) > SECTOR and chance.random() < 0.25:
        _, name, offset, content = operation
        for at in range(0, len(content), SECTOR):
            if chance.random() < 0.5:
                _apply(files, ("write", name, offset + at, content[at : at + SECTOR]))
        return
    _apply(files, operation)


def _apply_all(files: dict[str, bytearray], operations: Sequence[Operation]) -> None:
    for operation in operations:
        _apply(files, operation)


def _apply(files: dict[str, bytearray], operation: Operation) -> None:
    match operation:
        case ("write", name, offset, content):
            file = files.setdefault(name, bytearray())
            if len(file) < offset:
                file.extend(b"\0" * (offset - len(file)))
            file[offset : offset + len(content)] = content
        case ("cut", name, length):
            files[name] = files.get(name, bytearray())[:length]
        case ("make", name):
            files[name] = bytearray()
        case ("remove", name, _):
            files.pop(name, None)


class _Watched(apsw.VFS):
    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        super().__init__(disk.name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        told = name.filename() if isinstance(name, apsw.URIFilename) else name
        passing = apsw.SQLITE_OPEN_TEMP_DB | apsw.SQLITE_OPEN_SUBJOURNAL | apsw.SQLITE_OPEN_TRANSIENT_DB
        if told is None or flags[0] & (passing | apsw.SQLITE_OPEN_TEMP_JOURNAL) or self._is_elsewhere(told):
            return apsw.VFSFile("", cast("str", name), flags)
        return _File(self.disk, Path(told), cast("str", name), flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        if not self._is_elsewhere(filename):
            self.disk.log.append(("remove", Path(filename).name, syncdir))
        super().xDelete(filename, syncdir)

    def _is_elsewhere(self, name: str) -> bool:
        """Backups lie in a folder of their own."""
        return Path(name).parent != self.disk.folder


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, path: Path, name: str, flags: list[int]) -> None:
        self.log, self.name = disk.log, path.name
        if not path.exists():
            self.log.append(("make", self.name))
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self.log.append(("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self.log.append(("cut", self.name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self.log.append(("flush", self.name))
        super().xSync(flags)


class _Driver:
    """As much of a database module as the store and SQLAlchemy ask for, over the watched file system."""

    apilevel, threadsafety, paramstyle = "2.0", 1, "qmark"
    sqlite_version = apsw.sqlite_lib_version()
    sqlite_version_info = tuple(int(part) for part in sqlite_version.split("."))
    Warning = Warning
    Error = DatabaseError = InterfaceError = DataError = ProgrammingError = NotSupportedError = apsw.Error
    OperationalError, IntegrityError, InternalError = apsw.BusyError, apsw.ConstraintError, apsw.InternalError

    def __init__(self, vfs: str, pages: int | None) -> None:
        self.vfs = vfs
        self.pages = pages

    def connect(self, address: str, *, timeout: float, **_: Any) -> _Connection:
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
        connection = apsw.Connection(address, flags=flags, vfs=self.vfs)
        connection.set_busy_timeout(int(timeout * 1000))
        if self.pages is not None:
            connection.execute(f"PRAGMA cache_size={self.pages}")
        return _Connection(connection)


class _Connection:
    isolation_level = None

    def __init__(self, connection: apsw.Connection) -> None:
        self.inner = connection

    @property
    def in_transaction(self) -> bool:
        return self.inner.in_transaction

    def cursor(self) -> _Cursor:
        return _Cursor(self.inner)

    def execute(self, statement: str, values: Sequence[Any] = ()) -> _Cursor:
        return self.cursor().execute(statement, values)

    def executemany(self, statement: str, rows: Any) -> _Cursor:
        return self.cursor().executemany(statement, rows)

    def create_function(self, name: str, count: int, function: Any, **named: Any) -> None:
        self.inner.create_scalar_function(name, function, count, deterministic=bool(named.get("deterministic")))

    def backup(self, target: _Connection, *, pages: int) -> None:
        with target.inner.backup("main", self.inner, "main") as copying:
            copying.step(pages)

    def commit(self) -> None:
        if self.in_transaction:
            self.inner.execute("COMMIT")

    def rollback(self) -> None:
        if self.in_transaction:
            self.inner.execute("ROLLBACK")

    def close(self) -> None:
        self.inner.close(True)


class _Cursor:
    arraysize = 1

    def __init__(self, connection: apsw.Connection) -> None:
        self.connection = connection
        self.description: Any = None
        self.rows: Iterator[Any] = iter(())
        self.rowcount = -1
        self.lastrowid: int | None = None

    def execute(self, statement: str, values: Sequence[Any] = ()) -> _Cursor:
        before = self.connection.total_changes()
        cursor = self.connection.cursor()
        told: list[Any] = []

        def trace(of: apsw.Cursor, *_: Any) -> bool:
            told[:] = of.get_description()
            return True

        cursor.exec_trace = trace
        self.rows = iter(cursor.execute(statement, tuple(values)).fetchall())
        self.description = [(name, None, None, None, None, None, None) for name, _ in told] or None
        self.rowcount = -1 if told else self.connection.total_changes() - before
        self.lastrowid = self.connection.last_insert_rowid()
        return self

    def executemany(self, statement: str, rows: Any) -> _Cursor:
        before = self.connection.total_changes()
        self.connection.cursor().executemany(statement, [tuple(row) for row in rows])
        self.description, self.rows = None, iter(())
        self.rowcount = self.connection.total_changes() - before
        return self

    def fetchone(self) -> Any:
        return next(self.rows, None)

    def fetchmany(self, size: int | None = None) -> list[Any]:
        return [row for _, row in zip(range(size or self.arraysize), self.rows, strict=False)]

    def fetchall(self) -> list[Any]:
        return list(self.rows)

    def __iter__(self) -> Iterator[Any]:
        return self.rows

    def setinputsizes(self, *_: Any) -> None:
        pass

    def close(self) -> None:
        self.rows = iter(())
