"""How a connection to an office's file is made: driver, pragmas, and when a transaction begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from desktop_app.store.file_locks import FileKey

APPLICATION_ID = 0x44425231
"""`DBR1`, at byte 68 of the file: `file(1)` and we know it by this."""

DRIVER: ModuleType = sqlcipher3.dbapi2
OLDEST_SOUND_SQLITE = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 may corrupt a WAL file that two connections reset at once."""

BUSY_SECONDS = 5.0
_QUIET = "PRAGMA cipher_log_level=NONE"
"""SQLCipher prints to stderr otherwise; unknown and harmless elsewhere."""
_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",  # INSERT OR REPLACE fires the DELETE trigger of insert-only tables
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA synchronous=FULL",
)


def check_driver(driver: ModuleType) -> None:
    """Stops a program that was built with a SQLite that may damage files."""
    if tuple(driver.sqlite_version_info) < OLDEST_SOUND_SQLITE:
        message = f"SQLite {driver.sqlite_version} may damage files; at least 3.51.3 is needed"
        raise RuntimeError(message)


def _address(path: Path) -> str:
    """As SQLite wants it: a Windows share has no host of its own but four slashes."""
    whole = path.resolve()
    return whole.as_uri().replace("file://", "file:////", 1) if whole.drive.startswith("\\\\") else whole.as_uri()


def connect(
    path: Path,
    *,
    mode: str = "rw",
    driver: ModuleType = DRIVER,
    busy: float = BUSY_SECONDS,
    key: FileKey | None = None,
) -> Any:
    """A bare connection in autocommit; `mode` is SQLite's: ro, rw (never creates), rwc. `key` of an encrypted one."""
    check_driver(driver)
    connection = driver.connect(
        f"{_address(path)}?mode={mode}", uri=True, timeout=busy, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(_QUIET)
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.spelled}"')
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _engine(creator: Callable[[], Any], begin: str, driver: ModuleType, **pool: Any) -> Engine:
    engine = create_engine("sqlite://", creator=creator, module=driver, **pool)

    @event.listens_for(engine, "begin")
    def begin_as_asked(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        driver.execute(begin)

    @event.listens_for(engine, "handle_error")
    def give_up_what_was_rolled_back(context: ExceptionContext) -> None:
        # On a full or failing disk SQLite has already rolled back: whoever swallows the error must not go on, each
        # statement committing by itself. An invalidated connection takes nothing more.
        bare = context.connection and context.connection.connection.driver_connection
        if bare is not None and not bare.in_transaction and context.statement != begin:
            context.is_disconnect = True
            context.invalidate_pool_on_disconnect = False

    return engine


def engine_around(connection: Any, driver: ModuleType = DRIVER) -> Engine:
    """An engine over one bare connection, which outlives it."""
    return _engine(lambda: connection, "BEGIN IMMEDIATE", driver, poolclass=StaticPool)


def writing_engine(
    path: Path, driver: ModuleType = DRIVER, busy: float = BUSY_SECONDS, *, key: FileKey | None = None
) -> Engine:
    """One connection, and `BEGIN IMMEDIATE`: a deferred one that turns to writing meets "database is locked"."""

    def creator() -> Any:
        connection = connect(path, driver=driver, busy=busy, key=key)
        connection.execute("PRAGMA journal_mode=WAL")
        return connection

    return _engine(creator, "BEGIN IMMEDIATE", driver, poolclass=QueuePool, pool_size=1, max_overflow=0)


def reading_engine(path: Path, driver: ModuleType = DRIVER, *, mode: str = "rw", key: FileKey | None = None) -> Engine:
    """Connections that see one moment of the file for as long as they read, and cannot write.

    A file in WAL needs `mode="rw"` even for reading, for its shared memory; a closed backup takes `ro`.
    """

    def creator() -> Any:
        connection = connect(path, mode=mode, driver=driver, key=key)
        connection.execute("PRAGMA query_only=ON")
        return connection

    return _engine(creator, "BEGIN", driver, poolclass=QueuePool, pool_size=4)
