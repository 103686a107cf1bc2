"""The faces that papers are set in: their files, measures and glyphs, and which face stands in for which."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz as hb

from desktop_app import paths
from desktop_app.sentences import EnvironmentFault, sentence

WEIGHTS = {"regular": "Regular", "medium": "Medium", "semibold": "SemiBold", "bold": "Bold"}
TWO_WEIGHTS = {"regular": "Regular", "medium": "Regular", "semibold": "Bold", "bold": "Bold"}
"""For a typeface that was drawn in two weights only."""


class Face:
    """One font file, opened once; widths are in font units, `em` of them to the size.

    Two faces may bear one name: a face is known by itself, and never by its name.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.handle: Any = hb.Face(hb.Blob(data))
        self.font: Any = hb.Font(self.handle)
        self.em: int = self.handle.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self.space: int = self.font.get_nominal_glyph(ord(" ")) or 0
        self.space_advance: int = self.advance(self.space)

    def advance(self, glyph: int) -> int:
        return int(self.font.get_glyph_h_advance(glyph))

    def carries(self, character: str) -> bool:
        return bool(self.font.get_nominal_glyph(ord(character)))

    def __repr__(self) -> str:
        return f"Face({self.name})"


class Link(NamedTuple):
    """A face of a chain; `scale` is what makes it look as large as the house's own typeface at the same size."""

    face: Face
    scale: float


class Cut:
    """One weight of a family, and behind it the same weight of the families that stand in for it."""

    def __init__(self, family: Family, weight: str) -> None:
        self.first = Link(family.face(weight), family.scale)
        self._family = family
        self._weight = weight

    def chain(self) -> Iterator[Link]:
        """The first face, then those that stand in; their files are opened only when it comes to them."""
        yield self.first
        for family in self._family.stand_ins():
            yield family.cut(self._weight).first


class Family:
    """The weights of one typeface; `stand_ins` are asked in their order for a character that it lacks."""

    def __init__(
        self,
        name: str,
        face: Callable[[str], Face],
        *,
        stand_ins: tuple[Callable[[], Family], ...] = (),
        scale: float = 1.0,
    ) -> None:
        self.name = name
        self.scale = scale
        self._open = face
        self._stand_ins = stand_ins
        self._cuts: dict[str, Cut] = {}
        self._faces: dict[str, Face] = {}

    def face(self, weight: str) -> Face:
        """`weight` is regular, medium, semibold or bold."""
        found = self._faces.get(weight)
        if found is None:
            found = self._faces[weight] = self._open(weight)
        return found

    def cut(self, weight: str) -> Cut:
        found = self._cuts.get(weight)
        if found is None:
            found = self._cuts[weight] = Cut(self, weight)
        return found

    def stand_ins(self) -> Iterator[Family]:
        return (family() for family in self._stand_ins)

    def __repr__(self) -> str:
        return f"Family({self.name})"


@functools.cache
def shipped_face(file: str) -> Face:
    """A face that comes with the program, by the name of its file without ending."""
    path: Path = paths.resources() / "fonts" / f"{file}.ttf"
    try:
        data = path.read_bytes()
    except OSError as trouble:
        raise EnvironmentFault(
            sentence("Rules", "The font file {path} cannot be read."),
            sentence("Rules", "Installing the program again brings it back."),
            path=path,
        ) from trouble
    return Face(file, data)


def _shipped(name: str, weights: Mapping[str, str]) -> Callable[[str], Face]:
    return lambda weight: shipped_face(f"{name}-{weights[weight]}")


@functools.cache
def house_family() -> Family:
    """Vazirmatn, as shipped."""
    return Family("Vazirmatn", _shipped("Vazirmatn", WEIGHTS), stand_ins=(naskh_family,))


@functools.cache
def naskh_family() -> Family:
    """Parastoo, as shipped: a Naskh in the manner of the office papers of Iran."""
    # A little smaller, and a paper takes the same room as in Vazirmatn.
    return Family("Parastoo", _shipped("Parastoo", TWO_WEIGHTS), stand_ins=(house_family,), scale=0.97)
