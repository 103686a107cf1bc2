"""What a person is told about a file beside its records: much removed, two with one number, a clock that is wrong."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import FinalMinutes
from desktop_app.domain.people import Person
from desktop_app.exchange.changes import RowKey
from desktop_app.exchange.streams import committee_in
from desktop_app.services.activity import Telling
from desktop_app.services.exchange.routes import HANGS_ON, streams_of
from desktop_app.services.exchange.staged import Staged
from desktop_app.services.exchange.views import DoublePerson, FinalTwins, Removals, TwinMeetings
from desktop_app.store.clock import instant
from desktop_app.store.registers import nouns

GREAT_SHARE: Final = 0.2
"""Of a committee's living records; a file that removes more of them has to be looked at."""
SMALL_LOSS: Final = 3
"""So few records nobody is asked about, however small the committee."""
MOST_APART: Final = datetime.timedelta(minutes=10)
"""Clocks that differ by less are right enough."""


def clock_gap(staged: Staged, is_mine: Callable[[str], bool]) -> datetime.timedelta | None:
    """By how much one of the two clocks must be wrong.

    A file cannot have been made after it came, nor before something written here that its author had already seen.
    """
    ahead = staged.made - staged.came
    latest = max(
        (
            ref.stamp
            for segment in staged.brings
            for _, changes in segment.written
            for write in changes
            for ref in write.seen
            if is_mine(ref.replica)
        ),
        default=None,
    )
    behind = instant(latest) - staged.made if latest is not None else datetime.timedelta()
    gap = max(ahead, behind)
    return gap if gap > MOST_APART else None


def great_removals(session: Session, removed: Collection[RowKey], told: Telling) -> tuple[Removals, ...]:
    """The committees of which a great part would be gone."""
    if not removed:
        return ()
    gone: dict[str, int] = defaultdict(int)
    for key, stream in streams_of(session, removed).items():
        committee = key[1] if key[0] == "committee" else committee_in(stream)
        if committee is not None:
            gone[committee] += 1
    found = []
    for committee, count in gone.items():
        if count < SMALL_LOSS:
            continue
        living = living_of_committee(session, committee)
        if living and count / living > GREAT_SHARE:
            found.append(Removals(told.called("committee", committee), count, living))
    return tuple(sorted(found, key=lambda one: (-one.share, one.committee)))


def living_of_committee(session: Session, committee_id: str) -> int:
    """How many records of a committee are not removed."""
    total = 1
    for entity in HANGS_ON:
        table = nouns()[entity].__table__
        total += session.execute(
            select(func.count()).where(table.c.removed == 0, _belongs(entity, committee_id))
        ).scalar_one()
    return total


def _belongs(entity: str, committee_id: str) -> Any:
    """The condition that a record hangs on a committee, by whichever way."""
    table: Any = nouns()[entity].__table__
    column, parent = HANGS_ON[entity][0]
    if parent == "committee":
        return table.c[column] == committee_id
    above: Any = nouns()[parent].__table__
    return table.c[column].in_(select(above.c.id).where(_belongs(parent, committee_id)))


def twin_meetings(session: Session, touched: Iterable[Meeting], told: Telling) -> tuple[TwinMeetings, ...]:
    """Living meetings of one committee that would bear one number."""
    found: dict[tuple[str, int, int], dict[str, str]] = {}
    for meeting in touched:
        if meeting.removed or meeting.number is None or meeting.committee_id is None:
            continue
        key = (meeting.committee_id, meeting.year, meeting.number)
        same = session.scalars(
            select(Meeting.id).where(
                Meeting.committee_id == key[0],
                Meeting.year == key[1],
                Meeting.number == key[2],
                Meeting.removed.is_(False),
            )
        )
        for row in {*same, meeting.id}:
            record = told.record("meeting", row)
            if isinstance(record, Meeting) and not record.removed and _number(record) == key:
                found.setdefault(key, {})[row] = record.title or told.called("meeting", row)
    return tuple(
        TwinMeetings(told.called("committee", committee), number, tuple(rows), tuple(rows.values()))
        for (committee, _, number), rows in found.items()
        if len(rows) > 1
    )


