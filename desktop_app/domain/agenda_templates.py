"""Agendas kept for use again: templates of a committee, and the items that come back by themselves."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.agenda import ItemKind
from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.persian.jalali import season_of


class Recurrence(enum.StrEnum):
    """When the items of a template come onto an agenda."""

    ON_DEMAND = "on_demand"
    EVERY_MEETING = "every_meeting"
    FIRST_OF_SEASON = "first_of_season"
    FIRST_OF_YEAR = "first_of_year"


class AgendaTemplate(Record, kw_only=True):
    """A named list of items of one committee."""

    __tablename__ = "agenda_template"

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    name: Mapped[str]
    recurrence: Mapped[Recurrence] = enum_column(Recurrence, default=Recurrence.ON_DEMAND)
    position: Mapped[str] = mapped_column(default="")


class TemplateItem(Record, kw_only=True):
    """An item as a template proposes it."""

    __tablename__ = "template_item"
    registers: ClassVar[Registers] = {"presenter": ("presenter_id", "presenter")}

    template_id: Mapped[str] = mapped_column(ForeignKey("agenda_template.id"), index=True)
    title: Mapped[str]
    detail: Mapped[str] = mapped_column(default="")
    kind: Mapped[ItemKind] = enum_column(ItemKind, default=ItemKind.DECISION)
    presenter_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), default=None)
    presenter: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=10)
    proposal: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")


def is_due(recurrence: Recurrence, day: datetime.date, earlier: Iterable[datetime.date]) -> bool:
    """Whether a template comes onto the agenda of a meeting on `day` by itself; `earlier` are the days of the
    committee's meetings before it.
    """
    match recurrence:
        case Recurrence.ON_DEMAND:
            return False
        case Recurrence.EVERY_MEETING:
            return True
        case Recurrence.FIRST_OF_SEASON:
            return season_of(day) not in {season_of(one) for one in earlier}
        case Recurrence.FIRST_OF_YEAR:
            return season_of(day)[0] not in {season_of(one)[0] for one in earlier}
