"""How a paragraph's text falls into lines: measured words in reading order, reordered only when a line is complete."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.typesetting.fallback import shares
from desktop_app.typesetting.fonts import Cut, Face, Family, house_family
from desktop_app.typesetting.intake import DIRECTIONS, taken_in
from desktop_app.typesetting.levels import Base, levels, visual_order
from desktop_app.typesetting.shaping import attempted, shaped

_WORD_OR_SPACES = re.compile(r"[^ ]+| +")
_TOLERANCE = 0.01
_NARROW = 0.25
"""A narrow letter's width as a share of the size."""
_REMEMBERED = 20_000
"""Words that a long paper has again and again are measured, and kept in memory, once."""
_DIRECTED = re.compile(f"[{''.join(sorted(DIRECTIONS))}]")
_NO_DIRECTIONS = dict.fromkeys(map(ord, DIRECTIONS))
_JOINS_ON = frozenset("بپتثجچحخسشصضطظعغفقکكگلمنهیيئـ\u200d")
"""Letters that join the one after them."""
_ZWJ = "\u200d"
_VOWELS = "".join(map(chr, range(0x64B, 0x660))) + "\u0670"
_BREAK_AFTER = frozenset("/-_.,;:&?=‌،؛")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one look; `size` and `colour` None are the paragraph's own."""

    text: str
    weight: str = "regular"
    size: float | None = None
    colour: str | None = None


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


class Line(NamedTuple):
    """`tokens` in reading order; `last` where the paragraph or a forced break ends here."""

    tokens: tuple[Token, ...]
    width: float
    last: bool

    @property
    def spaces(self) -> int:
        return sum(1 for token in self.tokens if token.text == " ")

    def from_left(self) -> list[Token]:
        """Rule L2: the tokens as they stand on paper."""
        return [self.tokens[place] for place in visual_order(bytes(token.level for token in self.tokens))]


@functools.lru_cache(maxsize=1024)
def _space(level: int, look: Look) -> Token:
    return Token(" ", level, look, look.face.space_advance * look.size / look.face.em)


def _token(text: str, level: int, look: Look) -> Token:
    if text == " ":
        return _space(level, look)
    width = shaped(look.face, text, rtl=bool(level & 1)).width
    return Token(text, level, look, width * look.size / look.face.em)


@dataclass(frozen=True, slots=True)
class Words:
    """One bidi paragraph, measured: words as tokens, the space that goes before each, and their widths."""

    words: tuple[tuple[Token, ...], ...]
    gaps: tuple[Token | None, ...]
    widths: tuple[float, ...]


