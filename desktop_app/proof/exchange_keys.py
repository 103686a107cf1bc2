"""The age key of an office, drawn from its signing key: one secret to keep, to write on paper and to renew."""

from __future__ import annotations

from typing import Final

SECRET_BYTES: Final = 32
_SIGNS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_TIMES: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_IDENTITY, _RECIPIENT = "age-secret-key-", "age"


def identity_of(private: bytes) -> str:
    """`AGE-SECRET-KEY-1…`, as age reads it."""
    from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

    return _bech32(_IDENTITY, ciphers.exchange_private(private)).upper()


def recipient_of(private: bytes) -> str:
    """`age1…`: to whom others seal what only the office of this signing key is to read."""
    from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

    return _bech32(_RECIPIENT, ciphers.exchange_public(ciphers.exchange_private(private)))


def is_recipient(text: object) -> bool:
    """Whether it is the public half of an age key, without a slip in it."""
    if not isinstance(text, str) or not text.startswith(f"{_RECIPIENT}1") or len(text) != 62:
        return False
    values = [_SIGNS.find(sign) for sign in text[len(_RECIPIENT) + 1 :]]
    return min(values) >= 0 and _check([*_spread(_RECIPIENT), *values]) == 1


def _check(values: list[int]) -> int:
    """The remainder of BIP 173."""
    told = 1
    for value in values:
        top = told >> 25
        told = (told & 0x1FFFFFF) << 5 ^ value
        for place, times in enumerate(_TIMES):
            told ^= times if top >> place & 1 else 0
    return told


def _spread(name: str) -> list[int]:
    return [*(ord(sign) >> 5 for sign in name), 0, *(ord(sign) & 31 for sign in name)]


def _bech32(name: str, content: bytes) -> str:
    bits = f"{int.from_bytes(content, 'big'):0{8 * len(content)}b}"
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[place : place + 5], 2) for place in range(0, len(bits), 5)]
    rest = _check([*_spread(name), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [rest >> 5 * (5 - place) & 31 for place in range(6)]
    return f"{name}1{''.join(_SIGNS[value] for value in values)}"
