"""The faces that papers are set in: their files, measures and glyphs, and whether a face may be used at all."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from desktop_app import paths
from desktop_app.sentences import EnvironmentFault, sentence

WEIGHTS = {"regular": "Regular", "medium": "Medium", "semibold": "SemiBold", "bold": "Bold"}


class Face:
    """One font file, opened once; widths are in font units, `em` of them to the size."""

    def __init__(self, name: str, path: Path) -> None:
        try:
            data = path.read_bytes()
        except OSError as trouble:
            raise EnvironmentFault(
                sentence("Rules", "The font file {path} cannot be read."),
                sentence("Rules", "Installing the program again brings it back."),
                path=path,
            ) from trouble
        self.name = name
        self.handle: Any = hb.Face(hb.Blob(data))
        self.font: Any = hb.Font(self.handle)
        self.em: int = self.handle.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self.space: int = self.font.get_nominal_glyph(ord(" "))
        self.space_advance: int = self.advance(self.space)

    def advance(self, glyph: int) -> int:
        return int(self.font.get_glyph_h_advance(glyph))

    def carries(self, character: str) -> bool:
        return bool(self.font.get_nominal_glyph(ord(character)))

    def __repr__(self) -> str:
        return f"Face({self.name})"


class Family:
    """The weights of one typeface."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder
        self._faces: dict[str, Face] = {}

    def face(self, weight: str) -> Face:
        """`weight` is regular, medium, semibold or bold."""
        found = self._faces.get(weight)
        if found is None:
            file = f"{self.name}-{WEIGHTS[weight]}"
            found = self._faces[weight] = Face(file, self._folder / f"{file}.ttf")
        return found


@functools.cache
def house_family() -> Family:
    """Vazirmatn, as shipped."""
    return Family("Vazirmatn", paths.resources() / "fonts")


@functools.cache
def presentation_forms() -> frozenset[str]:
    """The forms that arabic-reshaper makes of the letters of Persian."""
    # A font that lacks one of them was not made for Persian. Loaded here alone, for printing does without it.
    from arabic_reshaper.letters import LETTERS_ARABIC  # noqa: PLC0415

    persian = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويپچژکگی"
    return frozenset(form for letter in persian for form in LETTERS_ARABIC[letter] if form)


def lacking(face: Face) -> frozenset[str]:
    """What keeps `face` from being admitted: Persian forms, digits and signs that it has no glyph for."""
    needed = presentation_forms() | frozenset("۰۱۲۳۴۵۶۷۸۹0123456789()[]«»،؛؟٪/:.-–…") | {"\u200c"}
    return frozenset(character for character in needed if not face.carries(character))
