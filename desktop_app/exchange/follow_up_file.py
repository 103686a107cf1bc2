"""The follow-up file of a unit: its open resolutions as the secretariat hands them out, signed by the office's key.

Bytes: mark and version (8), way (1: open or under a passphrase), length of the rest (8), the rest. The rest, after
the passphrase where there is one: public key (32), signature (64), zlib of a JSON object. The signature is over
`SIGNED_AS` and the packed object. The secret inside is what the unit's answers are authenticated by.
"""

from __future__ import annotations

import dataclasses
import zlib
from collections.abc import Callable
from typing import Final, Literal

from desktop_app.exchange.follow_up_tasks import FollowUpFile, read_file, written
from desktop_app.exchange.json_fields import MalformedError, read_json, written_json
from desktop_app.sentences import Refused, sentence

Sign = Callable[[bytes], bytes]
Holds = Callable[[bytes, bytes, bytes], bool]
"""Public key, signature, message."""
Cipher = Callable[[bytes], bytes]

FILE_SUFFIX: Final = ".dabir-unit"
ANSWER_SUFFIX: Final = ".dabir-answer"
FILE_MARK: Final = b"DABIRU"
ANSWER_MARK: Final = b"DABIRA"
VERSION: Final = 1
HEAD: Final = 8
LENGTH: Final = 8
SIGNED_AS: Final = b"dabir follow-up file 1\n"
_PUBLIC, _SIGNATURE = 32, 64
_OPEN, _LOCKED = b"\x00", b"\x01"
MOST_FILE_BYTES: Final = 16 * 1024 * 1024
_MOST_RAW: Final = 64 * 1024 * 1024


class PassphraseNeeded(Refused):
    """The file lies under a passphrase."""


def no_follow_up_file() -> Refused:
    return Refused(
        sentence("Rules", "This is not a follow-up file of a secretariat."),
        sentence("Rules", "Choose the file that the secretariat has sent; its name ends in .dabir-unit."),
    )


def _cut_off() -> Refused:
    return Refused(
        sentence("Rules", "The end of the follow-up file is missing."),
        sentence("Rules", "Copy it again; if that does not help, ask the secretariat for a new one."),
    )


def _altered() -> Refused:
    return Refused(
        sentence("Rules", "The follow-up file was altered or damaged on its way."),
        sentence("Rules", "Do not use it; ask the secretariat for a new one."),
    )


def _newer() -> Refused:
    return Refused(
        sentence("Rules", "The follow-up file was made by a newer version of the program."),
        sentence("Rules", "Update the program, then open the file again."),
    )


def _is_an_answer() -> Refused:
    return Refused(
        sentence("Rules", "This is the answer that goes to the secretariat, not the follow-up file."),
        sentence("Rules", "To go on with it, open the follow-up file; what was entered is still there."),
    )


def kind_of(head: bytes) -> Literal["file", "answer", ""]:
    """What a file is by its first bytes."""
    if head.startswith(FILE_MARK):
        return "file"
    return "answer" if head.startswith(ANSWER_MARK) else ""


def marked(mark: bytes) -> bytes:
    return mark + str(VERSION).encode() + b"\n"


def version_of(content: bytes, mark: bytes) -> int | None:
    """The version after the mark; None where the head is not whole."""
    digit = content[len(mark) : HEAD]
    return int(digit[:1]) if len(digit) == HEAD - len(mark) and digit[:1].isdigit() and digit[1:] == b"\n" else None


def sealed_file(made: FollowUpFile, public: bytes, sign: Sign, lock: Cipher | None = None) -> bytes:
    """The file's bytes. `lock` puts them under a passphrase."""
    packed = zlib.compress(written_json(written(made)), 9)
    inside = public + sign(SIGNED_AS + packed) + packed
    way = _OPEN if lock is None else _LOCKED
    rest = inside if lock is None else lock(inside)
    return marked(FILE_MARK) + way + len(rest).to_bytes(LENGTH, "big") + rest


def is_locked(content: bytes) -> bool:
    """Whether a passphrase is asked for. Refused where it is no follow-up file."""
    return _rest(content)[0]


def opened_file(content: bytes, holds: Holds, unlock: Cipher | None = None) -> FollowUpFile:
    """What the file holds, once its signature holds. `unlock` raises Refused where the passphrase is wrong."""
    locked, inside = _rest(content)
    if locked:
        if unlock is None:
            raise PassphraseNeeded(
                sentence("Rules", "The follow-up file lies under a passphrase."),
                sentence("Rules", "Ask the secretariat for it by telephone, then type it."),
            )
        inside = unlock(inside)
    public, signature = inside[:_PUBLIC], inside[_PUBLIC : _PUBLIC + _SIGNATURE]
    packed = inside[_PUBLIC + _SIGNATURE :]
    if len(signature) != _SIGNATURE or not holds(public, signature, SIGNED_AS + packed):
        raise _altered()
    try:
        return dataclasses.replace(read_file(read_json(unpacked(packed, _MOST_RAW))), public=public)
    except MalformedError as trouble:
        raise _altered() from trouble


def _rest(content: bytes) -> tuple[bool, bytes]:
    kind = kind_of(content[:HEAD])
    if kind != "file":
        raise _is_an_answer() if kind == "answer" else no_follow_up_file()
    version = version_of(content, FILE_MARK)
    if version is None:
        raise _cut_off() if len(content) < HEAD else _altered()
    if version > VERSION:
        raise _newer()
    start = HEAD + 1 + LENGTH
    length = int.from_bytes(content[HEAD + 1 : start], "big")
    if len(content) < start or len(content) - start < length:
        # A length that no such file has was not cut off but written over.
        raise _cut_off() if length <= MOST_FILE_BYTES else _altered()
    way = content[HEAD : HEAD + 1]
    if len(content) - start > length or way not in {_OPEN, _LOCKED}:
        raise _altered()
    return way == _LOCKED, content[start:]


def unpacked(packed: bytes, most: int) -> bytes:
    """The raw bytes; a bomb is malformed."""
    stream = zlib.decompressobj()
    try:
        raw = stream.decompress(packed, most)
    except zlib.error as trouble:
        raise MalformedError from trouble
    if not stream.eof or stream.unused_data:
        raise MalformedError
    return raw