def _number(meeting: Meeting) -> tuple[str | None, int, int | None]:
    return (meeting.committee_id, meeting.year, meeting.number)


def double_persons(session: Session, touched: Iterable[Person], told: Telling) -> tuple[DoublePerson, ...]:
    """Living persons that would bear one national code."""
    found: dict[str, dict[str, str]] = {}
    for person in touched:
        if person.removed or not person.national_code:
            continue
        code = person.national_code
        same = session.scalars(select(Person.id).where(Person.national_code == code, Person.removed.is_(False)))
        for row in {*same, person.id}:
            record = told.record("person", row)
            if isinstance(record, Person) and not record.removed and record.national_code == code:
                found.setdefault(code, {})[row] = record.shown_name
    return tuple(DoublePerson(code, tuple(of), tuple(of.values())) for code, of in found.items() if len(of) > 1)


def final_twins(
    session: Session, touched: Mapping[str, Collection[FinalMinutes]], told: Telling
) -> tuple[FinalTwins, ...]:
    """Meetings with several final minutes of which none names the other; `touched` are those to come, by meeting."""
    found = []
    for meeting_id, coming in touched.items():
        asked = select(FinalMinutes).where(FinalMinutes.meeting_id == meeting_id, FinalMinutes.removed.is_(False))
        everything = {one.id: one for one in [*session.scalars(asked), *coming]}
        last = max((one.version for one in everything.values()), default=0)
        replaced = {one.replaces_id for one in everything.values()}
        leaves = [one for one in everything.values() if one.id not in replaced and one.version == last]
        if len(leaves) > 1:
            versions = tuple(one.minutes_id for one in leaves)
            found.append(FinalTwins(meeting_id, told.called("meeting", meeting_id), versions))
    return tuple(found)


def all_double_persons(session: Session) -> tuple[DoublePerson, ...]:
    """Every national code that several living persons bear."""
    codes = (
        select(Person.national_code)
        .where(Person.national_code != "", Person.removed.is_(False))
        .group_by(Person.national_code)
        .having(func.count() > 1)
    )
    persons = session.scalars(
        select(Person).where(Person.national_code.in_(codes), Person.removed.is_(False)).order_by(Person.id)
    )
    found: dict[str, dict[str, str]] = {}
    for person in persons:
        found.setdefault(person.national_code, {})[person.id] = person.shown_name
    return tuple(DoublePerson(code, tuple(of), tuple(of.values())) for code, of in found.items())


def all_twin_meetings(session: Session) -> tuple[TwinMeetings, ...]:
    """Every number that several living meetings of one committee and year bear."""
    numbers = (
        select(Meeting.committee_id, Meeting.year, Meeting.number)
        .where(Meeting.removed.is_(False), Meeting.number.is_not(None), Meeting.committee_id.is_not(None))
        .group_by(Meeting.committee_id, Meeting.year, Meeting.number)
        .having(func.count() > 1)
        .subquery()
    )
    asked = (
        select(Meeting, Committee)
        .join(
            numbers,
            (numbers.c.committee_id == Meeting.committee_id)
            & (numbers.c.year == Meeting.year)
            & (numbers.c.number == Meeting.number),
        )
        .join(Committee, Committee.id == Meeting.committee_id)
        .where(Meeting.removed.is_(False))
        .order_by(Meeting.date, Meeting.id)
    )
    found: dict[tuple[str, int, int], tuple[str, dict[str, str]]] = {}
    for meeting, committee in session.execute(asked):
        name = committee.short_name or committee.name
        _, rows = found.setdefault((committee.id, meeting.year, meeting.number or 0), (name, {}))
        rows[meeting.id] = meeting.title or f"{name}/{meeting.number}"
    return tuple(
        TwinMeetings(name, number, tuple(rows), tuple(rows.values())) for (_, _, number), (name, rows) in found.items()
    )
