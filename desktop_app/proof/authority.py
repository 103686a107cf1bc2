"""The office's own certificate authority: its root, and the certificates it issues to those who sign."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Self

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from desktop_app.proof import certificates
from desktop_app.sentences import Refused, sentence

ROOT_YEARS = 10
MEMBER_YEARS = 3
LEAST_PASSPHRASE = 8
_LONGEST_NAME = 64
"""X.520's upper bound of a common name, in characters."""


@dataclass(frozen=True)
class Issued:
    """A certificate with its key as a PKCS#12 file under the passphrase that was given."""

    certificate: x509.Certificate
    pkcs12: bytes

    @property
    def serial(self) -> str:
        return certificates.serial_of(self.certificate)


def _key_usage(*, issues: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not issues,
        content_commitment=not issues,
        key_cert_sign=issues,
        crl_sign=issues,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common: str, organisation: str, post: str = "") -> x509.Name:
    parts = [(NameOID.COMMON_NAME, common), (NameOID.ORGANIZATION_NAME, organisation), (NameOID.TITLE, post)]
    named = [x509.NameAttribute(kind, text[:_LONGEST_NAME]) for kind, text in parts if text]
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "IR"), *named])


def _passphrase(text: str) -> BestAvailableEncryption:
    if len(text) < LEAST_PASSPHRASE:
        raise Refused(
            sentence("Rules", "The passphrase is too short."),
            sentence("Rules", "Take at least {least} characters; a short sentence is easy to remember."),
            least=LEAST_PASSPHRASE,
        )
    return BestAvailableEncryption(text.encode())


def _years_after(moment: datetime.datetime, years: int) -> datetime.datetime:
    return moment + datetime.timedelta(days=round(365.2425 * years))


class Authority:
    """The root, opened with its passphrase. It is kept in a file of its own, apart from the office's file."""

    def __init__(self, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> None:
        self.certificate = certificate
        self._key = key

    @classmethod
    def found(cls, name: str, organisation: str, passphrase: str, moment: datetime.datetime) -> Issued:
        """Makes a root valid for ten years from `moment`."""
        protection = _passphrase(passphrase)
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _name(name, organisation)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(_start(moment))
            .not_valid_after(_years_after(moment, ROOT_YEARS))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_key_usage(issues=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, hashes.SHA256())
        )
        file = pkcs12.serialize_key_and_certificates(b"dabir-authority", key, certificate, None, protection)
        return Issued(certificate, file)

    @classmethod
    def open(cls, content: bytes, passphrase: str) -> Self:
        """The authority in its PKCS#12 file."""
        try:
            key, certificate, _ = pkcs12.load_key_and_certificates(content, passphrase.encode())
        except (ValueError, TypeError, UnsupportedAlgorithm) as trouble:
            raise Refused(
                sentence("Rules", "The authority's file could not be opened with this passphrase."),
                sentence("Rules", "Check that it is the authority's file, and type its passphrase again."),
            ) from trouble
        if certificate is None or not isinstance(key, ec.EllipticCurvePrivateKey):
            raise Refused(
                sentence("Rules", "This file is not that of an authority made by this program."),
                sentence("Rules", "Choose the file that was saved when the authority was made."),
            )
        return cls(certificates.read_authority(certificates.pem_of(certificate).encode()), key)

    def issue(
        self,
        name: str,
        *,
        organisation: str = "",
        post: str = "",
        passphrase: str,
        moment: datetime.datetime,
        years: int = MEMBER_YEARS,
    ) -> Issued:
        """A certificate for signing papers; it never outlives the root."""
        protection = _passphrase(passphrase)
        ends = self.certificate.not_valid_after_utc
        if moment >= ends:
            raise Refused(
                sentence("Rules", "The authority's own certificate has expired."),
                sentence("Rules", "Make a new authority, then issue certificates from it."),
            )
        key = ec.generate_private_key(ec.SECP256R1())
        root_id = self.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
        certificate = (
            x509.CertificateBuilder()
            .subject_name(_name(name, organisation, post))
            .issuer_name(self.certificate.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(max(_start(moment), self.certificate.not_valid_before_utc))
            .not_valid_after(min(_years_after(moment, years), ends))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_key_usage(issues=False), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(root_id), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        file = pkcs12.serialize_key_and_certificates(b"dabir-signer", key, certificate, [self.certificate], protection)
        return Issued(certificate, file)


def _start(moment: datetime.datetime) -> datetime.datetime:
    """A little earlier: clocks of an office differ."""
    return moment - datetime.timedelta(hours=1)
