"""Sealed history: the writes of one copy in one stream, packed, chained to what went before, and signed."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.exchange.changes import Act, Change, Ref
from desktop_app.sentences import Refused, sentence

FORMAT: Final = 1
_MARK: Final = "dabir-segment"
_LEVEL: Final = 6
_AT_ONCE: Final = 1 << 20
_LONGEST_LINE: Final = 16 << 20
_MOST: Final = 1 << 63
"""Numbers stay below this: 64 bits with sign, as the office file holds them."""
LONGEST_HEADER: Final = 1 << 20
LONGEST_BODY: Final = 64 << 20
"""Of a body as it is unpacked, in bytes; it is never unpacked further than its header says."""

Sign = Callable[[bytes], bytes]
Holds = Callable[[bytes, bytes, bytes], bool]
"""Public key, signature, message: whether the signature is the key's."""
Written = tuple[Act, Sequence[Change]]
"""An act with what it wrote in one stream."""


class AlteredError(Refused):
    """A segment that is not what its header or its signature says."""

    def __init__(self) -> None:
        super().__init__(
            sentence("Rules", "This file has been altered or damaged on its way."),
            sentence("Rules", "Nothing was taken from it. Ask the other office to make it again."),
        )


@dataclass(frozen=True)
class Header:
    """What is known of a segment without unpacking it. `previous` is the hash of the one before, empty for the first.

    `deps` tells, for every other copy, the last segment of this stream that the author had when it was sealed.
    """

    office: str
    replica: str
    stream: str
    n: int
    previous: str
    deps: Mapping[str, int]
    body: str
    packed: int
    length: int
    changes: int
    first: int
    last: int
    format: int = FORMAT

    @property
    def key(self) -> tuple[str, str, int]:
        """Replica, stream and number."""
        return (self.replica, self.stream, self.n)

    def written(self) -> bytes:
        """The bytes that are signed and hashed."""
        return json.dumps(
            {
                "format": self.format,
                "office": self.office,
                "replica": self.replica,
                "stream": self.stream,
                "n": self.n,
                "previous": self.previous,
                "deps": dict(self.deps),
                "body": self.body,
                "packed": self.packed,
                "length": self.length,
                "changes": self.changes,
                "first": self.first,
                "last": self.last,
            },
            ensure_ascii=False,
            sort_keys=True,
            separators=(",", ":"),
        ).encode()

    @classmethod
    def read(cls, content: bytes) -> Header:
        """Of bytes whose signature has been checked; `AlteredError` when they do not hold together."""
        if len(content) > LONGEST_HEADER:
            raise AlteredError
        try:
            told = json.loads(content)
            texts = [told[name] for name in ("office", "replica", "stream", "previous", "body")]
            numbers = [told[name] for name in ("format", "n", "packed", "length", "changes", "first", "last")]
            deps = {replica: _count(n) for replica, n in told["deps"].items()}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as trouble:
            raise AlteredError from trouble
        if not all(map(_storable, [*texts, *deps])) or not all(
            type(one) is int and 0 <= one < _MOST for one in numbers
        ):
            raise AlteredError
        form, n, packed, length, changes, first, last = numbers
        office, replica, stream, previous, body = texts
        if n < 1 or not replica or not stream or length > LONGEST_BODY or packed > LONGEST_BODY:
            raise AlteredError
        return cls(office, replica, stream, n, previous, deps, body, packed, length, changes, first, last, form)


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < _MOST:
        raise ValueError
    return value


def _storable(value: Any) -> bool:
    """Text without NUL and without half a pair, which JSON can smuggle in and no office file holds."""
    return type(value) is str and "\0" not in value and value.encode(errors="replace").decode() == value


@dataclass(frozen=True)
class Segment:
    """A header with its very bytes, the signature of the office over them, and the packed body."""

    header: Header
    head: bytes
    signature: bytes
    body: bytes

    @property
    def hash(self) -> str:
        """SHA-256 of the header's bytes, in hexadecimal: by it the next one names this one."""
        return hashlib.sha256(self.head).hexdigest()


def sealed(
    written: Sequence[Written],
    *,
    office: str,
    replica: str,
    stream: str,
    n: int,
    previous: str,
    deps: Mapping[str, int],
    sign: Sign,
) -> Segment:
    """Packs and signs what was written, in this order. The author of each act is told; `replica` is who seals."""
    raw = _body(replica, written)
    packed = zlib.compress(raw, _LEVEL)
    stamps = [act.stamp for act, _ in written]
    header = Header(
        office=office,
        replica=replica,
        stream=stream,
        n=n,
        previous=previous,
        deps=deps,
        body=hashlib.sha256(packed).hexdigest(),
        packed=len(packed),
        length=len(raw),
        changes=sum(len(changes) for _, changes in written),
        first=min(stamps, default=0),
        last=max(stamps, default=0),
    )
    head = header.written()
    return Segment(header, head, sign(head), packed)


