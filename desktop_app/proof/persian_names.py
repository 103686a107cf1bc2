"""Lets names such as «شهرداری منطقه ۲» stand in certificates: asn1crypto refuses Persian names that end in a digit."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any


def admit() -> None:
    """Makes names with mixed directions comparable; once per process is enough, more does no harm.

    asn1crypto 1.5.1 checks directions as RFC 3454 section 6 would have it when it compares two names, and raises
    ValueError for every Persian name that begins or ends in a digit, a bracket or a Latin letter. RFC 4518 section
    2.5, which governs names of certificates, says that directions are ignored.
    """
    from asn1crypto.x509 import NameTypeAndValue  # noqa: PLC0415 - start-up

    strict = NameTypeAndValue._ldap_string_prep  # noqa: SLF001 - there is no public way
    if getattr(strict, "admits_mixed_directions", False):
        return
    NameTypeAndValue._ldap_string_prep = _admitting(strict)  # noqa: SLF001


def _admitting(strict: Callable[[Any, str], str]) -> Callable[[Any, str], str]:
    def prepared(self: Any, text: str) -> str:
        try:
            return strict(self, text)
        except ValueError as trouble:
            if "bidirectional" not in str(trouble):
                raise
            plain = unicodedata.normalize("NFKC", text).replace("\u200c", "").casefold()
            return f" {' '.join(plain.split())} "

    prepared.admits_mixed_directions = True  # type: ignore[attr-defined]
    return prepared
