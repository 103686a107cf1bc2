"""Where a half-space is missing in Persian text, and where that is certain enough to be mended unasked."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.persian.half_space_words import (
    BOUND_PARTS,
    COMPARED,
    COMPOUNDS,
    FUNCTION_WORDS,
    GLUED_BEFORE_HAY,
    NOT_PLURAL,
    NOT_VERBS,
    OFTEN_JOINED,
    ONE_WORD,
    PLURAL,
    SHORT_NOUNS,
    after_mi,
)
from desktop_app.persian.spelling import ZWNJ
from desktop_app.sentences import sentence

VERB = sentence("Rules", "می joins its verb with a half-space.")
PLURAL_SIGN = sentence("Rules", "The plural sign joins its noun with a half-space.")
ENDING = sentence("Rules", "This ending joins its word with a half-space.")
COMPARISON = sentence("Rules", "تر and ترین join their adjective with a half-space.")
COMPOUND = sentence("Rules", "The parts of this word join with a half-space.")
WHOLE = sentence("Rules", "This is one word.")

_WORD = re.compile(f"[\u0621-\u063a\u0641-\u0652\u0670-\u06d3{ZWNJ}]+")
_PLAIN = str.maketrans("يىك", "ییک")
_GLUED_PLURAL = re.compile(f"(.+?)({'|'.join(sorted(PLURAL, key=len, reverse=True))})")
_NOT_JOINING = frozenset("آادذرزژوؤ")
_PARTICIPLE_ENDINGS = frozenset({"ام", "ای", "ایم", "اید", "اند"})
_COMPARISONS = frozenset({"تر", "ترین", "تری"})
_NO_NOUN_BEFORE_AY = FUNCTION_WORDS | {"سه", "ده", "همه", "بله", "توجه", "گروه", "راه", "ماه", "دانشگاه", "دستگاه"}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Replace `start` to `end` by `replacement`; `reason` is an English sentence of the context "Rules"."""

    start: int
    end: int
    replacement: str
    reason: str
    certain: bool = False
    """Whether the words can mean nothing else: «در این صورت جلسه برگزار نشد» speaks of no صورتجلسه."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    """With Persian letters only, as long as what is typed."""

    @property
    def last_part(self) -> str:
        return self.text.rpartition(ZWNJ)[2]


@dataclass(frozen=True, slots=True)
class _Edit:
    """What stands from `start` to `end` becomes `put`, inside the words from `first` to `last`."""

    start: int
    end: int
    put: str
    first: int
    last: int
    reason: str
    certain: bool = True


def suggestions(text: str) -> list[Suggestion]:
    """The repairs of `text`, in order and apart, each of whole words."""
    words = _words_of(text)
    edits = [edit for word in words for edit in _inside(word)]
    for first, second in itertools.pairwise(words):
        if text[first.end : second.start] == " ":
            edits += _between(first, second)
    return _joined(text, edits)


def finished(before: str) -> Suggestion | None:
    """The repair of the word that `before` ends in, together with the word ahead of it; None unless it is certain."""
    words = _words_of(before)[-2:]
    if not words or words[-1].end != len(before):
        return None
    edits = list(_inside(words[-1]))
    if len(words) > 1 and before[words[0].end : words[1].start] == " ":
        edits += _between(*words)
    found = _joined(before, edits)
    return found[0] if len(found) == 1 and found[0].certain else None


def _words_of(text: str) -> Sequence[_Word]:
    return [_Word(hit.start(), hit.end(), hit[0].translate(_PLAIN)) for hit in _WORD.finditer(text)]


def _joined(text: str, edits: list[_Edit]) -> list[Suggestion]:
    return list(_together(text, sorted(edits, key=lambda edit: (edit.start, edit.end))))


def applied(text: str, chosen: Iterable[Suggestion]) -> str:
    """`text` with the chosen suggestions carried out."""
    for suggestion in sorted(chosen, key=lambda suggestion: suggestion.start, reverse=True):
        text = f"{text[: suggestion.start]}{suggestion.replacement}{text[suggestion.end :]}"
    return text


def _inside(word: _Word) -> Iterator[_Edit]:
    """Half-spaces that were left out between letters."""

    def split(at: int, reason: str, *, certain: bool = True) -> _Edit:
        return _Edit(word.start + at, word.start + at, ZWNJ, word.start, word.end, reason, certain)

    if ZWNJ not in word.text and word.text not in NOT_VERBS:
        for prefix in ("می", "نمی"):
            if word.text.startswith(prefix) and word.text.removeprefix(prefix) in after_mi():
                yield split(len(prefix), VERB)
    head = word.text.split(ZWNJ)[0]
    for glued, at in _glued_compounds().get(head[:4], ()):
        if head.startswith(glued) and head.removeprefix(glued) in _COMPOUND_ENDINGS:
            yield split(at, COMPOUND)
            break
    last = word.last_part
    plural = _GLUED_PLURAL.fullmatch(last)
    if plural is not None and last not in NOT_PLURAL and _is_noun_before(plural[1], plural[2]):
        yield split(len(word.text) - len(plural[2]), PLURAL_SIGN, certain=False)  # «توجیها» may be توجیهاً


def _is_noun_before(noun: str, sign: str) -> bool:
    if noun[-1] in _NOT_JOINING:
        return False  # کارها looks the same with a half-space and without
    if sign == "های" and noun[-1] not in "یه" and noun not in SHORT_NOUNS:
        return noun in GLUED_BEFORE_HAY
    return len(noun) > 2 or noun in SHORT_NOUNS or (len(noun) == 2 and noun.endswith("ه"))


def _between(first: _Word, second: _Word) -> Iterator[_Edit]:
    """Half-spaces that were typed as spaces."""

    def join(put: str, reason: str) -> _Edit:
        return _Edit(first.end, second.start, put, first.start, second.end, reason)

    before, after = first.last_part, second.text
    if first.text in {"می", "نمی"} and after in after_mi():
        yield join(ZWNJ, VERB)
    elif after in PLURAL and len(before) > 1 and before not in FUNCTION_WORDS:
        yield join(ZWNJ, PLURAL_SIGN)
    elif _takes_ending(before, after):
        yield join(ZWNJ, ENDING)
    elif after in _COMPARISONS and (before in COMPARED or (after == "ترین" and before not in FUNCTION_WORDS)):
        yield join(ZWNJ, COMPARISON)
    else:
        yield from _compound(first, second)


def _takes_ending(before: str, after: str) -> bool:
    if after == "ام" and before == "سی":
        return True
    if after in _PARTICIPLE_ENDINGS and before.endswith(("ته", "ده")) and len(before) > 2:
        return before not in _NO_NOUN_BEFORE_AY
    return after == "ای" and before.endswith("ه") and len(before) > 2 and before not in _NO_NOUN_BEFORE_AY


def _compound(first: _Word, second: _Word) -> Iterator[_Edit]:
    head = second.text.split(ZWNJ)[0]
    for part, whole in _apart().get(first.text, ()):
        if head.startswith(part) and head.removeprefix(part) in _COMPOUND_ENDINGS:
            if ZWNJ in whole:
                certain = part in BOUND_PARTS
                yield _Edit(first.end, second.start, ZWNJ, first.start, second.end, COMPOUND, certain)
            else:
                yield _Edit(first.start, second.start + len(part), whole, first.start, second.end, WHOLE, certain=False)
            return


_COMPOUND_ENDINGS = frozenset({"", "ی", "ان", "ات", *PLURAL, *(f"ی{plural}" for plural in PLURAL)})


@cache
def _glued_compounds() -> dict[str, list[tuple[str, int]]]:
    """By their first four letters: the compound without its half-space, and where this belongs. Longest first."""
    table: dict[str, list[tuple[str, int]]] = {}
    for compound in sorted(COMPOUNDS, key=len, reverse=True):
        glued = compound.replace(ZWNJ, "")
        table.setdefault(glued[:4], []).append((glued, compound.index(ZWNJ)))
    return table


@cache
def _apart() -> dict[str, list[tuple[str, str]]]:
    """By the first part: the second part and the whole. Longest first."""
    wholes = {(*compound.split(ZWNJ, 1),): compound for compound in (*COMPOUNDS, *OFTEN_JOINED)} | ONE_WORD
    table: dict[str, list[tuple[str, str]]] = {}
    for (first, second), whole in sorted(wholes.items(), key=lambda item: len(item[1]), reverse=True):
        table.setdefault(first, []).append((second, whole))
    return table


def _together(text: str, edits: list[_Edit]) -> Iterator[Suggestion]:
    """One suggestion for all edits that share a word."""
    while edits:
        group, last = [edits[0]], edits[0].last
        start = edits[0].first
        for edit in edits[1:]:
            if edit.first >= last:
                break
            if edit.start >= group[-1].end:
                group.append(edit)
            last = max(last, edit.last)
        edits = [edit for edit in edits if edit.first >= last]
        repaired, at = "", start
        for edit in group:
            repaired += text[at : edit.start] + edit.put
            at = edit.end
        certain = all(edit.certain for edit in group)
        yield Suggestion(start, last, repaired + text[at:last], group[0].reason, certain)
