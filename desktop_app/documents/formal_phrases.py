"""Sentences of the minutes that follow from the facts alone; the secretary's own words take their place."""

from __future__ import annotations

import datetime

from desktop_app.documents.minutes_view import QuorumFacts
from desktop_app.persian.bidi import isolate, isolate_number
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import official
from desktop_app.persian.phrases import clock


def opening(quorum: QuorumFacts, official_at: datetime.time | None, start: datetime.time | None) -> str:
    """That the session began, or from when and with how many members it was official."""
    if official_at is not None and quorum.needed:
        return (
            f"جلسه با حضور {to_persian(quorum.present or 0)} نفر از {to_persian(quorum.members or 0)} عضو و "
            f"با احراز حد نصاب {to_persian(quorum.needed)} نفر، در ساعت {clock(official_at)} رسمیت یافت."
        )
    if start is not None:
        return f"جلسه در ساعت {clock(start)} آغاز شد."
    return ""


def closing(end: datetime.time | None) -> str:
    return "" if end is None else f"جلسه در ساعت {clock(end)} پایان یافت."


def earlier_version(version: int, number: str, date: datetime.date | None) -> str:
    """How a corrected version names the one it stands in for."""
    words = f"نسخه {to_persian(version)}"
    if number:
        words += f" به شماره {isolate_number(to_persian(number))}"
    if date is not None:
        words += f" مورخ {isolate(official(date))}"
    return words
