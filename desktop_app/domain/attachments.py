"""Attachments: files kept with a committee, a meeting or an item, and papers that are still awaited."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record, Registers


class Attachment(Record, kw_only=True):
    """A file by the digest of its content; while `sha256` is None the paper is awaited."""

    __tablename__ = "attachment"
    registers: ClassVar[Registers] = {"file": ("sha256", "file_name", "size")}

    subject: Mapped[str]
    subject_id: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(default=None)
    file_name: Mapped[str] = mapped_column(default="")
    size: Mapped[int] = mapped_column(default=0)
    awaited_from: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")
