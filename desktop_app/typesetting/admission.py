"""Whether a font file that an office brings may set its papers, what it lacks, and the family that is made of it."""

from __future__ import annotations

import hashlib
import struct
import threading
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

import uharfbuzz as hb
from arabic_reshaper.letters import LETTERS_ARABIC

from desktop_app.sentences import Refused, sentence
from desktop_app.typesetting.fonts import Face, Family, house_family, naskh_family
from desktop_app.typesetting.intake import JOINERS
from desktop_app.typesetting.pdf_fonts import PdfFont
from desktop_app.typesetting.shaping import attempted, shaped

LARGEST = 16 * 1024 * 1024
"""The largest font file, in bytes."""
LETTERS = "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
"""What a font must have of its own, for a word in two faces is no word."""
WELCOME = "۰۱۲۳۴۵۶۷۸۹0123456789إةۀ،؛؟٪٫٬ـ«»()[]:./-–…!\"'%+=" + "".join(map(chr, [*range(0x64B, 0x653), 0x654]))
"""What is set in Vazirmatn where a font lacks it."""
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_JOINING = "بجسصطعفکلمنهی"
_TABLES = (b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp")
_SAMPLE = "کمیته در این باره گزارش فصلی واحدها را شنید و پیشنهاد دبیرخانه را برای اجرا تصویب کرد"
_NARROWEST_SCALE, _WIDEST_SCALE = 0.8, 1.35
_TALLEST = 1.95
"""What the sample may take of the height, in sizes; lines are led by somewhat less than two."""
_NOT_EMBEDDABLE = 0x0002
_ANY_LICENCE = 0x000E
_NO_SUBSET = 0x0100
_BITMAPS_ONLY = 0x0200

K = TypeVar("K")
V = TypeVar("V")
_REMEMBERED = 8
_one_at_a_time = threading.RLock()
_faces: dict[str, Face] = {}
_families: dict[tuple[str, str | None], Family] = {}

_OTHER = sentence("Rules", "Choose another font file; a TrueType file ends in .ttf.")


class Admission(NamedTuple):
    """`name` is the font's own; what is `lacking` is set in the house's typeface."""

    name: str
    lacking: tuple[str, ...]


def _refused(fact: str, step: str = _OTHER, **values: object) -> Refused:
    return Refused(fact, step, **values)


def _damaged() -> Refused:
    return _refused(sentence("Rules", "The font file is damaged."))


def _kind_checked(data: bytes) -> None:
    if len(data) > LARGEST:
        raise _refused(sentence("Rules", "The font file is larger than 16 MB."))
    if data[:4] == b"OTTO":
        raise _refused(sentence("Rules", "The font has PostScript outlines (OTF), which cannot be printed here."))
    if data[:4] == b"ttcf":
        raise _refused(sentence("Rules", "The file holds several fonts in one (TTC)."))
    if data[:4] in {b"wOFF", b"wOF2"}:
        raise _refused(sentence("Rules", "The file is a font for web pages (WOFF)."))
    if data[:4] not in {b"\0\1\0\0", b"true"}:
        raise _refused(sentence("Rules", "The file is not a font."))


def _tables(data: bytes) -> dict[bytes, bytes]:
    """The tables by tag; one that reaches beyond the file is damage."""
    tables = {}
    for place in range(int.from_bytes(data[4:6], "big")):
        entry = data[12 + 16 * place : 28 + 16 * place]
        if len(entry) < 16:
            raise _damaged()
        tag, _, offset, length = struct.unpack(">4sIII", entry)
        if offset + length > len(data):
            raise _damaged()
        tables[tag] = data[offset : offset + length]
    if b"fvar" in tables:
        raise _refused(
            sentence("Rules", "The font is variable: it has all weights in one file."),
            sentence("Rules", "Choose the files of its regular and bold weights."),
        )
    if any(not tables.get(tag) for tag in _TABLES) or not 16 <= int.from_bytes(tables[b"head"][18:20], "big") <= 16384:
        raise _damaged()
    return tables


def _licence_checked(tables: dict[bytes, bytes]) -> None:
    """OpenType: OS/2 fsType says whether a file may carry the font; of several old grants the widest counts."""
    metrics = tables.get(b"OS/2", b"")
    if len(metrics) < 10:
        return
    kind = int.from_bytes(metrics[8:10], "big")
    if kind & _ANY_LICENCE == _NOT_EMBEDDABLE or kind & _BITMAPS_ONLY:
        raise _refused(sentence("Rules", "The maker of the font does not allow it to be embedded in papers."))
    if kind & _NO_SUBSET:
        raise _refused(sentence("Rules", "The maker of the font allows it to be embedded in papers only as a whole."))


def _joins(face: Face, letter: str) -> bool:
    """Whether the letter has a form of its own between two others."""
    alone, row = attempted(face, letter, rtl=True), attempted(face, letter * 3, rtl=True)
    if alone is None or row is None:
        return False
    drawn = {glyph.number for glyph in row.glyphs}
    return len(row.glyphs) < 3 or len(drawn - {glyph.number for glyph in alone.glyphs}) > 0


def _has_forms(face: Face) -> bool:
    """Whether a font without joining rules has all forms of the letters that HarfBuzz then looks for."""
    if face.handle.has_layout_substitution:
        return True
    return all(face.carries(form) for letter in LETTERS for form in LETTERS_ARABIC[letter] if form)


def _is_drawn(face: Face, letter: str) -> bool:
    shape = shaped(face, letter, rtl=True)
    boxes = (face.font.get_glyph_extents(glyph.number) for glyph in shape.glyphs)
    return shape.width > 0 and any(box is not None and box.width and box.height for box in boxes)


def _letters_checked(face: Face) -> None:
    missed = [letter for letter in LETTERS if attempted(face, letter, rtl=True) is None]
    if len(missed) > len(LETTERS) // 2:
        raise _refused(sentence("Rules", "The font has no Persian letters."))
    if missed:
        raise _refused(
            sentence("Rules", "The font lacks letters of Persian: {letters}."),
            letters="، ".join(missed),
        )
    if face.space_advance <= 0 or any(not _is_drawn(face, letter) for letter in LETTERS):
        raise _damaged()
    if any(not _joins(face, letter) for letter in _JOINING) or not _has_forms(face):
        raise _refused(sentence("Rules", "The font does not join the letters of Persian."))


def lacking(face: Face) -> tuple[str, ...]:
    """Digits, marks, signs and Latin letters that `face` has no glyph for."""
    return tuple(one for one in WELCOME + LATIN if one not in JOINERS and attempted(face, one, rtl=True) is None)


def name_of(face: Face) -> str:
    """What the font calls its family, as other programs list it; empty if it does not say."""
    for number in (16, 1, 4):
        found = str(face.handle.get_name(number) or "").strip()
        if found:
            return "".join(character for character in found if character.isprintable())[:80]
    return ""


def _kept(memory: dict[K, V], key: K, make: Callable[[], V]) -> V:
    """What `memory` has under `key`, or now has; the one unused for longest gives way."""
    with _one_at_a_time:
        value = memory.pop(key) if key in memory else make()
        memory[key] = value
        if len(memory) > _REMEMBERED:
            del memory[next(iter(memory))]
    return value


def _opened(digest: str, content: Callable[[str], bytes]) -> Face:
    """The face of a font file; one face for the same content."""

    def read() -> Face:
        face = Face("", content(digest))
        # PDF names have no spaces, and few readers expect other letters than Latin ones in them.
        face.name = "".join(one for one in name_of(face) if one.isascii() and one.isalnum()) or "OwnFont"
        return face

    return _kept(_faces, digest, read)


def _tried(face: Face, words: Iterable[str]) -> None:
    """Writes the font as a paper would."""
    font = PdfFont(face, "T1")
    for word in words:
        font.body(word, rtl=True)
    if not hb.Face(hb.Blob(font.trial())).glyph_count:
        raise _damaged()


def admitted(data: bytes) -> Admission:
    """What there is to say of a font file. Raises `Refused` where papers cannot be set in it."""
    _kind_checked(data)
    _licence_checked(_tables(data))
    try:
        face = _opened(hashlib.sha256(data).hexdigest(), lambda _: data)
        _letters_checked(face)
        found = lacking(face)
        _tried(face, (*LETTERS, *(one for one in WELCOME + LATIN if one not in found), *_SAMPLE.split()))
    except (ValueError, LookupError, ArithmeticError, RuntimeError, struct.error, hb.HarfBuzzError) as trouble:
        raise _damaged() from trouble
    return Admission(name_of(face) or face.name, found)


def _width(face: Face) -> float:
    return sum(shaped(face, word, rtl=True).width for word in _SAMPLE.split()) / face.em


def _height(face: Face) -> float:
    """From the top of the highest stroke of the sample to the foot of the deepest, in sizes of the type."""
    high, low = 0, 0
    for word in _SAMPLE.split():
        for glyph in shaped(face, word, rtl=True).glyphs:
            box = face.font.get_glyph_extents(glyph.number)
            if box is not None:
                high = max(high, box.y_bearing + glyph.dy)
                low = min(low, box.y_bearing + box.height + glyph.dy)
    return (high - low) / face.em


def own_family(regular: str, bold: str | None, content: Callable[[str], bytes]) -> Family:
    """The family of an office's own font files, admitted before; without a bold file all weights are the regular's.

    The files are named by their SHA-256 in hexadecimal, and `content` gives their bytes when they are first needed.
    The type is set as much larger or smaller as makes a paper take the same room as in the house's own typeface:
    fonts in the manner of Nazanin are drawn small. But the lines of a Nastaliq are tall, and must not run together.
    """
    return _kept(_families, (regular, bold), lambda: _made(regular, bold, content))


def _made(regular: str, bold: str | None, content: Callable[[str], bytes]) -> Family:
    plain = _opened(regular, content)
    heavy = _opened(bold, content) if bold else plain
    scale = _width(house_family().face("regular")) / max(_width(plain), 0.001)
    scale = min(max(_NARROWEST_SCALE, scale), _WIDEST_SCALE, _TALLEST / max(_height(plain), 0.001))
    return Family(
        plain.name,
        lambda weight: heavy if weight in {"semibold", "bold"} else plain,
        stand_ins=(house_family, naskh_family),
        scale=round(scale, 3),
    )
