"""How a paragraph's text falls into lines: measured words in reading order, reordered only when a line is complete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.typesetting.fonts import Face, Family, house_family
from desktop_app.typesetting.intake import DIRECTIONS, taken_in
from desktop_app.typesetting.levels import Base, levels, visual_order
from desktop_app.typesetting.shaping import shaped

_WORD_OR_SPACES = re.compile(r"[^ ]+| +")
_TOLERANCE = 0.01
_NARROW = 0.25
"""A narrow letter's width as a share of the size."""
_NO_DIRECTIONS = dict.fromkeys(map(ord, DIRECTIONS))
_BREAK_AFTER = frozenset("/-_.,;:&?=‌،؛")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one look; `size` and `colour` None are the paragraph's own."""

    text: str
    weight: str = "regular"
    size: float | None = None
    colour: str | None = None


class Look(NamedTuple):
    face: Face
    size: float
    colour: str


class Token(NamedTuple):
    """A run of one level and look within a word, or one space; `width` in points."""

    text: str
    level: int
    look: Look
    width: float


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


def _token(text: str, level: int, look: Look) -> Token:
    if text == " ":
        return Token(text, level, look, look.face.space_advance * look.size / look.face.em)
    width = shaped(look.face, text, rtl=bool(level & 1)).width
    return Token(text, level, look, width * look.size / look.face.em)


@dataclass(frozen=True, slots=True)
class Words:
    """One bidi paragraph, measured: words as lists of tokens, with the space that goes before each."""

    words: tuple[tuple[Token, ...], ...]
    gaps: tuple[Token | None, ...]


def _cut(text: str, start: int, end: int, values: bytes, looks: list[Look]) -> tuple[Token, ...]:
    tokens = []
    begun = start
    for place in range(start + 1, end + 1):
        if place == end or values[place] != values[begun] or looks[place] is not looks[begun]:
            # Isolates and marks have had their effect on the levels; from here on they would only be in the way.
            shown = text[begun:place].translate(_NO_DIRECTIONS)
            if shown:
                tokens.append(_token(shown, values[begun], looks[begun]))
            begun = place
    return tuple(tokens)


def _measured(text: str, looks: list[Look], base: Base) -> Words:
    values = levels(text, base)
    words: list[tuple[Token, ...]] = []
    gaps: list[Token | None] = []
    gap: Token | None = None
    for found in _WORD_OR_SPACES.finditer(text):
        start, end = found.span()
        if text[start] == " ":
            gap = _token(" ", values[start], looks[start])
            continue
        word = _cut(text, start, end, values, looks)
        if word:
            words.append(word)
            gaps.append(gap)
            gap = None
    return Words(tuple(words), tuple(gaps))


def measured(
    spans: tuple[Span, ...], size: float, colour: str, base: Base, family: Family | None = None
) -> list[Words]:
    """The bidi paragraphs of `spans`: a newline ends one."""
    family = family or house_family()
    parts: list[tuple[str, list[Look]]] = [("", [])]
    for span in spans:
        look = Look(family.face(span.weight), span.size or size, span.colour or colour)
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
    for whole, gap in zip(words.words, words.gaps, strict=True):
        width = _width(whole)
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
        used += _width(pieces[-1])
    yield Line(tuple(line), used, last=True)


def broken(paragraphs: list[Words], width: float, *, first_indent: float = 0.0) -> list[Line]:
    """Lines of at most `width` points; an empty paragraph is one empty line."""
    lines: list[Line] = []
    for words in paragraphs:
        lines += _broken(words, width - (first_indent if not lines else 0.0), width)
    return lines
