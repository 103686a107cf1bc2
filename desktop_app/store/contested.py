"""Where to look for conflicts: rows whose heads differed when something was taken in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE
from desktop_app.store.registers import REMOVED
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


def rows_in_question(session: Session) -> list[RowKey]:
    """Those of them of which a register has several heads now, or that one removed: the others agree."""
    asked = session.connection().exec_driver_sql(  # a CROSS JOIN keeps the order: few rows first, then what is theirs
        "SELECT k.entity, k.row FROM contested k CROSS JOIN head h ON h.entity = k.entity AND h.row = k.row "
        "CROSS JOIN change c ON c.rid = h.rid AND c.seq = h.seq GROUP BY k.entity, k.row "
        "HAVING count(*) > count(DISTINCT h.register) OR sum(h.register = ? AND c.value = ?)",
        (LIFE, REMOVED),
    )
    return [(entity, row) for entity, row in asked]
