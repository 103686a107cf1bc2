"""One resolution as the panel beside the list shows it, and a few of many found by number or words."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, days_late, label
from desktop_app.services.committees import ordered
from desktop_app.services.decisions import VoteView, resolution_view
from desktop_app.services.requests import Clock, Requests, found, living
from desktop_app.services.search import HitKind, Search
from desktop_app.store.office_file import OfficeFile


@dataclass(frozen=True)
class ResolutionSheet:
    id: str
    meeting_id: str
    meeting_number: int | None
    meeting_title: str
    meeting_date: datetime.date
    stage: Stage
    label: str
    committee: str
    """The short name of the committee; the title of a meeting without one."""
    committee_id: str | None
    order: int
    kind: ResolutionKind
    text: str
    unit: str
    """The responsible unit's name, or the words written instead of one."""
    unit_id: str | None
    cooperating: tuple[str, ...]
    deliverable: str
    status: ResolutionStatus
    progress: int
    days_late: int
    deadline: datetime.date | None
    vote: VoteView


@dataclass(frozen=True)
class FoundResolution:
    id: str
    label: str
    committee: str
    text: str


class ResolutionSheets(Requests):
    """Reads single resolutions, however many there are."""

    def __init__(self, file: OfficeFile, clock: Clock, search: Search) -> None:
        super().__init__(file, clock)
        self._search = search

    def of(self, resolution_id: str) -> ResolutionSheet:
        """Refused when it has been removed meanwhile."""
        with self._file.reading() as session:
            row = found(session, Resolution, resolution_id)
            meeting = found(session, Meeting, row.meeting_id)
            view = resolution_view(session, row)
            committee, order = _committee(session, meeting)
            return ResolutionSheet(
                id=row.id,
                meeting_id=meeting.id,
                meeting_number=meeting.number,
                meeting_title=meeting.title,
                meeting_date=meeting.date,
                stage=meeting.stage,
                label=view.label,
                committee=committee,
                committee_id=meeting.committee_id,
                order=order,
                kind=row.kind,
                text=row.text,
                unit=view.responsible,
                unit_id=row.responsible_unit_id,
                cooperating=view.cooperating,
                deliverable=row.deliverable,
                status=row.status,
                progress=row.progress,
                days_late=days_late(row, self._clock.today()),
                deadline=row.deadline,
                vote=view.vote,
            )

    def found(self, words: str, *, but: str = "", most: int = 30) -> tuple[FoundResolution, ...]:
        """Those whose number, text or unit has the words, however spelt, the newest first; never the one of `but`."""
        hits = [hit for hit in self._search.find(words, most + 1, (HitKind.RESOLUTION,)) if hit.id != but]
        return tuple(FoundResolution(hit.id, hit.detail, hit.body, hit.text) for hit in hits[:most])

    def later_than(self, resolution_id: str, *, most: int = 30) -> tuple[FoundResolution, ...]:
        """Resolutions of the same committee that were adopted after one, the newest first."""
        with self._file.reading() as session:
            row = found(session, Resolution, resolution_id)
            meeting = found(session, Meeting, row.meeting_id)
            later = sorted(
                living(session, Meeting, Meeting.committee_id == meeting.committee_id, Meeting.date >= meeting.date),
                key=lambda m: m.date,
                reverse=True,
            )[:most]
            meetings = {m.id: m for m in later}
            rows = living(session, Resolution, Resolution.meeting_id.in_(meetings))
            order = {key: place for place, key in enumerate(meetings)}
            name, _ = _committee(session, meeting)
            kept = sorted((r for r in rows if r.id != row.id), key=lambda r: (order[r.meeting_id], r.number))
            return tuple(FoundResolution(r.id, _label(meetings[r.meeting_id], r), name, r.text) for r in kept[:most])


def _label(meeting: Meeting, row: Resolution) -> str:
    return label(meeting.year, meeting.number, row.number)


def _committee(session: Session, meeting: Meeting) -> tuple[str, int]:
    places = {c.id: (c, n) for n, c in enumerate(ordered(session))}
    committee: Committee | None
    committee, order = places.get(meeting.committee_id or "", (None, -1))
    return (meeting.title if committee is None else committee.short_name or committee.name), order
