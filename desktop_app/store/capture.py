"""How every flush writes the change log, in the same transaction as the data."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Table, TextClause, Update, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, attributes
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from desktop_app.domain.records import LIFE, Record
from desktop_app.store.change_log import Act
from desktop_app.store.clock import HybridClock
from desktop_app.store.registers import ALIVE, REMOVED, canonical, nouns, shape_of

Head = tuple[int, int]
Heads = dict[str, list[tuple[Head, str]]]
MOST_HEADED = 1000
"""Rows whose heads are remembered."""


class UnloggedWriteError(RuntimeError):
    """Our bug: something tried to write a noun past the change log."""


class ChangeWriter:
    """Writes the changes of one transaction: one row per changed register, naming the heads it had seen.

    A new row logs every register that is not wholly empty, whether or not it holds a default: what the log tells
    must not depend on the defaults of some later version of the code. A wholly empty register has no change, and
    the first one to fill it names no predecessor.
    """

    def __init__(self, driver: Any, rid: int, clock: HybridClock) -> None:
        # The bare driver: the log is the hot path of every edit, and SQLAlchemy costs ten times the statement here.
        self.driver = driver
        self.rid = rid
        self.clock = clock
        self.rows: dict[tuple[str, str], None] = {}
        self.first = self.next = self.stamp = 0
        self._newest: int | None = None
        self.heads: dict[tuple[str, str], Heads] = {}
        self._changes: list[tuple[int, int, int, str, str, str, str, str]] = []
        self._unheaded: list[tuple[str, str, str]] = []
        self._headed: list[tuple[str, str, str, int, int]] = []

    def begin(self) -> None:
        """Starts a request, inside its transaction."""
        if self._newest is None:
            self._newest = self._read_the_end()
        self.first = self.next
        self.stamp = self.clock.tick(self._newest)
        self.rows = {}

    def forget(self) -> None:
        """The file may have been written past this writer: what it knows of the log has to be read again."""
        self._newest = None
        self.heads = {}

    def _read_the_end(self) -> int:
        asked = "SELECT seq, hlc FROM change WHERE rid = ? ORDER BY seq DESC LIMIT 1"
        seq, stamp = self.driver.execute(asked, (self.rid,)).fetchone() or (0, 0)
        newest = self.driver.execute("SELECT max(hlc) FROM act").fetchone()[0]
        self.clock.hear(newest or 0)  # another office's clock may be years ahead: it pulls this one a day at most
        self.next = seq + 1
        return int(stamp)

    def flushed(self, new: list[Record], dirty: list[Record]) -> None:
        if len(self.heads) > MOST_HEADED:
            self.heads = {}
        for record in new:
            self._created(record)
        for record in dirty:
            self._edited(record)
        self._send()

    def end(self, verb: str, person: str, subject: tuple[str, str] | None) -> Act | None:
        """Writes the act itself, if the request changed anything that is logged."""
        if self.next == self.first:
            return None
        entity, row = subject or next(iter(self.rows))
        act = Act(self.rid, self.first, self.next - 1, self.stamp, person, verb, entity, row)
        self.driver.execute(
            "INSERT INTO act (rid, seq, last, hlc, person, verb, entity, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (act.rid, act.seq, act.last, act.stamp, person, verb, entity, row),
        )
        self._newest = self.stamp
        return act

    def _created(self, record: Record) -> None:
        shape = shape_of(type(record))
        self._write(shape.entity, record.id, LIFE, ALIVE, ())
        for register in shape.registers:
            value = register.written(record)
            if value is not None:
                self._write(shape.entity, record.id, register.name, value, ())
        if record.removed:
            self._send()
            self._remove(record, shape.entity)

    def _edited(self, record: Record) -> None:
        shape = shape_of(type(record))
        changed = {key for key in inspect(record).committed_state if _changed(record, key)}
        if "id" in changed:
            message = f"the id of a {shape.entity} was changed"
            raise UnloggedWriteError(message)
        suspects = [one for one in shape.registers if not changed.isdisjoint(one.keys)]
        life = "removed" in changed
        if not suspects and not life:
            return
        heads = self._heads_of(shape.entity, record.id)
        edited = False
        for register in suspects:
            seen = heads.get(register.name, [])
            value = register.written(record) or "null"
            if {text for _, text in seen} != {value} and (seen or value != "null"):
                self._write(shape.entity, record.id, register.name, value, tuple(head for head, _ in seen))
                edited = True
        if record.removed and (life or edited):
            # Also after an edit of a removed row: the tombstone has to cover what its author wrote.
            self._remove(record, shape.entity)
        elif life:
            self._write(shape.entity, record.id, LIFE, ALIVE, tuple(head for head, _ in heads.get(LIFE, [])))

    def settle(self, record: Record, registers: Collection[str]) -> None:
        """Writes what the record holds in these registers over heads that differ, also where it is shown already.

        An edit that changes nothing writes nothing; a decision between two versions is one even then, and travels.
        Asked after a flush. Of the life it says that the record is alive; the other is said by removing it.
        """
        shape = shape_of(type(record))
        heads = self._heads_of(shape.entity, record.id)
        decided = False
        for register in shape.registers:
            seen = heads.get(register.name, [])
            if register.name in registers and len(seen) > 1:
                value = register.written(record) or "null"
                self._write(shape.entity, record.id, register.name, value, tuple(head for head, _ in seen))
                decided = True
        if record.removed and decided:
            self._remove(record, shape.entity)
        elif LIFE in registers and any(value != ALIVE for _, value in heads.get(LIFE, [])):
            self._write(shape.entity, record.id, LIFE, ALIVE, tuple(head for head, _ in heads[LIFE]))
        self._send()

    def _remove(self, record: Record, entity: str) -> None:
        heads = self._heads_of(entity, record.id)
        seen = sorted({head for of_register in heads.values() for head, _ in of_register})
        self._write(entity, record.id, LIFE, REMOVED, tuple(seen))

    def _heads_of(self, entity: str, row: str) -> Heads:
        """The present heads by register; kept, and brought up to date by every further write."""
        known = self.heads.get((entity, row))
        if known is None:
            known = self.heads[entity, row] = {}
            for register, rid, seq, value in self.driver.execute(
                "SELECT h.register, h.rid, h.seq, c.value FROM head h JOIN change c ON c.rid = h.rid AND c.seq = h.seq "
                "WHERE h.entity = ? AND h.row = ? ORDER BY h.rid, h.seq",
                (entity, row),
            ):
                known.setdefault(register, []).append(((rid, seq), value))
        return known

    def _write(self, entity: str, row: str, register: str, value: str, seen: tuple[Head, ...]) -> None:
        prev = canonical(seen)
        self._changes.append((self.rid, self.next, self.stamp, entity, row, register, value, prev))
        if seen:
            self._unheaded.append((entity, row, register))
        self._headed.append((entity, row, register, self.rid, self.next))
        known = self.heads.get((entity, row))
        if known is not None:
            known[register] = [((self.rid, self.next), value)]
        self.rows[entity, row] = None
        self.next += 1

    def _send(self) -> None:
        """Writes everything gathered so far."""
        run = self.driver.executemany
        if self._unheaded:
            run("DELETE FROM head WHERE entity = ? AND row = ? AND register = ?", self._unheaded)
        if self._changes:
            run(
                "INSERT INTO change (rid, seq, hlc, entity, row, register, value, prev) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                self._changes,
            )
            run("INSERT INTO head (entity, row, register, rid, seq) VALUES (?, ?, ?, ?, ?)", self._headed)
        self._changes, self._unheaded, self._headed = [], [], []


class WritingSession(Session):
    """A session whose every flush is written into the change log; it may remember rows from request to request."""

    def __init__(self, bind: Connection, changes: ChangeWriter) -> None:
        super().__init__(bind, expire_on_commit=False)
        self.changes = changes
        self.bypassed = False
        self.met: list[object] = []
        """Rows loaded by the request under way: held until its end, when the writer decides what is remembered."""

    def connection(self, *arguments: Any, **named: Any) -> Connection:
        """The bare connection, for bulk work; whatever this session remembers is not trusted afterwards."""
        self.bypassed = True
        return super().connection(*arguments, **named)


def _changed(record: Record, key: str) -> bool:
    return attributes.get_history(record, key, PASSIVE_NO_INITIALIZE).has_changes()


@event.listens_for(WritingSession, "loaded_as_persistent")
def _hold(session: WritingSession, row: object) -> None:
    session.met.append(row)


@event.listens_for(WritingSession, "before_flush")
def _refuse_deletion(session: WritingSession, context: UOWTransaction, instances: Any) -> None:
    del context, instances
    for gone in session.deleted:
        if isinstance(gone, Record):
            message = f"a {gone.__tablename__} is put aside with `removed`, never deleted"
            raise UnloggedWriteError(message)


@event.listens_for(WritingSession, "after_flush")
def _write_changes(session: WritingSession, context: UOWTransaction) -> None:
    # After, not before: keys that a relationship carries over are in place only now, and the history still is.
    if any(gone and not listed and isinstance(state.obj(), Record) for state, (gone, listed) in context.states.items()):
        message = "a noun was left an orphan, and the mapping would delete it"
        raise UnloggedWriteError(message)
    new = [one for one in session.new if isinstance(one, Record)]
    dirty = sorted(
        (one for one in session.dirty if isinstance(one, Record)), key=lambda one: (one.__tablename__, one.id)
    )
    if new or dirty:
        session.changes.flushed(new, dirty)


@event.listens_for(WritingSession, "do_orm_execute")
def _refuse_bulk_writes(state: ORMExecuteState) -> None:
    if state.is_select:
        return
    statement = state.statement
    if (
        isinstance(statement, Insert | Update | Delete)
        and isinstance(statement.table, Table)
        and statement.table.name in nouns()
    ):
        message = f"a bulk write to {statement.table.name} would pass by the change log"
        raise UnloggedWriteError(message)
    if isinstance(statement, TextClause) and isinstance(state.session, WritingSession):
        state.session.bypassed = True
