"""What makes a file and its name outlast a power cut: written whole beside its name, flushed, renamed."""

from __future__ import annotations

import os
from pathlib import Path


def put(target: Path, content: bytes) -> None:
    """Writes under another name, flushes, and renames: there is always a whole one."""
    fresh = target.with_name(f".{target.name}-{os.getpid()}.part")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` outlast a power cut, where the system lets a folder be flushed."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush(file: Path) -> None:
    """What another hand wrote into `file` is on the disk from here on."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())
