"""Where to look for conflicts: rows whose heads differed when something was taken in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE
from desktop_app.store.registers import REMOVED
from desktop_app.store.tables import change, contested, head

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
    same_row = (head.c.entity == contested.c.entity) & (head.c.row == contested.c.row)
    same_write = (change.c.rid == head.c.rid) & (change.c.seq == head.c.seq)
    removed = (head.c.register == LIFE) & (change.c.value == REMOVED)
    asked = (
        select(contested.c.entity, contested.c.row)
        .join(head, same_row)
        .join(change, same_write)
        .group_by(contested.c.entity, contested.c.row)
        .having((func.count() > func.count(head.c.register.distinct())) | (func.sum(case((removed, 1), else_=0)) > 0))
    )
    return [(entity, row) for entity, row in session.execute(asked)]
