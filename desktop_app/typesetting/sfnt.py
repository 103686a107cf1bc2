"""The TrueType file format, as far as it takes to add blank and shifted glyphs to a subset."""

from __future__ import annotations

import struct
from typing import NamedTuple


class Addition(NamedTuple):
    """A glyph to append: blank, or `glyph` shifted by (dx, dy); font units."""

    glyph: int | None
    advance: int
    dx: int = 0
    dy: int = 0


_WORDS_AND_XY = 0x0003
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


def with_added(data: bytes, additions: list[Addition]) -> bytes:
    """The font `data` with `additions` after its own glyphs, in their order."""
    tables = _tables(data)
    (count,) = struct.unpack(">H", tables[b"maxp"][4:6])
    places = _locations(tables, count)
    metrics = _metrics(tables, count)
    outlines = bytearray(tables[b"glyf"][: places[-1]])
    outlines += bytes(-len(outlines) % 4)
    places[-1] = len(outlines)
    for glyph, advance, dx, dy in additions:
        start = 0 if glyph is None else places[glyph]
        if glyph is None or places[glyph + 1] == start:
            metrics.append((advance, 0))
        else:
            left, low, right, high = struct.unpack(">4h", bytes(outlines[start + 2 : start + 10]))
            outlines += struct.pack(">h4h", -1, left + dx, low + dy, right + dx, high + dy)
            outlines += struct.pack(">HHhh", _WORDS_AND_XY, glyph, dx, dy)
            outlines += bytes(-len(outlines) % 4)
            metrics.append((advance, left + dx))
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
        elements, depth = struct.unpack(">HH", bytes(maxp[28:32]))
        maxp[28:32] = struct.pack(">HH", max(1, elements), depth + 1)
    head = bytearray(tables[b"head"])
    head[50:52] = struct.pack(">h", 1)
    head[8:12] = bytes(4)
    tables[b"hhea"], tables[b"maxp"], tables[b"head"] = bytes(hhea), bytes(maxp), bytes(head)
