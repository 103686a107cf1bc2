"""The age envelope around an exchange file: sealed to the offices it is for, opened by one of them, as a stream."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final, TypeVar

import pyrage

from desktop_app.exchange import frames
from desktop_app.exchange.frames import Feed, Reading, Writer
from desktop_app.sentences import Refused, sentence

_AGE: Final = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_NO_KEY: Final = "No matching keys"
_CUT: Final = ("Incomplete header", "failed to fill whole buffer", "truncated")
_UNKNOWN_FORM: Final = "Unknown age format"

Result = TypeVar("Result")


def is_sealed(begin: bytes) -> bool:
    """Whether a file that begins so is an envelope."""
    return any(begin.startswith(one) for one in _AGE)


def seal(pieces: Iterable[bytes], out: Writer, recipients: Iterable[str]) -> None:
    """Writes the pieces so that each of the recipients, and nobody else, can read them.

    What making the pieces or writing them raises is raised as it is.
    """
    try:
        keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError as trouble:
        raise Refused(
            sentence("Rules", "The exchange key on an office's card cannot be used."),
            sentence("Rules", "Ask that office for its card again."),
        ) from trouble
    source, target = _Source(iter(pieces)), _Target(out)
    try:
        pyrage.encrypt_io(source, target, keys)
    except (pyrage.EncryptError, OSError) as trouble:
        raise (source.trouble or target.trouble or trouble) from None
    _raise_unsaid(source, target)


def sealed_whole(content: bytes, recipients: Iterable[str]) -> bytes:
    """As `seal`, for what is at hand as a whole."""
    out = io.BytesIO()
    seal([content], out, recipients)
    return out.getvalue()


def unsealed_whole(content: bytes, identities: Iterable[str]) -> bytes:
    """What `sealed_whole` sealed. Raises ValueError where none of the keys opens it or it is damaged."""
    try:
        found: bytes = pyrage.decrypt(content, [_identity(identity) for identity in identities])
    except pyrage.DecryptError as trouble:
        raise ValueError from trouble
    return found


def locked(content: bytes, passphrase: str) -> bytes:
    """Under a passphrase, as `age -p` does it: about a second's work, which makes guessing dear."""
    under: bytes = pyrage.passphrase.encrypt(content, passphrase)
    return under


def unlocked(content: bytes, passphrase: str) -> bytes:
    """What `locked` locked. Raises ValueError where the passphrase is another one."""
    try:
        found: bytes = pyrage.passphrase.decrypt(content, passphrase)
    except pyrage.DecryptError as trouble:
        raise ValueError from trouble
    return found


def opened(stream: BinaryIO, identities: Iterable[str], reading: Reading[Result]) -> Result:
    """What a file holds, be it sealed or open. Refused when it is no such file, damaged, or for somebody else.

    What reading the file or taking its content in raises is raised as it is.
    """
    begin = stream.read(frames.PIECE)
    pieces = itertools.chain([begin], iter(lambda: stream.read(frames.PIECE), b""))
    feed = Feed(reading)
    if is_sealed(begin):
        _unseal(pieces, identities, feed)
    else:
        for piece in pieces:
            feed.write(piece)
    return feed.finished()


def _unseal(pieces: Iterator[bytes], identities: Iterable[str], into: Writer) -> None:
    keys = [_identity(identity) for identity in identities]
    source, target = _Source(pieces), _Target(into)
    try:
        pyrage.decrypt_io(source, target, keys)
    except (pyrage.DecryptError, OSError) as trouble:
        raise (source.trouble or target.trouble or _told(str(trouble))) from None
    _raise_unsaid(source, target)


def _raise_unsaid(source: _Source, target: _Target) -> None:
    """What goes wrong when the library empties its buffer for the last time it keeps to itself: a full disk, say."""
    trouble = source.trouble or target.trouble
    if trouble is not None:
        raise trouble


def _told(said: str) -> Refused:
    """What age says, for a person. An envelope whose last part does not fit may be cut off as well as damaged."""
    if _NO_KEY in said:
        return Refused(
            sentence(
                "Rules", "No key of this office opens this file. It was made for another one, or its head is damaged."
            ),
            sentence(
                "Rules", "Hand it on to that office, or send the sender the card of this one and ask for a new file."
            ),
        )
    if _UNKNOWN_FORM in said:
        return frames.from_newer()
    if any(one in said for one in _CUT):
        return frames.cut_off()
    return Refused(
        sentence("Rules", "This file was damaged or cut off on its way."),
        sentence(
            "Rules", "Copy it again from where it was made; if it is still damaged, ask the sender to make it again."
        ),
    )


def _identity(text: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError as trouble:
        raise Refused(
            sentence("Rules", "The exchange key of this office is damaged."),
            sentence("Rules", "A backup of the office file, or the recovery sheet, still has it."),
        ) from trouble


class _Source:
    """Pieces of any size, handed out in the sizes that are asked for; remembers what went wrong in making them."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")
        self.trouble: Exception | None = None

    def read(self, size: int = frames.PIECE, /) -> bytes:
        try:
            while not self._rest:
                self._rest = memoryview(next(self._pieces))
        except StopIteration:
            return b""
        except Exception as trouble:
            self.trouble = trouble
            raise
        piece, self._rest = bytes(self._rest[:size]), self._rest[size:]
        return piece


class _Target:
    """Hands on what it is given; remembers what went wrong with that, and then hands on nothing more."""

    def __init__(self, out: Writer) -> None:
        self._out = out
        self.trouble: Exception | None = None

    def write(self, content: bytes, /) -> int:
        if self.trouble is not None:  # the library empties its buffer once more
            raise self.trouble
        try:
            self._out.write(content)
        except Exception as trouble:
            self.trouble = trouble
            raise
        return len(content)

    def flush(self) -> None:
        """The owner of what is written to decides when it reaches the disk."""
