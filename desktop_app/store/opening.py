"""How an office's file is made and opened: what is looked at first, what is refused, and what is put right."""

from __future__ import annotations

import contextlib
import datetime
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop_app.sentences import Spoken, sentence
from desktop_app.store import backups, clock, faults, keyring_file, on_disk, replicas, settling
from desktop_app.store.connections import APPLICATION_ID, connect, engine_around
from desktop_app.store.file_locks import FileKey
from desktop_app.store.keyring import Keyring
from desktop_app.store.migrations import Migrations, bring_up, version_of

_HEADER = 100
_ALWAYS_CHECKED = 64 * 1024 * 1024
_CHECK_EVERY = datetime.timedelta(days=7)
_FAR_BEHIND = datetime.timedelta(minutes=10)
_FAR_AHEAD = datetime.timedelta(days=400)


@dataclass(frozen=True)
class Ground:
    """What opening needs to know besides the path: driver, form, clock, where markers lie, patience, and the key."""

    driver: ModuleType
    migrations: Migrations
    clock: clock.HybridClock
    home: Path | None
    busy: float
    key: FileKey | None = None


@contextlib.contextmanager
def speaking(path: Path, *, system: bool = True) -> Iterator[None]:
    """Turns the driver's errors (and with `system` the system's) on the file at `path` into sentences."""
    try:
        yield
    except Exception as error:
        told = faults.explained(error, path, lambda: backups.newest_good(path))
        if told is None or (isinstance(error, OSError) and not system):
            raise
        raise told from error


def lay_out(path: Path, office: str, ground: Ground, ring: Keyring | None = None) -> None:
    """Makes a new, empty office's file; under another name until it is whole. Its keys lie there before it."""
    _look_at_folder(path)
    if path.exists():
        raise faults.exists(path)
    fresh = path.with_name(f".{path.stem}-{os.getpid()}.part")
    with speaking(path):
        try:
            connection = connect(fresh, mode="rwc", driver=ground.driver, key=ground.key)
            try:
                # Rollback mode and EXTRA until the file is whole: WAL's very first journal does not outlast
                # a power cut where a folder is flushed late.
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                connection.execute("PRAGMA journal_mode=DELETE")
                connection.execute("PRAGMA synchronous=EXTRA")
                _migrate(connection, ground)
                replica = replicas.begin(connection, office)
            finally:
                connection.close()
            if path.exists():
                raise faults.exists(path)
            if ring is not None:
                keyring_file.write(path, ring)
            fresh.rename(path)
            on_disk.sync_folder(path.parent)
            replicas.Marker(path, ground.home).write(replica.uuid, 0)
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)


