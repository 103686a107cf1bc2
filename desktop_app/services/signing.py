"""Requests about digital signatures under the minutes: one file that grows with every signer and is never set anew."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.domain.certificates import TrustedCertificate
from desktop_app.domain.fields import text
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.minutes import Minutes, MinutesState, Signature, SigningMeans, signing
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services import frozen_minutes
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.outside_files import MEGABYTE, content_of
from desktop_app.services.requests import Clock, Requests, changed, found, living
from desktop_app.services.versions import current_version, signatures_of
from desktop_app.store.attachments import Attachments
from desktop_app.store.office_file import OfficeFile

_MOST_REASON = 400


@dataclass(frozen=True)
class CertificateView:
    """A signature file that has been opened: whose it is, before anything is signed with it."""

    name: str
    issuer: str
    valid_until: datetime.date
    known_issuer: bool
    """Whether its authority is one that this office takes for good."""


@dataclass(frozen=True)
class _Place:
    """Where a signature goes, read before the slow part of the work."""

    minutes_id: str
    field: int
    earlier: str | None
    snapshot: str
    sha256: str
    name: str
    post: str


class Signing(Requests):
    """Digital and hand signatures may stand under the same minutes: hand marks go through `minutes.sign`."""

    def __init__(self, file: OfficeFile, clock: Clock, keys: OfficeKeys) -> None:
        super().__init__(file, clock)
        self._keys = keys
        self._contents = Attachments(file)

    def look_at(self, signature_file: Path, passphrase: str) -> CertificateView:
        """Whose signature file this is. Refused with the reason when it cannot sign today."""
        from desktop_app.proof import certificates, pkcs12  # noqa: PLC0415 - start-up

        signer = pkcs12.Pkcs12Signer(content_of(signature_file, MEGABYTE), passphrase, self._moment())
        own = signer.certificate
        with self._file.reading() as session:
            roots = [certificates.read(row.pem.encode()) for row in living(session, TrustedCertificate)]
        return CertificateView(
            certificates.name_in(own),
            certificates.issuer_in(own),
            own.not_valid_after_utc.date(),
            any(certificates.issued_by(own, root) for root in roots),
        )

    def sign_digitally(
        self,
        signature_id: str,
        signature_file: Path,
        passphrase: str,
        *,
        reservation: str = "",
        progress: Progress | None = None,
    ) -> None:
        """Signs the frozen minutes with a PKCS#12 file, in this signer's place.

        The paper is printed once, for the first signature; every further one is added behind it. A reservation goes
        into the signature itself. Refused when the file cannot sign, or the place is signed already.
        """
        from desktop_app.proof import pkcs12  # noqa: PLC0415 - start-up
        from desktop_app.proof import signing as pades  # noqa: PLC0415 - start-up
        from desktop_app.proof.stamp import Stamp  # noqa: PLC0415 - start-up

        watch = progress or Silent()
        watch.step(0, 3)
        reservation = text(reservation, "reservation")
        signer = pkcs12.Pkcs12Signer(content_of(signature_file, MEGABYTE), passphrase, self._moment())
        place = self._place(signature_id)
        content = self._unsigned(place) if place.earlier is None else b"".join(self._contents.chunks(place.earlier))
        self._signs_once(content, signer.certificate.serial_number)
        watch.step(1, 3)
        stamp = Stamp(place.name, place.post, self._clock.today(), bool(reservation))
        reason = f"با نظر مشروط: {reservation}"[:_MOST_REASON] if reservation else ""
        field = pades.field_of(place.field)
        content = pades.with_fields(content, [field]) if place.earlier is None else content
        finished = pades.signed(content, field, signer, self._moment(), stamp=stamp, reason=reason)
        watch.step(2, 3)
        self._kept(signature_id, place, self._contents.take_in_bytes(finished).sha256, reservation)
        watch.step(3, 3)

    def start_anew(self, meeting_id: str) -> int:
        """Gives up the signed file and every digital signature in it, until the minutes are final.

        Marks of signatures by hand stay. Returns how many signatures have to be given again.
        """
        with self._file.transaction("minutes.signed_file_given_up", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            minutes = current_version(act.session, meeting)
            if minutes is None or minutes.state is not MinutesState.FROZEN or minutes.signed_pdf_sha256 is None:
                raise Refused(
                    sentence("Rules", "There is no signed file that could be started anew."),
                    sentence("Rules", "A final text keeps its signatures; a correction is a new version."),
                )
            digital = [s for s in signatures_of(act.session, minutes.id) if s.means is SigningMeans.DIGITAL]
            for signature in digital:
                changed(signature, signed_on=None, means=SigningMeans.HAND, reservation="")
            minutes.signed_pdf_sha256 = None
            if digital:
                meeting.stage = Stage.FROZEN
        return len(digital)

    def _moment(self) -> datetime.datetime:
        return self._clock.now().astimezone()

    def _place(self, signature_id: str) -> _Place:
        with self._file.reading() as session:
            signature = found(session, Signature, signature_id)
            minutes = found(session, Minutes, signature.minutes_id)
            _may_be_signed(minutes, signature)
            ids = [s.id for s in signatures_of(session, minutes.id)]
            number = ids.index(signature_id) + 1
            signer = frozen_minutes.bare(minutes.snapshot, minutes.sha256).signers[number - 1]
            return _Place(
                minutes.id,
                number,
                minutes.signed_pdf_sha256,
                minutes.snapshot,
                minutes.sha256,
                signer.name,
                signer.post,
            )

    def _unsigned(self, place: _Place) -> bytes:
        """The paper with a field in every place, as everybody signs it."""
        with self._file.reading() as session:
            minutes = found(session, Minutes, place.minutes_id)
            code = self._keys.codes(session, frozen_minutes.facts_of(minutes))
        paper = frozen_minutes.to_sign(place.snapshot, place.sha256)
        return frozen_minutes.printed(paper, self._file, data=place.snapshot, code=code)

    def _signs_once(self, content: bytes, serial: int) -> None:
        from desktop_app.proof import validation  # noqa: PLC0415 - start-up

        for done in validation.check(content, [], {}, self._moment()):
            if done.serial == f"{serial:x}":
                raise Refused(
                    sentence("Rules", "The certificate of {name} has signed these minutes already."),
                    sentence("Rules", "Each signer signs with an own signature file; choose the right one."),
                    name=done.name,
                )

    def _kept(self, signature_id: str, place: _Place, sha256: str, reservation: str) -> None:
        with self._file.transaction("minutes.signed_digitally", ("signature", signature_id)) as act:
            session = act.session
            signature = found(session, Signature, signature_id)
            minutes = found(session, Minutes, place.minutes_id)
            _may_be_signed(minutes, signature)
            if minutes.signed_pdf_sha256 != place.earlier:
                raise Refused(
                    sentence("Rules", "Somebody else has signed these minutes in this moment."),
                    sentence("Rules", "Sign again: your signature is then added behind theirs."),
                )
            meeting = found(session, Meeting, minutes.meeting_id)
            day = self._clock.today()
            signing(day, meeting.date, day)
            minutes.signed_pdf_sha256 = sha256
            changed(signature, signed_on=day, means=SigningMeans.DIGITAL, reservation=reservation)
            _advance(session, meeting, minutes)


def _may_be_signed(minutes: Minutes, signature: Signature) -> None:
    if minutes.state is not MinutesState.FROZEN:
        raise Refused(
            sentence("Rules", "Signatures are marked on a frozen text that is not yet final."),
            sentence("Rules", "Freeze the text first; a final text is signed already."),
        )
    if signature.signed_on is not None:
        raise Refused(
            sentence("Rules", "This signer has signed already."),
            sentence("Rules", "Take the mark of the signature by hand back first, if it is to be a digital one."),
        )


def _advance(session: Session, meeting: Meeting, minutes: Minutes) -> None:
    session.flush()
    if all(s.signed_on is not None for s in signatures_of(session, minutes.id)):
        meeting.stage = Stage.SIGNED
