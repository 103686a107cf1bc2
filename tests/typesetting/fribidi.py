"""FriBidi, the bidi engine of Pango and LibreOffice, asked for levels and order through ctypes."""

from __future__ import annotations

import ctypes
import ctypes.util
import unicodedata
from collections.abc import Sequence
from typing import Literal

import pytest

_NAME = ctypes.util.find_library("fribidi")
_LIBRARY = ctypes.CDLL(_NAME) if _NAME else None
needs_fribidi = pytest.mark.skipif(
    _LIBRARY is None, reason="libfribidi is not installed (Debian: libfribidi0, Fedora and Arch: fribidi)"
)
_BASES = {"R": 0x111, "L": 0x110}


def order_by_fribidi(text: str, base: Literal["R", "L"]) -> list[tuple[int, bool]]:
    """(index, is right-to-left) from left to right, as one line."""
    assert _LIBRARY is not None
    count = len(text)
    characters = (ctypes.c_uint32 * count)(*map(ord, text))
    kinds, brackets = (ctypes.c_uint32 * count)(), (ctypes.c_uint32 * count)()
    levels, order = (ctypes.c_int8 * count)(), (ctypes.c_int * count)(*range(count))
    direction = ctypes.c_uint32(_BASES[base])
    _LIBRARY.fribidi_get_bidi_types(characters, count, kinds)
    _LIBRARY.fribidi_get_bracket_types(characters, count, kinds, brackets)
    _LIBRARY.fribidi_get_par_embedding_levels_ex(kinds, brackets, count, ctypes.byref(direction), levels)
    _LIBRARY.fribidi_reorder_line(0, kinds, count, 0, direction.value, levels, None, order)
    return [(place, bool(levels[place] & 1)) for place in order]


def seen(text: str, order: Sequence[tuple[int, bool]]) -> list[tuple[int, bool]]:
    """`order` without boundary neutrals, which the algorithm leaves to everybody's taste."""
    return [item for item in order if unicodedata.bidirectional(text[item[0]]) != "BN"]
