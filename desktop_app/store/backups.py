"""Backups of the office's file: made whole in one step, checked, rotated, and restored as a new copy."""

from __future__ import annotations

import contextlib
import datetime
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop_app.sentences import EnvironmentFault, sentence
from desktop_app.store import faults, keyring_file, on_disk, replicas
from desktop_app.store.connections import APPLICATION_ID, DRIVER, connect, reading_engine
from desktop_app.store.file_locks import FileKey
from desktop_app.store.verification import verify

RECENT, WEEKLY, MONTHLY = 10, 8, 12
_NAME = re.compile(r"^(?P<stem>.+)-(?P<time>\d{8}-\d{6})(?:-(?P<n>\d+))?-(?P<reason>[a-z]+)(?P<bad>-unsound)?\.dabir$")
_REASON = re.compile(r"[a-z]+")
_TIME = "%Y%m%d-%H%M%S"


@dataclass(frozen=True)
class Backup:
    """One backup as its name tells it: `made` in UTC, `reason` one word, `sound` if it passed its check."""

    path: Path
    made: datetime.datetime
    reason: str
    sound: bool
    size: int


def folder_of(path: Path) -> Path:
    """The folder beside the file that holds its backups."""
    return path.with_name(f"{path.stem}.dabir-backups")


def list_backups(path: Path, folder: Path | None = None) -> list[Backup]:
    """The backups of the file at `path`, newest first."""
    found = []
    place = folder or folder_of(path)
    for file in place.glob("*.dabir") if place.is_dir() else ():
        told = _NAME.match(file.name)
        if told and told["stem"] == path.stem:
            made = datetime.datetime.strptime(told["time"], _TIME).replace(tzinfo=datetime.UTC)
            found.append(Backup(file, made, told["reason"], told["bad"] is None, file.stat().st_size))
    return sorted(found, key=lambda one: (one.made, one.path.name), reverse=True)


def newest_good(path: Path, folder: Path | None = None) -> Path | None:
    """The newest backup that passed its check when it was made."""
    return next((one.path for one in list_backups(path, folder) if one.sound), None)


def make(
    path: Path,
    reason: str,
    folder: Path | None = None,
    *,
    now: datetime.datetime | None = None,
    driver: ModuleType = DRIVER,
    key: FileKey | None = None,
) -> Backup:
    """Copies the file whole, checks the copy and lets old ones go; `reason` is one lower-case word.

    Safe while others write. A copy that fails its check is kept under a name that says so, and nothing is rotated.
    """
    if not _REASON.fullmatch(reason):
        message = f"{reason!r} would make a name that no list of backups understands"
        raise ValueError(message)
    place = folder or folder_of(path)
    with _speaking(place):
        place.mkdir(parents=True, exist_ok=True)
        made = (now or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC).replace(microsecond=0)
        fresh = place / f".{path.stem}-{made:{_TIME}}-{os.getpid()}.part"
        try:
            with _speaking(path, only=faults.is_damage):
                copy_whole(path, fresh, driver, key=key)
            sound = not problems(fresh, driver, key=key)
            target = _free_name(place, path.stem, made, reason, sound=sound)
            if key is not None:
                keyring_file.copy(path, target)
            fresh.replace(target)
        finally:
            _remove(fresh)
        on_disk.sync_folder(place)
    backup = Backup(target, made, reason, sound, target.stat().st_size)
    if sound:
        rotate(path, place)
    return backup


def copy_whole(source: Path, target: Path, driver: ModuleType = DRIVER, *, key: FileKey | None = None) -> None:
    """The file and its log as one file in rollback mode, which any medium can hold; flushed to the disk.

    One step of all pages: step by step, a writer elsewhere makes SQLite begin again for ever.
    """
    origin = connect(source, driver=driver, key=key)
    try:
        copy = connect(target, mode="rwc", driver=driver, key=key)
        try:
            copy.execute("PRAGMA synchronous=OFF")  # flushed once, below
            origin.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
    finally:
        origin.close()
    on_disk.flush(target)


def problems(backup: Path, driver: ModuleType = DRIVER, *, mode: str = "ro", key: FileKey | None = None) -> list[str]:
    """Why a backup cannot be trusted: not ours, damaged, or not in agreement with its log; empty if it can."""
    if not backup.is_file():
        return ["there is no such file"]
    engine = reading_engine(backup, driver, mode=mode, key=key)
    try:
        with Session(engine) as session:
            found = session.connection().exec_driver_sql("PRAGMA application_id").scalar()
            if found != APPLICATION_ID:
                return ["not an office file"]
            if key is not None:
                torn = session.connection().exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
                if torn:
                    return list(map(str, torn))
            checked = session.connection().exec_driver_sql("PRAGMA quick_check(5)").scalars().all()
            return [] if checked == ["ok"] and not (left := verify(session)) else [*checked, *left]
    except (DBAPIError, driver.Error) as error:
        return [str(error)]
    finally:
        engine.dispose()


def verify_backup(backup: Path, driver: ModuleType = DRIVER, *, key: FileKey | None = None) -> None:
    """Refuses a backup that could not be restored."""
    if not backup.is_file():
        raise faults.missing(backup)
    if problems(backup, driver, key=key):
        raise _unsound(backup)


