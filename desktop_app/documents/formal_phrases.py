"""The formal sentences of minutes: how a wording and the facts become a sentence, and how facts are put for it."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Mapping, Sequence
from typing import Final

from desktop_app.documents.braces import Piece, kept, misplaced, pieces_of, said, samples, tidy
from desktop_app.documents.phrase_fields import FIELDS
from desktop_app.documents.phrase_wordings import OWN
from desktop_app.domain.phrases import PhraseKey
from desktop_app.persian.bidi import isolate, isolate_number
from desktop_app.persian.digits import to_persian
from desktop_app.persian.jalali import official
from desktop_app.persian.phrases import clock, listed
from desktop_app.sentences import Refused, sentence

_STORY: Final[dict[PhraseKey, dict[str, str]]] = {
    PhraseKey.ARRIVAL: {"time": "۱۴:۱۹", "present": "۸"},
    PhraseKey.DEPARTURE: {"time": "۱۴:۲۰"},
    PhraseKey.RETURN: {"time": "۱۴:۳۱", "present": "۸"},
    PhraseKey.QUORUM_LOST: {"time": "۱۵:۰۲", "present": "۵"},
    PhraseKey.QUORUM_REGAINED: {"time": "۱۵:۱۰", "present": "۶"},
    PhraseKey.RECESS: {"time": "۱۴:۴۵"},
    PhraseKey.RESUMED: {"time": "۱۵:۰۰"},
    PhraseKey.NAMED_VOTE: {"votes": "۲ رأی موافق، ۱ رأی مخالف و ۱ رأی ممتنع", "entitled": "۴"},
    PhraseKey.CHAIRS_VOTE: {"votes": "۲ رأی موافق و ۲ رأی مخالف", "method": "نام‌به‌نام"},
    PhraseKey.REJECTED: {"votes": "۲ رأی موافق و ۵ رأی مخالف"},
    PhraseKey.BELOW_QUORUM: {"present": "۵"},
    PhraseKey.CLOSING: {"time": "۱۵:۳۲"},
}
"""What the invented session tells otherwise than the samples of its fields."""


def checked(key: PhraseKey, wording: str) -> str:
    """`wording` on one line, if a sentence can be made of it. Refuses unknown fields and open marks."""
    line = " ".join(wording.split())
    pieces = list(pieces_of(FIELDS[key], line))
    if not any(piece.words.strip() for piece in pieces if not piece.part):
        raise Refused(
            sentence("Rules", "The sentence has no words of its own."),
            sentence("Rules", "Type it, or go back to the program's wording."),
        )
    for piece in pieces:
        if piece.field is not None and piece.field.block:
            raise misplaced(piece.field)
    return line


def told(key: PhraseKey, wording: str, values: Mapping[str, str]) -> str:
    """The sentence: `values` by code of the field. Refuses as `checked`."""
    return tidy("".join(said(piece, values) for piece in kept(_parsed(key, wording), values)))


@functools.lru_cache(maxsize=128)
def _parsed(key: PhraseKey, wording: str) -> tuple[Piece, ...]:
    return tuple(pieces_of(FIELDS[key], wording))


def sample(key: PhraseKey, wording: str) -> str:
    """The sentence with invented facts."""
    return told(key, checked(key, wording), samples(FIELDS[key]) | _STORY.get(key, {}))


class Phrasebook:
    """The sentences as an office words them; what it has not changed is worded by the program."""

    def __init__(self, own: Mapping[PhraseKey, str] | None = None) -> None:
        self._own = own or {}

    def wording(self, key: PhraseKey) -> str:
        return self._own.get(key, OWN[key])

    def say(self, key: PhraseKey, **values: str | int | datetime.time | None) -> str:
        """The sentence with these facts; numbers and times are put in Persian, None is an empty field."""
        put = {code: _put(value) for code, value in values.items()}
        try:
            return told(key, self.wording(key), put)
        except Refused:  # a wording that came from elsewhere and cannot stand
            return told(key, OWN[key], put)


def _put(value: str | int | datetime.time | None) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.time):
        return clock(value)
    return to_persian(value) if isinstance(value, int) else value


def counts(in_favour: int, against: int, abstained: int) -> str:
    """«۵ رأی موافق، ۱ رأی مخالف و ۱ رأی ممتنع», with the counts that there are."""
    every = ((in_favour, "موافق"), (against, "مخالف"), (abstained, "ممتنع"))
    parts = [f"{to_persian(count)} رأی {name}" for count, name in every if count]
    return listed(parts) if parts else "۰ رأی موافق"


def named(labels: Sequence[str]) -> str:
    """«مصوبه شماره ۱۴۰۴/۳/۱»; several are named together. `labels` as people know them: 1404/3/1."""
    numbers = listed(isolate_number(to_persian(label)) for label in labels)
    return f"مصوبات شماره {numbers}" if len(labels) > 1 else f"مصوبه شماره {numbers}"


def earlier_version(version: int, number: str, date: datetime.date | None) -> str:
    """How a corrected version names the one it stands in for."""
    words = f"نسخه {to_persian(version)}"
    if number:
        words += f" به شماره {isolate_number(to_persian(number))}"
    if date is not None:
        words += f" مورخ {isolate(official(date))}"
    return words
