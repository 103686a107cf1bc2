"""The answer of a unit: what it reports on the resolutions of a follow-up file, for the secretariat alone.

Bytes: mark and version (8), id of the office's key (8), id of the follow-up file (16), length of the rest (8), the
rest. The rest, decrypted with the office's key: HMAC-SHA256 (32) by the follow-up file's secret over the first 32
bytes of the file and all that follows it; then frames of a type byte, a length (8) and a payload: `R` the report as a
JSON object, `A` for each evidence its SHA-256 (32) and its content, `E` the end.
"""

from __future__ import annotations

import datetime
import hashlib
import hmac
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.exchange.follow_up_file import (
    ANSWER_MARK,
    HEAD,
    LENGTH,
    VERSION,
    Cipher,
    kind_of,
    marked,
    version_of,
)
from desktop_app.exchange.follow_up_tasks import PER_CENT, plain
from desktop_app.exchange.json_fields import Fields, MalformedError, read_json, written_json
from desktop_app.sentences import Refused, sentence

OFFICE_BYTES: Final = 8
_FILE_BYTES: Final = 16
_OUTSIDE: Final = HEAD + OFFICE_BYTES + _FILE_BYTES
_MAC: Final = 32
_DIGEST: Final = 32
MEGABYTE: Final = 1024 * 1024
MOST_EVIDENCE: Final = 50 * MEGABYTE
"""One file of evidence."""
MOST_OF_ALL: Final = 100 * MEGABYTE
"""All evidence of an answer together."""
MOST_REPORT: Final = 64 * MEGABYTE
MOST_ANSWER_BYTES: Final = MOST_OF_ALL + MOST_REPORT + MEGABYTE
_MOST_REPORTS: Final = 20_000
_MOST_FILES: Final = 200
MOST_WORDS: Final = 50_000
"""Of a text in a report, in characters: shorter than what the secretariat's register takes."""
_LONGEST_NAME: Final = 255


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A file that shows what was done, by the digest of its content in hexadecimal."""

    sha256: str
    name: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Report:
    """What the unit says of one resolution, or of one of its clauses. A correction has the same id, and a higher
    revision."""

    id: str
    revision: int = 1
    resolution_id: str
    clause_id: str | None = None
    label: str = ""
    place: int = 0
    """Among the reports of the unit: the later has the greater."""
    date: datetime.date
    """By the unit's clock."""
    progress: int | None = None
    done: bool = False
    text: str = ""
    obstacles: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Everything reported that the secretariat had not confirmed. `number` counts the answers of the unit's copy."""

    file_id: str
    number: int
    made: datetime.datetime
    copy_id: str
    """The working copy it was made from."""
    person: str = ""
    reports: tuple[Report, ...] = ()


@dataclass(frozen=True)
class Addressed:
    """What stands outside: for which office's key, and by which follow-up file."""

    office: bytes
    file_id: str


def _no_answer() -> Refused:
    return Refused(
        sentence("Rules", "This file is not the answer of a unit."),
        sentence("Rules", "Choose the file that the unit has sent; its name ends in .dabir-answer."),
    )


def _is_the_file() -> Refused:
    return Refused(
        sentence("Rules", "This is the follow-up file for the unit, not its answer."),
        sentence("Rules", "The unit opens it, enters what was done and makes the answer, which ends in .dabir-answer."),
    )


def _cut_off() -> Refused:
    return Refused(
        sentence("Rules", "The end of the unit's answer is missing."),
        sentence("Rules", "Copy it again; if that does not help, ask the unit to make the answer again."),
    )


def _altered() -> Refused:
    return Refused(
        sentence("Rules", "The unit's answer was altered or damaged on its way."),
        sentence("Rules", "Nothing was taken in. Ask the unit to make the answer again."),
    )


def _newer() -> Refused:
    return Refused(
        sentence("Rules", "The unit's answer was made by a newer version of the program."),
        sentence("Rules", "Update the program, then receive the answer again."),
    )


def sealed_answer(
    made: Answer, contents: Mapping[str, bytes], *, office: bytes, secret: bytes, encrypt: Cipher
) -> bytes:
    """The answer's bytes. `contents` holds the evidence by digest; `encrypt` is for the office's recipient."""
    outside = marked(ANSWER_MARK) + office + uuid.UUID(made.file_id).bytes
    framed = [_frame(b"R", written_json(plain(made)))]
    framed += [_frame(b"A", bytes.fromhex(digest) + content) for digest, content in contents.items()]
    inside = b"".join([*framed, _frame(b"E", b"")])
    rest = encrypt(_mac(secret, outside, inside) + inside)
    return outside + len(rest).to_bytes(LENGTH, "big") + rest


