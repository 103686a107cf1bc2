"""How a file for another office is put on a stick: whole, flushed and read back, or not at all."""

from __future__ import annotations

import contextlib
import errno
import glob
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from desktop_app.sentences import EnvironmentFault, sentence
from desktop_app.store import on_disk

_PIECE: Final = 1 << 20


class Hashed:
    """Writes on, and knows the SHA-256 of what it wrote."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._digest = hashlib.sha256()

    def write(self, content: bytes, /) -> int:
        self._digest.update(content)
        self._out.write(content)
        return len(content)

    def flush(self) -> None:
        self._out.flush()

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


@contextlib.contextmanager
def carried(target: Path, write: Callable[[Hashed], None]) -> Iterator[str]:
    """Writes a file beside `target`, reads it back, and gives its SHA-256; it gets its name when the block ends well.

    A stick that is full, pulled out or read-only is told in a sentence, and nothing half stays; what a crash had left
    of this file goes too.
    """
    with contextlib.suppress(OSError):
        for left in target.parent.glob(f".{glob.escape(target.name[:80])}-*.part"):
            left.unlink(missing_ok=True)
    fresh = target.with_name(f".{target.name[:80]}-{os.getpid()}.part")
    done = False
    try:
        with _speaking(target):
            with fresh.open("wb") as out:
                hashed = Hashed(out)
                write(hashed)
                out.flush()
                os.fsync(out.fileno())
            _read_back(fresh, target, hashed.sha256)
        yield hashed.sha256
        with _speaking(target):
            fresh.replace(target)
            _sync_folder(target.parent)
        done = True
    finally:
        if not done:
            with contextlib.suppress(OSError):
                fresh.unlink(missing_ok=True)


def free_name(folder: Path, name: str, suffix: str) -> Path:
    """A name that no file has yet."""
    free, number = folder / f"{name}{suffix}", 2
    while free.exists():
        free, number = folder / f"{name}-{number}{suffix}", number + 1
    return free


def _read_back(fresh: Path, target: Path, sha256: str) -> None:
    check = hashlib.sha256()
    with fresh.open("rb") as written:
        if hasattr(os, "posix_fadvise"):  # from the medium, not from what the system remembers of writing it
            os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := written.read(_PIECE):
            check.update(piece)
    if check.hexdigest() != sha256:
        raise EnvironmentFault(
            sentence("Rules", "What was written to {path} could not be read back as it was."),
            sentence("Rules", "The stick is failing. Use another one and make the file again."),
            path=target,
        )


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # the system of a stick may not have it
        on_disk.sync_folder(folder)


@contextlib.contextmanager
def _speaking(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        raise _told(trouble, target) from trouble


def _told(trouble: OSError, target: Path) -> EnvironmentFault:
    if trouble.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return EnvironmentFault(
            sentence("Rules", "There is no room left for the exchange file at {path}."),
            sentence("Rules", "Nothing half was left there. Make room, or use another stick."),
            path=target,
        )
    if trouble.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return EnvironmentFault(
            sentence("Rules", "Nothing may be written to {path}; the stick may be write-protected."),
            sentence("Rules", "Move the switch of the stick, or choose another folder."),
            path=target,
        )
    return EnvironmentFault(
        sentence("Rules", "The exchange file {path} could not be written; the stick may have been taken out."),
        sentence("Rules", "Put the stick in again and make the file anew; until then nothing counts as sent."),
        path=target,
    )
