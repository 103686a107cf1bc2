"""What is read from a certificate: whose it is, from when to when, what it may do; and PEM or DER files of them."""

from __future__ import annotations

import datetime
import hashlib
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from desktop_app.sentences import Refused, sentence

_LEAST_RSA_BITS = 2048


def name_in(certificate: x509.Certificate) -> str:
    """The common name of the one it belongs to, or the whole name where there is none."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()


def issuer_in(certificate: x509.Certificate) -> str:
    names = certificate.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.issuer.rfc4514_string()


def serial_of(certificate: x509.Certificate) -> str:
    return f"{certificate.serial_number:x}"


def sha256_of(certificate: x509.Certificate) -> str:
    return hashlib.sha256(certificate.public_bytes(Encoding.DER)).hexdigest()


def pem_of(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(Encoding.PEM).decode("ascii")


def read(content: bytes) -> x509.Certificate:
    """The certificate in a PEM or DER file's bytes."""
    try:
        if b"-----BEGIN CERTIFICATE-----" in content:
            return x509.load_pem_x509_certificate(content)
        return x509.load_der_x509_certificate(content)
    except ValueError as trouble:
        raise Refused(
            sentence("Rules", "This file holds no certificate."),
            sentence("Rules", "Choose a certificate file; it usually ends in .pem, .cer or .crt."),
        ) from trouble


def read_authority(content: bytes) -> x509.Certificate:
    """As `read`; refused unless the certificate may issue others."""
    certificate = read(content)
    constraints: Any = _extension(certificate, x509.BasicConstraints)
    if constraints is None or not constraints.ca:
        raise Refused(
            sentence("Rules", "This is a person's certificate, not that of an authority."),
            sentence("Rules", "Choose the root certificate of the authority that issued it."),
        )
    return certificate


def fit_to_sign(certificate: x509.Certificate, moment: datetime.datetime) -> None:
    """Refuses a certificate that cannot sign papers at that moment."""
    name = name_in(certificate)
    if moment < certificate.not_valid_before_utc:
        raise Refused(
            sentence("Rules", "The certificate of {name} is not valid before {since}."),
            sentence("Rules", "Check the computer's date, or wait until that day."),
            name=name,
            since=certificate.not_valid_before_utc.astimezone().date(),
        )
    if moment > certificate.not_valid_after_utc:
        raise Refused(
            sentence("Rules", "The certificate of {name} expired on {until}."),
            sentence("Rules", "Get a new certificate; earlier signatures stay as they are."),
            name=name,
            until=certificate.not_valid_after_utc.astimezone().date(),
        )
    usage: Any = _extension(certificate, x509.KeyUsage)
    if usage is not None and not (usage.digital_signature or usage.content_commitment):
        raise Refused(
            sentence("Rules", "The certificate of {name} is not made for signing."),
            sentence("Rules", "Choose a certificate for digital signatures."),
            name=name,
        )
    key = certificate.public_key()
    if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey) or (
        isinstance(key, rsa.RSAPublicKey) and key.key_size < _LEAST_RSA_BITS
    ):
        raise Refused(
            sentence("Rules", "The key in the certificate of {name} is too weak or of an unknown kind."),
            sentence("Rules", "Get a certificate with an RSA key of at least 2048 bits, or an elliptic curve."),
            name=name,
        )


def _extension(certificate: x509.Certificate, kind: Any) -> Any:
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def issued_by(certificate: x509.Certificate, root: x509.Certificate) -> bool:
    """Whether `root` signed it itself."""
    try:
        certificate.verify_directly_issued_by(root)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
