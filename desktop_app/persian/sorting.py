"""Persian alphabetical order as a text that any database compares byte by byte."""

from __future__ import annotations

import functools
import re
import unicodedata

from desktop_app.persian.digits import to_latin
from desktop_app.persian.folding import fold_letter
from desktop_app.persian.spelling import clean_line

ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_PERSIAN = {letter: chr(0xC0 + rank) for rank, letter in enumerate(ALPHABET)}
_NEAR = {"ڤ": "ف", "ڕ": "ر", "ڵ": "ل", "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ں": "ن"}
_LATIN = {chr(ord("a") + rank): chr(0x100 + rank) for rank in range(26)}
_OTHER = "\u0180"
_LONGEST = 0x5E
_DIGITS = re.compile(r"\d+")
_SPACES = re.compile(" +")


@functools.lru_cache(maxsize=4096)
def sort_key(text: str) -> str:
    """A text whose binary order is the alphabetical order of `text`: word by word, numbers by value before letters,
    Persian before Latin, ZWNJ, vowel marks and punctuation ignored; the spelling itself settles what is still equal.
    """
    stored = clean_line(text)
    letters = "".join(map(_rank, _DIGITS.sub(_by_value, to_latin(stored))))
    return f"{_SPACES.sub(' ', letters).strip(' ')}\t{stored}"


def _by_value(run: re.Match[str]) -> str:
    digits = run[0].lstrip("0") or "0"
    return f"{chr(_PRIVATE + min(len(digits), _LONGEST))}{digits}"


_PRIVATE = 0xF0000  # carries the length of a number through to `_rank`; a letter in no script


def _rank(character: str) -> str:
    if character in _PERSIAN:
        return _PERSIAN[character]
    if character.isdecimal():
        return character
    code = ord(character)
    if _PRIVATE < code <= _PRIVATE + _LONGEST:
        return chr(0x20 + code - _PRIVATE)
    return "".join(_folded_rank(letter) for letter in fold_letter(_NEAR.get(character, character)))


def _folded_rank(letter: str) -> str:
    known = _PERSIAN.get(letter) or _LATIN.get(letter)
    if known is not None:
        return known
    return f"{_OTHER}{letter}" if unicodedata.category(letter).startswith(("L", "N")) else " "
