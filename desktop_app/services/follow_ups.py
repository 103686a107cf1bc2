"""Requests of the follow-up: steps, extensions, and how a resolution is given up or replaced."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.clauses import Clause, next_deadline
from desktop_app.domain.fields import line, text
from desktop_app.domain.follow_ups import (
    MOVING,
    Extension,
    FollowUp,
    FollowUpKind,
    extended,
    progress_of,
    step_day,
)
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, ResolutionStatus, label
from desktop_app.persian.digits import to_persian
from desktop_app.sentences import Refused, sentence
from desktop_app.services.follow_up_course import CourseOf, course_of
from desktop_app.services.requests import Requests, changed, found
from desktop_app.services.standing import clauses_of, take, tell_again

_NAMED: Final = 5
"""How many resolutions a refusal about many names."""


class FollowUps(Requests):
    """What becomes of resolutions after their notice."""

    def course(self, resolution_id: str) -> CourseOf:
        """Everything that has happened to a resolution, the latest first, and what can be done with it now."""
        with self._file.reading() as session:
            return course_of(session, found(session, Resolution, resolution_id), self._clock.today())

    def record(
        self,
        resolution_id: str,
        kind: FollowUpKind = FollowUpKind.PROGRESS,
        *,
        on: datetime.date | None = None,
        progress: int | None = None,
        text: str = "",
        obstacles: str = "",
        unit_id: str | None = None,
        clause_id: str | None = None,
        letter_id: str | None = None,
    ) -> str:
        """One step. `progress` is a percentage; `unit_id` who reported, None for the secretariat. Returns its id."""
        with self._file.transaction(f"follow_up.{kind.value}", ("resolution", resolution_id)) as act:
            step = self._step(
                act.session,
                found(act.session, Resolution, resolution_id),
                kind,
                on,
                clause_id=clause_id,
                progress=progress,
                text=text,
                obstacles=obstacles,
                unit_id=unit_id,
                letter_id=letter_id,
            )
        return step.id

    def edit(self, follow_up_id: str, **fields: Any) -> None:
        """Fields: date, progress, text, obstacles, unit_id. What is corrected counts at once for the standing."""
        with self._file.transaction("follow_up.edited", ("follow_up", follow_up_id)) as act:
            step = found(act.session, FollowUp, follow_up_id)
            row = found(act.session, Resolution, step.resolution_id)
            values = dict(fields)
            if "text" in values:
                values["text"] = text(values["text"], "text", required=step.kind is FollowUpKind.NOTE)
            if "obstacles" in values:
                values["obstacles"] = text(values["obstacles"], "obstacles")
            if values.get("progress") is not None:
                progress_of(values["progress"])
            if "date" in values:
                step_day(values["date"], _adopted(act.session, row), self._clock.today())
            changed(step, **values)
            _count_again(act.session, row, step)

    def remove(self, follow_up_id: str) -> None:
        with self._file.transaction("follow_up.removed", ("follow_up", follow_up_id)) as act:
            step = found(act.session, FollowUp, follow_up_id)
            step.removed = True
            _count_again(act.session, found(act.session, Resolution, step.resolution_id), step)

    def restore(self, follow_up_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("follow_up.restored", ("follow_up", follow_up_id)) as act:
            step = act.session.get(FollowUp, follow_up_id)
            if step is not None:
                step.removed = False
                _count_again(act.session, found(act.session, Resolution, step.resolution_id), step)

    # Many at once: one act; where one does not fit, nothing is done and the refusal names those

    def verify(self, resolution_ids: Sequence[str], *, text: str = "") -> int:
        """Closes what the units have reported as done."""
        return self._of_each("follow_up.verified", resolution_ids, FollowUpKind.VERIFIED, text)

    def hold(self, resolution_ids: Sequence[str], reason: str) -> int:
        return self._of_each("follow_up.held", resolution_ids, FollowUpKind.HELD, _reason(reason))

    def resume(self, resolution_ids: Sequence[str]) -> int:
        return self._of_each("follow_up.resumed", resolution_ids, FollowUpKind.RESUMED, "")

    def reopen(self, resolution_ids: Sequence[str], *, text: str = "") -> int:
        return self._of_each("follow_up.reopened", resolution_ids, FollowUpKind.REOPENED, text)

    def void(self, resolution_ids: Sequence[str], reason: str) -> int:
        """Gives resolutions up; the reason stays with them."""
        return self._of_each("follow_up.voided", resolution_ids, FollowUpKind.VOIDED, _reason(reason))

    def extend(
        self,
        resolution_ids: Sequence[str],
        until: datetime.date,
        reason: str,
        granted_by: str,
        *,
        meeting_id: str | None = None,
        clause_id: str | None = None,
        on: datetime.date | None = None,
    ) -> int:
        """A later deadline, of one clause or of the whole, with the body that granted it. Gives how many."""
        why, whom = _reason(reason), line(granted_by, "granted_by", required=True)
        with self._file.transaction("extension.granted", _about(resolution_ids)) as act:
            _for_each(
                act.session,
                resolution_ids,
                lambda row: self._extend(act.session, row, until, why, whom, meeting_id, clause_id, on),
            )
        return len(resolution_ids)

    def replace(self, resolution_id: str, by_id: str, reason: str = "") -> None:
        """A later resolution takes the place of this one, which is void from then on."""
        with self._file.transaction("follow_up.replaced", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            later = found(act.session, Resolution, by_id)
            _may_replace(act.session, row, later)
            self._step(act.session, row, FollowUpKind.VOIDED, None, text=reason)
            changed(row, replaced_by_id=later.id)

    def object_until(self, resolution_id: str, day: datetime.date | None) -> None:
        """Until when a review board may object; None where nobody may."""
        with self._file.transaction("follow_up.objection_term_set", ("resolution", resolution_id)) as act:
            row = found(act.session, Resolution, resolution_id)
            since = row.notified_on or _adopted(act.session, row)
            if day is not None and day < since:
                raise Refused(
                    sentence("Rules", "The term for objections ends before the notice of {since}."),
                    sentence("Rules", "Choose a later day."),
                    since=since,
                )
            changed(row, objection_until=day)

    # Inside one act

    def _of_each(self, verb: str, resolution_ids: Sequence[str], kind: FollowUpKind, words: str) -> int:
        with self._file.transaction(verb, _about(resolution_ids)) as act:
            _for_each(act.session, resolution_ids, lambda row: self._step(act.session, row, kind, None, text=words))
        return len(resolution_ids)

    def _step(
        self,
        session: Session,
        row: Resolution,
        kind: FollowUpKind,
        on: datetime.date | None,
        *,
        clause_id: str | None = None,
        progress: int | None = None,
        text: str = "",
        obstacles: str = "",
        unit_id: str | None = None,
        letter_id: str | None = None,
    ) -> FollowUp:
        today = self._clock.today()
        step = step_of(
            session,
            row,
            kind,
            on or today,
            today,
            clause_id=clause_id,
            progress=progress,
            text=text,
            obstacles=obstacles,
            unit_id=unit_id,
            letter_id=letter_id,
        )
        take(session, row, step)
        session.add(step)
        return step

    def _extend(
        self,
        session: Session,
        row: Resolution,
        until: datetime.date,
        reason: str,
        granted_by: str,
        meeting_id: str | None,
        clause_id: str | None,
        on: datetime.date | None,
    ) -> None:
        if not row.status.open:
            raise Refused(
                sentence("Rules", "Only the deadline of an open resolution is extended."),
                sentence("Rules", "Reopen it first."),
            )
        clauses = clauses_of(session, row.id)
        about: Resolution | Clause = found(session, Clause, clause_id) if clause_id is not None else row
        extended(about.deadline, until)
        session.add(
            Extension(
                id=new_id(),
                resolution_id=row.id,
                clause_id=clause_id,
                date=on or self._clock.today(),
                before=about.deadline,
                until=until,
                reason=reason,
                granted_by=granted_by,
                meeting_id=meeting_id,
            )
        )
        changed(about, extended_to=until)
        if clause_id is None:
            for clause in clauses:
                if clause.status.open and clause.deadline is not None and clause.deadline < until:
                    changed(clause, extended_to=until)
        changed(row, clause_due=next_deadline(clauses))


def step_of(
    session: Session,
    row: Resolution,
    kind: FollowUpKind,
    day: datetime.date,
    today: datetime.date,
    *,
    step_id: str = "",
    clause_id: str | None = None,
    progress: int | None = None,
    text: str = "",
    obstacles: str = "",
    unit_id: str | None = None,
    letter_id: str | None = None,
) -> FollowUp:
    """A step that has been looked at and not been taken yet. `step_id` where it is known beforehand."""
    step_day(day, _adopted(session, row), today)
    if progress is not None:
        progress_of(progress)
    if unit_id is not None:
        found(session, Unit, unit_id)
    about = found(session, Clause, clause_id) if clause_id is not None else row
    return FollowUp(
        id=step_id or new_id(),
        resolution_id=row.id,
        clause_id=clause_id,
        kind=kind,
        date=day,
        progress=progress,
        text=_words(text, required=kind is FollowUpKind.NOTE),
        obstacles=_words(obstacles),
        unit_id=unit_id,
        letter_id=letter_id,
        standing_before=about.status,
        position=_next_position(session, row.id),
    )


def _about(resolution_ids: Sequence[str]) -> tuple[str, str]:
    return ("resolution", resolution_ids[0] if resolution_ids else "")


def _words(value: str, *, required: bool = False) -> str:
    return text(value, "text", required=required)


def _reason(value: str) -> str:
    return text(value, "reason", required=True)


def _adopted(session: Session, row: Resolution) -> datetime.date:
    return found(session, Meeting, row.meeting_id).date


def _next_position(session: Session, resolution_id: str) -> str:
    last = session.scalar(select(func.max(FollowUp.position)).where(FollowUp.resolution_id == resolution_id))
    return following([last] if last else [])


def _count_again(session: Session, row: Resolution, step: FollowUp) -> None:
    """A note moves nothing; any other step does, also when it is corrected or gone."""
    if step.kind in MOVING:
        session.flush()
        tell_again(session, row)


def _may_replace(session: Session, row: Resolution, later: Resolution) -> None:
    """Only a later resolution that stands takes another's place, and none its own, be it by way of others."""
    if later.status in {ResolutionStatus.DRAFT, ResolutionStatus.VOID}:
        raise Refused(
            sentence("Rules", "Only a resolution that stands can take another's place."),
            sentence("Rules", "Choose one that is neither draft nor void."),
        )
    if later.id == row.id or _order(session, later) < _order(session, row):
        raise Refused(
            sentence("Rules", "A resolution is replaced by a later one."),
            sentence("Rules", "Choose one that was adopted after it."),
        )


