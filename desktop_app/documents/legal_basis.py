"""How a cited act is written on every paper."""

from __future__ import annotations

import datetime

from desktop_app.persian.bidi import isolate, isolate_number
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import official


def legal_line(
    *,
    title: str,
    number: str = "",
    issued_on: datetime.date | None = None,
    issuer: str = "",
    article: str = "",
    note: str = "",
    clause: str = "",
) -> str:
    """The citation in one line: clause, note and article first, then the act with number, date and issuer."""
    place = []
    if clause:
        place.append(f"بند ({to_persian(clause)})")
    if note:
        place.append(f"تبصره {to_persian(note)}")
    if article:
        many = any(mark in article for mark in ("،", ",", " و "))
        place.append(f"{'مواد' if many else 'ماده'} {to_persian(article)}")
    act = title
    if number:
        act += f" شماره {isolate_number(to_persian(number))}"
    if issued_on is not None:
        act += f" مورخ {isolate(official(issued_on))}"
    if issuer and issuer not in title:
        act += f" {issuer}"
    return " ".join([*place, act])
