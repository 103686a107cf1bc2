"""The digital signatures of a PDF: whose they are, whether they are whole, and what was changed after them."""

from __future__ import annotations

import asyncio
import datetime
import enum
import io
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.proof import persian_names

if TYPE_CHECKING:
    from cryptography import x509


class Trust(enum.StrEnum):
    """How far the certificate behind a signature is known; judged for the moment that the signature claims."""

    TRUSTED = "trusted"
    UNKNOWN_ROOT = "unknown_root"
    OUT_OF_DATE = "out_of_date"
    """The certificate was not valid at the moment that the signature claims."""
    REVOKED = "revoked"


class Since(enum.StrEnum):
    """What was added behind a signature."""

    NOTHING = "nothing"
    SIGNATURES = "signatures"
    OTHER = "other"


@dataclass(frozen=True)
class SignatureCheck:
    """One signature; `claimed_at` is the signer's own word, for there is no time stamp without a network."""

    field: str
    name: str
    issuer: str
    serial: str
    claimed_at: datetime.datetime | None
    reason: str
    intact: bool
    trust: Trust
    whole: bool
    """Whether it covered all of the file as it was then."""
    since: Since

    @property
    def sound(self) -> bool:
        """Nothing was changed: neither what was signed nor, but for further signatures, what follows it."""
        return self.intact and self.whole and self.since is not Since.OTHER


def check(
    content: bytes, roots: Sequence[x509.Certificate], revoked: Mapping[str, datetime.date], now: datetime.datetime
) -> tuple[SignatureCheck, ...]:
    """All signatures in the order of signing. `revoked` is by serial in hexadecimal. No network is ever asked."""
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 - start-up

    if b"/ByteRange" not in content:
        return ()
    persian_names.admit()
    # What pyHanko notes of a changed file is told by `since`; its tracebacks are for nobody.
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    try:
        reader = PdfFileReader(io.BytesIO(content))
        embedded = list(reader.embedded_regular_signatures)
    except Exception:  # noqa: BLE001 - whatever a damaged file does to its reader, it is a damaged file
        return (_unreadable("", None),)
    if not embedded and b"/DocTimeStamp" not in content:
        return (_unreadable("", None),)  # there was a signature, and what led to it is gone
    return tuple(_checked(signature, roots, revoked, now) for signature in embedded)


def _checked(
    signature: Any, roots: Sequence[x509.Certificate], revoked: Mapping[str, datetime.date], now: datetime.datetime
) -> SignatureCheck:
    from cryptography.x509 import load_der_x509_certificate  # noqa: PLC0415 - start-up

    from desktop_app.proof import certificates  # noqa: PLC0415 - start-up

    claimed = None
    try:
        claimed = signature.self_reported_timestamp
        status = asyncio.run(_status(signature, roots, claimed or now))
        signer = load_der_x509_certificate(status.signing_cert.dump())
    except Exception:  # noqa: BLE001 - as above
        return _unreadable(str(getattr(signature, "field_name", "")), claimed)
    from pyhanko.sign.validation import SignatureCoverageLevel  # noqa: PLC0415 - start-up

    return SignatureCheck(
        field=str(signature.field_name),
        name=certificates.name_in(signer),
        issuer=certificates.issuer_in(signer),
        serial=certificates.serial_of(signer),
        claimed_at=claimed,
        reason=str(signature.sig_object.get("/Reason", "")),
        intact=bool(status.intact and status.valid),
        trust=_trust(status, signer, claimed or now, revoked),
        whole=status.coverage in {SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION},
        since=_since(status, SignatureCoverageLevel.ENTIRE_FILE),
    )


async def _status(signature: Any, roots: Sequence[x509.Certificate], moment: datetime.datetime) -> Any:
    from asn1crypto.x509 import Certificate  # noqa: PLC0415 - start-up
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415 - start-up
    from pyhanko.sign.validation import async_validate_pdf_signature  # noqa: PLC0415 - start-up
    from pyhanko.sign.validation.settings import KeyUsageConstraints  # noqa: PLC0415 - start-up
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415 - start-up
    from pyhanko_certvalidator.registry import SimpleTrustManager  # noqa: PLC0415 - start-up

    from desktop_app.proof.change_rules import further_signatures_only  # noqa: PLC0415 - start-up

    trusted = [Certificate.load(root.public_bytes(Encoding.DER)) for root in roots]
    context = ValidationContext(
        trust_manager=SimpleTrustManager.build(trust_roots=trusted),
        moment=moment,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    return await async_validate_pdf_signature(
        signature,
        signer_validation_context=context,
        diff_policy=further_signatures_only(),
        key_usage_settings=KeyUsageConstraints(
            key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
        ),
    )


def _trust(
    status: Any, signer: x509.Certificate, moment: datetime.datetime, revoked: Mapping[str, datetime.date]
) -> Trust:
    from desktop_app.proof import certificates  # noqa: PLC0415 - start-up

    withdrawn = revoked.get(certificates.serial_of(signer))
    if withdrawn is not None and moment.astimezone().date() >= withdrawn:
        return Trust.REVOKED
    if not signer.not_valid_before_utc <= moment <= signer.not_valid_after_utc:
        return Trust.OUT_OF_DATE
    return Trust.TRUSTED if status.trusted else Trust.UNKNOWN_ROOT


def _since(status: Any, entire_file: Any) -> Since:
    from pyhanko.sign.diff_analysis import ModificationLevel  # noqa: PLC0415 - start-up

    if status.coverage == entire_file:
        return Since.NOTHING
    level = status.modification_level
    if level is None or level > ModificationLevel.FORM_FILLING or not status.docmdp_ok:
        return Since.OTHER
    return Since.SIGNATURES


def _unreadable(field: str, claimed: datetime.datetime | None) -> SignatureCheck:
    return SignatureCheck(
        field=field,
        name="",
        issuer="",
        serial="",
        claimed_at=claimed,
        reason="",
        intact=False,
        trust=Trust.UNKNOWN_ROOT,
        whole=False,
        since=Since.OTHER,
    )
