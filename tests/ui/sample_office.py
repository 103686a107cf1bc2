"""The sample office, built once for all tests and copied for each."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path
from typing import NamedTuple

from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.services.sample import build
from desktop_app.services.sample_story import StoryClock, story, story_clock, story_day
from desktop_app.store.clock import HybridClock
from desktop_app.store.connections import connect
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.replicas import Marker, last_seq, present


class _Built(NamedTuple):
    content: bytes
    replica: str
    seq: int


@functools.cache
def _built(*, exchanging: bool = False) -> _Built:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.dabir"
        build(path, home=Path(folder), exchanging=exchanging).file.close()
        connection = connect(path)
        replica = present(connection)
        seq = last_seq(connection, replica.rid)
        connection.close()
        return _Built(path.read_bytes(), replica.uuid, seq)


def sample_desk(folder: Path) -> Desk:
    """A desk on a copy of the sample office, at the moment of its story."""
    path = folder / "office.dabir"
    path.write_bytes(_built().content)
    return Desk(OfficeFile.open(path, person="دبیر کمیته", home=folder), story_clock())


def sample_as_built(folder: Path, *, exchanging: bool = False) -> Desk:
    """As `sample.build` leaves it: the very copy that wrote it, with a clock that stands in the story."""
    built = _built(exchanging=exchanging)
    path = folder / "office.dabir"
    path.write_bytes(built.content)
    Marker(path, folder).write(built.replica, built.seq)
    clock = StoryClock(story_day())
    person = story()["office"]["person"]
    return Desk(
        OfficeFile.open(path, person=person, clock=HybridClock(clock.milliseconds), home=folder), Clock(clock.now)
    )
