"""The one hand that writes: its connection and session, kept from request to request as long as nobody else wrote."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from desktop_app.store import faults
from desktop_app.store.capture import ChangeWriter, WritingSession
from desktop_app.store.clock import HybridClock

MOST_KEPT = 1000
"""Rows remembered between requests; after a request that met more, the next one begins with an empty head."""


class Writer:
    """Writes one request after another, and remembers the rows and the end of the log in between.

    What it remembers is what lies in the file: SQLite's `data_version` tells of every commit by another connection,
    whoever asks for the bare connection is taken to have written past it, and after an error everything is forgotten,
    the connection too. Not for two threads at once.
    """

    def __init__(self, path: Path, engine: Engine, rid: int, clock: HybridClock) -> None:
        self._path = path
        self._engine = engine
        self._rid = rid
        self._clock = clock
        self._opened: os.stat_result | None = None
        self._memory: _Memory | None = None
        self._closed = False

    @contextlib.contextmanager
    def request(self) -> Iterator[WritingSession]:
        """One transaction, begun at once; committed at the end, rolled back when left early."""
        self._stay_at_place()
        try:
            memory = self._memory = self._memory or _Memory(self._engine.connect(), self._rid, self._clock)
            memory.begin()
            yield memory.session
            self._check(memory)
            memory.session.commit()
            memory.keep()
        except BaseException:
            self._forget()
            raise

    def others_wrote(self) -> bool:
        """Whether another connection has committed since this was last asked."""
        if self._closed:
            return False
        memory = self._memory = self._memory or _Memory(self._engine.connect(), self._rid, self._clock)
        before, memory.told = memory.told, memory.driver.execute("PRAGMA data_version").fetchone()[0]
        return before not in {None, memory.told}

    def close(self) -> None:
        self._closed = True
        self._forget()
        self._engine.dispose()

    def _stay_at_place(self) -> None:
        """Refuses to write into a file that nobody would find again; an open one may have been taken from its place."""
        try:
            there = self._path.stat()
        except FileNotFoundError:
            raise faults.gone(self._path) from None
        self._opened = self._opened or there
        if not os.path.samestat(there, self._opened):
            raise faults.gone(self._path)

    def _check(self, memory: _Memory) -> None:
        if not memory.driver.in_transaction:
            # SQLite rolled back on its own (full disk, failing disk) and the error was swallowed.
            raise faults.disk_full(self._path)

    def _forget(self) -> None:
        memory, self._memory = self._memory, None
        if memory is not None:
            memory.close()


class _Memory:
    """A connection, the session on it, and the rows that it has met, held so that they outlast the request."""

    def __init__(self, connection: Connection, rid: int, clock: HybridClock) -> None:
        self.connection = connection
        self.driver: Any = connection.connection.driver_connection
        self.session = WritingSession(connection, ChangeWriter(self.driver, rid, clock))
        self.rows: list[object] = []
        self.version: int | None = None
        self.told: int | None = None
        """The version that `others_wrote` saw last."""

    def begin(self) -> None:
        Session.connection(self.session)  # BEGIN IMMEDIATE; the version is the file's only from here on
        version = self.driver.execute("PRAGMA data_version").fetchone()[0]
        if version != self.version or self.session.identity_map.check_modified() or self.session.new:
            # Dirty here is what was done to a row after its request had ended: it was never part of any.
            self.empty()
        self.version = version
        self.session.changes.begin()

    def keep(self) -> None:
        met = len(self.session.identity_map)
        if self.session.bypassed or met > MOST_KEPT:
            self.empty()
        elif met != len(self.rows):  # held rows never leave the map, so an equal number is the same rows
            self.rows = list(self.session.identity_map.values())
        self.session.met = []

    def empty(self) -> None:
        self.session.expunge_all()
        self.session.met = []
        self.session.bypassed = False
        self.session.changes.forget()
        self.rows = []

    def close(self) -> None:
        try:
            self.session.close()
        finally:
            self.connection.close()
