"""People and the units they come from."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers


class Unit(Record, kw_only=True):
    """An organisational unit, or an outside body."""

    __tablename__ = "unit"

    name: Mapped[str]
    head_post: Mapped[str] = mapped_column(default="")
    outside: Mapped[bool] = mapped_column(default=False)


class Person(Record, kw_only=True):
    """A person as papers name them: by name and post, or by post alone where no name is recorded."""

    __tablename__ = "person"
    registers: ClassVar[Registers] = {"name": ("first_name", "last_name"), "post": ("post", "unit_id")}

    first_name: Mapped[str] = mapped_column(default="")
    last_name: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), default=None, index=True)
    phone: Mapped[str] = mapped_column(default="")
    national_code: Mapped[str] = mapped_column(default="")
    outside: Mapped[bool] = mapped_column(default=False)

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def shown_name(self) -> str:
        """What a list or a paper calls this person."""
        return self.full_name or self.post
