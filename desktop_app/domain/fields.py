"""What a typed field may hold: lengths and characters that every noun refuses or accepts alike."""

from __future__ import annotations

import datetime
import unicodedata

from desktop_app.persian.spelling import clean_line, clean_text
from desktop_app.sentences import Refused, sentence

LINE = 300
"""The longest one-line field (titles, names, places), in characters."""
TEXT = 100_000
"""The longest running text (a statement, a resolution), in characters."""


def line(value: str, what: str, *, most: int = LINE, required: bool = False) -> str:
    """`value` cleaned for one line. `what` names the field in the sentence of a refusal."""
    cleaned = clean_line(value)
    if required and not _visible(cleaned):
        raise Refused(sentence("Rules", "{what} is empty."), sentence("Rules", "Type it, then continue."), what=what)
    return _not_longer(cleaned, what, most)


def text(value: str, what: str, *, most: int = TEXT, required: bool = False) -> str:
    """`value` cleaned, its paragraphs kept."""
    cleaned = clean_text(value)
    if required and not _visible(cleaned):
        raise Refused(sentence("Rules", "{what} is empty."), sentence("Rules", "Type it, then continue."), what=what)
    return _not_longer(cleaned, what, most)


def _visible(value: str) -> bool:
    return any(not c.isspace() and unicodedata.category(c) != "Cf" for c in value)


def _not_longer(value: str, what: str, most: int) -> str:
    if len(value) > most:
        raise Refused(
            sentence("Rules", "{what} has {length} characters; at most {most} fit."),
            sentence("Rules", "Shorten it, or put the long text into an attachment or the discussion."),
            what=what,
            length=len(value),
            most=most,
        )
    return value


def order(starts: datetime.time | None, ends: datetime.time | None) -> None:
    """Refuses a span that ends before it starts."""
    if starts is not None and ends is not None and ends <= starts:
        raise Refused(
            sentence("Rules", "The end ({ends}) is not after the start ({starts})."),
            sentence("Rules", "Correct the start or the end."),
            starts=starts,
            ends=ends,
        )


def period(first: datetime.date | None, last: datetime.date | None) -> None:
    """Refuses a period that ends before it begins."""
    if first is not None and last is not None and last < first:
        raise Refused(
            sentence("Rules", "The period ends on {last}, before it begins on {first}."),
            sentence("Rules", "Correct the first or the last day."),
            first=first,
            last=last,
        )
