"""Long text that is still being typed: kept beside the log, so that a crash costs little and history stays clean."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
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
    saved = datetime.datetime.now(datetime.UTC).isoformat()
    _driver(under_way).execute(
        "INSERT INTO draft (entity, row, field, person, saved, body) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (entity, row, field) DO UPDATE SET person = excluded.person, saved = excluded.saved, "
        "body = excluded.body",
        (entity, row, field, under_way.person, saved, body),
    )
    under_way.touch(draft.name)


def drop(under_way: Transaction, entity: str, row: str, field: str) -> None:
    """Forgets the draft: its text was confirmed, or given up."""
    gone = _driver(under_way).execute(
        "DELETE FROM draft WHERE entity = ? AND row = ? AND field = ?", (entity, row, field)
    )
    if gone.rowcount:
        under_way.touch(draft.name)


def _driver(under_way: Transaction) -> Any:
    """The bare driver: a draft is written every two seconds, and no mapping knows it."""
    return under_way.session.changes.driver


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
