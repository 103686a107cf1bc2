"""Requests about attendance: replies, arrivals and departures, representatives, guests, recusals, the quorum."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.attendance import (
    Attendance,
    Capacity,
    Excuse,
    Recusal,
    Reply,
    attendance_id,
    checked_timeline,
    recusal_id,
)
from desktop_app.domain.committees import Committee, Role
from desktop_app.domain.fields import line
from desktop_app.domain.meetings import Meeting, open_to_edits
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.positions import following
from desktop_app.domain.quorum import NONE_NEEDED, QuorumRule, QuorumState, Seat, official_spans, state_at
from desktop_app.domain.records import new_id
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living

Span = tuple[datetime.time, datetime.time | None]
ROLE_OF = {
    Capacity.CHAIR: Role.CHAIR,
    Capacity.VICE_CHAIR: Role.VICE_CHAIR,
    Capacity.SECRETARY: Role.SECRETARY,
}


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


class AttendanceList(Requests):
    """The attendance of a meeting."""

    def roll(self, meeting_id: str) -> Roll:
        with self._file.reading() as session:
            return roll_of(session, found(session, Meeting, meeting_id), self._clock.time())

    def summon(self, meeting_id: str, person_id: str, capacity: Capacity) -> None:
        """Adds somebody to the list: an invitee, a guest, a speaker, or a member who was left out."""
        with self._file.transaction("attendance.summoned", ("meeting", meeting_id)) as act:
            open_to_edits(found(act.session, Meeting, meeting_id))
            found(act.session, Person, person_id)
            row_id = attendance_id(meeting_id, person_id)
            old = act.session.get(Attendance, row_id)
            if old is not None and not old.removed:
                raise Refused(
                    sentence("Rules", "This person is on the list already."),
                    sentence("Rules", "Edit the existing line."),
                )
            if old is not None:
                changed(old, removed=False, capacity=capacity, votes=capacity.sits)
                return
            rows = living(act.session, Attendance, Attendance.meeting_id == meeting_id)
            act.session.add(
                Attendance(
                    id=row_id,
                    meeting_id=meeting_id,
                    person_id=person_id,
                    capacity=capacity,
                    votes=capacity.sits,
                    position=following([r.position for r in rows]),
                )
            )

    def strike(self, meeting_id: str, person_id: str) -> None:
        """Takes somebody off the list who was not there and holds no seat."""
        with self._row_of("attendance.struck", meeting_id, person_id) as row:
            if row.came:
                raise Refused(
                    sentence("Rules", "This person was there and stays on the list."),
                    sentence("Rules", "Correct the times first, if they are wrong."),
                )
            row.removed = True

    def reply(self, meeting_id: str, person_id: str, reply: Reply) -> None:
        with self._row_of("attendance.replied", meeting_id, person_id) as row:
            changed(row, reply=reply)

    def arrive(self, meeting_id: str, person_id: str, at: datetime.time | None = None) -> None:
        """Arrival or return; without a time, now. Nothing happens if the person is in the room."""
        with self._row_of("attendance.arrived", meeting_id, person_id) as row:
            if not row.in_room:
                row.timeline = checked_timeline([*row.times, at or self._clock.time()])
                row.excuse, row.excuse_note = Excuse.NONE, ""

    def leave(self, meeting_id: str, person_id: str, at: datetime.time | None = None) -> None:
        """Departure; without a time, now. Nothing happens if the person is not in the room."""
        with self._row_of("attendance.left", meeting_id, person_id) as row:
            if row.in_room:
                row.timeline = checked_timeline([*row.times, at or self._clock.time()])

    def set_times(self, meeting_id: str, person_id: str, times: Sequence[datetime.time]) -> None:
        """Writes the whole timeline anew: arrived, left, returned ...; none means absent."""
        with self._row_of("attendance.times_set", meeting_id, person_id) as row:
            changed(row, timeline=checked_timeline(times))

    def all_present(self, meeting_id: str, at: datetime.time | None = None) -> None:
        """Everyone with a seat who has not come and is not excused arrives at that time."""
        moment = at or self._clock.time()
        with self._file.transaction("attendance.all_present", ("meeting", meeting_id)) as act:
            open_to_edits(found(act.session, Meeting, meeting_id))
            for row in living(act.session, Attendance, Attendance.meeting_id == meeting_id):
                expected = row.reply is not Reply.NOT_COMING and row.excuse is Excuse.NONE
                if row.capacity.sits and expected and not row.came:
                    row.timeline = checked_timeline([moment])

    def excuse(self, meeting_id: str, person_id: str, excuse: Excuse, note: str = "") -> None:
        """Records why somebody is not there; `Excuse.NONE` makes the absence unexcused."""
        with self._row_of("attendance.excused", meeting_id, person_id) as row:
            if row.came and excuse is not Excuse.NONE:
                raise Refused(
                    sentence("Rules", "This person was there."),
                    sentence("Rules", "Clear the arrival first, if it was entered by mistake."),
                )
            changed(row, excuse=excuse, excuse_note=line(note, "excuse_note"))

    def represent(
        self,
        meeting_id: str,
        person_id: str,
        representative: str,
        *,
        post: str = "",
        letter_no: str = "",
        letter_date: datetime.date | None = None,
    ) -> None:
        """A representative sits for the member, by an introduction letter; an empty name takes it back."""
        with self._row_of("attendance.represented", meeting_id, person_id) as row:
            name = line(representative, "representative")
            if name and not letter_no.strip():
                raise Refused(
                    sentence("Rules", "A representative sits by an introduction letter."),
                    sentence("Rules", "Type the letter's number."),
                )
            changed(
                row,
                representative=name,
                representative_post=line(post, "post") if name else "",
                letter_no=line(letter_no, "letter_no") if name else "",
                letter_date=letter_date if name else None,
            )

    def substitute(self, meeting_id: str, alternate_id: str, principal_id: str | None) -> None:
        """The alternate takes the seat of a principal member who is not there; None gives it back."""
        with self._row_of("attendance.substituted", meeting_id, alternate_id) as row:
            changed(row, in_place_of_id=principal_id, votes=principal_id is not None)

    def recuse(self, item_id: str, person_id: str, reason: str = "") -> None:
        """A conflict of interest: present, without a vote on this item."""
        with self._file.transaction("attendance.recused", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            old = act.session.get(Recusal, recusal_id(item_id, person_id))
            if old is None:
                act.session.add(
                    Recusal(
                        id=recusal_id(item_id, person_id),
                        item_id=item_id,
                        person_id=person_id,
                        reason=line(reason, "reason"),
                    )
                )
            else:
                changed(old, removed=False, reason=line(reason, "reason"))

    def end_recusal(self, item_id: str, person_id: str) -> None:
        with self._file.transaction("attendance.recusal_ended", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            open_to_edits(found(act.session, Meeting, item.meeting_id))
            found(act.session, Recusal, recusal_id(item_id, person_id)).removed = True

    def add_guest(self, meeting_id: str, post: str, *, name: str = "", capacity: Capacity = Capacity.GUEST) -> str:
        """Enters somebody from outside and puts them on the list. Returns the person's id."""
        with self._file.transaction("attendance.guest_added", ("meeting", meeting_id)) as act:
            open_to_edits(found(act.session, Meeting, meeting_id))
            person = Person(id=new_id(), last_name=line(name, "name"), post=line(post, "post"), outside=True)
            if not person.shown_name:
                raise Refused(
                    sentence("Rules", "A person needs a name or a post."), sentence("Rules", "Type one of the two.")
                )
            rows = living(act.session, Attendance, Attendance.meeting_id == meeting_id)
            act.session.add(person)
            act.session.flush()
            act.session.add(
                Attendance(
                    id=attendance_id(meeting_id, person.id),
                    meeting_id=meeting_id,
                    person_id=person.id,
                    capacity=capacity,
                    votes=False,
                    position=following([r.position for r in rows]),
                )
            )
        return person.id

    @contextmanager
    def _row_of(self, verb: str, meeting_id: str, person_id: str) -> Iterator[Attendance]:
        row_id = attendance_id(meeting_id, person_id)
        with self._file.transaction(verb, ("attendance", row_id)) as act:
            open_to_edits(found(act.session, Meeting, meeting_id))
            yield found(act.session, Attendance, row_id)


