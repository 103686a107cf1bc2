"""What a record is called where files of other offices are shown, and where it belongs."""

from __future__ import annotations

from typing import Final

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.letters import Letter
from desktop_app.domain.resolutions import Resolution
from desktop_app.services.activity import Telling

LONGEST: Final = 80
"""Characters of a text by which a record is called."""


def title_of(told: Telling, entity: str, row: str) -> str:
    """The words of the record itself; empty for what only its kind names."""
    record = told.record(entity, row)
    match record:
        case Resolution() | FollowUp():
            return _short(record.text or "")
        case AgendaItem():
            return _short(record.title or "")
        case Letter():
            return _short(record.subject or record.number or "")
        case None:
            return ""
        case _:
            return _short(told.called(entity, row))


def place_of(told: Telling, entity: str, row: str) -> str:
    """The number of the resolution, or else the meeting or the committee; empty for what stands alone."""
    record = told.record(entity, row)
    match record:
        case Resolution():
            return told.called(entity, row)
        case None:
            return ""
    resolution = getattr(record, "resolution_id", None)
    if resolution:
        return told.called("resolution", resolution)
    meeting = told.meeting_of(entity, row)
    if meeting and (entity, row) != ("meeting", meeting):
        return told.called("meeting", meeting)
    committee = getattr(record, "committee_id", None)
    return told.called("committee", committee) if committee else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()}…"
