"""The TrueType file format, as far as it takes to add blank and shifted glyphs to a subset."""

from __future__ import annotations

import struct
from typing import NamedTuple


class Stroke(NamedTuple):
    """The glyph of the tatweel, drawn `length` units wide from `x` on, with what it laps over on either side."""

    glyph: int
    x: int
    length: int


class Addition(NamedTuple):
    """A glyph to append: blank, or `glyph` shifted by (dx, dy), with a `stroke` beside it; font units."""

    glyph: int | None
    advance: int
    dx: int = 0
    dy: int = 0
    stroke: Stroke | None = None


_WORDS_AND_XY = 0x0003
_MORE = 0x0020
_TWO_SCALES = 0x0040
_ONE = 1 << 14
_WIDEST_SCALE = 1.9
"""A component can be stretched to less than twice its width."""
_MOST_PARTS = 8
_LAP = 12
"""What a stroke reaches over its ends at least, for else hairlines of paper show at the joins."""
_CHECKSUM_MAGIC = 0xB1B0AFBA


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    return int(sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF)


def _tables(data: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack(">H", data[4:6])
    tables = {}
    for place in range(count):
        tag, _, offset, length = struct.unpack(">4sIII", data[12 + 16 * place : 28 + 16 * place])
        tables[tag] = data[offset : offset + length]
    return tables


def _packed(version: bytes, tables: dict[bytes, bytes]) -> bytes:
    tags = sorted(tables)
    exponent = len(tags).bit_length() - 1
    reach = 16 << exponent
    start = 12 + 16 * len(tags)
    directory = struct.pack(">HHHH", len(tags), reach, exponent, 16 * len(tags) - reach)
    body = bytearray()
    head_at = 0
    for tag in tags:
        table = tables[tag]
        if tag == b"head":
            head_at = start + len(body)
        directory += struct.pack(">4sIII", tag, _checksum(table), start + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    whole = bytearray(version + directory + body)
    adjustment = (_CHECKSUM_MAGIC - _checksum(bytes(whole))) & 0xFFFFFFFF
    whole[head_at + 8 : head_at + 12] = struct.pack(">I", adjustment)
    return bytes(whole)


def _locations(tables: dict[bytes, bytes], count: int) -> list[int]:
    if struct.unpack(">h", tables[b"head"][50:52])[0]:
        return list(struct.unpack(f">{count + 1}I", tables[b"loca"][: 4 * (count + 1)]))
    return [2 * half for half in struct.unpack(f">{count + 1}H", tables[b"loca"][: 2 * (count + 1)])]


def _metrics(tables: dict[bytes, bytes], count: int) -> list[tuple[int, int]]:
    (full,) = struct.unpack(">H", tables[b"hhea"][34:36])
    data = tables[b"hmtx"]
    metrics = [struct.unpack(">Hh", data[4 * place : 4 * place + 4]) for place in range(full)]
    bearings = struct.unpack(f">{count - full}h", data[4 * full : 4 * full + 2 * (count - full)])
    return [*((advance, bearing) for advance, bearing in metrics), *((metrics[-1][0], one) for one in bearings)]


def glyph_count(data: bytes) -> int:
    (count,) = struct.unpack(">H", _tables(data)[b"maxp"][4:6])
    return int(count)


class _Component(NamedTuple):
    glyph: int
    dx: int
    dy: int
    scale: float
    box: tuple[int, int, int, int]
    """Left, low, right and high of what it draws."""


def _box(glyph: int, outlines: bytearray, places: list[int]) -> tuple[int, int, int, int] | None:
    start = places[glyph]
    if places[glyph + 1] == start:
        return None
    left, low, right, high = struct.unpack(">4h", bytes(outlines[start + 2 : start + 10]))
    return left, low, right, high


def _strokes(stroke: Stroke, box: tuple[int, int, int, int], advance: int) -> list[_Component]:
    """As many pieces as the length takes, each reaching over its ends as far as the tatweel does."""
    left, low, right, high = box
    lap_left, lap_right = max(_LAP, -left), max(_LAP, right - advance)
    count = 1
    while (stroke.length / count + lap_left + lap_right) / (right - left) > _WIDEST_SCALE:
        count += 1
    share = stroke.length / count
    scale = (share + lap_left + lap_right) / (right - left)
    found = []
    for place in range(count):
        begin = round(stroke.x + place * share) - lap_left
        end = begin + round((right - left) * scale)
        found.append(_Component(stroke.glyph, begin - round(left * scale), 0, scale, (begin, low, end, high)))
    return found


def _composite(
    addition: Addition, outlines: bytearray, places: list[int], metrics: list[tuple[int, int]]
) -> bytes | None:
    """The outline of an added glyph; None is a blank."""
    glyph, _, dx, dy, stroke = addition
    parts = []
    box = None if glyph is None else _box(glyph, outlines, places)
    if glyph is not None and box is not None:
        left, low, right, high = box
        parts.append(_Component(glyph, dx, dy, 1.0, (left + dx, low + dy, right + dx, high + dy)))
    own = None if stroke is None else _box(stroke.glyph, outlines, places)
    if stroke is not None and own is not None:
        parts += _strokes(stroke, own, metrics[stroke.glyph][0])
    if not parts:
        return None
    sides = list(zip(*(part.box for part in parts), strict=True))
    made = struct.pack(">h4h", -1, min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3]))
    for part in parts:
        flags = _WORDS_AND_XY | (_MORE if part is not parts[-1] else 0) | (_TWO_SCALES if part.scale != 1.0 else 0)
        made += struct.pack(">HHhh", flags, part.glyph, part.dx, part.dy)
        if part.scale != 1.0:
            made += struct.pack(">hh", round(part.scale * _ONE), _ONE)
    return made


