"""Requests about who may sign digitally: the office's own authority, certificates it issued, roots taken for good."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop_app.domain.certificates import TrustedCertificate
from desktop_app.domain.fields import line
from desktop_app.domain.records import id_from
from desktop_app.sentences import Refused, sentence
from desktop_app.services.outside_files import MEGABYTE, content_of, put
from desktop_app.services.paper_facts import office_of
from desktop_app.services.requests import Requests, found, living
from desktop_app.store import safe
from desktop_app.store.safe import Drawer

if TYPE_CHECKING:
    from cryptography import x509


@dataclass(frozen=True)
class AuthorityView:
    """A root certificate that the office takes for good; `own` if the office made it."""

    id: str
    name: str
    own: bool
    valid_until: datetime.date
    sha256: str
    added_on: datetime.date


@dataclass(frozen=True)
class IssuedView:
    """A certificate that this office issued."""

    serial: str
    name: str
    post: str
    issued_on: datetime.date
    valid_until: datetime.date
    revoked_on: datetime.date | None


class Authorities(Requests):
    """The authority's own file stays with whoever keeps it: only its public half is in the office file."""

    def all(self) -> list[AuthorityView]:
        from desktop_app.proof import certificates  # noqa: PLC0415 - start-up

        with self._file.reading() as session:
            rows = living(session, TrustedCertificate)
        return [
            AuthorityView(
                row.id,
                row.name,
                row.own,
                certificates.read(row.pem.encode()).not_valid_after_utc.date(),
                row.sha256,
                row.added_on,
            )
            for row in sorted(rows, key=lambda row: (not row.own, row.name))
        ]

    def make_authority(self, name: str, passphrase: str, target: Path) -> str:
        """Makes a root valid for ten years and writes its file to `target`. Returns the certificate's id."""
        from desktop_app.proof.authority import Authority  # noqa: PLC0415 - start-up

        with self._file.reading() as session:
            office = office_of(session).name
        made = Authority.found(line(name, "name", required=True), office, passphrase, self._moment())
        put(made.pkcs12, target, private=True)
        return self._taken_in("authority.made", made.certificate, own=True)

    def issue(
        self,
        authority: Path,
        passphrase: str,
        *,
        name: str,
        post: str = "",
        member_passphrase: str,
        target: Path,
        years: int = 3,
    ) -> IssuedView:
        """Issues a certificate to somebody who signs and writes it with its key to `target` as PKCS#12."""
        from desktop_app.proof.authority import Authority  # noqa: PLC0415 - start-up

        root = Authority.open(content_of(authority, MEGABYTE), passphrase)
        with self._file.reading() as session:
            office = office_of(session).name
        issued = root.issue(
            line(name, "name", required=True),
            organisation=office,
            post=line(post, "post"),
            passphrase=member_passphrase,
            moment=self._moment(),
            years=years,
        )
        put(issued.pkcs12, target, private=True)
        today = self._clock.today()
        view = IssuedView(
            issued.serial, name.strip(), post.strip(), today, issued.certificate.not_valid_after_utc.date(), None
        )
        kept = {
            "name": view.name,
            "post": view.post,
            "issued_on": today.isoformat(),
            "valid_until": view.valid_until.isoformat(),
        }
        with self._file.transaction("certificate.issued") as act:
            safe.keep(act, Drawer.AUTHORITY, json.dumps(kept, ensure_ascii=False), issued.serial)
        return view

    def issued(self) -> list[IssuedView]:
        """What this office issued, the newest first."""
        with self._file.reading() as session:
            withdrawn = revoked(session)
            kept = safe.all_kept(session, Drawer.AUTHORITY)
        views = []
        for serial, text in kept.items():
            values = json.loads(text)
            day = datetime.date.fromisoformat
            issued_on, until = day(values["issued_on"]), day(values["valid_until"])
            views.append(IssuedView(serial, values["name"], values["post"], issued_on, until, withdrawn.get(serial)))
        return sorted(views, key=lambda view: view.issued_on, reverse=True)

    def revoke(self, serial: str, on: datetime.date | None = None) -> None:
        """Signatures dated from that day on count as made with a withdrawn certificate."""
        with self._file.transaction("certificate.revoked") as act:
            safe.keep(act, Drawer.REVOKED, (on or self._clock.today()).isoformat(), serial)

    def restore(self, serial: str) -> None:
        """Takes a revocation back."""
        with self._file.transaction("certificate.restored") as act:
            safe.drop(act, Drawer.REVOKED, serial)

    def trust(self, path: Path) -> str:
        """Takes the root certificate in a PEM or DER file for good. Returns its id."""
        from desktop_app.proof import certificates  # noqa: PLC0415 - start-up

        return self._taken_in("authority.trusted", certificates.read_authority(content_of(path, MEGABYTE)), own=False)

    def distrust(self, certificate_id: str) -> None:
        with self._file.transaction("authority.distrusted", ("trusted_certificate", certificate_id)) as act:
            found(act.session, TrustedCertificate, certificate_id).removed = True

    def export_root(self, certificate_id: str, target: Path) -> Path:
        """Writes the root's public certificate as PEM, for other programs and offices."""
        with self._file.reading() as session:
            pem = found(session, TrustedCertificate, certificate_id).pem
        return put(pem.encode("ascii"), target)

    def _moment(self) -> datetime.datetime:
        return self._clock.now().astimezone()

    def _taken_in(self, verb: str, certificate: x509.Certificate, *, own: bool) -> str:
        from desktop_app.proof import certificates  # noqa: PLC0415 - start-up

        digest = certificates.sha256_of(certificate)
        row_id = id_from("trusted_certificate", digest)
        with self._file.transaction(verb, ("trusted_certificate", row_id)) as act:
            row = act.session.get(TrustedCertificate, row_id)
            if row is None:
                row = TrustedCertificate(
                    id=row_id,
                    name=certificates.name_in(certificate),
                    pem=certificates.pem_of(certificate),
                    sha256=digest,
                    own=own,
                    added_on=self._clock.today(),
                )
                act.session.add(row)
            elif not row.removed:
                raise Refused(
                    sentence("Rules", "This certificate is trusted already."),
                    sentence("Rules", "There is nothing more to do."),
                )
            else:
                row.removed = False
        return row_id


def revoked(session: Session) -> dict[str, datetime.date]:
    """Withdrawn certificates: serial in hexadecimal and day."""
    kept = safe.all_kept(session, Drawer.REVOKED)
    return {serial: datetime.date.fromisoformat(day) for serial, day in kept.items()}
