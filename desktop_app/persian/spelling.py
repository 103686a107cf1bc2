"""How text is stored, how it is compared, and how a typed query finds it."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter

from desktop_app.persian.digits import to_persian
from desktop_app.persian.folding import FoldedText, fold_letter, folded

ZWNJ = "\u200c"
_LEFT_OUTSIDE = "\u200c\u2066\u2067\u2068\u2069\u200e\u200f"  # folded away, yet no part of the letter before

_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_MARK_FORMS = {code: unicodedata.normalize("NFKC", chr(code)).lstrip(" ـ") for code in range(0xFE70, 0xFE80)}
_PERSIAN_LETTERS = str.maketrans("يىكہھەۂ", "ییکهههۀ")
_STORED = _PERSIAN_LETTERS | str.maketrans("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters, overrides and embeddings, invisible joiners and tags, lone surrogates, noncharacters.
_UNSTORABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
_SPACES = re.compile("[\t \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_OLD_ZWNJ = re.compile(r"(?<=[\u0621-\u06d3])¬+(?=[\u0621-\u06d3])")
_MANY_ZWNJ = re.compile(f"{ZWNJ}{{2,}}")
_IDLE_ZWNJ = re.compile(f"{ZWNJ}(?!\\w)|(?<![\\w\u064b-\u065f\u0670]){ZWNJ}")
_BLANK_LINES = re.compile("\n{3,}")
_DIGITS = re.compile("[0-9۰-۹]+")
_GAP = "[ \u200b-\u200f\u2066-\u2069]{0,3}"
_LETTERS = r"[^\W\d_]{1,2}"
_NUMBER = re.compile(
    rf"(?<![^\W_])(?:{_LETTERS})?\d+"
    rf"(?:(?:{_GAP}{_LETTERS})?{_GAP}[/\\⁄∕\-‐-―−_]{_GAP}(?:{_LETTERS})?\d+)+"
    rf"(?:{_LETTERS}(?![^\W_]))?"
)


def persian_letters(text: str) -> str:
    """`text` with the letters of an Arabic or Urdu keyboard as the Persian ones they stand for, and nothing else."""
    return text.translate(_PERSIAN_LETTERS)


def clean_line(text: str) -> str:
    """What is stored of a field of one line: see `clean_text`; line ends become spaces."""
    return _clean(_LINE_ENDS.sub("\n", text).replace("\n", " "))


def clean_text(text: str) -> str:
    """What is stored of a field of several lines.

    NFC; presentation forms, Arabic ye and kaf and Arabic-Indic digits as their Persian letters and digits; no control
    characters, overrides or embeddings; isolates only in pairs; ZWNJ only between letters; single spaces, no more
    than one blank line, nothing at either end.
    """
    lines = "\n".join(_clean(line) for line in _LINE_ENDS.sub("\n", text).split("\n"))
    return _BLANK_LINES.sub("\n\n", lines).strip("\n")


def _clean(line: str) -> str:
    while (cleaned := _cleaned(line)) != line:  # what one step takes out can bring two letters together for another
        line = cleaned
    return line


def _cleaned(line: str) -> str:
    line = unicodedata.normalize("NFC", _UNSTORABLE.sub("", line))
    line = _PRESENTATION.sub(_plain_form, line.translate(_MARK_FORMS)).translate(_STORED)
    line = unicodedata.normalize("NFC", line)
    line = _OLD_ZWNJ.sub(ZWNJ, line)
    line = _DIGITS.sub(_of_one_family, line)
    line = _without_lone_isolates(line)
    return _SPACES.sub(" ", _IDLE_ZWNJ.sub("", _MANY_ZWNJ.sub(ZWNJ, line))).strip(" ")


def _of_one_family(digits: re.Match[str]) -> str:
    """A number of mixed digits, as in ۱۳۹2, is Persian; one of Latin digits alone may be a code and stays."""
    return digits[0] if digits[0].isascii() else to_persian(digits[0])


def _plain_form(form: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", form[0])


def _without_lone_isolates(line: str) -> str:
    open_at: list[int] = []
    lone: set[int] = set()
    for index, character in enumerate(line):
        if character in "\u2066\u2067\u2068":
            open_at.append(index)
        elif character == "\u2069":
            if open_at:
                open_at.pop()
            else:
                lone.add(index)
    lone.update(open_at)
    return "".join(character for index, character in enumerate(line) if index not in lone) if lone else line


def search_key(text: str) -> str:
    """One spelling for comparison: letters, digits, hamza seats and case folded; ZWNJ, tatweel and vowels dropped."""
    return folded(text)


def compact_key(text: str) -> str:
    """`search_key` of the letters and digits alone: صورت جلسه, صورت‌جلسه and صورتجلسه are equal."""
    return FoldedText.of(text).letters


def search_words(text: str) -> list[str]:
    """The words of `search_key` in order, for an index."""
    parts = FoldedText.of(text)
    edges = sorted(parts.edges)
    return [parts.letters[start:end] for start, end in itertools.pairwise(edges)]


def joined_words(text: str) -> list[str]:
    """Neighbouring words written as one, for an index in which صورتجلسه finds «صورت جلسه»."""
    words = search_words(text)
    return [first + second for first, second in itertools.pairwise(words)]


def number_keys(text: str) -> list[str]:
    """The official numbers and dates in `text`, each once, equal in whatever order their parts were typed.

    Letters that belong to a part (ت۵۰۳۲۸هـ) and leading zeros are left out of the key.
    """
    keys = ("/".join(map(str, sorted(_parts(number[0]).elements()))) for number in _NUMBER.finditer(text))
    return list(dict.fromkeys(keys))


def matches(query: str, text: str) -> bool:
    """Whether every word of `query` is in `text`, joined or apart, and every number, in any order of its parts."""
    return _found(query, text) is not None


def find(query: str, text: str) -> list[tuple[int, int]]:
    """Where `query` is in `text`, as spans to highlight, in order and apart; empty where it does not match."""
    return _found(query, text) or []


def _found(query: str, text: str) -> list[tuple[int, int]] | None:
    numbers = [_parts(number[0]) for number in _NUMBER.finditer(query)]
    words = search_words(_NUMBER.sub(" ", query))
    if not words and not numbers:
        return None
    place = FoldedText.of(text)
    spans = _word_spans(words, place)
    if spans is None:
        return None
    spans = [_span(place, text, start, end) for start, end in spans]
    for parts in numbers:
        found = [number.span() for number in _NUMBER.finditer(text) if parts <= _parts(number[0])]
        if not found:
            return None
        spans += found
    return _merged(spans)


def _parts(number: str) -> Counter[int]:
    return Counter(int(part) for part in re.findall(r"\d{1,99}", number))


def _word_spans(words: list[str], place: FoldedText) -> list[tuple[int, int]] | None:
    together = _occurrences("".join(words), place)
    if together:
        return together
    spans: list[tuple[int, int]] = []
    index = 0
    while index < len(words):
        found = _occurrences(words[index], place)
        if not found and index + 1 < len(words):
            found = _occurrences(words[index] + words[index + 1], place)
            index += 1
        if not found:
            return None
        spans += found
        index += 1
    return spans


def _occurrences(word: str, place: FoldedText) -> list[tuple[int, int]]:
    """Inside one word of the text (a single letter only at its start), or over several words as a whole."""
    found = []
    start = place.letters.find(word) if word else -1
    while start >= 0:
        end = start + len(word)
        inside = not any(index in place.edges for index in range(start + 1, end))
        whole = start in place.edges and end in place.edges
        if whole or (inside and (len(word) > 1 or start in place.edges)):
            found.append((start, end))
        start = place.letters.find(word, start + 1)
    return found


def _span(place: FoldedText, text: str, start: int, end: int) -> tuple[int, int]:
    last = place.origins[end - 1] + 1
    while last < len(text) and text[last] not in _LEFT_OUTSIDE and not fold_letter(text[last]):
        last += 1
    return place.origins[start], last


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
