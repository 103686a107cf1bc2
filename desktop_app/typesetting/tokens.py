"""A word as tokens: runs of one level and one look, with other faces where the word's own lack a character."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.typesetting.fallback import shares
from desktop_app.typesetting.fonts import Cut, Face
from desktop_app.typesetting.intake import DIRECTIONS
from desktop_app.typesetting.shaping import attempted, shaped

_NO_DIRECTIONS = dict.fromkeys(map(ord, DIRECTIONS))
_JOINS_ON = frozenset("بپتثجچحخسشصضطظعغفقکكگلمنهیيئـ\u200d")
"""Letters that join the one after them."""
_ZWJ = "\u200d"
_VOWELS = "".join(map(chr, range(0x64B, 0x660))) + "\u0670"


class Look(NamedTuple):
    """How a run is set: by `face` at `size`; `cut` says which faces stand in for it."""

    face: Face
    size: float
    colour: str
    cut: Cut


class Token(NamedTuple):
    """A run of one level and look within a word, or one space; `width` in points.

    `kashidas` are strokes of so many font units that lengthen the join before the character of that index.
    """

    text: str
    level: int
    look: Look
    width: float
    kashidas: tuple[tuple[int, int], ...] = ()


class Word:
    """What stands between two spaces, or one space: its tokens in reading order, and their width together.

    A word that comes again is the same object: what is found out about it is kept by it.
    """

    __slots__ = ("is_space", "tokens", "width")

    def __init__(self, tokens: tuple[Token, ...], *, is_space: bool = False) -> None:
        self.tokens = tokens
        self.width: float = sum([token.width for token in tokens])
        self.is_space = is_space


@functools.lru_cache(maxsize=1024)
def space_of(level: int, look: Look) -> Word:
    width = look.face.space_advance * look.size / look.face.em
    return Word((Token(" ", level, look, width),), is_space=True)


def token_of(text: str, level: int, look: Look) -> Token:
    width = shaped(look.face, text, rtl=bool(level & 1)).width
    return Token(text, level, look, width * look.size / look.face.em)


def cut_up(
    text: str, start: int, end: int, values: bytes, looks: Sequence[Look], *, shared: bool = False
) -> tuple[Token, ...]:
    tokens = []
    begun = start
    for place in range(start + 1, end + 1):
        if place == end or values[place] != values[begun] or looks[place] is not looks[begun]:
            # Isolates and marks have had their effect on the levels; from here on they would only be in the way.
            shown = text[begun:place].translate(_NO_DIRECTIONS)
            level, look = values[begun], looks[begun]
            if shown:
                if not shared and attempted(look.face, shown, rtl=bool(level & 1)) is None:
                    return cut_up(text, start, end, values, _shared_out(text, start, end, looks), shared=True)
                if shared:
                    shown = _still_joined(text, begun, place, looks, shown)
                tokens.append(token_of(shown, level, look))
            begun = place
    return tuple(tokens)


def _shared_out(text: str, start: int, end: int, looks: Sequence[Look]) -> list[Look]:
    """`looks`, with other faces in the word from `start` to `end` where its own lack something."""
    given = list(looks)
    begun = start
    for place in range(start + 1, end + 1):
        if place < end and looks[place] is looks[begun]:
            continue
        own = looks[begun]
        others: dict[Face, Look] = {own.face: own}
        for share in shares(own.cut, text[begun:place]):
            face, scale = share.link
            size = own.size / own.cut.first.scale * scale
            look = others.setdefault(face, Look(face, size, own.colour, own.cut))
            given[begun + share.start : begun + share.end] = [look] * (share.end - share.start)
        begun = place
    return given


def _still_joined(text: str, begun: int, end: int, looks: Sequence[Look], shown: str) -> str:
    """`shown` with a joiner at either end where a letter of another face goes on."""
    if begun > 0 and looks[begun - 1].cut is looks[begun].cut and looks[begun - 1].face is not looks[begun].face:
        shown = _ZWJ + shown if _joined(text, begun) else shown
    if end < len(text) and looks[end].cut is looks[begun].cut and looks[end].face is not looks[begun].face:
        shown = shown + _ZWJ if _joined(text, end) else shown
    return shown


def _joined(text: str, place: int) -> bool:
    """Whether the letters before and at `place` join."""
    before = text[:place].rstrip(_VOWELS)[-1:]
    return before in _JOINS_ON and text[place] != "ء" and "\u0620" <= text[place] <= "\u06d3"