def _cut(
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
                    return _cut(text, start, end, values, _shared_out(text, start, end, looks), shared=True)
                if shared:
                    shown = _still_joined(text, begun, place, looks, shown)
                tokens.append(_token(shown, level, look))
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


def _measured(text: str, looks: list[Look], base: Base) -> Words:
    if not looks or looks.count(looks[0]) == len(looks):
        return _measured_alike(text, looks[0] if looks else None, base)
    values = levels(text, base)
    return _gathered(text, values, looks, lambda start, end: _cut(text, start, end, values, looks))


@functools.lru_cache(maxsize=512)
def _measured_alike(text: str, look: Look | None, base: Base) -> Words:
    """Text in one look. What stands on every page, or is laid out again after an edit elsewhere, is measured once."""
    values = levels(text, base)
    looks = [] if look is None else [look] * len(text)

    def word(start: int, end: int) -> tuple[Token, ...]:
        whole = _whole(text[start:end], values[start], looks[start]) if _level(values, start, end) else None
        return whole or _cut(text, start, end, values, looks)

    return _gathered(text, values, looks, word)


def _gathered(text: str, values: bytes, looks: list[Look], word_of: Callable[[int, int], tuple[Token, ...]]) -> Words:
    words: list[tuple[Token, ...]] = []
    gaps: list[Token | None] = []
    gap: Token | None = None
    for found in _WORD_OR_SPACES.finditer(text):
        start, end = found.span()
        if text[start] == " ":
            gap = _space(values[start], looks[start])
            continue
        word = word_of(start, end)
        if word:
            words.append(word)
            gaps.append(gap)
            gap = None
    return Words(tuple(words), tuple(gaps), tuple(_width(word) for word in words))


def _level(values: bytes, start: int, end: int) -> bool:
    return values.count(values[start], start, end) == end - start


@functools.lru_cache(maxsize=_REMEMBERED)
def _whole(text: str, level: int, look: Look) -> tuple[Token, ...] | None:
    """A word of one level and look in one token; None where it takes a closer look."""
    shape = attempted(look.face, text, rtl=bool(level & 1)) if _DIRECTED.search(text) is None else None
    return None if shape is None else (Token(text, level, look, shape.width * look.size / look.face.em),)


def measured(
    spans: tuple[Span, ...], size: float, colour: str, base: Base, family: Family | None = None
) -> list[Words]:
    """The bidi paragraphs of `spans`: a newline ends one."""
    family = family or house_family()
    parts: list[tuple[str, list[Look]]] = [("", [])]
    for span in spans:
        cut = family.cut(span.weight)
        look = Look(cut.first.face, (span.size or size) * cut.first.scale, span.colour or colour, cut)
        for place, piece in enumerate(taken_in(span.text).split("\n")):
            if place:
                parts.append(("", []))
            text, looks = parts[-1]
            parts[-1] = (text + piece, looks + [look] * len(piece))
    return [_measured(text, looks, base) for text, looks in parts]


def _width(tokens: tuple[Token, ...]) -> float:
    return sum(token.width for token in tokens)


def _fitting(token: Token, room: float, *, begun: bool) -> int:
    """How many characters of `token` fit into `room`: at least one, and better up to a sign than into a word.

    A line that has begun may take less than half of what fits.
    """
    low, high = 1, len(token.text)
    while low < high:
        middle = (low + high + 1) // 2
        if _token(token.text[:middle], token.level, token.look).width <= room:
            low = middle
        else:
            high = middle - 1
    for place in range(low, 0 if begun else low // 2, -1):
        if low < len(token.text) and token.text[place - 1] in _BREAK_AFTER:
            return place
    return low


def _windows(word: tuple[Token, ...], width: float) -> Iterator[Token]:
    """The word in stretches of somewhat more than a line, for measuring all of it line after line takes long."""
    for token in word:
        reach = max(32, int(width / (token.look.size * _NARROW)))
        for start in range(0, len(token.text), reach):
            yield _token(token.text[start : start + reach], token.level, token.look)


def _pieces(word: tuple[Token, ...], width: float) -> Iterator[tuple[Token, ...]]:
    """A word wider than the column, broken so that nothing sticks out."""
    row: list[Token] = []
    used = 0.0
    for whole in _windows(word, width):
        token = whole
        while used + token.width > width + _TOLERANCE:
            room = width - used
            count = _fitting(token, room, begun=bool(row))
            first = _token(token.text[:count], token.level, token.look)
            if row and first.width > room:
                yield tuple(row)
                row, used = [], 0.0
                continue
            if count == len(token.text):
                break
            yield (*row, first)
            row, used = [], 0.0
            token = _token(token.text[count:], token.level, token.look)
        row.append(token)
        used += token.width
    yield tuple(row)


def _broken(words: Words, first: float, rest: float) -> Iterator[Line]:
    line: list[Token] = []
    used = 0.0
    room = first
    for whole, gap, width in zip(words.words, words.gaps, words.widths, strict=True):
        pieces = [whole]
        space = gap.width if gap is not None else 0.0
        if line and used + space + width > room + _TOLERANCE:
            yield Line(tuple(line), used, last=False)
            line, used, room = [], 0.0, rest
        if not line and width > room + _TOLERANCE:
            pieces = list(_pieces(whole, room))
        for piece in pieces[:-1]:
            yield Line(piece, _width(piece), last=False)
            room = rest
        if line and gap is not None:
            line.append(gap)
            used += space
        line += pieces[-1]
        used += width if pieces[-1] is whole else _width(pieces[-1])
    yield Line(tuple(line), used, last=True)


def broken(paragraphs: list[Words], width: float, *, first_indent: float = 0.0) -> list[Line]:
    """Lines of at most `width` points; an empty paragraph is one empty line."""
    lines: list[Line] = []
    for words in paragraphs:
        lines += _broken(words, width - (first_indent if not lines else 0.0), width)
    return lines
