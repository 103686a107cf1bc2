"""The manifest of an exchange file: who sends it to whom, what the sender has, and what the file carries."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn, TypeVar

from desktop_app.exchange import frames
from desktop_app.exchange.segments import AlteredError, Segment

FORMAT: Final = 1
READER: Final = 1
"""What this program can read; a file that needs more (`min_reader`) is refused and nothing is lost by it."""
MOST_SEGMENTS: Final = 100_000
"""In one file; what is left over goes into the next, since nobody has acknowledged it."""
_MOST_NESTED: Final = 200_000
"""Lists and mappings in one manifest: a text of nothing else would fill the memory."""
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_OFFICE: Final = re.compile(r"[0-9a-f]{16}")
_MOST_COUNTED: Final = 1 << 63

One = TypeVar("One")
Have = Mapping[str, Mapping[str, int]]
"""For every stream, for every copy, the last segment that is there without a gap before it."""
Pending = Mapping[str, Mapping[str, tuple[int, ...]]]
"""For every stream, for every copy, the segments that are there but wait for one before them."""


def digest(content: bytes | None) -> str:
    """SHA-256 in hexadecimal; empty for what is not there."""
    return "" if content is None else hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, order=True)
class Blob:
    """An attachment as the manifest lists it: SHA-256 in hexadecimal, size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """`recipients` tells, for every office that the file is for, the number of this file among those for it.

    Offices are named by their ids, sixteen hexadecimal digits; `key` is the Ed25519 key that signs this manifest.
    """

    key: bytes
    office: str
    replica: str
    recipients: Mapping[str, int]
    made: datetime.datetime
    app: str
    schema: str
    have: Have = field(default_factory=dict)
    pending: Pending = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    request: bool = False
    """The sender asks for all that it lacks by `have` and `pending`, whatever it acknowledged before."""
    note: str = ""
    segments: tuple[str, ...] = ()
    blobs: tuple[Blob, ...] = ()
    trust: str = ""
    min_reader: int = READER

    def carrying(self, segments: Iterable[Segment], blobs: Iterable[Blob] = (), trust: bytes | None = None) -> Manifest:
        """The same, listing what the file will hold, in this order."""
        hashes = tuple(segment.hash for segment in segments)
        return dataclasses.replace(self, segments=hashes, blobs=tuple(blobs), trust=digest(trust))

    def written(self) -> bytes:
        """The bytes that are signed: the key, then JSON."""
        told = {
            "format": FORMAT,
            "min_reader": self.min_reader,
            "app": self.app,
            "schema": self.schema,
            "office": self.office,
            "replica": self.replica,
            "recipients": dict(self.recipients),
            "made": self.made.astimezone(datetime.UTC).isoformat(),
            "have": {stream: dict(of) for stream, of in self.have.items()},
            "pending": {stream: {copy: list(ns) for copy, ns in of.items()} for stream, of in self.pending.items()},
            "digests": dict(self.digests),
            "request": self.request,
            "note": self.note,
            "segments": list(self.segments),
            "blobs": [{"sha256": blob.sha256, "size": blob.size} for blob in self.blobs],
            "trust": self.trust,
        }
        return self.key + json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def read(cls, raw: bytes) -> Manifest:
        """Of bytes whose signature has been checked. Refused when they come from a newer program or are of no form."""
        try:
            told = _read(raw[frames.PUBLIC :])
            if _count(told["format"]) > FORMAT or _count(told["min_reader"]) > READER:
                raise frames.from_newer()
            return cls(
                key=raw[: frames.PUBLIC],
                office=_like(_OFFICE, told["office"]),
                replica=_name(told["replica"]),
                recipients={_like(_OFFICE, office): _count(number) for office, number in told["recipients"].items()},
                made=_instant(told["made"]),
                app=_text(told["app"]),
                schema=_text(told["schema"]),
                have=_by_copy(told["have"], _count),
                pending=_by_copy(told["pending"], lambda ns: tuple(map(_count, _list(ns)))),
                digests={_name(stream): _like(_SHA256, one) for stream, one in told["digests"].items()},
                request=_yes_or_no(told["request"]),
                note=_text(told["note"]),
                segments=_once([_like(_SHA256, one) for one in _list(told["segments"])]),
                blobs=_once([_blob(one) for one in _list(told["blobs"])]),
                trust="" if told["trust"] == "" else _like(_SHA256, told["trust"]),
                min_reader=told["min_reader"],
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as trouble:
            raise AlteredError from trouble


def _read(text: bytes) -> Any:
    if text.count(b"[") + text.count(b"{") > _MOST_NESTED:
        raise ValueError
    return json.loads(text.decode(), object_pairs_hook=_unrepeated, parse_constant=_no_number)


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) != len(pairs):
        raise ValueError
    return told


def _no_number(_name: str) -> NoReturn:
    raise ValueError


def _text(value: Any) -> str:
    if type(value) is not str or "\0" in value:
        raise ValueError
    value.encode()  # JSON can smuggle in half of a pair, which nothing can store
    return value


def _name(value: Any) -> str:
    if not _text(value):
        raise ValueError
    return str(value)


def _like(form: re.Pattern[str], value: Any) -> str:
    if type(value) is not str or form.fullmatch(value) is None:
        raise ValueError
    return value


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < _MOST_COUNTED:
        raise ValueError
    return value


def _yes_or_no(value: Any) -> bool:
    if type(value) is not bool:
        raise ValueError
    return value


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise ValueError
    return value


def _instant(value: Any) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(datetime.UTC)


def _blob(value: Any) -> Blob:
    size = _count(value["size"])
    if frames.DIGEST + size > frames.LONGEST[frames.Kind.ATTACHMENT]:
        raise ValueError
    return Blob(_like(_SHA256, value["sha256"]), size)


def _once(values: list[One]) -> tuple[One, ...]:
    if len(set(values)) != len(values):
        raise ValueError
    return tuple(values)


def _by_copy(value: Any, read: Callable[[Any], One]) -> dict[str, dict[str, One]]:
    return {_name(stream): {_name(copy): read(one) for copy, one in of.items()} for stream, of in value.items()}
