"""The list of resolutions: how many answer a question, in which groups, and any window of them."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.domain.resolutions import DEADLINE, Resolution, ResolutionStatus
from desktop_app.persian.sorting import sort_key
from desktop_app.services.requests import Clock, Requests
from desktop_app.services.resolution_conditions import LIVING, OF_LIVING_MEETING, OPEN, Condition, any_gone
from desktop_app.services.resolution_order import ROWID, ordered, rank
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import (
    ENDED,
    Grouping,
    Question,
    after_this_week,
    late,
    of_committee,
    of_standing,
    of_unit,
    statuses_of,
    this_week,
)
from desktop_app.services.resolution_tally import NOTHING, STATUSES, OfMeeting, Tallies, in_all, is_tallied
from desktop_app.services.resolution_words import WordSearch
from desktop_app.services.resolutions import ResolutionRow, committee_names, resolution_rows, unit_names
from desktop_app.services.search import Search
from desktop_app.store.office_file import OfficeFile

T = TypeVar("T")

_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Group:
    """Rows that stand together. `key` tells it from others of its grouping: a code, or the id of what it is about."""

    key: str
    count: int
    name: str = ""
    """What the record is called, where the key is an id."""
    order: int = -1
    """Of the committee, for its tile."""
    day: datetime.date | None = None
    number: int | None = None
    """Day and number of the meeting."""


class ResolutionList(Requests):
    """Everything is asked of the file: no more than a window of rows is ever held."""

    def __init__(self, file: OfficeFile, clock: Clock, search: Search) -> None:
        super().__init__(file, clock)
        self._words = WordSearch(file, clock, search)
        self._tallies = Tallies()

    def page(
        self, question: Question, offset: int = 0, limit: int = 60, groups: Sequence[Group] | None = None
    ) -> list[ResolutionRow]:
        """Rows `offset` and following, groups one after another. `groups`, if they are known, are not asked again."""
        with self._words.reading(question.line) as session:
            conditions = self._conditions(session, question)
            found: list[int] = []
            if question.grouping is Grouping.MEETING:
                count = None if groups is None else sum(group.count for group in groups)
                found += ordered(session, question, "", conditions, (offset, limit), count)
            else:
                if groups is None:
                    groups = self._groups(session, question, conditions)
                for group, skipped, taken in _windows(groups, offset, limit):
                    within = [*conditions, *_of_group(question.grouping, group.key, self._clock.today())]
                    found += ordered(session, question, group.key, within, (skipped, taken), group.count)
            return _rows(session, found, self._clock.today())

    def groups(self, question: Question) -> tuple[Group, ...]:
        """The groups that have rows, in their order, with how many."""
        with self._words.reading(question.line) as session:
            return self._groups(session, question, self._conditions(session, question))

    def counts(self, question: Question) -> Mapping[Standing, int]:
        """How many each chip would show, everything else of the question as it is."""
        today = self._clock.today()
        with self._words.reading(question.line) as session:
            every = replace(question, standing=Standing.ALL)
            conditions = self._conditions(session, every)
            by_status = Counter(self._by_status(session, every, conditions))
            near_days = (func.count().filter(late(today)), func.count().filter(this_week(today)))
            asked = select(*near_days).select_from(Resolution)
            near = session.execute(asked.where(*conditions, OPEN)).one()
        return {
            Standing.OPEN: sum(count for status, count in by_status.items() if status.open),
            Standing.LATE: near[0],
            Standing.WEEK: near[1],
            Standing.UNNOTIFIED: by_status[ResolutionStatus.NOT_NOTIFIED],
            Standing.AWAITING: by_status[ResolutionStatus.REPORTED_DONE],
            Standing.CLOSED: by_status[ResolutionStatus.CLOSED],
            Standing.ALL: by_status.total(),
        }

    def ids(self, question: Question) -> list[str]:
        """All that answer the question, in no order."""
        with self._words.reading(question.line) as session:
            asked = select(Resolution.id).where(*self._conditions(session, question))
            return list(session.connection().execute(asked).scalars())

    def place_of(self, question: Question, resolution_id: str) -> int:
        """Which row of the list a resolution is, from 0; -1 where it does not answer the question."""
        with self._words.reading(question.line) as session:
            conditions = self._conditions(session, question)
            only = select(ROWID).select_from(Resolution).where(Resolution.id == resolution_id, *conditions)
            wanted = session.scalar(only)
            if wanted is None:
                return -1
            if question.grouping is Grouping.MEETING:
                return rank(session, question, "", conditions, wanted)
            before = 0
            for group in self._groups(session, question, conditions):
                within = _of_group(question.grouping, group.key, self._clock.today())
                if session.scalar(only.where(*within)) is not None:
                    return before + rank(session, question, group.key, [*conditions, *within], wanted)
                before += group.count
            return -1

    def rows(self, resolution_ids: Sequence[str]) -> list[ResolutionRow]:
        """These, in their order; those that are no longer there are left out."""
        found: dict[str, ResolutionRow] = {}
        with self._file.reading() as session:
            for start in range(0, len(resolution_ids), _AT_ONCE):
                some = Resolution.id.in_(resolution_ids[start : start + _AT_ONCE])
                found |= {row.id: row for row in resolution_rows(session, self._clock.today(), some)}
        return [found[one] for one in resolution_ids if one in found]

    def standings(self, resolution_ids: Sequence[str]) -> dict[str, tuple[ResolutionStatus, bool, str]]:
        """Where each of these stands, whether it is late, and the id of its meeting."""
        today = self._clock.today()
        told = func.json_each(json.dumps(list(resolution_ids))).table_valued("value")
        asked = select(Resolution.id, Resolution.status, DEADLINE, Resolution.meeting_id)
        with self._file.reading() as session:
            rows = session.execute(asked.where(Resolution.id.in_(select(told.c.value)), LIVING))
            return {
                one: (status, status.open and due is not None and due < today, meeting_id)
                for one, status, due, meeting_id in rows
            }

    def _conditions(self, session: Session, question: Question) -> list[Condition]:
        today = self._clock.today()
        parts: list[Condition | None] = [LIVING, of_standing(question.standing, today)]
        if question.committee_id is not None:
            parts.append(of_committee(question.committee_id))
        elif any_gone(session):
            parts.append(OF_LIVING_MEETING)
        parts.append(None if question.unit_id is None else of_unit(question.unit_id))
        parts += self._words.conditions(session, question.line)
        return [part for part in parts if part is not None]

    def _groups(self, session: Session, question: Question, conditions: list[Condition]) -> tuple[Group, ...]:
        match question.grouping:
            case Grouping.DEADLINE:
                found = self._by_deadline(session, question, conditions)
            case Grouping.STATUS:
                by_status = self._by_status(session, question, conditions)
                found = [Group(status.value, by_status.get(status, 0)) for status in STATUSES]
            case Grouping.UNIT:
                found = _by_unit(session, self._units(session, question, conditions))
            case Grouping.COMMITTEE:
                found = _by_committee(session, self._meetings(session, question, conditions))
            case Grouping.MEETING:
                found = _by_each_meeting(session, self._meetings(session, question, conditions))
            case Grouping.NONE:
                found = [Group("", sum(self._by_status(session, question, conditions).values()))]
        return tuple(group for group in found if group.count)

    def _by_deadline(self, session: Session, question: Question, conditions: list[Condition]) -> list[Group]:
        today = self._clock.today()
        spans = {"late": late(today), "week": this_week(today)}
        spans |= {"later": after_this_week(today), "undated": DEADLINE.is_(None)}
        asked = select(*(func.count().filter(span) for span in spans.values())).select_from(Resolution)
        counts = session.execute(asked.where(*conditions, OPEN)).one()
        groups = [Group(key, count) for key, count in zip(spans, counts, strict=True)]
        if any(not status.open for status in statuses_of(question.standing)):
            by_status = self._by_status(session, question, conditions)
            ended = by_status.get(ResolutionStatus.CLOSED, 0) + by_status.get(ResolutionStatus.VOID, 0)
            groups += [Group("draft", by_status.get(ResolutionStatus.DRAFT, 0)), Group("ended", ended)]
        return groups

    # Counts: where only committee and standing are asked for, of the tally

    def _by_status(
        self, session: Session, question: Question, conditions: list[Condition]
    ) -> Mapping[ResolutionStatus, int]:
        if not is_tallied(question):
            return _counted(session, Resolution.status, conditions)
        tally = self._tallies.of(session)
        whole = question.committee_id is None
        counts = tally.whole if whole else tally.by_committee.get(question.committee_id, NOTHING)
        wanted = statuses_of(question.standing)
        return {status: count for status, count in zip(STATUSES, counts, strict=True) if status in wanted}

    def _units(self, session: Session, question: Question, conditions: list[Condition]) -> Mapping[str | None, int]:
        if not is_tallied(question) or question.committee_id is not None:
            return _counted(session, Resolution.responsible_unit_id, conditions)
        wanted = statuses_of(question.standing)
        return {unit: in_all(counts, wanted) for unit, counts in self._tallies.units(session).items()}

    def _meetings(
        self, session: Session, question: Question, conditions: list[Condition]
    ) -> Iterator[tuple[OfMeeting, int]]:
        """The meetings that have any, the latest first, with how many."""
        tally = self._tallies.of(session)
        if is_tallied(question):
            wanted, body = statuses_of(question.standing), question.committee_id
            mine = tally.meetings if body is None else [one for one in tally.meetings if one.committee_id == body]
            return ((one, count) for one in mine if (count := in_all(one.counts, wanted)))
        counts = _counted(session, Resolution.meeting_id, conditions)
        return ((one, counts[one.id]) for one in tally.meetings if one.id in counts)


def _windows(groups: Sequence[Group], offset: int, limit: int) -> Iterator[tuple[Group, int, int]]:
    """Which groups the rows from `offset` on lie in: how many of each are skipped, and how many taken."""
    start = 0
    for group in groups:
        skipped = max(0, offset - start)
        taken = min(group.count, offset + limit - start) - skipped
        if taken > 0:
            yield group, skipped, taken
        start += group.count


def _of_group(grouping: Grouping, key: str, today: datetime.date) -> list[Condition]:
    match grouping, key:
        case Grouping.DEADLINE, "late":
            return [OPEN, late(today)]
        case Grouping.DEADLINE, "week":
            return [OPEN, this_week(today)]
        case Grouping.DEADLINE, "later":
            return [OPEN, after_this_week(today)]
        case Grouping.DEADLINE, "undated":
            return [OPEN, DEADLINE.is_(None)]
        case Grouping.DEADLINE, "draft":
            return [Resolution.status == ResolutionStatus.DRAFT]
        case Grouping.DEADLINE, _:
            return [ENDED]
        case Grouping.STATUS, _:
            return [Resolution.status == ResolutionStatus(key)]
        case Grouping.UNIT, _:
            return [of_unit(key or None)]
        case Grouping.COMMITTEE, _:
            return [of_committee(key or None)]
    return []


def _counted(session: Session, column: InstrumentedAttribute[T], conditions: Sequence[Condition]) -> dict[T, int]:
    asked = select(column, func.count()).select_from(Resolution).where(*conditions).group_by(column)
    return dict(session.execute(asked).all())


def _by_unit(session: Session, counts: Mapping[str | None, int]) -> list[Group]:
    """In the order of the Persian alphabet; what no unit is charged with comes last."""
    names = unit_names(session)
    groups = [Group(unit or "", count, names.get(unit or "", "")) for unit, count in counts.items()]
    return sorted(groups, key=lambda group: (not group.key, sort_key(group.name)))


def _by_committee(session: Session, meetings: Iterable[tuple[OfMeeting, int]]) -> list[Group]:
    """In the order of the committees; sessions without one come last."""
    by_body: Counter[str] = Counter()
    for meeting, count in meetings:
        by_body[meeting.committee_id or ""] += count
    every = [*committee_names(session).items(), ("", ("", -1))]
    return [Group(key, by_body[key], name, order) for key, (name, order) in every]


def _by_each_meeting(session: Session, meetings: Iterable[tuple[OfMeeting, int]]) -> list[Group]:
    """The latest meeting first."""
    bodies = committee_names(session)
    found: list[Group] = []
    for one, count in meetings:
        name, order = bodies.get(one.committee_id or "", (one.title, -1))
        found.append(Group(one.id, count, name, order, one.date, one.number))
    return found


def _rows(session: Session, places: Sequence[int], today: datetime.date) -> list[ResolutionRow]:
    """The rows at these places of the table, in this order."""
    if not places:
        return []
    asked = select(ROWID, Resolution.id).select_from(Resolution).where(ROWID.in_(places))
    ids = dict(session.execute(asked).all())
    rows = {row.id: row for row in resolution_rows(session, today, ROWID.in_(places))}
    return [rows[ids[place]] for place in places]
