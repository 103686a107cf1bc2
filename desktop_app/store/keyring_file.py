"""Where the keys of an encrypted office's file lie, how they are read and written, and where a copy is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.store import faults, on_disk
from desktop_app.store.file_locks import FileKey, Unlocked
from desktop_app.store.keyring import Keyring, NewerRingError

MAGIC: Final = b"SQLite format 3\x00"
SUFFIX: Final = ".keys"
_PAGE = 4096
_ALL_BYTES = 240
"""A page of random bytes holds nearly all 256 of them; text, pictures and programs do not."""
_MOST_BYTES = 1024 * 1024


def beside(path: Path) -> Path:
    """The file of keys of the office's file at `path`."""
    return path.with_name(path.name + SUFFIX)


def folder_of_backups(path: Path) -> Path:
    return path.with_name(f"{path.stem}.dabir-backups")


def salt_of(path: Path) -> bytes:
    """What the file begins with: of an encrypted one, the salt by which its key is found."""
    with path.open("rb") as file:
        return file.read(len(MAGIC))


def is_plain(path: Path) -> bool:
    return salt_of(path) == MAGIC


def is_encrypted(path: Path) -> bool:
    """Whether a file is no plain one and has keys beside it, or looks as if it had lost them."""
    try:
        with path.open("rb") as file:
            page = file.read(_PAGE)
        if page.startswith(MAGIC):
            return False
        in_pages = len(page) == _PAGE and path.stat().st_size % _PAGE == 0
    except OSError:
        return False
    return beside(path).exists() or (in_pages and len(set(page)) >= _ALL_BYTES)


def read(path: Path) -> Keyring:
    """The keys of the encrypted file at `path`; whatever is wrong with them has its own sentence."""
    keys = beside(path)
    if not keys.is_file():
        raise faults.no_keys(path, keys, newest_copy(path))
    try:
        ring = _read(keys)
    except NewerRingError:
        raise faults.newer_keys(path) from None
    except ValueError:
        raise faults.damaged_keys(path, keys, newest_copy(path)) from None
    except OSError as error:
        raise faults.explained(error, keys) or error from error
    if salt_of(path) not in ring.files:
        raise faults.strange_keys(path, keys, newest_copy(path))
    return ring


def write(path: Path, ring: Keyring) -> None:
    """Puts the keys beside the file in one step, and a copy among its backups."""
    text = ring.to_text().encode()
    on_disk.put(beside(path), text)
    folder = folder_of_backups(path)
    if folder.is_dir():
        on_disk.put(folder / beside(path).name, text)


def copy(path: Path, target: Path) -> None:
    """Gives a copy of the office's file the keys that open it."""
    keys = beside(path)
    try:
        _read(keys)
    except (OSError, ValueError, NewerRingError):
        keys = newest_copy(path) or keys
    on_disk.put(beside(target), keys.read_bytes())


def remove(path: Path) -> None:
    beside(path).unlink(missing_ok=True)


def newest_copy(path: Path) -> Path | None:
    """The newest sound file of keys, elsewhere than beside the file, that opens it."""
    try:
        salt = salt_of(path)
        found = [(file.stat().st_mtime, file) for file in _candidates(path) if _fits(file, salt)]
    except OSError:
        return None
    return max(found, default=(0.0, None))[1]


def key_of(path: Path, unlocked: Unlocked | None) -> FileKey | None:
    """The key of another copy of the office's file, by somebody who has unlocked this one; None for a plain one.

    Refused where the copy has another key that this person cannot open.
    """
    if not is_encrypted(path):
        return None
    if unlocked is None:
        raise faults.encrypted(path)
    salt = salt_of(path)
    return unlocked.key if salt == unlocked.key.salt else read(path).key_for(salt, unlocked.holder.id, unlocked.private)


def _read(keys: Path) -> Keyring:
    if keys.stat().st_size > _MOST_BYTES:
        raise ValueError(keys.name)
    return Keyring.from_text(keys.read_text(encoding="utf-8"))


def _candidates(path: Path) -> Iterator[Path]:
    for folder in (folder_of_backups(path), path.parent):
        for file in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
            if file != beside(path):
                yield file


def _fits(keys: Path, salt: bytes) -> bool:
    try:
        return salt in _read(keys).files
    except (OSError, ValueError, NewerRingError):
        return False