def addressed(content: bytes) -> Addressed:
    """What is told without a key. Refused where it is no whole answer."""
    kind = kind_of(content[:HEAD])
    if kind != "answer":
        raise _is_the_file() if kind == "file" else _no_answer()
    version = version_of(content, ANSWER_MARK)
    if version is None:
        raise _cut_off() if len(content) < HEAD else _altered()
    if version > VERSION:
        raise _newer()
    start = _OUTSIDE + LENGTH
    length = int.from_bytes(content[_OUTSIDE:start], "big")
    if len(content) < start or len(content) - start < length:
        raise _cut_off() if length <= MOST_ANSWER_BYTES else _altered()
    if len(content) - start > length:
        raise _altered()
    office = content[HEAD : HEAD + OFFICE_BYTES]
    return Addressed(office, str(uuid.UUID(bytes=content[HEAD + OFFICE_BYTES : _OUTSIDE])))


def opened_answer(content: bytes, secret: bytes, decrypt: Cipher) -> tuple[Answer, dict[str, bytes]]:
    """The answer and its evidence by digest. `decrypt` raises ValueError where nothing comes of it."""
    there = addressed(content)
    try:
        rest = decrypt(content[_OUTSIDE + LENGTH :])
    except ValueError as trouble:
        raise _altered() from trouble
    mac, inside = rest[:_MAC], rest[_MAC:]
    if not hmac.compare_digest(mac, _mac(secret, content[:_OUTSIDE], inside)):
        raise _altered()
    try:
        answer, contents = _read(inside)
    except MalformedError as trouble:
        raise _altered() from trouble
    if answer.file_id != there.file_id:
        raise _altered()
    return answer, contents


def _mac(secret: bytes, outside: bytes, inside: bytes) -> bytes:
    return hmac.digest(secret, outside + inside, hashlib.sha256)


# Frames


def _frame(kind: bytes, payload: bytes) -> bytes:
    return kind + len(payload).to_bytes(LENGTH, "big") + payload


def _frames(inside: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at < len(inside):
        kind, start = inside[at : at + 1], at + 1 + LENGTH
        length = int.from_bytes(inside[at + 1 : start], "big")
        if start + length > len(inside):
            raise MalformedError
        yield kind, inside[start : start + length]
        at = start + length
        if kind == b"E" and at != len(inside):
            raise MalformedError


def _read(inside: bytes) -> tuple[Answer, dict[str, bytes]]:
    answer: Answer | None = None
    contents: dict[str, bytes] = {}
    ended = False
    for kind, payload in _frames(inside):
        if kind == b"R" and answer is None and len(payload) <= MOST_REPORT:
            answer = _answer(read_json(payload))
        elif kind == b"A" and answer is not None:
            digest, content = payload[:_DIGEST], payload[_DIGEST:]
            if hashlib.sha256(content).digest() != digest:
                raise MalformedError
            contents[digest.hex()] = content
        elif kind == b"E":
            ended = True
        else:
            raise MalformedError
    if answer is None or not ended:
        raise MalformedError
    named = {one.sha256: one.size for report in answer.reports for one in report.evidence}
    if {digest: len(content) for digest, content in contents.items()} != named:
        raise MalformedError
    return answer, contents


def _answer(of: Fields) -> Answer:
    return Answer(
        file_id=of.id("file_id"),
        number=of.whole("number", 1),
        made=of.moment("made"),
        copy_id=of.id("copy_id"),
        person=of.text("person"),
        reports=tuple(read_report(one) for one in of.many("reports", _MOST_REPORTS)),
    )


def read_report(of: Fields) -> Report:
    """One report, as the answer and the unit's working copy write it."""
    return Report(
        id=of.id("id"),
        revision=of.whole("revision", 1),
        resolution_id=of.id("resolution_id"),
        clause_id=of.maybe_id("clause_id"),
        label=of.text("label"),
        place=of.whole("place"),
        date=of.day("date"),
        progress=of.maybe_whole("progress", 0, PER_CENT),
        done=of.flag("done"),
        text=of.text("text", MOST_WORDS),
        obstacles=of.text("obstacles", MOST_WORDS),
        evidence=tuple(_evidence(one) for one in of.many("evidence", _MOST_FILES)),
    )


def _evidence(of: Fields) -> Evidence:
    return Evidence(
        sha256=of.bytes_of("sha256", _DIGEST).hex(),
        name=of.text("name", _LONGEST_NAME),
        size=of.whole("size", 0, MOST_EVIDENCE),
    )
