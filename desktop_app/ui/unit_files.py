"""Which files go between a secretariat and a unit: told before anything of that is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_SUFFIXES: Final = frozenset({".dabir-unit", ".dabir-answer"})
_MARKS: Final = (b"DABIRU", b"DABIRA")


def is_of_a_unit(path: Path) -> bool:
    """Whether the file is one of them, by its name or its first bytes."""
    if path.suffix in _SUFFIXES:
        return True
    try:
        with path.open("rb") as stream:
            return stream.read(len(_MARKS[0])) in _MARKS
    except OSError:
        return False
