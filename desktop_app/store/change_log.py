"""What the change log tells: the latest acts of the office, and how one record came to be as it is."""

from __future__ import annotations

import datetime
import itertools
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Select, func, literal_column, select
from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE
from desktop_app.store import clock
from desktop_app.store.registers import shape_named
from desktop_app.store.tables import act, change, head
from desktop_app.store.tables import replica as replica_table

_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Act:
    """One request that changed something: who, when, which verb, on what. `stamp` orders acts."""

    rid: int
    seq: int
    last: int
    stamp: int
    person: str
    verb: str
    entity: str
    row: str

    @property
    def at(self) -> datetime.datetime:
        """The moment in UTC."""
        return clock.instant(self.stamp)


@dataclass(frozen=True)
class LoggedChange:
    """One write of one register. `value` and `previous` are in the noun's own types; a group is a mapping.

    `previous` holds a value for each write the author had seen: none for the first, several where offices differed.
    """

    rid: int
    seq: int
    at: datetime.datetime
    person: str
    verb: str
    entity: str
    row: str
    register: str
    value: Any
    previous: tuple[Any, ...]
    about: str = ""
    """The row that the act was chiefly about: for an act of undoing, the key of the act undone."""

    @property
    def is_birth(self) -> bool:
        return self.register == LIFE and self.value == "alive" and not self.previous

    @property
    def is_removal(self) -> bool:
        return self.register == LIFE and self.value == "removed"


@dataclass(frozen=True)
class Touched:
    """A register of a record that was written; `is_first` for the first time."""

    entity: str
    row: str
    register: str
    is_first: bool


_OTHER = act.alias()
_BEGUN = (
    select(func.max(_OTHER.c.seq))
    .where(_OTHER.c.rid == change.c.rid, _OTHER.c.seq <= change.c.seq)
    .correlate(change)
    .scalar_subquery()
)
"""With which change the act began that wrote a change: the last that had begun by then, found at one look."""

_ACTS = select(act.c.rid, act.c.seq, act.c.last, act.c.hlc, act.c.person, act.c.verb, act.c.entity, act.c.row)


def ends(session: Session) -> dict[int, int]:
    """The last number of every copy that ever wrote: how far the log has come."""
    last = select(func.max(change.c.seq)).where(change.c.rid == replica_table.c.rid).scalar_subquery()
    told = session.execute(select(replica_table.c.rid, last))
    return {rid: seq for rid, seq in told if seq is not None}


def touched_since(session: Session, since: Mapping[int, int], entities: Collection[str]) -> list[Touched]:
    """What of these nouns was written after the log had come so far."""
    found: list[Touched] = []
    for rid in ends(session):
        asked = select(change.c.entity, change.c.row, change.c.register, change.c.prev == "[]")
        later = asked.where(change.c.rid == rid, change.c.seq > since.get(rid, 0))
        wanted = later.where(literal_column("+change.entity").in_(entities)).distinct()
        found += [
            Touched(entity, row, register, bool(first)) for entity, row, register, first in session.execute(wanted)
        ]
    return found


def recent_acts(session: Session, limit: int = 50, before: int | None = None) -> list[Act]:
    """The latest acts, newest first; `before` is the stamp of the last one already shown.

    Of other offices' acts only those of which it is told what they were about.
    """
    asked = _ACTS.where(act.c.verb != "").order_by(act.c.hlc.desc(), act.c.rid.desc(), act.c.seq.desc()).limit(limit)
    if before is not None:
        asked = asked.where(act.c.hlc < before)
    return [Act(*row) for row in session.execute(asked)]


def latest_acts_of(session: Session, replica: str, limit: int) -> list[Act]:
    """The latest acts of one copy of the file, by its uuid; oldest first."""
    mine = select(replica_table.c.rid).where(replica_table.c.uuid == replica).scalar_subquery()
    asked = _ACTS.where(act.c.rid == mine).order_by(act.c.seq.desc()).limit(limit)
    return [Act(*row) for row in session.execute(asked)][::-1]


def act_at(session: Session, rid: int, seq: int) -> Act | None:
    """One act by the change it began with."""
    row = session.execute(_ACTS.where(act.c.rid == rid, act.c.seq == seq)).one_or_none()
    return None if row is None else Act(*row)


