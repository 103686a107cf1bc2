"""What two offices made of one long text, word by word and against the text both had before them."""

from __future__ import annotations

import difflib
import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.persian.spelling import ZWNJ

SpanKind = Literal["same", "added", "removed"]
PartKind = Literal["same", "ours", "theirs", "both", "conflict"]

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
_UNSEEN = f"{ZWNJ}\u200d\u200e\u200f\u202a-\u202e\u2066-\u2069"
_IN_WORD = f"[\\w{_MARKS}{_UNSEEN}]"
_WORDS = re.compile(f"\\s+|{_IN_WORD}+(?:[./:,٫٬-]{_IN_WORD}+)*|.", re.DOTALL)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?؟])[»”’\"')\]]*(\s+)|(\s*[\n\r\u2028\u2029]\s*)")
_LIST_NUMBER = re.compile(r"\s*[\w]{1,3}[.):]")
_MANY_PAIRS = 200_000
"""Beyond as many pairs of equal words a stretch counts as written anew: such a comparison would tell nobody much."""

Block = tuple[int, int, int]
"""So many equal pieces: where they start in the one text, where in the other, how many."""


@dataclass(frozen=True)
class Span:
    """A stretch of words that stands in both texts, only in the other (added) or only in the base (removed)."""

    kind: SpanKind
    text: str


@dataclass(frozen=True)
class Part:
    """A stretch of whole sentences: what the base had, and what each side has in its place."""

    kind: PartKind
    base: str
    ours: str
    theirs: str

    @property
    def text(self) -> str:
        """What is proposed; ours stands in where both changed it."""
        return self.theirs if self.kind == "theirs" else self.ours


@dataclass(frozen=True)
class Merged:
    """The text proposed to a person, and whether no sentence was changed by both sides."""

    text: str
    clean: bool
    parts: tuple[Part, ...]


def words(text: str) -> list[str]:
    """Words, signs and the spaces between them; a half-space, vowel marks and the points of a number stay inside."""
    return _WORDS.findall(text)


def sentences(text: str) -> list[str]:
    """Sentences and paragraphs in turn with the white space between them."""
    pieces: list[str] = []
    start = 0
    for end in _SENTENCE_ENDS.finditer(text):
        group = 1 if end[1] else 2
        body = text[start : end.start(group)]
        if group == 1 and _LIST_NUMBER.fullmatch(body):
            continue
        pieces += [body, end[group]]
        start = end.end()
    pieces.append(text[start:])
    return [piece for piece in pieces if piece]


def word_diff(base: str, other: str) -> tuple[Span, ...]:
    """Same and removed spans join to `base`, same and added ones to `other`."""
    before, after = sentences(base), sentences(other)
    found: list[Span] = []
    for olds, news, alike in _aligned(before, after):
        old, new = "".join(before[olds]), "".join(after[news])
        found += [Span("same", old)] if alike else _words_aligned(words(old), words(new))
    return tuple(_joined(found))


def merge3(base: str, ours: str, theirs: str) -> Merged:
    """Proposes a text only where the changed sentences are disjoint; within one sentence two changes are a conflict."""
    whole = sentences(base)
    parts: list[Part] = []
    for stretch, our_text, their_text in _regions(whole, sentences(ours), sentences(theirs)):
        old = "".join(whole[stretch])
        parts.append(Part(_kind(old, our_text, their_text), old, our_text, their_text))
    return Merged("".join(part.text for part in parts), all(part.kind != "conflict" for part in parts), tuple(parts))


def _kind(old: str, ours: str, theirs: str) -> PartKind:
    if ours == theirs:
        return "same" if ours == old else "both"
    if theirs == old:
        return "ours"
    return "theirs" if ours == old else "conflict"


@dataclass(frozen=True)
class _Edit:
    """Pieces `start` to `end` of the base and what one side has instead."""

    start: int
    end: int
    text: str
    theirs: bool


def _regions(base: list[str], ours: list[str], theirs: list[str]) -> Iterator[tuple[slice, str, str]]:
    """The base from its start to its end in stretches, with each side's text; edits that meet share a stretch."""
    edits = sorted(
        [*_edits(base, ours, theirs=False), *_edits(base, theirs, theirs=True)],
        key=lambda edit: (edit.start, edit.end, edit.theirs),
    )
    done = 0
    for group in _meeting(edits):
        start, end = group[0].start, max(edit.end for edit in group)
        if done < start:
            same = "".join(base[done:start])
            yield slice(done, start), same, same
        our_text, their_text = (_told(base, group, start, end, theirs=side) for side in (False, True))
        yield slice(start, end), our_text, their_text
        done = end
    if done < len(base):
        same = "".join(base[done:])
        yield slice(done, len(base)), same, same


def _edits(base: list[str], other: list[str], *, theirs: bool) -> Iterator[_Edit]:
    for olds, news, alike in _aligned(base, other):
        if not alike:
            yield _Edit(olds.start, olds.stop, "".join(other[news]), theirs)


