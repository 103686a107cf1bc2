"""Which columns were chosen for which headings, kept on this machine for the next list of the same form."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

_KEPT: Final = 60


class Remembered:
    """A small JSON file; one that is broken or cannot be written counts as nothing remembered."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def columns(self, headings: str) -> dict[str, int] | None:
        """Field to column, as chosen for these headings the last time."""
        found = self._all().get(headings)
        if not isinstance(found, dict):
            return None
        return {str(field): column for field, column in found.items() if isinstance(column, int)}

    def keep(self, headings: str, columns: Mapping[str, int]) -> None:
        """The latest choice; old ones make room."""
        known = {key: value for key, value in self._all().items() if key != headings}
        known[headings] = dict(columns)
        latest = dict(list(known.items())[-_KEPT:])
        fresh = self._path.with_suffix(".part")
        with contextlib.suppress(OSError):
            fresh.write_text(json.dumps(latest, ensure_ascii=False), encoding="utf-8")
            fresh.replace(self._path)

    def _all(self) -> dict[str, Any]:
        with contextlib.suppress(OSError, ValueError):
            known = json.loads(self._path.read_text(encoding="utf-8"))
            if isinstance(known, dict):
                return known
        return {}
