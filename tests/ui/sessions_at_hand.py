"""A session under way for the tests of its screen, with a clock on the wall that can be set."""

from __future__ import annotations

import datetime
from pathlib import Path

from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from tests.ui.desk_frame import TODAY


class WallClock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.at(14, 10)

    def at(self, hour: int, minute: int, day: datetime.date = TODAY) -> None:
        self.moment = datetime.datetime.combine(day, datetime.time(hour, minute))

    def now(self) -> datetime.datetime:
        return self.moment


def desk_at(folder: Path, wall: WallClock) -> Desk:
    file = OfficeFile.create(folder / "office.dabir", office_name="شهرداری سپیدار", home=folder)
    return Desk(file, Clock(wall.now))
