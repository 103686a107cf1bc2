"""Persian lines that are hard to set, by group, and the words that stand in them."""

from __future__ import annotations

import functools
import re
from pathlib import Path

_FILE = Path(__file__).parent / "persian_lines.txt"
_ESCAPED = re.compile(r"\\u([0-9a-f]{4})")


@functools.cache
def groups() -> dict[str, tuple[str, ...]]:
    """The lines of each group, in the order of the file."""
    found: dict[str, list[str]] = {}
    group = ""
    for row in _FILE.read_text(encoding="utf-8").splitlines():
        if row.startswith("# "):
            group = row[2:].partition(":")[0]
        elif row:
            line = _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), row)
            found.setdefault(group, []).append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def lines() -> tuple[str, ...]:
    return tuple(line for group in groups().values() for line in group)


def selected(count: int) -> tuple[str, ...]:
    """`count` lines, the first of every group, then the second of every group, and so on."""
    ranked = sorted(
        (place, number, line) for number, group in enumerate(groups().values()) for place, line in enumerate(group)
    )
    return tuple(line for _, _, line in ranked[:count])
