"""How glyphs are written into a PDF so that they are drawn exactly and read back as the words they were.

One code stands for one glyph with one text and one offset, and so the text layer is exact for every occurrence:
- the offset of a mark is baked into a glyph of the subset; text never moves back or rises;
- of a ligature every letter has a code of its own, each with its share of the width (a code for several letters
  comes back in reverse order from most readers, and letters on the same spot are taken for one);
- a kashida belongs to the glyph of the letter after it, and so the text has no tatweel;
- a mirrored bracket carries the sign that is seen, for PDFium and its kin mirror it back;
- a mark without ink keeps ZWNJ in the text, and RLM where a reader would otherwise turn numbers and signs round.
"""

from __future__ import annotations

import hashlib
import struct
from typing import NamedTuple
from unicodedata import bidirectional

import uharfbuzz as hb

from desktop_app.typesetting.fonts import Face
from desktop_app.typesetting.intake import JOINERS, RLM
from desktop_app.typesetting.objects import ObjectFile, Raw, dictionary, listed, name, reference
from desktop_app.typesetting.sfnt import Addition, Stroke, glyph_count, with_added
from desktop_app.typesetting.shaping import Glyph, shaped

WEAK = frozenset({"EN", "AN", "CS", "ES", "ET", "NSM"})
_SIGNS = frozenset({"CS", "ES", "ET"})
_MIRRORED = dict(zip("()[]{}«»‹›<>≤≥", ")(][}{»«›‹><≥≤", strict=True))
_DROPPED = (b"GSUB", b"GPOS", b"GDEF", b"cmap", b"name", b"post", b"OS/2")
_BLANK = -1

Kashidas = tuple[tuple[int, int], ...]
"""Strokes of so many font units before the characters of these indices."""


class _Code(NamedTuple):
    """What one code draws and stands for; `advance` None is the glyph's own."""

    glyph: int
    text: str
    advance: int | None = None
    dx: int = 0
    dy: int = 0
    kashida: int = 0

    @property
    def is_added(self) -> bool:
        return self.glyph == _BLANK or self.dx != 0 or self.dy != 0 or self.kashida != 0

    @property
    def addition(self) -> tuple[int, int, int, int, int]:
        return self.glyph, self.advance or 0, self.dx, self.dy, self.kashida


