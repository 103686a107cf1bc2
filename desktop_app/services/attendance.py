"""Requests about attendance: replies, arrivals and departures, representatives, guests, recusals, the quorum."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

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
from desktop_app.domain.fields import line
from desktop_app.domain.meetings import Meeting, open_to_edits
from desktop_app.domain.people import Person
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.domain.seats import Span
from desktop_app.sentences import Refused, sentence
from desktop_app.services.adoption import Consequences, follow_attendance
from desktop_app.services.comings import continued, named, seat_is_free
from desktop_app.services.requests import Requests, changed, found, living
from desktop_app.services.roll import AttendanceRow, Roll, roll_of, rows_of, rule_of

__all__ = ["AttendanceList", "AttendanceRow", "Consequences", "Roll", "Span", "roll_of", "rows_of", "rule_of"]


class AttendanceList(Requests):
    """The attendance of a meeting."""

    def roll(self, meeting_id: str) -> Roll:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            return roll_of(session, meeting, self._clock.time_on(meeting.date))

    def summon(self, meeting_id: str, person_id: str, capacity: Capacity, *, arrives: bool = False) -> None:
        """Adds somebody to the list: an invitee, a guest, a speaker, or a member who was left out.

        With `arrives`, as somebody who comes in now.
        """
        with self._file.transaction("attendance.summoned", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            timeline = self._continued(meeting, [], None) if arrives else []
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
                changed(old, timeline=timeline)
                return
            rows = living(act.session, Attendance, Attendance.meeting_id == meeting_id)
            act.session.add(
                Attendance(
                    id=row_id,
                    meeting_id=meeting_id,
                    person_id=person_id,
                    capacity=capacity,
                    votes=capacity.sits,
                    timeline=timeline,
                    position=following([r.position for r in rows]),
                )
            )

    def strike(self, meeting_id: str, person_id: str) -> None:
        """Takes somebody off the list who was not there and holds no seat."""
        with self._row_of("attendance.struck", meeting_id, person_id) as (_, _, row):
            if row.came:
                raise Refused(
                    sentence("Rules", "This person was there and stays on the list."),
                    sentence("Rules", "Correct the times first, if they are wrong."),
                )
            row.removed = True

    def reply(self, meeting_id: str, person_id: str, reply: Reply) -> None:
        with self._row_of("attendance.replied", meeting_id, person_id) as (_, _, row):
            changed(row, reply=reply)

    def arrive(self, meeting_id: str, person_id: str, at: datetime.time | None = None) -> Consequences:
        """Arrival or return; without a time, now. Refused for somebody who is in the room."""
        with self._row_of("attendance.arrived", meeting_id, person_id) as (act, meeting, row):
            if row.in_room:
                raise Refused(
                    sentence("Rules", "{name} has been in the room since {since}."),
                    sentence("Rules", "Record the departure first, or correct the times."),
                    name=named(act, row),
                    since=row.times[-1],
                )
            row.timeline = self._continued(meeting, row.times, at)
            if not row.representative:
                changed(row, excuse=Excuse.NONE, excuse_note="")
            return follow_attendance(act, meeting) if at is not None else Consequences()

    def leave(self, meeting_id: str, person_id: str, at: datetime.time | None = None) -> Consequences:
        """Departure; without a time, now. Refused for somebody who is not in the room."""
        with self._row_of("attendance.left", meeting_id, person_id) as (act, meeting, row):
            if not row.came:
                raise Refused(
                    sentence("Rules", "{name} has not come yet."),
                    sentence("Rules", "Record the arrival first."),
                    name=named(act, row),
                )
            if not row.in_room:
                raise Refused(
                    sentence("Rules", "{name} left at {since} already."),
                    sentence("Rules", "Record the return first, or correct the times."),
                    name=named(act, row),
                    since=row.times[-1],
                )
            row.timeline = self._continued(meeting, row.times, at)
            return follow_attendance(act, meeting) if at is not None else Consequences()

    def set_times(self, meeting_id: str, person_id: str, times: Sequence[datetime.time]) -> Consequences:
        """Writes the whole timeline anew: arrived, left, returned ...; none means absent.

        Who was present at each resolution follows in the same act; what could not follow is in the answer.
        """
        with self._row_of("attendance.times_set", meeting_id, person_id) as (act, meeting, row):
            changed(row, timeline=checked_timeline(times))
            if times and not row.representative:
                changed(row, excuse=Excuse.NONE, excuse_note="")
            return follow_attendance(act, meeting)

    def all_present(self, meeting_id: str, at: datetime.time | None = None) -> None:
        """Everyone with a seat who has not come and is not excused, or is represented, arrives at that time."""
        with self._file.transaction("attendance.all_present", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            timeline = self._continued(meeting, [], at)
            for row in living(act.session, Attendance, Attendance.meeting_id == meeting_id):
                expected = row.reply is not Reply.NOT_COMING and row.excuse is Excuse.NONE
                if row.capacity.sits and (expected or row.representative) and not row.came:
                    row.timeline = timeline

    def excuse(self, meeting_id: str, person_id: str, excuse: Excuse, note: str = "") -> None:
        """Records why somebody is not there; `Excuse.NONE` makes the absence unexcused."""
        with self._row_of("attendance.excused", meeting_id, person_id) as (_, _, row):
            if row.came and not row.representative and excuse is not Excuse.NONE:
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
        excuse: Excuse | None = None,
        note: str = "",
        arrives: bool = False,
    ) -> None:
        """A representative sits for the member, by an introduction letter; an empty name takes it back.

        `excuse` and `note` say why the member does not come; with `arrives` the representative comes in now.
        """
        with self._row_of("attendance.represented", meeting_id, person_id) as (_, meeting, row):
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
            if excuse is not None:
                changed(row, excuse=excuse, excuse_note=line(note, "excuse_note"))
            if name and arrives and not row.in_room:
                row.timeline = self._continued(meeting, row.times, None)

    def substitute(self, meeting_id: str, alternate_id: str, principal_id: str | None) -> None:
        """The alternate takes the seat of a principal member who is not there; None gives it back.

        From the arrival on, the alternate counts for the seat whenever the member is not in the room.
        """
        with self._row_of("attendance.substituted", meeting_id, alternate_id) as (act, meeting, row):
            if principal_id is not None:
                seat_is_free(act, row, found(act, Attendance, attendance_id(meeting.id, principal_id)))
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

    def add_guest(
        self,
        meeting_id: str,
        post: str,
        *,
        name: str = "",
        capacity: Capacity = Capacity.GUEST,
        arrives: bool = False,
    ) -> str:
        """Enters somebody from outside and puts them on the list; with `arrives`, as coming in now. Returns the id."""
        with self._file.transaction("attendance.guest_added", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
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
                    timeline=self._continued(meeting, [], None) if arrives else [],
                    position=following([r.position for r in rows]),
                )
            )
        return person.id

    @contextmanager
    def _row_of(self, verb: str, meeting_id: str, person_id: str) -> Iterator[tuple[Session, Meeting, Attendance]]:
        row_id = attendance_id(meeting_id, person_id)
        with self._file.transaction(verb, ("attendance", row_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            row = act.session.get(Attendance, row_id)
            if row is not None and row.removed:
                raise Refused(
                    sentence("Rules", "{name} was struck off the list of this meeting."),
                    sentence("Rules", "Put the person on the list again first."),
                    name=named(act.session, row),
                )
            yield act.session, meeting, found(act.session, Attendance, row_id)

    def _continued(self, meeting: Meeting, times: Sequence[datetime.time], at: datetime.time | None) -> list[str]:
        return continued(meeting, times, at, self._clock.now())
