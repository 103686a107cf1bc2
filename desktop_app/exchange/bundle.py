"""An exchange file as it is written and read: a signed manifest, then exactly what the manifest lists."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from desktop_app.exchange import frames
from desktop_app.exchange.frames import Kind, Reading
from desktop_app.exchange.manifest import Blob, Manifest, digest
from desktop_app.exchange.segments import AlteredError, Header, Holds, Segment, Sign, checked
from desktop_app.sentences import Refused, sentence

Attachment = tuple[Blob, Iterable[bytes]]
"""A file of a record, and its content in pieces."""


class Known(Protocol):
    """What this office knows of others' keys, the trust list in the very file taken into account (`rights.Rights`).

    Keys are named by the first eight bytes of their SHA-256, in hexadecimal. This office's own keys belong to it too:
    what it wrote itself comes back by way of others.
    """

    def public_of(self, key_id: str) -> bytes | None: ...

    def office_of(self, key_id: str) -> str | None: ...

    def is_valid_sender(self, key_id: str) -> bool:
        """Whether files under this key are looked at at all."""

    def is_revoked(self, office: str) -> bool: ...


@dataclass(frozen=True)
class Door:
    """What it takes to let a file in: who reads it, how signatures are checked, and who is known.

    `weigh` is called once, with the sender's key and the trust list that came along, after the sender's signature
    has been checked and before anything else is looked at; it may refuse, with a sentence of its own, a trust list
    that is not to be taken.
    """

    me: str
    holds: Holds
    spoken: Callable[[bytes], str]
    """The fingerprint of a public key as it is read out."""
    weigh: Callable[[bytes, bytes | None], Known]


class Landing(Protocol):
    """Where attachments go while the file is being read; what came before a refusal has to be thrown away."""

    def piece(self, blob: Blob, content: bytes) -> None: ...

    def whole(self, blob: Blob) -> None:
        """All of it has come, and it is what the manifest says."""


@dataclass(frozen=True)
class Opened:
    """A file that is in order from its first byte to its last. `strangers` were written by offices unknown here."""

    manifest: Manifest
    trust: bytes | None
    segments: tuple[Segment, ...]
    strangers: tuple[Segment, ...]


def unknown_office(fingerprint: str) -> Refused:
    return Refused(
        sentence(
            "Rules", "This file comes from an office that is not known here. Fingerprint of its key: {fingerprint}"
        ),
        sentence(
            "Rules", "Ask that office for its card, compare the fingerprint by telephone, then open the file again."
        ),
        fingerprint=fingerprint,
    )


def revoked_office() -> Refused:
    return Refused(
        sentence("Rules", "The keys of the office that made this file have been revoked."),
        sentence("Rules", "Nothing was taken from it. Ask headquarters how that office goes on."),
    )


def laid_down_key() -> Refused:
    return Refused(
        sentence("Rules", "This file was made under a key that its office no longer uses."),
        sentence("Rules", "Ask that office to make it again; nothing that it wrote before is lost."),
    )


def for_others() -> Refused:
    return Refused(
        sentence("Rules", "This file was made for another office."),
        sentence("Rules", "Hand it on to that office, or ask the sender for a file for this one."),
    )


def own_file() -> Refused:
    return Refused(
        sentence("Rules", "This file was made by this office itself."),
        sentence("Rules", "Hand it to the office it was made for; there is nothing to take from it here."),
    )


def pieces(
    manifest: Manifest,
    sign: Sign,
    *,
    segments: Iterable[Segment] = (),
    attachments: Iterable[Attachment] = (),
    trust: bytes | None = None,
) -> Iterator[bytes]:
    """The whole file, piece by piece, to be written as it is or sealed in an envelope.

    What is given has to be what the manifest lists, in that order (`Manifest.carrying`). Refused when an attachment
    is no longer what it was.
    """
    raw = manifest.written()
    yield frames.MAGIC + frames.framed(Kind.MANIFEST, raw) + frames.framed(Kind.MANIFEST_SIGNATURE, sign(raw))
    assert digest(trust) == manifest.trust
    if trust is not None:
        yield frames.framed(Kind.TRUST, trust)
    given = []
    for segment in segments:
        given.append(segment.hash)
        yield frames.framed(Kind.HEADER, segment.head) + frames.framed(Kind.SIGNATURE, segment.signature)
        yield frames.headed(Kind.BODY, len(segment.body))
        yield segment.body
    assert tuple(given) == manifest.segments
    blobs = []
    for blob, content in attachments:
        blobs.append(blob)
        yield from _attached(blob, content)
    assert tuple(blobs) == manifest.blobs
    yield frames.framed(Kind.END, b"")


def _attached(blob: Blob, content: Iterable[bytes]) -> Iterator[bytes]:
    yield frames.headed(Kind.ATTACHMENT, frames.DIGEST + blob.size) + bytes.fromhex(blob.sha256)
    whole, size = hashlib.sha256(), 0
    for piece in content:
        whole.update(piece)
        size += len(piece)
        if size > blob.size:
            break
        yield piece
    if size != blob.size or whole.hexdigest() != blob.sha256:
        raise Refused(
            sentence("Rules", "An attachment in this office's file is no longer what it was when it was added."),
            sentence("Rules", "Bring it back from a backup, then make the exchange file again."),
        )


def reading(door: Door, landing: Landing | None = None) -> Reading[Opened]:
    """Reads a file that is fed to it (`frames.Feed`); without a landing the attachments are checked and let go."""
    yield from frames.magic()
    raw = yield from frames.frame(Kind.MANIFEST)
    signature = yield from frames.frame(Kind.MANIFEST_SIGNATURE)
    public = signer(raw, signature, door.holds)
    kind, length = yield from frames.head()
    trust = None
    if kind is Kind.TRUST:
        trust = yield from frames.exactly(length)
        kind, length = yield from frames.head()
    manifest, known = admitted(raw, public, door, trust)
    segments: list[Segment] = []
    strangers: list[Segment] = []
    for listed in manifest.segments:
        _expect(kind, Kind.HEADER)
        head = yield from frames.exactly(length)
        segment, is_known = yield from _segment(head, listed, known, door.holds)
        (segments if is_known else strangers).append(segment)
        kind, length = yield from frames.head()
    for blob in manifest.blobs:
        _expect(kind, Kind.ATTACHMENT)
        yield from _attachment(blob, length, landing)
        kind, length = yield from frames.head()
    _expect(kind, Kind.END)
    yield from frames.nothing_more()
    return Opened(manifest, trust, tuple(segments), tuple(strangers))


def signer(raw: bytes, signature: bytes, holds: Holds) -> bytes:
    """The key in the head of a manifest's bytes; refused when it did not sign them. No text is read before this."""
    public = raw[: frames.PUBLIC]
    if len(public) != frames.PUBLIC or len(signature) != frames.SIGNATURE or not holds(public, signature, raw):
        raise AlteredError
    return public


