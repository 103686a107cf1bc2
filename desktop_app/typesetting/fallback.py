"""Which face of a chain sets which part of a word: what belongs together is never parted between two faces."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.typesetting.fonts import Cut, Face, Link
from desktop_app.typesetting.intake import DIRECTIONS
from desktop_app.typesetting.shaping import attempted, missing, refusal

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\ufe00-\ufe0f"
_TOGETHER = re.compile(
    # Letters that join, with their marks and the joiners between them: a word is of one face.
    f"[\u0620-\u063f\u0640-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f{_MARKS}"
    "\u200c\u200d]+"
    # A number with all its separators and its percent sign.
    "|[0-9\u06f0-\u06f9\u0660-\u0669]+(?:[.,/:\u066b\u066c\u2013\u2212+-][0-9\u06f0-\u06f9\u0660-\u0669]+)*[%\u066a]?"
    # A Latin word with what it has inside: V6.1.18, e-mail.
    f"|[A-Za-z\u00aa-\u02af{_MARKS}](?:[A-Za-z0-9\u00aa-\u02af{_MARKS}]|[.'\u2019_-](?=[A-Za-z0-9]))*"
    # Any other character with its marks.
    f"|.[{_MARKS}]*",
    re.DOTALL,
)
_CLUSTER = re.compile(f".[{_MARKS}\u200c\u200d]*", re.DOTALL)
_PARTNER = dict(zip("()[]{}«»‹›<>", ")(][}{»«›‹><", strict=True))
_NO_DIRECTIONS = dict.fromkeys(map(ord, DIRECTIONS))


class Share(NamedTuple):
    """The characters from `start` to `end` go to `link`."""

    start: int
    end: int
    link: Link


def _sets(face: Face, text: str) -> bool:
    shown = text.translate(_NO_DIRECTIONS)
    # Brackets open and close in one face, though each stands in a run of its own.
    shown += _PARTNER.get(shown, "")
    return not shown or attempted(face, shown, rtl=True) is not None


def _unprintable(cut: Cut, text: str) -> str:
    """The character that no face of the chain has."""
    for character in text:
        if not any(_sets(link.face, character) for link in cut.chain()):
            return character
    return missing(cut.first.face, text)


def _shares(cut: Cut, text: str, start: int, parts: re.Pattern[str]) -> Iterator[Share]:
    for found in parts.finditer(text):
        part = found.group()
        link = next((link for link in cut.chain() if _sets(link.face, part)), None)
        if link is not None:
            yield Share(start + found.start(), start + found.end(), link)
        elif parts is _TOGETHER:
            yield from _shares(cut, part, start + found.start(), _CLUSTER)
        else:
            raise refusal(_unprintable(cut, part))


@functools.lru_cache(maxsize=8192)
def shares(cut: Cut, text: str) -> tuple[Share, ...]:
    """The parts of `text` by face, in reading order. Raises `Refused` naming a character that no face has."""
    return tuple(_shares(cut, text, 0, _TOGETHER))
