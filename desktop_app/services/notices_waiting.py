"""Which meetings have resolutions that still wait for their notice."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.services.resolutions import committee_names

_FINAL = (Stage.FINAL, Stage.NOTIFIED)


@dataclass(frozen=True)
class WaitingMeeting:
    """A meeting, and what of it waits."""

    id: str
    committee: str
    order: int
    number: int | None
    title: str
    date: datetime.date
    resolutions: int
    units: int


def waiting_meetings(session: Session) -> tuple[WaitingMeeting, ...]:
    """The latest first."""
    names = committee_names(session)
    counts = (func.count(), func.count(Resolution.responsible_unit_id.distinct()))
    asked = (
        select(Meeting.id, Meeting.committee_id, Meeting.number, Meeting.title, Meeting.date, *counts)
        .join(Resolution, Resolution.meeting_id == Meeting.id)
        .where(Resolution.status == ResolutionStatus.NOT_NOTIFIED, Resolution.removed.is_(False))
        .where(Meeting.removed.is_(False), Meeting.stage.in_(_FINAL))
        .group_by(Meeting.id)
        .order_by(Meeting.date.desc())
    )
    rows = []
    for one, committee_id, number, title, date, resolutions, units in session.execute(asked):
        name, order = names.get(committee_id or "", (title, -1))
        rows.append(WaitingMeeting(one, name, order, number, title, date, resolutions, units))
    return tuple(rows)
