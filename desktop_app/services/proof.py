"""Requests about proof: whether a paper or a scan is what it says, by what this office file or a card alone knows."""

from __future__ import annotations

import contextlib
import datetime
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop_app.domain.certificates import TrustedCertificate
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes, MinutesState, digest
from desktop_app.progress import Progress
from desktop_app.sentences import Refused
from desktop_app.services import frozen_minutes
from desktop_app.services.authorities import revoked
from desktop_app.services.office_keys import OfficeKeys, trusted_cards
from desktop_app.services.outside_files import MEGABYTE, content_of
from desktop_app.services.paper_facts import meeting_name, office_of
from desktop_app.services.requests import Clock, Requests, living
from desktop_app.services.stationery import stationery_of
from desktop_app.services.versions import signatures_of, versions_of
from desktop_app.store.office_file import OfficeFile

if TYPE_CHECKING:
    from cryptography import x509

    from desktop_app.documents.stationery import Stationery
    from desktop_app.proof.page_code import PageCode
    from desktop_app.proof.paper_check import KnownOffice, PaperCheck, StoredPaper

MOST_BYTES = 300 * MEGABYTE
_LETTERS = {LetterKind.INVITATION: 3, LetterKind.NOTICE: 4, LetterKind.REMINDER: 5}


class Proof(Requests):
    """Checks against the texts, the key, the cards and the authorities in the open office file."""

    def __init__(self, file: OfficeFile, clock: Clock, keys: OfficeKeys) -> None:
        super().__init__(file, clock)
        self._keys = keys

    def check(self, path: Path, progress: Progress | None = None) -> PaperCheck:
        """A PDF, or a scan as PDF, PNG, JPEG or TIFF. Refused where it cannot be read at all."""
        from desktop_app.proof.paper_check import Checker  # noqa: PLC0415 - start-up

        known = KnownToOffice(self._file, self._keys)
        return Checker(known, self._clock.now().astimezone()).check(content_of(path, MOST_BYTES), progress)


class KnownToOffice:
    """What an office file knows of papers."""

    def __init__(self, file: OfficeFile, keys: OfficeKeys) -> None:
        self._file = file
        self._keys = keys

    def office(self, key_id: bytes) -> KnownOffice | None:
        from desktop_app.proof.office_key import key_id as id_of  # noqa: PLC0415 - start-up
        from desktop_app.proof.paper_check import KnownOffice  # noqa: PLC0415 - start-up

        with self._file.reading() as session:
            for own in self._keys.publics(session):
                if id_of(own) == key_id:
                    return KnownOffice(office_of(session).name, own, own=True)
            for card, _ in trusted_cards(session):
                if card.key_id == key_id:
                    return KnownOffice(card.office, card.public)
        return None

    def authorities(self) -> Sequence[x509.Certificate]:
        from desktop_app.proof import certificates  # noqa: PLC0415 - start-up

        with self._file.reading() as session:
            return [certificates.read(row.pem.encode()) for row in living(session, TrustedCertificate)]

    def revoked(self) -> Mapping[str, datetime.date]:
        with self._file.reading() as session:
            return revoked(session)

    def stored(self, sha256: str) -> StoredPaper | None:
        with self._file.reading() as session:
            return _stored_minutes(session, sha256) or _stored_letter(session, sha256)

    def digests(self, attached: bytes) -> tuple[str, ...]:
        return digests(attached)

    def reprinted(self, sha256: str, attached: bytes | None, code: PageCode | None) -> Sequence[bytes]:
        """As it stands now and as it was frozen, before anybody signed."""
        with self._file.reading() as session:
            minutes = next(iter(living(session, Minutes, Minutes.sha256 == sha256)), None)
            letter = None if minutes is not None else _letter_of(session, sha256)
            if minutes is not None:
                papers = [
                    frozen_minutes.marked(minutes, signatures_of(session, minutes.id)),
                    frozen_minutes.bare(minutes.snapshot, sha256),
                ]
        if minutes is None:
            text = attached if letter is None else letter.snapshot.encode()
            return reprinted(text, sha256, code, stationery_of(self._file))
        of_page = frozen_minutes.code_of(code)
        return [frozen_minutes.printed(paper, self._file, data=minutes.snapshot, code=of_page) for paper in papers]


class KnownByCards:
    """What a machine knows that has no office file: cards and root certificates, handed over as files."""

    def __init__(self, cards: Sequence[Path], roots: Sequence[Path]) -> None:
        from desktop_app.proof import certificates  # noqa: PLC0415 - start-up
        from desktop_app.proof.office_card import MOST_BYTES as MOST_CARD  # noqa: PLC0415 - start-up
        from desktop_app.proof.office_card import OfficeCard  # noqa: PLC0415 - start-up

        self._cards = [OfficeCard.read(content_of(path, MOST_CARD)) for path in cards]
        self._roots = [certificates.read_authority(content_of(path, MEGABYTE)) for path in roots]

    def office(self, key_id: bytes) -> KnownOffice | None:
        from desktop_app.proof.paper_check import KnownOffice  # noqa: PLC0415 - start-up

        return next((KnownOffice(card.office, card.public) for card in self._cards if card.key_id == key_id), None)

    def authorities(self) -> Sequence[x509.Certificate]:
        return self._roots

    def revoked(self) -> Mapping[str, datetime.date]:
        return {}

    def stored(self, sha256: str) -> StoredPaper | None:
        del sha256
        return None

    def digests(self, attached: bytes) -> tuple[str, ...]:
        return digests(attached)

    def reprinted(self, sha256: str, attached: bytes | None, code: PageCode | None) -> Sequence[bytes]:
        return reprinted(attached, sha256, code)


