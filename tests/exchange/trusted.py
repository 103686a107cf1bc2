"""Makers for tests of trust: offices with real keys, lists and annexes of a headquarters."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Mapping, Sequence

from desktop_app.exchange.trust import Annex, KeyStatus, Limits, Right, TrustedKey, TrustedOffice, TrustList, issued
from desktop_app.exchange.trust_reading import read
from desktop_app.proof import key_succession
from desktop_app.proof.office_key import OfficeKey, signed_by

NOISE = itertools.count()


@functools.cache
def key(name: str) -> OfficeKey:
    return OfficeKey.fresh()


def trusted_key(
    name: str, status: KeyStatus = KeyStatus.VALID, valid_to: Limits | None = None, to: str = ""
) -> TrustedKey:
    own = key(name)
    succession = key_succession.handed_over(own, key(to).public).signature if to else b""
    return TrustedKey(own.public, own.recipient, status, valid_to or {}, succession)


def office(name: str, rights: Mapping[str, Right] | None = None, **more: object) -> TrustedOffice:
    return TrustedOffice(id_of(name), name, (trusted_key(name),), rights or {}, **more)  # type: ignore[arg-type]


def id_of(name: str) -> str:
    return key(name).id.hex()


def noise() -> bytes:
    return next(NOISE).to_bytes(8, "big")


def listed(
    offices: Sequence[TrustedOffice] = (),
    previous: TrustList | None = None,
    annexes: Sequence[Annex] = (),
    *,
    headquarters: TrustedOffice | None = None,
    signer: str = "مرکز",
) -> TrustList:
    return issued(
        headquarters or office("مرکز"),
        offices,
        previous=previous,
        made="2025-12-08T12:00:00+03:30",
        sign=key(signer).sign,
        signer=id_of(signer),
        annexes=annexes,
        noise=noise,
    )


def known(*names: str) -> Callable[[str], bytes | None]:
    keys = {id_of(name): key(name).public for name in names or ("مرکز",)}
    return keys.get


def taken(content: bytes, *names: str) -> TrustList:
    return read(content, known(*names), signed_by, key_succession.follows)
