"""The office: the site that runs its own copy of the program, and the days on which it works."""

from __future__ import annotations

import datetime
import enum
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column

OWN = "00000000-0000-4000-8000-000000000001"
"""The id of the office that owns the file."""


class LetterheadKind(enum.StrEnum):
    """How the head of an official paper is arranged; `PREPRINTED` leaves room for the one that the sheet bears."""

    CLASSIC = "classic"
    CENTRED = "centred"
    PREPRINTED = "preprinted"


class PaperFace(enum.StrEnum):
    """The typeface of official papers; `OWN` is a font file of the office."""

    VAZIRMATN = "vazirmatn"
    NASKH = "naskh"
    OWN = "own"


class Office(Record, kw_only=True):
    """An office as its papers name it."""

    __tablename__ = "office"
    registers: ClassVar[Registers] = {
        "name": ("name", "secretariat"),
        "face": ("paper_face", "font_sha256", "bold_font_sha256", "font_name"),
    }

    name: Mapped[str]
    secretariat: Mapped[str] = mapped_column(default="")
    logo_sha256: Mapped[str | None] = mapped_column(default=None)
    letter_prefix: Mapped[str] = mapped_column(default="")
    secretary_title: Mapped[str] = mapped_column(default="")
    thursday_off: Mapped[bool] = mapped_column(default=True)
    archive_place: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    letterhead: Mapped[LetterheadKind] = enum_column(LetterheadKind, default=LetterheadKind.CLASSIC)
    paper_face: Mapped[PaperFace] = enum_column(PaperFace, default=PaperFace.VAZIRMATN)
    font_sha256: Mapped[str | None] = mapped_column(default=None)
    bold_font_sha256: Mapped[str | None] = mapped_column(default=None)
    font_name: Mapped[str] = mapped_column(default="")
    short_letters_on_a5: Mapped[bool] = mapped_column(default=False)


class HolidayKind(enum.StrEnum):
    ADDED = "added"
    DROPPED = "dropped"


class Holiday(Record, kw_only=True):
    """A correction to the official holidays: a day added to them or taken out."""

    __tablename__ = "holiday"

    day: Mapped[datetime.date]
    kind: Mapped[HolidayKind] = enum_column(HolidayKind, default=HolidayKind.ADDED)
    title: Mapped[str] = mapped_column(default="")
