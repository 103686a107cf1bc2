"""The roll of a meeting as it is seen: who is on the list, who is in the room, and whether the session is official."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Capacity, Excuse, Reply
from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.quorum import NONE_NEEDED, QuorumRule, QuorumState, official_spans, state_at
from desktop_app.domain.seats import Span, seats_of
from desktop_app.services.requests import living, living_of, once


@dataclass(frozen=True)
class AttendanceRow:
    person_id: str
    name: str
    post: str
    unit: str
    capacity: Capacity
    votes: bool
    reply: Reply
    times: tuple[datetime.time, ...]
    """Arrived, left, returned, left ... in order."""
    in_room: bool
    came: bool
    excuse: Excuse
    excuse_note: str
    representative: str
    representative_post: str
    letter_no: str
    letter_date: datetime.date | None
    in_place_of: str
    in_place_of_id: str | None = None


@dataclass(frozen=True)
class Roll:
    """Who is here, and whether the session is official."""

    rows: tuple[AttendanceRow, ...]
    quorum: QuorumState
    needs_quorum: bool
    official: tuple[Span, ...]
    """When the session was official; the last span is open while it is."""

    @property
    def official_since(self) -> datetime.time | None:
        return self.official[0][0] if self.official else None


def rows_of(session: Session, meeting_id: str) -> list[Attendance]:
    def read() -> list[Attendance]:
        rows = living(session, Attendance, Attendance.meeting_id == meeting_id)
        return sorted(rows, key=lambda a: (not a.capacity.sits, a.capacity is not Capacity.CHAIR, a.position, a.id))

    return once(session, (Attendance, meeting_id), read)


def rule_of(session: Session, meeting: Meeting) -> QuorumRule:
    """The quorum rule of the meeting's committee; a session without committee needs none."""
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    return NONE_NEEDED if committee is None else QuorumRule.from_data(committee.quorum)


def standing(meeting: Meeting, rows: Sequence[Attendance], now: datetime.time) -> datetime.time:
    """The minute that a session stands at: its last one once it is closed, never one before what is recorded.

    A clock that was set back counts as standing still, and so does the wall clock where a session of another day is
    written down from notes.
    """
    if meeting.closed_at is not None:
        return _minute_before(meeting.closed_at)
    recorded = [moment for row in rows for moment in row.times]
    return max([now, *recorded, *([meeting.opened_at] if meeting.opened_at is not None else [])])


def roll_of(session: Session, meeting: Meeting, now: datetime.time) -> Roll:
    rows = rows_of(session, meeting.id)
    seats = seats_of(rows)
    rule = rule_of(session, meeting)
    moment = standing(meeting, rows, now)
    official: list[Span] = []
    if meeting.opened_at is not None:
        official = official_spans(seats, rule, meeting.opened_at, meeting.closed_at)
    state = state_at(moment, seats, rule)
    return Roll(tuple(_views(session, rows)), state, rule != NONE_NEEDED, tuple(official))


def _views(session: Session, rows: Sequence[Attendance]) -> list[AttendanceRow]:
    ids = {a.person_id for a in rows} | {a.in_place_of_id for a in rows}
    people = {p.id: p for p in living_of(session, Person, ids)}
    units = {u.id: u.name for u in living(session, Unit)}
    return [
        AttendanceRow(
            person_id=a.person_id,
            name=people[a.person_id].shown_name,
            post=people[a.person_id].post,
            unit=units.get(people[a.person_id].unit_id or "", ""),
            capacity=a.capacity,
            votes=a.votes,
            reply=a.reply,
            times=tuple(a.times),
            in_room=a.in_room,
            came=a.came,
            excuse=a.excuse,
            excuse_note=a.excuse_note,
            representative=a.representative,
            representative_post=a.representative_post,
            letter_no=a.letter_no,
            letter_date=a.letter_date,
            in_place_of=people[a.in_place_of_id].shown_name if a.in_place_of_id in people else "",
            in_place_of_id=a.in_place_of_id,
        )
        for a in rows
        if a.person_id in people
    ]


def _minute_before(moment: datetime.time) -> datetime.time:
    minutes = max(0, moment.hour * 60 + moment.minute - 1)
    return datetime.time(minutes // 60, minutes % 60)