def _unsound(backup: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "The backup {path} is damaged or not an office file."),
        sentence("Rules", "Choose another backup; nothing was changed."),
        path=backup,
    )


def rotate(path: Path, folder: Path | None = None) -> list[Path]:
    """Lets old backups go: 10 recent, one for each of 8 weeks and 12 months stay, and the newest sound one always."""
    every = list_backups(path, folder)
    sound = [one for one in every if one.sound]
    keep = {one.path for one in (*every[:RECENT], *sound[:1])}
    for period, count in (("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        newest: dict[str, Path] = {}
        for one in sound:
            newest.setdefault(one.made.strftime(period), one.path)
        keep.update(list(newest.values())[:count])
    gone = [one.path for one in every if one.path not in keep]
    for backup in gone:
        backup.unlink(missing_ok=True)
        keyring_file.remove(backup)
    return gone


def restore(
    backup: Path, path: Path, *, home: Path | None = None, driver: ModuleType = DRIVER, key: FileKey | None = None
) -> Path | None:
    """Puts `backup` in the place of the closed file at `path`, as a new copy; returns where the old file was set aside.

    The file that was there is never deleted, and the backup itself stays. `key` is the backup's. Where the file that
    is there has the same one, its keys stay: today's persons and passphrases hold.
    """
    if not backup.is_file():
        raise faults.missing(backup)
    with _speaking(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f".{path.stem}-{os.getpid()}.part")
        try:
            _copy_closed(backup, fresh)
            if key is None and keyring_file.is_encrypted(fresh):
                raise faults.encrypted(backup)
            if problems(fresh, driver, mode="rw", key=key):
                raise _unsound(backup)
            replica = _as_new_copy(fresh, driver, key)
            keys = _keys_after(backup, path, key)
            aside = _set_aside(path, driver, key)
            try:
                if keys is not None:
                    on_disk.put(keyring_file.beside(path), keys)
                fresh.replace(path)
            except OSError:
                if aside is not None:
                    _move(aside, path)
                raise
        finally:
            _remove(fresh)
        on_disk.sync_folder(path.parent)
        replicas.Marker(path, home).write(replica.uuid, 0)
    return aside


def _keys_after(backup: Path, path: Path, key: FileKey | None) -> bytes | None:
    """The file of keys that is to lie beside the restored file."""
    if key is None:
        return None
    present = keyring_file.beside(path)
    if present.is_file() and path.is_file() and keyring_file.salt_of(path) == key.salt:
        return present.read_bytes()
    return keyring_file.read(backup).to_text().encode()


def _copy_closed(backup: Path, fresh: Path) -> None:
    """Byte by byte: the backup may lie on a medium where SQLite cannot even open it."""
    for suffix in ("", "-wal"):
        source = backup.with_name(backup.name + suffix)
        if source.exists():
            shutil.copyfile(source, fresh.with_name(fresh.name + suffix))


def _as_new_copy(file: Path, driver: ModuleType, key: FileKey | None) -> replicas.Replica:
    connection = connect(file, driver=driver, key=key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        replica = replicas.begin(connection, replicas.present(connection).office)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()
    on_disk.flush(file)
    return replica


def refuse_if_open(path: Path, driver: ModuleType, key: FileKey | None = None) -> None:
    """A window that still works in the file would go on writing into what was set aside.

    Leaving WAL needs the file alone. A damaged file may answer anything: it is set aside as it is.
    """
    try:
        connection = connect(path, driver=driver, busy=1.0, key=key)
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
        finally:
            connection.close()
    except driver.Error as error:
        if faults.is_lock(error):
            raise faults.locked(path) from error


def _set_aside(path: Path, driver: ModuleType, key: FileKey | None) -> Path | None:
    if not path.exists():
        return None
    fits = key is not None and keyring_file.salt_of(path) == key.salt
    refuse_if_open(path, driver, key if fits else None)
    aside = free_aside(path)
    _move(path, aside)
    return aside


def free_aside(path: Path) -> Path:
    """A name beside the file under which it can be kept when another takes its place."""
    now = datetime.datetime.now(datetime.UTC)
    for n in range(1, 1000):
        aside = path.with_name(f"{path.stem}-aside-{now:{_TIME}}{'' if n == 1 else f'-{n}'}.dabir")
        if not aside.exists():
            return aside
    raise faults.exists(aside)


def _move(source: Path, target: Path) -> None:
    """A file together with the log SQLite may have left beside it: without it the last commits would be missing."""
    for suffix in ("-wal", "-shm", "-journal", keyring_file.SUFFIX):
        companion = source.with_name(source.name + suffix)
        if companion.exists():
            companion.replace(target.with_name(target.name + suffix))
    source.replace(target)


def _free_name(place: Path, stem: str, made: datetime.datetime, reason: str, *, sound: bool) -> Path:
    for n in range(1, 1000):
        number = "" if n == 1 else f"-{n}"
        name = f"{stem}-{made:{_TIME}}{number}-{reason}{'' if sound else '-unsound'}.dabir"
        if not (place / name).exists():
            return place / name
    raise faults.exists(place / name)


def _remove(fresh: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)


@contextlib.contextmanager
def _speaking(path: Path, only: Callable[[BaseException], bool] = lambda _: True) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        told = faults.explained(error, path, lambda: newest_good(path)) if only(error) else None
        if told is None:
            raise
        raise told from error
