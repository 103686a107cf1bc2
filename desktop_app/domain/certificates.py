"""Certificates of authorities whose digital signatures the office takes for good."""

from __future__ import annotations

import datetime

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record


class TrustedCertificate(Record, kw_only=True):
    """A root certificate, public part only. `pem` is its text form; `sha256` of the DER bytes names it."""

    __tablename__ = "trusted_certificate"

    name: Mapped[str]
    pem: Mapped[str]
    sha256: Mapped[str]
    own: Mapped[bool] = mapped_column(default=False)
    """Whether this office made the authority."""
    added_on: Mapped[datetime.date]
