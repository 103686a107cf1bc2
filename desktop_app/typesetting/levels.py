"""The bidi level of every character of a paragraph, taken from python-bidi once, before lines are broken.

python-bidi's exact engine gives back only the reordered string. So each run of like characters is followed by a tag
of boundary neutrals, which the algorithm passes over, that spells the run's index: where a tag ends up, and on which
side of its character, tells the permutation and the parity of the level, and from these follow the levels.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import Literal, NamedTuple

from bidi import get_display

Base = Literal["R", "L"]

_NEUTRALS = [
    chr(code)
    for first, last in (
        (0x01, 0x08),
        (0x0E, 0x1B),
        (0x7F, 0x84),
        (0x86, 0x9F),
        (0x2060, 0x2064),
        (0x206A, 0x206F),
        (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A),
        (0xE0020, 0xE007F),
    )
    for code in range(first, last + 1)
]
"""Boundary neutrals that no text brings along after intake."""
_TURNS = re.compile(
    "[A-Za-z0-9\u00aa-\u02af\u0370-\u058f\u0660-\u0669\u066b\u066c\u06dd\u06f0-\u06f9\u0900-\u1fff"
    "\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e\u2c00-\ufaff\U00010000-\U0010ffff]"
)
"""What can take a right-to-left paragraph out of level one; rather too much than too little."""
_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u200c\u200d"
_RUN = re.compile(
    f"[\u0620-\u064a\u066e\u066f\u0671-\u06d5][\u0620-\u064a\u066e\u066f\u0671-\u06d5{_MARKS}]*"
    f"|[A-Za-z][A-Za-z{_MARKS}]*|[0-9\u06f0-\u06f9]+|[\u0660-\u0669]+|.",
    re.DOTALL,
)
"""Letters, digits: the kinds that papers are full of. Any other character is a run of its own."""
_DEEPEST = 126
_DIGITS = "0-9\u0660-\u0669\u066b\u066c\u06f0-\u06f9"
_SEPARATORS = ",./:\u00a0\u060c"
_DIGIT = re.compile(f"[{_DIGITS}]")
_LETTER = re.compile("[\u0620-\u064a\u066e\u066f\u0671-\u06d5\u06ee\u06ef]")
_NUMBER = re.compile(f"[{_DIGITS}](?:[{_SEPARATORS}]?[{_DIGITS}])*")
_MORE_THAN_NUMBERS = re.compile(
    # Anything but Arabic letters and marks, digits, plain signs, guillemets, dashes and quotes; ZWNJ is plain too.
    f"[^ -@\\[-`{{-~\u00a0\u00ab\u00bb\u060c\u061b\u061f\u0620-\u064a\u064b-\u065f{_DIGITS}\u066a\u066e-\u06d5"
    f"\u06ee\u06ef\u200c\u2013\u2014\u2018-\u201d\u2022\u2026\u2039\u203a\u00a7\u00b0\u00b1\u00d7\u00f7]"
    # A mark or ZWNJ behind a digit or separator would take part in the number.
    f"|[{_DIGITS}{_SEPARATORS}][\u064b-\u065f\u0670\u200c]"
)
_ISOLATED = re.compile(
    "\u2066(?:[ -~\u00a0\u00ab\u00bb\u00d7\u06f0-\u06f9\u2013\u2014]*|[\u0660-\u0669](?:[,./:]?[\u0660-\u0669])*)\u2069"
)
"""Papers isolate their numbers, dates and Latin words. Inside all reads from the left, outside it is one neutral."""
_HALVES = re.compile(r"[\ud800-\udfff]")
_OPENERS = "\u2066\u2067\u2068"
_PDI = "\u2069"


class _Tags(NamedTuple):
    words: list[str]
    forwards: dict[str, int]
    backwards: dict[str, int]


def _tags(count: int) -> _Tags:
    width = 2
    while (len(_NEUTRALS) // width) ** width < count:
        width += 1
    size = len(_NEUTRALS) // width
    alphabets = [_NEUTRALS[place * size : (place + 1) * size] for place in range(width)]
    words = ["".join(word) for word in itertools.islice(itertools.product(*alphabets), count)]
    forwards = {word: index for index, word in enumerate(words)}
    return _Tags(words, forwards, {word[::-1]: index for word, index in forwards.items()})


_short = _tags(4096)


def _runs(text: str) -> list[int]:
    """The starts of runs whose characters surely share one level: letters of one kind with their marks, digits."""
    return [found.start() for found in _RUN.finditer(text)]


def _closings(characters: str) -> str:
    """What the isolates left open need, for the mark at the end must stand outside of them."""
    depth = 0
    for character in characters:
        if character in _OPENERS:
            depth += 1
        elif character == _PDI and depth:
            depth -= 1
    return _PDI * depth


def _permutation(characters: str, base: Base) -> list[tuple[int, bool]]:
    """(logical index, is right-to-left) of the characters from left to right, as one line."""
    wanted = len(characters)
    characters += _closings(characters)
    count = len(characters)
    tags = _short if count <= len(_short.words) else _tags(count)
    width = len(tags.words[0])
    # The strong mark at the end equals what ends the paragraph anyway; without it rule L1 would reset the last tag.
    end = "\u200f" if base == "R" else "\u200e"
    tagged = "".join(itertools.chain.from_iterable(zip(characters, tags.words[:count], strict=True))) + end
    shown = get_display(tagged, base_dir=base)
    shown = shown[1:] if base == "R" else shown[:-1]
    order = []
    for start in range(0, len(shown), width + 1):
        # Read from the right, a tag stands before its character, and is spelt backwards.
        index = tags.backwards.get(shown[start : start + width])
        if index is None:
            order.append((tags.forwards[shown[start + 1 : start + 1 + width]], False))
        else:
            order.append((index, True))
    return [place for place in order if place[0] < wanted] if wanted < count else order


def _assign(sequence: list[tuple[int, bool]], first: int, level: int, levels: bytearray) -> None:
    """Undo rule L2: `sequence` holds the indices from `first` on, in the reading order of `level`."""
    if level > _DEEPEST:
        raise AssertionError("the permutation follows from no levels")
    place = 0
    while place < len(sequence):
        index, rtl = sequence[place]
        if index == first + place and rtl == bool(level & 1):
            levels[index] = level
            place += 1
            continue
        end, last = place + 1, index
        while last - first >= end:
            last = max(last, sequence[end][0])
            end += 1
        _assign(sequence[place:end][::-1], first + place, level + 1, levels)
        place = end


def _with_numbers(text: str) -> bytes | None:
    """The levels where Arabic letters, numbers after the first of them and isolates are all there is; else None.

    Behind an Arabic letter every digit counts as an Arabic one (rule W2), which one separator joins to the next (W4)
    and no other sign does; all that is neutral stands between what is read from the right (N0, N1).
    """
    isolated = [found.span() for found in _ISOLATED.finditer(text)]
    if isolated:
        text = _ISOLATED.sub(lambda found: "|" * len(found.group()), text)
    if _MORE_THAN_NUMBERS.search(text):
        return None
    digit, letter = _DIGIT.search(text), _LETTER.search(text)
    if digit is not None and (letter is None or letter.start() > digit.start()):
        return None
    found = bytearray(b"\x01") * len(text)
    for number in _NUMBER.finditer(text):
        start, end = number.span()
        found[start:end] = b"\x02" * (end - start)
    for start, end in isolated:
        found[start + 1 : end - 1] = b"\x02" * (end - start - 2)
    return bytes(found)


def levels(text: str, base: Base = "R") -> bytes:
    """One level per character of one paragraph (no newline inside); odd is right-to-left."""
    if not text:
        return b""
    if base == "R" and not _TURNS.search(text):
        return b"\x01" * len(text)
    if base == "R" and (found := _with_numbers(text)) is not None:
        return found
    return _resolved(text, base)


def _resolved(text: str, base: Base) -> bytes:
    """By the whole algorithm."""
    # Half a character cannot be asked about. It is refused by name when it comes to its glyph.
    text = _HALVES.sub("\ufffd", text)
    starts = _runs(text)
    order = _permutation("".join(text[start] for start in starts), base)
    level = 1 if base == "R" else 0
    found = bytearray(len(starts))
    _assign(order[::-1] if level else order, 0, level, found)
    spans = zip(starts, [*starts[1:], len(text)], strict=True)
    return b"".join(bytes((value,)) * (end - start) for value, (start, end) in zip(found, spans, strict=True))


def base_of(text: str) -> Base:
    """From the left what begins with a Latin letter and has more of these than of others.

    The first letter alone says too little: a Persian sentence may well begin with a Latin word.
    """
    kinds = [unicodedata.bidirectional(character) for character in text]
    strong = [kind for kind in kinds if kind in {"L", "R", "AL"}]
    return "L" if strong and strong[0] == "L" and 2 * strong.count("L") > len(strong) else "R"


def visual_order(values: bytes) -> list[int]:
    """Rule L2 for one line: the indices of `values` from left to right."""
    order = list(range(len(values)))
    if not values:
        return order
    low = min(values) | 1
    for level in range(max(values), low - 1, -1):
        start = 0
        while start < len(values):
            if values[start] < level:
                start += 1
                continue
            end = start
            while end < len(values) and values[end] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order
