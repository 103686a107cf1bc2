"""The office's file while it is open: one writer, many readers, and who hears of what was committed."""

from __future__ import annotations

import contextlib
import datetime
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Self

from sqlalchemy import event
from sqlalchemy.orm import Session

from desktop_app.sentences import Spoken
from desktop_app.store import backups, faults, keyring_file, opening, reserve, verification
from desktop_app.store.capture import UnloggedWriteError, WritingSession
from desktop_app.store.change_log import Act
from desktop_app.store.clock import HybridClock
from desktop_app.store.connections import BUSY_SECONDS, DRIVER, connect, reading_engine, writing_engine
from desktop_app.store.file_locks import FileKey, Unlocked
from desktop_app.store.keyring import Keyring
from desktop_app.store.migrations import PRODUCT, Migrations
from desktop_app.store.opening import Ground, speaking
from desktop_app.store.replicas import Marker, Replica
from desktop_app.store.writer import Writer

Subject = tuple[str, str]


@dataclass(frozen=True)
class Committed:
    """What a request changed: the tables, the rows as (table, id), and the act in the log if there is one."""

    kinds: frozenset[str]
    rows: frozenset[Subject]
    act: Act | None


@dataclass
class Transaction:
    """One request under way. `subject` may be named once it exists; left None, it is the first row changed."""

    session: WritingSession
    verb: str
    person: str
    subject: Subject | None
    touched: set[str] = field(default_factory=set)

    def touch(self, kind: str) -> None:
        """Tells that rows of a table outside the change log (drafts, blobs) were written."""
        self.touched.add(kind)


