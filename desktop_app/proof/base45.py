"""Bytes as the forty-five characters that a QR code packs most tightly (RFC 9285)."""

from __future__ import annotations

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {sign: value for value, sign in enumerate(_SIGNS)}


def encoded(content: bytes) -> str:
    signs = []
    for place in range(0, len(content), 2):
        pair = content[place : place + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            value, sign = divmod(value, 45)
            signs.append(_SIGNS[sign])
    return "".join(signs)


def decoded(text: str) -> bytes:
    """Raises ValueError for a sign, a length or a value that no encoder writes."""
    if len(text) % 3 == 1:
        message = "a single sign is left over"
        raise ValueError(message)
    content = bytearray()
    for place in range(0, len(text), 3):
        part = text[place : place + 3]
        try:
            value = sum(_VALUES[sign] * 45**power for power, sign in enumerate(part))
        except KeyError:
            message = "a sign outside the forty-five"
            raise ValueError(message) from None
        size = len(part) - 1
        if value >= 256**size:
            message = "a group too large for its bytes"
            raise ValueError(message)
        content += value.to_bytes(size, "big")
    return bytes(content)
