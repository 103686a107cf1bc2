"""Who writes a file: the id of the present copy, and the marker outside it by which a second copy is recognised."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app import paths

_WIDTH = 96


@dataclass(frozen=True)
class Replica:
    """One copy of an office's file as a writer of changes: `rid` is its number in this file only."""

    rid: int
    uuid: str
    office: str


def present(connection: Any) -> Replica:
    """The copy that a bare driver connection's file says it is."""
    row = connection.execute("SELECT rid, uuid, office FROM replica WHERE mine = 1 AND retired IS NULL").fetchone()
    return Replica(*row)


def begin(connection: Any, office: str) -> Replica:
    """Makes the file a new copy of its own and retires the one it was; inside the caller's transaction."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    connection.execute("UPDATE replica SET retired = ? WHERE mine = 1 AND retired IS NULL", (now,))
    connection.execute(
        "INSERT INTO replica (uuid, office, created, retired, mine) VALUES (?, ?, ?, NULL, 1)",
        (str(uuid.uuid4()), office, now),
    )
    return present(connection)


def last_seq(connection: Any, rid: int) -> int:
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM change WHERE rid = ?", (rid,)).fetchone()[0])


def last_stamp(connection: Any) -> int:
    """The stamp of the latest act of this office, whatever other offices' clocks say."""
    asked = (
        "SELECT coalesce(max((SELECT a.hlc FROM act a WHERE a.rid = r.rid ORDER BY a.seq DESC LIMIT 1)), 0) "
        "FROM replica r WHERE r.mine = 1"
    )
    return int(connection.execute(asked).fetchone()[0])


class Marker:
    """What this installation remembers of the file at `path`: which copy it was, and how far that copy had written.

    A file that was moved, copied, put back from a careless copy or replaced does not match and becomes a new
    copy: two files writing under one id would give the same number to different changes.
    """

    def __init__(self, path: Path, home: Path | None = None) -> None:
        folder = (home or paths.user_data()) / "known-files"
        folder.mkdir(parents=True, exist_ok=True)
        self.at = path.resolve()
        self.file = folder / f"{hashlib.sha256(str(self.at).encode()).hexdigest()[:32]}.json"

    def read(self) -> tuple[str, int] | None:
        """The copy's uuid and its last number, if this installation knows the file."""
        try:
            told = json.loads(self.file.read_text(encoding="utf-8"))
            return str(told["replica"]), int(told["seq"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, replica: str, seq: int) -> None:
        """In one small write without flushing the disk: it follows every commit."""
        handle = os.open(self.file, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.write(handle, f'{{"replica": "{replica}", "seq": {seq}}}'.ljust(_WIDTH).encode())
        finally:
            os.close(handle)
