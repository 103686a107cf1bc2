"""Which files go between a secretariat and a unit: told before anything of that is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ANSWER_ENDING: Final = ".dabir-answer"
_SUFFIXES: Final = frozenset({".dabir-unit", ANSWER_ENDING})
_MARKS: Final = (b"DABIRU", b"DABIRA")


def is_an_answer(path: Path) -> bool:
    """Whether it goes to the secretariat, by its name."""
    return path.suffix == ANSWER_ENDING


def is_of_a_unit(path: Path) -> bool:
    """Whether the file is one of them, by its name or its first bytes."""
    if path.suffix in _SUFFIXES:
        return True
    try:
        with path.open("rb") as stream:
            return stream.read(len(_MARKS[0])) in _MARKS
    except OSError:
        return False
