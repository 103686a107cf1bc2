"""What minutes still lack before they can be frozen: one line each, with the numbers its words are made of."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Recusal
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import VoteMethod
from desktop_app.services.agenda import items_of
from desktop_app.services.attendance import roll_of
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.requests import living


class CheckCode(enum.StrEnum):
    """What the completeness list looks at."""

    NUMBER = "number"
    ATTENDANCE = "attendance"
    QUORUM = "quorum"
    DISCUSSION = "discussion"
    CHARGES = "charges"
    VOTES = "votes"
    RECUSALS = "recusals"
    PAPERS = "papers"


@dataclass(frozen=True)
class Check:
    """One line of the completeness list. `counts` are the numbers its words are made with."""

    code: CheckCode
    done: bool
    counts: tuple[int, ...] = ()
    detail: str = ""


def checks_of(session: Session, meeting: Meeting, minutes: Minutes, now: datetime.time) -> list[Check]:
    roll = roll_of(session, meeting, now)
    # A session without committee has no seats: everybody on its list counts.
    seats = [r for r in roll.rows if r.capacity.sits or meeting.committee_id is None]
    came = sum(1 for r in seats if r.came)
    items = items_of(session, meeting.id)
    ids = {i.id for i in items}
    settled = sum(1 for i in items if i.outcome is not Outcome.OPEN)
    decisions = resolutions_of(session, meeting.id)
    charged = sum(
        1
        for r in decisions
        if r.kind is not ResolutionKind.BINDING or ((r.responsible_unit_id or r.responsible_note) and r.due)
    )
    votable = [r for r in decisions if r.kind is ResolutionKind.BINDING]
    voted = sum(1 for r in votable if r.vote_method is not VoteMethod.UNTAKEN)
    recusals = sum(1 for r in living(session, Recusal) if r.item_id in ids)
    awaited = [a.title for a in living(session, Attachment) if a.subject_id in ids | {meeting.id} and not a.sha256]
    checks = [
        Check(CheckCode.NUMBER, bool(minutes.number), detail=minutes.number),
        Check(CheckCode.ATTENDANCE, came > 0, (came, len(seats) - came)),
    ]
    if roll.needs_quorum:
        checks.append(Check(CheckCode.QUORUM, bool(roll.official), (came, roll.quorum.needed)))
    checks += [
        Check(CheckCode.DISCUSSION, bool(items) and settled == len(items), (settled, len(items))),
        Check(CheckCode.CHARGES, charged == len(decisions), (charged, len(decisions))),
    ]
    if meeting.committee_id is not None:
        checks.append(Check(CheckCode.VOTES, voted == len(votable), (voted, len(votable))))
    checks += [
        Check(CheckCode.RECUSALS, done=True, counts=(recusals,)),
        Check(CheckCode.PAPERS, not awaited, (len(awaited),), awaited[0] if awaited else ""),
    ]
    return checks
