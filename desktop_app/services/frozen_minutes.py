"""Frozen minutes as paper: the text as it was frozen, with the marks of signing, its code, and places to sign."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from desktop_app.documents import canonical
from desktop_app.documents.minutes_view import MinutesPaper, Reservation
from desktop_app.domain.minutes import Minutes, Signature, SigningMeans, fingerprint
from desktop_app.persian.digits import to_persian
from desktop_app.proof.page_code import PageCode, PaperFacts, PaperKind, on_pages
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile

Code = Callable[[int, int], str]


def facts_of(minutes: Minutes) -> PaperFacts:
    """What the code of these minutes tells."""
    return PaperFacts(PaperKind.MINUTES, minutes.sha256, minutes.number, minutes.date, minutes.version)


def code_of(code: PageCode | None) -> Code | None:
    """The same code on every page of a fresh print."""
    return None if code is None else on_pages(code)


def bare(snapshot: str, sha256: str) -> MinutesPaper:
    """As frozen: nobody has signed yet."""
    paper = canonical.from_json(MinutesPaper, snapshot)
    return dataclasses.replace(paper, fingerprint=to_persian(fingerprint(sha256)))


def marked(minutes: Minutes, signatures: Sequence[Signature]) -> MinutesPaper:
    """With the signatures and reservations that are on record now."""
    frozen = bare(minutes.snapshot, minutes.sha256)
    signers_now = tuple(
        dataclasses.replace(
            place,
            signed_on=s.signed_on,
            means=s.means.value if s.signed_on else SigningMeans.HAND.value,
            reservation=bool(s.reservation),
        )
        for place, s in zip(frozen.signers, signatures, strict=True)
    )
    written = tuple(
        Reservation(person=place.name or place.post, text=s.reservation)
        for place, s in zip(frozen.signers, signatures, strict=True)
        if s.reservation
    )
    return dataclasses.replace(frozen, signers=signers_now, reservations=frozen.reservations + written)


def to_sign(snapshot: str, sha256: str) -> MinutesPaper:
    """With a field in every signer's place."""
    frozen = bare(snapshot, sha256)
    places = tuple(dataclasses.replace(place, means=SigningMeans.DIGITAL.value) for place in frozen.signers)
    return dataclasses.replace(frozen, signers=places)


def printed(paper: MinutesPaper, file: OfficeFile, *, data: str | None = None, code: Code | None = None) -> bytes:
    """The paper as PDF. The typesetter is loaded with the first paper: the first window must not wait for it."""
    from desktop_app.documents.minutes import print_minutes  # noqa: PLC0415 - start-up

    return print_minutes(paper, stationery_of(file), data, code)
