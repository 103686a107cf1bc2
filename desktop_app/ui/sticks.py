"""The sticks and disks that are plugged in, what can be taken with one in the pocket first."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_REMOVABLE_UNDER: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_WINDOWS_REMOVABLE: Final = 2
_SMALL: Final = 4 * 1024 * 1024
"""What is smaller holds a boot loader, and no files of a person."""
_DEPTH: Final = 2
_MOST_FOLDERS: Final = 400


@dataclass(frozen=True)
class Stick:
    """A volume that files can lie on."""

    root: Path
    name: str
    free: int
    """In bytes."""
    read_only: bool
    removable: bool


@dataclass(frozen=True)
class FoundFile:
    """A file on a stick."""

    path: Path
    size: int
    changed: float
    """In seconds since 1970, as the stick says."""


def sticks(volumes: Iterable[QStorageInfo] | None = None) -> list[Stick]:
    """Removable ones first, by name; what is no place for a person's files is left out."""
    found = [_stick(one) for one in (QStorageInfo.mountedVolumes() if volumes is None else volumes) if _is_usable(one)]
    return sorted((one for one in found if one.removable), key=lambda one: one.name)


def _is_usable(volume: QStorageInfo) -> bool:
    return volume.isValid() and volume.isReady() and not volume.isRoot() and volume.bytesTotal() > _SMALL


def _stick(volume: QStorageInfo) -> Stick:
    root = volume.rootPath()
    name = volume.name() or volume.displayName() or root
    return Stick(Path(root), name, volume.bytesAvailable(), volume.isReadOnly(), _is_removable(root))


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        kind: int = ctypes.windll.kernel32.GetDriveTypeW(root)
        return kind == _WINDOWS_REMOVABLE
    return f"{root}/".startswith(_REMOVABLE_UNDER)


def files_on(root: Path, suffixes: Sequence[str]) -> list[FoundFile]:
    """Files with one of these endings in the folder and those inside it, the newest first; what cannot be read is
    passed over."""
    found: list[FoundFile] = []
    folders, seen = [(root, 0)], 0
    while folders and seen < _MOST_FOLDERS:
        folder, depth = folders.pop()
        seen += 1
        try:
            entries = list(folder.iterdir())
        except OSError:
            continue
        for entry in entries:
            try:
                if entry.name.lower().endswith(tuple(suffixes)) and entry.is_file():
                    said = entry.stat()
                    found.append(FoundFile(entry, said.st_size, said.st_mtime))
                elif depth < _DEPTH and not entry.name.startswith(".") and entry.is_dir() and not entry.is_symlink():
                    folders.append((entry, depth + 1))
            except OSError:
                continue
    return sorted(found, key=lambda one: one.changed, reverse=True)
