"""How a wording becomes text: fields in braces are filled, optional parts in square brackets stay or go.

A field that is empty takes with it the optional part in which it stands; outside of one it prints dots, to be filled by
hand. A block (a table, a list) stands on a line of its own.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.persian.spelling import compact_key
from desktop_app.sentences import Refused, sentence

DOTS = "………"
"""What an empty field prints outside an optional part."""
_MARK = re.compile(r"([{}\[\]])")
_SPACES = re.compile(r" {2,}")
_LOOSE = re.compile(r" +(?=[،؛:.؟!»)])")


@dataclass(frozen=True, slots=True)
class WordingField:
    """`name` is what stands in the braces. A `block` is a table or list that takes a line of its own."""

    code: str
    name: str
    meaning: str
    sample: str = ""
    block: bool = False


class Piece(NamedTuple):
    """Words, or the field that stands in their place; `part` counts the optional parts, 0 is outside of them."""

    words: str
    field: WordingField | None = None
    part: int = 0


def samples(fields: Sequence[WordingField]) -> dict[str, str]:
    """What a preview fills the fields with."""
    return {field.code: field.sample for field in fields if not field.block}


def tidy(text: str) -> str:
    """One line; no gap where an optional part has gone."""
    return _LOOSE.sub("", _SPACES.sub(" ", " ".join(text.split("\n")))).strip()


def said(piece: Piece, values: Mapping[str, str]) -> str:
    if piece.field is None:
        return piece.words
    return " ".join(values.get(piece.field.code, "").split()) or DOTS


def kept(pieces: Iterable[Piece], values: Mapping[str, str], blocks: frozenset[str] = frozenset()) -> Iterator[Piece]:
    """All but the optional parts in which a field is empty."""
    every = list(pieces)
    gone = {
        piece.part
        for piece in every
        if piece.field is not None
        and not (piece.field.code in blocks if piece.field.block else values.get(piece.field.code, "").strip())
    }
    return (piece for piece in every if not piece.part or piece.part not in gone)


def lines_of(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for piece in pieces:
        if piece.field is not None:
            line.append(piece)
            continue
        first, *others = piece.words.split("\n")
        line.append(piece._replace(words=first))
        for words in others:
            yield line
            line = [piece._replace(words=words)]
    yield line


def block_of(line: Sequence[Piece]) -> WordingField | None:
    """The block that is the line; refused when there is more on the line."""
    block = next((piece.field for piece in line if piece.field is not None and piece.field.block), None)
    if block is not None and any(piece.words.strip() or piece.field not in {None, block} for piece in line):
        raise misplaced(block)
    return block


def pieces_of(fields: Sequence[WordingField], text: str) -> Iterator[Piece]:
    """Words and fields in order. Brackets without a field inside are words. Refuses unknown fields and open marks."""
    marks = _MARK.split(text)
    place = part = opened = 0
    while place < len(marks):
        mark = marks[place]
        if mark == "{":
            yield Piece("", _field(fields, marks, place), opened)
            place += 3
            continue
        if mark == "}":
            raise _unclosed(mark)
        if mark == "[" and _is_optional(marks, place):
            part += 1
            opened = part
        elif mark == "]" and opened:
            opened = 0
        elif mark:
            yield Piece(mark, None, opened)
        place += 1


def _is_optional(marks: list[str], place: int) -> bool:
    """Whether the bracket opened at `place` holds a field; refused when it is not closed or opens another."""
    inside = False
    for mark in marks[place + 1 :]:
        if mark == "]":
            return inside
        if mark == "[":
            raise Refused(
                sentence("Rules", "An optional part in brackets stands inside another one."),
                sentence("Rules", "Close the first bracket before opening the next."),
            )
        inside = inside or mark == "{"
    raise _unclosed("[")


def _field(fields: Sequence[WordingField], marks: list[str], place: int) -> WordingField:
    """The field whose brace is opened at `place`; refused with the nearest name when there is none of that name."""
    if place + 2 >= len(marks) or marks[place + 2] != "}":
        raise _unclosed("{")
    name = " ".join(marks[place + 1].split())
    by_key = {compact_key(field.name): field for field in fields}
    key = compact_key(name)
    if key in by_key:
        return by_key[key]
    near = difflib.get_close_matches(key, by_key, n=1, cutoff=0.0)
    raise Refused(
        sentence("Rules", "There is no field “{name}” here."),
        sentence("Rules", "The nearest one is “{nearest}”; the list beside the text names them all."),
        name=name,
        nearest=by_key[near[0]].name,
    )


def _unclosed(mark: str) -> Refused:
    return Refused(
        sentence("Rules", "The mark {mark} has no partner in the text."),
        sentence(
            "Rules", "Fields stand in braces, optional parts in square brackets; close each, or take the mark out."
        ),
        mark=mark,
    )


def misplaced(field: WordingField) -> Refused:
    return Refused(
        sentence("Rules", "“{name}” is a table or list; it cannot stand inside a line."),
        sentence("Rules", "Put it on a line of its own in the text."),
        name=field.name,
    )
