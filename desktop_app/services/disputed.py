"""Which records offices have written differently, read from the heads; and that no minutes are fixed over them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.exchange.changes import RowKey
from desktop_app.exchange.merge import RowLog, Shown, shown
from desktop_app.sentences import Refused, sentence
from desktop_app.services.activity import Telling
from desktop_app.services.local_log import LocalLog
from desktop_app.store import contested
from desktop_app.store.registers import nouns

NEWEST: Final = frozenset({"position", "phone"})
"""Registers of which the newest value counts without a question: the order in a list, a telephone number."""
IN_MINUTES: Final = frozenset(
    {"agenda_item", "attendance", "meeting", "minutes", "recusal", "resolution", "signature", "statement"}
)
"""What minutes are made of."""


def asks(entity: str, register: str) -> bool:
    """Whether a person has to decide where several values of a register stand; a fact that nothing alters is none."""
    noun = nouns().get(entity)
    is_fact = noun is not None and bool(noun.metadata.tables[entity].info.get("insert_only"))
    return not is_fact and register not in NEWEST and (entity, register) != ("attachment", "title")


def to_decide(entity: str, state: Shown) -> tuple[str, ...]:
    """The registers of a row that a person has to decide on; none of a row that is removed for good."""
    if state.removed:
        return ()
    return tuple(sorted(register for register in state.conflicts if asks(entity, register)))


def disputed_rows(session: Session, rows: Iterable[RowKey] | None = None) -> list[RowKey]:
    """Rows with an open conflict, of these or of all; told from their heads alone."""
    noted = contested.rows_in_question(session)
    if rows is not None:
        wanted = set(rows)
        noted = [key for key in noted if key in wanted]
    if not noted:
        return []
    standing = LocalLog(session).heads(noted)
    return [key for key, heads in standing.items() if to_decide(key[0], shown(heads))]


def disputed(session: Session, rows: Iterable[RowKey] | None = None) -> dict[RowKey, RowLog]:
    """As `disputed_rows`, with all that was ever written of them."""
    found = disputed_rows(session, rows)
    return LocalLog(session).rows(found) if found else {}


def disputed_in_minutes(session: Session, meeting_id: str) -> list[RowKey]:
    """The rows with an open conflict that the minutes of a meeting are made of."""
    candidates = [key for key in contested.rows(session) if key[0] in IN_MINUTES]
    if not candidates:
        return []
    told = Telling(session)
    return disputed_rows(session, (key for key in candidates if told.meeting_of(*key) == meeting_id))


def nothing_disputed(session: Session, meeting_id: str) -> None:
    """Refuses to fix a text over which two offices disagree."""
    open_rows = disputed_in_minutes(session, meeting_id)
    if open_rows:
        raise Refused(
            sentence("Rules", "In {count} records of this meeting two offices hold different versions."),
            sentence("Rules", "Decide between the versions under Exchange; then the text can be fixed."),
            count=len(open_rows),
        )
