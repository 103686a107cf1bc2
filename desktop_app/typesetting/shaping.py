"""How a run of one direction becomes glyphs: HarfBuzz, once per word and face; what has no glyph is refused here."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, NamedTuple

import uharfbuzz as hb

from desktop_app.sentences import Refused, sentence
from desktop_app.typesetting.fonts import Face
from desktop_app.typesetting.intake import DIRECTIONS, JOINERS

_REMEMBERED = 50_000
_remembered: dict[tuple[Face, str, bool], Shaped | None] = {}
_ONE_SCRIPT = re.compile("[\u0600-\u06ff][^A-Za-z]*|[^\u0600-\u06ff]+")
"""Persian digits and Latin letters in one run from the left («…/news/۱۴۰۴») are kerned each by their own rules."""


class Glyph(NamedTuple):
    """One glyph in visual order; `text` is what it stands for, in logical order; font units."""

    number: int
    text: str
    advance: int
    dx: int
    dy: int


class Shaped(NamedTuple):
    width: int
    glyphs: tuple[Glyph, ...]


NOTHING = Shaped(0, ())
_UNKNOWN = Shaped(-1, ())


def refusal(character: str) -> Refused:
    shown = character if character.isprintable() and not unicodedata.category(character).startswith("C") else "�"
    return Refused(
        sentence("Rules", "No font here can print the character «{character}» (U+{code} {name})."),
        sentence("Rules", "The text can be printed once this character is removed or written another way."),
        character=shown,
        code=f"{ord(character):04X}",
        name=unicodedata.name(character, "—"),
    )


def missing(face: Face, text: str) -> str:
    """The first character of `text` that `face` has no glyph for."""
    for character in text:
        if not "\ud800" <= character <= "\udfff" and (face.carries(character) or character in JOINERS | DIRECTIONS):
            continue
        return character
    return text[0]


def _texts(infos: Any, text: str, *, rtl: bool) -> list[str]:
    """The letters of each glyph: a cluster's first glyph in reading order carries all of them."""
    clusters = sorted({info.cluster for info in infos})
    ends = dict(zip(clusters, [*clusters[1:], len(text)], strict=True))
    texts = [""] * len(infos)
    seen = set()
    for place in range(len(infos) - 1, -1, -1) if rtl else range(len(infos)):
        cluster = infos[place].cluster
        if cluster not in seen:
            seen.add(cluster)
            texts[place] = text[cluster : ends[cluster]]
    return texts


def buffer_of(text: str, *, rtl: bool) -> Any:
    """What HarfBuzz is asked to shape: Persian, one cluster for every character that can stand alone."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = "Arab" if rtl or any("\u0600" <= character <= "\u06ff" for character in text) else "Latn"
    buffer.language = "fa"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    return buffer


def _shape(face: Face, text: str, *, rtl: bool) -> Shaped | None:
    lone = next((character for character in text if "\ud800" <= character <= "\udfff"), None)
    if lone is not None:
        return None
    glyphs: list[Glyph] = []
    for part in [text] if rtl else _ONE_SCRIPT.findall(text):
        buffer = buffer_of(part, rtl=rtl)
        hb.shape(face.font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        for info, position, own in zip(infos, positions, _texts(infos, part, rtl=rtl), strict=True):
            if info.codepoint == 0:
                return None
            glyphs.append(Glyph(info.codepoint, own, position.x_advance, position.x_offset, position.y_offset))
    return Shaped(sum(glyph.advance for glyph in glyphs), tuple(glyphs))


def attempted(face: Face, text: str, *, rtl: bool) -> Shaped | None:
    """Glyphs of `text` from left to right; None where the face lacks a character of it."""
    key = (face, text, rtl)
    found = _remembered.get(key, _UNKNOWN)
    if found is _UNKNOWN:
        if len(_remembered) >= _REMEMBERED:
            _remembered.clear()
        found = _remembered[key] = _shape(face, text, rtl=rtl)
    return found


def shaped(face: Face, text: str, *, rtl: bool) -> Shaped:
    """Glyphs of `text` from left to right. Raises `Refused` naming the first character without a glyph."""
    if not text:
        return NOTHING
    found = attempted(face, text, rtl=rtl)
    if found is None:
        raise refusal(missing(face, text))
    return found
