"""Requests about meetings: convening, moving through the stages, and what each stage still lacks."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select, tuple_
from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.course import ended
from desktop_app.domain.fields import line
from desktop_app.domain.meetings import (
    Classification,
    Meeting,
    MeetingKind,
    Stage,
    number_is_free,
    open_to_edits,
    schedule,
    stage_reached,
)
from desktop_app.domain.people import Person
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused, sentence
from desktop_app.services.carry_over import taken_over
from desktop_app.services.committees import ordered
from desktop_app.services.convening import (
    NextMeeting,
    add_recurring,
    begun,
    copy_agenda,
    copy_guests,
    forget_next,
    proposal,
    successor,
    take_from,
    tell_next,
)
from desktop_app.services.course import begin_with_first, put_down
from desktop_app.services.offices import calendar_of
from desktop_app.services.requests import Requests, changed, found, living, living_of

LINES = {"title", "place", "host", "contact", "next_meeting"}
HELD = sentence("Rules", "This meeting has been held; it is part of the record.")
KEPT = sentence("Rules", "It can be corrected, but not removed.")


@dataclass(frozen=True)
class MeetingRow:
    id: str
    committee_id: str | None
    committee: str
    order: int
    """The committee's place in the order of creation, for the tile's colour; -1 without a committee."""
    kind: MeetingKind
    number: int | None
    year: int
    title: str
    date: datetime.date
    starts: datetime.time | None
    ends: datetime.time | None
    place: str
    stage: Stage
    resolutions: int
    brought_in: bool = False


@dataclass(frozen=True)
class MeetingView:
    """The head of the meeting's workspace."""

    id: str
    committee_id: str | None
    committee: str
    short_name: str
    order: int
    kind: MeetingKind
    number: int | None
    year: int
    title: str
    date: datetime.date
    starts: datetime.time | None
    ends: datetime.time | None
    place: str
    host: str
    contact: str
    chair_id: str | None
    chair: str
    secretary_id: str | None
    secretary: str
    classification: Classification
    stage: Stage
    invited_on: datetime.date | None
    opened_at: datetime.time | None
    closed_at: datetime.time | None
    next_meeting: str
    brought_in: bool = False

    @property
    def minutes_available(self) -> int:
        """Length of the meeting in minutes; 0 while a time is missing."""
        if self.starts is None or self.ends is None:
            return 0
        return (self.ends.hour - self.starts.hour) * 60 + self.ends.minute - self.starts.minute


