"""Where the person was when the program stopped without being closed, so that it opens there again."""

from __future__ import annotations

import dataclasses
import json

from desktop_app.domain.meetings import Stage
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place


def noted(place: Place) -> str:
    """The place as a preference keeps it."""
    return json.dumps(dataclasses.asdict(place), ensure_ascii=False)


def place_to_open(desk: Desk, note: str) -> Place | None:
    """The noted place if it is still there; else the session that runs today; None where nothing was left open."""
    place = _read(note)
    if place is not None and (place.page != "meeting" or _is_there(desk, place.id)):
        return None if place.page == "committee" and all(c.id != place.id for c in desk.committees.all()) else place
    running = [m for m in desk.meetings.all(on=desk.clock.today()) if m.stage is Stage.IN_SESSION]
    return Place("meeting", running[0].id, "session") if len(running) == 1 else None


def _is_there(desk: Desk, meeting_id: str) -> bool:
    try:
        desk.meetings.get(meeting_id)
    except Refused:
        return False
    return True


def _read(note: str) -> Place | None:
    try:
        return Place(**json.loads(note)) if note else None
    except (ValueError, TypeError):
        return None
