"""Which phrases go on from the letters typed so far, however either is spelt."""

from __future__ import annotations

import heapq
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.persian.folding import folded

MOST: Final = 9
"""How many phrases a list can show."""
LONGEST: Final = 40
"""Letters of a phrase that are compared: whoever has typed so many needs no completion."""
_WORDS_BACK: Final = 6
_LETTER: Final = "\\w\u200c\u064b-\u065f\u0670"
_WORD: Final = re.compile(f"[{_LETTER}]+")
_LAST_WORD: Final = re.compile(f"(?:\\d+[/-])*[{_LETTER}]*\\Z")
_BETWEEN: Final = re.compile("[ \u00a0/()«»-]{1,2}")
_FOLDED_WORD: Final = re.compile(r"[^\W_]+")
_LAST: Final = "\U0010ffff"


def last_word(before: str) -> str:
    """The word, or the number with its parts, that `before` ends in; empty after a space."""
    found = _LAST_WORD.search(before)
    return found[0] if found else ""


def letters_of(text: str) -> str:
    """The letters and digits of `text` in the one spelling: `spelling.compact_key`, without what that costs more."""
    return "".join(_FOLDED_WORD.findall(folded(text)))


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase by its place, and how many characters before the cursor it takes the place of."""

    place: int
    typed: int


class PhraseIndex:
    """Phrases by the beginnings of their words. Of equals the earlier is given first: give the recent ones first."""

    def __init__(self, phrases: Iterable[Sequence[str]]) -> None:
        """Each phrase by all spellings it is found by."""
        entries: list[tuple[str, int, int]] = []
        for place, spellings in enumerate(phrases):
            for phrase in spellings:
                words = _FOLDED_WORD.findall(folded(phrase))
                entries += [
                    ("".join(words[first : first + LONGEST])[:LONGEST], min(first, 1), place)
                    for first in range(len(words))
                ]
        entries.sort()
        self._letters = [letters for letters, _, _ in entries]
        self._ranks = [(later, place) for _, later, place in entries]

    def starting(self, typed: str, most: int = MOST) -> list[int]:
        """Places of the phrases in which a word begins as `typed` does, and goes on as it goes on: those whose first
        word it is come first."""
        letters = letters_of(typed)
        if not letters or len(letters) > LONGEST:
            return []
        begin = bisect_left(self._letters, letters)
        end = bisect_left(self._letters, letters + _LAST, begin)
        ranks = heapq.nsmallest(most * 4, self._ranks[begin:end]) if end - begin > most * 8 else []
        places = dict.fromkeys(place for _, place in ranks)
        if len(places) < most:  # few, or one phrase many times
            places = dict.fromkeys(place for _, place in sorted(self._ranks[begin:end]))
        return list(places)[:most]

    def going_on(self, before: str, most: int = MOST) -> list[Found]:
        """What goes on from the last words of `before`: the more words agree, the earlier."""
        found: dict[int, int] = {}
        for start in _starts(before):
            for place in self.starting(before[start:], most):
                found.setdefault(place, len(before) - start)
        return [Found(place, typed) for place, typed in list(found.items())[:most]]


def _starts(before: str) -> Iterator[int]:
    """Where the last words of `before` begin, the farthest first; none after a space."""
    last = len(before) - len(last_word(before))
    if last == len(before):
        return
    starts = [last]
    words = list(_WORD.finditer(before, 0, last))
    for word in reversed(words[-_WORDS_BACK:]):
        if not _BETWEEN.fullmatch(before, word.end(), starts[-1]):
            break
        starts.append(word.start())
    yield from reversed(starts)
