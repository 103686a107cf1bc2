"""Where a half-space is missing in Persian text: offered as suggestions, never applied silently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Replace `start` to `end` by `replacement`; `reason` is an English sentence of the context "Rules"."""

    start: int
    end: int
    replacement: str
    reason: str


def suggestions(text: str) -> list[Suggestion]:
    """In order and apart."""
    del text
    return []


def applied(text: str, chosen: Iterable[Suggestion]) -> str:
    """`text` with the chosen suggestions carried out."""
    for suggestion in sorted(chosen, key=lambda suggestion: suggestion.start, reverse=True):
        text = f"{text[: suggestion.start]}{suggestion.replacement}{text[suggestion.end :]}"
    return text
