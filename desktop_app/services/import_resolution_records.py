"""How a list of past resolutions is brought in: units, meetings, resolutions, and what it told of their course."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.people import Unit
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.progress import Progress
from desktop_app.services.import_plan import Half, Plan, Wishes, add_all
from desktop_app.services.import_resolutions import ResolutionDraft, plan_resolutions
from desktop_app.services.requests import changed, found, living


def bring_resolutions(
    session: Session, rows: Sequence[OutsideRow], wishes: Wishes, today: datetime.date, progress: Progress
) -> tuple[Plan, str]:
    """Adds and changes everything that is ticked. Gives the plan that was carried out, and a committee of it."""
    plan = plan_resolutions(session, rows, wishes, today, Half(progress, first=True))
    drafts: list[ResolutionDraft] = [row.draft for row in plan.rows if row.taken and row.draft is not None]
    write = Half(progress, first=False)
    names = dict(plan.units)
    with session.no_autoflush:
        units = dict.fromkeys(str(draft.fields.get("responsible_unit_id")) for draft in drafts)
        add_all(session, [Unit(id=unit_id, name=names[unit_id]) for unit_id in units if unit_id in names], write)
        meetings = {draft.meeting.id: draft.meeting for draft in drafts if draft.meeting.is_new}
        add_all(session, [meeting.made() for meeting in meetings.values()], write)
        made = _made(session, [draft for draft in drafts if not draft.existing])
        add_all(session, [row for row, _ in made], write)
        add_all(session, [step for row, note in made for step in _steps(row, note, today)], write)
        for draft in drafts:
            if draft.existing:
                changed(found(session, Resolution, draft.existing), **draft.fields)
    return plan, next((draft.meeting.committee_id for draft in drafts), "")


def _made(session: Session, drafts: Sequence[ResolutionDraft]) -> list[tuple[Resolution, str]]:
    last: dict[str, str] = {}
    made = []
    for draft in drafts:
        meeting = draft.meeting
        if meeting.id not in last:
            there = () if meeting.is_new else living(session, Resolution, Resolution.meeting_id == meeting.id)
            last[meeting.id] = max((one.position for one in there), default="")
        last[meeting.id] = following([last[meeting.id]] if last[meeting.id] else [])
        assert draft.number is not None  # a new row without one has been given the next
        row = Resolution(
            id=new_id(), meeting_id=meeting.id, number=draft.number, position=last[meeting.id], **draft.fields
        )
        if row.status in {ResolutionStatus.ON_HOLD, ResolutionStatus.VOID}:
            row.standing_reason = draft.note
        made.append((row, draft.note))
    return made


_TOLD_BY: Final = {
    ResolutionStatus.IN_PROGRESS: FollowUpKind.PROGRESS,
    ResolutionStatus.REPORTED_DONE: FollowUpKind.REPORTED_DONE,
    ResolutionStatus.ON_HOLD: FollowUpKind.HELD,
    ResolutionStatus.VOID: FollowUpKind.VOIDED,
}


def _steps(row: Resolution, note: str, today: datetime.date) -> list[FollowUp]:
    """What the list told, as a step of the day on which it was brought in: when it happened is not known."""
    kind = _TOLD_BY.get(row.status, FollowUpKind.NOTE)
    if kind is FollowUpKind.NOTE and not note:
        return []
    before = ResolutionStatus.NOTIFIED if kind is not FollowUpKind.NOTE else row.status
    return [
        FollowUp(
            id=new_id(),
            resolution_id=row.id,
            kind=kind,
            date=row.closed_on or today,
            progress=row.progress if kind is FollowUpKind.PROGRESS else None,
            text=note,
            standing_before=before,
            position=following([]),
        )
    ]