class PdfFont:
    """A face within one document: the codes it uses, and at the end the subset and tables behind them."""

    def __init__(self, face: Face, key: str) -> None:
        self.face = face
        self.key = key
        self._numbers: dict[_Code, int] = {}
        self._codes = [_Code(0, "")]
        self._bodies: dict[tuple[str, bool, Kashidas], str] = {}
        self._widths: dict[str, int] = {}
        self._drawn: dict[tuple[Glyph, bool], tuple[str, int]] = {}
        self._tatweel: int = face.font.get_nominal_glyph(0x640) or 0
        self.space = self._code(_Code(face.space, " "))
        self.space_excess = self._width(_Code(face.space, " ")) - face.space_advance * 1000 / face.em
        self.mark = self._code(_Code(_BLANK, RLM, 0))

    def _code(self, code: _Code) -> str:
        number = self._numbers.get(code)
        if number is None:
            number = self._numbers[code] = len(self._codes)
            self._codes.append(code)
        return f"{number:04X}"

    def body(self, text: str, *, rtl: bool, kashidas: Kashidas = ()) -> str:
        """The inside of a TJ array that shows `text`."""
        found = self._bodies.get((text, rtl, kashidas))
        if found is None:
            found = self._bodies[text, rtl, kashidas] = self._body(text, rtl=rtl, kashidas=dict(kashidas))
        return found

    def _body(self, text: str, *, rtl: bool, kashidas: dict[int, int]) -> str:
        parts: list[str] = []
        run = ""
        # By how much rounded widths exceed the true ones so far; made up for at the next kern or at the end.
        ahead = 0.0
        after_sign = False
        start = len(text)
        for glyph in shaped(self.face, text, rtl=rtl).glyphs:
            if rtl and glyph.text:
                start -= len(glyph.text)
                kind = bidirectional(glyph.text[0])
                if kind == "NSM" and after_sign:
                    run += self.mark
                after_sign = kind in _SIGNS
            stroke = kashidas.get(start, 0) if glyph.text and kashidas else 0
            codes, drawn = self._shown(glyph, rtl=rtl) if not stroke else self._lengthened(glyph, stroke)
            run += codes
            ahead += self._written_width(codes) - (glyph.advance + stroke) * 1000 / self.face.em
            if drawn != glyph.advance + stroke:
                parts.append(f"<{run}>{round(ahead)}")
                ahead -= round(ahead)
                run = ""
        if run:
            parts.append(f"<{run}>{round(ahead) or ''}")
        return "".join(parts)

    def _written_width(self, codes: str) -> int:
        """What a reader takes the codes to be wide, in thousandths of the size."""
        found = self._widths.get(codes)
        if found is None:
            numbers = (int(codes[place : place + 4], 16) for place in range(0, len(codes), 4))
            found = self._widths[codes] = sum(self._width(self._codes[number]) for number in numbers)
        return found

    def _width(self, code: _Code) -> int:
        # A whole number: PDFium cuts fractions off, and a long line would end a point too early.
        advance = code.advance if code.advance is not None else self.face.advance(code.glyph)
        return round(advance * 1000 / self.face.em)

    def _lengthened(self, glyph: Glyph, stroke: int) -> tuple[str, int]:
        """The code of a letter with a kashida before it, that is at its right."""
        advance = self.face.advance(glyph.number) + stroke
        letters = glyph.text[::-1]
        marks = "".join(self._code(_Code(_BLANK, mark, 0)) for mark in letters[:-1])
        return marks + self._code(_Code(glyph.number, letters[-1], advance, kashida=stroke)), advance

    def _shown(self, glyph: Glyph, *, rtl: bool) -> tuple[str, int]:
        found = self._drawn.get((glyph, rtl))
        if found is None:
            found = self._drawn[glyph, rtl] = self._codes_of(glyph, rtl=rtl)
        return found

    def _codes_of(self, glyph: Glyph, *, rtl: bool) -> tuple[str, int]:
        """The codes that show `glyph`, and how far they advance."""
        text = glyph.text
        if text in JOINERS:
            return self._code(_Code(_BLANK, text, 0)), 0
        if text == "\u00a0":
            text = " "
        if rtl and text in _MIRRORED:
            text = _MIRRORED[text]
        own = self.face.advance(glyph.number)
        if len(text) > 1 and own > 0:
            return self._letters(glyph, own, text[::-1] if rtl else text), own
        if not glyph.dx and not glyph.dy:
            return self._code(_Code(glyph.number, text)), own
        advance = 0 if glyph.advance == 0 else own
        return self._code(_Code(glyph.number, text, advance, glyph.dx, glyph.dy)), advance

    def _letters(self, glyph: Glyph, own: int, letters: str) -> str:
        """A ligature: blanks for all letters but the one at the right end, and there the glyph, set back over them."""
        share = own // len(letters)
        blanks = "".join(self._code(_Code(_BLANK, letter, share)) for letter in letters[:-1])
        before = share * (len(letters) - 1)
        return blanks + self._code(_Code(glyph.number, letters[-1], own - before, glyph.dx - before, glyph.dy))

    def written(self, file: ObjectFile) -> int:
        """Writes the font: subset, widths, map from codes to glyphs, map from codes to text."""
        data, glyphs = self._subset()
        scale = 1000 / self.face.em
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        base = name(f"{tag}+{self.face.name}")
        descriptor = {
            "Type": name("FontDescriptor"),
            "FontName": base,
            "Flags": 4,
            "FontBBox": Raw("[-1000 -900 3000 1500]"),
            "ItalicAngle": 0,
            "Ascent": round(self.face.ascent * scale),
            "Descent": round(self.face.descent * scale),
            "CapHeight": 700,
            "StemV": 80,
            "FontFile2": reference(file.stream(data, {"Length1": len(data)})),
        }
        places = file.stream(b"".join(struct.pack(">H", glyph) for glyph in glyphs))
        descendant = {
            "Type": name("Font"),
            "Subtype": name("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": Raw("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"),
            "FontDescriptor": reference(file.put(dictionary(descriptor))),
            "DW": 0,
            "W": Raw(f"[0[{' '.join(str(self._width(code)) for code in self._codes)}]]"),
            "CIDToGIDMap": reference(places),
        }
        font = {
            "Type": name("Font"),
            "Subtype": name("Type0"),
            "BaseFont": base,
            "Encoding": name("Identity-H"),
            "DescendantFonts": listed([file.put(dictionary(descendant))]),
            "ToUnicode": reference(file.stream(self._to_unicode())),
        }
        return file.put(dictionary(font))

    def _subset(self) -> tuple[bytes, list[int]]:
        """The font file of what is used, and the glyph in it for each code."""
        request = hb.SubsetInput()
        tatweel = {self._tatweel} if any(code.kashida for code in self._codes) else set()
        request.glyph_set.update(sorted({code.glyph for code in self._codes if code.glyph != _BLANK} | {0} | tatweel))
        request.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        for tag in _DROPPED:
            request.drop_table_tag_set.add(int.from_bytes(tag, "big"))
        plan = hb.SubsetPlan(self.face.handle, request)
        data = plan.execute().blob.data
        renumbered = dict(plan.old_to_new_glyph_mapping)
        added = list(dict.fromkeys(code.addition for code in self._codes if code.is_added))
        first = glyph_count(data)
        places = {key: first + place for place, key in enumerate(added)}
        additions = [
            Addition(
                None if glyph == _BLANK else renumbered[glyph],
                advance,
                dx,
                dy,
                Stroke(renumbered[self._tatweel], advance - kashida, kashida) if kashida else None,
            )
            for glyph, advance, dx, dy, kashida in added
        ]
        glyphs = [places[code.addition] if code.is_added else renumbered[code.glyph] for code in self._codes]
        return with_added(data, additions), glyphs

    def trial(self) -> bytes:
        """The font file as it would be written now; a damaged face does not come so far."""
        return self._subset()[0]

    def _to_unicode(self) -> bytes:
        rows = [
            f"<{number:04X}><{code.text.encode('utf-16-be').hex().upper()}>"
            for number, code in enumerate(self._codes)
            if number and code.text
        ]
        parts = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def",
            "/CMapName/Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange<0000><FFFF>endcodespacerange",
        ]
        for start in range(0, len(rows), 100):
            some = rows[start : start + 100]
            parts += [f"{len(some)} beginbfchar", *some, "endbfchar"]
        return "\n".join([*parts, "endcmap CMapName currentdict/CMap defineresource pop end end"]).encode("ascii")
