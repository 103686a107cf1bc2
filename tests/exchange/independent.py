"""The exchange format as docs/exchange-format.md tells it, read with nothing of the program.

Only SHA-256, JSON, zlib, Ed25519, X25519 and age: what stands here is what another program would have to do.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import struct
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class FaultError(Exception):
    """The table at the end of section 8, in one word."""


@dataclass(frozen=True)
class Write:
    replica: str
    stamp: int
    entity: str
    row: str
    register: str
    value: str
    seen: frozenset[tuple[str, str, int]]
    """Register, replica, stamp."""


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def key_id(public: bytes) -> str:
    return hashlib.sha256(public).digest()[:8].hex()


def check(public: bytes, signature: bytes, message: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise FaultError("altered") from None


def age_public(secret: bytes) -> bytes:
    """Section 7: the public half of the age key that is drawn from a signing key."""
    drawn = HKDF(SHA256(), length=32, salt=None, info=b"dabir exchange identity 1").derive(secret)
    return X25519PrivateKey.from_private_bytes(drawn).public_key().public_bytes_raw()


def bech32(text: str) -> bytes:
    values = ["qpzry9x8gf2tvdw0s3jn54khce6mua7l".index(sign) for sign in text[text.rindex("1") + 1 : -6]]
    bits = "".join(f"{value:05b}" for value in values)
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits) - 7, 8))


def canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


# --- 3. from writes to what is shown -------------------------------------------------------------------------------


def heads(writes: Iterable[Write]) -> list[Write]:
    every = {(one.entity, one.row, one.register, one.replica, one.stamp): one for one in writes}
    replaced = {(one.entity, one.row, *name) for one in every.values() for name in one.seen if name[0] == one.register}
    return [one for name, one in every.items() if name not in replaced]


def state(writes: Iterable[Write]) -> dict[str, Any]:
    """By entity/row: the values, the registers in conflict, whether it is removed."""
    rows: dict[str, dict[str, list[Write]]] = defaultdict(lambda: defaultdict(list))
    for one in sorted(heads(writes), key=lambda one: (one.stamp, one.replica), reverse=True):
        rows[f"{one.entity}/{one.row}"][one.register].append(one)
    return {name: _row(registers) for name, registers in sorted(rows.items())}


def _row(registers: Mapping[str, list[Write]]) -> dict[str, Any]:
    life = registers.get("_life", [])
    others = {register: of for register, of in sorted(registers.items()) if register != "_life"}
    stones = [one for one in life if one.value == '"removed"']
    covered = {name for stone in stones for name in stone.seen}
    unseen = [one for of in others.values() for one in of if (one.register, one.replica, one.stamp) not in covered]
    removed = bool(stones) and len(stones) == len(life) and not unseen
    conflicts = [register for register, of in others.items() if len({one.value for one in of}) > 1]
    return {
        "values": {register: of[0].value for register, of in others.items()},
        "conflicts": conflicts + (["_life"] if stones and not removed else []),
        "removed": removed,
    }


def state_digest(writes: Iterable[Write]) -> str:
    lines = sorted(canonical([one.entity, one.row, one.register, one.replica, one.stamp]) for one in heads(writes))
    return sha("".join(line + "\n" for line in lines).encode())


def chain_digest(segments: Iterable[Mapping[str, Any]], stream: str) -> str:
    of = [one for one in segments if one["header"]["stream"] == stream]
    return sha(canonical(sorted([one["header"]["replica"], one["header"]["n"], one["hash"]] for one in of)).encode())


# --- 5. segments ---------------------------------------------------------------------------------------------------


def segment(head: bytes, signature: bytes, body: bytes, public: bytes) -> dict[str, Any]:
    check(public, signature, head)
    header = json.loads(head)
    unpacking = zlib.decompressobj()
    raw = unpacking.decompress(body, header["length"] + 1)
    whole = unpacking.eof and not unpacking.unused_data and len(raw) == header["length"]
    if not whole or len(body) != header["packed"] or sha(body) != header["body"]:
        raise FaultError("altered")
    writes = _writes([json.loads(line) for line in raw.split(b"\n")], header["replica"])
    if len(writes) != header["changes"]:
        raise FaultError("altered")
    return {"header": header, "hash": sha(head), "writes": writes}


def _writes(lines: list[Any], replica: str) -> list[Write]:
    (mark, form, places), *rest = lines
    if (mark, form, places[0]) != ("dabir-segment", 1, replica):
        raise FaultError("altered")
    found, author, stamp = [], "", 0
    for line in rest:
        if len(line) == 6:
            stamp, author = line[0], places[line[1]]
            continue
        entity, row, register, value, seen = line
        names = frozenset((one[2] if len(one) == 3 else register, places[one[0]], one[1]) for one in seen)
        found.append(Write(author, stamp, entity, row, register, value, names))
    return found


# --- 7. trust ------------------------------------------------------------------------------------------------------


def trust(document: bytes, headquarters: bytes) -> dict[str, Any]:
    """The core of a list, with the annexes that came along in place of their digests."""
    told = json.loads(document)
    core: dict[str, Any] = json.loads(told["core"])
    if core["format"] != ["dabir-trust-list", 1] or core["signer"] != key_id(headquarters):
        raise FaultError("altered")
    check(headquarters, bytes.fromhex(told["signature"]), b"dabir trust list 1\n" + told["core"].encode())
    if any(sha(canonical(annex).encode()) not in core["annexes"] for annex in told["annexes"]):
        raise FaultError("altered")
    return core | {"annexes": told["annexes"], "hash": sha(told["core"].encode())}


# --- 8. files ------------------------------------------------------------------------------------------------------


def file(content: bytes, identity: str, me: str, known: Mapping[str, bytes]) -> dict[str, Any]:
    """What an open or a sealed file holds for the office `me`, which knows these keys by their ids."""
    if content.startswith((b"age-encryption.org/v1", b"-----BEGIN AGE")):
        try:
            content = pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity)])
        except pyrage.DecryptError as trouble:
            raise FaultError("for another" if "No matching keys" in str(trouble) else "damaged") from None
    frames = _frames(content)
    manifest = admitted(_next(frames, b"M"), _next(frames, b"G"), me, known)
    document = _next(frames, b"T") if frames and frames[0][0] == b"T" else None
    if (sha(document) if document is not None else "") != manifest["trust"]:
        raise FaultError("altered")
    segments = []
    for listed in manifest["segments"]:
        head, signature, body = _next(frames, b"H"), _next(frames, b"g"), _next(frames, b"B")
        if sha(head) != listed:
            raise FaultError("altered")
        segments.append(segment(head, signature, body, known[json.loads(head)["office"]]))
    attachments = {}
    for blob in manifest["blobs"]:
        frame = _next(frames, b"A")
        name, inside = frame[:32].hex(), frame[32:]
        if (name, sha(inside), len(inside)) != (blob["sha256"], blob["sha256"], blob["size"]):
            raise FaultError("altered")
        attachments[name] = inside
    if _next(frames, b"E") or frames:
        raise FaultError("altered")
    return {"manifest": manifest, "trust": document, "segments": segments, "attachments": attachments}


def admitted(raw: bytes, signature: bytes, me: str, known: Mapping[str, bytes]) -> dict[str, Any]:
    """Steps 3 to 7."""
    public = raw[:32]
    check(public, signature, raw)
    if known.get(key_id(public)) != public:
        raise FaultError("unknown office")
    manifest: dict[str, Any] = json.loads(raw[32:])
    if manifest["format"] > 1 or manifest["min_reader"] > 1:
        raise FaultError("newer")
    if manifest["office"] != key_id(public):  # the vectors hold no renewed keys
        raise FaultError("altered")
    if me not in manifest["recipients"]:
        raise FaultError("for another")
    return manifest


def _frames(content: bytes) -> list[tuple[bytes, bytes]]:
    if not content.startswith(b"DABIR1"):
        raise FaultError("newer" if re.match(rb"DABIR\d", content) else "no exchange file")
    found, at = [], 6
    while at < len(content):
        if len(content) < at + 9:
            raise FaultError("cut off")
        kind, length = struct.unpack_from(">cQ", content, at)
        if len(content) < at + 9 + length:
            raise FaultError("cut off")
        found.append((kind, content[at + 9 : at + 9 + length]))
        at += 9 + length
        if kind == b"E" and at < len(content):
            raise FaultError("altered")
    return found


def _next(frames: list[tuple[bytes, bytes]], kind: bytes) -> bytes:
    if not frames:
        raise FaultError("cut off")
    found, content = frames.pop(0)
    if found != kind:
        raise FaultError("altered")
    return content


# --- 9. a request on paper -----------------------------------------------------------------------------------------


def request(codes: Iterable[str], me: str, known: Mapping[str, bytes]) -> dict[str, Any]:
    pieces = {}
    for code in codes:
        mark, place, of, begin, letters = code.split("/")
        pieces[int(place)] = base64.b32decode(letters + "=" * (-len(letters) % 8))
    whole = b"".join(pieces[place] for place in range(1, int(of) + 1))
    if mark != "DABIRQ1" or sha(whole)[:8].upper() != begin:
        raise FaultError("altered")
    return admitted(zlib.decompress(whole[64:]), whole[:64], me, known)
