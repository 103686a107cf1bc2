"""How a year is marked: the score of an indicator against its standard, as the official self-assessment form has it."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass


class IndicatorGroup(enum.StrEnum):
    PREVENTION = "prevention"
    OVERSIGHT = "oversight"
    CONFRONTATION = "confrontation"


@dataclass(frozen=True)
class Mark:
    """One indicator: its standard S, what was reached AP, and the ceiling score W. None is not measured."""

    actual: float | None
    standard: float
    ceiling: float
    lower_is_better: bool = False


def score(mark: Mark) -> float | None:
    """AP × W / S, from 0 to W; where less is better, S × W / AP. None where nothing was measured.

    A standard of 0 asks for nothing: where less is better only 0 reaches it, and gets the whole score; where more is
    better there is nothing to measure against.
    """
    if mark.actual is None or mark.ceiling <= 0:
        return None
    actual, standard = max(mark.actual, 0.0), max(mark.standard, 0.0)
    if mark.lower_is_better:
        if actual <= standard:
            return mark.ceiling
        return mark.ceiling * (standard / actual)
    if standard == 0:
        return None
    return mark.ceiling * min(1.0, actual / standard)


@dataclass(frozen=True)
class Total:
    """The scores of several indicators together; those not measured count neither here nor there."""

    scored: float
    ceiling: float

    @property
    def percent(self) -> float | None:
        return 100 * self.scored / self.ceiling if self.ceiling else None


def total(marks: Iterable[Mark]) -> Total:
    measured = [(value, mark.ceiling) for mark in marks if (value := score(mark)) is not None]
    return Total(sum(value for value, _ in measured), sum(ceiling for _, ceiling in measured))
