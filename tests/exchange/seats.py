"""An office with a real file, a wall clock that may be wrong, and backups to begin again from."""

from __future__ import annotations

import datetime
import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import text

from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store import backups
from desktop_app.store.clock import HybridClock
from desktop_app.store.office_file import OfficeFile

DAY = datetime.date(2025, 12, 8)
SKEWS = {"right": 0, "future": 400 * 86_400_000, "past": -4000 * 86_400_000, "frozen": 0}


@dataclass
class Hands:
    """A wall clock of an office: it goes wrong, or stands still."""

    kind: str = "right"
    ticks: itertools.count[int] = field(default_factory=itertools.count)

    def now(self) -> datetime.datetime:
        gone = 0 if self.kind == "frozen" else next(self.ticks)
        noon = datetime.datetime.combine(DAY, datetime.time(12))
        return noon + datetime.timedelta(seconds=gone, milliseconds=SKEWS[self.kind])

    def wall(self) -> int:
        return int(self.now().astimezone().timestamp() * 1000)


@dataclass
class Seat:
    """One office: its folder, its file with the desk on it, and the way to begin again from a backup."""

    folder: Path
    name: str
    hands: Hands = field(default_factory=Hands)
    desk: Desk = field(init=False)
    backups: list[Path] = field(default_factory=list)
    id: str = ""

    @property
    def path(self) -> Path:
        return self.folder / "office.dabir"

    def create(self) -> None:
        self.folder.mkdir(parents=True)
        clock = HybridClock(self.hands.wall)
        file = OfficeFile.create(self.path, office_name=self.name, person="دبیر", home=self.folder, clock=clock)
        self.desk = Desk(file, Clock(self.hands.now))

    def open(self) -> None:
        file = OfficeFile.open(self.path, person="دبیر", home=self.folder, clock=HybridClock(self.hands.wall))
        self.desk = Desk(file, Clock(self.hands.now))

    def back_up(self) -> None:
        self.backups.append(self.desk.backups.make().path)

    def restore(self, which: int) -> None:
        if self.backups:
            self.desk.file.close()
            backups.restore(self.backups[which % len(self.backups)], self.path, home=self.folder)
            self.open()

    def rows(self, asked: str, **values: Any) -> set[tuple[Any, ...]]:
        with self.desk.file.reading() as session:
            return {tuple(row) for row in session.execute(text(asked), values)}

    def heads(self) -> set[tuple[Any, ...]]:
        """What stands, except what is this office's alone."""
        asked = (
            "SELECT h.entity, h.row, h.register, r.uuid, c.hlc, c.value FROM head h JOIN replica r USING (rid) "
            "JOIN change c USING (rid, seq) WHERE h.entity NOT IN ('office', 'holiday')"
        )
        return self.rows(asked)
