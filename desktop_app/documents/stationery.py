"""What an office prints its papers on: the sheet, the emblem, the typeface, and the kind of letterhead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.typesetting.fonts import Family
from desktop_app.typesetting.pages import A4, PageForm

LetterheadKind = Literal["classic", "centred", "preprinted"]
"""Emblem and name at the right; everything in the middle; or nothing, on sheets that bear a letterhead already."""


@dataclass(frozen=True, slots=True)
class Stationery:
    """`logo` is a PNG or JPEG file's bytes; `family` None is the house's own typeface."""

    logo: bytes | None = None
    family: Family | None = None
    form: PageForm = A4
    letterhead: LetterheadKind = "classic"
    address: str = ""
    """Printed small at the foot of the first page of a letter; empty prints nothing."""
    short_on_a5: bool = False
    """Whether a letter that one page of A5 holds is printed on A5."""


PLAIN = Stationery()
