"""The one spelling in which texts are compared, and where each of its letters came from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_HAMZA = "\u0654"
_SAME = {
    **dict.fromkeys("يىېۍێےۓ", "ی"),
    **dict.fromkeys("كڪګ", "ک"),
    **dict.fromkeys("ةۀہۂۃھەۿ", "ه"),
    **dict.fromkeys("ٱٲٳ", "ا"),
    **dict.fromkeys("ۆۇۈۋ", "و"),
    **dict.fromkeys("ء¬ـ", ""),  # امضاء and امضا are one word; ¬ is how old word processors kept a ZWNJ
    **dict.fromkeys("«»“”„‟‹›″", '"'),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("⁄∕÷\\", "/"),
    **dict.fromkeys("−‐‑‒–—―", "-"),
    "،": ",",
    "؛": ";",
    "؟": "?",
    "٪": "%",
    "٫": ".",
    "٬": ",",
    "۔": ".",
}

# Two spellings of one word that differ in the seat of their hamza or leave it out. As long as what they replace.
_SEATS = (
    (re.compile(f"و{_HAMZA}و"), f"ی{_HAMZA}و"),  # مسؤول, شؤون, رؤوس: مسئول, شئون, رئوس
    (re.compile(f"(?<=\\w)یا{_HAMZA}"), f"یی{_HAMZA}"),  # هیأت: هیئت
    (re.compile(r"(?<!\w)هیات"), "هییت"),  # هیات: هیئت, but not الهیات
)


class _Folding(dict[int, str]):
    """What each character becomes, found once; hamza above stays for the moment, the seats need it."""

    def __missing__(self, code: int) -> str:
        lone_mark = 0xFE70 <= code <= 0xFE7F  # decomposes into a space, or a tatweel, and the mark
        folded = self[code] = "" if lone_mark else _fixed_point(chr(code))
        return folded


def _fixed_point(text: str) -> str:
    while (folded := "".join(map(_letter, unicodedata.normalize("NFKD", text).casefold()))) != text:
        text = folded
    return text


def _letter(character: str) -> str:
    if character == _HAMZA:
        return character
    same = _SAME.get(character)
    if same is not None:
        return same
    kind = unicodedata.category(character)
    if kind == "Nd":
        return str(unicodedata.decimal(character))
    if kind in {"Zs", "Zl", "Zp"} or character in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85":
        return " "
    return "" if kind in {"Mn", "Me", "Cc", "Cf", "Cs"} else character


_FOLDED = _Folding()
_SPACES = re.compile(" +")


def folded(text: str) -> str:
    """`text` in the one spelling; folding it again changes nothing."""
    letters = _seated(text.translate(_FOLDED))
    return _SPACES.sub(" ", letters.replace(_HAMZA, "")).strip(" ")


def fold_letter(character: str) -> str:
    """One character by itself: empty where comparison does not see it."""
    return _FOLDED[ord(character)].replace(_HAMZA, "")


def _seated(letters: str) -> str:
    for seat, same in _SEATS:
        letters = seat.sub(same, letters)
    return letters


@dataclass(frozen=True, slots=True)
class FoldedText:
    """The letters and digits of a text in the one spelling without anything between them, with their origin."""

    letters: str
    origins: tuple[int, ...]
    """For each letter the index in the original text."""
    edges: frozenset[int]
    """Where words start and end, as indices into `letters`."""

    @classmethod
    def of(cls, text: str) -> FoldedText:
        parts = [_FOLDED[ord(character)] for character in text]
        origins = [index for index, part in enumerate(parts) for _ in part]
        kept: list[str] = []
        kept_origins: list[int] = []
        edges = {0}
        for letter, origin in zip(_seated("".join(parts)), origins, strict=True):
            if letter.isalnum():
                kept.append(letter)
                kept_origins.append(origin)
            elif letter != _HAMZA:
                edges.add(len(kept))
        edges.add(len(kept))
        return cls("".join(kept), tuple(kept_origins), frozenset(edges))
