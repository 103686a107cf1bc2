"""The official minutes on paper: which parts of the view are printed where, in the order of the official form."""

from __future__ import annotations

from desktop_app.documents import canonical
from desktop_app.documents.minutes_view import MinutesPaper


def to_json(paper: MinutesPaper) -> str:
    """The canonical text of `paper`: equal papers give equal text."""
    return canonical.to_json(paper)


def from_json(text: str) -> MinutesPaper:
    return canonical.from_json(MinutesPaper, text)


def print_minutes(paper: MinutesPaper, logo: bytes | None = None) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    raise NotImplementedError


def page_count(paper: MinutesPaper, logo: bytes | None = None) -> int:
    raise NotImplementedError
