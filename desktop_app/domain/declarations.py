"""Declarations: what members declare each year about interests that may conflict with their seat."""

from __future__ import annotations

import datetime
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, id_from


class Declaration(Record, kw_only=True):
    """A member's declaration for one Jalali year; `has_interest` False declares that there is none."""

    __tablename__ = "declaration"
    registers: ClassVar[Registers] = {"declared": ("submitted_on", "has_interest", "text")}

    committee_id: Mapped[str] = mapped_column(ForeignKey("committee.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    year: Mapped[int]
    submitted_on: Mapped[datetime.date]
    has_interest: Mapped[bool] = mapped_column(default=False)
    text: Mapped[str] = mapped_column(default="")


def declaration_id(committee_id: str, person_id: str, year: int) -> str:
    return id_from("declaration", committee_id, person_id, str(year))
