"""The mathematics of the office's key: Ed25519 signatures, its X25519 sister, and secrets under a passphrase."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop_app import wrapping
from desktop_app.wrapping import Cost

_PURPOSE = b"dabir office key 1"
_EXCHANGE = b"dabir exchange identity 1"
_FORMER = b"dabir former key 1"


def new_private() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(private: bytes) -> bytes:
    """Raises ValueError when it is no key."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def signature(private: bytes, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def holds(public: bytes, signed: bytes, message: bytes) -> bool:
    """Whether the key of `public` made the signature `signed`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def exchange_private(private: bytes) -> bytes:
    """The X25519 secret that HKDF draws from the signing secret; it tells nothing of it."""
    return HKDF(SHA256(), length=32, salt=None, info=_EXCHANGE).derive(private)


def exchange_public(exchange: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(exchange).public_key().public_bytes_raw()


def wrapped(
    secret: bytes, passphrase: str, *, salt: bytes, nonce: bytes, memory_kib: int, passes: int, lanes: int
) -> bytes:
    """The secret sealed with Argon2id and ChaCha20-Poly1305."""
    cost = Cost(memory_kib, passes, lanes)
    return wrapping.wrapped(secret, passphrase, salt=salt, nonce=nonce, purpose=_PURPOSE, cost=cost)


def unwrapped(
    sealed: bytes, passphrase: str, *, salt: bytes, nonce: bytes, memory_kib: int, passes: int, lanes: int
) -> bytes | None:
    """The secret; None when the passphrase is not the one."""
    cost = Cost(memory_kib, passes, lanes)
    return wrapping.unwrapped(sealed, passphrase, salt=salt, nonce=nonce, purpose=_PURPOSE, cost=cost)


def put_under(secret: bytes, private: bytes, nonce: bytes) -> bytes:
    """The secret of a key that was laid down, sealed with the one that came after it."""
    return ChaCha20Poly1305(_of_former(private)).encrypt(nonce, secret, _FORMER)


def taken_from_under(sealed: bytes, private: bytes, nonce: bytes) -> bytes | None:
    """None when it is not this key under which it lies."""
    try:
        return ChaCha20Poly1305(_of_former(private)).decrypt(nonce, sealed, _FORMER)
    except (InvalidTag, ValueError):
        return None


def _of_former(private: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=_FORMER).derive(private)
