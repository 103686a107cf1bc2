"""How a paragraph's text falls into lines: measured words in reading order, reordered only when a line is complete."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.typesetting.fonts import Family, house_family
from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.levels import Base, levels, visual_order
from desktop_app.typesetting.tokens import Look, Token, Word, cut_up, space_of, token_of

__all__ = ["Line", "Look", "Span", "Token", "Word", "Words", "broken", "measured"]

_TOLERANCE = 0.01
_NARROW = 0.25
"""A narrow letter's width as a share of the size."""
_REMEMBERED = 20_000
"""Words of one look that are kept measured."""
_BREAK_AFTER = frozenset("/-_.,;:&?=‌،؛")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one look; `size` and `colour` None are the paragraph's own."""

    text: str
    weight: str = "regular"
    size: float | None = None
    colour: str | None = None


class Line(NamedTuple):
    """`words`, spaces among them, in reading order; `last` where the paragraph or a forced break ends here."""

    words: tuple[Word, ...]
    width: float
    last: bool

    @property
    def tokens(self) -> tuple[Token, ...]:
        return tuple(token for word in self.words for token in word.tokens)

    @property
    def spaces(self) -> int:
        return sum(word.is_space for word in self.words)

    @property
    def space(self) -> float:
        """The width of the first space; 0 where there is none."""
        return next((word.width for word in self.words if word.is_space), 0.0)

    def from_left(self) -> list[Token]:
        """Rule L2: the tokens as they stand on paper."""
        tokens = self.tokens
        return [tokens[place] for place in visual_order(bytes(token.level for token in tokens))]


class Words(NamedTuple):
    """One bidi paragraph, measured: its words, and the space that goes before each."""

    words: tuple[Word, ...]
    gaps: tuple[Word | None, ...]


class _Vocabulary(dict[tuple[str, bytes], Word | None]):
    """The words of one look, by text and levels; None for what is not seen.

    A long paper has most of its words again and again, and each is measured once.
    """

    def __init__(self, look: Look) -> None:
        self._look = look

    def __missing__(self, key: tuple[str, bytes]) -> Word | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        text, values = key
        tokens = cut_up(text, 0, len(text), values, [self._look] * len(text))
        found = self[key] = Word(tokens) if tokens else None
        return found


_vocabulary = functools.lru_cache(maxsize=64)(_Vocabulary)
_look = functools.lru_cache(maxsize=256)(Look)
"""Equal looks are one object, for to compare them takes longer than to see that they are the same."""


def _parts(text: str) -> list[tuple[str, int, int, int]]:
    """The words, each with its start, its end and where the spaces before it begin: -1 where there are none."""
    parts = []
    start = before = 0
    for part in text.split(" "):
        if part:
            end = start + len(part)
            parts.append((part, start, end, before if start > before else -1))
            start = before = end
        start += 1
    return parts


def _measured_alike(text: str, look: Look, base: Base) -> Words:
    values = levels(text, base)
    known = _vocabulary(look)
    spaces = {level: space_of(level, look) for level in set(values)}
    words: list[Word] = []
    gaps: list[Word | None] = []
    for part, start, end, space in _parts(text):
        word = known[part, values[start:end]]
        if word is not None:
            words.append(word)
            gaps.append(spaces[values[space]] if space >= 0 else None)
    return Words(tuple(words), tuple(gaps))


def _measured_mixed(text: str, looks: list[Look], base: Base) -> Words:
    values = levels(text, base)
    words: list[Word] = []
    gaps: list[Word | None] = []
    for part, start, end, space in _parts(text):
        look = looks[start]
        if looks[start:end].count(look) == end - start:
            word = _vocabulary(look)[part, values[start:end]]
        else:
            tokens = cut_up(text, start, end, values, looks)
            word = Word(tokens) if tokens else None
        if word is not None:
            words.append(word)
            gaps.append(space_of(values[space], looks[space]) if space >= 0 else None)
    return Words(tuple(words), tuple(gaps))


def _measured(pieces: list[tuple[str, Look]], base: Base) -> Words:
    """One bidi paragraph of texts and their looks."""
    seen = [(text, look) for text, look in pieces if text]
    if not seen:
        return Words((), ())
    if len({look for _, look in seen}) == 1:
        return _measured_alike("".join(text for text, _ in seen), seen[0][1], base)
    looks = [look for text, look in seen for _ in text]
    return _measured_mixed("".join(text for text, _ in seen), looks, base)


def measured(
    spans: tuple[Span, ...], size: float, colour: str, base: Base, family: Family | None = None
) -> list[Words]:
    """The bidi paragraphs of `spans`: a newline ends one."""
    family = family or house_family()
    paragraphs: list[list[tuple[str, Look]]] = [[]]
    for span in spans:
        cut = family.cut(span.weight)
        look = _look(cut.first.face, (span.size or size) * cut.first.scale, span.colour or colour, cut)
        first, *others = taken_in(span.text).split("\n")
        paragraphs[-1].append((first, look))
        paragraphs += [[(other, look)] for other in others]
    return [_measured(pieces, base) for pieces in paragraphs]


def _fitting(token: Token, room: float, *, begun: bool) -> int:
    """How many characters of `token` fit into `room`: at least one, and better up to a sign than into a word.

    A line that has begun may take less than half of what fits.
    """
    low, high = 1, len(token.text)
    while low < high:
        middle = (low + high + 1) // 2
        if token_of(token.text[:middle], token.level, token.look).width <= room:
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
            yield token_of(token.text[start : start + reach], token.level, token.look)


def _pieces(word: tuple[Token, ...], width: float) -> Iterator[tuple[Token, ...]]:
    """A word wider than the column, broken so that nothing sticks out."""
    row: list[Token] = []
    used = 0.0
    for whole in _windows(word, width):
        token = whole
        while used + token.width > width + _TOLERANCE:
            room = width - used
            count = _fitting(token, room, begun=bool(row))
            first = token_of(token.text[:count], token.level, token.look)
            if row and first.width > room:
                yield tuple(row)
                row, used = [], 0.0
                continue
            if count == len(token.text):
                break
            yield (*row, first)
            row, used = [], 0.0
            token = token_of(token.text[count:], token.level, token.look)
        row.append(token)
        used += token.width
    yield tuple(row)


def _broken(words: Words, first: float, rest: float) -> Iterator[Line]:
    line: list[Word] = []
    used = 0.0
    room = first + _TOLERANCE
    for word, gap in zip(words.words, words.gaps, strict=True):
        if line:
            reach = used + word.width if gap is None else used + gap.width + word.width
            if reach <= room:
                if gap is not None:
                    line.append(gap)
                line.append(word)
                used = reach
                continue
            yield Line(tuple(line), used, last=False)
            room = rest + _TOLERANCE
        kept = word
        if word.width > room:
            *most, last = (Word(piece) for piece in _pieces(word.tokens, room - _TOLERANCE))
            for piece in most:
                yield Line((piece,), piece.width, last=False)
                room = rest + _TOLERANCE
            kept = last
        line, used = [kept], kept.width
    yield Line(tuple(line), used, last=True)


def broken(paragraphs: list[Words], width: float, *, first_indent: float = 0.0) -> list[Line]:
    """Lines of at most `width` points; an empty paragraph is one empty line."""
    lines: list[Line] = []
    for words in paragraphs:
        lines += _broken(words, width - (first_indent if not lines else 0.0), width)
    return lines
