"""How a meeting comes about: what its committee gives it, who is called, and what it takes over from another one."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem, in_order
from desktop_app.domain.attendance import Attendance, Capacity, attendance_id
from desktop_app.domain.committees import Committee, Frequency, Membership, Role, Standing
from desktop_app.domain.meetings import (
    Meeting,
    Stage,
    next_number,
    number_is_free,
    proposed_day,
    schedule,
    stage_reached,
)
from desktop_app.domain.people import Person
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.persian import jalali
from desktop_app.persian.holidays import WorkCalendar
from desktop_app.persian.phrases import clock
from desktop_app.sentences import Refused, sentence
from desktop_app.services.agenda_templates import put_on, recurring
from desktop_app.services.approvals import approving, item_title, put_first
from desktop_app.services.carry_over import LeftOver, left_overs
from desktop_app.services.requests import found, living

CAPACITY_OF = {
    Role.CHAIR: Capacity.CHAIR,
    Role.VICE_CHAIR: Capacity.VICE_CHAIR,
    Role.SECRETARY: Capacity.SECRETARY,
    Role.MEMBER: Capacity.MEMBER,
    Role.OBSERVER: Capacity.OBSERVER,
}
_COPIED = ("title", "detail", "kind", "presenter_id", "presenter", "minutes", "proposal", "confidential")


@dataclass(frozen=True)
class NextMeeting:
    """What the meeting after another one is proposed to be."""

    date: datetime.date
    starts: datetime.time | None
    ends: datetime.time | None
    place: str
    approves: str
    """The title of the item that approves the minutes of the meeting before; empty where there is none."""
    recurring: tuple[str, ...]
    """Titles of the items that come by themselves, if it is on that day."""
    left: tuple[LeftOver, ...]
    later: tuple[datetime.date, ...]
    """Days after the meeting on which the committee has a meeting already."""


def begun(session: Session, meeting: Meeting) -> None:
    """Gives a new meeting what follows from its committee; refused where it cannot be."""
    schedule(meeting)
    if meeting.committee_id is not None:
        _of_committee(session, meeting, found(session, Committee, meeting.committee_id))
    elif not meeting.title:
        raise Refused(
            sentence("Rules", "A meeting without a committee needs a title."),
            sentence("Rules", "Type the subject of the meeting."),
        )
    session.add(meeting)
    session.flush()
    if meeting.committee_id is not None:
        summon_members(session, meeting)


def summon_members(session: Session, meeting: Meeting) -> None:
    """An attendance row for every member in office on the meeting's day."""
    seats = sorted(
        (
            m
            for m in living(session, Membership, Membership.committee_id == meeting.committee_id)
            if m.in_office(meeting.date)
        ),
        key=lambda m: m.position,
    )
    position = ""
    for seat in seats:
        capacity = Capacity.ALTERNATE if seat.standing is Standing.ALTERNATE else CAPACITY_OF[seat.role]
        position = following([position] if position else [])
        row_id = attendance_id(meeting.id, seat.person_id)
        if session.get(Attendance, row_id) is None:
            session.add(
                Attendance(
                    id=row_id,
                    meeting_id=meeting.id,
                    person_id=seat.person_id,
                    capacity=capacity,
                    votes=capacity.sits and seat.votes,
                    position=position,
                )
            )


def add_recurring(session: Session, meeting: Meeting) -> None:
    put_on(session, meeting, recurring(session, meeting))


def proposal(
    session: Session, before: Meeting, today: datetime.date, calendar: WorkCalendar, wanted: datetime.date | None
) -> NextMeeting:
    """The meeting after `before`: when and where, and what it would take over; `wanted` is another day for it."""
    committee = session.get(Committee, before.committee_id) if before.committee_id else None
    frequency = committee.frequency if committee else Frequency.AS_NEEDED
    day = wanted or proposed_day(before.date, frequency, today, calendar)
    siblings = living(session, Meeting, Meeting.committee_id == before.committee_id) if committee else ()
    thought = Meeting(id="", committee_id=before.committee_id, date=day)
    return NextMeeting(
        date=day,
        starts=before.starts,
        ends=before.ends,
        place=before.place,
        approves=item_title(before) if committee and _to_approve(session, before) else "",
        recurring=tuple(dict.fromkeys(item.title for item in recurring(session, thought))),
        left=tuple(left_overs(session, thought, today)),
        later=tuple(sorted(m.date for m in siblings if m.id != before.id and m.date > before.date)),
    )


