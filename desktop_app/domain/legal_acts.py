"""The register of legal acts, and how committees and items cite them."""

from __future__ import annotations

import datetime
import enum
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers, enum_column


class ActKind(enum.StrEnum):
    LAW = "law"
    DECREE = "decree"
    RESOLUTION = "resolution"
    BYLAW = "bylaw"
    CIRCULAR = "circular"
    DIRECTIVE = "directive"
    CHARTER = "charter"
    PROGRAMME = "programme"


class LegalAct(Record, kw_only=True):
    """An act as its issuer numbered it; the number is text, since its parts are printed in either order."""

    __tablename__ = "legal_act"
    registers: ClassVar[Registers] = {"number": ("number", "issued_on")}

    kind: Mapped[ActKind] = enum_column(ActKind, default=ActKind.RESOLUTION)
    title: Mapped[str]
    number: Mapped[str] = mapped_column(default="")
    issued_on: Mapped[datetime.date | None] = mapped_column(default=None)
    issuer: Mapped[str] = mapped_column(default="")


class Citation(Record, kw_only=True):
    """One place of an act that a committee, a meeting or an item rests on."""

    __tablename__ = "citation"
    registers: ClassVar[Registers] = {"place": ("article", "note", "clause")}

    act_id: Mapped[str] = mapped_column(ForeignKey("legal_act.id"), index=True)
    subject: Mapped[str]
    subject_id: Mapped[str] = mapped_column(index=True)
    article: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    clause: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")
