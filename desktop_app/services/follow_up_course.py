"""The course of one resolution: adoption, notice, steps, reminders and extensions in one line of time."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.follow_ups import STEPS, Extension, FollowUp, FollowUpKind
from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, days_late, label
from desktop_app.services.attachments import AttachmentView
from desktop_app.services.clauses import ClauseView, clause_views
from desktop_app.services.requests import found, living, living_of
from desktop_app.services.standing import steps_of

EVIDENCE: Final = "follow_up"
"""What attachments of a step name as their subject."""


class StepKind(enum.StrEnum):
    """What a line of the course tells."""

    ADOPTED = "adopted"
    NOTIFIED = "notified"
    DELIVERED = "delivered"
    REMINDED = "reminded"
    ANSWERED = "answered"
    PROGRESS = "progress"
    REPORTED_DONE = "reported_done"
    VERIFIED = "verified"
    RETURNED = "returned"
    HELD = "held"
    RESUMED = "resumed"
    REOPENED = "reopened"
    NOTE = "note"
    EXTENDED = "extended"
    VOIDED = "voided"
    REPLACED = "replaced"


@dataclass(frozen=True, kw_only=True)
class StepView:
    """One line. `id` is of the follow-up, the extension or the letter it tells of; only follow-ups are corrected."""

    id: str
    kind: StepKind
    date: datetime.date
    text: str = ""
    obstacles: str = ""
    progress: int | None = None
    unit: str = ""
    unit_id: str | None = None
    letter_id: str | None = None
    letter_number: str = ""
    letter_wording: str = ""
    """The code of a reminder's wording: which of the reminders it was."""
    received_by: str = ""
    clause: int | None = None
    """The clause it is about, counted from 1."""
    until: datetime.date | None = None
    before: datetime.date | None = None
    granted_by: str = ""
    other: str = ""
    """The number of the resolution that took the place."""
    files: tuple[AttachmentView, ...] = ()
    own: bool = False
    """Whether it is a step of the follow-up, which can be corrected and taken out."""


Link = tuple[str, str]
"""Id and number of a resolution."""


@dataclass(frozen=True, kw_only=True)
class CourseOf:
    resolution_id: str
    meeting_id: str
    label: str
    text: str
    status: ResolutionStatus
    kind: ResolutionKind
    progress: int
    unit: str
    unit_id: str | None
    steps: tuple[StepView, ...]
    """The latest first."""
    clauses: tuple[ClauseView, ...]
    may: frozenset[FollowUpKind]
    may_extend: bool
    may_void: bool
    may_notify: bool
    deadline: datetime.date | None
    due: datetime.date | None
    """As decided."""
    due_days: int | None
    extended_to: datetime.date | None
    days_late: int
    notified_on: datetime.date | None
    closed_on: datetime.date | None
    objection_until: datetime.date | None
    replaced_by: Link | None
    replaces: tuple[Link, ...]
    standing_reason: str


@dataclass(frozen=True)
class _Facts:
    session: Session
    row: Resolution
    meeting: Meeting
    units: Mapping[str, str]
    clauses: tuple[ClauseView, ...]
    files: Mapping[str, list[AttachmentView]] = field(default_factory=dict)

    def clause(self, clause_id: str | None) -> int | None:
        return next((n for n, c in enumerate(self.clauses, 1) if c.id == clause_id), None)


def course_of(session: Session, row: Resolution, today: datetime.date) -> CourseOf:
    """The course of one resolution, read inside a session."""
    meeting = found(session, Meeting, row.meeting_id)
    steps = steps_of(session, row.id)
    clauses = clause_views(session, row.id, today)
    letters = letters_about(session, row.id)
    units = _units(session, [row.responsible_unit_id, *(s.unit_id for s in steps), *(one.unit_id for one in letters)])
    facts = _Facts(session, row, meeting, units, clauses, _files(session, [s.id for s in steps]))
    told = [*_adoption(facts, letters), *_of_letters(facts, letters), *_of_steps(facts, steps), *_of_extensions(facts)]
    standings = {c.status for c in clauses} or {row.status}
    return CourseOf(
        resolution_id=row.id,
        meeting_id=meeting.id,
        label=label(meeting.year, meeting.number, row.number),
        text=row.text,
        status=row.status,
        kind=row.kind,
        progress=row.progress,
        unit=units.get(row.responsible_unit_id or "", "") or row.responsible_note,
        unit_id=row.responsible_unit_id,
        steps=_latest_first(told),
        clauses=clauses,
        may=frozenset(kind for kind in FollowUpKind if STEPS[kind] & standings),
        may_extend=row.status.open,
        may_void=bool(STEPS[FollowUpKind.VOIDED] & {row.status}),
        may_notify=row.status is ResolutionStatus.NOT_NOTIFIED
        and (stage_reached(meeting, Stage.FINAL) or meeting.brought_in),
        deadline=row.deadline,
        due=row.due,
        due_days=row.due_days,
        extended_to=row.extended_to,
        days_late=days_late(row, today),
        notified_on=row.notified_on,
        closed_on=row.closed_on,
        objection_until=row.objection_until,
        replaced_by=next(iter(_links(session, Resolution.id == row.replaced_by_id)), None),
        replaces=tuple(_links(session, Resolution.replaced_by_id == row.id)),
        standing_reason=row.standing_reason,
    )


