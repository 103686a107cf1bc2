"""One person's lock on an encrypted office's file: own keys under a passphrase, and what a right passphrase gives."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

from desktop_app import wrapping
from desktop_app.domain import fields
from desktop_app.persian.digits import to_latin
from desktop_app.sentences import Refused, sentence
from desktop_app.wrapping import Cost

PURPOSE: Final = b"dabir file key 1"
SHORTEST: Final = 8
"""Characters of a passphrase."""


@dataclass(frozen=True)
class FileKey:
    """The key that a file is encrypted with, and the 16 bytes it begins with, by which its keys are found."""

    raw: bytes = field(repr=False)
    salt: bytes

    @classmethod
    def fresh(cls) -> Self:
        return cls(secrets.token_bytes(wrapping.KEY_BYTES), secrets.token_bytes(wrapping.SALT_BYTES))

    @property
    def spelled(self) -> str:
        """As SQLCipher takes a key that is not to be stretched, with the salt."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


@dataclass(frozen=True)
class Holder:
    """Someone who opens the file with a passphrase."""

    id: str
    name: str


@dataclass(frozen=True)
class Unlocked:
    """What a right passphrase gives: the file's key, and whose passphrase it was."""

    key: FileKey
    holder: Holder
    private: bytes = field(repr=False)


@dataclass(frozen=True)
class Lock:
    """One person's own pair of keys: the public one, and the private one under the passphrase."""

    id: str
    name: str
    public: bytes
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def on(cls, private: bytes, public: bytes, holder: Holder, passphrase: str, cost: Cost) -> Self:
        salt, nonce = secrets.token_bytes(wrapping.SALT_BYTES), secrets.token_bytes(wrapping.NONCE_BYTES)
        purpose = PURPOSE + holder.id.encode()
        sealed = wrapping.wrapped(private, passphrase, salt=salt, nonce=nonce, purpose=purpose, cost=cost)
        return cls(holder.id, holder.name, public, salt, nonce, sealed)

    def opened(self, passphrase: str, cost: Cost) -> bytes | None:
        """The private key; None when the passphrase is wrong."""
        purpose = PURPOSE + self.id.encode()
        return wrapping.unwrapped(
            self.wrapped, passphrase, salt=self.salt, nonce=self.nonce, purpose=purpose, cost=cost
        )

    def told(self) -> dict[str, str]:
        secret = {name: getattr(self, name).hex() for name in ("public", "salt", "nonce", "wrapped")}
        return {"id": self.id, "name": self.name, **secret}

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        public, salt, nonce, wrapped = (bytes.fromhex(told[name]) for name in ("public", "salt", "nonce", "wrapped"))
        if not isinstance(told["id"], str) or not isinstance(told["name"], str) or len(public) != wrapping.KEY_BYTES:
            raise ValueError(told["id"])
        return cls(told["id"], told["name"], public, salt, nonce, wrapped)


def folded(passphrase: str) -> str:
    """One passphrase however the keyboard writes it: digits of any family, composed letters, ي as ی and ك as ک."""
    composed = unicodedata.normalize("NFKC", passphrase)
    return to_latin(composed).replace("ي", "ی").replace("ك", "ک")


def chosen(passphrase: str) -> str:
    if len(passphrase.strip()) < SHORTEST:
        raise Refused(
            sentence("Rules", "The passphrase is too short."),
            sentence("Rules", "Take at least {n} characters; three or four words are easy to remember."),
            n=SHORTEST,
        )
    return folded(passphrase)


def named(name: str) -> str:
    return fields.line(name, "name", required=True)
