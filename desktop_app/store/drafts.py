"""Long text that is still being typed: kept beside the log, so that a crash costs little and history stays clean."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from desktop_app.store.office_file import Transaction
from desktop_app.store.tables import draft


@dataclass(frozen=True)
class Draft:
    """What was typed into one field of one record and not yet confirmed; `saved` in UTC."""

    entity: str
    row: str
    field: str
    person: str
    saved: datetime.datetime
    body: str


def keep(under_way: Transaction, entity: str, row: str, field: str, body: str) -> None:
    """Keeps the text, in place of what was kept for this field before."""
    values = {
        "entity": entity,
        "row": row,
        "field": field,
        "person": under_way.person,
        "saved": datetime.datetime.now(datetime.UTC).isoformat(),
        "body": body,
    }
    put = insert(draft).values(values)
    under_way.session.execute(
        put.on_conflict_do_update(index_elements=["entity", "row", "field"], set_=dict(put.excluded.items()))
    )
    under_way.touch(draft.name)


def drop(under_way: Transaction, entity: str, row: str, field: str) -> None:
    """Forgets the draft: its text was confirmed, or given up."""
    under_way.session.execute(delete(draft).where(draft.c.entity == entity, draft.c.row == row, draft.c.field == field))
    under_way.touch(draft.name)


def left(session: Session, entity: str | None = None, row: str | None = None) -> list[Draft]:
    """Where somebody stopped, newest first."""
    asked = select(draft).order_by(draft.c.saved.desc())
    if entity is not None:
        asked = asked.where(draft.c.entity == entity)
    if row is not None:
        asked = asked.where(draft.c.row == row)
    return [
        Draft(one.entity, one.row, one.field, one.person, datetime.datetime.fromisoformat(one.saved), one.body)
        for one in session.execute(asked)
    ]
