"""A unit's working copy: the follow-up file it was given, what it has entered, and its evidence, in a folder of files.

Every entry is a small file of its own, on the disk before the next one begins: nothing that was typed is lost, and a
fault spoils no more than the entry it strikes.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.sentences import EnvironmentFault, Refused, sentence
from desktop_app.store import faults, on_disk

_PIECE: Final = 1024 * 1024
_PLAIN: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
_FILE, _ABOUT = "follow-up.dabir-unit", "about.json"
_REPORTS, _EVIDENCE = "reports", "evidence"


class UnitCopy:
    """The folder of one unit's work. Names come from files of others: only plain ones are taken."""

    def __init__(self, home: Path, unit_id: str) -> None:
        if not _PLAIN.fullmatch(unit_id):
            raise ValueError(unit_id)
        self.folder = home / "unit-work" / unit_id

    @property
    def file(self) -> Path:
        """Where the follow-up file itself is kept."""
        return self.folder / _FILE

    def begin(self) -> None:
        with _told(self.folder):
            for name in (_REPORTS, _EVIDENCE):
                (self.folder / name).mkdir(parents=True, exist_ok=True)

    # What it is about

    def about(self) -> bytes:
        """Empty where nothing has been written yet."""
        return self._read(self.folder / _ABOUT)

    def write_about(self, content: bytes) -> None:
        self._put(self.folder / _ABOUT, content)

    def write_file(self, content: bytes) -> None:
        self._put(self.file, content)

    # What was entered

    def reports(self) -> Iterator[tuple[str, bytes]]:
        """Name and content of every entry."""
        with _told(self.folder):
            for path in sorted((self.folder / _REPORTS).glob("*.json")):
                yield path.stem, path.read_bytes()

    def write_report(self, name: str, content: bytes) -> None:
        self._put(self._report(name), content)

    def drop_report(self, name: str) -> None:
        path = self._report(name)
        with _told(path):
            path.unlink(missing_ok=True)

    def put_aside(self, name: str) -> None:
        """An entry that cannot be read is kept under another name, so that the others can be worked with."""
        path = self._report(name)
        with _told(path):
            path.replace(path.with_suffix(".unreadable"))

    def _report(self, name: str) -> Path:
        if not _PLAIN.fullmatch(name):
            raise ValueError(name)
        return self.folder / _REPORTS / f"{name}.json"

    # Evidence

    def take_in(self, source: Path, most: int) -> tuple[str, int]:
        """Digest and size of the copy that is kept. Refused where the file is larger than `most` bytes."""
        fresh = self.folder / _EVIDENCE / f".{os.getpid()}.part"
        check, size = hashlib.sha256(), 0
        try:
            with _vanished(source), source.open("rb") as stream, _told(fresh), fresh.open("wb") as out:
                while piece := stream.read(_PIECE):
                    size += len(piece)
                    if size > most:
                        raise Refused(
                            sentence("Rules", "{name} is larger than {most} megabytes."),
                            sentence("Rules", "Attach a smaller copy, for instance a scan in grey."),
                            name=source.name,
                            most=most // _PIECE,
                        )
                    check.update(piece)
                    out.write(piece)
                out.flush()
                os.fsync(out.fileno())
            with _told(fresh):
                fresh.replace(self.evidence(check.hexdigest()))
        finally:
            with contextlib.suppress(OSError):
                fresh.unlink(missing_ok=True)
        return check.hexdigest(), size

    def evidence(self, sha256: str) -> Path:
        """Where the content of that digest lies."""
        if not _PLAIN.fullmatch(sha256):
            raise ValueError(sha256)
        return self.folder / _EVIDENCE / sha256

    def content(self, sha256: str) -> bytes:
        """Refused where it is no longer there, or is another one."""
        content = self._read(self.evidence(sha256))
        if hashlib.sha256(content).hexdigest() != sha256:
            raise Refused(
                sentence("Rules", "A file that was attached is damaged or no longer there."),
                sentence("Rules", "Attach it again to its resolution; the rest of what was entered is whole."),
            )
        return content

    def sweep(self, wanted: frozenset[str]) -> None:
        """Clears away evidence that no entry names any more."""
        with contextlib.suppress(OSError):
            for path in (self.folder / _EVIDENCE).iterdir():
                if path.name not in wanted:
                    path.unlink()

    def _read(self, path: Path) -> bytes:
        with _told(path):
            return path.read_bytes() if path.exists() else b""

    def _put(self, path: Path, content: bytes) -> None:
        """On the disk under its name, or not at all."""
        with _told(path):
            on_disk.put(path, content)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise (faults.explained(error, path) or error) from error


@contextlib.contextmanager
def _vanished(source: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentFault(
            sentence("Rules", "The file {path} could not be read."),
            sentence("Rules", "Check that it is still there and may be read."),
            path=source,
        ) from error