class Meetings(Requests):
    """The life of a meeting up to its closing."""

    def all(
        self,
        *,
        committee_id: str | None = None,
        year: int | None = None,
        on: datetime.date | None = None,
        before: Stage | None = None,
        newest: int | None = None,
    ) -> list[MeetingRow]:
        """Meetings, the latest first: of a committee, a Jalali year or a day, before a stage, or so many of them."""
        wanted = [] if committee_id is None else [Meeting.committee_id == committee_id]
        wanted += [] if year is None else [Meeting.year == year]
        wanted += [] if on is None else [Meeting.date == on]
        wanted += [] if before is None else [Meeting.stage.in_([stage for stage in Stage if stage.rank < before.rank])]
        with self._file.reading() as session:
            return meeting_rows(session, *wanted, newest=newest)

    def years(self) -> list[int]:
        """The Jalali years that have meetings."""
        with self._file.reading() as session:
            return sorted(session.scalars(select(Meeting.year).where(Meeting.removed.is_(False)).distinct()))

    def days(self) -> set[datetime.date]:
        """The days on which there are meetings."""
        with self._file.reading() as session:
            return set(session.scalars(select(Meeting.date).where(Meeting.removed.is_(False)).distinct()))

    def last_and_next(self) -> dict[str, tuple[MeetingRow | None, MeetingRow | None]]:
        """By committee, the last meeting that was held and the next one that is still ahead."""
        held = [stage for stage in Stage if stage.rank >= Stage.DRAFTED.rank]
        today = self._clock.today()
        with self._file.reading() as session:
            last = meeting_rows(session, *_utmost(Meeting.stage.in_(held), func.max))
            ahead = meeting_rows(session, *_utmost(and_(Meeting.stage.not_in(held), Meeting.date >= today), func.min))
        of_last = {row.committee_id: row for row in reversed(last)}
        of_next = {row.committee_id: row for row in ahead}
        return {one: (of_last.get(one), of_next.get(one)) for one in of_last.keys() | of_next.keys() if one is not None}

    def get(self, meeting_id: str) -> MeetingView:
        with self._file.reading() as session:
            return meeting_view(session, found(session, Meeting, meeting_id))

    def convene(
        self,
        committee_id: str | None,
        date: datetime.date,
        *,
        starts: datetime.time | None = None,
        ends: datetime.time | None = None,
        kind: MeetingKind = MeetingKind.ORDINARY,
        **fields: Any,
    ) -> str:
        """A new meeting. A committee's members are summoned and the next number of the year is proposed.

        Fields: title, place, host, contact, number, chair_id, secretary_id, classification.
        """
        meeting = Meeting(
            id=new_id(), committee_id=committee_id, date=date, starts=starts, ends=ends, kind=kind, **_checked(fields)
        )
        with self._file.transaction("meeting.convened", ("meeting", meeting.id)) as act:
            begun(act.session, meeting)
            add_recurring(act.session, meeting)
        return meeting.id

    def next_proposal(self, meeting_id: str, date: datetime.date | None = None) -> NextMeeting:
        """The meeting after this one: its day, time and place, and what it would take over on that day or on `date`."""
        with self._file.reading() as session:
            before = found(session, Meeting, meeting_id)
            return proposal(session, before, self._clock.today(), calendar_of(session), date)

    def convene_next(
        self,
        meeting_id: str,
        date: datetime.date,
        *,
        starts: datetime.time | None = None,
        ends: datetime.time | None = None,
        kind: MeetingKind = MeetingKind.ORDINARY,
        carried: Sequence[str] = (),
        approving: bool = True,
        **fields: Any,
    ) -> str:
        """The meeting after this one. Its agenda begins with the approval of these minutes and the recurring items,
        then come the `carried` items of earlier meetings. These minutes name it, where they name none yet.

        Fields: place, number.
        """
        with self._file.transaction("meeting.next_convened") as act:
            session = act.session
            before = found(session, Meeting, meeting_id)
            meeting = successor(before, date)
            act.subject = ("meeting", meeting.id)
            changed(meeting, starts=starts, ends=ends, kind=kind, **_checked(fields))
            begun(session, meeting)
            if approving:
                take_from(session, meeting, before)
            add_recurring(session, meeting)
            taken_over(session, meeting, carried)
            tell_next(before, meeting)
        return meeting.id

    def call_off(self, meeting_id: str, told_by: str = "") -> None:
        """Takes back a meeting that was just convened; the minutes of the meeting `told_by` name it no more."""
        with self._file.transaction("meeting.called_off", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            if stage_reached(meeting, Stage.IN_SESSION):
                raise Refused(HELD, KEPT)
            meeting.removed = True
            before = act.session.get(Meeting, told_by) if told_by else None
            if before is not None:
                forget_next(before, meeting)

    def duplicate(
        self,
        meeting_id: str,
        date: datetime.date,
        *,
        starts: datetime.time | None = None,
        ends: datetime.time | None = None,
        **fields: Any,
    ) -> str:
        """Another meeting like this one on another day: the same agenda without outcomes, the same guests.

        Fields: title, place, number.
        """
        with self._file.transaction("meeting.duplicated") as act:
            session = act.session
            source = found(session, Meeting, meeting_id)
            meeting = successor(source, date)
            act.subject = ("meeting", meeting.id)
            changed(meeting, starts=starts, ends=ends, kind=source.kind, **_checked({"place": source.place} | fields))
            begun(session, meeting)
            copy_guests(session, source, meeting)
            copy_agenda(session, source, meeting)
            add_recurring(session, meeting)
        return meeting.id

    def edit(self, meeting_id: str, **fields: Any) -> None:
        """Changes when, where and of which kind the meeting is; refused once the text is frozen."""
        with self._file.transaction("meeting.edited", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            changed(meeting, **_checked(fields))
            if "date" in fields and meeting.number is None:
                meeting.year = JalaliDate.from_date(meeting.date).year
            schedule(meeting)
            with act.session.no_autoflush:
                others = living(act.session, Meeting, Meeting.committee_id == meeting.committee_id)
            if meeting.committee_id is not None:
                number_is_free(meeting, others)

    def invite(self, meeting_id: str) -> None:
        """Marks the invitations as sent. An empty agenda is refused: the invitation carries it."""
        with self._file.transaction("meeting.invited", ("meeting", meeting_id)) as act:
            invited_now(act.session, found(act.session, Meeting, meeting_id), self._clock.today())

    def open(self, meeting_id: str, at: datetime.time | None = None) -> None:
        """Opens the session; without a time, now, and with the first item on the table."""
        with self._file.transaction("meeting.opened", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            if at is None and not stage_reached(meeting, Stage.IN_SESSION):
                begin_with_first(act.session, meeting, self._clock.now())
            meeting.opened_at = at or meeting.opened_at or self._clock.time()
            _forward(meeting, Stage.IN_SESSION)
            schedule(meeting)

    def close(self, meeting_id: str, at: datetime.time | None = None) -> None:
        """Ends the session; everyone still in the room leaves at that minute, items not reached stay open."""
        with self._file.transaction("meeting.closed", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            if not stage_reached(meeting, Stage.IN_SESSION):
                raise Refused(
                    sentence("Rules", "The session has not been opened."), sentence("Rules", "Open it first.")
                )
            meeting.closed_at = at or self._clock.time_on(meeting.date)
            put_down(act.session, meeting_id, meeting.closed_at)
            changed(meeting, recesses=ended(meeting.recesses, meeting.closed_at))
            _forward(meeting, Stage.DRAFTED)
            schedule(meeting)

    def reopen(self, meeting_id: str) -> None:
        """Takes a closed session up again, while its text is not frozen."""
        with self._file.transaction("meeting.reopened", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            open_to_edits(meeting)
            meeting.closed_at = None
            meeting.stage = Stage.IN_SESSION

    def remove(self, meeting_id: str) -> None:
        """Puts a meeting aside that has not been held; a held one is part of the record."""
        with self._file.transaction("meeting.removed", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            if stage_reached(meeting, Stage.IN_SESSION):
                raise Refused(HELD, KEPT)
            meeting.removed = True

    def restore(self, meeting_id: str) -> None:
        """Takes back a removal; refused if its number has been given to another meeting meanwhile."""
        with self._file.transaction("meeting.restored", ("meeting", meeting_id)) as act:
            meeting = act.session.get(Meeting, meeting_id)
            if meeting is not None:
                siblings = living(act.session, Meeting, Meeting.committee_id == meeting.committee_id)
                if meeting.committee_id is not None:
                    number_is_free(meeting, siblings)
                meeting.removed = False


def invited_now(session: Session, meeting: Meeting, today: datetime.date) -> None:
    """Marks the invitations as sent; refused while they could not say what and when."""
    if not living(session, AgendaItem, AgendaItem.meeting_id == meeting.id):
        raise Refused(
            sentence("Rules", "The agenda is empty."), sentence("Rules", "Add at least one item, then invite.")
        )
    if meeting.starts is None:
        raise Refused(sentence("Rules", "The meeting has no start time."), sentence("Rules", "Set it, then invite."))
    meeting.invited_on = meeting.invited_on or today
    _forward(meeting, Stage.INVITED)


def meeting_view(session: Session, m: Meeting) -> MeetingView:
    committees = {c.id: (c, n) for n, c in enumerate(ordered(session))}
    committee, order = committees.get(m.committee_id or "", (None, -1))
    people = {p.id: p.shown_name for p in living_of(session, Person, {m.chair_id, m.secretary_id})}
    return MeetingView(
        id=m.id,
        committee_id=m.committee_id,
        committee=committee.name if committee else "",
        short_name=(committee.short_name or committee.name) if committee else "",
        order=order,
        kind=m.kind,
        number=m.number,
        year=m.year,
        title=m.title,
        date=m.date,
        starts=m.starts,
        ends=m.ends,
        place=m.place,
        host=m.host,
        contact=m.contact,
        chair_id=m.chair_id,
        chair=people.get(m.chair_id or "", ""),
        secretary_id=m.secretary_id,
        secretary=people.get(m.secretary_id or "", ""),
        classification=m.classification,
        stage=m.stage,
        invited_on=m.invited_on,
        opened_at=m.opened_at,
        closed_at=m.closed_at,
        next_meeting=m.next_meeting,
        brought_in=m.brought_in,
    )


_OF_ROW = (
    Meeting.id,
    Meeting.committee_id,
    Meeting.kind,
    Meeting.number,
    Meeting.year,
    Meeting.title,
    Meeting.date,
    Meeting.starts,
    Meeting.ends,
    Meeting.place,
    Meeting.stage,
    Meeting.brought_in,
    select(func.count())
    .where(Resolution.meeting_id == Meeting.id, Resolution.removed.is_(False))
    .correlate(Meeting)
    .scalar_subquery()
    .label("resolutions"),
)


def meeting_rows(session: Session, *conditions: ColumnElement[bool], newest: int | None = None) -> list[MeetingRow]:
    """Rows of a list, the latest first, as the file gives them: no record is loaded for them."""
    committees = {c.id: (c.short_name or c.name, n) for n, c in enumerate(ordered(session))}
    latest_first = (Meeting.date.desc(), Meeting.starts.desc(), Meeting.id)
    asked = select(*_OF_ROW).where(Meeting.removed.is_(False), *conditions).order_by(*latest_first).limit(newest)
    rows = []
    for m in session.execute(asked):
        name, order = committees.get(m.committee_id or "", ("", -1))
        rows.append(MeetingRow(**m._asdict(), committee=name, order=order))
    return rows


def _utmost(held: ColumnElement[bool], utmost: Callable[[Any], Any]) -> tuple[ColumnElement[bool], ...]:
    """The meetings on the last or first day of each committee on which it has one of these."""
    of_each = (
        select(Meeting.committee_id, utmost(Meeting.date))
        .where(Meeting.removed.is_(False), held)
        .group_by(Meeting.committee_id)
    )
    return held, tuple_(Meeting.committee_id, Meeting.date).in_(of_each)


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    return {k: line(v, k) if k in LINES else v for k, v in fields.items()}


def _forward(meeting: Meeting, stage: Stage) -> None:
    if not stage_reached(meeting, stage):
        meeting.stage = stage