def take_from(session: Session, meeting: Meeting, before: Meeting) -> None:
    """What the next meeting of a committee takes over by itself: the approval of the last minutes as item 1."""
    if before.committee_id is not None and _to_approve(session, before):
        put_first(session, meeting, before)


def tell_next(before: Meeting, following_one: Meeting) -> None:
    """The minutes of `before` name the meeting after it, unless they do already or are frozen."""
    if not before.next_meeting and not stage_reached(before, Stage.FROZEN):
        before.next_meeting = named(following_one)


def forget_next(before: Meeting, following_one: Meeting) -> None:
    """Takes back `tell_next`; words that a person has changed stay."""
    if before.next_meeting == named(following_one) and not stage_reached(before, Stage.FROZEN):
        before.next_meeting = ""


def named(meeting: Meeting) -> str:
    """«دوشنبه ۱۸ اسفند ۱۴۰۴، ساعت ۱۴:۰۰، سالن جلسات»."""
    at = f"ساعت {clock(meeting.starts)}" if meeting.starts is not None else ""
    return "، ".join(part for part in (jalali.long(meeting.date), at, meeting.place) if part)


def successor(before: Meeting, date: datetime.date) -> Meeting:
    """The next meeting, of the same committee or with the same hosts."""
    return Meeting(
        id=new_id(),
        committee_id=before.committee_id,
        date=date,
        title=before.title,
        host=before.host,
        contact=before.contact,
        classification=before.classification,
        chair_id=None if before.committee_id else before.chair_id,
        secretary_id=None if before.committee_id else before.secretary_id,
    )


def copy_agenda(session: Session, source: Meeting, meeting: Meeting) -> None:
    """The items as they were proposed; not those outside the agenda, nor the approval of other minutes."""
    position = ""
    for item in in_order(living(session, AgendaItem, AgendaItem.meeting_id == source.id)):
        if item.off_agenda or item.approves_id is not None:
            continue
        position = following([position] if position else [])
        fields = {name: getattr(item, name) for name in _COPIED}
        session.add(AgendaItem(id=new_id(), meeting_id=meeting.id, position=position, **fields))
    session.flush()


def copy_guests(session: Session, source: Meeting, meeting: Meeting) -> None:
    """Calls those who were called to `source` without a seat in its committee."""
    rows = sorted(living(session, Attendance, Attendance.meeting_id == source.id), key=lambda a: (a.position, a.id))
    positions: list[str] = [a.position for a in living(session, Attendance, Attendance.meeting_id == meeting.id)]
    for row in rows:
        row_id = attendance_id(meeting.id, row.person_id)
        person = session.get(Person, row.person_id)
        of_committee = meeting.committee_id is not None and (row.capacity.sits or row.capacity is Capacity.ALTERNATE)
        if of_committee or person is None or person.removed or session.get(Attendance, row_id) is not None:
            continue
        positions.append(following(positions))
        session.add(
            Attendance(
                id=row_id,
                meeting_id=meeting.id,
                person_id=row.person_id,
                capacity=row.capacity,
                votes=row.votes,
                position=positions[-1],
            )
        )


def _to_approve(session: Session, before: Meeting) -> bool:
    return stage_reached(before, Stage.IN_SESSION) and not approving(session, before.id)


def _of_committee(session: Session, meeting: Meeting, committee: Committee) -> None:
    siblings: Sequence[Meeting] = living(session, Meeting, Meeting.committee_id == committee.id)
    if meeting.number is None:
        meeting.number = next_number(siblings, meeting.year)
    number_is_free(meeting, siblings)
    meeting.place = meeting.place or committee.default_place
    if meeting.ends is None and meeting.starts is not None:
        until = datetime.datetime.combine(meeting.date, meeting.starts) + datetime.timedelta(
            minutes=committee.default_minutes
        )
        meeting.ends = until.time() if until.date() == meeting.date else None
    for seat in living(session, Membership, Membership.committee_id == committee.id):
        if seat.in_office(meeting.date) and seat.role is Role.CHAIR:
            meeting.chair_id = meeting.chair_id or seat.person_id
        if seat.in_office(meeting.date) and seat.role is Role.SECRETARY:
            meeting.secretary_id = meeting.secretary_id or seat.person_id