def rows_of(session: Session, meeting_id: str) -> list[Attendance]:
    rows = living(session, Attendance, Attendance.meeting_id == meeting_id)
    return sorted(rows, key=lambda a: (not a.capacity.sits, a.capacity is not Capacity.CHAIR, a.position, a.id))


def seats_of(rows: Sequence[Attendance]) -> list[Seat]:
    """The seats that count for the quorum; an alternate's presence counts for the seat it fills."""
    fills: dict[str, list[Span]] = {}
    for row in rows:
        if row.in_place_of_id:
            fills.setdefault(row.in_place_of_id, []).extend(row.spans)
    return [
        Seat(ROLE_OF.get(row.capacity, Role.MEMBER), (*row.spans, *fills.get(row.person_id, ())))
        for row in rows
        if row.capacity.sits and row.votes
    ]


def rule_of(session: Session, meeting: Meeting) -> QuorumRule:
    """The quorum rule of the meeting's committee; a session without committee needs none."""
    committee = session.get(Committee, meeting.committee_id) if meeting.committee_id else None
    return NONE_NEEDED if committee is None else QuorumRule.from_data(committee.quorum)


def roll_of(session: Session, meeting: Meeting, now: datetime.time) -> Roll:
    rows = rows_of(session, meeting.id)
    seats = seats_of(rows)
    rule = rule_of(session, meeting)
    moment = meeting.closed_at or now
    if meeting.closed_at is not None:  # the state in the last minute before closing
        moment = _minute_before(meeting.closed_at)
    official: list[Span] = []
    if meeting.opened_at is not None:
        official = official_spans(seats, rule, meeting.opened_at, meeting.closed_at)
    state = state_at(moment, seats, rule)
    return Roll(tuple(_views(session, rows)), state, rule != NONE_NEEDED, tuple(official))


def _views(session: Session, rows: Sequence[Attendance]) -> list[AttendanceRow]:
    people = {p.id: p for p in living(session, Person)}
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
