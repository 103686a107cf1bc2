"""Our bidi levels and order held against the Unicode consortium's own test, all 91 707 cases of version 15.0.0."""

from __future__ import annotations

import functools
import lzma
from pathlib import Path
from typing import NamedTuple

from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.levels import Base, levels, visual_order

_FILE = Path(__file__).parent / "data" / "BidiCharacterTest-15.0.0.txt.xz"
_EMBEDDINGS = frozenset("\u202a\u202b\u202c\u202d\u202e")
_UNREADABLE = frozenset(
    {
        "\u202a\u05d0(\u05d1\u202c\u202d)",
        "\u202ba(b\u202c\u202e)",
        "\u202d(\u202c\u202a\u05d0)\u05d1",
        "\u202e(\u202c\u202ba)b",
    }
)
"""An override is open where these end, and python-bidi gives no order for them that could be read back."""
_REMOVED = -1


class Case(NamedTuple):
    """`resolved` holds a level for each character, `order` the indices from left to right without removed ones."""

    text: str
    base: Base
    resolved: tuple[int, ...]
    order: list[int]


@functools.cache
def cases() -> tuple[Case, ...]:
    found = []
    for row in lzma.decompress(_FILE.read_bytes()).decode("utf-8").splitlines():
        if not row or row.startswith("#"):
            continue
        codes, _, base, resolved, order = row.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        values = tuple(_REMOVED if level == "x" else int(level) for level in resolved.split())
        found.append(Case(text, "R" if base == "1" else "L", values, [int(place) for place in order.split()]))
    return tuple(found)


def _differs(case: Case) -> bool:
    found = levels(case.text, case.base)
    order = [place for place in visual_order(found) if case.resolved[place] != _REMOVED]
    sides = all(
        expected in (_REMOVED, level) or expected % 2 == level % 2
        for expected, level in zip(case.resolved, found, strict=True)
    )
    return order != case.order or not sides


def test_that_every_case_of_the_consortium_is_ordered_as_it_says() -> None:
    """Every order, and every side that a character is read from."""
    able = [case for case in cases() if case.text not in _UNREADABLE]

    assert len(cases()) == 91_707
    assert len(able) == 91_703
    assert not [case for case in able if _differs(case)]


def test_that_what_the_levels_cannot_do_never_reaches_them() -> None:
    assert all(not _EMBEDDINGS & {*taken_in(case.text)} for case in cases() if _EMBEDDINGS & {*case.text})


def test_that_levels_are_the_consortiums_to_the_number_in_nearly_all_cases() -> None:
    """Where they are not, a deeper level would show the same order from the same sides."""
    plain = [case for case in cases() if not _EMBEDDINGS & {*case.text}]
    exact = sum(
        all(
            expected in (_REMOVED, level)
            for expected, level in zip(case.resolved, levels(case.text, case.base), strict=True)
        )
        for case in plain
    )

    assert exact >= 0.9997 * len(plain)
