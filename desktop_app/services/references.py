"""Which records name a record: what an entry of a register has to be free of before it can be put aside."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Text, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from desktop_app.domain.nouns import NOUNS
from desktop_app.domain.records import JsonText, Record
from desktop_app.sentences import Refused, sentence


def referring(session: Session, row: Record) -> int:
    """How many records that are not removed name `row`, in a column of their own or within a list."""
    count = 0
    for noun in NOUNS:
        places = _places(noun, row)
        if places:
            query = select(func.count()).select_from(noun).where(noun.removed.is_(False), or_(*places))
            count += session.scalar(query) or 0
    return count


def unreferred(session: Session, row: Record, name: str) -> None:
    """Refuses to put `row` aside while records name it."""
    count = referring(session, row)
    if count:
        raise Refused(
            sentence("Rules", "{name} cannot be put aside; records that name it: {count}."),
            sentence("Rules", "Only an entry that no record names can be put aside. Correct those records first."),
            name=name,
            count=count,
        )


def _places(noun: type[Record], row: Record) -> list[ColumnElement[bool]]:
    """The columns of `noun` that point at the table of `row`, and its lists, where an id is found as it is."""
    columns = noun.__table__.columns
    pointing = [c == row.id for c in columns if any(key.column.table is row.__table__ for key in c.foreign_keys)]
    return pointing + [type_coerce(c, Text).contains(row.id) for c in columns if isinstance(c.type, JsonText)]
