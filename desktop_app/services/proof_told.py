"""What was found out about a paper, told without a window: sentences for a person, JSON for another program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.persian.digits import to_persian
from desktop_app.sentences import EnvironmentFault, Spoken, sentence
from desktop_app.services.desk import Desk
from desktop_app.services.proof import check_by_cards
from desktop_app.services.requests import Clock
from desktop_app.store.file_locks import Unlocked
from desktop_app.store.office_file import OfficeFile

if TYPE_CHECKING:
    from desktop_app.proof.paper_check import PaperCheck
    from desktop_app.proof.validation import SignatureCheck

_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_HEAD = 1024


def is_paper(path: Path) -> bool:
    """Whether the file is a PDF or a picture, by its content or, where there is none, by its name."""
    try:
        with path.open("rb") as stream:
            start = stream.read(_HEAD)
    except OSError as trouble:
        raise EnvironmentFault(
            sentence("Rules", "The file {path} could not be read."),
            sentence("Rules", "Check that it is still there and may be read."),
            path=path,
        ) from trouble
    from desktop_app.proof.scanned_codes import SUFFIXES  # noqa: PLC0415 - start-up

    return b"%PDF-" in start or start.startswith(_STARTS) or path.suffix.lower() in SUFFIXES


def check(
    path: Path,
    office: Path | None,
    cards: Sequence[Path],
    roots: Sequence[Path],
    unlocked: Unlocked | None = None,
) -> PaperCheck:
    """Against an office file if one is named, else against cards and root certificates alone."""
    if office is None:
        return check_by_cards(path, cards, roots, Clock())
    with OfficeFile.open(office, unlocked=unlocked) as file:
        return Desk(file).proof.check(path)


def facts(found: PaperCheck) -> list[Spoken]:
    """What is known beside the verdict, a sentence each."""
    told: list[Spoken] = []
    if found.facts is not None:
        text = sentence("Rules", "Number {number} of {date}, version {version}.")
        about = found.facts
        told.append(Spoken(text, number=to_persian(about.number) or "-", date=about.date or "-", version=about.version))
    told += [_of_signature(signature) for signature in found.signatures]
    return [*told, *found.notes]


def _of_signature(signature: SignatureCheck) -> Spoken:
    from desktop_app.proof.validation import Trust  # noqa: PLC0415 - start-up

    day = signature.claimed_at.astimezone().date() if signature.claimed_at else "-"
    values: dict[str, Any] = {"name": signature.name or "?", "issuer": signature.issuer or "?", "day": day}
    if not signature.sound:
        return Spoken(sentence("Rules", "Signature of {name}, {day}: it does not fit the paper."), **values)
    if signature.trust is Trust.TRUSTED:
        return Spoken(sentence("Rules", "Signature of {name}, {day}: valid, certified by {issuer}."), **values)
    return Spoken(sentence("Rules", "Signature of {name}, {day}: whole, but {issuer} is not known here."), **values)


def as_json(found: PaperCheck) -> str:
    """One object; keys and codes are English and stay as they are."""
    about = found.facts
    return json.dumps(
        {
            "verdict": found.verdict.value,
            "genuine": found.genuine,
            "office": found.office,
            "paper": None
            if about is None
            else {
                "kind": about.kind.name.lower(),
                "number": about.number,
                "date": about.date.isoformat() if about.date else None,
                "version": about.version,
                "sha256": about.sha256,
            },
            "stored_final": found.stored.final if found.stored else None,
            "text_attached": found.text_attached,
            "differing_pages": list(found.differing_pages),
            "signatures": [_signature(signature) for signature in found.signatures],
            "codes": [
                {
                    "place": code.place,
                    "state": code.state.value,
                    "page": code.code.page if code.code else None,
                    "of": code.code.total if code.code else None,
                }
                for code in found.codes
            ],
            "told": str(found.told),
        },
        ensure_ascii=False,
        indent=2,
    )


def _signature(signature: SignatureCheck) -> dict[str, object]:
    return {
        "field": signature.field,
        "name": signature.name,
        "issuer": signature.issuer,
        "serial": signature.serial,
        "claimed_at": signature.claimed_at.isoformat() if signature.claimed_at else None,
        "intact": signature.intact,
        "whole": signature.whole,
        "since": signature.since.value,
        "trust": signature.trust.value,
        "reason": signature.reason,
    }
