"""What a paper says of itself within its file, and what other files it carries along."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from typing import Literal

# What XML has no way to write, and isolates, which a list of files would show as boxes.
_UNTOLD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2066-\u2069\ud800-\udfff\ufffe\uffff]")

Relationship = Literal["Source", "Data", "Alternative", "Supplement", "Unspecified"]


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the file; `mime` such as application/json, `relationship` what it is to the paper."""

    name: str
    content: bytes
    mime: str
    description: str
    relationship: Relationship = "Source"


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself. `day` is the paper's own date: the clock of the machine is never asked."""

    title: str
    subject: str = ""
    author: str = ""
    keywords: str = ""
    attached: tuple[Attached, ...] = ()
    day: datetime.date | None = None


def _told(text: str) -> str:
    return " ".join(_UNTOLD.sub("", text).split())


def cleaned(about: About) -> About:
    """The same facts, each on one line and of characters that every format can hold."""
    title, subject, author, keywords = map(_told, (about.title, about.subject, about.author, about.keywords))
    return replace(about, title=title, subject=subject, author=author, keywords=keywords)
