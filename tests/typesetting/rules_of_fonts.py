"""Archive rules about type: every glyph shown is in the file, has its width, and can be read as text."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.typesetting.rules import rule
from tests.typesetting.taken_apart import Paper

_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_NO_CHARACTERS = {"\x00", "\ufeff", "\ufffe"}


def _descendant(font: Any) -> Any:
    return font.DescendantFonts[0] if font.get("/Subtype") == "/Type0" else pikepdf.Dictionary()


def _file(font: Any) -> bytes | None:
    stream = _descendant(font).get("/FontDescriptor", pikepdf.Dictionary()).get("/FontFile2")
    return None if stream is None else bytes(stream.read_bytes())


def _table(data: bytes, tag: bytes) -> bytes:
    for place in range(12, 12 + 16 * int.from_bytes(data[4:6]), 16):
        if data[place : place + 4] == tag:
            start, length = struct.unpack(">II", data[place + 8 : place + 16])
            return data[start : start + length]
    return b""


def _glyph(font: Any, code: int) -> int:
    places = _descendant(font).get("/CIDToGIDMap")
    if not isinstance(places, pikepdf.Stream):
        return code
    return int.from_bytes(bytes(places.read_bytes())[2 * code : 2 * code + 2])


def _widths(font: Any) -> dict[int, float]:
    found: dict[int, float] = {}
    entries = list(_descendant(font).get("/W", []))
    while entries:
        first, second = int(entries.pop(0)), entries.pop(0)
        if isinstance(second, pikepdf.Array):
            found |= {first + place: float(width) for place, width in enumerate(second)}
        else:
            found |= dict.fromkeys(range(first, int(second) + 1), float(entries.pop(0)))
    return found


def _advance(data: bytes, glyph: int) -> float:
    em = int.from_bytes(_table(data, b"head")[18:20])
    full = int.from_bytes(_table(data, b"hhea")[34:36])
    place = 4 * min(glyph, full - 1)
    return int.from_bytes(_table(data, b"hmtx")[place : place + 2]) * 1000 / em


def _read_as(font: Any) -> dict[int, str]:
    stream = font.get("/ToUnicode")
    content = b"" if stream is None else bytes(stream.read_bytes())
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", content, re.DOTALL):
        for code, text in _PAIR.findall(block):
            found[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
    return found


@rule
def fonts_are_in_the_file(paper: Paper) -> Iterator[str]:
    for font, _ in paper.fonts:
        if _file(font) is None:
            yield f"{font.get('/BaseFont')} of {font.get('/Subtype')}"


@rule
def subsets_are_called_so(paper: Paper) -> Iterator[str]:
    for font, _ in paper.fonts:
        own = str(font.BaseFont)
        if not re.match(r"/[A-Z]{6}\+", own) or str(_descendant(font).get("/BaseFont")) != own:
            yield own


@rule
def codes_find_their_glyphs(paper: Paper) -> Iterator[str]:
    for font, _ in paper.fonts:
        if font.get("/Encoding") != "/Identity-H" or "/CIDToGIDMap" not in _descendant(font):
            yield str(font.BaseFont)
        if "/CIDSet" in _descendant(font).get("/FontDescriptor", pikepdf.Dictionary()):
            yield f"{font.BaseFont}: a set of glyphs that nobody keeps true"


@rule
def every_code_has_a_glyph(paper: Paper) -> Iterator[str]:
    for font, codes in paper.fonts:
        data = _file(font)
        if data is None:
            continue
        count = int.from_bytes(_table(data, b"maxp")[4:6])
        for code in sorted(codes):
            glyph = _glyph(font, code)
            if not 0 < glyph < count:
                yield f"{font.BaseFont}: code {code} is glyph {glyph} of {count}"


@rule
def widths_are_those_of_the_font(paper: Paper) -> Iterator[str]:
    for font, codes in paper.fonts:
        data, widths = _file(font), _widths(font)
        if data is None:
            continue
        for code in sorted(codes):
            told, glyph = widths.get(code, float(_descendant(font).get("/DW", 1000))), _glyph(font, code)
            if glyph and abs(told - _advance(data, glyph)) > 1:
                yield f"{font.BaseFont}: code {code} is told to be {told}"


@rule
def every_code_can_be_read(paper: Paper) -> Iterator[str]:
    for font, codes in paper.fonts:
        texts = _read_as(font)
        for code in sorted(codes):
            text = texts.get(code, "")
            private = any("\ue000" <= character <= "\uf8ff" or ord(character) >= 0xF0000 for character in text)
            if not text or private or set(text) & _NO_CHARACTERS:
                yield f"{font.BaseFont}: code {code} is read as {text!r}"
