"""Where the person was when the program stopped without being closed, so that it opens there again."""

from __future__ import annotations

import dataclasses
import json

from desktop_app.domain.meetings import Stage
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place


def noted(place: Place) -> str:
    """The place as a preference keeps it."""
    return json.dumps(dataclasses.asdict(place), ensure_ascii=False)


def place_to_open(desk: Desk, note: str) -> Place | None:
    """The noted place if it is still there; else the session that runs today; None where nothing was left open."""
    place, meetings = _read(note), desk.meetings.all()
    if place is not None and (place.page != "meeting" or any(m.id == place.id for m in meetings)):
        return None if place.page == "committee" and all(c.id != place.id for c in desk.committees.all()) else place
    running = [m for m in meetings if m.stage is Stage.IN_SESSION and m.date == desk.clock.today()]
    return Place("meeting", running[0].id, "session") if len(running) == 1 else None


def _read(note: str) -> Place | None:
    try:
        return Place(**json.loads(note)) if note else None
    except (ValueError, TypeError):
        return None
