"""Where to look for conflicts: rows whose heads differed when something was taken in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store.tables import contested

RowKey = tuple[str, str]


def note(driver: Any, rows: Iterable[RowKey]) -> None:
    """Remembers rows of which a register has several heads, or that were removed by one and edited by another.

    Whoever takes in foreign writes, or takes them out again, calls it in the same transaction, on the bare driver. One
    row too many does no harm: what is told of a row is always read from its heads.
    """
    driver.executemany("INSERT OR IGNORE INTO contested (entity, row) VALUES (?, ?)", list(rows))


def forget(driver: Any, rows: Iterable[RowKey]) -> None:
    """Rows whose heads agree."""
    driver.executemany("DELETE FROM contested WHERE entity = ? AND row = ?", list(rows))


def rows(session: Session) -> list[RowKey]:
    """All that were noted; few, whatever the size of the office."""
    return [(entity, row) for entity, row in session.execute(select(contested.c.entity, contested.c.row))]
