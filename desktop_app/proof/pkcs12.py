"""A person's key and certificate in a PKCS#12 file, and what else can stand in its place to sign a paper."""

from __future__ import annotations

import datetime
from typing import Any, Protocol

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import pkcs12

from desktop_app.proof import certificates
from desktop_app.sentences import Refused, sentence

MOST_BYTES = 1024 * 1024


class Signer(Protocol):
    """Who signs: a PKCS#12 file today; a token by PKCS#11 would be another."""

    @property
    def certificate(self) -> x509.Certificate: ...

    def for_pdf(self) -> Any:
        """The signer as pyHanko wants it."""
        ...


class Pkcs12Signer:
    """A key from a file, opened with its passphrase and fit to sign at a moment."""

    def __init__(self, content: bytes, passphrase: str, moment: datetime.datetime) -> None:
        self._content = content
        self._passphrase = passphrase.encode()
        self.certificate: x509.Certificate = _certificate(content, self._passphrase)
        certificates.fit_to_sign(self.certificate, moment)

    def for_pdf(self) -> Any:
        from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415 - start-up

        return SimpleSigner.load_pkcs12_data(self._content, other_certs=[], passphrase=self._passphrase)


def _certificate(content: bytes, passphrase: bytes) -> x509.Certificate:
    if not content.startswith(b"0") or len(content) > MOST_BYTES:
        raise _no_pkcs12()
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(content, passphrase)
    except UnsupportedAlgorithm as trouble:
        raise Refused(
            sentence("Rules", "This signature file is protected in an old way that is no longer safe."),
            sentence("Rules", "Ask its issuer for a file with present-day protection (AES)."),
        ) from trouble
    except (ValueError, TypeError) as trouble:
        if "password" not in str(trouble).lower() and "mac" not in str(trouble).lower():
            raise _no_pkcs12() from trouble
        raise Refused(
            sentence("Rules", "The passphrase of the signature file is not right."),
            sentence("Rules", "Mind the keyboard's language and capital letters, and type it again."),
        ) from trouble
    if key is None or certificate is None:
        raise Refused(
            sentence("Rules", "There is no private key in this signature file; it can check but not sign."),
            sentence("Rules", "Choose the file with the private key; it usually ends in .p12 or .pfx."),
        )
    return certificate


def _no_pkcs12() -> Refused:
    return Refused(
        sentence("Rules", "This is not a signature file."),
        sentence("Rules", "Choose a PKCS#12 file; it usually ends in .p12 or .pfx."),
    )
