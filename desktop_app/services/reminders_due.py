"""Which resolutions a reminder is due for: late, with a unit that has been told and has not reported them as done."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, days_late, label
from desktop_app.persian.sorting import sort_key
from desktop_app.services.reminder_papers import Degree, next_degree
from desktop_app.services.requests import living
from desktop_app.services.resolution_conditions import LIVING, OPEN, overdue
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
    """Notice and reminders about a resolution so far, in the order of the register."""
    return sent_about_each(session, [r])[r.id]


def sent_about_each(session: Session, rows: Sequence[Resolution]) -> dict[str, list[Letter]]:
    """The same of several resolutions, by their ids."""
    out = (Letter.removed.is_(False), Letter.direction == Direction.OUTGOING)
    of_meetings = select(Letter).where(*out, Letter.kind.in_((LetterKind.NOTICE, LetterKind.REMINDER)))
    of_several = select(Letter).where(*out, Letter.kind == LetterKind.REMINDER, Letter.meeting_id.is_(None))
    told: dict[str, list[Letter]] = {r.id: [] for r in rows}
    for asked in (of_meetings.where(Letter.meeting_id.in_({r.meeting_id for r in rows})), of_several):
        for letter in session.scalars(asked.options(defer(Letter.snapshot))):
            for one in letter.resolution_ids:
                if one in told:
                    told[one].append(letter)
    return {one: sorted(letters, key=_in_register) for one, letters in told.items()}


def _in_register(letter: Letter) -> tuple[datetime.date, str]:
    return letter.date or datetime.date.max, sort_key(letter.number)


def due_for_reminder(
    session: Session, today: datetime.date, resolution_ids: Sequence[str] = ()
) -> tuple[LateResolution, ...]:
    """Those of `resolution_ids` that are late, or the longest late of the office."""
    asked = select(Resolution).where(LIVING, overdue(today))
    if resolution_ids:
        asked = asked.where(Resolution.id.in_(resolution_ids))
    else:
        asked = asked.where(OPEN, Resolution.status.in_(_UNDER_WAY))
    units = unit_names(session)
    late = session.scalars(asked.order_by(DEADLINE).limit(MOST)).all()
    told = sent_about_each(session, late)
    meetings = {m.id: m for m in living(session, Meeting, Meeting.id.in_({r.meeting_id for r in late}))}
    rows = []
    for r in (r for r in late if r.meeting_id in meetings):
        meeting, sent = meetings[r.meeting_id], told[r.id]
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
