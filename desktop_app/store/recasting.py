"""How a closed office's file is encrypted, decrypted or given another key: a new file, checked, takes its place."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop_app.progress import Progress, Silent
from desktop_app.sentences import EnvironmentFault, sentence
from desktop_app.store import backups, faults, keyring_file, on_disk
from desktop_app.store.connections import APPLICATION_ID, DRIVER, connect
from desktop_app.store.file_locks import FileKey
from desktop_app.store.keyring import Keyring

_AT_ONCE = 1024 * 1024
_COPIED = sentence("Recasting", "The records are written into a new file")
_CHECKED = sentence("Recasting", "The new file is checked")
_PLACED = sentence("Recasting", "The new file takes its place")


def encrypt(
    path: Path, ring: Keyring, key: FileKey, *, progress: Progress | None = None, driver: ModuleType = DRIVER
) -> Path:
    """Makes the plain file at `path` an encrypted one. Returns where the plain one lies now."""
    return _recast(path, None, key, ring, progress or Silent(), driver)


def decrypt(path: Path, key: FileKey, *, progress: Progress | None = None, driver: ModuleType = DRIVER) -> Path:
    """Makes the encrypted file at `path` a plain one. Returns where the encrypted one lies now, with its keys."""
    aside = _recast(path, key, None, None, progress or Silent(), driver)
    keyring_file.remove(path)
    return aside


def renew_key(
    path: Path,
    ring: Keyring,
    before: FileKey,
    after: FileKey,
    *,
    progress: Progress | None = None,
    driver: ModuleType = DRIVER,
) -> None:
    """Gives an encrypted file another key, which opens for the persons of `ring` only; the old file goes."""
    aside = _recast(path, before, after, ring.with_key(before, after), progress or Silent(), driver)
    keyring_file.write(path, ring.settled(after))
    keyring_file.remove(aside)
    aside.unlink()


def plain_copies(path: Path) -> list[Path]:
    """What still lies in plain beside an encrypted file: former files set aside, backups, and what a crash has left."""
    stem, folder = glob.escape(path.stem), keyring_file.folder_of_backups(path)
    names = (f"{stem}-aside-*.dabir", f".{stem}-*.part", f".{stem}-aside-*.part")
    found = {*(file for name in names for file in path.parent.glob(name)), *folder.glob("*.dabir")}
    return sorted(file for file in found if file.is_file() and keyring_file.is_plain(file))


def wipe(file: Path) -> None:
    """Overwrites a file once, then deletes it. On a disk without moving parts traces may be left all the same."""
    with _speaking(file), contextlib.suppress(FileNotFoundError):
        told = file.stat()
        if told.st_nlink == 1:  # under another name the same bytes may be wanted
            with file.open("rb+") as written:
                for _ in range(0, told.st_size, _AT_ONCE):
                    written.write(bytes(_AT_ONCE))
                written.flush()
                os.fsync(written.fileno())
        file.unlink()
        for suffix in ("-wal", "-shm", "-journal"):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
        on_disk.sync_folder(file.parent)


def _recast(
    path: Path, before: FileKey | None, after: FileKey | None, ring: Keyring | None, progress: Progress, driver: Any
) -> Path:
    fresh = path.with_name(f".{path.stem}-{os.getpid()}.part")
    with _speaking(path):
        backups.refuse_if_open(path, driver, before)
        for left in path.parent.glob(f".{glob.escape(path.stem)}-*.part"):  # of a program that was killed at it
            wipe(left)
        try:
            progress.step(0, 3, _COPIED)
            origin = connect(path, driver=driver, key=before)
            try:
                origin.execute("BEGIN EXCLUSIVE")  # nobody comes in between
                origin.execute("COMMIT")
                _copy(origin, fresh, after)
                progress.step(1, 3, _CHECKED)
                on_disk.flush(fresh)
                if backups.problems(fresh, driver, key=after) or not _alike(origin, fresh, driver, after):
                    raise _not_alike(path)
            finally:
                origin.close()
            progress.step(2, 3, _PLACED)
            aside = backups.free_aside(path)
            if before is not None:
                keyring_file.copy(path, aside)
            if ring is not None:
                keyring_file.write(path, ring)
            _keep_as(path, aside)
            fresh.replace(path)
            on_disk.sync_folder(path.parent)
        finally:
            for suffix in ("", "-wal", "-shm", "-journal"):
                fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    progress.step(3, 3)
    return aside


def _copy(origin: Any, fresh: Path, key: FileKey | None) -> None:
    """Every table with its row numbers, by SQLCipher's own export; the two numbers of the header by hand."""
    fresh.unlink(missing_ok=True)
    version = int(origin.execute("PRAGMA user_version").fetchone()[0])
    origin.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(fresh), key.spelled if key is not None else ""))
    try:
        origin.execute("PRAGMA fresh.synchronous=OFF")  # flushed once, afterwards
        origin.execute("SELECT sqlcipher_export('fresh')").fetchall()
        origin.execute(f"PRAGMA fresh.application_id={APPLICATION_ID}")
        origin.execute(f"PRAGMA fresh.user_version={version}")
    finally:
        origin.execute("DETACH DATABASE fresh")


def _alike(origin: Any, fresh: Path, driver: ModuleType, key: FileKey | None) -> bool:
    """Whether both hold the same schema and the same rows."""
    copy = connect(fresh, mode="ro", driver=driver, key=key)
    try:
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        if list(origin.execute(schema)) != list(copy.execute(schema)):
            return False
        tables = origin.execute("SELECT name, type FROM pragma_table_list WHERE schema = 'main'").fetchall()
        return all(
            _same_rows(origin, copy, name)
            for name, kind in tables
            if kind in {"table", "shadow"} and name != "sqlite_schema"
        )
    finally:
        copy.close()


def _same_rows(origin: Any, copy: Any, table: str) -> bool:
    # In the order of their keys: by row number, or by primary key where there are none.
    rows = [one.execute(f'SELECT * FROM "{table}" NOT INDEXED') for one in (origin, copy)]  # noqa: S608 - its own
    while True:
        here, there = (some.fetchmany(1000) for some in rows)
        if here != there:
            return False
        if not here:
            return True


def _keep_as(path: Path, aside: Path) -> None:
    """The old file under another name too, so that there is one at `path` at every moment."""
    try:
        aside.hardlink_to(path)
    except OSError:
        part = aside.with_name(f".{aside.name}.part")
        try:
            shutil.copyfile(path, part)
            on_disk.flush(part)
            part.replace(aside)
        finally:
            part.unlink(missing_ok=True)


def _not_alike(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "The new file does not hold exactly what {path} holds, so it was given up."),
        sentence("Rules", "Nothing was changed. Check the file in «Backups», then try again."),
        path=path,
    )


@contextlib.contextmanager
def _speaking(path: Path) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        told = faults.explained(error, path, lambda: backups.newest_good(path))
        if told is None:
            raise
        raise told from error