def _told(base: list[str], group: list[_Edit], start: int, end: int, *, theirs: bool) -> str:
    """One side's text for a stretch: its edits, and the base between them."""
    pieces: list[str] = []
    at = start
    for edit in group:
        if edit.theirs == theirs:
            pieces += [*base[at : edit.start], edit.text]
            at = edit.end
    return "".join([*pieces, *base[at:end]])


def _meeting(edits: list[_Edit]) -> Iterator[list[_Edit]]:
    group: list[_Edit] = []
    end = 0
    for edit in edits:
        if group and (edit.start < end or (edit.start == end and not _own_paragraph(group, edit))):
            group.append(edit)
        else:
            if group:
                yield group
            group = [edit]
        end = max(end, edit.end)
    if group:
        yield group


def _own_paragraph(group: list[_Edit], after: _Edit) -> bool:
    """Whether one side only put whole paragraphs next to what the other changed, so that there is no question."""
    before = group[-1]
    if len(group) > 1:
        return False
    if before.start == before.end and after.start < after.end:
        return _breaks(before.text[::-1]) and _still_there(after.text[:1])
    if before.start < before.end and after.start == after.end:
        return _breaks(after.text) and _still_there(before.text[-1:])
    return False


def _breaks(text: str) -> bool:
    return "\n" in text[: len(text) - len(text.lstrip())] and not text.isspace()


def _still_there(edge: str) -> bool:
    return bool(edge) and not edge.isspace()


def _aligned(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[slice, slice, bool]]:
    """Both sequences from start to end in pairs of stretches, equal and differing ones in turn."""
    old = new = 0
    for i, j, count in [*_blocks(before, after), (len(before), len(after), 0)]:
        if old < i or new < j:
            yield slice(old, i), slice(new, j), False
        if count:
            yield slice(i, i + count), slice(j, j + count), True
        old, new = i + count, j + count


def _words_aligned(before: list[str], after: list[str]) -> list[Span]:
    spans: list[Span] = []
    for olds, news, alike in _aligned(before, after):
        if alike:
            spans.append(Span("same", "".join(before[olds])))
        else:
            spans += [Span("removed", "".join(before[olds])), Span("added", "".join(after[news]))]
    return spans


def _joined(spans: list[Span]) -> Iterator[Span]:
    told = [span for span in spans if span.text]
    for kind, run in itertools.groupby(told, key=lambda span: span.kind):
        yield Span(kind, "".join(span.text for span in run))


def _blocks(before: Sequence[str], after: Sequence[str]) -> list[Block]:
    """Equal runs: common ends, then the pieces that stand once in each (patience), then what difflib finds between."""
    low, before_end, after_end = 0, len(before), len(after)
    while low < min(before_end, after_end) and before[low] == after[low]:
        low += 1
    while before_end > low and after_end > low and before[before_end - 1] == after[after_end - 1]:
        before_end, after_end = before_end - 1, after_end - 1
    found: list[Block] = [(0, 0, low)]
    old, new = low, low
    for i, j in [*_anchors(before, after, low, before_end, after_end), (before_end, after_end)]:
        found += _between(before[old:i], after[new:j], old, new)
        if i < before_end:
            found.append((i, j, 1))
        old, new = i + 1, j + 1
    found.append((before_end, after_end, len(before) - before_end))
    return _run_together(found)


def _run_together(found: list[Block]) -> list[Block]:
    blocks: list[Block] = []
    for i, j, count in found:
        if not count:
            continue
        if blocks and (blocks[-1][0] + blocks[-1][2], blocks[-1][1] + blocks[-1][2]) == (i, j):
            blocks[-1] = (*blocks[-1][:2], blocks[-1][2] + count)
        else:
            blocks.append((i, j, count))
    return blocks


def _anchors(
    before: Sequence[str], after: Sequence[str], low: int, before_end: int, after_end: int
) -> list[tuple[int, int]]:
    """The longest rising row of pieces that stand exactly once in either stretch."""
    once_before, once_after = _once(before[low:before_end]), _once(after[low:after_end])
    pairs = sorted((low + i, low + once_after[piece]) for piece, i in once_before.items() if piece in once_after)
    tails: list[int] = []
    last: list[int] = []
    back: list[int] = []
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        tails[at : at + 1] = [j]
        last[at : at + 1] = [index]
        back.append(last[at - 1] if at else -1)
    row: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        row.append(pairs[index])
        index = back[index]
    return row[::-1]


def _once(pieces: Sequence[str]) -> dict[str, int]:
    often = Counter(pieces)
    return {piece: index for index, piece in enumerate(pieces) if often[piece] == 1 and not piece.isspace()}


def _between(before: Sequence[str], after: Sequence[str], old: int, new: int) -> list[Block]:
    """What difflib finds in a stretch; white space alone is no reason to call two stretches alike."""
    in_before, in_after = Counter(before), Counter(after)
    pairs = sum(count * in_after[piece] for piece, count in in_before.items() if not piece.isspace())
    if not pairs or pairs > _MANY_PAIRS:
        return []
    matcher = difflib.SequenceMatcher(str.isspace, before, after)
    return [
        (old + block.a, new + block.b, block.size)
        for block in matcher.get_matching_blocks()
        if not all(piece.isspace() for piece in before[block.a : block.a + block.size])
    ]
