"""Two offices that know each other, a third that is no one's friend, and files between them."""

from __future__ import annotations

import datetime
import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.exchange import bundle, envelope
from desktop_app.exchange.bundle import Door, Landing, Opened
from desktop_app.exchange.changes import Act, Change
from desktop_app.exchange.manifest import Blob, Manifest
from desktop_app.exchange.segments import Segment, sealed
from desktop_app.proof.office_key import key_id, signed_by, spoken_fingerprint

MADE = datetime.datetime(2025, 12, 8, 9, 30, tzinfo=datetime.UTC)


class Office:
    """An office with its keys, always the same for one letter."""

    def __init__(self, letter: str) -> None:
        seed = hashlib.sha256(f"office {letter}".encode()).digest()
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = self._private.public_key().public_bytes_raw()
        self.id = key_id(self.public).hex()
        self.replica = f"00000000-0000-4000-8000-{ord(letter):012x}"
        self.identity = pyrage.x25519.Identity.generate()

    @property
    def recipient(self) -> str:
        return str(self.identity.to_public())

    def sign(self, message: bytes) -> bytes:
        return self._private.sign(message)

    def segment(self, n: int = 1, previous: Segment | None = None, stream: str = "directory", rows: int = 3) -> Segment:
        written = [
            (
                Act(n * 1000 + row, self.replica, "person", "committee.renamed", "committee", f"row-{row}"),
                [Change(self.replica, n * 1000 + row, "committee", f"row-{row}", "name", f'"سلامت اداری {row}"')],
            )
            for row in range(rows)
        ]
        return sealed(
            written,
            office=self.id,
            replica=self.replica,
            stream=stream,
            n=n,
            previous=previous.hash if previous else "",
            deps={},
            sign=self.sign,
        )

    def chain(self, length: int) -> list[Segment]:
        segments: list[Segment] = []
        for n in range(1, length + 1):
            segments.append(self.segment(n, segments[-1] if segments else None))
        return segments

    def manifest(self, to: Iterable[Office], number: int = 1, **fields: object) -> Manifest:
        told: dict[str, object] = {
            "made": MADE,
            "app": "1.0",
            "schema": "0042",
            "have": {"directory": {self.replica: 2}},
            "digests": {"directory": hashlib.sha256(b"state").hexdigest()},
        }
        recipients = {office.id: number for office in to}
        return Manifest(self.public, self.id, self.replica, recipients, **(told | fields))  # type: ignore[arg-type]


@dataclass
class Acquaintance:
    """What an office knows of others: everybody whose card it has, and which of their keys count no more."""

    offices: Sequence[Office]
    laid_down: Sequence[Office] = ()
    revoked: Sequence[Office] = ()

    def public_of(self, key_id: str) -> bytes | None:
        return next((one.public for one in self.offices if one.id == key_id), None)

    def office_of(self, key_id: str) -> str | None:
        return next((one.id for one in self.offices if one.id == key_id), None)

    def is_valid_sender(self, key_id: str) -> bool:
        return not any(one.id == key_id for one in (*self.laid_down, *self.revoked))

    def is_revoked(self, office: str) -> bool:
        return any(one.id == office for one in self.revoked)


@dataclass
class Kept:
    """Attachments as they come."""

    begun: dict[str, bytes] = field(default_factory=dict)
    done: list[Blob] = field(default_factory=list)
    largest: int = 0

    def piece(self, blob: Blob, content: bytes) -> None:
        self.begun[blob.sha256] = self.begun.get(blob.sha256, b"") + content
        self.largest = max(self.largest, len(content))

    def whole(self, blob: Blob) -> None:
        self.done.append(blob)


def door(me: Office, *known: Office) -> Door:
    acquaintance = Acquaintance(known)
    return Door(me.id, signed_by, spoken_fingerprint, lambda _public, _trust: acquaintance)


def blob(content: bytes) -> Blob:
    return Blob(hashlib.sha256(content).hexdigest(), len(content))


def open_file(
    manifest: Manifest,
    sign: Callable[[bytes], bytes],
    segments: Sequence[Segment] = (),
    contents: Sequence[bytes] = (),
    trust: bytes | None = None,
) -> bytes:
    """Signed, not sealed."""
    blobs = [blob(content) for content in contents]
    listed = manifest.carrying(segments, blobs, trust)
    attachments = [(one, [content]) for one, content in zip(blobs, contents, strict=True)]
    return b"".join(bundle.pieces(listed, sign, segments=segments, attachments=attachments, trust=trust))


def sealed_file(content: bytes, *to: Office) -> bytes:
    out = io.BytesIO()
    envelope.seal([content], out, [office.recipient for office in to])
    return out.getvalue()


def read(content: bytes, at: Door, identities: Iterable[str] = (), landing: Landing | None = None) -> Opened:
    return envelope.opened(io.BytesIO(content), identities, bundle.reading(at, landing))
