"""The trust list: what headquarters signs about the offices' keys and rights, and how one list follows another."""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from desktop_app.exchange.segments import Sign
from desktop_app.exchange.streams import is_confidential
from desktop_app.sentences import Refused, sentence

FORMAT: Final = 1
LONGEST: Final = 4 << 20
"""Of a trust list, in bytes."""
EVERY_COMMITTEE: Final = "committee/*"
SIGNED_AS: Final = b"dabir trust list 1\n"
MARK: Final = "dabir-trust-list"
_PADDED_TO: Final = 8

Limits = Mapping[str, Mapping[str, tuple[int, str]]]
"""By copy and stream: the last segment that counts, with its hash."""


class Right(enum.IntEnum):
    """What an office may do in a stream; each holds what stands before it."""

    NONE = 0
    READ = 1
    WRITE = 2
    FINALISE = 3


class KeyStatus(enum.StrEnum):
    """A former key was renewed, a revoked one is no longer in the right hands."""

    VALID = "valid"
    FORMER = "former"
    REVOKED = "revoked"


@dataclass(frozen=True)
class TrustedKey:
    """One key of an office. `valid_to` binds a revoked one only: what is not named in it does not count."""

    public: bytes
    recipient: str
    status: KeyStatus = KeyStatus.VALID
    valid_to: Limits = field(default_factory=dict)
    succession: bytes = b""
    """The signature of this key over the next one of the office."""

    @property
    def id(self) -> str:
        return hashlib.sha256(self.public).digest()[:8].hex()


@dataclass(frozen=True)
class TrustedOffice:
    """An office in the list, its keys the oldest first. `until`: where a right to write was withdrawn."""

    id: str
    name: str
    keys: tuple[TrustedKey, ...]
    rights: Mapping[str, Right] = field(default_factory=dict)
    until: Limits = field(default_factory=dict)

    @property
    def present(self) -> TrustedKey | None:
        """The key that files are sealed to; None for an office whose keys were all revoked."""
        return next((key for key in reversed(self.keys) if key.status is KeyStatus.VALID), None)

    @property
    def is_revoked(self) -> bool:
        return self.present is None


@dataclass(frozen=True)
class Annex:
    """What concerns one confidential stream, told only to those who may read it; the salt hides that it is there."""

    stream: str
    salt: str
    rights: Mapping[str, Right]
    """By office."""
    valid_to: Mapping[str, Mapping[str, tuple[int, str]]] = field(default_factory=dict)
    """By id of a revoked key and copy."""
    until: Mapping[str, Mapping[str, tuple[int, str]]] = field(default_factory=dict)
    """By office whose right to write was withdrawn, and copy."""

    def written(self) -> dict[str, Any]:
        return {
            "stream": self.stream,
            "salt": self.salt,
            "rights": {office: right.name.lower() for office, right in self.rights.items()},
            "valid_to": _plain(self.valid_to),
            "until": _plain(self.until),
        }

    @property
    def digest(self) -> str:
        return hashlib.sha256(canonical(self.written())).hexdigest()


@dataclass(frozen=True)
class TrustList:
    """One list. `history` holds the hashes of all earlier ones, so that a fork shows even where some got lost."""

    number: int
    history: tuple[str, ...]
    made: str
    headquarters: str
    offices: tuple[TrustedOffice, ...]
    annexes: tuple[Annex, ...] = ()
    sealed: tuple[str, ...] = ()
    """Digests of all annexes, also of those that this copy does not hold, and some of none."""
    core: bytes = b""
    """The bytes that are signed."""
    signature: bytes = b""
    signer: str = ""
    """Id of the key that signed."""

    @property
    def previous(self) -> str:
        return self.history[-1] if self.history else ""

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.core).hexdigest()

    def office(self, office_id: str) -> TrustedOffice | None:
        return next((one for one in self.offices if one.id == office_id), None)

    def for_office(self, office_id: str) -> TrustList:
        """The same list without the annexes that this office may not read."""
        if office_id == self.headquarters:
            return self
        kept = tuple(one for one in self.annexes if one.rights.get(office_id, Right.NONE) >= Right.READ)
        return replace(self, annexes=kept)

    def content(self) -> bytes:
        """The document, as it goes from hand to hand."""
        return canonical(
            {
                "core": self.core.decode(),
                "signature": self.signature.hex(),
                "annexes": [one.written() for one in self.annexes],
            }
        )


