"""What can stand in the way of an office's file, each as its own sentence with the path and the next step."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop_app.sentences import EnvironmentFault, Spoken, sentence

_NETWORK_KINDS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "fuse.sshfs", "9p"})
_DRIVE_REMOTE = 4  # GetDriveTypeW
_NEARLY_FULL = 256 * 1024


def missing(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "There is no file {path}."),
        sentence("Rules", "Look for it under another name or on another disk, or restore a backup."),
        path=path,
    )


def gone(path: Path) -> EnvironmentFault:
    """It was there when it was opened. On some systems a file that is open can be moved all the same, or deleted."""
    return EnvironmentFault(
        sentence("Rules", "{path} is no longer where it was opened: it was moved, deleted or replaced."),
        sentence("Rules", "Put it back there; what could not be saved waits in the program until then."),
        path=path,
    )


def folder_missing(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "There is no folder {path}."),
        sentence("Rules", "Connect the disk it lies on, or choose another folder."),
        path=path,
    )


def exists(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "There is already a file {path}."),
        sentence("Rules", "Choose another name; the existing file was left as it is."),
        path=path,
    )


def no_permission(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "You are not allowed to read or write {path}."),
        sentence("Rules", "Ask the person in charge of this computer for permission, or choose another folder."),
        path=path,
    )


def read_only(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "{path} can only be read: the file, its folder or its disk is protected against writing."),
        sentence("Rules", "Copy the file to a folder on this computer and open the copy."),
        path=path,
    )


def not_ours(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "{path} is not an office file of Dabir."),
        sentence("Rules", "Choose another file; this one was left as it is."),
        path=path,
    )


def no_keys(path: Path, keys: Path, copy: Path | None) -> EnvironmentFault:
    """An encrypted file without its file of keys."""
    fact = sentence("Rules", "The file with the keys of {path} is missing.")
    if copy is None:
        return EnvironmentFault(
            fact,
            sentence("Rules", "Look for {keys}, which was beside it, and put it there again; nothing else opens it."),
            path=path,
            keys=keys.name,
        )
    return EnvironmentFault(fact, _PUT_BACK, path=path, keys=keys, copy=copy)


def damaged_keys(path: Path, keys: Path, copy: Path | None) -> EnvironmentFault:
    fact = sentence("Rules", "The file with the keys of {path} is damaged; the office file itself is as it was.")
    if copy is None:
        step = sentence("Rules", "Look for a copy of {keys} where copies of the backups are kept, and put it there.")
        return EnvironmentFault(fact, step, path=path, keys=keys.name)
    return EnvironmentFault(fact, _PUT_BACK, path=path, keys=keys, copy=copy)


def strange_keys(path: Path, keys: Path, copy: Path | None) -> EnvironmentFault:
    """A file of keys that names another beginning than the file has."""
    fact = sentence("Rules", "The keys in {keys} are not those of {path}, or its beginning is damaged.")
    if copy is None:
        return EnvironmentFault(
            fact, sentence("Rules", "Put the file of keys that belongs to it there, or restore a backup."),
            path=path, keys=keys,
        )  # fmt: skip
    return EnvironmentFault(fact, _PUT_BACK, path=path, keys=keys, copy=copy)


def newer_keys(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "The keys of {path} were written by a newer Dabir."),
        sentence("Rules", "Install the newer program and open the file with it; nothing in it was changed."),
        path=path,
    )


def encrypted(path: Path) -> EnvironmentFault:
    """It was to be opened without a key."""
    return EnvironmentFault(
        sentence("Rules", "The office file {path} is encrypted."),
        sentence("Rules", "It opens with the passphrase of somebody who works in it."),
        path=path,
    )


_PUT_BACK = sentence("Rules", "A copy is there: {copy}. Put it beside the office file under the name {keys}.")


def newer(path: Path, found: int, known: int) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "{path} was written by a newer Dabir (form {found}; this program knows {known})."),
        sentence("Rules", "Install the newer program and open the file with it; nothing in it was changed."),
        path=path,
        found=found,
        known=known,
    )


def damaged(path: Path, good_backup: Path | None) -> EnvironmentFault:
    fact = sentence("Rules", "{path} is damaged.")
    if good_backup is None:
        return EnvironmentFault(
            fact,
            sentence(
                "Rules", "It was left as it is, and there is no good backup beside it. Keep a copy, ask for help."
            ),
            path=path,
        )
    return EnvironmentFault(
        fact,
        sentence("Rules", "It was left as it is. Restore the last good backup: {backup}"),
        path=path,
        backup=good_backup,
    )


def locked(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "Another program is holding {path}."),
        sentence("Rules", "Close the other program (another Dabir, a backup, a virus scanner) and try again."),
        path=path,
    )


class DiskFull(EnvironmentFault):
    """There is no room on the disk."""


_FULL = sentence("Rules", "The disk of {path} is full, so the last change could not be saved.")


def disk_full(path: Path) -> DiskFull:
    step = sentence("Rules", "Free some space and try again; everything saved before is still there.")
    return DiskFull(_FULL, step, path=path)


def reserve_given_up(path: Path, megabytes: int) -> DiskFull:
    """The disk is full, and the room that was kept for that has just been freed."""
    step = sentence(
        "Rules",
        "The {megabytes} megabytes that are kept for this case have been freed: try again now, then free some space.",
    )
    return DiskFull(_FULL, step, path=path, megabytes=megabytes)


def disk_fails(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "The disk does not answer while reading or writing {path}."),
        sentence("Rules", "Check that the disk is connected; if this comes again, copy the file to another disk."),
        path=path,
    )


def on_network(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "{path} lies on a network drive, where an office file can be damaged."),
        sentence("Rules", "Move it to a disk of this computer; backups may lie on the network."),
        path=path,
    )


def explained(error: BaseException, path: Path, good_backup: Callable[[], Path | None] = lambda: None) -> Spoken | None:
    """The sentence for a driver's or the system's error; None if it is our own bug."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, OSError):
        return _of_system(cause, path)
    kind = _kind(cause)
    if kind == "SQLITE_IOERR" and nearly_full(path):
        return disk_full(path)
    if kind == "SQLITE_CANTOPEN" and not path.exists():
        return gone(path)
    if kind in _DAMAGE:
        return damaged(path, good_backup())
    fault = _FAULTS.get(kind)
    return None if fault is None else fault(path)


