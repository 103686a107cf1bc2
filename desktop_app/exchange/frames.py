"""The frames of an exchange file: a magic, then parts that tell their kind and length, read piece by piece."""

from __future__ import annotations

import enum
import struct
from collections.abc import Generator
from typing import Final, Generic, Protocol, TypeVar

from desktop_app.exchange.segments import LONGEST_HEADER, AlteredError
from desktop_app.sentences import Refused, sentence

MAGIC: Final = b"DABIR1"
PUBLIC: Final = 32
SIGNATURE: Final = 64
DIGEST: Final = 32
KEY_ID: Final = 8
PIECE: Final = 1 << 16
"""What is asked of a file at a time, in bytes."""
_FAMILY: Final = MAGIC[:-1]
_HEAD: Final = struct.Struct(">cQ")

Result = TypeVar("Result")
Reading = Generator[int, bytes, Result]
"""A reading in progress: it yields how many bytes it takes at most and is sent some of them, or none at the end."""


class Kind(enum.Enum):
    """What a frame holds, by its first byte, in the order in which the kinds follow each other."""

    MANIFEST = b"M"
    MANIFEST_SIGNATURE = b"G"
    TRUST = b"T"
    HEADER = b"H"
    SIGNATURE = b"g"
    BODY = b"B"
    ATTACHMENT = b"A"
    END = b"E"


LONGEST: Final = {
    Kind.MANIFEST: 8 << 20,
    Kind.MANIFEST_SIGNATURE: SIGNATURE,
    Kind.TRUST: 4 << 20,
    Kind.HEADER: LONGEST_HEADER,
    Kind.SIGNATURE: SIGNATURE,
    Kind.BODY: 64 << 20,
    Kind.ATTACHMENT: 4 << 30,
    Kind.END: 0,
}
"""What a frame of a kind holds at most, in bytes; what tells of more is refused before any of it is read."""


class Writer(Protocol):
    """Anything that takes bytes."""

    def write(self, content: bytes, /) -> object: ...


def no_bundle() -> Refused:
    return Refused(
        sentence("Rules", "This file is not an exchange file."),
        sentence("Rules", "Choose the file that the other office made for this one."),
    )


def cut_off() -> Refused:
    return Refused(
        sentence("Rules", "This file is cut off; its end is missing."),
        sentence("Rules", "Copy it again from where it was made, and wait until the stick may be taken out."),
    )


def from_newer() -> Refused:
    return Refused(
        sentence("Rules", "This file was made by a newer version of the program."),
        sentence("Rules", "Update the program here, then open the file again. Nothing is lost until then."),
    )


def too_large() -> Refused:
    return Refused(
        sentence("Rules", "A part of this file is larger than an exchange file may hold."),
        sentence("Rules", "Nothing was taken from it. Ask the other office what it sent."),
    )


def headed(kind: Kind, length: int) -> bytes:
    """The head of a frame whose content of `length` bytes follows piece by piece; refused when nobody would read it."""
    if length > LONGEST[kind]:
        raise Refused(
            sentence("Rules", "This is more than one exchange file may hold."),
            sentence("Rules", "Make a file with less in it first; the rest goes into the next one by itself."),
        )
    return _HEAD.pack(kind.value, length)


def framed(kind: Kind, content: bytes) -> bytes:
    return headed(kind, len(content)) + content


def magic() -> Reading[None]:
    """Refused when the file is none of this family, or of a later form."""
    begun = b""
    while len(begun) < len(MAGIC):
        piece = yield len(MAGIC) - len(begun)
        if not piece:
            raise cut_off() if begun and MAGIC.startswith(begun) else no_bundle()
        begun += piece
    if begun == MAGIC:
        return
    raise from_newer() if begun.startswith(_FAMILY) and begun[-1:].isdigit() else no_bundle()


def head() -> Reading[tuple[Kind, int]]:
    """The kind and the length of the frame that follows; refused when its kind may not be that long."""
    sign, length = _HEAD.unpack((yield from exactly(_HEAD.size)))
    try:
        kind = Kind(sign)
    except ValueError as trouble:
        raise AlteredError from trouble
    if length > LONGEST[kind]:
        raise too_large()
    return kind, length


def frame(expected: Kind) -> Reading[bytes]:
    """The content of the next frame, which has to be of this kind."""
    kind, length = yield from head()
    if kind is not expected:
        raise AlteredError
    return (yield from exactly(length))


def exactly(length: int) -> Reading[bytes]:
    """So many bytes. Room for them is taken as they come, never on the word of the file alone."""
    pieces = []
    while length:
        piece = yield min(length, PIECE)
        if not piece:
            raise cut_off()
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def nothing_more() -> Reading[None]:
    """Refused when anything follows."""
    if (yield 1):
        raise AlteredError


class Feed(Generic[Result]):
    """Carries bytes to a reading as they come, from a file or out of an envelope; nothing of them is kept here."""

    def __init__(self, reading: Reading[Result]) -> None:
        self._reading = reading
        self._wanted = next(reading)

    def write(self, content: bytes, /) -> int:
        """Raises what the reading refuses."""
        at = 0
        while at < len(content):
            piece = content[at : at + self._wanted]
            self._wanted = self._reading.send(piece)
            at += len(piece)
        return len(content)

    def flush(self) -> None:
        """Nothing waits here."""

    def finished(self) -> Result:
        """What was read, now that the file is at its end; refused when more was to come."""
        try:
            self._reading.send(b"")
        except StopIteration as end:
            found: Result = end.value
            return found
        raise cut_off()