def admitted(raw: bytes, public: bytes, door: Door, trust: bytes | None) -> tuple[Manifest, Known]:
    """The manifest in bytes that its sender has signed; refused for an unknown sender and for other recipients."""
    known = door.weigh(public, trust)
    key = hashlib.sha256(public).digest()[: frames.KEY_ID].hex()
    office = known.office_of(key)
    if office is None or known.public_of(key) != public:
        raise unknown_office(door.spoken(public))
    if not known.is_valid_sender(key):
        raise revoked_office() if known.is_revoked(office) else laid_down_key()
    manifest = Manifest.read(raw)
    if manifest.office != office or manifest.trust != digest(trust):
        raise AlteredError
    if door.me not in manifest.recipients:
        raise own_file() if office == door.me else for_others()
    return manifest, known


def _expect(kind: Kind, expected: Kind) -> None:
    if kind is not expected:
        raise AlteredError


def _segment(head: bytes, listed: str, known: Known, holds: Holds) -> Reading[tuple[Segment, bool]]:
    """The segment of this header, and whether its author is known; the header is one that the sender lists."""
    if hashlib.sha256(head).hexdigest() != listed:
        raise AlteredError
    header = Header.read(head)
    signature = yield from frames.frame(Kind.SIGNATURE)
    kind, length = yield from frames.head()
    _expect(kind, Kind.BODY)
    if length != header.packed or len(signature) != frames.SIGNATURE:
        raise AlteredError
    body = yield from frames.exactly(length)
    public = known.public_of(header.office)
    if public is not None:
        return checked(head, signature, body, public, holds), True
    if hashlib.sha256(body).hexdigest() != header.body:
        raise AlteredError
    return Segment(header, head, signature, body), False


def _attachment(blob: Blob, length: int, landing: Landing | None) -> Reading[None]:
    if length != frames.DIGEST + blob.size:
        raise AlteredError
    name = yield from frames.exactly(frames.DIGEST)
    if name.hex() != blob.sha256:
        raise AlteredError
    whole, left = hashlib.sha256(), blob.size
    while left:
        piece = yield min(left, frames.PIECE)
        if not piece:
            raise frames.cut_off()
        left -= len(piece)
        whole.update(piece)
        if landing is not None:
            landing.piece(blob, piece)
    if whole.hexdigest() != blob.sha256:
        raise AlteredError
    if landing is not None:
        landing.whole(blob)