_FAULTS: dict[str, Callable[[Path], EnvironmentFault]] = {
    "SQLITE_FULL": disk_full,
    "SQLITE_BUSY": locked,
    "SQLITE_LOCKED": locked,
    "SQLITE_READONLY": read_only,
    "SQLITE_IOERR": disk_fails,
    "SQLITE_PERM": no_permission,
    "SQLITE_CANTOPEN": no_permission,
}
_MESSAGES = {  # the backup interface tells without a code, SQLCipher's export without one of its own
    "database or disk is full": "SQLITE_FULL",
    "database is locked": "SQLITE_BUSY",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}


_DAMAGE = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})


def is_damage(error: BaseException) -> bool:
    return _kind(error) in _DAMAGE


def is_lock(error: BaseException) -> bool:
    return _kind(error) in {"SQLITE_BUSY", "SQLITE_LOCKED"}


def _kind(error: BaseException | None) -> str:
    """The primary code of a driver's error by name; empty for anything else."""
    if not type(error).__module__.startswith(("sqlcipher3", "sqlite3", "pysqlite")):
        return ""
    name = getattr(error, "sqlite_errorname", None) or "SQLITE_ERROR"
    if name == "SQLITE_ERROR":
        name = _MESSAGES.get(str(error), name)
    return "_".join(name.split("_")[:2])


def _of_system(error: OSError, path: Path) -> Spoken:
    known = {
        errno.ENOSPC: disk_full,
        errno.EDQUOT: disk_full,
        errno.EROFS: read_only,
        errno.EACCES: no_permission,
        errno.EPERM: no_permission,
        errno.ENOENT: missing,
    }
    return known.get(error.errno or 0, disk_fails)(path)


def nearly_full(path: Path) -> bool:
    """Whether SQLite's bare "disk I/O error" is, on this disk, a lack of space for its log."""
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_FULL
    except OSError:
        return False


def protected(path: Path) -> bool:
    """Whether `path` (a file or a folder) refuses writing: its marks, its permissions or its medium."""
    if not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        return True
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def is_remote(path: Path) -> bool:
    """Whether `path` lies on a network drive, where two computers' locks on one file cannot be trusted."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        drive = path.resolve().drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return False
    kinds = {
        Path(parts[1].replace("\\040", " ")): parts[2]
        for parts in (line.split(" ") for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines())
        if len(parts) > 2
    }
    return next((kinds[one] for one in (path.resolve(), *path.resolve().parents) if one in kinds), "") in _NETWORK_KINDS
