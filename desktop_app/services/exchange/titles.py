"""What a record is called where files of other offices are shown, and where it belongs."""

from __future__ import annotations

from typing import Final

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.follow_ups import Extension, FollowUp
from desktop_app.domain.letters import Letter
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.services.activity import Telling

LONGEST: Final = 80
"""Characters of a text by which a record is called."""


def title_of(told: Telling, entity: str, row: str) -> str:
    """The words of the record itself; empty for what only its kind names."""
    record = told.record(entity, row)
    match record:
        case Resolution() | FollowUp():
            return shortened(record.text or "")
        case Extension():
            return _of_extension(told, record)
        case AgendaItem():
            return shortened(record.title or "")
        case Letter():
            return shortened(record.subject or record.number or "")
        case None:
            return ""
        case _:
            return shortened(told.called(entity, row))


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


def _of_extension(told: Telling, record: Extension) -> str:
    """«تمدید مهلت مصوبه ۱۴۰۴/۲/۵ تا ۱۴۰۴/۰۹/۳۰»."""
    resolution = to_persian(told.called("resolution", record.resolution_id)) if record.resolution_id else ""
    of = "بندی از مصوبه" if record.clause_id else "مصوبه"
    until = f"تا {jalali.official(record.until)}" if record.until else ""
    return " ".join(part for part in ("تمدید مهلت", of, resolution, until) if part)


def shortened(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