def checked(head: bytes, signature: bytes, body: bytes, public: bytes, holds: Holds) -> Segment:
    """The segment of these bytes, if the key signed the header and the body is the one it tells of."""
    if not holds(public, signature, head):
        raise AlteredError
    header = Header.read(head)
    if len(body) != header.packed or hashlib.sha256(body).hexdigest() != header.body:
        raise AlteredError
    return Segment(header, head, signature, body)


def opened(segment: Segment) -> list[tuple[Act, list[Change]]]:
    """What was written, act by act. `AlteredError` when the body is not of the form, whoever signed it."""
    raw = _unpacked(segment)
    try:
        found = _read(_lines(raw), segment.header.replica)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as trouble:
        raise AlteredError from trouble
    if sum(len(changes) for _, changes in found) != segment.header.changes:
        raise AlteredError
    return found


def _lines(raw: bytes) -> Iterator[Any]:
    """Many at a time, which costs half of one by one, but not all: text of nothing but lists would fill the memory."""
    begin = 0
    while begin <= len(raw):
        end = raw.find(b"\n", begin + _AT_ONCE)
        end = len(raw) if end < 0 else end
        if end - begin > _LONGEST_LINE:
            raise ValueError
        piece = raw[begin:end]
        lines = json.loads(b"[" + piece.replace(b"\n", b",") + b"]")
        # Only an escape can bring what the reading itself does not refuse.
        if rb"\u" in piece and not all(_storable(text) for line in lines for text in _texts(line)):
            raise ValueError
        yield from lines
        begin = end + 1


def _texts(value: Any) -> Iterator[Any]:
    for one in value:
        if type(one) is list:
            yield from _texts(one)
        elif type(one) is str:
            yield one


def _unpacked(segment: Segment) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        raw = unpacking.decompress(segment.body, segment.header.length + 1)
    except zlib.error as trouble:
        raise AlteredError from trouble
    if len(raw) != segment.header.length or not unpacking.eof or unpacking.unused_data:
        raise AlteredError
    return raw


_line: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _body(replica: str, written: Iterable[Written]) -> bytes:
    places: dict[str, int] = {replica: 0}
    lines: list[str] = []
    for act, changes in written:
        author = places.setdefault(act.replica, len(places))
        lines.append(_line([act.stamp, author, act.person, act.verb, act.entity, act.row]))
        for change in changes:
            if (change.replica, change.stamp) != (act.replica, act.stamp):
                message = "a change was put under an act that did not write it"
                raise ValueError(message)
            seen = [_told(ref, change.register, places) for ref in sorted(change.seen)]
            lines.append(_line([change.entity, change.row, change.register, change.value, seen]))
    return "\n".join([_line([_MARK, FORMAT, list(places)]), *lines]).encode()


def _told(ref: Ref, register: str, places: dict[str, int]) -> list[int | str]:
    place = places.setdefault(ref.replica, len(places))
    return [place, ref.stamp] if ref.register == register else [place, ref.stamp, ref.register]


def _read(lines: Iterator[Any], replica: str) -> list[tuple[Act, list[Change]]]:
    begin: Any = next(lines, None)
    mark, form, replicas = begin
    if mark != _MARK or form != FORMAT or replicas[0] != replica or not all(type(one) is str for one in replicas):
        raise ValueError
    found: list[tuple[Act, list[Change]]] = []
    none: frozenset[Ref] = frozenset()
    author, stamp, changes = "", 0, list[Change]()
    for line in lines:
        if len(line) == 5:
            entity, row, register, value, seen = line
            if not type(entity) is type(row) is type(register) is type(value) is str or not found:
                raise ValueError
            names = _seen(seen, register, replicas) if seen else none
            changes.append(Change(author, stamp, entity, row, register, value, names))
            continue
        stamp, place, person, verb, entity, row = line
        if not type(person) is type(verb) is type(entity) is type(row) is str:
            raise ValueError
        author, stamp = replicas[_count(place)], _stamp(stamp)
        changes = []
        found.append((Act(stamp, author, person, verb, entity, row), changes))
    return found


def _seen(seen: list[Any], register: str, replicas: list[str]) -> frozenset[Ref]:
    names = []
    for one in seen:
        of = one[2] if len(one) == 3 else register
        if type(of) is not str or len(one) not in {2, 3}:
            raise ValueError
        names.append(Ref(of, replicas[_count(one[0])], _stamp(one[1])))
    return frozenset(names)


def _stamp(value: Any) -> int:
    return _count(value)
