"""Spoils exchange files in every way we could think of, and says what becomes of them at the door."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import random
import struct
import zlib
from collections import Counter
from collections.abc import Callable

from desktop_app.exchange import frames
from desktop_app.exchange.frames import Kind
from desktop_app.exchange.manifest import Manifest
from desktop_app.exchange.segments import Header, Segment, opened
from desktop_app.sentences import Refused
from tests.exchange.files import Office, blob, door, open_file, read, sealed_file

A, B, C, STRANGER = Office("a"), Office("b"), Office("c"), Office("z")
AT_B = door(B, A, B, C)
IDENTITIES = [str(B.identity)]

Frames = list[tuple[bytes, bytes]]


def in_frames(content: bytes) -> Frames:
    found, at = [], len(frames.MAGIC)
    while at < len(content):
        sign, length = struct.unpack_from(">cQ", content, at)
        found.append((sign, content[at + 9 : at + 9 + length]))
        at += 9 + length
    return found


def joined(found: Frames) -> bytes:
    return frames.MAGIC + b"".join(sign + struct.pack(">Q", len(content)) + content for sign, content in found)


_CHAIN = A.chain(4)
FIRST = open_file(A.manifest([B], 1), A.sign, _CHAIN[:2], [b"evidence " * 30, b"a scan"], b"trust list, one")
SECOND = open_file(A.manifest([B], 2), A.sign, _CHAIN[2:], [b"another " * 30], b"trust list, two")
FOR_C = open_file(A.manifest([C], 1), A.sign, _CHAIN[:2], [b"evidence " * 30, b"a scan"], b"trust list, one")
SEALED, SEALED_FOR_C = sealed_file(FIRST, B), sealed_file(FIRST, C)
_FIRST, _SECOND, _FOR_C = in_frames(FIRST), in_frames(SECOND), in_frames(FOR_C)


def judged(content: bytes) -> str:
    """What the office of B says to this file; "taken" if it lets it in and can unpack all of it."""
    try:
        found = read(content, AT_B, IDENTITIES)
        for segment in found.segments:
            opened(segment)
    except Refused as refused:
        return refused.fact
    return "taken"


# --- bytes ---------------------------------------------------------------------------------------------------------


def _flipped(content: bytes, draw: random.Random) -> bytes:
    spoiled = bytearray(content)
    for at in draw.sample(range(len(spoiled)), draw.choice([1, 1, 1, 2, 5])):
        spoiled[at] ^= 1 << draw.randrange(8)
    return bytes(spoiled)


def _cut(content: bytes, draw: random.Random) -> bytes:
    return content[: draw.randrange(len(content))]


def _added(content: bytes, draw: random.Random) -> bytes:
    at = draw.choice([draw.randrange(len(content)), len(content)])
    return content[:at] + draw.randbytes(draw.randint(1, 40)) + content[at:]


def _taken_out(content: bytes, draw: random.Random) -> bytes:
    at = draw.randrange(len(content))
    return content[:at] + content[at + draw.randint(1, 40) :]


def _copied_over(content: bytes, draw: random.Random) -> bytes:
    size = draw.randint(1, 200)
    source, target = draw.randrange(len(content)), draw.randrange(len(content))
    piece = content[source : source + size]
    return content[:target] + piece + content[target + len(piece) :]


BYTES: list[Callable[[bytes, random.Random], bytes]] = [_flipped, _cut, _added, _taken_out, _copied_over]


# --- frames --------------------------------------------------------------------------------------------------------


def _swapped(draw: random.Random) -> bytes:
    found = list(_FIRST)
    one, other = draw.sample(range(len(found)), 2)
    found[one], found[other] = found[other], found[one]
    return joined(found)


def _doubled(draw: random.Random) -> bytes:
    found = list(_FIRST)
    found.insert(draw.randrange(len(found) + 1), draw.choice(found))
    return joined(found)


def _removed(draw: random.Random) -> bytes:
    found = list(_FIRST)
    del found[draw.randrange(len(found))]
    return joined(found)


def _of_another_file(draw: random.Random) -> bytes:
    """A frame, or a run of frames, of another genuine file, put in or put in the place of others."""
    found, other = list(_FIRST), draw.choice([_SECOND, _FOR_C])
    at, source = draw.randrange(len(found)), draw.randrange(len(other))
    size = draw.randint(1, 4)
    found[at : at + draw.choice([0, size])] = other[source : source + size]
    return joined(found)


def _lying_length(draw: random.Random) -> bytes:
    place = draw.randrange(len(_FIRST))
    at = len(joined(_FIRST[:place]))
    length = len(_FIRST[place][1])
    lie = draw.choice([0, length + 1, length - 1, length + 9, 1 << 63, (1 << 64) - 1, 1 << 32, draw.getrandbits(64)])
    return FIRST[: at + 1] + struct.pack(">Q", lie % (1 << 64)) + FIRST[at + 9 :]


def _other_kind(draw: random.Random) -> bytes:
    place = draw.randrange(len(_FIRST))
    found = list(_FIRST)
    found[place] = (draw.choice([b"M", b"G", b"T", b"H", b"g", b"B", b"A", b"E", b"Z", b"\0"]), found[place][1])
    return joined(found)


def _replayed(draw: random.Random) -> bytes:
    """A genuine manifest with its signature, over the content of another file."""
    one, other = draw.choice([(_SECOND, _FIRST), (_FOR_C, _FIRST), (_FIRST, _SECOND)])
    return joined(one[:2] + other[2:])


# --- people --------------------------------------------------------------------------------------------------------


def signed(manifest: bytes, by: Office, rest: Frames) -> bytes:
    return joined([(b"M", manifest), (b"G", by.sign(manifest)), *rest])


def _manifest(by: Office, **fields: object) -> bytes:
    told = json.loads(_FIRST[0][1][frames.PUBLIC :])
    return by.public + json.dumps(told | {"office": by.id} | fields, ensure_ascii=False).encode()


def _by_a_stranger(draw: random.Random) -> bytes:
    claimed = draw.choice([STRANGER.id, A.id, B.id, C.id])
    return signed(_manifest(STRANGER, office=claimed, recipients={B.id: draw.randrange(9)}), STRANGER, _FIRST[2:])


def _in_anothers_name(draw: random.Random) -> bytes:
    """A known office signs in the name of another."""
    return signed(_manifest(C, office=draw.choice([A.id, B.id, STRANGER.id])), C, _FIRST[2:])


def _under_anothers_key(draw: random.Random) -> bytes:
    """The key of one in the head, the signature of another."""
    head, by = draw.sample([A, B, C, STRANGER], 2)
    return signed(_manifest(head), by, _FIRST[2:])


def _readdressed(draw: random.Random) -> bytes:
    """For others, with a signature that holds; or for this office, with one that does not."""
    if draw.random() < 0.5:
        manifest = Manifest.read(_FIRST[0][1])
        others = draw.choice([{C.id: 1}, {A.id: 1}, {}, {STRANGER.id: 2}])
        return signed(dataclasses.replace(manifest, recipients=others).written(), A, _FIRST[2:])
    spoiled = _FOR_C[0][1].replace(C.id.encode(), B.id.encode())
    return joined([(b"M", spoiled), *_FOR_C[1:]])


def _segment_of_another(draw: random.Random) -> bytes:
    """A known office lists a segment in the name of another, signed by itself or by nobody."""
    segment = draw.choice(_CHAIN)
    header = dataclasses.replace(segment.header, n=draw.randint(1, 9), previous=draw.randbytes(32).hex())
    head = header.written()
    forged = Segment(header, head, draw.choice([C.sign(head), bytes(64), segment.signature]), segment.body)
    return open_file(C.manifest([B]), C.sign, [forged])


def _other_body(draw: random.Random) -> bytes:
    """The header stands, the body does not."""
    segment, other = draw.sample(_CHAIN, 2)
    body = draw.choice([other.body, zlib.compress(zlib.decompress(segment.body), 1), segment.body + b"\0"])
    return open_file(C.manifest([B]), C.sign, [dataclasses.replace(segment, body=body)])


def _nonsense_manifest(draw: random.Random) -> bytes:
    """A known office signs what no program can read; nothing may break of it."""
    depth = draw.choice([10, 1000, 50_000])
    text = draw.choice(
        [
            b"[" * depth,
            b'{"format":' * depth,
            b"[" * depth + b"]" * depth,
            b"[" + b"[]," * 10 * depth + b"0]",
            b'{"format":' + b"9" * depth + b"}",
            draw.randbytes(depth),
            b"",
            _manifest(C)[frames.PUBLIC :][: -draw.randint(1, 50)],
            _manifest(C)[frames.PUBLIC :].decode().encode("utf-16"),
            _manifest(C, format=2, segments=[])[frames.PUBLIC :],
            _manifest(C, min_reader=draw.randint(2, 99))[frames.PUBLIC :],
            _manifest(C, segments=[["x"] * 9] * 9)[frames.PUBLIC :],
            _manifest(C, have=draw.choice([None, [], {"a": 1}, {"a": {"b": "c"}}]))[frames.PUBLIC :],
        ]
    )
    return signed(C.public + text, C, _FIRST[2:])


def listed(head: bytes, body: bytes, by: Office = C) -> bytes:
    manifest = dataclasses.replace(by.manifest([B]), segments=(hashlib.sha256(head).hexdigest(),))
    return signed(manifest.written(), by, [(b"H", head), (b"g", by.sign(head)), (b"B", body), (b"E", b"")])


def _nonsense_header(draw: random.Random) -> bytes:
    depth = draw.choice([10, 1000, 50_000])
    head = draw.choice([b"[" * depth, b'{"deps":' * depth, b"", b"{}", b"null", draw.randbytes(50), b"9" * depth])
    return listed(head, b"")


def packed(raw: bytes, changes: int = 1, length: int | None = None, by: Office = C) -> bytes:
    """A file with one segment of this content, in which everything is rightly signed and digested."""
    body = zlib.compress(raw, 9)
    digest = hashlib.sha256(body).hexdigest()
    length = len(raw) if length is None else length
    header = Header(by.id, by.replica, "directory", 1, "", {}, digest, len(body), length, changes, 1, 1)
    return listed(header.written(), body, by)


def _bomb(draw: random.Random) -> bytes:
    """A body that unpacks to far more than its header says."""
    size = draw.choice([1 << 16, 1 << 20, 4 << 20])
    return packed(bytes(size), length=draw.choice([0, 1, 1000, size - 1, size, size + 1]))


def _nonsense_body(draw: random.Random) -> bytes:
    depth = draw.choice([10, 1000, 50_000])
    start = json.dumps(["dabir-segment", 1, [C.replica]]).encode()
    raw = draw.choice(
        [
            b"[" * depth,
            start + b"\n" + b"[" * depth,
            start + b"\n" + b'[1,0,"p","v","e","r"]\n["e","r","f",' + b"[" * depth,
            start + b'\n[1,0,"p","v","e","r"]\n["e","r","f","1",[[9,1]]]',
            start + b'\n[1,0,"p","v","e","r"]\n["e","r","f","1",[[-1,1]]]',
            start + b'\n[1,7,"p","v","e","r"]\n["e","r","f","1",[]]',
            start + b'\n["e","r","f","1",[]]',
            start + b'\n[1,0,"p","v","e","r"]\n["e","r","f",1,[]]',
            start + b'\n[1,0,"p","v","e","r"]\n["e","r","f"]',
            start + b'\n[99999999999999999999,0,"p","v","e","r"]\n["e","r","f","1",[]]',
            b'["dabir-segment",2,["x"]]',
            b'["dabir-segment",1,["another copy"]]',
            b"{}",
            b"",
            draw.randbytes(depth),
        ]
    )
    return packed(raw)


def _other_attachment(draw: random.Random) -> bytes:
    found = list(_FIRST)
    place = draw.choice([place for place, (sign, _) in enumerate(found) if sign == b"A"])
    content = bytearray(found[place][1])
    content[draw.randrange(len(content))] ^= draw.randint(1, 255)
    named = hashlib.sha256(content[32:]).digest() + content[32:]
    found[place] = (b"A", draw.choice([bytes(content), bytes(named), bytes(named[:-1])]))
    return joined(found)


FRAMES: list[Callable[[random.Random], bytes]] = [
    _swapped,
    _doubled,
    _removed,
    _of_another_file,
    _lying_length,
    _other_kind,
    _replayed,
    _other_attachment,
]
PEOPLE: list[Callable[[random.Random], bytes]] = [
    _by_a_stranger,
    _in_anothers_name,
    _under_anothers_key,
    _readdressed,
    _segment_of_another,
    _other_body,
    _nonsense_manifest,
    _nonsense_header,
    _nonsense_body,
    _bomb,
]


def spoiled(draw: random.Random) -> tuple[str, bytes]:
    """One spoiled file, and in which way; now and then it lies in an envelope that is whole."""
    sort = draw.randrange(4)
    if sort == 0:
        way = draw.choice(BYTES)
        return way.__name__, way(FIRST, draw)
    if sort == 1:
        way = draw.choice(BYTES)
        return f"sealed{way.__name__}", way(SEALED_FOR_C if draw.random() < 0.1 else SEALED, draw)
    making = draw.choice(FRAMES if sort == 2 else PEOPLE)
    content = making(draw)
    if draw.random() < 0.1 and content != FIRST:
        return f"{making.__name__}_sealed", sealed_file(content, B)
    return making.__name__, content


def tried(count: int, seed: int) -> Counter[tuple[str, str]]:
    """How many of each way came to which end."""
    draw = random.Random(seed)
    found: Counter[tuple[str, str]] = Counter()
    while found.total() < count:
        way, content = spoiled(draw)
        if content in {FIRST, SEALED}:
            continue  # what was put in is what stood there
        found[way, judged(content)] += 1
    return found


assert all(judged(content) == "taken" for content in (FIRST, SECOND, SEALED))
_KINDS = {kind.value for kind in Kind}
assert {sign for sign, _ in _FIRST} == _KINDS
assert blob(b"a scan").sha256 in {content[:32].hex() for sign, content in _FIRST if sign == b"A"}
