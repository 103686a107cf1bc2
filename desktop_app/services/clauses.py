"""Requests about the clauses of a resolution, where it binds several units."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.clauses import Clause
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.positions import following, moved
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, ResolutionStatus, deadline, working_days
from desktop_app.sentences import Refused, sentence
from desktop_app.services.offices import calendar_of
from desktop_app.services.requests import Requests, changed, found, living_of
from desktop_app.services.standing import clauses_of, settle


@dataclass(frozen=True)
class ClauseView:
    id: str
    text: str
    unit: str
    """The unit's name, or the words written instead of one."""
    unit_id: str | None
    note: str
    due: datetime.date | None
    due_days: int | None
    extended_to: datetime.date | None
    deadline: datetime.date | None
    status: ResolutionStatus
    progress: int
    days_late: int


class Clauses(Requests):
    """The clauses of one resolution after the other."""

    def of(self, resolution_id: str) -> tuple[ClauseView, ...]:
        with self._file.reading() as session:
            return clause_views(session, resolution_id, self._clock.today())

    def add(
        self,
        resolution_id: str,
        words: str,
        *,
        unit_id: str | None = None,
        note: str = "",
        due: datetime.date | None = None,
        due_days: int | None = None,
    ) -> str:
        """A clause after the others. It stands where its resolution stands; refused once that is settled."""
        with self._file.transaction("clause.added", ("resolution", resolution_id)) as act:
            row = _open(act.session, resolution_id)
            others = clauses_of(act.session, resolution_id)
            clause = Clause(
                id=new_id(),
                resolution_id=resolution_id,
                text=text(words, "text", required=True),
                responsible_unit_id=unit_id,
                responsible_note=line(note, "responsible_note"),
                status=row.status if not others else _standing_of_a_new_one(row),
                progress=row.progress if not others else 0,
                position=following([c.position for c in others]),
            )
            _set_term(act.session, row, clause, due, due_days)
            act.session.add(clause)
            settle(row, [*others, clause], self._clock.today())
        return clause.id

    def edit(self, clause_id: str, **fields: Any) -> None:
        """Fields: text, unit_id, note, due, due_days."""
        with self._file.transaction("clause.edited", ("clause", clause_id)) as act:
            clause = found(act.session, Clause, clause_id)
            row = _open(act.session, clause.resolution_id)
            if "text" in fields:
                changed(clause, text=text(fields["text"], "text", required=True))
            if "note" in fields:
                changed(clause, responsible_note=line(fields["note"], "responsible_note"))
            if "unit_id" in fields:
                changed(clause, responsible_unit_id=fields["unit_id"])
            if "due" in fields or "due_days" in fields:
                _set_term(act.session, row, clause, fields.get("due"), fields.get("due_days"))
            settle(row, clauses_of(act.session, row.id), self._clock.today())

    def move(self, clause_id: str, index: int) -> None:
        """To another place among the clauses, from 0."""
        with self._file.transaction("clause.moved", ("clause", clause_id)) as act:
            clause = found(act.session, Clause, clause_id)
            others = clauses_of(act.session, clause.resolution_id)
            changed(clause, position=moved([c.position for c in others], others.index(clause), index))

    def remove(self, clause_id: str) -> None:
        with self._file.transaction("clause.removed", ("clause", clause_id)) as act:
            clause = found(act.session, Clause, clause_id)
            row = _open(act.session, clause.resolution_id)
            clause.removed = True
            act.session.flush()
            settle(row, clauses_of(act.session, row.id), self._clock.today())

    def restore(self, clause_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("clause.restored", ("clause", clause_id)) as act:
            clause = act.session.get(Clause, clause_id)
            if clause is not None:
                row = _open(act.session, clause.resolution_id)
                clause.removed = False
                act.session.flush()
                settle(row, clauses_of(act.session, row.id), self._clock.today())


def clause_views(session: Session, resolution_id: str, today: datetime.date) -> tuple[ClauseView, ...]:
    rows = clauses_of(session, resolution_id)
    units = {u.id: u.name for u in living_of(session, Unit, [c.responsible_unit_id for c in rows])}
    return tuple(
        ClauseView(
            id=c.id,
            text=c.text,
            unit=units.get(c.responsible_unit_id or "", "") or c.responsible_note,
            unit_id=c.responsible_unit_id,
            note=c.responsible_note,
            due=c.due,
            due_days=c.due_days,
            extended_to=c.extended_to,
            deadline=c.deadline,
            status=c.status,
            progress=c.progress,
            days_late=max(0, (today - c.deadline).days) if c.deadline and c.status.open else 0,
        )
        for c in rows
    )


def _open(session: Session, resolution_id: str) -> Resolution:
    row = found(session, Resolution, resolution_id)
    if row.status in {ResolutionStatus.CLOSED, ResolutionStatus.VOID}:
        raise Refused(
            sentence("Rules", "This resolution is settled; its clauses stay as they are."),
            sentence("Rules", "Reopen it first."),
        )
    return row


def _standing_of_a_new_one(row: Resolution) -> ResolutionStatus:
    if row.status is ResolutionStatus.DRAFT:
        return ResolutionStatus.DRAFT
    return ResolutionStatus.NOTIFIED if row.notified_on is not None else ResolutionStatus.NOT_NOTIFIED


def _set_term(
    session: Session, row: Resolution, clause: Clause, due: datetime.date | None, due_days: int | None
) -> None:
    """A day, or working days from the notice: then the day follows once the notice is out."""
    deadline(due, found(session, Meeting, row.meeting_id).date)
    working_days(due_days)
    if due_days is not None:
        due = calendar_of(session).add_working_days(row.notified_on, due_days) if row.notified_on is not None else None
    changed(clause, due=due, due_days=due_days)
