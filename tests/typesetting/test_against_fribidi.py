"""Our bidi order held against FriBidi's: the hard lines, and random ones."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.levels import Base, levels, visual_order
from tests.typesetting import corpus
from tests.typesetting.fribidi import needs_fribidi, order_by_fribidi, seen

pytestmark = needs_fribidi
_ALPHABET = "ابپ" * 3 + "abc" + "۱۲۳" + "123" + "٨٩" + "()[]«»<>" + " " * 5 + "/-:.,،٪%+#" + "\u200c" + "\u064e\u0651"
_STRAY_MARK = re.compile("[^ابپabc\u064e\u0651][\u064e\u0651]")
_BASES: tuple[Base, ...] = ("R", "L")


def our_order(text: str, base: Base) -> list[tuple[int, bool]]:
    found = levels(text, base)
    return [(place, bool(found[place] & 1)) for place in visual_order(found)]


def random_lines(count: int, seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    for _ in range(count):
        yield "".join(chance.choice(_ALPHABET) for _ in range(chance.randint(3, 40)))


def _alike(text: str, base: Base) -> bool:
    return seen(text, our_order(text, base)) == seen(text, order_by_fribidi(text, base))


@pytest.mark.parametrize("base", _BASES)
def test_that_the_hard_lines_are_ordered_as_fribidi_orders_them(base: Base) -> None:
    assert [line for line in map(taken_in, corpus.lines()) if not _alike(line, base)] == []


@pytest.mark.parametrize(("base", "count", "strays"), [("R", 20_000, 4), ("L", 5_000, 10)])
def test_that_random_lines_are_ordered_as_fribidi_orders_them(base: Base, count: int, strays: int) -> None:
    """They part only over a mark that stands on a sign: there FriBidi overlooks the bracket behind it (rule N0)."""
    odd = [line for line in random_lines(count, seed=1) if not _alike(line, base)]

    assert all(_STRAY_MARK.search(line) for line in odd), odd
    assert len(odd) <= strays


def test_that_a_bracket_behind_a_stray_mark_is_paired() -> None:
    """The shortest line that FriBidi gets wrong: both brackets enclose Persian and follow it."""
    assert levels("ب(ب«\u0651)", "L") == b"\x01" * 6
