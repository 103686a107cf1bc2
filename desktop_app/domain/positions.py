"""Where a row stands among its neighbours: keys that leave room between any two, so that moving one touches one row."""

from __future__ import annotations

from collections.abc import Sequence

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def between(before: str | None, after: str | None) -> str:
    """A key that sorts after `before` and before `after`; None is the open end. Keys never end in '0'."""
    low = before or ""
    key = ""
    place = 0
    bounded = after is not None
    while True:
        down = _DIGITS.index(low[place]) if place < len(low) else 0
        up = _BASE
        if bounded and after is not None:
            up = _DIGITS.index(after[place]) if place < len(after) else 0
        if up - down > 1:
            return key + _DIGITS[(down + up) // 2]
        key += _DIGITS[down]
        if up > down:
            bounded = False
        place += 1


def following(keys: Sequence[str]) -> str:
    """A key after all of `keys`, a small step on, since most rows are added at the end."""
    if not keys:
        return between(None, None)
    last = max(keys)
    step = _DIGITS.index(last[-1]) + 1
    return last[:-1] + _DIGITS[step] if step < _BASE else last + _DIGITS[1]


def moved(keys: Sequence[str], source: int, target: int) -> str:
    """The new key of the row at `source` so that it stands at index `target` of the resulting order."""
    rest = [*keys[:source], *keys[source + 1 :]]
    before = rest[target - 1] if target > 0 else None
    after = rest[target] if target < len(rest) else None
    return between(before, after)
