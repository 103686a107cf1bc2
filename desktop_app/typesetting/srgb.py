"""The colours of the screen as an ICC profile, for archives want to know what the numbers of a colour mean.

The values are those of IEC 61966-2-1, adapted to D50 as ICC.1:2004-10 has it.
"""

from __future__ import annotations

import functools
import struct

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_FROM_D65 = (1.04788, 0.02292, -0.05020, 0.02958, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168)
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_HEADER = 128


def _fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _words(text: str) -> bytes:
    content = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">III2s2sII", 0, 1, 12, b"en", b"US", len(content), 28) + content


def _tags() -> dict[bytes, bytes]:
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + _fixed(*_CURVE)
    return {
        b"desc": _words("sRGB IEC61966-2.1"),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_D50),
        b"chad": b"sf32\0\0\0\0" + _fixed(*_FROM_D65),
        **{tag: b"XYZ \0\0\0\0" + _fixed(*values) for tag, values in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }


@functools.cache
def profile() -> bytes:
    """The profile, always the same bytes."""
    tags = _tags()
    places: dict[bytes, int] = {}
    body = b""
    start = _HEADER + 4 + 12 * len(tags)
    for content in tags.values():
        if content not in places:
            places[content] = start + len(body)
            body += content + bytes(-len(content) % 4)
    table = struct.pack(">I", len(tags)) + b"".join(
        tag + struct.pack(">II", places[content], len(content)) for tag, content in tags.items()
    )
    day = struct.pack(">6H", 2004, 10, 1, 0, 0, 0)
    header = struct.pack(">I4sI4s4s4s", start + len(body), bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    header += day + b"acsp" + bytes(28) + _fixed(*_D50)
    return header + bytes(_HEADER - len(header)) + table + body
