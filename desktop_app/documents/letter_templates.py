"""How a letter's wording becomes its text: fields in braces are filled, optional parts in brackets stay or go.

A field that is empty takes with it the optional part in which it stands; outside of one it prints dots, to be filled by
hand. A block (a table, a list) stands on a line of its own, and the line goes when there is nothing to show.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.documents.letter_fields import FIELDS, LetterField, TemplateKind
from desktop_app.documents.letter_view import BodyPart
from desktop_app.documents.letter_wordings import OWN, Wording
from desktop_app.persian.spelling import compact_key
from desktop_app.sentences import Refused, sentence

DOTS = "………"
"""What an empty field prints outside an optional part."""
_MARK = re.compile(r"([{}\[\]])")
_SPACES = re.compile(r" {2,}")
_LOOSE = re.compile(r" +(?=[،؛:.؟!»)])")


class _Piece(NamedTuple):
    """Words, or the field that stands in their place; `part` counts the optional parts, 0 is outside of them."""

    words: str
    field: LetterField | None = None
    part: int = 0


@dataclass(frozen=True, slots=True)
class Filled:
    """A letter's subject and text with every field filled."""

    subject: str
    body: tuple[BodyPart, ...]


def wording_of(kind: TemplateKind) -> Wording:
    """The program's own wording."""
    return OWN[kind]


def checked(kind: TemplateKind, wording: Wording) -> Wording:
    """`wording`, if it can be printed. Refuses an unknown field, an open brace, and a block inside a sentence."""
    subject = list(_pieces(kind, " ".join(wording.subject.split())))
    for piece in subject:
        if piece.field is not None and piece.field.block:
            raise _misplaced(piece.field)
    if not any(piece.words.strip() or piece.field for piece in subject):
        raise Refused(
            sentence("Rules", "The letter has no subject."), sentence("Rules", "Type what the letter is about.")
        )
    lines = list(_lines(_pieces(kind, wording.body)))
    if not any(piece.words.strip() or piece.field for line in lines for piece in line):
        raise Refused(sentence("Rules", "The letter has no text."), sentence("Rules", "Type it, or reset the wording."))
    for line in lines:
        _block_of(line)
    return wording


def filled(
    kind: TemplateKind, wording: Wording, values: Mapping[str, str], blocks: frozenset[str] = frozenset()
) -> Filled:
    """The text of one letter: `values` by code of the field, `blocks` the codes of those that are not empty."""
    checked(kind, wording)
    subject = "".join(_said(piece, values) for piece in _kept(_pieces(kind, wording.subject), values, blocks))
    body = []
    for line in _lines(_kept(_pieces(kind, wording.body), values, blocks)):
        block = _block_of(line)
        if block is not None:
            if block.code in blocks:
                body.append(BodyPart(block=block.code))
            continue
        text = _tidy("".join(_said(piece, values) for piece in line))
        if text:
            body.append(BodyPart(text=text))
    return Filled(_tidy(subject), tuple(body))


def sample_values(kind: TemplateKind) -> dict[str, str]:
    """What a preview fills the fields with."""
    return {field.code: field.sample for field in FIELDS[kind] if not field.block}


def _tidy(text: str) -> str:
    """One line; no gap where an optional part has gone."""
    return _LOOSE.sub("", _SPACES.sub(" ", " ".join(text.split("\n")))).strip()


def _said(piece: _Piece, values: Mapping[str, str]) -> str:
    if piece.field is None:
        return piece.words
    return " ".join(values.get(piece.field.code, "").split()) or DOTS


def _kept(pieces: Iterator[_Piece], values: Mapping[str, str], blocks: frozenset[str]) -> Iterator[_Piece]:
    """All but the optional parts in which a field is empty."""
    every = list(pieces)
    gone = {
        piece.part
        for piece in every
        if piece.field is not None
        and not (piece.field.code in blocks if piece.field.block else values.get(piece.field.code, "").strip())
    }
    return (piece for piece in every if not piece.part or piece.part not in gone)


def _lines(pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    line: list[_Piece] = []
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


def _block_of(line: list[_Piece]) -> LetterField | None:
    """The block that is the line; refused when there is more on the line."""
    block = next((piece.field for piece in line if piece.field is not None and piece.field.block), None)
    if block is not None and any(piece.words.strip() or piece.field not in {None, block} for piece in line):
        raise _misplaced(block)
    return block


def _pieces(kind: TemplateKind, text: str) -> Iterator[_Piece]:
    """Words and fields in order. Brackets without a field inside are words."""
    marks = _MARK.split(text)
    place = part = opened = 0
    while place < len(marks):
        mark = marks[place]
        if mark == "{":
            yield _Piece("", _field(kind, marks, place), opened)
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
            yield _Piece(mark, None, opened)
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


def _field(kind: TemplateKind, marks: list[str], place: int) -> LetterField:
    """The field whose brace is opened at `place`; refused with the nearest name when there is none of that name."""
    if place + 2 >= len(marks) or marks[place + 2] != "}":
        raise _unclosed("{")
    name = " ".join(marks[place + 1].split())
    by_key = {compact_key(field.name): field for field in FIELDS[kind]}
    key = compact_key(name)
    if key in by_key:
        return by_key[key]
    near = difflib.get_close_matches(key, by_key, n=1, cutoff=0.0)
    raise Refused(
        sentence("Rules", "This letter has no field “{name}”."),
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


def _misplaced(field: LetterField) -> Refused:
    return Refused(
        sentence("Rules", "“{name}” is a table or list; it cannot stand inside a line."),
        sentence("Rules", "Put it on a line of its own in the text."),
        name=field.name,
    )
