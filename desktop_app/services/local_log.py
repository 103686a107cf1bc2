"""The writes of some rows as the log of this file has them, in the form in which offices exchange them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.exchange.changes import Change, Ref, RowKey
from desktop_app.exchange.merge import Heads, RowLog
from desktop_app.store import segments
from desktop_app.store.capture import WritingSession
from desktop_app.store.change_log import batched
from desktop_app.store.tables import act, change, head, replica


class Copy(NamedTuple):
    """One copy of an office's file that wrote something; `key` is the id of its office, `office` its name if known."""

    uuid: str
    office: str
    mine: bool
    key: str


class LocalLog:
    """Within one session; replicas are read once. `names` tells by their ids what the offices are called."""

    def __init__(self, session: Session, names: Mapping[str, str] | None = None) -> None:
        self._session = session
        self._names = names or {}

    @cached_property
    def copies(self) -> Mapping[int, Copy]:
        """By the number that each has in this file only."""
        asked = select(replica.c.rid, replica.c.uuid, replica.c.office, replica.c.mine, replica.c.key)
        return {
            rid: Copy(uuid, self._names.get(key or "", office), bool(mine), key or "")
            for rid, uuid, office, mine, key in self._session.execute(asked)
        }

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {copy.uuid: rid for rid, copy in self.copies.items()}

    def is_mine(self, uuid: str) -> bool:
        """Whether a copy of this very office wrote it, the present one or one before a restore."""
        rid = self._numbers.get(uuid)
        return rid is not None and self.copies[rid].mine

    def office(self, uuid: str) -> str:
        """The name of the office that a copy belongs to; empty for this one and for a stranger."""
        rid = self._numbers.get(uuid)
        return "" if rid is None or self.copies[rid].mine else self.copies[rid].office

    def person(self, uuid: str, stamp: int) -> str:
        """Who made the act in which something was written."""
        rid = self._numbers.get(uuid)
        asked = select(act.c.person).where(act.c.hlc == stamp, act.c.rid == rid).limit(1)
        return self._session.execute(asked).scalar() or ""

    def rows(self, keys: Iterable[RowKey]) -> dict[RowKey, RowLog]:
        """What counts of each row: every write but those that parked files brought. Nothing for an unknown row."""
        found: dict[RowKey, RowLog] = defaultdict(RowLog)
        for write in self.writes(keys):
            found[write.entity, write.row].take(write)
        return dict(found)

    def heads(self, keys: Iterable[RowKey]) -> dict[RowKey, Mapping[str, Heads]]:
        """What stands of each row, by register; read without what lies behind it."""
        found: dict[RowKey, RowLog] = defaultdict(RowLog)
        for write in self.writes(keys, only_heads=True):
            found[write.entity, write.row].take(write)
        return {key: log.settled() for key, log in found.items()}

    def writes(self, keys: Iterable[RowKey], *, only_heads: bool = False) -> list[Change]:
        by_entity: dict[str, list[str]] = defaultdict(list)
        for entity, row in dict.fromkeys(keys):
            by_entity[entity].append(row)
        asked = select(
            change.c.rid,
            change.c.seq,
            change.c.hlc,
            change.c.entity,
            change.c.row,
            change.c.register,
            change.c.value,
            change.c.prev,
        )
        if only_heads:
            asked = asked.join(head, (head.c.rid == change.c.rid) & (head.c.seq == change.c.seq))
            asked = asked.where(head.c.entity == change.c.entity, head.c.row == change.c.row)
        found: list[Change] = []
        for entity, ids in by_entity.items():
            for some in batched(ids):
                of_rows = asked.where(change.c.entity == entity, change.c.row.in_(some))
                lines = self._session.execute(of_rows.order_by(change.c.rid, change.c.seq))
                found += self._told([one for one in lines if (one[0], one[1]) not in self._out])
        return found

    def _told(self, rows: list[Any]) -> list[Change]:
        places = {(rid, seq): (register, hlc) for rid, seq, hlc, _, _, register, _, _ in rows}
        uuids = {rid: copy.uuid for rid, copy in self.copies.items()}
        found: dict[tuple[str, str, Ref], Change] = {}
        for rid, _, hlc, entity, row, register, value, prev in rows:
            seen: list[Ref] = []
            for other, number, *of in json.loads(prev) if prev != "[]" else ():
                if number < 0:  # not here yet, and named by its stamp
                    seen.append(Ref(of[0] if of else register, uuids[other], -number))
                elif (other, number) in places:
                    seen.append(Ref(places[other, number][0], uuids[other], places[other, number][1]))
            write = Change(uuids[rid], hlc, entity, row, register, value, frozenset(seen))
            twice = found.get((entity, row, write.ref))  # what an act writes twice is one write, with the last value
            if twice is not None:
                write = write._replace(seen=(write.seen | twice.seen) - {write.ref})
            found[entity, row, write.ref] = write
        return list(found.values())

    @cached_property
    def _out(self) -> Collection[tuple[int, int]]:
        """What only parked files brought."""
        return segments.left_out(driver_of(self._session))


def driver_of(session: Session) -> Any:
    """The bare connection of a session that reads, or of the request under way."""
    if isinstance(session, WritingSession):
        return session.changes.driver
    return session.connection().connection.driver_connection
