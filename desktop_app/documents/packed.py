"""How files that are zip archives inside (Word, Excel) get the same bytes for the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip archive can name."""


def repacked(archive: bytes, instead: Mapping[str, bytes] | None = None) -> bytes:
    """The same parts in the same order, without the hour and the machine on which they were packed.

    `instead` gives other contents to parts by name.
    """
    changes = instead or {}
    fresh = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, changes.get(name) or old.read(name))
    return fresh.getvalue()
