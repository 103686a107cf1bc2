"""This person's own choices on this machine: language, theme, text size, window, the last office."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Preferences:
    language: str = "fa"
    theme: str = "light"
    """light, dark, or system."""
    text_scale: float = 1.0
    """1.0, 1.15 or 1.3."""
    window: str = ""
    """Geometry and splitter sizes, as the window wrote them."""
    room_theme: str = "dark"
    """Of the room's screen: dark or light, whatever this window wears."""
    repair_while_typing: bool = True
    """Whether half-spaces and letter forms are repaired as one types."""
    last_office: str = ""
    person: str = ""
    resolutions: str = ""
    """The last question about resolutions, as their list wrote it."""
    lock_after: int = 10
    """Minutes without a key or a movement until the window of an encrypted office is covered; 0 is never."""
    stopped_at: str = ""
    """Where the person is, while the program runs; empty once it has been closed."""


class PreferencesFile:
    """The preferences as a small JSON file; a broken one counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        try:
            data: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
            known: dict[str, Any] = {f.name: type(f.default) for f in dataclasses.fields(Preferences)}
            kept: dict[str, Any] = {k: v for k, v in data.items() if k in known and isinstance(v, known[k])}
            return Preferences(**kept)
        except (OSError, ValueError, AttributeError):
            return Preferences()

    def save(self, preferences: Preferences) -> None:
        """Writes to a temporary name, then renames; a failure loses only the preference."""
        fresh = self._path.with_suffix(".part")
        with contextlib.suppress(OSError):
            fresh.write_text(json.dumps(dataclasses.asdict(preferences), ensure_ascii=False), encoding="utf-8")
            fresh.replace(self._path)
