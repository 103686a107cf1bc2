"""Stands in for rlbidi, which reportlab asks for and no registry has: the one function it uses, from FriBidi."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

_NAME = ctypes.util.find_library("fribidi")
_LIBRARY = ctypes.CDLL(_NAME) if _NAME else None


def log2vis(
    text: str, base_direction: str = "RTL", clean: object = None, positions_V_to_L: list[int] | None = None
) -> str:
    """`text` from left to right, brackets turned, letters in their joining forms."""
    if _LIBRARY is None:
        raise RuntimeError("libfribidi is not installed")
    del clean
    count = len(text)
    source = (ctypes.c_uint32 * count)(*map(ord, text))
    seen, places = (ctypes.c_uint32 * (count + 1))(), (ctypes.c_int * count)()
    direction = ctypes.c_uint32(0x111 if base_direction == "RTL" else 0x110)
    _LIBRARY.fribidi_log2vis(source, count, ctypes.byref(direction), seen, None, places, None)
    if positions_V_to_L is not None:
        positions_V_to_L[:] = list(places)
    return "".join(chr(code) for code in seen[:count])


# reportlab looks for the module by this name when it is first imported.
sys.modules["rlbidi"] = sys.modules[__name__]
