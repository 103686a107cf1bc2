"""How a file is opened, from where it lies or from where it was kept for review."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from desktop_app.exchange.bundle import Landing, Opened
from desktop_app.progress import Progress
from desktop_app.sentences import EnvironmentFault, sentence
from desktop_app.services.exchange import door
from desktop_app.services.exchange.own_key import ExchangeKey
from desktop_app.store import reserve
from desktop_app.store.attachments import LARGEST, Attachments, ChangedMeanwhile, Vanished
from desktop_app.store.office_file import OfficeFile

_PIECE = 1 << 20
ROOM: Final = 3
"""So many times the size of a file has to be free: it is kept, its attachments are, and the request writes a log."""


def refuse_without_room(file: OfficeFile, path: Path) -> None:
    """Before anything of a file is read: the disk of the office file must have room to take it in."""
    try:
        size = path.stat().st_size
    except OSError:
        return  # whoever reads it tells what is the matter
    free = reserve.free_beside(file.path)
    if free is not None and free < ROOM * size:
        raise EnvironmentFault(
            sentence(
                "Rules",
                "There is too little room on the disk of {office} for {path}: {needed} megabytes are needed, "
                "{free} are free.",
            ),
            sentence("Rules", "Nothing was taken in. Free some space and open the file again."),
            path=path,
            office=str(file.path),
            needed=-(-ROOM * size // reserve.MEGABYTE),
            free=free // reserve.MEGABYTE,
        )


def from_path(file: OfficeFile, path: Path, key: ExchangeKey, watch: Progress) -> tuple[Opened, str]:
    """What a file holds, and the SHA-256 of all of it. Refused, with nothing changed, for what is not in order."""
    try:
        with path.open("rb") as stream, file.reading() as session:
            hashed = _Hashed(stream, path, watch)
            opened = door.opened(hashed, key, session)
            return opened, hashed.sha256()
    except OSError as trouble:
        raise _unreadable(path) from trouble


def kept(file: OfficeFile, path: Path, sha256: str, watch: Progress) -> None:
    """Keeps a file as it was read a moment ago; nothing of it stays if it is another one now, or gone."""
    try:
        Attachments(file, limit=LARGEST).take_in(path, watch, expected=sha256)
    except Vanished as trouble:
        raise _unreadable(path) from trouble
    except ChangedMeanwhile as trouble:
        raise EnvironmentFault(
            sentence("Rules", "{path} was changed while it was being read."),
            sentence("Rules", "Nothing was taken in. Copy it again from where it was made."),
            path=path,
        ) from trouble


def from_store(file: OfficeFile, sha256: str, key: ExchangeKey, landing: Landing | None = None) -> Opened:
    """As it was kept when it came."""
    pieces = Attachments(file).chunks(sha256)
    with file.reading() as session:
        return door.opened(door.Pieces(pieces), key, session, landing)


class _Hashed(door.Pieces):
    """A file whose digest is known when it has been read to its end."""

    def __init__(self, stream: BinaryIO, path: Path, watch: Progress) -> None:
        self._digest = hashlib.sha256()
        size = path.stat().st_size

        def pieces() -> Iterator[bytes]:
            done = 0
            while piece := stream.read(_PIECE):
                self._digest.update(piece)
                done += len(piece)
                watch.step(done, max(size, done), path.name)
                yield piece

        super().__init__(pieces())

    def sha256(self) -> str:
        """Of all of it; what a reader left over is read here."""
        self.read()
        return self._digest.hexdigest()


def _unreadable(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "The file {path} could not be read."),
        sentence("Rules", "Check that it is still there and may be read."),
        path=path,
    )
