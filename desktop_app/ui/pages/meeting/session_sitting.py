"""A session as its screen shows it: everything read in one go, frozen."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.meetings import Stage
from desktop_app.domain.resolutions import label
from desktop_app.services.agenda import ItemView
from desktop_app.services.attendance import AttendanceRow, Roll
from desktop_app.services.course import CourseView
from desktop_app.services.decisions import Electorate, ResolutionView
from desktop_app.services.desk import Desk
from desktop_app.services.meetings import MeetingView
from desktop_app.services.people import PersonView, UnitView
from desktop_app.services.recording import StatementView

_MADE_OF: Final[Mapping[str, frozenset[str]]] = {
    "statements": frozenset({"statement", "person", "attendance"}),
    "resolutions": frozenset({"resolution", "meeting", "committee", "attendance", "person", "unit"}),
    "people": frozenset({"person", "unit"}),
    "units": frozenset({"unit"}),
}
"""The kinds of records that a list says something of. Who is here, and for how long, follows the clock: always read."""


@dataclass(frozen=True)
class Sitting:
    """One meeting with one of its items taken up."""

    meeting: MeetingView
    items: tuple[ItemView, ...]
    item: ItemView | None
    """The item taken up; None where the agenda is empty."""
    all_statements: tuple[StatementView, ...]
    all_resolutions: tuple[ResolutionView, ...]
    course: CourseView
    roll: Roll
    electorate: Electorate
    people: tuple[PersonView, ...]
    units: tuple[UnitView, ...]
    today: datetime.date
    now: datetime.time

    @property
    def item_id(self) -> str | None:
        return self.item.id if self.item else None

    @property
    def statements(self) -> tuple[StatementView, ...]:
        return tuple(s for s in self.all_statements if s.item_id == self.item_id)

    @property
    def resolutions(self) -> tuple[ResolutionView, ...]:
        return tuple(r for r in self.all_resolutions if r.item_id == self.item_id)

    @property
    def next_label(self) -> str:
        """The number the next resolution will have."""
        number = max((r.number for r in self.all_resolutions), default=0) + 1
        return label(self.meeting.year, self.meeting.number, number)

    @property
    def is_prepared(self) -> bool:
        """Not opened yet."""
        return self.meeting.stage.rank < Stage.IN_SESSION.rank

    @property
    def is_running(self) -> bool:
        return self.meeting.stage is Stage.IN_SESSION

    @property
    def is_frozen(self) -> bool:
        return self.meeting.stage.rank >= Stage.FROZEN.rank

    @property
    def may_write(self) -> bool:
        return not (self.is_prepared or self.is_frozen)

    @property
    def is_live(self) -> bool:
        """Goes on now, so that the clock on the wall gives the times; otherwise they are typed from notes."""
        return self.course.is_live

    @property
    def is_past_midnight(self) -> bool:
        """Goes on, though its day is over."""
        return self.is_live and self.meeting.date != self.today

    @property
    def tabled(self) -> ItemView | None:
        """The item on the table, which may be another than the one that is looked at."""
        return next((i for i in self.items if i.id == self.course.item_id), None) if self.is_live else None

    @property
    def has_committee(self) -> bool:
        return self.meeting.committee_id is not None

    def row(self, person_id: object) -> AttendanceRow | None:
        return next((r for r in self.roll.rows if r.person_id == person_id), None)


@dataclass(frozen=True)
class _Part:
    """What was read of a meeting when the file had seen so many commits."""

    meeting_id: str
    commits: int
    rows: tuple[Any, ...]


class SittingReader:
    """Reads a sitting again and again; lists that no request has touched meanwhile are those that were read before."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._parts: dict[str, _Part] = {}

    def forget(self) -> None:
        """Another process has written: nothing is known any more."""
        self._parts.clear()

    def read(self, meeting_id: str, item_id: str | None, at: datetime.time | None = None) -> Sitting:
        """The sitting with `item_id` taken up; where that one is not there (any more), the item that work stands at.

        `at` is the minute for which votes are counted, where it is not the present one.
        """
        commits = self._desk.file.commits  # before the moment that is read: what comes meanwhile is read next time
        with self._desk.file.reading():  # one moment, and one session for all of it
            return self._read(commits, meeting_id, item_id, at)

    def with_statements(self, sitting: Sitting) -> Sitting:
        """The same with its lines as they are now; nothing else is read."""
        said = self._said(self._desk.file.commits, sitting.meeting.id)
        return replace(sitting, all_statements=said, now=self._desk.clock.time())

    def _said(self, commits: int, meeting_id: str) -> tuple[StatementView, ...]:
        return self._still("statements", commits, meeting_id, lambda: self._desk.recording.statements(meeting_id))

    def _still(self, part: str, commits: int, meeting_id: str, read: Callable[[], Iterable[Any]]) -> tuple[Any, ...]:
        known = self._parts.get(part)
        if (
            known is None
            or known.meeting_id != meeting_id
            or _MADE_OF[part] & self._desk.file.changed_since(known.commits)
        ):
            known = self._parts[part] = _Part(meeting_id, commits, tuple(read()))
        return known.rows

    def _read(self, commits: int, meeting_id: str, item_id: str | None, at: datetime.time | None) -> Sitting:
        desk = self._desk
        meeting = desk.meetings.get(meeting_id)
        items = tuple(desk.agenda.items(meeting_id))
        statements = self._said(commits, meeting_id)
        course = desk.course.of(meeting_id)
        looked_at = item_id or (course.item_id if meeting.stage is Stage.IN_SESSION else None)
        item = next((i for i in items if i.id == looked_at), None) or _under_way(meeting, items, statements)
        return Sitting(
            meeting=meeting,
            items=items,
            item=item,
            all_statements=statements,
            all_resolutions=self._still(
                "resolutions", commits, meeting_id, lambda: desk.deciding.resolutions(meeting_id)
            ),
            course=course,
            roll=desk.attendance.roll(meeting_id),
            electorate=desk.deciding.electorate(meeting_id, item.id if item else None, at),
            people=self._still("people", commits, meeting_id, desk.people.all),
            units=self._still("units", commits, meeting_id, desk.people.units),
            today=desk.clock.today(),
            now=desk.clock.time(),
        )


def _under_way(
    meeting: MeetingView, items: tuple[ItemView, ...], statements: tuple[StatementView, ...]
) -> ItemView | None:
    """While the session runs, the item last spoken on, else the first open one; afterwards the first of all."""
    if not items or meeting.stage is not Stage.IN_SESSION:
        return items[0] if items else None
    last = statements[-1].item_id if statements else None
    spoken_on = next((i for i in items if i.id == last), None)
    return spoken_on or next((i for i in items if i.outcome is Outcome.OPEN), items[-1])
