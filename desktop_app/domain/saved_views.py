"""Saved views: a question about resolutions that the secretary asks again and again."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.records import Record


class SavedView(Record, kw_only=True):
    """A name for a query line with its grouping and its order."""

    __tablename__ = "saved_view"

    name: Mapped[str]
    query: Mapped[str] = mapped_column(default="")
    """As typed into the query line."""
    grouping: Mapped[str] = mapped_column(default="")
    sorting: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")
