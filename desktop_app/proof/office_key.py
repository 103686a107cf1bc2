"""The office's key: an Ed25519 pair that signs its papers and files, kept as text, under a passphrase if wanted."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, field
from typing import Any, Self

from desktop_app.persian.digits import to_persian
from desktop_app.proof import exchange_keys
from desktop_app.sentences import Refused, sentence

KEY_ID_BYTES = 8
PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
_GROUPS, _IN_GROUP = 6, 5
_FINGERPRINT = b"dabir office keys 2\n"
_MEMORY_KIB, _PASSES, _LANES = 65536, 3, 4
"""The cost of one guess at a passphrase; written beside the wrapped key, so that it may grow later."""
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1048576, 20, 64


def key_id(public: bytes) -> bytes:
    """The first eight bytes of the public key's SHA-256: how a code names the key that signed it."""
    return hashlib.sha256(public).digest()[:KEY_ID_BYTES]


def spoken_fingerprint(public: bytes, recipient: str = "") -> str:
    """Thirty Persian digits in groups of five, to be read out by telephone and compared; of both keys where given."""
    both = _FINGERPRINT + public + recipient.encode() if recipient else public
    digits = f"{int.from_bytes(hashlib.sha256(both).digest(), 'big') % 10 ** (_GROUPS * _IN_GROUP):030}"
    return to_persian("-".join(digits[at : at + _IN_GROUP] for at in range(0, len(digits), _IN_GROUP)))


def signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the key of `public` made this signature."""
    from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

    return ciphers.holds(public, signature, message)


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
    """The pair; `private` is None while it lies under a passphrase. The key of exchange is drawn from it, see there."""

    public: bytes
    private: bytes | None
    wrapped: dict[str, Any] | None = None
    told: str = field(default="", compare=False)
    """The public key of exchange as it was kept; empty in texts from before there was exchange."""

    @classmethod
    def fresh(cls) -> Self:
        from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

        private = ciphers.new_private()
        return cls(ciphers.public_of(private), private)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What `to_text` wrote; refused when it does not hold together."""
        try:
            values = json.loads(text)
            public = bytes.fromhex(values["public"])
            private = bytes.fromhex(values["private"]) if values.get("private") else None
            if len(public) != PUBLIC_BYTES or (private is not None and len(private) != PUBLIC_BYTES):
                raise _damaged()
            told = values.get("recipient", "")
            return cls(public, private, values.get("wrapped"), told if exchange_keys.is_recipient(told) else "")
        except (ValueError, KeyError, TypeError, AttributeError) as trouble:
            raise _damaged() from trouble

    def to_text(self) -> str:
        """As kept in the office's file. A wrapped key is written without its bare half."""
        public = {"public": self.public.hex(), "recipient": self.recipient}
        if self.wrapped is not None:
            return json.dumps({**public, "wrapped": self.wrapped})
        assert self.private is not None
        return json.dumps({**public, "private": self.private.hex()})

    @property
    def locked(self) -> bool:
        return self.private is None

    @property
    def id(self) -> bytes:
        return key_id(self.public)

    @property
    def recipient(self) -> str:
        """To whom others seal files for this office; empty only while a key from before exchange is locked."""
        return self.told if self.private is None else exchange_keys.recipient_of(self.private)

    @property
    def secret(self) -> bytes:
        """What everything else of the key is made from. Refused while the key is locked."""
        if self.private is None:
            raise _locked()
        return self.private

    @property
    def identity(self) -> str:
        """What opens files sealed to `recipient`. Refused while the key is locked."""
        return exchange_keys.identity_of(self.secret)

    @property
    def fingerprint(self) -> str:
        """To be read out to other offices."""
        return spoken_fingerprint(self.public, self.recipient)

    def sign(self, message: bytes) -> bytes:
        from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

        return ciphers.signature(self.secret, message)

    def wrapped_by(self, passphrase: str) -> Self:
        """The same key under a passphrase; empty takes the passphrase away."""
        secret = self.secret
        if not passphrase:
            return type(self)(self.public, secret)
        from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

        salt, nonce = os.urandom(16), os.urandom(12)
        cost = {"memory_kib": _MEMORY_KIB, "passes": _PASSES, "lanes": _LANES}
        sealed = ciphers.wrapped(secret, passphrase, salt=salt, nonce=nonce, **cost)
        wrapped = {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex(), **cost}
        return type(self)(self.public, secret, wrapped)

    def unlocked(self, passphrase: str) -> Self:
        """The key with both halves at hand. Refused when the passphrase is wrong."""
        if self.wrapped is None:
            return self
        from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

        try:
            salt, nonce, sealed = (bytes.fromhex(self.wrapped[part]) for part in ("salt", "nonce", "sealed"))
            private = ciphers.unwrapped(sealed, passphrase, salt=salt, nonce=nonce, **_cost(self.wrapped))
        except (ValueError, KeyError, TypeError) as trouble:
            raise _damaged() from trouble
        if private is None:
            raise Refused(
                sentence("Rules", "The passphrase of the office's key is not right."),
                sentence("Rules", "Mind the keyboard's language and capital letters, and type it again."),
            )
        if ciphers.public_of(private) != self.public:
            raise _damaged()
        return type(self)(self.public, private, self.wrapped)


def _cost(wrapped: dict[str, Any]) -> dict[str, int]:
    """How dear a guess was made; refused where a damaged file would have the program work for ever."""
    cost = {part: int(wrapped[part]) for part in ("memory_kib", "passes", "lanes")}
    if cost["memory_kib"] > _MOST_MEMORY_KIB or cost["passes"] > _MOST_PASSES or cost["lanes"] > _MOST_LANES:
        raise _damaged()
    return cost
