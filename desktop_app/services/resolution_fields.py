"""The fields of the query line as SQL conditions on resolutions."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, false, func, literal_column, not_, or_, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from desktop_app.domain.committees import Committee
from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import DEADLINE, Resolution
from desktop_app.persian.jalali import moved
from desktop_app.persian.spelling import compact_key
from desktop_app.services import query_values as values
from desktop_app.services.requests import once
from desktop_app.services.resolution_conditions import LIVING, OPEN, Condition
from desktop_app.services.resolution_query import KINDS, STATUSES, THERE, Field, Standing, Term, no_value, one_of
from desktop_app.services.resolution_question import among, late, of_standing, within

_ROWID: Final[ColumnElement[int]] = literal_column("resolution.rowid")


def of_term(session: Session, term: Term, today: datetime.date) -> Condition:
    """What a field of the query line asks for; a value that cannot be is refused."""
    assert term.field is not None
    asked = _OF_FIELD[term.field](session, term, today)
    return not_(func.coalesce(asked, false())) if term.negated else asked


def _unit(session: Session, term: Term, today: datetime.date) -> Condition:
    del today
    units = once(session, "units by name", lambda: _named(session, Unit.id, Unit.name))
    notes = once(session, "charged by note", lambda: _notes(session))
    ids = _ids_of(term, units)
    noted = [note for note in notes if compact_key(term.value) in compact_key(note)]
    if not ids and not noted:
        raise no_value(term, [name for _, name in units])
    by_unit = Resolution.responsible_unit_id.in_(ids)
    return or_(by_unit, Resolution.responsible_note.in_(noted)) if noted else by_unit


def _committee(session: Session, term: Term, today: datetime.date) -> Condition:
    del today
    committees = once(session, "committees by name", lambda: _named(session, Committee.id, Committee.name))
    shorter = once(session, "committees by short name", lambda: _named(session, Committee.id, Committee.short_name))
    ids = _ids_of(term, [*committees, *shorter])
    if not ids:
        raise no_value(term, [name for _, name in shorter if name] or [name for _, name in committees])
    living = select(Meeting.id).where(Meeting.committee_id.in_(ids), Meeting.removed.is_(False))
    return Resolution.meeting_id.in_(living)


def _named(session: Session, row_id: object, name: object) -> list[tuple[str, str]]:
    noun = row_id.class_  # type: ignore[attr-defined]
    asked = select(row_id, name).where(noun.removed.is_(False))  # type: ignore[call-overload]
    return [(one, called) for one, called in session.execute(asked)]


def _notes(session: Session) -> list[str]:
    written = text("resolution.responsible_note <> ''")
    return list(session.scalars(select(Resolution.responsible_note).where(LIVING, written).distinct().limit(2000)))


def _ids_of(term: Term, named: Sequence[tuple[str, str]]) -> list[str]:
    """Those called exactly so, else those whose name has the value in it; after «#» stands an id."""
    if term.value.startswith("#"):
        return [one for one, _ in named if one == term.value[1:]]
    key = compact_key(term.value)
    keys = [(one, compact_key(name)) for one, name in named if name]
    return list(dict.fromkeys([one for one, name in keys if name == key] or [one for one, name in keys if key in name]))


def _status(session: Session, term: Term, today: datetime.date) -> Condition:
    del session
    asked = one_of(term, STATUSES)
    if isinstance(asked, Standing):
        chip = of_standing(asked, today)
        return LIVING if chip is None else chip
    return Resolution.status == asked


def _kind(session: Session, term: Term, today: datetime.date) -> Condition:
    del session, today
    return Resolution.kind == one_of(term, KINDS)


def _due(session: Session, term: Term, today: datetime.date) -> Condition:
    if compact_key(term.value) in {compact_key(name) for names in THERE.values() for name in names}:
        return DEADLINE.is_not(None) if one_of(term, THERE) else DEADLINE.is_(None)
    if term.field is not Field.DUE:
        term = Term(term.field, term.value, "<" if term.field is Field.BEFORE else ">", name=term.name)
    del session
    return within(DEADLINE, values.days(term, today))


def _late(session: Session, term: Term, today: datetime.date) -> Condition:
    del session
    if not values.is_amount(term):
        there = one_of(term, THERE)
        is_late = and_(OPEN, late(today))
        return is_late if there else not_(func.coalesce(is_late, false()))
    low, high = values.amount(term)
    first = None if high is None else moved(today, -high)
    return and_(OPEN, within(DEADLINE, values.DaySpan(first, moved(today, -max(low or 0, 1)))))