def _order(session: Session, row: Resolution) -> tuple[datetime.date, int]:
    return _adopted(session, row), row.number


def _for_each(session: Session, resolution_ids: Sequence[str], step: Callable[[Resolution], object]) -> None:
    """Takes a step with every row; what was refused is told together, by number."""
    refused: list[tuple[Resolution, Refused]] = []
    for resolution_id in resolution_ids:
        row = found(session, Resolution, resolution_id)
        try:
            step(row)
        except Refused as refusal:
            refused.append((row, refusal))
    if len(resolution_ids) == 1 and refused:
        raise refused[0][1]
    if refused:
        raise _refusal_of_many(session, refused, len(resolution_ids))


def _refusal_of_many(session: Session, refused: Sequence[tuple[Resolution, Refused]], count: int) -> Refused:
    numbers = []
    for row, _ in refused[:_NAMED]:
        meeting = found(session, Meeting, row.meeting_id)
        numbers.append(to_persian(label(meeting.year, meeting.number, row.number)))
    first = refused[0][1]
    return Refused(
        sentence("Rules", "{n} of {m} resolutions do not fit: {numbers}. {reason}"),
        sentence("Rules", "Nothing was changed. Leave these out, then try again."),
        n=len(refused),
        m=count,
        numbers="، ".join(numbers) + ("…" if len(refused) > _NAMED else ""),
        reason=first,
    )
