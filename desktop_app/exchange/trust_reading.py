"""How a trust list is read: every part of it checked before it is believed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop_app.exchange.segments import Holds
from desktop_app.exchange.trust import (
    FORMAT,
    LONGEST,
    MARK,
    SIGNED_AS,
    Annex,
    KeyStatus,
    Limits,
    Right,
    TrustedKey,
    TrustedOffice,
    TrustList,
)
from desktop_app.sentences import Refused, sentence

Follows = Callable[[bytes, bytes, bytes], bool]
"""Former key, new key, signature: whether the former one named the new one as its follower."""


def read(content: bytes, key_of: Callable[[str], bytes | None], holds: Holds, follows: Follows) -> TrustList:
    """The list in these bytes. `key_of` gives the known public key of headquarters by its id, None for a stranger's.

    A key that headquarters took up since counts where the list itself shows that a known one named it.
    """
    found = read_again(content)
    public = key_of(found.signer) or _followed(found, key_of, follows)
    if public is None:
        raise Refused(
            sentence("Rules", "This trust list is not signed by the headquarters that is known here."),
            sentence("Rules", "Take in the new card of headquarters first, or name another headquarters."),
        )
    own = found.office(found.headquarters)
    signer = next((key for key in own.keys if key.id == found.signer), None) if own else None
    if signer is None or signer.public != public or signer.status is KeyStatus.REVOKED:
        raise _altered()
    if not holds(public, found.signature, SIGNED_AS + found.core):
        raise _altered()
    if any(one.digest not in found.sealed for one in found.annexes):
        raise _altered()
    return found


def read_again(content: bytes) -> TrustList:
    """A list that was checked when it came, from where it has been kept since; its signature is not looked at."""
    if len(content) > LONGEST:
        raise _no_list()
    try:
        told = json.loads(content)
        core, signature = told["core"].encode(), bytes.fromhex(told["signature"])
        draft = _read_core(json.loads(core))
        annexes = tuple(_read_annex(one) for one in told["annexes"])
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as trouble:
        raise _no_list() from trouble
    return replace(draft, core=core, signature=signature, annexes=annexes)


def _followed(draft: TrustList, key_of: Callable[[str], bytes | None], follows: Follows) -> bytes | None:
    """The signing key of a headquarters that renewed its key after the one known here."""
    own = draft.office(draft.headquarters)
    known: TrustedKey | None = None
    for key in own.keys if own else ():
        if known is not None and follows(known.public, key.public, known.succession):
            if key.id == draft.signer:
                return key.public
            known = key
        else:
            known = key if key_of(key.id) == key.public else None
    return None


def _read_core(told: dict[str, Any]) -> TrustList:
    mark, version = told["format"]
    if mark != MARK:
        raise ValueError
    if type(version) is not int or version > FORMAT:
        raise Refused(
            sentence("Rules", "This trust list was made by a newer version of the program."),
            sentence("Rules", "Update the program, then take the list in."),
        )
    number, history = told["number"], tuple(_text(one) for one in told["history"])
    if type(number) is not int or number < 1 or len(history) != number - 1:
        raise ValueError
    offices = tuple(_read_office(one) for one in told["offices"])
    if len({one.id for one in offices}) != len(offices):
        raise ValueError
    keys = [key.id for one in offices for key in one.keys]
    if len(set(keys)) != len(keys):
        raise ValueError
    sealed = tuple(_text(one) for one in told["annexes"])
    made, headquarters, signer = _text(told["made"]), _text(told["headquarters"]), _text(told["signer"])
    return TrustList(number, history, made, headquarters, offices, (), sealed, signer=signer)


def _read_office(told: dict[str, Any]) -> TrustedOffice:
    keys = tuple(
        TrustedKey(
            bytes.fromhex(key["public"]),
            _text(key["recipient"]),
            KeyStatus(key["status"]),
            _limits(key["valid_to"]),
            bytes.fromhex(key["succession"]),
        )
        for key in told["keys"]
    )
    if not keys or any(len(key.public) != 32 for key in keys) or keys[0].id != told["id"]:
        raise ValueError
    return TrustedOffice(_text(told["id"]), _text(told["name"]), keys, _rights(told["rights"]), _limits(told["until"]))


def _read_annex(told: dict[str, Any]) -> Annex:
    valid_to, until = _limits(told["valid_to"]), _limits(told["until"])
    return Annex(_text(told["stream"]), _text(told["salt"]), _rights(told["rights"]), valid_to, until)


def _rights(told: dict[str, str]) -> dict[str, Right]:
    return {_text(name): Right[right.upper()] for name, right in told.items()}


def _limits(told: dict[str, dict[str, list[Any]]]) -> Limits:
    return {
        outer: {inner: (_count(end[0]), _text(end[1])) for inner, end in ends.items()} for outer, ends in told.items()
    }


def _text(value: object) -> str:
    if type(value) is not str:
        raise ValueError
    return value


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError
    return value


def _no_list() -> Refused:
    return Refused(
        sentence("Rules", "This file is not a trust list."),
        sentence("Rules", "Ask headquarters for its trust list; it ends in .trust."),
    )


def _altered() -> Refused:
    return Refused(
        sentence("Rules", "This trust list has been altered on its way."),
        sentence("Rules", "Nothing was taken from it. Ask headquarters for it again."),
    )
