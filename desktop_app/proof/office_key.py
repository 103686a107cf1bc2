"""The office's key: an Ed25519 pair that signs the codes on its papers, kept as text, under a passphrase if wanted."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from typing import Any, Self

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop_app.persian.digits import to_persian
from desktop_app.sentences import Refused, sentence

KEY_ID_BYTES = 8
PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
_GROUPS, _IN_GROUP = 6, 5
_MEMORY_KIB, _PASSES, _LANES = 65536, 3, 4
"""The cost of one guess at a passphrase; written beside the wrapped key, so that it may grow later."""
_MOST_MEMORY_KIB, _MOST_PASSES = 1048576, 20
_SEALED_FOR = b"dabir office key 1"


def key_id(public: bytes) -> bytes:
    """The first eight bytes of the public key's SHA-256: how a code names the key that signed it."""
    return hashlib.sha256(public).digest()[:KEY_ID_BYTES]


def spoken_fingerprint(public: bytes) -> str:
    """Thirty Persian digits in groups of five, to be read out by telephone and compared."""
    digits = f"{int.from_bytes(hashlib.sha256(public).digest(), 'big') % 10 ** (_GROUPS * _IN_GROUP):030}"
    return to_persian("-".join(digits[at : at + _IN_GROUP] for at in range(0, len(digits), _IN_GROUP)))


def signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the key of `public` made this signature."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _locked() -> Refused:
    return Refused(
        sentence("Rules", "The office's key is locked with a passphrase."),
        sentence("Rules", "Unlock the key in the settings, then try again."),
    )


def _damaged() -> Refused:
    return Refused(
        sentence("Rules", "The office's key in this file is damaged."),
        sentence("Rules", "A backup of the office file still has it; papers signed before stay valid."),
    )


@dataclass(frozen=True)
class OfficeKey:
    """The pair; `private` is None while it lies under a passphrase."""

    public: bytes
    private: bytes | None
    wrapped: dict[str, Any] | None = None

    @classmethod
    def fresh(cls) -> Self:
        private = Ed25519PrivateKey.generate()
        return cls(private.public_key().public_bytes_raw(), private.private_bytes_raw())

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What `to_text` wrote; refused when it does not hold together."""
        try:
            values = json.loads(text)
            public = bytes.fromhex(values["public"])
            private = bytes.fromhex(values["private"]) if values.get("private") else None
            if len(public) != PUBLIC_BYTES or (private is not None and _public_of(private) != public):
                raise _damaged()
            return cls(public, private, values.get("wrapped"))
        except (ValueError, KeyError, TypeError, AttributeError) as trouble:
            raise _damaged() from trouble

    def to_text(self) -> str:
        """As kept in the office's file. A wrapped key is written without its bare half."""
        if self.wrapped is not None:
            return json.dumps({"public": self.public.hex(), "wrapped": self.wrapped})
        assert self.private is not None
        return json.dumps({"public": self.public.hex(), "private": self.private.hex()})

    @property
    def locked(self) -> bool:
        return self.private is None

    @property
    def id(self) -> bytes:
        return key_id(self.public)

    def sign(self, message: bytes) -> bytes:
        if self.private is None:
            raise _locked()
        return Ed25519PrivateKey.from_private_bytes(self.private).sign(message)

    def wrapped_by(self, passphrase: str) -> Self:
        """The same key under a passphrase; empty takes the passphrase away."""
        if self.private is None:
            raise _locked()
        if not passphrase:
            return type(self)(self.public, self.private)
        salt, nonce = os.urandom(16), os.urandom(12)
        cost = {"memory_kib": _MEMORY_KIB, "passes": _PASSES, "lanes": _LANES}
        sealed = ChaCha20Poly1305(_stretched(passphrase, salt, cost)).encrypt(nonce, self.private, _SEALED_FOR)
        wrapped = {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex(), **cost}
        return type(self)(self.public, self.private, wrapped)

    def unlocked(self, passphrase: str) -> Self:
        """The key with both halves at hand. Refused when the passphrase is wrong."""
        if self.wrapped is None:
            return self
        try:
            salt, nonce, sealed = (bytes.fromhex(self.wrapped[part]) for part in ("salt", "nonce", "sealed"))
            private = ChaCha20Poly1305(_stretched(passphrase, salt, self.wrapped)).decrypt(nonce, sealed, _SEALED_FOR)
        except InvalidTag as trouble:
            raise Refused(
                sentence("Rules", "The passphrase of the office's key is not right."),
                sentence("Rules", "Mind the keyboard's language and capital letters, and type it again."),
            ) from trouble
        except (ValueError, KeyError, TypeError) as trouble:
            raise _damaged() from trouble
        if _public_of(private) != self.public:
            raise _damaged()
        return type(self)(self.public, private, self.wrapped)


def _public_of(private: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _stretched(passphrase: str, salt: bytes, cost: dict[str, Any]) -> bytes:
    memory, passes, lanes = int(cost["memory_kib"]), int(cost["passes"]), int(cost["lanes"])
    if memory > _MOST_MEMORY_KIB or passes > _MOST_PASSES:
        raise _damaged()
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    return kdf.derive(passphrase.encode())
