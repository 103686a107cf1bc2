"""Room kept on the disk of an office file: given up when the disk is full, so that work can be closed in order."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import Final

from desktop_app.store import backups

MEGABYTE: Final = 1024 * 1024
SIZE: Final = 16 * MEGABYTE
LEAST_FREE: Final = 4 * SIZE
"""Where less is free nothing is kept: the reserve must not be what fills the disk."""
NAME: Final = "reserve.bin"


def place_of(path: Path) -> Path:
    """Among the backups of the file at `path`, which lie on its disk."""
    return backups.folder_of(path) / NAME


def free_beside(path: Path) -> int | None:
    """How many bytes are free on the disk of `path`; None where the system does not tell."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return None


def keep(path: Path) -> bool:
    """Whether the reserve of the file at `path` is there; made now if space allows it. Never an error."""
    place = place_of(path)
    try:
        if place.is_file() and place.stat().st_size >= SIZE:
            return True
        free = free_beside(path)
        if free is None or free < LEAST_FREE:
            return False
        place.parent.mkdir(parents=True, exist_ok=True)
        _fill(place)
    except OSError:
        with contextlib.suppress(OSError):
            place.unlink(missing_ok=True)
        return False
    return True


def give_up(path: Path) -> bool:
    """Whether there was a reserve; its room is free now."""
    place = place_of(path)
    try:
        place.unlink()
    except OSError:
        return False
    return True


def _fill(place: Path) -> None:
    """With what no disk can pack; until it is whole under another name."""
    fresh = place.with_name(f".{place.name}-{os.getpid()}.part")
    try:
        with fresh.open("wb") as out:
            for _ in range(SIZE // MEGABYTE):
                out.write(os.urandom(MEGABYTE))
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(place)
    finally:
        fresh.unlink(missing_ok=True)
