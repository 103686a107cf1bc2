"""The writes of some rows as the log of this file has them, in the form in which offices exchange them."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.exchange.changes import Change, Ref, RowKey
from desktop_app.exchange.merge import RowLog
from desktop_app.store.change_log import batched
from desktop_app.store.tables import act, change, replica, segment, taken


class Copy(NamedTuple):
    """One copy of an office's file that wrote something."""

    uuid: str
    office: str
    mine: bool


class LocalLog:
    """Within one session; replicas are read once."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def copies(self) -> Mapping[int, Copy]:
        """By the number that each has in this file only."""
        asked = select(replica.c.rid, replica.c.uuid, replica.c.office, replica.c.mine)
        return {rid: Copy(uuid, office, bool(mine)) for rid, uuid, office, mine in self._session.execute(asked)}

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

    def writes(self, keys: Iterable[RowKey]) -> list[Change]:
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
        found: list[Change] = []
        for entity, ids in by_entity.items():
            for some in batched(ids):
                of_rows = asked.where(change.c.entity == entity, change.c.row.in_(some))
                found += self._told([one for one in self._session.execute(of_rows) if not self._parked(one[0], one[1])])
        return found

    def _told(self, rows: list[Any]) -> list[Change]:
        places = {(rid, seq): (register, hlc) for rid, seq, hlc, _, _, register, _, _ in rows}
        uuids = {rid: copy.uuid for rid, copy in self.copies.items()}
        found = []
        for rid, _, hlc, entity, row, register, value, prev in rows:
            seen: list[Ref] = []
            for other, number, *of in json.loads(prev):
                if number < 0:  # not here yet, and named by its stamp
                    seen.append(Ref(of[0] if of else register, uuids[other], -number))
                elif (other, number) in places:
                    seen.append(Ref(places[other, number][0], uuids[other], places[other, number][1]))
            found.append(Change(uuids[rid], hlc, entity, row, register, value, frozenset(seen)))
        return found

    @cached_property
    def _parked_runs(self) -> Mapping[int, list[tuple[int, int]]]:
        """By author, the numbers of what parked segments brought."""
        runs: dict[int, list[tuple[int, int]]] = defaultdict(list)
        same = (segment.c.rid == taken.c.rid) & (segment.c.stream == taken.c.stream) & (segment.c.n == taken.c.n)
        asked = select(taken.c.author, taken.c.first, taken.c.last).join(segment, same)
        for author, first, last in self._session.execute(asked.where(segment.c.state == "parked")):
            runs[author].append((first, last))
        return {author: sorted(of) for author, of in runs.items()}

    def _parked(self, rid: int, seq: int) -> bool:
        of = self._parked_runs.get(rid)
        if not of:
            return False
        place = bisect_right(of, (seq, 1 << 62)) - 1
        return place >= 0 and of[place][0] <= seq <= of[place][1]
