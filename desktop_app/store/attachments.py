"""Attachments by SHA-256 digest, inside the office's file in pieces of 1 MiB: one file is the whole office.

A folder of files beside it would be quicker to fill, but could be left behind on the way to another computer, and a
backup would no longer be one step.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import select, union

from desktop_app import paths
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import EnvironmentFault, Refused, sentence
from desktop_app.store import faults
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.tables import blob, blob_chunk

PIECE = 1024 * 1024
PIECES_AT_ONCE = 16
"""Pieces per transaction: edits on the screen get their turn in between."""

MEGABYTE = 1024 * 1024
LARGEST = 2048 * MEGABYTE - 1
USUAL_LIMIT = 200 * MEGABYTE


class Vanished(EnvironmentFault):
    """What was to be taken in cannot be read any more."""


class ChangedMeanwhile(EnvironmentFault):
    """What was to be taken in was not the same twice."""


@dataclass(frozen=True)
class StoredBlob:
    """A content that lies in the file: `sha256` in hexadecimal, `size` in bytes."""

    sha256: str
    size: int


class Attachments:
    """The contents kept in one office's file. The same content is kept once, however often it is attached."""

    def __init__(self, office: OfficeFile, limit: int = USUAL_LIMIT) -> None:
        self.office = office
        self.limit = min(limit, LARGEST)
        self._one_at_a_time = threading.Lock()

    def take_in(self, source: Path, progress: Progress | None = None, *, expected: str = "") -> StoredBlob:
        """Stores the content of `source`. Whatever goes wrong on the way, nothing of it stays.

        `expected` is the digest that was read of it before, if it was.
        """
        watch = progress or Silent()
        try:
            if not source.is_file():
                raise _vanished(source)
            with source.open("rb") as stream:
                stored = self._digest(source, stream, watch)
                if expected not in {"", stored.sha256}:
                    raise _changed_meanwhile(source)
                if not self.has(stored.sha256):
                    stream.seek(0)
                    with self._one_at_a_time:
                        self._fill(source, stream, stored, watch)
        except OSError as error:
            raise _vanished(source) from error
        return stored

    def take_in_bytes(self, content: bytes) -> StoredBlob:
        """As `take_in`, for a content that is already at hand."""
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "content"
            source.write_bytes(content)
            return self.take_in(source)

    def has(self, sha256: str) -> bool:
        return self._size(sha256) is not None

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """The content piece by piece; raises after the last piece if it is not what the digest says."""
        size = self._size(sha256)
        if size is None:
            raise Refused(
                sentence("Rules", "The content of this attachment is not in this office file."),
                sentence("Rules", "Attach the paper again, or ask the office that has it."),
            )
        check = hashlib.sha256()
        for n in range(-(-size // PIECE)):
            with self.office.reading() as session:
                piece = session.execute(
                    select(blob_chunk.c.data).where(blob_chunk.c.sha256 == sha256, blob_chunk.c.n == n)
                ).scalar()
            if piece is None:
                break
            check.update(piece)
            yield bytes(piece)
        if check.hexdigest() != sha256:
            raise EnvironmentFault(
                sentence("Rules", "The content of an attachment in {path} is damaged."),
                sentence("Rules", "Attach the paper again, or take it from a backup."),
                path=self.office.path,
            )

    def copy_out(self, sha256: str, target: Path, progress: Progress | None = None) -> Path:
        """Writes the content to `target`; a file of that name is replaced only by a whole one."""
        watch = progress or Silent()
        size, done = self._size(sha256) or 0, 0
        fresh = target.with_name(f".{target.name[:80]}-{os.getpid()}.part")
        try:
            with fresh.open("wb") as out:
                for piece in self.chunks(sha256):
                    out.write(piece)
                    done += len(piece)
                    watch.step(done, size, target.name)
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(target)
        except OSError as error:
            raise (faults.explained(error, target) or error) from error
        finally:
            fresh.unlink(missing_ok=True)
        return target

    def to_temporary(self, sha256: str, name: str) -> Path:
        """A copy for another program to open, in a fresh folder and under the last part of `name`."""
        place = _opened_copies()
        place.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=place))
        return self.copy_out(sha256, folder / (Path(name.replace("\\", "/")).name or "attachment"))

    def sweep(self) -> int:
        """Clears away what a crash left half stored, and copies made for other programs; the number of contents."""
        shutil.rmtree(_opened_copies(), ignore_errors=True)  # a copy that is still open elsewhere may stay
        with self.office.reading() as session:
            half = select(blob.c.sha256).join(blob_chunk, blob_chunk.c.sha256 == blob.c.sha256)
            asked = union(
                select(blob.c.sha256).where(blob.c.state == "arriving"), half.where(blob.c.state == "missing")
            )
            left = set(session.execute(asked).scalars()) - self.office.storing
        for sha256 in left:
            _drop(self.office, sha256)
        return len(left)

    def _size(self, sha256: str) -> int | None:
        with self.office.reading() as session:
            asked = select(blob.c.size).where(blob.c.sha256 == sha256, blob.c.state == "have")
            return session.execute(asked).scalar()

    def _digest(self, source: Path, stream: BinaryIO, watch: Progress) -> StoredBlob:
        total = os.fstat(stream.fileno()).st_size
        self._check_size(source, total)
        check, size = hashlib.sha256(), 0
        while piece := stream.read(PIECE):
            check.update(piece)
            size += len(piece)
            self._check_size(source, size)
            watch.step(size, 2 * max(total, size), source.name)
        return StoredBlob(check.hexdigest(), size)

    def _check_size(self, source: Path, size: int) -> None:
        if size > self.limit:
            raise Refused(
                sentence("Rules", "{path} has {size} megabytes; attachments of up to {limit} are kept."),
                sentence("Rules", "Attach a smaller copy, or raise the limit in the settings (below 2048)."),
                path=source,
                size=-(-size // MEGABYTE),
                limit=self.limit // MEGABYTE,
            )

    def _fill(self, source: Path, stream: BinaryIO, stored: StoredBlob, watch: Progress) -> None:
        check = hashlib.sha256()
        n: int | None = 0
        self.office.storing.add(stored.sha256)
        try:
            while n is not None:
                pieces = [piece for _ in range(PIECES_AT_ONCE) if (piece := stream.read(PIECE))]
                for piece in pieces:
                    check.update(piece)
                n = self._put(source, stored, n, pieces, check.hexdigest())
                done = stored.size if n is None else min(n * PIECE, stored.size)
                watch.step(stored.size + done, 2 * stored.size, source.name)
        except BaseException:
            _drop(self.office, stored.sha256)
            raise
        finally:
            self.office.storing.discard(stored.sha256)

    def _put(self, source: Path, stored: StoredBlob, n: int, pieces: list[bytes], digest: str) -> int | None:
        """Stores pieces from number `n` on; the number to go on with, None when the content is whole."""
        whole = len(pieces) < PIECES_AT_ONCE
        if whole and digest != stored.sha256:
            raise _changed_meanwhile(source)
        with self.office.transaction("attachments.store") as under_way:
            run = under_way.session.connection().exec_driver_sql
            run(
                "INSERT INTO blob (sha256, size, state) VALUES (?, ?, 'arriving') ON CONFLICT DO NOTHING",
                (stored.sha256, stored.size),
            )
            if run("SELECT state FROM blob WHERE sha256 = ?", (stored.sha256,)).scalar() == "have":
                return None  # another hand was quicker
            if pieces:
                run(
                    "INSERT OR REPLACE INTO blob_chunk (sha256, n, data) VALUES (?, ?, ?)",
                    [(stored.sha256, n + i, piece) for i, piece in enumerate(pieces)],
                )
            if whole:
                run("UPDATE blob SET state = 'have', size = ? WHERE sha256 = ?", (stored.size, stored.sha256))
                under_way.touch("blob")
        return None if whole else n + len(pieces)


class Pouring:
    """One content that comes in pieces from elsewhere; until `finish` it counts as not here."""

    def __init__(self, office: OfficeFile, sha256: str, size: int) -> None:
        self._office = office
        self._sha256 = sha256
        self._size = size
        self._next = 0
        self._rest = bytearray()
        self._check = hashlib.sha256()
        with office.reading() as session:
            state = session.execute(select(blob.c.state).where(blob.c.sha256 == sha256)).scalar()
        self.is_known = state == "have"
        if not self.is_known:
            office.storing.add(sha256)

    def pour(self, content: bytes) -> None:
        if self.is_known:
            return
        self._rest += content
        self._check.update(content)
        while len(self._rest) >= PIECE * PIECES_AT_ONCE:
            self._put(PIECES_AT_ONCE, whole=False)

    def finish(self) -> bool:
        """True if the content is new here. Nothing is kept of one that is not what its digest says."""
        if self.is_known:
            return False
        if self._check.hexdigest() != self._sha256:
            self.drop()
            return False
        self._put(-(-len(self._rest) // PIECE), whole=True)
        self._office.storing.discard(self._sha256)
        return True

    def drop(self) -> None:
        """Throws away what came so far."""
        try:
            _drop(self._office, self._sha256)
        finally:
            self._office.storing.discard(self._sha256)

    def _put(self, pieces: int, *, whole: bool) -> None:
        some = [(self._sha256, self._next + n, bytes(self._rest[n * PIECE : (n + 1) * PIECE])) for n in range(pieces)]
        del self._rest[: pieces * PIECE]
        self._next += pieces
        with self._office.transaction("attachments.store") as under_way:
            run = under_way.session.connection().exec_driver_sql
            run(
                "INSERT INTO blob (sha256, size, state) VALUES (?, ?, 'arriving') ON CONFLICT DO NOTHING",
                (self._sha256, self._size),
            )
            if some:
                run("INSERT OR REPLACE INTO blob_chunk (sha256, n, data) VALUES (?, ?, ?)", some)
            if whole:
                run("UPDATE blob SET state = 'have', size = ? WHERE sha256 = ?", (self._size, self._sha256))
                under_way.touch("blob")


def _drop(office: OfficeFile, sha256: str) -> None:
    """What has come of a content goes; that it is missed stays known."""
    with office.transaction("attachments.drop") as under_way:
        run = under_way.session.connection().exec_driver_sql
        if run("SELECT state FROM blob WHERE sha256 = ?", (sha256,)).scalar() != "have":
            run("DELETE FROM blob_chunk WHERE sha256 = ?", (sha256,))
            run("DELETE FROM blob WHERE sha256 = ? AND state = 'arriving'", (sha256,))


def _opened_copies() -> Path:
    return paths.user_cache() / "opened"


def _vanished(source: Path) -> Vanished:
    return Vanished(
        sentence("Rules", "{path} cannot be read: it is no longer there, or its disk was disconnected."),
        sentence("Rules", "Nothing was attached. Connect the disk or choose the file again."),
        path=source,
    )


def _changed_meanwhile(source: Path) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        sentence("Rules", "{path} was changed while it was being read."),
        sentence("Rules", "Nothing was attached. Close the program that writes it and attach it again."),
        path=source,
    )
