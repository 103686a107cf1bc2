"""Which resolutions a reminder is due for: late, with a unit that has been told and has not reported them as done."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, days_late, label
from desktop_app.services.follow_up_course import letters_about
from desktop_app.services.reminder_papers import Degree, next_degree
from desktop_app.services.requests import found
from desktop_app.services.resolutions import unit_names

MOST: Final = 200
"""How many are offered at once, the latest deadlines last."""
_UNDER_WAY: Final = (ResolutionStatus.NOTIFIED, ResolutionStatus.IN_PROGRESS)


@dataclass(frozen=True)
class LateResolution:
    """A late resolution, and which letter comes next."""

    id: str
    label: str
    text: str
    unit: str
    """Empty where nobody is in charge, or the unit no longer exists."""
    days_late: int
    degree: Degree
    last_reminded: datetime.date | None


def sent_about(session: Session, r: Resolution) -> list[Letter]:
    """Notice and reminders about a resolution so far."""
    told = {LetterKind.NOTICE, LetterKind.REMINDER}
    return [row for row in letters_about(session, r.id) if row.direction is Direction.OUTGOING and row.kind in told]


def due_for_reminder(
    session: Session, today: datetime.date, resolution_ids: Sequence[str] = ()
) -> tuple[LateResolution, ...]:
    """Those of `resolution_ids` that are late, or the longest late of the office."""
    asked = select(Resolution).where(Resolution.removed.is_(False), today > DEADLINE)
    if resolution_ids:
        asked = asked.where(Resolution.id.in_(resolution_ids))
    else:
        asked = asked.where(Resolution.status.in_(_UNDER_WAY))
    units = unit_names(session)
    rows = []
    for r in session.scalars(asked.order_by(DEADLINE).limit(MOST)):
        meeting = found(session, Meeting, r.meeting_id)
        sent = sent_about(session, r)
        reminded = [one.date for one in sent if one.kind is LetterKind.REMINDER and one.date is not None]
        rows.append(
            LateResolution(
                id=r.id,
                label=label(meeting.year, meeting.number, r.number),
                text=r.text,
                unit=units.get(r.responsible_unit_id or "", "") or r.responsible_note,
                days_late=days_late(r, today),
                degree=next_degree(sent),
                last_reminded=max(reminded, default=None),
            )
        )
    return tuple(row for row in rows if row.days_late)