_BEFORE_ALL_ELSE: Final = (StepKind.ADOPTED, StepKind.NOTIFIED, StepKind.DELIVERED)
"""What comes first on a day of many steps."""


def _latest_first(told: Sequence[StepView]) -> tuple[StepView, ...]:
    def place(numbered: tuple[int, StepView]) -> tuple[datetime.date, int, int]:
        number, step = numbered
        first = _BEFORE_ALL_ELSE.index(step.kind) if step.kind in _BEFORE_ALL_ELSE else len(_BEFORE_ALL_ELSE)
        return step.date, first, number

    return tuple(step for _, step in sorted(enumerate(told), key=place, reverse=True))


def letters_about(session: Session, resolution_id: str) -> list[Letter]:
    """The letters that name a resolution, in the order of the register."""
    naming = type_coerce(Letter.resolution_ids, Text).contains(resolution_id)
    row = found(session, Resolution, resolution_id)
    mine = Letter.meeting_id == row.meeting_id
    rows = session.scalars(select(Letter).where(Letter.removed.is_(False), mine | Letter.meeting_id.is_(None), naming))
    return sorted(rows, key=lambda one: (one.date or datetime.date.max, one.number))


def _units(session: Session, ids: Sequence[str | None]) -> dict[str, str]:
    return {u.id: u.name for u in living_of(session, Unit, [one for one in ids if one])}


def _files(session: Session, ids: Sequence[str]) -> dict[str, list[AttachmentView]]:
    files: dict[str, list[AttachmentView]] = {}
    if ids:
        rows = living(session, Attachment, Attachment.subject == EVIDENCE, Attachment.subject_id.in_(ids))
        for a in sorted(rows, key=lambda a: (a.position, a.id)):
            view = AttachmentView(a.id, a.title, a.file_name, a.size, a.sha256 is None, a.awaited_from)
            files.setdefault(a.subject_id, []).append(view)
    return files


def _links(session: Session, condition: object) -> list[Link]:
    rows = living(session, Resolution, condition)
    meetings = {m.id: m for m in living_of(session, Meeting, [r.meeting_id for r in rows])}
    return [(r.id, label(meetings[r.meeting_id].year, meetings[r.meeting_id].number, r.number)) for r in rows]


def _adoption(facts: _Facts, letters: Sequence[Letter]) -> Iterator[StepView]:
    yield StepView(id=facts.row.id, kind=StepKind.ADOPTED, date=facts.meeting.date)
    told = any(one.kind is LetterKind.NOTICE for one in letters)
    if facts.row.notified_on is not None and not told:
        yield StepView(id=facts.row.id, kind=StepKind.NOTIFIED, date=facts.row.notified_on)


_LETTERS: Final = {LetterKind.NOTICE: StepKind.NOTIFIED, LetterKind.REMINDER: StepKind.REMINDED}


def _of_letters(facts: _Facts, letters: Sequence[Letter]) -> Iterator[StepView]:
    for one in letters:
        kind = StepKind.ANSWERED if one.direction is Direction.INCOMING else _LETTERS.get(one.kind)
        if kind is None:
            continue
        told = StepView(
            id=one.id,
            kind=kind,
            date=one.date or facts.meeting.date,
            unit=facts.units.get(one.unit_id or "", "") or one.recipient,
            text=one.subject if kind is StepKind.ANSWERED else "",
            letter_id=one.id,
            letter_number=one.number,
            letter_wording=one.wording,
        )
        yield told
        if one.delivered_on is not None and kind is not StepKind.ANSWERED:
            yield replace(told, kind=StepKind.DELIVERED, date=one.delivered_on, received_by=one.received_by)


def _of_steps(facts: _Facts, steps: Sequence[FollowUp]) -> Iterator[StepView]:
    numbers = {
        one.id: one.number
        for one in living_of(facts.session, Letter, [s.letter_id for s in steps if s.letter_id is not None])
    }
    replaced = next(iter(_links(facts.session, Resolution.id == facts.row.replaced_by_id)), ("", ""))[1]
    last_void = next((s.id for s in reversed(steps) if s.kind is FollowUpKind.VOIDED), "")
    for s in steps:
        by_other = s.id == last_void and bool(replaced)
        yield StepView(
            id=s.id,
            kind=StepKind.REPLACED if by_other else StepKind(s.kind.value),
            date=s.date,
            text=s.text,
            obstacles=s.obstacles,
            progress=s.progress,
            unit=facts.units.get(s.unit_id or "", ""),
            unit_id=s.unit_id,
            letter_id=s.letter_id,
            letter_number=numbers.get(s.letter_id or "", ""),
            clause=facts.clause(s.clause_id),
            other=replaced if by_other else "",
            files=tuple(facts.files.get(s.id, ())),
            own=True,
        )


def _of_extensions(facts: _Facts) -> Iterator[StepView]:
    for e in living(facts.session, Extension, Extension.resolution_id == facts.row.id):
        yield StepView(
            id=e.id,
            kind=StepKind.EXTENDED,
            date=e.date,
            text=e.reason,
            until=e.until,
            before=e.before,
            granted_by=e.granted_by,
            clause=facts.clause(e.clause_id),
        )
