"""When somebody can come, go or take a seat at a meeting, and why not where not."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Capacity, checked_timeline
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.people import Person
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import LAST_MINUTE, living


def continued(
    meeting: Meeting, times: Sequence[datetime.time], at: datetime.time | None, now: datetime.datetime
) -> list[str]:
    """`times` with one more: `at`, or the present one. Refused after the end, and where the clock went back."""
    moment = at or (LAST_MINUTE if now.date() > meeting.date else now.time().replace(second=0, microsecond=0))
    if meeting.closed_at is not None and (at is None or at > meeting.closed_at):
        raise Refused(
            sentence("Rules", "The session was closed at {closed}."),
            sentence("Rules", "Take it up again first, or correct the times."),
            closed=meeting.closed_at,
        )
    live = meeting.stage is Stage.IN_SESSION and meeting.date == now.date()
    known = [*times[-1:], *([meeting.opened_at] if live and meeting.opened_at is not None else [])]
    if at is None and (late := max(known, default=moment)) > moment:
        raise Refused(
            sentence("Rules", "The clock shows {now}, but {last} has been recorded already."),
            sentence("Rules", "Set the computer's clock right, or correct the times by hand."),
            now=moment,
            last=late,
        )
    return checked_timeline([*times, moment])


def named(session: Session, row: Attendance) -> str:
    """How somebody on the list is called: a representative by the own name."""
    person = session.get(Person, row.person_id)
    return row.representative or (person.shown_name if person is not None else "")


def seat_is_free(session: Session, alternate: Attendance, principal: Attendance) -> None:
    """Refuses a seat that its member or another alternate has, and somebody who is no alternate."""
    if alternate.capacity is not Capacity.ALTERNATE:
        raise Refused(
            sentence("Rules", "Only an alternate member takes the seat of another."),
            sentence("Rules", "Somebody else comes by an introduction letter, as a representative."),
        )
    others = living(session, Attendance, Attendance.meeting_id == alternate.meeting_id)
    sitting = next((a for a in others if a.in_place_of_id == principal.person_id and a.id != alternate.id), None)
    if principal.in_room or sitting is not None:
        raise Refused(
            sentence("Rules", "{name} has this seat."),
            sentence("Rules", "A seat that nobody has can be taken."),
            name=named(session, sitting or principal),
        )
    if not (principal.capacity.sits and principal.votes):
        raise Refused(
            sentence("Rules", "{name} has no seat with a vote."),
            sentence("Rules", "Choose a principal member."),
            name=named(session, principal),
        )
