"""What the register tells of one letter beside the list: what it answers, what answered it, what it is about."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.letters import Direction, Letter
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus, label
from desktop_app.services.requests import Requests, found, living_of

_MOST_NAMED = 60


@dataclass(frozen=True)
class LinkedLetter:
    """Another letter, as a link names it."""

    id: str
    direction: Direction
    number: str
    date: datetime.date | None
    party: str
    subject: str


@dataclass(frozen=True)
class ToldOf:
    """A resolution that a letter is about."""

    id: str
    meeting_id: str
    label: str
    text: str
    status: ResolutionStatus


@dataclass(frozen=True)
class LetterDetails:
    """All but what the line of the register says."""

    id: str
    body: str
    copies: tuple[tuple[str, str], ...]
    """Recipient and purpose, in order of rank."""
    attachment_mark: str
    in_reply_to: LinkedLetter | None
    further_to: LinkedLetter | None
    answers: tuple[LinkedLetter, ...]
    """What came in, or went out, in reply to it."""
    followed_by: tuple[LinkedLetter, ...]
    """Later letters that refer to it."""
    resolutions: tuple[ToldOf, ...]
    reported: int
    """How many steps of follow-up were recorded from it."""
    person_id: str | None
    committee_id: str | None
    meeting_id: str | None
    has_paper: bool
    """Whether it can be printed: what went out can."""


class LetterDetailsRoom(Requests):
    """Reads one letter with what it hangs together with."""

    def of(self, letter_id: str) -> LetterDetails:
        with self._file.reading() as session:
            row = found(session, Letter, letter_id)
            steps = select(FollowUp.id).where(FollowUp.letter_id == row.id, FollowUp.removed.is_(False))
            if row.resolution_ids:
                steps = steps.where(FollowUp.resolution_id.in_(row.resolution_ids))
            reported = row.direction is Direction.INCOMING and len(session.scalars(steps.limit(_MOST_NAMED)).all())
            return LetterDetails(
                id=row.id,
                body=row.body,
                copies=_copies(row.copies),
                attachment_mark=row.attachment_mark,
                in_reply_to=_linked(session, row.in_reply_to_id),
                further_to=_linked(session, row.further_to_id),
                answers=_links(session, Letter.in_reply_to_id == row.id),
                followed_by=_followers(session, row),
                resolutions=_resolutions(session, row.resolution_ids),
                reported=int(reported),
                person_id=row.person_id,
                committee_id=row.committee_id,
                meeting_id=row.meeting_id,
                has_paper=bool(row.snapshot),
            )

    def open_resolutions(self, unit_id: str | None, also: Sequence[str] = ()) -> tuple[ToldOf, ...]:
        """What a letter of a unit may be about: its open resolutions, the most urgent first, and those named."""
        with self._file.reading() as session:
            ids = list(also)
            if unit_id is not None:
                waiting = [status for status in ResolutionStatus if status.open]
                asked = (
                    select(Resolution.id)
                    .where(Resolution.responsible_unit_id == unit_id, Resolution.status.in_(waiting))
                    .where(Resolution.removed.is_(False))
                    .order_by(DEADLINE.is_(None), DEADLINE)
                    .limit(_MOST_NAMED)
                )
                ids += session.scalars(asked)
            return _resolutions(session, list(dict.fromkeys(ids)))

    def names(self, unit_ids: Sequence[str]) -> dict[str, str]:
        """What units are called."""
        with self._file.reading() as session:
            return {unit.id: unit.name for unit in living_of(session, Unit, unit_ids)}


def _copies(written: str) -> tuple[tuple[str, str], ...]:
    parts = (row.partition(":") for row in written.splitlines() if row.strip())
    return tuple((whom.strip(), purpose.strip()) for whom, _, purpose in parts)


def _link(row: Letter) -> LinkedLetter:
    return LinkedLetter(row.id, row.direction, row.number, row.date, row.recipient, row.subject)


def _linked(session: Session, letter_id: str | None) -> LinkedLetter | None:
    row = session.get(Letter, letter_id) if letter_id else None
    return None if row is None or row.removed else _link(row)


def _links(session: Session, *conditions: object) -> tuple[LinkedLetter, ...]:
    asked = select(Letter).where(Letter.removed.is_(False), *conditions)  # type: ignore[arg-type]
    return tuple(_link(row) for row in session.scalars(asked.order_by(Letter.date).limit(_MOST_NAMED)))


def _followers(session: Session, row: Letter) -> tuple[LinkedLetter, ...]:
    """Letters about the same meeting, or to the same unit, that name this one: few enough to be looked through."""
    if row.meeting_id is None and row.unit_id is None:
        return ()
    near = Letter.meeting_id == row.meeting_id if row.meeting_id else Letter.unit_id == row.unit_id
    return _links(session, near, Letter.further_to_id == row.id)


def _resolutions(session: Session, ids: Sequence[str]) -> tuple[ToldOf, ...]:
    rows = {r.id: r for r in session.scalars(select(Resolution).where(Resolution.id.in_(ids[: 2 * _MOST_NAMED])))}
    meetings = {
        m.id: m for m in session.scalars(select(Meeting).where(Meeting.id.in_({r.meeting_id for r in rows.values()})))
    }
    told = []
    for r in (rows[one] for one in ids if one in rows):
        meeting = meetings[r.meeting_id]
        number = label(meeting.year, meeting.number, r.number)
        told.append(ToldOf(r.id, r.meeting_id, number, r.text, r.status))
    return tuple(told)