def with_added(data: bytes, additions: list[Addition]) -> bytes:
    """The font `data` with `additions` after its own glyphs, in their order."""
    tables = _tables(data)
    (count,) = struct.unpack(">H", tables[b"maxp"][4:6])
    places = _locations(tables, count)
    metrics = _metrics(tables, count)
    outlines = bytearray(tables[b"glyf"][: places[-1]])
    outlines += bytes(-len(outlines) % 4)
    places[-1] = len(outlines)
    for addition in additions:
        made = _composite(addition, outlines, places, metrics)
        if made is None:
            metrics.append((addition.advance, 0))
        else:
            outlines += made + bytes(-len(made) % 4)
            metrics.append((addition.advance, int(struct.unpack(">h", made[2:4])[0])))
        places.append(len(outlines))
    total = count + len(additions)
    tables[b"glyf"] = bytes(outlines)
    tables[b"loca"] = struct.pack(f">{total + 1}I", *places)
    tables[b"hmtx"] = b"".join(struct.pack(">Hh", *pair) for pair in metrics)
    _count_again(tables, total)
    return _packed(data[:4], tables)


def _count_again(tables: dict[bytes, bytes], total: int) -> None:
    hhea = bytearray(tables[b"hhea"])
    hhea[34:36] = struct.pack(">H", total)
    maxp = bytearray(tables[b"maxp"])
    maxp[4:6] = struct.pack(">H", total)
    if len(maxp) >= 32:
        points, contours, together, outlines = struct.unpack(">4H", bytes(maxp[6:14]))
        most = (max(together, points) * _MOST_PARTS, max(outlines, contours) * _MOST_PARTS)
        maxp[10:14] = struct.pack(">HH", *(min(0xFFFF, count) for count in most))
        elements, depth = struct.unpack(">HH", bytes(maxp[28:32]))
        maxp[28:32] = struct.pack(">HH", max(_MOST_PARTS, elements), depth + 1)
    head = bytearray(tables[b"head"])
    head[50:52] = struct.pack(">h", 1)
    head[8:12] = bytes(4)
    tables[b"hhea"], tables[b"maxp"], tables[b"head"] = bytes(hhea), bytes(maxp), bytes(head)
