"""Where resolutions and their clauses stand: how a step moves them, and how they stand again after a correction."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from desktop_app.domain.clauses import Clause, next_deadline, progress_of, standing_of
from desktop_app.domain.committees import Committee
from desktop_app.domain.follow_ups import MOVING, STEPS, FollowUp, FollowUpKind, allowed, leads_to
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.services.offices import calendar_of
from desktop_app.services.requests import changed, found, living

Standing = Resolution | Clause
_DONE: Final = 100
_ENDED: Final = frozenset({ResolutionStatus.CLOSED, ResolutionStatus.VOID})


def clauses_of(session: Session, resolution_id: str) -> list[Clause]:
    """The clauses of a resolution, in order."""
    return sorted(living(session, Clause, Clause.resolution_id == resolution_id), key=lambda c: (c.position, c.id))


def steps_of(session: Session, resolution_id: str) -> list[FollowUp]:
    """The steps of a resolution's follow-up, the earliest first."""
    rows = living(session, FollowUp, FollowUp.resolution_id == resolution_id)
    return sorted(rows, key=lambda step: (step.date, step.position, step.id))


def take(session: Session, row: Resolution, step: FollowUp) -> None:
    """A step moves what it is about: one clause, or the resolution with all its clauses that can take it."""
    clauses = clauses_of(session, row.id)
    if not clauses:
        allowed(step.kind, row.status)
        move(row, step, notified=row.notified_on is not None)
    else:
        meant = [c for c in clauses if step.clause_id in {None, c.id}]
        able = [c for c in meant if c.status in STEPS[step.kind]]
        if not able:
            allowed(step.kind, meant[0].status if meant else row.status)
        for clause in able:
            move(clause, step, notified=row.notified_on is not None)
        settle(row, clauses, step.date)
    _say_why(row, step)


def _say_why(row: Resolution, step: FollowUp) -> None:
    if row.status in {ResolutionStatus.ON_HOLD, ResolutionStatus.VOID}:
        if step.kind in {FollowUpKind.HELD, FollowUpKind.VOIDED}:
            changed(row, standing_reason=step.text)
    else:
        changed(row, standing_reason="", replaced_by_id=None)


def move(row: Standing, step: FollowUp, *, notified: bool) -> None:
    """Sets standing and progress as a step leads."""
    begun = 0 < row.progress < _DONE
    status = leads_to(step.kind, row.status, notified=notified, begun=begun)
    progress = row.progress
    if step.kind in {FollowUpKind.REPORTED_DONE, FollowUpKind.VERIFIED}:
        progress = _DONE
    elif step.progress is not None:
        progress = step.progress
    elif step.kind in {FollowUpKind.RETURNED, FollowUpKind.REOPENED} and progress == _DONE:
        progress = 0
        status = leads_to(step.kind, row.status, notified=notified, begun=False)
    closed_on = step.date if status is ResolutionStatus.CLOSED else None
    changed(row, status=status, progress=progress, closed_on=closed_on)


def settle(row: Resolution, clauses: Sequence[Clause], day: datetime.date) -> None:
    """Where a resolution with clauses stands follows from theirs."""
    status = standing_of(clauses)
    if status is None:
        changed(row, clause_due=None)
        return
    ended = [c.closed_on for c in clauses if c.closed_on is not None]
    changed(
        row,
        status=status,
        progress=progress_of(clauses),
        clause_due=next_deadline(clauses),
        closed_on=max(ended, default=day) if status is ResolutionStatus.CLOSED else None,
    )


def tell_again(session: Session, row: Resolution) -> None:
    """The standing anew from the steps that are left, after one was corrected or taken out."""
    every = [s for s in steps_of(session, row.id) if s.kind in MOVING]
    clauses = clauses_of(session, row.id)
    told: Sequence[Standing] = clauses or [row]
    for one in told:
        steps = [s for s in every if isinstance(one, Resolution) or s.clause_id in {None, one.id}]
        _from_the_start(one, row, steps)
    if clauses:
        settle(row, clauses, max((s.date for s in every), default=datetime.date.min))
    last = next((s for s in reversed(every) if s.kind in {FollowUpKind.HELD, FollowUpKind.VOIDED}), None)
    if row.status in {ResolutionStatus.ON_HOLD, ResolutionStatus.VOID}:
        changed(row, standing_reason=last.text if last else row.standing_reason)
    else:
        changed(row, standing_reason="", replaced_by_id=None)


def _from_the_start(one: Standing, row: Resolution, steps: Sequence[FollowUp]) -> None:
    notified = row.notified_on is not None
    base = ResolutionStatus.NOTIFIED if notified else ResolutionStatus.NOT_NOTIFIED
    if steps and steps[0].standing_before in _ENDED:
        base = steps[0].standing_before  # it was brought into the register as it stood
    changed(one, status=base, progress=_DONE if base is ResolutionStatus.CLOSED else 0, closed_on=None)
    for step in steps:
        if one.status in STEPS[step.kind] or step.kind is FollowUpKind.VERIFIED:
            move(one, step, notified=notified)


# Notice


def fix(session: Session, row: Resolution) -> None:
    """The text is fixed: what was a draft waits for its notice."""
    told: Sequence[Standing] = (row, *clauses_of(session, row.id))
    for one in told:
        if one.status is ResolutionStatus.DRAFT:
            changed(one, status=ResolutionStatus.NOT_NOTIFIED)


def notify(session: Session, row: Resolution, day: datetime.date) -> None:
    """Deadlines counted from the notice run from `day`, the last working day counted in; objections too."""
    calendar = calendar_of(session)
    clauses = clauses_of(session, row.id)
    told: Sequence[Standing] = (row, *clauses)
    for one in told:
        if one.status is ResolutionStatus.NOT_NOTIFIED:
            changed(one, status=ResolutionStatus.NOTIFIED)
        if one.due_days is not None and one.due is None:
            changed(one, due=calendar.add_working_days(day, one.due_days))
    committee_id = found(session, Meeting, row.meeting_id).committee_id
    committee = session.get(Committee, committee_id) if committee_id else None
    if committee is not None and committee.objection_days is not None:
        changed(row, objection_until=day + datetime.timedelta(days=committee.objection_days))
    changed(row, notified_on=day, clause_due=next_deadline(clauses))


def take_notice_back(session: Session, row: Resolution) -> None:
    """As it was before its notice; what has begun meanwhile stays begun."""
    if row.status is not ResolutionStatus.NOTIFIED:
        return
    clauses = clauses_of(session, row.id)
    told: Sequence[Standing] = (row, *clauses)
    for one in told:
        if one.status is ResolutionStatus.NOTIFIED:
            changed(one, status=ResolutionStatus.NOT_NOTIFIED)
        if one.due_days is not None:
            changed(one, due=None)
    changed(row, notified_on=None, objection_until=None, clause_due=next_deadline(clauses))
