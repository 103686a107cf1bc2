"""The office: the site that runs its own copy of the program, and the days on which it works."""

from __future__ import annotations

import datetime
import enum
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column

OWN = "00000000-0000-4000-8000-000000000001"
"""The id of the office that owns the file."""


class Office(Record, kw_only=True):
    """An office as its papers name it."""

    __tablename__ = "office"
    registers: ClassVar[Registers] = {"name": ("name", "secretariat")}

    name: Mapped[str]
    secretariat: Mapped[str] = mapped_column(default="")
    logo_sha256: Mapped[str | None] = mapped_column(default=None)
    letter_prefix: Mapped[str] = mapped_column(default="")
    secretary_title: Mapped[str] = mapped_column(default="")
    thursday_off: Mapped[bool] = mapped_column(default=True)
    archive_place: Mapped[str] = mapped_column(default="")


class HolidayKind(enum.StrEnum):
    ADDED = "added"
    DROPPED = "dropped"


class Holiday(Record, kw_only=True):
    """A correction to the official holidays: a day added to them or taken out."""

    __tablename__ = "holiday"

    day: Mapped[datetime.date]
    kind: Mapped[HolidayKind] = enum_column(HolidayKind, default=HolidayKind.ADDED)
    title: Mapped[str] = mapped_column(default="")
