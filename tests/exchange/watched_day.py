"""A day of one office on a disk that writes down everything: what was confirmed at which moment, and what may be left.

The state of the file is known after every commit, as a digest of all that exchange and the log keep. A crash image
must be in the state of the last commit that was confirmed, or of the one under way: nothing lost, nothing half.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.progress import Silent
from desktop_app.services.desk import Desk
from desktop_app.services.exchange import carrier, opening
from desktop_app.services.requests import Clock
from desktop_app.store import attachments, replicas
from desktop_app.store.office_file import OfficeFile
from tests.exchange.pair import Pair, SegmentId, own_segments
from tests.offices import DAY, at
from tests.store.power import Disk

PAGES = 40
"""So few are held in memory that a long transaction is written out before its end."""
State = dict[str, str]
_TABLES = [
    "act",
    "arrival",
    "blob",
    "change",
    "contested",
    "dispatch",
    "final_minutes",
    "head",
    "peer",
    "quarantine",
    "segment",
    "stub",
    "taken",
]
_EVERYTHING = {
    **{table: f"SELECT * FROM {table}" for table in _TABLES},
    "blob_chunk": "SELECT sha256, n, length(data) FROM blob_chunk",
    "sealed": "SELECT value FROM local_state WHERE name = 'sealed'",
}


def state_of(file: OfficeFile) -> State:
    """A digest by table of all that a commit can change; not of what opening and closing note.

    Within a reading, too, it is the moment of now.
    """
    with file._reader.connect() as connection:
        run = connection.exec_driver_sql
        return {
            table: hashlib.sha256(repr(sorted(map(repr, map(tuple, run(asked))))).encode()).hexdigest()
            for table, asked in _EVERYTHING.items()
        }


@dataclass(frozen=True)
class Given:
    """A file that lies on a stick under its name, and the segments in it; the stick may have been given away."""

    path: Path
    segments: dict[SegmentId, str]


@dataclass(frozen=True)
class Marked:
    """What the installation noted outside the file; never flushed."""

    replica: str
    seq: int


@dataclass
class Day:
    """What was written down, to make images of."""

    pair: Pair
    disk: Disk
    states: list[State] = field(default_factory=list)
    named: dict[str, int] = field(default_factory=dict)
    """What a person was told, by how many commits were confirmed then."""
    final_sha256: str = ""

    def told(self, name: str) -> None:
        self.named[name] = len(self.states)
        self.disk.said(name)


@dataclass
class Image:
    """An office file as a power cut left it, opened again."""

    desk: Desk
    day: Day
    said: list[Any]

    @property
    def confirmed(self) -> int:
        return max((one[1] for one in self.said if isinstance(one, tuple)), default=1)

    @property
    def given(self) -> list[Given]:
        return [one for one in self.said if isinstance(one, Given)]

    def is_whole(self) -> None:
        """The state of the last confirmed commit, or of the next one."""
        states = self.day.states[self.confirmed - 1 : self.confirmed + 1]
        here = state_of(self.desk.file)
        assert here in states, [{name for name in of if of[name] != here[name]} for of in states]
        assert self.desk.file.verify() == []

    def keeps_what_was_given(self) -> None:
        """What a stick holds lies here under the same number, with the same content."""
        here = own_segments(self.desk.file)
        for one in self.given:
            assert one.segments.items() <= here.items()


def in_small_pieces(patch: pytest.MonkeyPatch) -> None:
    """Attachments are stored in several commits, as large ones are. To hold for the images too."""
    patch.setattr(attachments, "PIECE", 4096)
    patch.setattr(attachments, "PIECES_AT_ONCE", 4)


def lived(folder: Path) -> Day:
    """The whole day."""
    with pytest.MonkeyPatch.context() as patch:
        return _lived(folder, patch)


def _lived(folder: Path, patch: pytest.MonkeyPatch) -> Day:
    pair = Pair.made(folder)
    path = pair.here.desk.file.path
    pair.here.desk.file.close()
    disk = Disk(path.parent, f"day-{folder.name}")
    day = Day(pair, disk)
    marking = replicas.Marker.write

    def marked(marker: replicas.Marker, replica: str, seq: int) -> None:
        marking(marker, replica, seq)
        if marker.at == path.resolve():
            disk.said(Marked(replica, seq))

    patch.setattr(replicas.Marker, "write", marked)
    naming = carrier._sync_folder

    def named(place: Path) -> None:
        naming(place)
        (file,) = place.iterdir()
        if place.name.startswith("from-here"):
            disk.said(Given(file, segments_in(pair.there, file)))

    patch.setattr(carrier, "_sync_folder", named)
    _sit_down(day)
    disk.begin()
    day.states.append(state_of(pair.here.desk.file))
    disk.said(("state", 1))
    for step in (_edited, _sealed, _exchanged, _taken_back, _closed_and_opened, _minuted, _sealed_again):
        step(day)
    pair.close()
    return day


def _sit_down(day: Day) -> None:
    """Opens the office under the watched disk; after every commit its state is written down."""
    here = day.pair.here
    path = here.desk.file.path
    file = OfficeFile.open(path, person="دبیر", home=path.parent, driver=day.disk.driver(PAGES))
    inner: Callable[..., Any] = file.transaction

    @contextlib.contextmanager
    def transaction(*given: Any, **named: Any) -> Iterator[Any]:
        with inner(*given, **named) as act:
            yield act
        day.states.append(state_of(file))
        day.disk.said(("state", len(day.states)))

    file.transaction = transaction  # type: ignore[method-assign]
    here.desk = Desk(file, Clock(here.hands.now))


def _target(day: Day, number: int) -> Path:
    place = day.pair.folder / f"from-here-{number}"
    place.mkdir()
    return place


def _edited(day: Day) -> None:
    desk, pair = day.pair.here.desk, day.pair
    for number in range(8):
        desk.people.add(post=f"کارشناس این‌جا {number}")
    pair.conflicting_here()
    desk.attachments.attach("meeting", pair.meeting, pair.content(70_000), title="پیوست این‌جا")
    day.told("attached")


def _sealed(day: Day) -> None:
    day.pair.sent_from_here(_target(day, 1))
    day.told("sealed")


def _exchanged(day: Day) -> None:
    """The other office has not seen what was written here: a conflict, and some hundred changes in one request."""
    pair = day.pair
    pair.written_there(attached=60_000)
    path = pair.sent_from_there()
    arrival = pair.here.desk.receiving.receive(path)
    day.told("received")
    outcome = pair.here.desk.receiving.apply(arrival)
    assert outcome.left_open == 2
    assert outcome.attachments == 1
    day.told("applied")


def _taken_back(day: Day) -> None:
    receiving = day.pair.here.desk.receiving
    arrival = receiving.arrivals()[0].id
    receiving.take_back(arrival)
    day.told("taken back")
    receiving.take_again(arrival)
    day.told("taken again")


def _closed_and_opened(day: Day) -> None:
    day.pair.here.desk.file.close()
    _sit_down(day)


def _minuted(day: Day) -> None:
    o, desk = day.pair.here, day.pair.here.desk
    day_of = DAY + datetime.timedelta(days=1)
    meeting = o.session(day=day_of)
    desk.deciding.resolve(meeting, o.item(meeting), "گزارش هزینه‌ها داده شود.", kind=ResolutionKind.RECOMMENDATION)
    o.hands.set("15:20", day_of)
    desk.meetings.close(meeting, at("15:20"))
    desk.minutes.freeze(meeting)
    day.told("frozen")
    for signer in desk.minutes.get(meeting).signers:
        desk.minutes.sign(signer.signature_id)
    day.final_sha256 = desk.minutes.finalise(meeting)
    day.told("final")


def _sealed_again(day: Day) -> None:
    day.pair.sent_from_here(_target(day, 2))
    day.told("sealed again")


def images(day: Day, count: int, seed: int, folder: Path) -> Iterator[Image]:
    """So many crashes, each opened by the product with its own driver and closed again afterwards."""
    chance = random.Random(f"marks {seed}")
    for number, (files, said) in enumerate(day.disk.images(count, seed, even=True)):
        place = folder / str(number)
        place.mkdir()
        for name, content in files.items():
            (place / name).write_bytes(content)
        path = place / "office.dabir"
        marks = [one for one in said if isinstance(one, Marked)]
        if marks and chance.random() < 0.9:
            last = chance.choice(marks) if chance.random() < 0.3 else marks[-1]
            _mark(path, place, last)
        file = OfficeFile.open(path, person="دبیر", home=place)
        with file:
            yield Image(Desk(file, Clock(day.pair.here.hands.now)), day, said)


def segments_in(desk: Desk, path: Path) -> dict[SegmentId, str]:
    """The segments of a file on a stick, as the office that it is for reads it."""
    opened, _ = opening.from_path(desk.file, path, desk.partners.key(), Silent())
    return {(one.header.replica, one.header.stream, one.header.n): one.hash for one in opened.segments}


def _mark(path: Path, home: Path, mark: Marked) -> None:
    replicas.Marker(path, home).write(mark.replica, mark.seq)
