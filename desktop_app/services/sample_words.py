"""What the archive of many years says: sentences drawn from a small vocabulary, and the ids of its rows."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any


class Words:
    """Draws words and ids from the dice: the same dice, the same archive."""

    def __init__(self, told: Mapping[str, Any], dice: random.Random) -> None:
        self._told = told
        self._dice = dice

    def id(self) -> str:
        drawn = f"{self._dice.getrandbits(128):032x}"
        return f"{drawn[:8]}-{drawn[8:12]}-4{drawn[13:16]}-a{drawn[17:20]}-{drawn[20:]}"

    def one(self, kind: str) -> Any:
        """One entry of the vocabulary."""
        entries: Sequence[Any] = self._told[kind]
        return entries[int(self._dice.random() * len(entries))]

    def about(self, kind: str, subject: str, **values: object) -> str:
        """A sentence of that kind about a subject."""
        sentence: str = self.one(kind)
        return sentence.format(subject=subject, **values)

    def resolution(self, subject: str, unit: str) -> str:
        text: str = self.one("binds")
        return text.format(
            unit=unit,
            action=self.about("actions", subject),
            manner=self.one("manners"),
            ending=self.one("endings"),
        )
