"""A request to send again: what an office has and lacks, as a file without segments or as a few codes on paper."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import zlib
from collections.abc import Iterable
from typing import Final

from desktop_app.exchange import frames
from desktop_app.exchange.bundle import Door, admitted, signer
from desktop_app.exchange.manifest import Manifest
from desktop_app.exchange.segments import Sign
from desktop_app.sentences import Refused, sentence

MARK: Final = "DABIRQ1"
"""Every code of a request begins with it."""
_IN_PART: Final = 800
"""Bytes in one code: 1,280 letters, which a code of version 22 to 25 still carries with a fair correction of errors."""
_MOST_PARTS: Final = 30
_LONGEST: Final = 1 << 20
"""Of the request as it is unpacked, in bytes."""
_PART: Final = re.compile(rf"{MARK}/(\d{{1,2}})/(\d{{1,2}})/([0-9A-F]{{8}})/([A-Z2-7]+)")


def parts(manifest: Manifest, sign: Sign) -> tuple[str, ...]:
    """The request as texts of capital letters, digits and strokes, each for one code; together they are signed."""
    raw = manifest.written()
    whole = sign(raw) + zlib.compress(raw, 9)
    cut = [whole[at : at + _IN_PART] for at in range(0, len(whole), _IN_PART)]
    if len(cut) > _MOST_PARTS:
        raise Refused(
            sentence("Rules", "This request is too long for codes on paper."),
            sentence("Rules", "Make the request as a file."),
        )
    mark = _mark(whole)
    letters = (base64.b32encode(part).decode().rstrip("=") for part in cut)
    return tuple(f"{MARK}/{place}/{len(cut)}/{mark}/{text}" for place, text in enumerate(letters, 1))


def read(texts: Iterable[str], door: Door) -> Manifest:
    """The request in these codes, in any order, repeated or not. Refused while one lacks, and as a file would be."""
    found, count, mark = _gathered(texts)
    missing = [str(place) for place in range(1, count + 1) if place not in found]
    if missing:
        raise Refused(
            sentence("Rules", "Of the {count} codes of this request some have not been read yet: {missing}"),
            sentence("Rules", "Read these too; their order does not matter."),
            count=count,
            missing=", ".join(missing),
        )
    whole = b"".join(found[place] for place in range(1, count + 1))
    if _mark(whole) != mark:
        raise _misread()
    raw = _unpacked(whole[frames.SIGNATURE :])
    public = signer(raw, whole[: frames.SIGNATURE], door.holds)
    manifest, _ = admitted(raw, public, door, None)
    return manifest


def _gathered(texts: Iterable[str]) -> tuple[dict[int, bytes], int, str]:
    parts = [_PART.fullmatch(_plain(text)) for text in texts]
    read = [part for part in parts if part is not None]
    if not read or len(read) < len(parts):
        raise Refused(
            sentence("Rules", "This is not a code of a request to send again."),
            sentence("Rules", "Read the codes on the page that the other office printed."),
        )
    if len({(part[2], part[3]) for part in read}) > 1:
        raise Refused(
            sentence("Rules", "These codes belong to different requests."),
            sentence("Rules", "Read the codes of one page only."),
        )
    found: dict[int, bytes] = {}
    count, mark = int(read[0][2]), read[0][3]
    for part in read:
        place, content = int(part[1]), _bytes(part[4])
        if not 1 <= place <= count or found.setdefault(place, content) != content:
            raise _misread()
    return found, count, mark


def _plain(text: str) -> str:
    """Without the breaks of lines that a mail or a reader puts in."""
    return "".join(text.split()).upper()


def _bytes(letters: str) -> bytes:
    try:
        return base64.b32decode(letters + "=" * (-len(letters) % 8))
    except binascii.Error as trouble:
        raise _misread() from trouble


def _mark(whole: bytes) -> str:
    return hashlib.sha256(whole).hexdigest()[:8].upper()


def _unpacked(packed: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        raw = unpacking.decompress(packed, _LONGEST)
    except zlib.error as trouble:
        raise _misread() from trouble
    if not unpacking.eof or unpacking.unused_data:
        raise _misread()
    return raw


def _misread() -> Refused:
    return Refused(
        sentence("Rules", "These codes were not read rightly."),
        sentence("Rules", "Read them again in better light, or ask for the request as a file."),
    )
