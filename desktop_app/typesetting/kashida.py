"""Where a Persian line may be lengthened at the joins of its letters, and by how much.

A line whose spaces would stretch too far takes the rest of its spare width as kashidas: at most one in a word, in
some of its words, of even length, and only where HarfBuzz vouches that no other glyph changes.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import uharfbuzz as hb

from desktop_app.typesetting.fonts import Face
from desktop_app.typesetting.lines import Line, Token, Word
from desktop_app.typesetting.shaping import buffer_of, shaped

EASY_SPACE = 1.5
"""Spaces up to so many times their width are not seen as loose; what is beyond goes into kashidas."""
LONGEST = 0.55
SHORTEST = 0.1
"""Of the size of the type. A shorter stroke reads as a fault of the print, a longer one as a line drawn through."""
_STEPS = 40
"""Lengths to the em: few of them, and so few new glyphs in the file."""
_FEWEST_LETTERS = 4
"""In a shorter joined word only the teeth of seen and sad are lengthened."""
TATWEEL = "\u0640"

_TEETH = frozenset("سشصض")
_NEVER_JOIN_ON = frozenset("اآأإٱدذرزژوؤءةى")
_AFTER_LAM = frozenset("لاآأإٱ")
_RANK_BEFORE_END = {
    **dict.fromkeys("هةۀ", 2),
    **dict.fromkeys("دذ", 2),
    **dict.fromkeys("اآأإکكگلطظ", 3),
    **dict.fromkeys("رزژیيى", 4),
    **dict.fromkeys("وؤعغقف", 5),
}
"""The old rule of the pen: after the teeth of seen and sad; then before a final heh or dal; then before a final alef,
kaf, lam or tah; before reh and yeh; before waw, ain, qaf and feh; and anywhere else last."""
_ELSEWHERE = 6
_SAFE = 4


class Point(NamedTuple):
    """A join before the character `place` of a text; the lower the `rank`, the better."""

    rank: int
    place: int


def _letters(text: str) -> list[tuple[int, str]]:
    """The letters that carry a word, with their places; marks are passed over."""
    return [(place, letter) for place, letter in enumerate(text) if not "\u064b" <= letter <= "\u065f"]


def _parts(text: str) -> Iterator[list[tuple[int, str]]]:
    """The stretches of Arabic letters in `text`: a joiner that parts, a digit or a sign ends one."""
    for arabic, part in itertools.groupby(_letters(text), lambda found: "\u0620" <= found[1] <= "\u06d3"):
        if arabic:
            yield list(part)


def _ranked(text: str) -> list[Point]:
    """All joins that good taste allows, the best first."""
    points = []
    for part in _parts(text):
        for index in range(1, len(part)):
            (_, before), (place, after) = part[index - 1], part[index]
            if before in _NEVER_JOIN_ON or (before == "ل" and after in _AFTER_LAM) or after == "ء":
                continue
            first_of_join = index == 1 or part[index - 2][1] in _NEVER_JOIN_ON
            last_of_join = index == len(part) - 1 or after in _NEVER_JOIN_ON
            if before == TATWEEL:
                rank = 0
            elif before in _TEETH and len(part) >= _FEWEST_LETTERS - 1:
                rank = 1
            elif first_of_join or len(part) < _FEWEST_LETTERS:
                continue
            elif last_of_join:
                rank = _RANK_BEFORE_END.get(after, _ELSEWHERE)
            else:
                rank = _ELSEWHERE
            points.append(Point(rank, place))
    # Of equal joins the one nearer to the end of the word.
    return sorted(points, key=lambda point: (point.rank, -point.place))


def _is_plain(face: Face, text: str, place: int) -> bool:
    """Whether one glyph stands for the letter at `place`, unmoved, and none of the others with it takes width."""
    start = len(text)
    for glyph in shaped(face, text, rtl=True).glyphs:
        start -= len(glyph.text)
        if glyph.text and start == place:
            return glyph.advance > 0 and not glyph.dx and not glyph.dy and _one_letter(glyph.text)
    return False


def _one_letter(text: str) -> bool:
    return len(_letters(text)) == 1


def _changes_nothing(face: Face, text: str, place: int) -> bool:
    """Whether all glyphs stay as they are when a tatweel is written in: there are faces that swap some."""
    stroke = face.font.get_nominal_glyph(ord(TATWEEL))
    without = [glyph.number for glyph in shaped(face, text, rtl=True).glyphs]
    with_it = [glyph.number for glyph in shaped(face, text[:place] + TATWEEL + text[place:], rtl=True).glyphs]
    strokes = [at for at, number in enumerate(with_it) if number == stroke]
    return any(with_it[:at] + with_it[at + 1 :] == without for at in strokes)


@functools.lru_cache(maxsize=8192)
def best_point(face: Face, text: str) -> Point | None:
    """The best join of `text` that can be lengthened in this face."""
    stroke = face.font.get_nominal_glyph(ord(TATWEEL))
    if not stroke or face.advance(stroke) <= 0:
        return None
    ranked = _ranked(text)
    if not ranked:
        return None
    buffer = buffer_of(text, rtl=True)
    buffer.flags = hb.BufferFlags.PRODUCE_SAFE_TO_INSERT_TATWEEL
    hb.shape(face.font, buffer)
    safe = {info.cluster for info in buffer.glyph_infos if int(info.flags) & _SAFE}
    for point in ranked:
        if point.place in safe and _is_plain(face, text, point.place) and _changes_nothing(face, text, point.place):
            return point
    return None


class _Chance(NamedTuple):
    """The token `at` of the line, which is the token `within` of the word `word`."""

    rank: int
    at: int
    word: int
    within: int


def _chances(words: Sequence[Word]) -> list[_Chance]:
    found = []
    index = 0
    for number, word in enumerate(words):
        for within, token in enumerate(word.tokens):
            if token.level == 1 and len(token.text) > 2:
                point = best_point(token.look.face, token.text)
                if point is not None:
                    found.append(_Chance(point.rank, index, number, within))
            index += 1
    return found


def _chosen(chances: Sequence[_Chance], wanted: int) -> list[_Chance]:
    """The best words, and among equally good ones those that lie furthest from the words already taken."""
    left = list(chances)
    taken: list[_Chance] = []
    while left and len(taken) < wanted:
        chance = min(left, key=lambda one: (one.rank, -_distance(one, taken), one.at))
        left.remove(chance)
        taken.append(chance)
    return taken


def _distance(chance: _Chance, taken: Sequence[_Chance]) -> int:
    return min((abs(chance.at - other.at) for other in taken), default=0)


def lengthened(line: Line, room: float) -> Line:
    """`line` with kashidas for what its spaces had better not take of `room` points, or as it was."""
    spaces = line.spaces
    spare = room - line.width - spaces * (EASY_SPACE - 1) * line.space
    size = max((token.look.size for word in line.words for token in word.tokens), default=0.0)
    if spare < SHORTEST * size or not spaces:
        return line
    chances = _chances(line.words)
    wanted = min(len(chances), (spaces + 1) // 2 + 1, 1 + int(spare / (0.7 * LONGEST * size)))
    if not wanted:
        return line
    each = min(LONGEST * size, spare / wanted)
    if each < SHORTEST * size:
        return line
    words = list(line.words)
    for chance in _chosen(chances, wanted):
        tokens = list(words[chance.word].tokens)
        tokens[chance.within] = _with_kashida(tokens[chance.within], each)
        words[chance.word] = Word(tuple(tokens))
    return Line(tuple(words), sum(token.width for word in words for token in word.tokens), line.last)


def _with_kashida(token: Token, length: float) -> Token:
    face, size = token.look.face, token.look.size
    step = face.em // _STEPS
    units = max(1, int(length * face.em / size / step)) * step
    point = best_point(face, token.text)
    assert point is not None
    return token._replace(width=token.width + units * size / face.em, kashidas=((point.place, units),))
