"""Requests about the course of a session: which item is on the table, breaks, and the time that each has taken."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.course import (
    Moment,
    begun,
    clock_time,
    current,
    ended,
    is_on,
    moved,
    runs_on,
    seconds_of,
    since_midnight,
)
from desktop_app.domain.meetings import Meeting, Stage, open_to_edits
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living


@dataclass(frozen=True)
class CourseView:
    """Where a session stands. `spent` is seconds by item, breaks taken out, what goes on counted until `read_at`.

    Between two reads it goes on by the clock: ask `spent_on` and `break_lasts` with the time that is now.
    """

    item_id: str | None
    """The item on the table, or the one that was there last."""
    is_running: bool
    """Whether that item's time runs: it is on the table, and there is no break."""
    spent: Mapping[str, int]
    break_since: datetime.time | None
    break_spent: int
    """Seconds of the break that is on; 0 without one."""
    recess: int
    """Seconds of all breaks."""
    is_live: bool
    """Whether the session goes on now; otherwise it is over, or written from notes with typed times."""
    read_at: datetime.datetime

    @property
    def is_break(self) -> bool:
        return self.break_since is not None

    def spent_on(self, item_id: str, now: datetime.datetime) -> int:
        """Seconds spent on an item by `now`."""
        goes_on = self.is_running and item_id == self.item_id
        return self.spent.get(item_id, 0) + (self._since_read(now) if goes_on else 0)

    def break_lasts(self, now: datetime.datetime) -> int:
        """Seconds since the break began, by `now`."""
        return self.break_spent + (self._since_read(now) if self.is_break and self.is_live else 0)

    def _since_read(self, now: datetime.datetime) -> int:
        return max(0, int((now - self.read_at).total_seconds()))


class Course(Requests):
    """How a session goes on; each step is kept at once, so that a restart finds it where it was."""

    def of(self, meeting_id: str) -> CourseView:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            items = living(session, AgendaItem, AgendaItem.meeting_id == meeting_id)
            moment = self._clock.now()
            is_live = self._is_live(meeting)
            now = since_midnight(meeting.date, moment) if is_live else None
            on_table = current(items)
            is_break = is_on(meeting.recesses)
            return CourseView(
                item_id=on_table.id if on_table else None,
                is_running=is_live and on_table is not None and is_on(on_table.on_table) and not is_break,
                spent={i.id: seconds_of(i.on_table, meeting.recesses, now) for i in items},
                break_since=clock_time(meeting.recesses[-1]) if is_break else None,
                break_spent=seconds_of(meeting.recesses[-1:], (), now) if is_break else 0,
                recess=seconds_of(meeting.recesses, (), now),
                is_live=is_live,
                read_at=moment,
            )

    def take_up(self, item_id: str) -> None:
        """Puts an item on the table, now, in place of the one that is there."""
        with self._file.transaction("session.item_taken_up", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            meeting = self._running(act.session, item.meeting_id)
            now = self._now(meeting)
            put_down(act.session, meeting.id, now, but=item_id)
            changed(item, on_table=begun(item.on_table, now))

    def put_down(self, meeting_id: str) -> None:
        """Stops the time of the item on the table; taking it up again goes on."""
        with self._file.transaction("session.item_put_down", ("meeting", meeting_id)) as act:
            meeting = self._running(act.session, meeting_id)
            put_down(act.session, meeting_id, self._now(meeting))

    def break_off(self, meeting_id: str) -> None:
        """Begins a break. Refused where one is on."""
        with self._file.transaction("session.broken_off", ("meeting", meeting_id)) as act:
            meeting = self._running(act.session, meeting_id)
            if is_on(meeting.recesses):
                raise Refused(
                    sentence("Rules", "There is a break already."),
                    sentence("Rules", "Go on with the session first."),
                )
            meeting.recesses = begun(meeting.recesses, self._now(meeting))

    def resume(self, meeting_id: str) -> None:
        """Ends the break. Refused where there is none."""
        with self._file.transaction("session.resumed", ("meeting", meeting_id)) as act:
            meeting = self._running(act.session, meeting_id)
            if not is_on(meeting.recesses):
                raise Refused(
                    sentence("Rules", "There is no break to end."),
                    sentence("Rules", "The session goes on already."),
                )
            meeting.recesses = ended(meeting.recesses, self._now(meeting))

    def follow_clock(self, meeting_id: str, was: datetime.datetime, now: datetime.datetime) -> None:
        """The clock of the computer was set from `was` to `now`: what goes on goes on, without the hours between."""
        with self._file.transaction("session.clock_followed", ("meeting", meeting_id)) as act:
            meeting = found(act.session, Meeting, meeting_id)
            if meeting.stage is not Stage.IN_SESSION:
                return
            before, after = since_midnight(meeting.date, was), since_midnight(meeting.date, now)
            for item in living(act.session, AgendaItem, AgendaItem.meeting_id == meeting_id):
                changed(item, on_table=moved(item.on_table, before, after))
            changed(meeting, recesses=moved(meeting.recesses, before, after))

    def _now(self, meeting: Meeting) -> int:
        return since_midnight(meeting.date, self._clock.now())

    def _is_live(self, meeting: Meeting) -> bool:
        return meeting.stage is Stage.IN_SESSION and runs_on(meeting.date, meeting.opened_at, self._clock.now())

    def _running(self, session: Session, meeting_id: str) -> Meeting:
        meeting = found(session, Meeting, meeting_id)
        open_to_edits(meeting)
        if meeting.stage is not Stage.IN_SESSION:
            raise Refused(
                sentence("Rules", "The session is not running."),
                sentence("Rules", "Open it, or take it up again first."),
            )
        if not self._is_live(meeting):
            raise Refused(
                sentence("Rules", "This session is written from notes; its time is not measured."),
                sentence("Rules", "Times are typed; nothing else is needed."),
            )
        return meeting


def begin_with_first(session: Session, meeting: Meeting, now: datetime.datetime) -> None:
    """Puts the first item on the table as a session begins, inside another request; not where it is of another day."""
    items = living(session, AgendaItem, AgendaItem.meeting_id == meeting.id)
    if items and meeting.date == now.date() and current(items) is None:
        first = min(items, key=lambda i: (i.off_agenda, i.position, i.id))
        first.on_table = begun(first.on_table, since_midnight(meeting.date, now))


def put_down(session: Session, meeting_id: str, at: Moment, but: str | None = None) -> None:
    """Takes whatever is on the table off it, inside another request."""
    for other in living(session, AgendaItem, AgendaItem.meeting_id == meeting_id):
        if other.id != but:
            changed(other, on_table=ended(other.on_table, at))