def _progress(session: Session, term: Term, today: datetime.date) -> Condition:
    del session, today
    low, high = values.amount(term)
    if (low or 0) > 100 or (high is not None and high < 0):
        raise no_value(term)
    return Resolution.progress.between(low or 0, 100 if high is None else high)


def _year(session: Session, term: Term, today: datetime.date) -> Condition:
    del session, today
    low, high = values.year_span(term)
    years = Meeting.year.between(low or 0, 9999 if high is None else high)
    return Resolution.meeting_id.in_(select(Meeting.id).where(years, Meeting.removed.is_(False)))


def _meeting(session: Session, term: Term, today: datetime.date) -> Condition:
    """By its number, by year and number, or by words of its title."""
    del today
    asked = select(Meeting.id).where(Meeting.removed.is_(False))
    if any(letter.isalpha() for letter in term.value) or term.value.startswith("#"):
        titled = once(session, "meetings by title", lambda: _titled(session))
        ids = _ids_of(term, titled)
        if not ids:
            raise no_value(term, [title for _, title in titled])
        return Resolution.meeting_id.in_(ids)
    numbers = values.parts(term)
    if len(numbers) == 1:
        return Resolution.meeting_id.in_(asked.where(Meeting.number == numbers[0]))
    if len(numbers) > 2:
        raise no_value(term)
    ways = [and_(Meeting.year == year, Meeting.number == number) for year, number in itertools.permutations(numbers)]
    return Resolution.meeting_id.in_(asked.where(or_(*ways)))


def _titled(session: Session) -> list[tuple[str, str]]:
    asked = select(Meeting.id, Meeting.title).where(Meeting.removed.is_(False), text("meeting.title <> ''"))
    return [(one, title) for one, title in session.execute(asked)]


def _number(session: Session, term: Term, today: datetime.date) -> Condition:
    """«۱۴۰۴/۲/۳» in any order, parts of it, or the number that goes on over the meetings."""
    del today
    parts = values.parts(term)
    if len(parts) == 1:
        return or_(Resolution.number == parts[0], Resolution.running_number == parts[0])
    found: list[int] = []
    for year, meeting, number in itertools.permutations((*parts, *[None] * (3 - len(parts)))):
        if year is not None and year not in values.YEARS:
            continue
        asked = select(_ROWID).select_from(Resolution).join(Meeting)
        for column, value in ((Meeting.year, year), (Meeting.number, meeting), (Resolution.number, number)):
            asked = asked if value is None else asked.where(column == value)
        found += session.scalars(asked.where(LIVING))
    return among(sorted(set(found)))


def _obstacle(session: Session, term: Term, today: datetime.date) -> Condition:
    del session, today
    hindered = aliased(Resolution, name="hindered")
    there: ColumnElement[int] = literal_column("hindered.rowid")
    both = select(there).select_from(hindered).join(FollowUp, FollowUp.resolution_id == hindered.id)
    told = both.where(FollowUp.removed.is_(False), text("follow_up.obstacles <> ''"))
    row: ColumnElement[int] = literal_column("+resolution.rowid")
    return row.in_(told) if one_of(term, THERE) else row.not_in(told)


def _adopted(session: Session, term: Term, today: datetime.date) -> Condition:
    del session
    asked = select(Meeting.id).where(within(Meeting.date, values.days(term, today)), Meeting.removed.is_(False))
    return Resolution.meeting_id.in_(asked)


def _noted_day(column: InstrumentedAttribute[Any]) -> Callable[[Session, Term, datetime.date], Condition]:
    def asked(session: Session, term: Term, today: datetime.date) -> Condition:
        del session
        if compact_key(term.value) in {compact_key(name) for names in THERE.values() for name in names}:
            return column.is_not(None) if one_of(term, THERE) else column.is_(None)
        return within(column, values.days(term, today))

    return asked


_OF_FIELD: Final[dict[Field, Callable[[Session, Term, datetime.date], Condition]]] = {
    Field.UNIT: _unit,
    Field.COMMITTEE: _committee,
    Field.STATUS: _status,
    Field.DUE: _due,
    Field.BEFORE: _due,
    Field.AFTER: _due,
    Field.LATE: _late,
    Field.PROGRESS: _progress,
    Field.YEAR: _year,
    Field.MEETING: _meeting,
    Field.NUMBER: _number,
    Field.OBSTACLE: _obstacle,
    Field.KIND: _kind,
    Field.ADOPTED: _adopted,
    Field.NOTIFIED: _noted_day(Resolution.notified_on),
    Field.CLOSED: _noted_day(Resolution.closed_on),
}
