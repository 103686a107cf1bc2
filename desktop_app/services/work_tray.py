"""The work tray: everything that waits for the secretariat today, by what has to be done."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Final

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.committees import Membership
from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus
from desktop_app.domain.violations import Violation
from desktop_app.services.absence_limits import over_limit
from desktop_app.services.committees import ordered
from desktop_app.services.home import SeasonState, coverage_of
from desktop_app.services.requests import Requests, living, living_of
from desktop_app.services.resolution_conditions import LIVING, OF_LIVING_MEETING, OPEN
from desktop_app.services.resolutions import resolution_rows
from desktop_app.services.tray_exchange import conflicts_in_question, files_to_review, key_to_secure, reports_of_units
from desktop_app.services.tray_rows import MOST, Matter, Tray, TrayGroup, TrayRow, group_of
from desktop_app.services.unsigned_minutes import unsigned_minutes

__all__ = ["APPOINTMENT_SOON", "MOST", "Matter", "Tray", "TrayGroup", "TrayRow", "WorkTray"]

WEEK, MONTH = 7, 30
APPOINTMENT_SOON: Final = 30
"""Days before its end in which an appointment is to be renewed."""
_FRIDAY: Final = 4


class WorkTray(Requests):
    """One look at what waits."""

    def look(self) -> Tray:
        """Groups in the order in which they press; empty ones are left out."""
        today = self._clock.today()
        with self._file.reading() as session:
            groups = _Reading(session, today).groups()
            return Tray(today, tuple(group for group in groups if group.count))


class _Reading:
    """The groups, each asked of the file by itself."""

    def __init__(self, session: Session, today: datetime.date) -> None:
        self.session, self.today = session, today
        self.committees = {c.id: (c, place) for place, c in enumerate(ordered(session))}
        sent = (Letter.direction == Direction.OUTGOING, Letter.date == today, Letter.kind == LetterKind.REMINDER)
        letters = living(session, Letter, *sent)
        self.reminded = {resolution_id for letter in letters for resolution_id in letter.resolution_ids}

    def groups(self) -> Iterator[TrayGroup]:
        today, day, due = self.today, datetime.timedelta(days=1), DEADLINE
        a_week, a_month = today - day * WEEK, today - day * MONTH
        week_end = today + day * ((_FRIDAY - today.weekday()) % 7)
        yield self._open(Matter.LATE_LONG, due < a_month)
        yield self._open(Matter.LATE_MONTH, due >= a_month, due < a_week)
        yield self._open(Matter.LATE_WEEK, due >= a_week, due < today)
        yield self._open(Matter.TODAY, due == today)
        yield self._open(Matter.THIS_WEEK, due > today, due <= week_end)
        yield self._resolutions(Matter.TO_VERIFY, Resolution.status == ResolutionStatus.REPORTED_DONE)
        yield self._resolutions(Matter.UNNOTIFIED, Resolution.status == ResolutionStatus.NOT_NOTIFIED)
        yield self._unsigned()
        yield self._unfinished()
        yield self._seasons()
        yield self._absences()
        yield self._answers()
        yield self._cases()
        yield files_to_review(self.session)
        yield conflicts_in_question(self.session)
        yield reports_of_units(self.session)
        yield self._appointments()
        yield key_to_secure(self.session)

    # Resolutions

    def _open(self, matter: Matter, *conditions: ColumnElement[bool]) -> TrayGroup:
        """Those somebody still has to carry out; what was reported as done waits for us, not for the unit."""
        waiting = Resolution.status.not_in([ResolutionStatus.REPORTED_DONE, ResolutionStatus.ON_HOLD])
        return self._resolutions(matter, OPEN, waiting, *conditions)

    def _resolutions(self, matter: Matter, *conditions: ColumnElement[bool]) -> TrayGroup:
        wanted = (LIVING, OF_LIVING_MEETING, *conditions)
        count = self.session.scalar(select(func.count()).select_from(Resolution).where(*wanted)) or 0
        first = select(Resolution.id).where(*wanted).order_by(DEADLINE.is_(None), DEADLINE).limit(MOST)
        asked = resolution_rows(self.session, self.today, Resolution.id.in_(first)) if count else []
        rows = tuple(
            TrayRow(
                id=row.id,
                committee=row.committee,
                order=row.order,
                number=row.label,
                text=row.text,
                who=row.unit,
                day=row.due,
                reminded=row.id in self.reminded,
                meeting_id=row.meeting_id,
            )
            for row in sorted(asked, key=lambda row: (row.due is None, row.due or self.today))
        )
        return TrayGroup(matter, rows, count)

    # Meetings

    def _unsigned(self) -> TrayGroup:
        rows = [
            TrayRow(
                id=row.meeting_id,
                committee=row.committee,
                order=row.order,
                number=str(row.number or ""),
                text=row.title or row.committee,
                who="، ".join(row.missing),
                day=row.date,
                count=len(row.missing),
                meeting_id=row.meeting_id,
            )
            for row in unsigned_minutes(self.session)
        ]
        return group_of(Matter.UNSIGNED, rows)

    def _unfinished(self) -> TrayGroup:
        drafted = living(self.session, Meeting, Meeting.stage == Stage.DRAFTED, Meeting.brought_in.is_(False))
        people = {p.id: p.shown_name for p in living_of(self.session, Person, {m.secretary_id for m in drafted})}
        rows = [self._meeting(m, people.get(m.secretary_id or "", "")) for m in drafted]
        return group_of(Matter.UNFINISHED, sorted(rows, key=lambda row: row.day or self.today))

    def _meeting(self, meeting: Meeting, who: str) -> TrayRow:
        committee, order = self.committees.get(meeting.committee_id or "", (None, -1))
        name = meeting.title if committee is None else committee.short_name or committee.name
        return TrayRow(
            id=meeting.id,
            committee=name,
            order=order,
            number=str(meeting.number or ""),
            text=meeting.title or name,
            who=who,
            day=meeting.date,
            meeting_id=meeting.id,
        )

    # Committees

    def _seasons(self) -> TrayGroup:
        """Seasons of this year that have gone without a meeting, and the present one where none is planned."""
        lacking: Callable[[SeasonState], bool] = {SeasonState.MISSED, SeasonState.UNSCHEDULED}.__contains__
        rows = [
            TrayRow(
                id=row.committee_id,
                committee=row.committee,
                order=row.order,
                season=cell.season,
                count=cell.days_left,
            )
            for row in coverage_of(self.session, self.today)
            for cell in row.cells
            if lacking(cell.state)
        ]
        return group_of(Matter.SEASONS, rows)

    def _absences(self) -> TrayGroup:
        """Members who were away too often, as long as no letter about their last absence has gone out."""
        rows = [
            TrayRow(
                id=row.committee_id,
                committee=row.committee,
                order=row.order,
                text=row.person,
                who=row.post,
                day=row.meeting_date,
                count=max(row.in_a_row, row.in_year),
                meeting_id=row.meeting_id,
                person_id=row.person_id,
            )
            for row in over_limit(self.session, self.today)
            if row.letter_id is None
        ]
        return group_of(Matter.ABSENCES, rows)

    # Letters and cases

    def _answers(self) -> TrayGroup:
        """Letters of either direction whose answer falls due within the week or is late, and has not come."""
        answer = aliased(Letter)
        answered = exists().where(answer.in_reply_to_id == Letter.id, answer.removed.is_(False))
        soon = self.today + datetime.timedelta(days=WEEK)
        asked = select(Letter).where(Letter.removed.is_(False), Letter.answer_by <= soon, ~answered)
        count = self.session.scalar(select(func.count()).select_from(asked.subquery())) or 0
        letters = self.session.scalars(asked.order_by(Letter.answer_by).limit(MOST)).all() if count else []
        units = {u.id: u.name for u in living_of(self.session, Unit, {one.unit_id for one in letters})}
        rows = tuple(
            TrayRow(
                id=one.id,
                number=one.number,
                text=one.subject,
                who=units.get(one.unit_id or "", "") or one.recipient,
                day=one.answer_by,
            )
            for one in letters
        )
        return TrayGroup(Matter.ANSWERS, rows, count)

    def _cases(self) -> TrayGroup:
        """Confidential cases by their mark alone: what they are about is read in their own room."""
        soon = self.today + datetime.timedelta(days=WEEK)
        rows = []
        for case in living(self.session, Violation, Violation.due <= soon, Violation.closed_on.is_(None)):
            committee, order = self.committees.get(case.committee_id, (None, -1))
            rows.append(
                TrayRow(
                    id=case.id,
                    committee=(committee.short_name or committee.name) if committee is not None else "",
                    order=order,
                    number=case.number,
                    day=case.due,
                )
            )
        return group_of(Matter.CASES, sorted(rows, key=lambda row: row.day or self.today))

    # Seats

    def _appointments(self) -> TrayGroup:
        """Seats whose term ends soon."""
        soon = self.today + datetime.timedelta(days=APPOINTMENT_SOON)
        seats = living(self.session, Membership, Membership.ends >= self.today, Membership.ends <= soon)
        people = {p.id: p.shown_name for p in living_of(self.session, Person, {s.person_id for s in seats})}
        rows = []
        for seat in sorted(seats, key=lambda s: s.ends or self.today):
            committee, order = self.committees.get(seat.committee_id, (None, -1))
            if committee is None or not committee.active or seat.person_id not in people:
                continue
            rows.append(
                TrayRow(
                    id=seat.committee_id,
                    committee=committee.short_name or committee.name,
                    order=order,
                    text=people[seat.person_id],
                    day=seat.ends,
                    person_id=seat.person_id,
                )
            )
        return group_of(Matter.APPOINTMENTS, rows)
