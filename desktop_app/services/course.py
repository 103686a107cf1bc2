"""Requests about the course of a session: which item is on the table, breaks, and the time that each has taken."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.course import begun, current, ended, is_on, seconds_of
from desktop_app.domain.meetings import Meeting, Stage, open_to_edits
from desktop_app.sentences import Refused, sentence
from desktop_app.services.requests import Requests, changed, found, living


@dataclass(frozen=True)
class CourseView:
    """Where a session stands. `spent` is seconds by item, breaks taken out, what goes on counted until `read_at`."""

    item_id: str | None
    """The item on the table, or the one that was there last."""
    is_running: bool
    """Whether that item's time runs: it is on the table, and there is no break."""
    spent: Mapping[str, int]
    break_since: datetime.time | None
    recess: int
    """Seconds of all breaks."""
    read_at: datetime.datetime


class Course(Requests):
    """How a session goes on; each step is kept at once, so that a restart finds it where it was."""

    def of(self, meeting_id: str) -> CourseView:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            items = living(session, AgendaItem, AgendaItem.meeting_id == meeting_id)
            moment = self._clock.now()
            now = moment.time() if meeting.stage is Stage.IN_SESSION else None
            on_table = current(items)
            is_break = is_on(meeting.recesses)
            return CourseView(
                item_id=on_table.id if on_table else None,
                is_running=on_table is not None and is_on(on_table.on_table) and not is_break,
                spent={i.id: seconds_of(i.on_table, meeting.recesses, now) for i in items},
                break_since=datetime.time.fromisoformat(meeting.recesses[-1]) if is_break else None,
                recess=seconds_of(meeting.recesses, (), now),
                read_at=moment,
            )

    def take_up(self, item_id: str) -> None:
        """Puts an item on the table, now, in place of the one that is there."""
        with self._file.transaction("session.item_taken_up", ("agenda_item", item_id)) as act:
            item = found(act.session, AgendaItem, item_id)
            self._running(act.session, item.meeting_id)
            self._clear_table(act.session, item.meeting_id, but=item_id)
            changed(item, on_table=begun(item.on_table, self._clock.now().time()))

    def put_down(self, meeting_id: str) -> None:
        """Stops the time of the item on the table; taking it up again goes on."""
        with self._file.transaction("session.item_put_down", ("meeting", meeting_id)) as act:
            self._running(act.session, meeting_id)
            self._clear_table(act.session, meeting_id)

    def break_off(self, meeting_id: str) -> None:
        """Begins a break. Refused where one is on."""
        with self._file.transaction("session.broken_off", ("meeting", meeting_id)) as act:
            meeting = self._running(act.session, meeting_id)
            if is_on(meeting.recesses):
                raise Refused(
                    sentence("Rules", "There is a break already."),
                    sentence("Rules", "Go on with the session first."),
                )
            meeting.recesses = begun(meeting.recesses, self._clock.now().time())

    def resume(self, meeting_id: str) -> None:
        """Ends the break. Refused where there is none."""
        with self._file.transaction("session.resumed", ("meeting", meeting_id)) as act:
            meeting = self._running(act.session, meeting_id)
            if not is_on(meeting.recesses):
                raise Refused(
                    sentence("Rules", "There is no break to end."),
                    sentence("Rules", "The session goes on already."),
                )
            meeting.recesses = ended(meeting.recesses, self._clock.now().time())

    def _running(self, session: Session, meeting_id: str) -> Meeting:
        meeting = found(session, Meeting, meeting_id)
        open_to_edits(meeting)
        if meeting.stage is not Stage.IN_SESSION:
            raise Refused(
                sentence("Rules", "The session is not running."),
                sentence("Rules", "Open it, or take it up again first."),
            )
        return meeting

    def _clear_table(self, session: Session, meeting_id: str, but: str | None = None) -> None:
        put_down(session, meeting_id, self._clock.now().time(), but)


def put_down(session: Session, meeting_id: str, at: datetime.time, but: str | None = None) -> None:
    """Takes whatever is on the table off it, inside another request."""
    for other in living(session, AgendaItem, AgendaItem.meeting_id == meeting_id):
        if other.id != but:
            changed(other, on_table=ended(other.on_table, at))