def history(session: Session, entity: str, row: str) -> list[LoggedChange]:
    """Every change of one record, oldest first."""
    return _told(session, _CHANGES.where(change.c.entity == entity, change.c.row == row))


def changes_of(session: Session, of: Act) -> list[LoggedChange]:
    """What one act changed, in the order of writing."""
    wanted = _CHANGES.where(change.c.rid == of.rid, change.c.seq.between(of.seq, of.last))
    return _told(session, wanted)


@dataclass(frozen=True)
class SingleWrite:
    """What an act wrote that wrote one register only; values as the log has them, None where nothing was before."""

    entity: str
    row: str
    register: str
    value: str
    previous: str | None


def single_writes(session: Session, rid: int, first: int) -> dict[int, SingleWrite]:
    """The acts of a replica from `first` on that wrote one register of one row, by their seq."""
    before = change.alias("before")
    asked = (
        select(change.c.seq, change.c.entity, change.c.row, change.c.register, change.c.value, before.c.value)
        .join(act, (act.c.rid == change.c.rid) & (act.c.seq == change.c.seq) & (act.c.last == change.c.seq))
        .join(
            before,
            (before.c.rid == func.json_extract(change.c.prev, "$[0][0]"))
            & (before.c.seq == func.json_extract(change.c.prev, "$[0][1]")),
            isouter=True,
        )
        .where(change.c.rid == rid, change.c.seq >= first, func.json_array_length(change.c.prev) < 2)
    )
    return {seq: SingleWrite(*rest) for seq, *rest in session.execute(asked)}


@dataclass(frozen=True)
class Standing:
    """A head: what counts for a register now, and which replica wrote it when."""

    register: str
    rid: int
    stamp: int
    value: Any


def standing(session: Session, entity: str, rows: Iterable[str]) -> dict[str, list[Standing]]:
    """The heads of each record; several of one register where offices differ."""
    asked = (
        select(change.c.row, change.c.register, change.c.rid, change.c.hlc, change.c.value)
        .join(head, (head.c.rid == change.c.rid) & (head.c.seq == change.c.seq))
        .where(head.c.entity == entity)
    )
    found: dict[str, list[Standing]] = {}
    for some in batched(rows):
        for row, register, rid, stamp, value in session.execute(asked.where(head.c.row.in_(some))):
            found.setdefault(row, []).append(Standing(register, rid, stamp, _spoken(entity, register, value)))
    return found


def batched(rows: Iterable[str]) -> Iterator[list[str]]:
    """As many at a time as one question to SQLite takes."""
    everything = iter(rows)
    while some := list(itertools.islice(everything, _AT_ONCE)):
        yield some


_CHANGES = (
    select(
        change.c.rid,
        change.c.seq,
        change.c.hlc,
        change.c.entity,
        change.c.row,
        change.c.register,
        change.c.value,
        change.c.prev,
        act.c.person,
        act.c.verb,
        act.c.row.label("about"),
    )
    .select_from(change)
    .join(
        act,
        (act.c.rid == change.c.rid) & (act.c.seq == _BEGUN) & (change.c.seq <= act.c.last),
        isouter=True,
    )
)


def _told(session: Session, asked: Select[Any]) -> list[LoggedChange]:
    rows = session.execute(asked.order_by(change.c.hlc, change.c.rid, change.c.seq)).all()
    return [_one(session, row) for row in rows]


def _one(session: Session, row: Any) -> LoggedChange:
    rid, seq, stamp, entity, key, register, value, prev, person, verb, about = row
    before: list[Any] = []
    for seen_rid, seen_seq in json.loads(prev):
        seen = session.execute(
            select(change.c.register, change.c.value).where(change.c.rid == seen_rid, change.c.seq == seen_seq)
        ).one_or_none()
        if seen is not None and seen.register == register:  # a tombstone names the heads of every register
            before.append(_spoken(entity, register, seen.value))
    return LoggedChange(
        rid,
        seq,
        clock.instant(stamp),
        person or "",
        verb or "",
        entity,
        key,
        register,
        _spoken(entity, register, value),
        tuple(before),
        about or "",
    )


def _spoken(entity: str, register: str, value: str) -> Any:
    told = json.loads(value)
    shape = shape_named(entity)
    known = shape.register(register) if shape else None
    return told if known is None else known.spoken(told)