def look_at(path: Path, ground: Ground) -> None:
    """Refuses what can be told without opening: missing, protected, foreign and newer files stay untouched."""
    _look_at_folder(path)
    if not path.is_file():
        raise faults.missing(path)
    if not os.access(path, os.R_OK):
        raise faults.no_permission(path)
    with speaking(path), path.open("rb") as file:
        header = file.read(_HEADER)
    version = int.from_bytes(header[60:64], "big")
    if not header.startswith(keyring_file.MAGIC) and keyring_file.is_encrypted(path):
        _look_at_keys(path, ground)
        return
    if len(header) < _HEADER or not header.startswith(keyring_file.MAGIC):
        raise faults.not_ours(path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise faults.not_ours(path)
    if version > ground.migrations.latest:
        raise faults.newer(path, version, ground.migrations.latest)
    if faults.protected(path):
        raise faults.read_only(path)


def _look_at_keys(path: Path, ground: Ground) -> None:
    """An encrypted file tells nothing without its key; how new it is shows once it is open."""
    ring = keyring_file.read(path)
    if ground.key is None or ground.key.salt not in ring.files:
        raise faults.encrypted(path)
    if faults.protected(path):
        raise faults.read_only(path)


def _look_at_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise faults.folder_missing(path.parent)
    if faults.is_remote(path):
        raise faults.on_network(path)
    if faults.protected(path.parent):
        raise faults.read_only(path)


def admit(path: Path, ground: Ground) -> tuple[replicas.Replica, tuple[Spoken, ...]]:
    """Opens the file, checks it, brings its form up to date and settles which copy it is; then it may be worked in."""
    look_at(path, ground)
    with speaking(path):
        marker = replicas.Marker(path, ground.home)
        told = marker.read()  # before the file: another window's commit in between must not look like a step back
        connection = connect(path, driver=ground.driver, busy=ground.busy, key=ground.key)
        try:
            found = version_of(connection)
            if found > ground.migrations.latest:
                raise faults.newer(path, found, ground.migrations.latest)
            if _check_is_due(connection, path, ground) and not _is_whole(connection, ground.key):
                raise faults.damaged(path, backups.newest_good(path))
            connection.execute("PRAGMA journal_mode=WAL")
            if found < ground.migrations.latest:
                backups.make(path, "migration", driver=ground.driver, key=ground.key)
                _migrate(connection, ground)
            connection.execute("BEGIN IMMEDIATE")
            replica = replicas.present(connection)
            seq = replicas.last_seq(connection, replica.rid)
            if told is None or told[0] != replica.uuid or told[1] > seq:
                replica, seq = replicas.begin(connection, replica.office), 0
            now = datetime.datetime.fromtimestamp(ground.clock.wall() / 1000, datetime.UTC)
            _note(connection, "opened", now.isoformat())
            settling.fold_again(connection)
            stamp = replicas.last_stamp(connection)
            connection.execute("COMMIT")
        finally:
            connection.close()
        marker.write(replica.uuid, seq)
    return replica, _clock_notices(stamp, now)


def _check_is_due(connection: Any, path: Path, ground: Ground) -> bool:
    """After an unclean exit, weekly, and always while the file is small enough for it not to be felt."""
    if path.stat().st_size <= _ALWAYS_CHECKED:
        return True
    closed = _noted(connection, "closed")
    checked = _noted(connection, "checked")
    if closed is None or checked is None:
        return True
    last = datetime.datetime.fromisoformat(checked)
    now = datetime.datetime.fromtimestamp(ground.clock.wall() / 1000, datetime.UTC)
    return not last <= now < last + _CHECK_EVERY


def _is_whole(connection: Any, key: FileKey | None) -> bool:
    if key is not None and connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        return False
    if [line for (line,) in connection.execute("PRAGMA quick_check(1)")] != ["ok"]:
        return False
    _note(connection, "checked", datetime.datetime.now(datetime.UTC).isoformat())
    return True


def _note(connection: Any, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO local_state (name, value) VALUES (?, ?)", (name, value))
    if name == "opened":
        connection.execute("DELETE FROM local_state WHERE name = 'closed'")


def _noted(connection: Any, name: str) -> str | None:
    row = connection.execute("SELECT value FROM local_state WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def leave(connection: Any) -> None:
    """Folds SQLite's log into the file, so that a file copied now is whole, and notes a clean exit."""
    _note(connection, "closed", datetime.datetime.now(datetime.UTC).isoformat())
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _migrate(connection: Any, ground: Ground) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")  # a step may rebuild a table; checked as a whole before the commit
    with engine_around(connection, ground.driver).begin() as wrapped:
        bring_up(wrapped, ground.migrations)
    connection.execute("PRAGMA foreign_keys=ON")


def _clock_notices(stamp: int, now: datetime.datetime) -> tuple[Spoken, ...]:
    if not stamp:
        return ()
    last = clock.instant(stamp)
    if now < last - _FAR_BEHIND:
        return (
            Spoken(
                sentence("Rules", "The clock of this computer stands before the last entry of the file ({last})."),
                sentence("Rules", "Set the date and time of the computer."),
                last=last,
                now=now,
            ),
        )
    if now > last + _FAR_AHEAD:
        return (
            Spoken(
                sentence("Rules", "The clock of this computer stands over a year after the last entry ({last})."),
                sentence("Rules", "If the date of the computer is wrong, set it before you go on."),
                last=last,
                now=now,
            ),
        )
    return ()
