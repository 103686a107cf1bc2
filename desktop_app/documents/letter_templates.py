"""How a letter's wording becomes its text: subject and body, and the blocks that stand on lines of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.documents.braces import block_of, kept, lines_of, misplaced, pieces_of, said, samples, tidy
from desktop_app.documents.letter_fields import FIELDS, TemplateKind
from desktop_app.documents.letter_view import BodyPart
from desktop_app.documents.letter_wordings import OWN, Wording
from desktop_app.sentences import Refused, sentence


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
    subject = list(pieces_of(FIELDS[kind], " ".join(wording.subject.split())))
    for piece in subject:
        if piece.field is not None and piece.field.block:
            raise misplaced(piece.field)
    if not any(piece.words.strip() or piece.field for piece in subject):
        raise Refused(
            sentence("Rules", "The letter has no subject."), sentence("Rules", "Type what the letter is about.")
        )
    lines = list(lines_of(pieces_of(FIELDS[kind], wording.body)))
    if not any(piece.words.strip() or piece.field for line in lines for piece in line):
        raise Refused(sentence("Rules", "The letter has no text."), sentence("Rules", "Type it, or reset the wording."))
    for line in lines:
        block_of(line)
    return wording


def filled(
    kind: TemplateKind, wording: Wording, values: Mapping[str, str], blocks: frozenset[str] = frozenset()
) -> Filled:
    """The text of one letter: `values` by code of the field, `blocks` the codes of those that are not empty."""
    checked(kind, wording)
    subject = "".join(said(piece, values) for piece in kept(pieces_of(FIELDS[kind], wording.subject), values, blocks))
    body = []
    for line in lines_of(kept(pieces_of(FIELDS[kind], wording.body), values, blocks)):
        block = block_of(line)
        if block is not None:
            if block.code in blocks:
                body.append(BodyPart(block=block.code))
            continue
        text = tidy("".join(said(piece, values) for piece in line))
        if text:
            body.append(BodyPart(text=text))
    return Filled(tidy(subject), tuple(body))


def sample_values(kind: TemplateKind) -> dict[str, str]:
    """What a preview fills the fields with."""
    return samples(FIELDS[kind])
