"""Requests about resolutions across meetings."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, days_late, label
from desktop_app.persian.spelling import matches
from desktop_app.sentences import Refused, sentence
from desktop_app.services.committees import ordered
from desktop_app.services.requests import Requests, found, living
from desktop_app.services.standing import notify, take_notice_back


@dataclass(frozen=True)
class ResolutionRow:
    id: str
    meeting_id: str
    label: str
    committee: str
    order: int
    text: str
    unit: str
    due: datetime.date | None
    days_late: int
    status: ResolutionStatus
    progress: int
    meeting_date: datetime.date
    kind: ResolutionKind


class Resolutions(Requests):
    """What all meetings decided."""

    def all(self, *, committee_id: str | None = None, query: str = "", only_open: bool = False) -> list[ResolutionRow]:
        """Resolutions, the latest meeting first. `query` is matched against text, unit and number."""
        today = self._clock.today()
        with self._file.reading() as session:
            meetings = {m.id: m for m in living(session, Meeting)}
            committees = {c.id: (c, n) for n, c in enumerate(ordered(session))}
            units = {u.id: u.name for u in living(session, Unit)}
            rows = []
            for r in living(session, Resolution):
                meeting = meetings.get(r.meeting_id)
                if meeting is None or (committee_id is not None and meeting.committee_id != committee_id):
                    continue
                committee, order = committees.get(meeting.committee_id or "", (None, -1))
                rows.append(
                    ResolutionRow(
                        id=r.id,
                        meeting_id=r.meeting_id,
                        label=label(meeting.year, meeting.number, r.number),
                        committee=(committee.short_name or committee.name) if committee else meeting.title,
                        order=order,
                        text=r.text,
                        unit=units.get(r.responsible_unit_id or "", "") or r.responsible_note,
                        due=r.deadline,
                        days_late=days_late(r, today),
                        status=r.status,
                        progress=r.progress,
                        meeting_date=meeting.date,
                        kind=r.kind,
                    )
                )
        if query.strip():
            rows = [r for r in rows if matches(query, f"{r.label} {r.text} {r.unit} {r.committee}")]
        if only_open:
            rows = [r for r in rows if r.status.open]
        return sorted(rows, key=lambda r: (-r.meeting_date.toordinal(), r.label))

    def notify(self, meeting_id: str) -> list[str]:
        """Notes that the units have been told of a final meeting's resolutions. Gives those notified now."""
        with self._file.transaction("resolution.notified", ("meeting", meeting_id)) as act:
            told = notified_now(act.session, found(act.session, Meeting, meeting_id), self._clock.today())
        return [row.id for row in told]

    def withdraw_notice(self, meeting_id: str, resolution_ids: Sequence[str]) -> None:
        """Takes a notice back that was noted by mistake."""
        with self._file.transaction("resolution.notice_withdrawn", ("meeting", meeting_id)) as act:
            notice_taken_back(act.session, found(act.session, Meeting, meeting_id), resolution_ids)


def notified_now(session: Session, meeting: Meeting, day: datetime.date) -> list[Resolution]:
    """Marks the resolutions that wait for their notice as notified on `day`; refused before the text is final."""
    if not stage_reached(meeting, Stage.FINAL):
        raise Refused(
            sentence("Rules", "Resolutions are notified once the minutes are final."),
            sentence("Rules", "Collect the signatures and make the minutes final first."),
        )
    waiting = [
        r
        for r in living(session, Resolution, Resolution.meeting_id == meeting.id)
        if r.status is ResolutionStatus.NOT_NOTIFIED
    ]
    for row in waiting:
        notify(session, row, day)
    meeting.stage = Stage.NOTIFIED
    return sorted(waiting, key=lambda r: r.number)


def notice_taken_back(session: Session, meeting: Meeting, resolution_ids: Sequence[str]) -> None:
    for resolution_id in resolution_ids:
        take_notice_back(session, found(session, Resolution, resolution_id))
    if meeting.stage is Stage.NOTIFIED:
        meeting.stage = Stage.FINAL