class ReadingSession(Session):
    """A session that only reads. What it has read once it knows until its end."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._known: list[object] = []


@event.listens_for(ReadingSession, "loaded_as_persistent")
def _keep(session: ReadingSession, row: object) -> None:
    """SQLAlchemy itself lets go of a row that nobody holds, and would read it again."""
    session._known.append(row)  # noqa: SLF001 - its own listener


@event.listens_for(ReadingSession, "before_flush")
def _refuse_writing(session: ReadingSession, context: object, instances: object) -> None:
    del context, instances
    if session.new or session.dirty or session.deleted:
        message = "a reading session was asked to write"
        raise UnloggedWriteError(message)


class OfficeFile:
    """An open office's file. Every thread may ask; writers wait for each other, readers for nobody."""

    def __init__(self, path: Path, replica: Replica, person: str, notices: tuple[Spoken, ...], ground: Ground) -> None:
        self.path = path
        self.replica = replica.uuid
        self.office_name = replica.office
        self.clock = ground.clock
        self.person = person
        self.notices = notices
        self._ground = ground
        self._marker = Marker(path, ground.home)
        self.unlocked: Unlocked | None = None
        """Who opened the file with a passphrase; None where it is not encrypted."""
        writing = writing_engine(path, ground.driver, ground.busy, key=ground.key)
        self._writer = Writer(path, writing, replica.rid, ground.clock)
        self._reader = reading_engine(path, ground.driver, key=ground.key)
        self._lock = threading.RLock()
        self._under_way = False
        self._reading = threading.local()
        self.commits = 0
        """How many requests have changed something since the file was opened."""
        self._last: dict[str, int] = {}
        """By kind, the last of these that changed rows of it."""
        self._listeners: list[Callable[[Committed], None]] = []
        self.storing: set[str] = set()
        """Digests of contents that are being stored, in several requests; whoever clears up leaves them alone."""

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        office_name: str,
        person: str = "",
        clock: HybridClock | None = None,
        driver: ModuleType = DRIVER,
        migrations: Migrations = PRODUCT,
        home: Path | None = None,
        busy: float = BUSY_SECONDS,
        keys: tuple[Keyring, Unlocked] | None = None,
    ) -> Self:
        """Makes a new file and opens it; `home` is where this installation keeps its markers. `keys` encrypt it."""
        ring, unlocked = keys or (None, None)
        ground = Ground(
            driver, migrations, clock or HybridClock(), home, busy, unlocked.key if unlocked is not None else None
        )
        opening.lay_out(path, office_name, ground, ring)
        replica, notices = opening.admit(path, ground)
        return cls(path, replica, person, notices, ground).unlocked_by(unlocked)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        person: str = "",
        clock: HybridClock | None = None,
        driver: ModuleType = DRIVER,
        migrations: Migrations = PRODUCT,
        home: Path | None = None,
        busy: float = BUSY_SECONDS,
        unlocked: Unlocked | None = None,
    ) -> Self:
        """Opens a file; whatever stands in the way is an `EnvironmentFault`, and the file is left as it was.

        An encrypted one takes `unlocked`, and what is done in it is done in that person's name. A plain one does not.
        """
        if unlocked is not None and path.is_file() and keyring_file.is_plain(path):
            unlocked = None
        ground = Ground(
            driver, migrations, clock or HybridClock(), home, busy, unlocked.key if unlocked is not None else None
        )
        try:
            replica, notices = opening.admit(path, ground)
        except faults.DiskFull:
            if not reserve.give_up(path):
                raise
            replica, notices = opening.admit(path, ground)
        return cls(path, replica, person, notices, ground).unlocked_by(unlocked)

    def unlocked_by(self, unlocked: Unlocked | None) -> Self:
        """From now on what is done here is done in the name of whoever gave the passphrase."""
        self.unlocked = unlocked
        if unlocked is not None:
            self.person = unlocked.holder.name
        return self

    @property
    def key(self) -> FileKey | None:
        """None where the file is not encrypted."""
        return self._ground.key

    @contextlib.contextmanager
    def transaction(
        self, verb: str, subject: Subject | None = None, person: str | None = None
    ) -> Iterator[Transaction]:
        """One request: commits at the end, rolls back when left early. Not to be nested."""
        with self._lock:
            if self._under_way:
                message = f"{verb} was asked for inside another request"
                raise RuntimeError(message)
            self._under_way = True
            try:
                with self._speaking(), self._writer.request() as session:
                    under_way = Transaction(session, verb, self.person if person is None else person, subject)
                    yield under_way
                    session.flush()
                    changes = session.changes
                    act = changes.end(verb, under_way.person, under_way.subject)
            finally:
                self._under_way = False
            with contextlib.suppress(OSError):
                self._marker.write(self.replica, changes.next - 1)
        rows = frozenset(changes.rows)
        if rows or under_way.touched:
            committed = Committed(frozenset({kind for kind, _ in rows} | under_way.touched), rows, act)
            self._last.update(dict.fromkeys(committed.kinds, self.commits + 1))
            self.commits += 1
            self._tell(committed)

    def changed_since(self, commits: int) -> frozenset[str]:
        """The kinds that requests have changed since `self.commits` was so many; of others it knows nothing."""
        return frozenset(kind for kind, last in tuple(self._last.items()) if last > commits)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the file and cannot write; within another reading, that one's moment."""
        outer: Session | None = getattr(self._reading, "session", None)
        if outer is not None:
            yield outer
            return
        with (
            self._speaking(),
            ReadingSession(self._reader, autoflush=False, expire_on_commit=False) as session,
        ):
            self._reading.session = session
            try:
                yield session
            finally:
                self._reading.session = None

    def others_wrote(self) -> bool:
        """Whether another process has written into the file since this was last asked; cheap, and never waits.

        Asked of the writing connection, whose `data_version` does not count its own commits. While a request is under
        way the answer is no, and the next asking tells.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            with speaking(self.path, system=False):
                return not self._under_way and self._writer.others_wrote()
        finally:
            self._lock.release()

    def on_committed(self, callback: Callable[[Committed], None]) -> None:
        """`callback` is called after each commit, on the thread that committed."""
        self._listeners.append(callback)

    def verify(self) -> list[str]:
        """Where the file does not agree with its log; empty if it does."""
        with self.reading() as session:
            return verification.verify(session)

    def backup(
        self, reason: str, folder: Path | None = None, *, now: datetime.datetime | None = None
    ) -> backups.Backup:
        """One whole copy, checked; other threads may go on writing meanwhile."""
        return backups.make(self.path, reason, folder, now=now, driver=self._ground.driver, key=self.key)

    def close(self) -> None:
        """After this a copied file is whole. A disk that is full or gone does not stop the closing."""
        with self._lock:
            self._reader.dispose()
            self._writer.close()
            try:
                self._leave()
            except self._ground.driver.Error as error:
                if isinstance(faults.explained(error, self.path), faults.DiskFull) and reserve.give_up(self.path):
                    with contextlib.suppress(self._ground.driver.Error):
                        self._leave()

    def _leave(self) -> None:
        connection = connect(self.path, driver=self._ground.driver, key=self.key)
        try:
            opening.leave(connection)
        finally:
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextlib.contextmanager
    def _speaking(self) -> Iterator[None]:
        """As `speaking`; a full disk is given the room that was kept for that."""
        try:
            with speaking(self.path, system=False):
                yield
        except faults.DiskFull as full:
            if full.path != self.path or not reserve.give_up(self.path):
                raise
            raise faults.reserve_given_up(self.path, reserve.SIZE // reserve.MEGABYTE) from full

    def _tell(self, committed: Committed) -> None:
        for callback in tuple(self._listeners):
            callback(committed)
