"""How a secret lies under a passphrase (Argon2id, ChaCha20-Poly1305), and how it is sealed for one person (X25519)."""

from __future__ import annotations

from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
_NO_NONCE = bytes(NONCE_BYTES)
"""A sealed secret has a key of its own, which is never used again."""
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1048576, 20, 64


@dataclass(frozen=True)
class Cost:
    """What one guess at a passphrase costs; written beside what is wrapped, so that it may grow later."""

    memory_kib: int = 65536
    passes: int = 3
    lanes: int = 4

    @property
    def bearable(self) -> bool:
        """False where a damaged file would have the program work for ever."""
        return (
            0 < self.passes <= _MOST_PASSES
            and 0 < self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
        )


def wrapped(secret: bytes, passphrase: str, *, salt: bytes, nonce: bytes, purpose: bytes, cost: Cost) -> bytes:
    """The secret under the passphrase; `purpose` has to be the same when it is unwrapped."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415 - start-up

    return ChaCha20Poly1305(_stretched(passphrase, salt, cost)).encrypt(nonce, secret, purpose)


def unwrapped(sealed: bytes, passphrase: str, *, salt: bytes, nonce: bytes, purpose: bytes, cost: Cost) -> bytes | None:
    """The secret; None when the passphrase is not the one."""
    return _opened(_stretched(passphrase, salt, cost), nonce, sealed, purpose)


def new_pair() -> tuple[bytes, bytes]:
    """A private key, and the public one that others seal with."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415 - start-up

    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def sealed_for(public: bytes, secret: bytes, purpose: bytes) -> bytes:
    """The secret for whoever holds the private key of `public`, and nobody else."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import (  # noqa: PLC0415 - start-up
        X25519PrivateKey,
        X25519PublicKey,
    )
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415 - start-up

    once = X25519PrivateKey.generate()
    mark = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    return mark + ChaCha20Poly1305(_agreed(shared, mark, public, purpose)).encrypt(_NO_NONCE, secret, purpose)


def opened_by(private: bytes, sealed: bytes, purpose: bytes) -> bytes | None:
    """What `sealed_for` sealed; None when it was for somebody else. Raises ValueError when it is no such thing."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import (  # noqa: PLC0415 - start-up
        X25519PrivateKey,
        X25519PublicKey,
    )

    own = X25519PrivateKey.from_private_bytes(private)
    mark, rest = sealed[:KEY_BYTES], sealed[KEY_BYTES:]
    shared = own.exchange(X25519PublicKey.from_public_bytes(mark))
    return _opened(_agreed(shared, mark, own.public_key().public_bytes_raw(), purpose), _NO_NONCE, rest, purpose)


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - start-up

    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(passphrase.encode())


def _agreed(shared: bytes, mark: bytes, public: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - start-up
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - start-up

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=mark + public, info=purpose).derive(shared)


def _opened(key: bytes, nonce: bytes, sealed: bytes, purpose: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - start-up
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415 - start-up

    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, purpose)
    except InvalidTag:
        return None
