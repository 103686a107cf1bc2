"""The recovery text of an office's key: nine rows of digits that a passphrase turns back into the key."""

from __future__ import annotations

import hashlib
import os
from typing import Final

from desktop_app.persian.digits import to_latin
from desktop_app.proof.exchange_keys import SECRET_BYTES
from desktop_app.proof.office_key import OfficeKey, key_id
from desktop_app.sentences import Refused, sentence

PREFIX: Final = "DABIRKEY:"
"""Of the text of the sheet's QR code."""
ROWS: Final = 9
GROUPS, IN_GROUP = 4, 5
LEAST_PASSPHRASE: Final = 8
"""A sheet lies about for years; who finds it may guess as long as he likes."""
_DIGITS: Final = GROUPS * IN_GROUP
_CHECK: Final = 3
_ROW_BYTES: Final = 7
_FORMAT: Final = 1
_SALT, _NAMED = 10, 4
_COST: Final = {"memory_kib": 65536, "passes": 3, "lanes": 4}
_NONCE: Final = bytes(12)
"""Every sheet has a salt of its own, so that its key seals once only."""


def written(key: OfficeKey, passphrase: str) -> str:
    """A hundred and eighty digits. Refused while the key is locked and for a short passphrase."""
    from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

    if len(passphrase.strip()) < LEAST_PASSPHRASE:
        raise Refused(
            sentence("Rules", "The passphrase is too short."),
            sentence("Rules", "Take at least {least} characters; a short sentence is easy to remember."),
            least=LEAST_PASSPHRASE,
        )
    salt = os.urandom(_SALT)
    sealed = ciphers.wrapped(key.secret, passphrase, salt=salt, nonce=_NONCE, **_COST)
    content = bytes((_FORMAT,)) + salt + key.id[:_NAMED] + sealed
    return "".join(
        _row(place, content[start : start + _ROW_BYTES])
        for place, start in enumerate(range(0, len(content), _ROW_BYTES), start=1)
    )


def rows(text: str) -> tuple[tuple[str, ...], ...]:
    """What `written` gave, in rows of groups, as they stand on the sheet."""
    lines = [text[start : start + _DIGITS] for start in range(0, len(text), _DIGITS)]
    return tuple(tuple(line[at : at + IN_GROUP] for at in range(0, _DIGITS, IN_GROUP)) for line in lines)


def restored(text: str, passphrase: str) -> OfficeKey:
    """The key of a recovery text, however it was typed. Refused where a row or the passphrase is wrong."""
    from desktop_app.proof import ciphers  # noqa: PLC0415 - start-up

    content = _content(text)
    salt, named = content[1 : 1 + _SALT], content[1 + _SALT : 1 + _SALT + _NAMED]
    if content[0] != _FORMAT:
        raise Refused(
            sentence("Rules", "This recovery sheet was made by a newer version of the program."),
            sentence("Rules", "Update the program, then restore the key."),
        )
    secret = ciphers.unwrapped(content[1 + _SALT + _NAMED :], passphrase, salt=salt, nonce=_NONCE, **_COST)
    if secret is None or len(secret) != SECRET_BYTES:
        raise Refused(
            sentence("Rules", "The passphrase of the recovery sheet is not right."),
            sentence("Rules", "It is the one that was chosen when the sheet was printed. Type it again."),
        )
    public = ciphers.public_of(secret)
    if key_id(public)[:_NAMED] != named:
        raise _not_one()
    return OfficeKey(public, secret)


def _row(place: int, content: bytes) -> str:
    digits = f"{int.from_bytes(content, 'big'):0{_DIGITS - _CHECK}}"
    return digits + _checked(place, digits)


def _checked(place: int, digits: str) -> str:
    told = hashlib.sha256(f"dabir recovery {place} {digits}".encode()).digest()
    return f"{int.from_bytes(told[:8], 'big') % 10**_CHECK:0{_CHECK}}"


def _lines(text: str) -> list[str]:
    """The digits of each row; a row may have its number before it."""
    typed = to_latin(text.removeprefix(PREFIX))
    lines = ["".join(sign for sign in line if sign in "0123456789") for line in typed.splitlines()]
    lines = [line for line in lines if line]
    if len(lines) == ROWS:
        return [line.removeprefix(str(n)) if len(line) == _DIGITS + 1 else line for n, line in enumerate(lines, 1)]
    whole = "".join(lines)
    if len(whole) != ROWS * _DIGITS:
        raise _not_one()
    return [whole[start : start + _DIGITS] for start in range(0, len(whole), _DIGITS)]


def _content(text: str) -> bytes:
    lines = _lines(text)
    wrong = [
        n
        for n, line in enumerate(lines, start=1)
        if len(line) != _DIGITS or line[-_CHECK:] != _checked(n, line[:-_CHECK])
    ]
    if len(wrong) == ROWS:
        raise _not_one()
    if wrong:
        raise Refused(
            sentence("Rules", "In the recovery text there is a slip in row {rows}."),
            sentence("Rules", "Compare this row with the sheet, digit by digit."),
            rows="، ".join(str(n) for n in wrong),
        )
    numbers = [int(line[:-_CHECK]) for line in lines]
    if max(numbers) >= 1 << 8 * _ROW_BYTES:
        raise _not_one()
    return b"".join(number.to_bytes(_ROW_BYTES, "big") for number in numbers)


def _not_one() -> Refused:
    return Refused(
        sentence("Rules", "This is not the text of a recovery sheet."),
        sentence("Rules", "It has nine rows of four groups of five digits; all of them are needed."),
    )