def check_by_cards(path: Path, cards: Sequence[Path], roots: Sequence[Path], clock: Clock) -> PaperCheck:
    """As `Proof.check`, on a machine that has only the cards of offices and the certificates of authorities."""
    from desktop_app.proof.paper_check import Checker  # noqa: PLC0415 - start-up

    known = KnownByCards(cards, roots)
    return Checker(known, clock.now().astimezone()).check(content_of(path, MOST_BYTES))


def digests(attached: bytes) -> tuple[str, ...]:
    """The digest of a paper's data as this program attaches it; nothing for any other file."""
    try:
        text = attached.decode()
        if "letterhead" not in json.loads(text):
            return ()
    except (ValueError, TypeError, RecursionError):
        return ()
    return (digest(text),)


def reprinted(
    attached: bytes | None, sha256: str, code: PageCode | None, stationery: Stationery | None = None
) -> Sequence[bytes]:
    """The paper from the text attached to it, which its digest has vouched for."""
    if attached is None or digest(attached.decode()) != sha256:
        return ()
    for printed in (_minutes, _letter, _excerpt):
        with contextlib.suppress(Refused):  # it is the other kind of paper
            return (printed(attached.decode(), sha256, code, stationery),)
    return ()


def _minutes(text: str, sha256: str, code: PageCode | None, stationery: Stationery | None) -> bytes:
    from desktop_app.documents.minutes import print_minutes  # noqa: PLC0415 - start-up
    from desktop_app.documents.stationery import PLAIN  # noqa: PLC0415 - start-up

    return print_minutes(frozen_minutes.bare(text, sha256), stationery or PLAIN, code=frozen_minutes.code_of(code))


def _letter(text: str, sha256: str, code: PageCode | None, stationery: Stationery | None) -> bytes:
    from desktop_app.documents import canonical  # noqa: PLC0415 - start-up
    from desktop_app.documents.letter import print_letter  # noqa: PLC0415 - start-up
    from desktop_app.documents.letter_view import LetterPaper  # noqa: PLC0415 - start-up
    from desktop_app.documents.stationery import PLAIN  # noqa: PLC0415 - start-up

    del sha256
    return print_letter(canonical.from_json(LetterPaper, text), stationery or PLAIN, frozen_minutes.code_of(code))


def _excerpt(text: str, sha256: str, code: PageCode | None, stationery: Stationery | None) -> bytes:
    from desktop_app.documents import canonical  # noqa: PLC0415 - start-up
    from desktop_app.documents.excerpt import print_excerpt  # noqa: PLC0415 - start-up
    from desktop_app.documents.excerpt_view import ExcerptPaper  # noqa: PLC0415 - start-up
    from desktop_app.documents.stationery import PLAIN  # noqa: PLC0415 - start-up

    del sha256
    return print_excerpt(canonical.from_json(ExcerptPaper, text), stationery or PLAIN, frozen_minutes.code_of(code))


def _stored_minutes(session: Session, sha256: str) -> StoredPaper | None:
    from desktop_app.proof.page_code import PaperKind  # noqa: PLC0415 - start-up
    from desktop_app.proof.paper_check import StoredPaper  # noqa: PLC0415 - start-up

    minutes = next(iter(living(session, Minutes, Minutes.sha256 == sha256)), None)
    if minutes is None:
        return None
    newer = [v.version for v in versions_of(session, minutes.meeting_id) if v.sha256 and v.version > minutes.version]
    return StoredPaper(
        subject=minutes.id,
        kind=PaperKind.MINUTES,
        sha256=sha256,
        version=minutes.version,
        final=minutes.state is MinutesState.FINAL,
        title=meeting_name(session, session.get_one(Meeting, minutes.meeting_id)),
        number=minutes.number,
        replaced_by=max(newer, default=None),
    )


def _stored_letter(session: Session, sha256: str) -> StoredPaper | None:
    from desktop_app.proof.page_code import PaperKind  # noqa: PLC0415 - start-up
    from desktop_app.proof.paper_check import StoredPaper  # noqa: PLC0415 - start-up

    letter = _letter_of(session, sha256)
    if letter is None:
        return None
    kind = PaperKind(_LETTERS.get(letter.kind, PaperKind.OTHER))
    return StoredPaper(letter.id, kind, sha256, 1, final=True, title=letter.subject, number=letter.number)


def _letter_of(session: Session, sha256: str) -> Letter | None:
    letters = living(session, Letter, Letter.snapshot != "")
    return next((letter for letter in letters if digest(letter.snapshot) == sha256), None)
