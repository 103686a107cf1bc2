"""How many resolutions stand where, by meeting and by unit: counted once, then followed through the log of changes."""

from __future__ import annotations

import datetime
import json
import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.records import LIFE
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.services.resolution_conditions import GONE, LIVING
from desktop_app.services.resolution_order import MEETING_ROWID
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Question
from desktop_app.store.change_log import Touched, ends, touched_since

Counts = tuple[int, ...]
"""One number for each status, in their order."""
STATUSES: Final = tuple(ResolutionStatus)
NOTHING: Final[Counts] = (0,) * len(STATUSES)
_MANY: Final = 20_000
"""More changes than these are not followed: all is counted again."""
_COUNTS: Final = tuple(func.count().filter(Resolution.status == status) for status in STATUSES)


class OfMeeting(NamedTuple):
    """A living meeting, and how many resolutions of it stand where."""

    id: str
    committee_id: str | None
    title: str
    date: datetime.date
    number: int | None
    rowid: int
    counts: Counts


@dataclass(frozen=True)
class Tally:
    """All resolutions of living meetings, at one moment of the file."""

    ends: Mapping[int, int]
    """How far the log had come."""
    by_meeting: Mapping[str, OfMeeting]

    @cached_property
    def meetings(self) -> Sequence[OfMeeting]:
        """The latest first."""
        return sorted(self.by_meeting.values(), key=lambda one: (one.date, one.rowid), reverse=True)

    @cached_property
    def by_committee(self) -> Mapping[str | None, Counts]:
        of: dict[str | None, list[Counts]] = {}
        for one in self.by_meeting.values():
            of.setdefault(one.committee_id, []).append(one.counts)
        return {committee: added(counts) for committee, counts in of.items()}

    @cached_property
    def whole(self) -> Counts:
        return added(self.by_committee.values())


def is_tallied(question: Question) -> bool:
    """Whether a question asks for nothing but a standing, of a committee or of all."""
    near = question.standing in {Standing.LATE, Standing.WEEK}
    return not near and not question.line.strip() and question.unit_id is None


def added(counts: Iterable[Counts]) -> Counts:
    """The sums by status."""
    return tuple(map(sum, zip(*counts, strict=True))) or NOTHING


def in_all(counts: Counts, statuses: Collection[ResolutionStatus]) -> int:
    """How many have one of these statuses."""
    return sum(count for status, count in zip(STATUSES, counts, strict=True) if status in statuses)


class Tallies:
    """What was counted last. Another process may have written: the log is asked, not who wrote into it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tally: Tally | None = None
        self._units: tuple[Mapping[int, int], Mapping[str | None, Counts]] | None = None

    def of(self, session: Session) -> Tally:
        """The tally at the moment that the session sees."""
        with self._lock:
            now, known = ends(session), self._tally
            if known is not None and known.ends == now:
                return known
            made = _followed(session, known, now) if known is not None else None
            if made is None:
                made = Tally(now, {one.id: one for one in _counted(session)})
            if known is None or _is_later(now, known.ends):
                self._tally = made
            return made

    def units(self, session: Session) -> Mapping[str | None, Counts]:
        """How many resolutions of each unit stand where, at the moment that the session sees."""
        with self._lock:
            now, known = ends(session), self._units
            if known is not None and known[0] == now:
                return known[1]
            made = _units_followed(session, *known, now) if known is not None else None
            if made is None:
                made = dict(_of_units(session))
            if known is None or _is_later(now, known[0]):
                self._units = now, made
            return made


def _is_later(one: Mapping[int, int], other: Mapping[int, int]) -> bool:
    """Whether every copy has come as far in the log, or farther."""
    return all(one.get(rid, 0) >= last for rid, last in other.items())


def _news(session: Session, since: Mapping[int, int], now: Mapping[int, int]) -> list[Touched] | None:
    """What has changed; None where that is too much, or lies later than the session looks."""
    if not _is_later(now, since) or sum(now.values()) - sum(since.values()) > _MANY:
        return None
    return touched_since(session, since, ("resolution", "meeting"))


def _followed(session: Session, known: Tally, now: Mapping[int, int]) -> Tally | None:
    """Counts the meetings again of which something has changed."""
    news = _news(session, known.ends, now)
    if news is None:
        return None
    if any(one.register == "meeting_id" and not one.is_first for one in news):
        return None  # of a row that was moved it cannot be known where it was counted
    rows = {one.row for one in news if one.entity == "resolution" and one.register in {LIFE, "standing"}}
    meetings = {one.row for one in news if one.entity == "meeting"}
    if rows:
        meetings |= set(session.scalars(select(Resolution.meeting_id).where(Resolution.id.in_(_told(rows)))))
    if not meetings:
        return Tally(now, known.by_meeting)
    kept = {one: of for one, of in known.by_meeting.items() if one not in meetings}
    again = _counted(session, Meeting.id.in_(_told(meetings)), Resolution.meeting_id.in_(_told(meetings)))
    return Tally(now, kept | {one.id: one for one in again})


def _counted(
    session: Session,
    of_meeting: ColumnElement[bool] | None = None,
    of_resolution: ColumnElement[bool] | None = None,
) -> list[OfMeeting]:
    asked = select(Resolution.meeting_id, *_COUNTS).select_from(Resolution).where(LIVING)
    asked = asked if of_resolution is None else asked.where(of_resolution)
    counts = {row[0]: tuple(row[1:]) for row in session.execute(asked.group_by(Resolution.meeting_id))}
    fields = (Meeting.id, Meeting.committee_id, Meeting.title, Meeting.date, Meeting.number, MEETING_ROWID)
    living = select(*fields).where(Meeting.removed.is_(False))
    living = living if of_meeting is None else living.where(of_meeting)
    return [OfMeeting(*row, counts[row[0]]) for row in session.execute(living) if row[0] in counts]


def _units_followed(
    session: Session, since: Mapping[int, int], known: Mapping[str | None, Counts], now: Mapping[int, int]
) -> Mapping[str | None, Counts] | None:
    """Counts the units again that are charged with what has changed."""
    news = _news(session, since, now)
    if news is None:
        return None
    born = {one.row for one in news if one.register == LIFE and one.is_first}
    if any(one.row not in born and one.register in {LIFE, "charge"} for one in news):
        return None  # of a row that was moved or removed it cannot be known where it was counted
    rows = {one.row for one in news if one.entity == "resolution" and one.register in {LIFE, "standing"}}
    if not rows:
        return known
    units = set(session.scalars(select(Resolution.responsible_unit_id).where(Resolution.id.in_(_told(rows)))))
    again = {} if None not in units else dict(_of_units(session, Resolution.responsible_unit_id.is_(None)))
    again |= dict(_of_units(session, Resolution.responsible_unit_id.in_(_told(one for one in units if one))))
    return {unit: counts for unit, counts in known.items() if unit not in units} | again


def _of_units(session: Session, *conditions: ColumnElement[bool]) -> Iterable[tuple[str | None, Counts]]:
    gone = session.scalars(select(Meeting.id).where(GONE)).all()
    left = [Resolution.meeting_id.not_in(_told(gone))] if gone else []
    asked = select(Resolution.responsible_unit_id, *_COUNTS).select_from(Resolution).where(LIVING, *left, *conditions)
    for row in session.execute(asked.group_by(Resolution.responsible_unit_id)):
        yield row[0], tuple(row[1:])


def _told(ids: Iterable[str]) -> Any:
    """Any number of ids as one value of a query."""
    return select(func.json_each(json.dumps(sorted(ids))).table_valued("value").c.value)
