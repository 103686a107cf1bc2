"""How a decision between versions becomes a write: over every head there is, so that it travels and settles."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE, Record
from desktop_app.exchange.changes import REMOVED
from desktop_app.exchange.merge import shown
from desktop_app.sentences import Refused, sentence
from desktop_app.services.disputed import asks, to_decide
from desktop_app.services.exchange.field_values import is_known
from desktop_app.services.exchange.views import Choice
from desktop_app.services.local_log import LocalLog, driver_of
from desktop_app.store import contested
from desktop_app.store.capture import WritingSession
from desktop_app.store.office_file import Transaction
from desktop_app.store.registers import nouns, shape_of


def settle_within(act: Transaction, choices: Iterable[Choice]) -> int:
    """Writes what was chosen, inside a request under way; gives how many registers were in question and are settled.

    What has come past the mapping in the same request is read anew. A register without several values is left alone.
    """
    by_row: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for choice in choices:
        by_row[choice.entity, choice.row][choice.register] = choice.raw
    settled = sum(_settle(act.session, *key, chosen) for key, chosen in by_row.items())
    forget_settled(act.session, by_row)
    return settled


def _settle(session: WritingSession, entity: str, row: str, chosen: dict[str, str]) -> int:
    session.changes.heads.pop((entity, row), None)
    log = LocalLog(session).rows([(entity, row)]).get((entity, row))
    noun = nouns().get(entity)
    if log is None or noun is None:
        raise _gone()
    open_now = shown(log.settled()).conflicts
    chosen = {register: raw for register, raw in chosen.items() if register in open_now and asks(entity, register)}
    if not chosen:
        return 0
    record = session.get(noun, row, populate_existing=True)
    if record is None:
        raise _gone()
    life = chosen.pop(LIFE, None)
    _write(session, record, chosen)
    if life == REMOVED:
        record.removed = True
        session.flush()
    elif life is not None:
        session.changes.settle(record, {LIFE})
    return len(chosen) + (life is not None)


def _write(session: WritingSession, record: Record, chosen: dict[str, str]) -> None:
    shape = shape_of(type(record))
    for name, raw in chosen.items():
        register = shape.register(name)
        if register is None or not is_known(shape.entity, name, raw):
            raise Refused(
                sentence("Rules", "Only a newer version of the program can read this value."),
                sentence("Rules", "Leave the conflict open until the program has been updated."),
            )
        register.put(record, register.spoken(json.loads(raw)))
    session.flush()
    session.changes.settle(record, chosen.keys())


def _gone() -> Refused:
    return Refused(
        sentence("Rules", "This record is no longer there."),
        sentence("Rules", "It was removed meanwhile; its history is kept."),
    )


def forget_settled(session: Session, keys: Iterable[tuple[str, str]]) -> None:
    """Rows without a question are no longer looked at."""
    logs = LocalLog(session).rows(keys)
    done = [key for key, log in logs.items() if not to_decide(key[0], shown(log.settled()))]
    contested.forget(driver_of(session), done)
