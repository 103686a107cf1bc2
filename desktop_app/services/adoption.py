"""Who was present when a resolution was adopted, and how that follows when attendance is corrected afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, ResolutionKind, label
from desktop_app.domain.seats import seats_of, voters_at
from desktop_app.domain.votes import VoteMethod
from desktop_app.services.decisions import Electorate, electorate_among, resolutions_of
from desktop_app.services.requests import changed
from desktop_app.services.roll import rows_of, rule_of

_COUNTED = {VoteMethod.OPEN, VoteMethod.SECRET, VoteMethod.BY_NAME}


@dataclass(frozen=True)
class Consequences:
    """What a correction of attendance means for resolutions that were adopted before it; each by its label."""

    followed: tuple[str, ...] = ()
    """Others were present at their adoption than was recorded: the record follows, a unanimous vote with it."""
    contested: tuple[str, ...] = ()
    """Their votes were counted, and the counts do not agree with the correction: they stay until somebody looks."""
    unofficial: tuple[str, ...] = ()
    """Binding ones adopted in a minute in which the session was not official, as it turns out."""


def present_at_adoption(rows: Sequence[Attendance], resolution: Resolution) -> list[Attendance]:
    """Those with a vote at that minute; who left in that same minute counts as it was recorded when it was adopted."""
    moment = resolution.adopted_at
    if moment is None:
        return []
    voters = voters_at(rows, moment)
    seats = {a.in_place_of_id or a.person_id for a in voters}
    leaving = [
        a
        for a in rows
        if a.person_id in resolution.present
        and (a.in_place_of_id or a.person_id) not in seats
        and any(end == moment for _, end in a.spans)
    ]
    return [a for a in rows if a in voters or a in leaving]


def electorate_at_adoption(session: Session, meeting: Meeting, resolution: Resolution) -> Electorate:
    """Who could vote on a resolution when it was adopted."""
    assert resolution.adopted_at is not None
    rows = rows_of(session, meeting.id)
    return electorate_among(
        session,
        meeting,
        resolution.item_id,
        rows,
        present_at_adoption(rows, resolution),
        official=_was_official(session, meeting, rows, resolution),
        at=resolution.adopted_at,
    )


def follow_attendance(session: Session, meeting: Meeting) -> Consequences:
    """Brings «present at adoption» of the meeting's resolutions in line with the attendance as it is now.

    Votes that were counted are evidence of their own: where the counts do not fit any more, they are left as they are
    and named in the answer.
    """
    session.flush()
    followed: list[str] = []
    contested: list[str] = []
    unofficial: list[str] = []
    rows = rows_of(session, meeting.id)
    for resolution in resolutions_of(session, meeting.id):
        if resolution.adopted_at is None:
            continue
        name = label(meeting.year, meeting.number, resolution.number)
        present = [a.person_id for a in present_at_adoption(rows, resolution)]
        if set(present) != set(resolution.present):
            (followed if _follow(session, meeting, resolution, present) else contested).append(name)
        official = _was_official(session, meeting, rows, resolution)
        if resolution.kind is ResolutionKind.BINDING and not official and not rule_of(session, meeting).may_override:
            unofficial.append(name)
        elif resolution.kind is ResolutionKind.BINDING:
            changed(resolution, below_quorum=not official)
    return Consequences(tuple(followed), tuple(contested), tuple(unofficial))


def _follow(session: Session, meeting: Meeting, resolution: Resolution, present: list[str]) -> bool:
    """Whether the record of who was present could follow."""
    voters = electorate_at_adoption(session, meeting, resolution)
    eligible = {person for person, _ in voters.eligible}
    counted = resolution.votes_for + resolution.votes_against + resolution.votes_abstained
    if resolution.vote_method in _COUNTED and (
        counted > len(eligible) or not set(resolution.votes_by_name) <= eligible
    ):
        return False
    changed(resolution, present=present, eligible=len(eligible))
    if resolution.vote_method is VoteMethod.UNANIMOUS:
        changed(resolution, votes_for=len(eligible))
    return True


def _was_official(session: Session, meeting: Meeting, rows: Sequence[Attendance], resolution: Resolution) -> bool:
    """Whether the rule was met by those present at the adoption, whoever left in that minute included."""
    moment = resolution.adopted_at
    assert moment is not None
    voters = present_at_adoption(rows, resolution)
    filled = {a.person_id for a in voters} | {a.in_place_of_id for a in voters}
    here = {a.person_id for a in rows if a.present_at(moment) and not a.votes}
    seats = list(zip([a for a in rows if a.capacity.sits], seats_of(rows), strict=True))
    roles = {seat.role for a, seat in seats if a.person_id in filled | here}
    return rule_of(session, meeting).met(len(voters), sum(seat.votes for _, seat in seats), roles)
