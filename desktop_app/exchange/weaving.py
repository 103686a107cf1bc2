"""One text with the words of both sides where both changed a sentence: a draft for whoever words it anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.exchange.three_way import Merged, word_diff


@dataclass(frozen=True)
class _Edit:
    """Characters `start` to `end` of the base, and what one side has instead."""

    start: int
    end: int
    text: str
    theirs: bool


def woven(merged: Merged) -> str:
    """The merged text; in sentences that both sides changed, the words of both: never a word of either is left out."""
    return "".join(
        part.text if part.kind != "conflict" else _woven(part.base, part.ours, part.theirs) for part in merged.parts
    )


def _woven(base: str, ours: str, theirs: str) -> str:
    edits = sorted(
        [*_edits(base, ours, theirs=False), *_edits(base, theirs, theirs=True)],
        key=lambda edit: (edit.start, edit.end, edit.theirs),
    )
    pieces: list[str] = []
    done = 0
    for group in _meeting(edits):
        start, end = group[0].start, max(edit.end for edit in group)
        pieces.append(base[done:start])
        sides = [_told(base, group, start, end, theirs=theirs) for theirs in (False, True) if _has(group, theirs)]
        pieces.append(sides[0] if len(sides) == 1 or sides[0] == sides[1] else _beside(*sides))
        done = end
    return "".join([*pieces, base[done:]])


def _has(group: list[_Edit], theirs: bool) -> bool:  # noqa: FBT001 - the side
    return any(edit.theirs == theirs for edit in group)


def _beside(ours: str, theirs: str) -> str:
    """Ours, then theirs, with one space between them."""
    if not ours.strip() or not theirs.strip():
        return ours + theirs
    return f"{ours.rstrip()} {theirs.lstrip()}" if ours[-1:].isspace() or not theirs[:1].isspace() else ours + theirs


def _edits(base: str, other: str, *, theirs: bool) -> Iterator[_Edit]:
    at, begun, added = 0, -1, ""
    for span in word_diff(base, other):
        if span.kind == "same":
            if begun >= 0:
                yield _Edit(begun, at, added, theirs)
            begun, added = -1, ""
        else:
            begun = at if begun < 0 else begun
            added += span.text if span.kind == "added" else ""
        at += len(span.text) if span.kind != "added" else 0
    if begun >= 0:
        yield _Edit(begun, at, added, theirs)


def _meeting(edits: list[_Edit]) -> Iterator[list[_Edit]]:
    """Edits that share characters of the base, or begin at the same place, together."""
    group: list[_Edit] = []
    for edit in edits:
        end = max((one.end for one in group), default=-1)
        if group and (edit.start < end or edit.start == group[-1].start):
            group.append(edit)
        else:
            if group:
                yield group
            group = [edit]
    if group:
        yield group


def _told(base: str, group: list[_Edit], start: int, end: int, *, theirs: bool) -> str:
    """One side's words for a stretch: its edits, and the base between them."""
    pieces: list[str] = []
    at = start
    for edit in group:
        if edit.theirs == theirs:
            pieces += [base[at : edit.start], edit.text]
            at = edit.end
    return "".join([*pieces, base[at:end]])
