"""Small nouns of the tests' own, apart from the product's, and office files made of them."""

from __future__ import annotations

import datetime
import enum
from pathlib import Path
from typing import Any, ClassVar

from alembic.operations import Operations
from sqlalchemy import ForeignKey, MetaData
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.records import Record, Registers, enum_column
from desktop_app.store.migrations import Migrations
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.schema import everything


class Trial(Record):
    """What the tests' nouns have in common: tables of their own, which no product file ever holds."""

    __abstract__ = True
    metadata = MetaData(naming_convention=Record.metadata.naming_convention)


class Weight(enum.StrEnum):
    LIGHT = "light"
    HEAVY = "heavy"


class Folder(Trial, kw_only=True):
    __tablename__ = "trial_folder"

    label: Mapped[str]


class Paper(Trial, kw_only=True):
    __tablename__ = "trial_paper"
    registers: ClassVar[Registers] = {"sitting": ("date", "start")}

    title: Mapped[str]
    date: Mapped[datetime.date | None] = mapped_column(default=None)
    start: Mapped[datetime.time | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
    count: Mapped[int] = mapped_column(default=0)
    secret: Mapped[bool] = mapped_column(default=False)
    weight: Mapped[Weight] = enum_column(Weight, default=Weight.LIGHT)
    tags: Mapped[list[str]] = mapped_column(default_factory=list)
    answer: Mapped[str | None] = mapped_column(default=None)
    folder_id: Mapped[str | None] = mapped_column(ForeignKey("trial_folder.id"), default=None)
    folder: Mapped[Folder | None] = relationship(default=None)


class Seal(Trial, kw_only=True):
    """A row that nothing may change."""

    __tablename__ = "trial_seal"
    __table_args__ = {"sqlite_strict": True, "info": {"insert_only": True}}  # noqa: RUF012 - read once by SQLAlchemy

    text: Mapped[str]


def _all_tables(op: Operations) -> None:
    everything(Trial.metadata).create_all(op.get_bind())


TRIAL = Migrations(latest=1, load=lambda: (_all_tables,))


def new_file(folder: Path, name: str = "office", **arguments: Any) -> OfficeFile:
    """A fresh file in `folder`, whose markers lie there too."""
    return OfficeFile.create(
        folder / f"{name}.dabir",
        **{"office_name": "Office", "person": "secretary", "migrations": TRIAL, "home": folder / "home", **arguments},
    )


def reopened(path: Path, **arguments: Any) -> OfficeFile:
    return OfficeFile.open(
        path, **{"person": "secretary", "migrations": TRIAL, "home": path.parent / "home", **arguments}
    )


def add_paper(office: OfficeFile, title: str = "first", **fields: Any) -> str:
    with office.transaction("papers.add") as under_way:
        paper = Paper(title=title, **fields)
        under_way.session.add(paper)
    return paper.id


def edit_paper(office: OfficeFile, row: str, **fields: Any) -> None:
    with office.transaction("papers.edit", (Paper.__tablename__, row)) as under_way:
        paper = under_way.session.get_one(Paper, row)
        for name, value in fields.items():
            setattr(paper, name, value)


def titles(office: OfficeFile) -> list[str]:
    with office.reading() as session:
        return sorted(paper.title for paper in session.query(Paper))
