"""How a committee's year is evaluated: indicators and their scores, what people conclude, what they propose."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column, id_from


class IndicatorGroup(enum.StrEnum):
    PREVENTION = "prevention"
    OVERSIGHT = "oversight"
    CONFRONTATION = "confrontation"


class Evaluation(Record, kw_only=True):
    """The evaluation of one committee's Jalali year; one a year."""

    __tablename__ = "evaluation"
    registers: ClassVar[Registers] = {"approval": ("approved_on", "approved_in_id")}

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    year: Mapped[int]
    causes: Mapped[str] = mapped_column(default="")
    lessons: Mapped[str] = mapped_column(default="")
    approved_on: Mapped[datetime.date | None] = mapped_column(default=None)
    approved_in_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"), default=None)
    """The meeting that approved it."""


def evaluation_id(committee_id: str, year: int) -> str:
    return id_from("evaluation", committee_id, str(year))


class Indicator(Record, kw_only=True):
    """One line of the self-assessment form of a committee's year.

    `source` is the code of a figure that the records give by themselves; empty where people enter `actual`.
    """

    __tablename__ = "indicator"
    registers: ClassVar[Registers] = {"measure": ("standard", "ceiling", "lower_is_better", "unit_of_measure")}

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    year: Mapped[int]
    group: Mapped[IndicatorGroup] = enum_column(IndicatorGroup, default=IndicatorGroup.PREVENTION)
    title: Mapped[str]
    annex: Mapped[str] = mapped_column(default="")
    unit_of_measure: Mapped[str] = mapped_column(default="")
    standard: Mapped[float] = mapped_column(default=100.0)
    ceiling: Mapped[float] = mapped_column(default=10.0)
    lower_is_better: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    actual: Mapped[float | None] = mapped_column(default=None)
    position: Mapped[str] = mapped_column(default="")


class FindingKind(enum.StrEnum):
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    PROPOSAL = "proposal"


class Finding(Record, kw_only=True):
    """A strength, a weakness, or a proposal for the next year.

    What the figures propose becomes a record only when somebody keeps, words or dismisses it; `source` then names
    the figure it came from, so that it is not proposed again.
    """

    __tablename__ = "finding"
    registers: ClassVar[Registers] = {"taken": ("programme_id", "item_id")}

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    year: Mapped[int]
    kind: Mapped[FindingKind] = enum_column(FindingKind)
    text: Mapped[str]
    source: Mapped[str] = mapped_column(default="")
    dismissed: Mapped[bool] = mapped_column(default=False)
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None)
    time: Mapped[str] = mapped_column(default="")
    """By when, in words: the spring of the next year …"""
    indicator: Mapped[str] = mapped_column(default="")
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"), default=None)
    """The next year's programme that the proposal became."""
    item_id: Mapped[str | None] = mapped_column(ForeignKey("agenda_item.id"), default=None)
    """The agenda item that the proposal became."""
    position: Mapped[str] = mapped_column(default="")


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