class ForkedError(Refused):
    """Two lists that cannot both be true: somebody else holds the key of headquarters, or it went back in time."""

    def __init__(self, number: int) -> None:
        super().__init__(
            sentence("Rules", "There are two different trust lists with the number {number}."),
            sentence("Rules", "Neither this nor a later one is taken. Call headquarters before anything is exchanged."),
            number=number,
        )


def issued(
    headquarters: TrustedOffice,
    offices: Sequence[TrustedOffice],
    *,
    previous: TrustList | None,
    made: str,
    sign: Sign,
    signer: str,
    annexes: Sequence[Annex] = (),
    noise: Callable[[], bytes],
) -> TrustList:
    """The list after `previous`, signed. `noise` gives random bytes, which stand in for annexes that are not."""
    if any(is_confidential(stream) for office in (headquarters, *offices) for stream in _streams(office)):
        message = "what concerns a confidential stream stands in its annex"
        raise ValueError(message)
    blind = [hashlib.sha256(noise()).hexdigest() for _ in range(_PADDED_TO - len(annexes) % _PADDED_TO)]
    sealed = tuple(sorted([*(one.digest for one in annexes), *blind]))
    number = previous.number + 1 if previous else 1
    history = (*previous.history, previous.hash) if previous else ()
    everybody = (headquarters, *(one for one in offices if one.id != headquarters.id))
    draft = TrustList(number, history, made, headquarters.id, everybody, tuple(annexes), sealed, signer=signer)
    core = canonical(told(draft))
    return replace(draft, core=core, signature=sign(SIGNED_AS + core))


def accepted(known: TrustList | None, arriving: TrustList) -> TrustList:
    """The list that holds from now on. Refused for one that goes back, and loudly for one that contradicts."""
    if known is None:
        return arriving
    if arriving.number < known.number:
        if known.history[arriving.number - 1] != arriving.hash:
            raise ForkedError(arriving.number)
        raise Refused(
            sentence("Rules", "This trust list has the number {number}; number {known} is already here."),
            sentence("Rules", "An older list is never taken in place of a newer one. Ask for the latest."),
            number=arriving.number,
            known=known.number,
        )
    if arriving.number == known.number:
        if arriving.hash != known.hash:
            raise ForkedError(arriving.number)
        more = {one.digest: one for one in (*known.annexes, *arriving.annexes)}
        return replace(known, annexes=tuple(more.values()))
    if arriving.history[known.number - 1] != known.hash or arriving.history[: known.number - 1] != known.history:
        raise ForkedError(known.number)
    return arriving


def _streams(office: TrustedOffice) -> Iterator[str]:
    """Every stream that the list itself names about an office."""
    yield from office.rights
    for limits in (office.until, *(key.valid_to for key in office.keys)):
        for ends in limits.values():
            yield from ends


def told(one: TrustList) -> dict[str, Any]:
    return {
        "format": [MARK, FORMAT],
        "number": one.number,
        "history": list(one.history),
        "made": one.made,
        "headquarters": one.headquarters,
        "signer": one.signer,
        "offices": [_office(office) for office in one.offices],
        "annexes": list(one.sealed),
    }


def _office(one: TrustedOffice) -> dict[str, Any]:
    keys = [
        {
            "public": key.public.hex(),
            "recipient": key.recipient,
            "status": key.status.value,
            "valid_to": _plain(key.valid_to),
            "succession": key.succession.hex(),
        }
        for key in one.keys
    ]
    rights = {stream: right.name.lower() for stream, right in one.rights.items() if right}
    return {"id": one.id, "name": one.name, "keys": keys, "rights": rights, "until": _plain(one.until)}


def _plain(limits: Limits) -> dict[str, dict[str, list[int | str]]]:
    return {outer: {inner: list(end) for inner, end in ends.items()} for outer, ends in limits.items()}


def canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
