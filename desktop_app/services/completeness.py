"""What minutes still lack before they can be frozen: one line each, with the numbers its words are made of."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, Outcome
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Excuse, Recusal, Reply
from desktop_app.domain.course import is_on
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.minutes import Minutes, Statement, StatementKind
from desktop_app.domain.resolutions import Resolution, ResolutionKind, label
from desktop_app.domain.votes import VoteMethod
from desktop_app.services.activity import Telling
from desktop_app.services.agenda import items_of
from desktop_app.services.attendance import Roll, roll_of
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.disputed import disputed_in_minutes
from desktop_app.services.recording import statements_of
from desktop_app.services.requests import living
from desktop_app.store import drafts

_SHOWN = 60
"""So many letters say which statement is meant."""


class CheckCode(enum.StrEnum):
    """What the completeness list looks at."""

    NUMBER = "number"
    ATTENDANCE = "attendance"
    QUORUM = "quorum"
    TIMES = "times"
    """Who was to come, or to be represented, and has no arrival."""
    BREAK = "break"
    DISCUSSION = "discussion"
    SPEAKERS = "speakers"
    DRAFTS = "drafts"
    """What was typed and never recorded."""
    CHARGES = "charges"
    DEADLINES = "deadlines"
    VOTES = "votes"
    BELOW_QUORUM = "below_quorum"
    RECUSALS = "recusals"
    NOTES = "notes"
    """What was said and is kept out of the minutes."""
    CONFLICTS = "conflicts"
    """What two offices have written differently; over it no text is fixed."""
    PAPERS = "papers"
    OPENING = "opening"
    CLOSING = "closing"


@dataclass(frozen=True)
class Check:
    """One line of the completeness list. `counts` are the numbers its words are made with."""

    code: CheckCode
    done: bool
    counts: tuple[int, ...] = ()
    detail: str = ""
    """The first of what lacks, by name."""
    row_id: str = ""
    """Its id: a person, an item, a statement, a resolution; for a draft its field, for a conflict «entity/row»."""


T = TypeVar("T")


def checks_of(session: Session, meeting: Meeting, minutes: Minutes, now: datetime.time) -> list[Check]:
    """The lines that every meeting has, and of the others those that lack something or have something to tell."""
    items = items_of(session, meeting.id)
    return [
        Check(CheckCode.NUMBER, bool(minutes.number), detail=minutes.number),
        *_attendance(meeting, roll_of(session, meeting, now)),
        *_course(session, meeting, items),
        *_decisions(session, meeting),
        *_conflicts(session, meeting),
        *_papers(session, meeting, items),
        *_texts(meeting, minutes),
    ]


def _attendance(meeting: Meeting, roll: Roll) -> Iterable[Check]:
    # A session without committee has no seats: everybody on its list counts.
    seats = [r for r in roll.rows if r.capacity.sits or meeting.committee_id is None]
    came = sum(1 for r in seats if r.came)
    yield Check(CheckCode.ATTENDANCE, came > 0, (came, len(seats) - came))
    if roll.needs_quorum:
        voters = sum(1 for r in roll.rows if r.votes and _is_there(r.times, roll.official_since))
        yield Check(CheckCode.QUORUM, bool(roll.official), (voters, roll.quorum.needed))
    expected = [
        r
        for r in roll.rows
        if not r.came and (r.representative or (r.reply is Reply.COMING and r.excuse is Excuse.NONE))
    ]
    if stage_reached(meeting, Stage.IN_SESSION):
        yield from _lacking(CheckCode.TIMES, expected, lambda r: (r.representative or r.name, r.person_id))


def _course(session: Session, meeting: Meeting, items: Sequence[AgendaItem]) -> Iterable[Check]:
    if is_on(meeting.recesses):
        yield Check(CheckCode.BREAK, done=False)
    open_items = [i for i in items if i.outcome is Outcome.OPEN]
    first = open_items[0] if open_items else None
    yield Check(
        CheckCode.DISCUSSION,
        bool(items) and first is None,
        (len(items) - len(open_items), len(items)),
        first.title if first is not None else "",
        first.id if first is not None else "",
    )
    said = statements_of(session, meeting.id)
    yield from _lacking(CheckCode.SPEAKERS, [s for s in said if _is_said_by_nobody(s)], lambda s: (_head(s.text), s.id))
    left = [d for d in drafts.left(session, "meeting", meeting.id) if d.body.strip()]
    yield from _lacking(CheckCode.DRAFTS, left, lambda d: (_head(d.body), d.field))
    notes = [s for s in said if s.private]
    if notes:
        yield Check(CheckCode.NOTES, done=True, counts=(len(notes),), detail=_head(notes[0].text), row_id=notes[0].id)


def _conflicts(session: Session, meeting: Meeting) -> Iterable[Check]:
    rows = disputed_in_minutes(session, meeting.id)
    if rows:
        entity, row = rows[0]
        named = Telling(session).called(entity, row)
        yield Check(CheckCode.CONFLICTS, done=False, counts=(len(rows),), detail=named, row_id=f"{entity}/{row}")


def _decisions(session: Session, meeting: Meeting) -> Iterable[Check]:
    decisions = resolutions_of(session, meeting.id)
    binding = [r for r in decisions if r.kind is ResolutionKind.BINDING]

    def share(code: CheckCode, of: Sequence[Resolution], has: Callable[[Resolution], object]) -> Check:
        without = [r for r in of if not has(r)]
        counts = (len(of) - len(without), len(of))
        if not without:
            return Check(code, done=True, counts=counts)
        return Check(code, done=False, counts=counts, detail=_label(meeting, without[0]), row_id=without[0].id)

    yield share(CheckCode.CHARGES, binding, lambda r: r.responsible_unit_id or r.responsible_note)
    yield share(CheckCode.DEADLINES, binding, lambda r: r.due or r.due_days)
    if meeting.committee_id is not None:
        yield share(CheckCode.VOTES, binding, lambda r: r.vote_method is not VoteMethod.UNTAKEN)
    below = [r for r in decisions if r.below_quorum]
    if below:
        yield Check(
            CheckCode.BELOW_QUORUM,
            done=True,
            counts=(len(below),),
            detail=_label(meeting, below[0]),
            row_id=below[0].id,
        )


def _papers(session: Session, meeting: Meeting, items: Sequence[AgendaItem]) -> Iterable[Check]:
    ids = {i.id for i in items}
    recusals = sum(1 for r in living(session, Recusal, Recusal.item_id.in_(ids)))
    yield Check(CheckCode.RECUSALS, done=True, counts=(recusals,))
    wanted = {*ids, meeting.id}
    awaited = [a for a in living(session, Attachment, Attachment.subject_id.in_(wanted)) if not a.sha256]
    first = awaited[0] if awaited else None
    yield Check(
        CheckCode.PAPERS,
        first is None,
        (len(awaited),),
        first.title if first is not None else "",
        first.subject_id if first is not None and first.subject_id in ids else "",
    )


def _texts(meeting: Meeting, minutes: Minutes) -> Iterable[Check]:
    """Both sentences follow from the times, once the session has begun and ended."""
    if stage_reached(meeting, Stage.DRAFTED):
        if not minutes.opening and meeting.opened_at is None:
            yield Check(CheckCode.OPENING, done=False)
        if not minutes.closing and meeting.closed_at is None:
            yield Check(CheckCode.CLOSING, done=False)


def _lacking(code: CheckCode, rows: Sequence[T], name: Callable[[T], tuple[str, str]]) -> Iterable[Check]:
    if rows:
        detail, row_id = name(rows[0])
        yield Check(code, done=False, counts=(len(rows),), detail=detail, row_id=row_id)


def _is_there(times: Sequence[datetime.time], moment: datetime.time | None) -> bool:
    """Whether who came and went at these times was in the room then; without a moment, whether they came at all."""
    if moment is None:
        return bool(times)
    return sum(1 for time in times if time <= moment) % 2 == 1


def _is_said_by_nobody(s: Statement) -> bool:
    """A motion may be anybody's: the one that failed is recorded by its vote alone."""
    return s.kind is StatementKind.SAID and not (s.speaker_id or s.speaker or s.private)


def _label(meeting: Meeting, r: Resolution) -> str:
    return label(meeting.year, meeting.number, r.number)


def _head(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
